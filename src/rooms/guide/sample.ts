// Every page of the guide from invented values: for the gallery, and for the tests that look at all pages.
import { emptySheet } from '../../platform/form.ts'
import { noHours, schedule } from '../../platform/schedule/schedule.ts'
import type { Sample } from '../../ui/samples.ts'
import type { View } from '../../ui/view.ts'
import { anything, type FullOffer, type Hit } from '../offers/door.ts'
import { offerPage } from './offer/pages.ts'
import { aboutPage, homePage, scamPage, talkPage } from './pages.ts'
import { remarkPage, remarksPage, thanksPage } from './remark/pages.ts'
import { searchQuery } from './rules.ts'
import { searchPage } from './search/pages.ts'

const week = schedule({
  byday: ['MO', 'TU', 'WE', 'TH', 'FR'],
  opensAt: '10:00',
  closesAt: '17:00',
})
const hours = {
  ...noHours,
  schedules: [week],
  understood: 'all',
  written: 'ma t/m vr 10-17 u',
} as const
const unread = { ...noHours, written: 'open als de vlag buiten hangt' }

export const sampleHit: Hit = {
  id: '00000000-0000-4000-8000-000000000001',
  titleNl: 'Inloop digitale vragen',
  titleEn: 'Walk in with a digital question',
  textNl: 'Vrijwilligers helpen u op uw eigen telefoon of laptop. De koffie staat klaar.',
  textEn: 'Volunteers help you on your own phone or laptop. There is coffee.',
  organisationId: '00000000-0000-4000-8000-000000000002',
  organisationName: 'Welzijn Lindemeer',
  kind: 'walk-in',
  themes: ['device', 'digid'],
  access: ['walk-in'],
  cost: 'free',
  languages: ['nl', 'ar'],
  accessibility: ['wheelchair'],
  phone: '000-0000103',
  hours: { ...hours, schedules: [...hours.schedules] },
  national: false,
  seats: null,
  checkedOn: '2026-11-01',
  promiseMonths: 6,
  offerLocationId: '00000000-0000-4000-8000-000000000003',
  locationId: '00000000-0000-4000-8000-000000000004',
  placeName: 'Buurthuis De Brug',
  street: 'Brugstraat',
  number: '12',
  postcode: '1375 GH',
  city: 'Lindehof',
  pointSource: 'given',
  distanceM: 800,
  places: 1,
}

/** Only in Dutch, not checked for years, with times that nobody could read. */
const dutchHit: Hit = { ...sampleHit, titleEn: '', textEn: '', checkedOn: null, hours: unread }

const sampleFullOffer: FullOffer = {
  ...sampleHit,
  togetherWith: '',
  internalTitle: '',
  activities: [3],
  helpKinds: ['practical'],
  targetGroups: ['everyone'],
  audienceText: 'Iedereen uit de buurt',
  minAge: null,
  maxAge: null,
  costText: '',
  accessText: '',
  capacity: null,
  municipalities: [],
  areaText: '',
  bringText: 'Uw telefoon',
  url: 'https://welzijn-lindemeer.example/inloop',
  email: '',
  status: 'active',
  source: 'hand',
  sourceRef: '',
  sourceText: '',
  version: 1,
  changedAt: new Date('2026-11-01T09:00:00Z'),
  organisationPhone: '',
  organisationUrl: 'https://welzijn-lindemeer.example',
  places: [
    {
      offerLocationId: '00000000-0000-4000-8000-000000000003',
      locationId: '00000000-0000-4000-8000-000000000004',
      name: 'Buurthuis De Brug',
      kind: 'physical',
      street: 'Brugstraat',
      number: '12',
      postcode: '1375 GH',
      city: 'Lindehof',
      municipality: null,
      lat: 52.5378,
      lon: 5.2249,
      pointSource: 'given',
      routeText: 'Bus 2 stopt voor de deur.',
      accessibility: ['wheelchair', 'toilet'],
      accessibilityText: '',
      hours: null,
      textNl: '',
      textEn: '',
      phone: '',
    },
  ],
}

const remark = {
  ...sampleHit,
  offerId: sampleHit.id,
  kind: 'hours' as const,
  text: 'Op vrijdag was het dicht.',
  saidAt: new Date('2026-11-20T09:00:00Z'),
}

/** Every page, in its states. */
export function guidePages(view: View): Sample[] {
  const query = searchQuery.parse({ q: 'digid', wens: ['nu'], hoe: ['walk-in'] })
  const asked = { query, wanted: anything, point: undefined, languages: ['nl', 'ar'], nearest: [] }
  const place = sampleFullOffer.places[0]
  const dutch = { ...sampleFullOffer, ...dutchHit, places: [] }
  const tiles = { url: 'https://tiles.example/{z}/{x}/{y}.png', host: 'tiles.example' }
  const about = {
    network: view.network?.name ?? '',
    lead: 'Gemeente Lindemeer',
    partners: ['Polderbank'],
  }
  const unknown = searchQuery.parse({ q: 'zwembad', postcode: 'xyzzy' })
  return [
    { name: 'guide home', html: homePage(view, [sampleHit]) },
    { name: 'guide home, nothing open', html: homePage(view, []) },
    {
      name: 'guide search',
      html: searchPage(view, { ...asked, hits: [sampleHit, dutchHit], total: 32 }),
    },
    {
      name: 'guide search, nothing found',
      html: searchPage(view, {
        ...asked,
        query: unknown,
        hits: [],
        total: 0,
        nearest: [sampleHit],
      }),
    },
    {
      name: 'guide offer',
      html: offerPage(view, { offer: sampleFullOffer, place, tiles, showsMap: false }),
    },
    {
      name: 'guide offer, stale and only in Dutch',
      html: offerPage(view, { offer: dutch, place: undefined, tiles: undefined, showsMap: false }),
    },
    { name: 'guide scam', html: scamPage(view, [sampleHit]) },
    {
      name: 'guide talk',
      html: talkPage(view, { typed: '', point: undefined, nearest: [sampleHit] }),
    },
    { name: 'guide about', html: aboutPage(view, { ...about, promiseMonths: 6 }) },
    { name: 'guide remark', html: remarkPage(view, sampleFullOffer, emptySheet) },
    {
      name: 'guide remark, with errors',
      html: remarkPage(
        view,
        sampleFullOffer,
        {
          ok: false,
          typed: { text: 'bel 06 12345678' },
          errors: { kind: 'required', text: 'personal-data' },
        },
        [{ kind: 'phone', start: 4, end: 15 }],
      ),
    },
    { name: 'guide remark, thanks', html: thanksPage(view, sampleFullOffer) },
    { name: 'guide remarks of visitors', html: remarksPage(view, [remark], false) },
    { name: 'guide remarks of visitors, none', html: remarksPage(view, [], true) },
  ]
}
