// Two small networks that share a partner, with something of everything that comes along; and a third that has no part in it.
import { randomUUID } from 'node:crypto'
import { asJob } from '../../src/platform/tenant.ts'
import { fillAgreements, sampleParty } from '../../src/rooms/agreements/sample.ts'
import { contribution, fillContributions } from '../../src/rooms/contributions/sample.ts'
import { fillPoints, samplePoint } from '../../src/rooms/desk/sample.ts'
import { fillInitiatives, initiative } from '../../src/rooms/initiatives/sample.ts'
import { fillOffers, sampleAt, sampleLocation, sampleOffer } from '../../src/rooms/offers/sample.ts'
import { fillOutcomes } from '../../src/rooms/outcomes/sample.ts'
import { fillPartners, smallNetwork } from '../../src/rooms/partners/sample.ts'
import { allSeeing } from '../faults/breaking.ts'
import { fillSmall, testInstallation, type Visitor, visitor } from '../installation.ts'

type Work<T> = Parameters<typeof asJob<T>>[3]

/** `into` takes in, `from` is taken in; everything is filled, nothing is proposed yet. */
export async function mergingHouse() {
  const house = await testInstallation()
  const [into, from, third] = [
    smallNetwork('lindemeer'),
    smallNetwork('vijftigplus'),
    smallNetwork('hogedijk'),
  ]
  for (const one of [into, from, third]) await fillSmall(house, one)
  const at = house.clock.now()
  const job = <T>(id: string, work: Work<T>) => asJob(house.database, id, at, work)
  const inInto = <T>(work: Work<T>) => job<T>(into.network.id, work)
  const inFrom = <T>(work: Work<T>) => job<T>(from.network.id, work)
  const { welfare } = into.organisations
  const { seniorweb } = from.organisations
  // Welzijn takes part in both; and in the other somebody recorded the library again under its own name.
  const twin = {
    ...seniorweb,
    ...{ id: randomUUID(), name: 'BIBLIOTHEEK Lindemeer', since: '2021-05-01' },
  }
  const carer = { id: randomUUID(), name: 'Cor Zorg', email: 'cor@post.example' }
  const works = (personId: string, organisationId: string, role: 'desk' | 'coordinator') => ({
    ...{ id: randomUUID(), personId, organisationId, role, since: '2021-05-01' },
  })
  await fillPartners(house.database.sql, from.network.id, at, {
    organisations: [{ ...welfare, since: '2020-02-02' }, twin],
    people: [carer],
    memberships: [
      works(carer.id, twin.id, 'desk'),
      works(into.people.welfareWorker.id, welfare.id, 'coordinator'),
    ],
  })
  const parts = partsOf(welfare.id, seniorweb.id, twin.id, from.organisations.library.id)
  const { place, walkIn } = parts
  await inInto((db) =>
    fillOffers(db, {
      locations: [place],
      offers: [walkIn],
      offerLocations: [sampleAt(walkIn, place)],
    }),
  )
  await inFrom((db) => fillTheirs(db, parts, twin.id))
  const seeing = allSeeing(house.url)
  return { house, into, from, third, at, inInto, inFrom, twin, carer, seeing, ...parts }
}

function partsOf(welfare: string, seniorweb: string, twin: string, library: string) {
  const place = sampleLocation({
    ...{ name: 'De Brug', organisationId: welfare, street: 'Brugstraat', number: '12' },
  })
  const samePlace = { ...place, id: randomUUID(), name: 'Buurthuis', street: 'brugstraat' }
  const ownPlace = sampleLocation({ name: 'Zaal Noord', street: 'Noordweg', organisationId: twin })
  const walkIn = sampleOffer({ organisationId: welfare, titleNl: 'Inloop' })
  const sameWalkIn = sampleOffer({ organisationId: welfare, titleNl: 'INLOOP' })
  const tablets = sampleOffer({ organisationId: seniorweb, titleNl: 'Tabletcafé' })
  const point = samplePoint({
    ...{ organisationId: library, name: 'Hulppunt 55+', locationId: samePlace.id },
  })
  const places = { place, samePlace, ownPlace }
  const [gift, covenant, cafe, todo] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
  return { ...places, walkIn, sameWalkIn, tablets, point, gift, covenant, cafe, todo }
}

async function fillTheirs(
  db: Parameters<Work<void>>[0],
  parts: ReturnType<typeof partsOf>,
  twin: string,
) {
  const { samePlace, ownPlace, sameWalkIn, tablets, gift, covenant, cafe, todo } = parts
  await fillOffers(db, {
    locations: [ownPlace, samePlace],
    offers: [sameWalkIn, tablets],
    offerLocations: [sampleAt(sameWalkIn, samePlace), sampleAt(tablets, samePlace)],
  })
  await fillPoints(db, [parts.point])
  const room = contribution(twin, { what: 'Zaal boven', activities: [3], kind: 'places' })
  await fillContributions(db, [{ ...room, id: gift }])
  const parties = [
    sampleParty({ organisationId: twin, contributionIds: [gift] }),
    sampleParty({ name: 'Elders' }),
  ]
  const files = [{ name: 'Convenant.txt', text: 'Wij werken samen voor ouderen.' }]
  const about = { kind: 'covenant', subject: 'Samen 55+', content: '' } as const
  const dates = { startsOn: '2025-01-01', endsOn: null, reviewOn: null }
  await fillAgreements(db, [
    { ...about, ...dates, id: covenant, organisationId: twin, parties, files },
  ])
  const buddies = { id: cafe, ...initiative({ title: 'Belrondje', runBy: 'buren' }) }
  await fillInitiatives(db, { initiatives: [buddies], matches: [] })
  const offer = { about: `offer:${sameWalkIn.id}`, aboutLabel: 'Inloop' }
  const loose = { meetingId: null, itemId: null, ...offer }
  const decision = { id: randomUUID(), text: 'Wij bellen na.', decidedOn: '2025-03-03' }
  const action = { id: todo, what: 'Folder maken', organisationId: twin, function: '' }
  const doing = { personId: null, dueOn: null, status: 'doing', remark: 'Begonnen.' } as const
  await fillOutcomes(db, {
    decisions: [{ ...loose, ...decision }],
    actions: [{ ...loose, ...action, ...doing }],
  })
}

type MergingHouse = Awaited<ReturnType<typeof mergingHouse>>

/** Proposes it, and says at which addresses it stands on both sides. */
export async function propose({ from }: MergingHouse, lead: Visitor) {
  const root = '/lindemeer/keten/samenvoegen'
  const form = { network: from.network.id, reason: 'Dezelfde partners.', sure: 'ja' }
  const sent = await lead.post(`${root}/nieuw`, `${root}/nieuw`, form)
  const here = (sent.headers.get('Location') ?? '').split('?')[0] ?? ''
  const id = here.split('/').at(-1) ?? ''
  return { id, here, there: here.replace('lindemeer', 'vijftigplus') }
}

/** The leads of both, signed in. */
export const leadsOf = async ({ house, into, from }: MergingHouse) => ({
  rian: await visitor(house).signIn(into.people.lead),
  ria: await visitor(house).signIn(from.people.lead, 'vijftigplus'),
})
