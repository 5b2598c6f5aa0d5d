// The municipal module of Lindemeer: one topic in order, one changed, one that is due, and one without an address.
import { addDays, instantOf } from '../../src/platform/dates.ts'
import type { SampleTopic } from '../../src/rooms/modules/fill-store.ts'
import { type StartKey, startKeys } from '../../src/rooms/modules/rules.ts'
import { texts } from '../../src/rooms/modules/texts.ts'
import { idOf, organisationId } from '../ids.ts'
import { municipality } from './places.ts'

const site = 'https://www.lindemeer.example'
type Facts = {
  url: string
  was?: string
  owner: string
  changedDaysAgo: number
  checkedDaysAgo: number | null
}
const facts: Record<StartKey, Facts> = {
  paspoort: {
    url: `${site}/paspoort`,
    owner: 'bibliotheek-lindemeer',
    changedDaysAgo: 64,
    checkedDaysAgo: 60,
  },
  melding: {
    url: `${site}/melding`,
    was: `${site}/meldpunt`,
    owner: 'gemeente-lindemeer',
    changedDaysAgo: 12,
    checkedDaysAgo: 90,
  },
  verhuizen: {
    url: `${site}/verhuizen`,
    owner: 'bibliotheek-lindemeer',
    changedDaysAgo: 240,
    checkedDaysAgo: 230,
  },
  parkeerkaart: {
    url: '',
    owner: 'bibliotheek-lindemeer',
    changedDaysAgo: 64,
    checkedDaysAgo: null,
  },
}

export function topicsOfLindemeer(today: string): SampleTopic[] {
  return startKeys.map((short) => {
    const { url, was = url, owner, changedDaysAgo, checkedDaysAgo } = facts[short]
    return {
      id: idOf('topic', short),
      municipality: municipality.code,
      ownerId: organisationId(owner),
      short,
      ...texts.nl.startTopics[short],
      url,
      checkMonths: 6,
      checkedOn: checkedDaysAgo === null ? null : addDays(today, -checkedDaysAgo),
      checkedUrl: checkedDaysAgo === null ? '' : was,
      before: was === url ? [] : [was],
      changedAt: instantOf({ date: addDays(today, -changedDaysAgo), time: '10:30' }),
    }
  })
}
