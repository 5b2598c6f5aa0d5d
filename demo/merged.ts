// The network for people over 55 that became part of Lindemeer the year before, by the deeds of the room that merges.
import type { Installation } from '../src/app/installation.ts'
import { addDays, addMonths, instantOf, localDate } from '../src/platform/dates.ts'
import { asJob, type Db } from '../src/platform/tenant.ts'
import { contribution, fillContributions } from '../src/rooms/contributions/sample.ts'
import { fillMerge } from '../src/rooms/merging/sample.ts'
import { fillOffers, sampleAt, sampleLocation, sampleOffer } from '../src/rooms/offers/sample.ts'
import { fillOutcomes } from '../src/rooms/outcomes/sample.ts'
import { fillNetwork, fillPartners, leadNetwork } from '../src/rooms/partners/sample.ts'
import { fillRelations } from '../src/rooms/relations/fill-store.ts'
import { idOf, organisationId } from './ids.ts'
import { partners } from './lindemeer/partners.ts'

const slug = 'netwerk-55plus'
const id = idOf('network', slug)
const circle = organisationId('ouderenkring-lindemeer')
const bep = idOf('person', 'bep-bladerveld')

/** Eleven months ago: two partners that were in both, one that came along, with what they had. */
export async function fillMerged({
  database,
  clock,
}: Pick<Installation, 'database' | 'clock'>): Promise<void> {
  const today = localDate(clock.now())
  const merged = instantOf({ date: addMonths(today, -11), time: '10:00' })
  const began = instantOf({ date: addMonths(today, -30), time: '10:00' })
  await fillNetwork(database.sql, network)
  await fillPartners(database.sql, id, began, {
    organisations: organisations(),
    people,
    memberships,
  })
  await leadNetwork(database.sql, id, circle)
  await asJob(database, id, began, (db) => fillCases(db, today))
  const into = idOf('network', 'lindemeer')
  const reason = 'Dezelfde mensen zaten twee keer aan tafel. Samen is er één agenda.'
  await asJob(database, into, merged, (db) => fillMerge(db, { into, from: id, reason }))
}

const network = {
  ...{ id, slug, name: 'Netwerk 55+ Digitaal', guideName: 'Digihulp 55+' },
  helplinePhone: '0800-0000',
  helplineHours: {
    nl: 'Maandag tot en met vrijdag, 9.00 tot 12.00 uur',
    en: 'Monday to Friday, 9 am to 12 noon',
  },
  ...{ lat: 52.545, lon: 5.235 },
  municipality: { code: 'GM9001', name: 'Lindemeer' },
}

const people = [{ id: bep, name: 'Bep Bladerveld', email: 'bep@ouderenkring-lindemeer.example' }]
const memberships = [
  {
    ...{ id: idOf('membership', slug, 'bep'), personId: bep, organisationId: circle },
    ...({ role: 'lead', since: '2022-03-01' } as const),
  },
]

function organisations() {
  const shared = partners
    .filter(({ organisation: { key } }) => /^(seniorweb|welzijn)-lindemeer$/.test(key))
    .map(({ ring, organisation: { key, about, website, ...rest } }) => ({
      ...rest,
      ...{ id: organisationId(key), description: about.nl, url: website, ring },
      since: '2022-03-01',
    }))
  const own = {
    id: circle,
    name: 'Ouderenkring Lindemeer',
    ...({ kind: 'volunteer-org', sector: 'social', ring: 'consortium' } as const),
    description: 'Leden van 55 jaar en ouder die elkaar opzoeken, ook aan huis.',
    phone: '000-0000118',
    email: 'kring@ouderenkring-lindemeer.example',
    url: 'https://ouderenkring-lindemeer.example',
    since: '2022-03-01',
  }
  return [...shared, own]
}

async function fillCases(db: Db, today: string): Promise<void> {
  const place = sampleLocation({
    ...{ id: idOf('location', slug, 'rietkraag'), organisationId: circle, name: 'De Rietkraag' },
    ...{ street: 'Rietkade', number: '3', postcode: '1377 AB', city: 'Rietzoom' },
    ...{
      municipality: 'GM9001',
      lat: 52.5309,
      lon: 5.2611,
      accessibility: ['wheelchair', 'toilet'],
    },
  })
  const tablets = sampleOffer({
    ...{ id: idOf('offer', slug, 'tabletcafe'), organisationId: circle },
    ...{ titleNl: 'Tabletcafé De Rietkraag', titleEn: 'Tablet café De Rietkraag' },
    textNl: 'Oefen op uw eigen tablet, met leden van de Ouderenkring. Binnenlopen mag.',
    textEn: 'Practise on your own tablet, with members of the older people’s circle. Just walk in.',
    ...{ themes: ['device', 'social'], targetGroups: ['seniors'], helpKinds: ['learning'] },
    ...{ municipalities: ['GM9001'], checkedOn: addDays(today, -40), phone: '000-0000118' },
  })
  await fillOffers(db, {
    locations: [place],
    offers: [tablets],
    offerLocations: [
      { ...sampleAt(tablets, place), id: idOf('offer-location', slug, 'tabletcafe') },
    ],
  })
  const buddies = contribution(circle, {
    what: 'Maatjes aan huis',
    activities: [3],
    kind: 'people',
  })
  const contributions = [
    { ...buddies, id: idOf('contribution', slug, '0'), hours: 6, status: 'running' as const },
  ]
  await fillContributions(db, contributions)
  await fillRelations(db, {
    profiles: [
      {
        id: circle,
        roles: ['signals', 'ambassador'],
        areas: ['WK900104'],
        municipality: ['subsidy'],
      },
    ],
    relations: [
      {
        ...{ id: idOf('relation', slug, '0'), fromId: circle, kinds: ['refers'], action: '' },
        ...{
          toId: organisationId('seniorweb-lindemeer'),
          today: 'structural',
          wanted: 'structural',
        },
      },
    ],
    routes: [],
  })
  const loose = { meetingId: null, itemId: null, about: '', aboutLabel: '' }
  const decidedOn = addMonths(today, -28)
  const text = 'Leden zonder tablet oefenen op een leentablet van SeniorWeb.'
  await fillOutcomes(db, {
    decisions: [{ ...loose, id: idOf('decision', slug, '0'), text, decidedOn }],
    actions: [],
  })
}
