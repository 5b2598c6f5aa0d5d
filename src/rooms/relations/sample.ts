// Every page of this room from invented values: for the gallery, and for the tests that look at all pages.
import { emptySheet, withError } from '../../platform/form.ts'
import { fresh } from '../../ui/parts/field.ts'
import { notice } from '../../ui/parts/notice.ts'
import { cast, people, sampleId } from '../../ui/samples/cast.ts'
import type { Sample } from '../../ui/samples.ts'
import type { View } from '../../ui/view.ts'
import { type MapFacts, mapPage, relationPage } from './map-pages.ts'
import { partnersPage } from './partner-pages.ts'
import { type ProfileFacts, profilePage } from './profile-pages.ts'
import type { Profile, Relation, Route } from './store.ts'

const profile = (one: { id: string; name: string }, facts: Partial<Profile> = {}): Profile => ({
  ...{ ...one, kind: 'library', sector: 'public', ring: 'consortium', roles: ['finds', 'teaches'] },
  ...{ areas: [], municipality: [], since: '2024-01-01', until: null, isLead: false },
  ...facts,
})
const library = profile(cast.library, { areas: ['WK990101'], municipality: ['subsidy'] })
const partners = [
  profile(cast.town, { kind: 'municipality', isLead: true, roles: ['funds', 'commissions'] }),
  library,
  profile(cast.seniorweb, { kind: 'seniorweb', sector: 'social', roles: ['teaches'] }),
  profile(cast.bank, { kind: 'bank', sector: 'private', ring: 'associated', roles: [] }),
  profile(cast.longest, { kind: 'volunteer-org', sector: 'social', roles: ['Huisbezoek'] }),
]
const areas = [
  {
    ...{ code: 'WK990101', municipalityCode: 'GM9901', parentCode: null, name: 'Lindehof-Noord' },
    ...{ validFrom: null, validTo: null },
  },
]
const relation: Relation = {
  ...{ id: sampleId(1), fromId: library.id, toId: cast.seniorweb.id, kinds: ['refers', 'hosts'] },
  ...{ from: library.name, to: cast.seniorweb.name, today: 'ad-hoc', wanted: 'structural' },
  ...{ action: 'Afspreken wie belt', version: 1 },
}
const settled: Relation = {
  ...{ ...relation, id: sampleId(2), fromId: cast.town.id, from: cast.town.name, kinds: ['funds'] },
  ...{ today: 'structural', action: '' },
}
const route: Route = {
  ...{ id: sampleId(3), organisationId: library.id, subject: 'Cursussen', function: 'docent' },
  ...{ mailbox: 'cursus@bibliotheek-lindehof.example', phone: '000-0000102' },
}

/** Each page in the states that matter. */
export const relationsPages = (view: View): Sample[] => [...list(view), ...map(view)]

function list(view: View): Sample[] {
  const all = { partners, areas, routes: [route], query: '', mayInvite: true }
  const mine: ProfileFacts = {
    ...{ partner: library, areas, routes: [route], relations: [relation, settled] },
    origins: [
      {
        ...{ fromNetwork: 'Netwerk 55+ Digitaal', since: '2022-03-01' },
        wasHere: true,
        mergedOn: '2025-12-01',
      },
    ],
    ...{ mayKeep: true, mayKeepRing: true, sheet: emptySheet, routeSheet: emptySheet },
  }
  const sheet = fresh({ roles: library.roles, ring: library.ring, areas: library.areas })
  const plain = { ...mine, routes: [], relations: [], mayKeep: false, mayKeepRing: false }
  const wrong = withError(fresh({ subject: 'Cursussen', mailbox: 'cursus' }), 'mailbox', 'email')
  return [
    { name: 'partners', html: partnersPage(view, all) },
    {
      name: 'partners, none found',
      html: partnersPage(view, { ...all, partners: [], query: 'zwembad', mayInvite: false }),
    },
    { name: 'partner', html: profilePage(view, { ...mine, sheet, done: 'saved' }) },
    { name: 'partner, errors', html: profilePage(view, { ...mine, routeSheet: wrong }) },
    { name: 'partner, for others', html: profilePage(view, plain) },
  ]
}

function map(view: View): Sample[] {
  const sent = [{ senderId: library.id, receiverId: cast.seniorweb.id, referrals: 24 }]
  const network = { partners, relations: [relation, settled], sent, areas }
  const all: MapFacts = {
    ...{ network, asked: { kind: null, role: null, area: null }, roles: ['finds', 'teaches'] },
    ...{ mayDraw: true, mayChange: () => true },
  }
  const empty = { ...network, partners: [], relations: [], sent: [] }
  const plain = { mayDraw: false, mayChange: () => false }
  const typed = fresh({ kinds: relation.kinds, today: 'ad-hoc', wanted: 'structural' })
  const line = { from: partners, to: partners, sheet: withError(emptySheet, 'kinds', 'required') }
  const own = { from: [], to: [], existing: relation, sheet: typed }
  return [
    { name: 'map', html: mapPage(view, { ...all, done: 'saved' }) },
    {
      name: 'map, one kind',
      html: mapPage(view, {
        ...all,
        ...plain,
        asked: { kind: 'refers', role: 'teaches', area: null },
      }),
    },
    { name: 'map, nobody', html: mapPage(view, { ...all, ...plain, network: empty, roles: [] }) },
    { name: 'relation', html: relationPage(view, own) },
    {
      name: 'relation, clash',
      html: relationPage(view, { ...own, clash: notice(view, 'warn', people.lead.name) }),
    },
    { name: 'relation, new with errors', html: relationPage(view, line) },
  ]
}
