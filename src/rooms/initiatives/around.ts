// What is known of partners from what they contribute, do and offer: what matching looks at.
import { localDate } from '../../platform/dates.ts'
import type { Db } from '../../platform/tenant.ts'
import { contributionsOf } from '../contributions/door.ts'
import { sheetLinesOf, type Theme, type Wish } from '../offers/door.ts'
import { type Area, districtsOf } from '../places/door.ts'
import { profilesOf } from '../relations/door.ts'
import type { Known } from './rules.ts'

type Around = { partners: Known[]; districts: Area[] }

const everyOffer: Wish = {
  text: '',
  organisationId: null,
  status: 'active',
  kind: null,
  activity: null,
  isStale: false,
}

/** The present partners with what they bring, and the districts of this network: four statements. */
export async function aroundOf(db: Db): Promise<Around> {
  const [profiles, contributions, offers, districts] = await Promise.all([
    profilesOf(db),
    contributionsOf(db),
    sheetLinesOf(db, everyOffer),
    districtsOf(db, db.who.networkId),
  ])
  const today = localDate(db.at)
  const given = Map.groupBy(
    contributions.filter(({ endsOn }) => !endsOn || endsOn >= today),
    ({ organisationId }) => organisationId,
  )
  const offered = Map.groupBy(offers, ({ organisationId }) => organisationId)
  const partners = profiles
    .filter(({ until }) => until === null)
    .map(({ id, name, roles, areas }): Known => {
      const gifts = given.get(id) ?? []
      const lines = offered.get(id) ?? []
      const codes = gifts.flatMap(({ areaCode }) => areaCode ?? [])
      return {
        ...{ id, name, roles },
        gives: gifts.map(({ kind, what }) => ({ kind, what })),
        areas: [...new Set([...areas, ...codes])],
        themes: [...new Set(lines.flatMap(({ themes }) => themes as Theme[]))],
        activities: [...new Set([...gifts, ...lines].flatMap(({ activities }) => activities))],
      }
    })
  return { partners, districts }
}
