// Every page of this room from invented values: for the gallery, and for the tests that look at all pages.
import { paths } from '../../paths.ts'
import { emptySheet } from '../../platform/form.ts'
import { hoursFrom } from '../../platform/schedule/written.ts'
import { clashPanel } from '../../ui/parts/clash.ts'
import { fresh } from '../../ui/parts/field.ts'
import type { Sample } from '../../ui/samples.ts'
import type { View } from '../../ui/view.ts'
import { emptyContent, type Line, type Location, type OfferContent } from '../offers/door.ts'
import type { Around } from './edit/form.ts'
import { versionsPage } from './edit/history.ts'
import { editPage } from './edit/pages.ts'
import { texts } from './edit/texts.ts'
import { typedOf } from './edit/typed.ts'
import { differences, type Names } from './edit/words.ts'
import { gapsPage, stalePage } from './list/overview-pages.ts'
import { listPage } from './list/pages.ts'
import { typedOf as typedLocation } from './locations/form.ts'
import { locationPage, locationsPage } from './locations/pages.ts'

const today = '2026-11-22'
const owner = { id: '00000000-0000-4000-8000-000000000002', name: 'Welzijn Lindemeer' }
const place: Location = {
  id: '00000000-0000-4000-8000-000000000004',
  organisationId: owner.id,
  name: 'Buurthuis De Brug',
  kind: 'physical',
  street: 'Brugstraat',
  number: '12',
  postcode: '1375 GH',
  city: 'Lindehof',
  municipality: 'GM9901',
  lat: 52.54,
  lon: 5.23,
  pointSource: 'postcode',
  routeText: 'Tegenover de kerk.',
  accessibility: ['wheelchair'],
  accessibilityText: '',
  url: '',
}
const around: Around = {
  owners: [owner, { id: '00000000-0000-4000-8000-000000000003', name: 'SeniorWeb Lindemeer' }],
  locations: [place],
  municipalities: [{ code: 'GM9901', name: 'Lindemeer' }],
  languages: ['nl', 'en', 'ar'],
  today,
}
const content: OfferContent = {
  ...emptyContent,
  organisationId: owner.id,
  titleNl: 'Inloop digitale vragen',
  textNl: 'Vrijwilligers helpen u op uw eigen telefoon of laptop.',
  themes: ['digid', 'device'],
  status: 'active',
  checkedOn: '2026-02-01',
  places: [
    {
      id: '00000000-0000-4000-8000-000000000005',
      locationId: place.id,
      hours: hoursFrom('di en do 10-12 u, of als het bord buiten staat', today),
      textNl: '',
      textEn: '',
      phone: '',
      sourceRef: '',
    },
  ],
}
const changed: OfferContent = {
  ...content,
  textNl: 'Loop binnen. De koffie staat klaar.',
  cost: 'paid',
}
const offer = { id: '00000000-0000-4000-8000-000000000001', content, source: 'file' as const }
const names: Names = {
  organisation: (id) => around.owners.find((one) => one.id === id)?.name,
  location: (id) => around.locations.find((one) => one.id === id)?.name,
  municipality: (code) => around.municipalities.find((one) => one.code === code)?.name,
}
const line: Line = {
  id: offer.id,
  title: content.titleNl,
  kind: 'walk-in',
  activities: [3, 4],
  status: 'active',
  organisationId: owner.id,
  organisationName: owner.name,
  checkedOn: '2026-02-01',
  promiseMonths: 6,
  national: false,
  source: 'hand',
  places: 1,
  placeName: place.name,
}
const wish = {
  text: '',
  organisationId: null,
  status: null,
  kind: null,
  activity: null,
  isStale: false,
}

/** Each page in the states that matter. */
export function upkeepPages(view: View): Sample[] {
  const list = {
    role: 'lead',
    wish,
    lines: [line, { ...line, status: 'draft' as const, places: 3 }],
    total: 60,
    page: 2,
    pages: 3,
    partners: around.owners,
    isMine: () => true,
    mayAdd: true,
    notice: undefined,
    organisationName: owner.name,
  }
  return [
    { name: 'offers', html: listPage(view, list) },
    { name: 'offers, none', html: listPage(view, { ...list, lines: [], total: 0, pages: 1 }) },
    ...overviews(view),
    ...editing(view),
    ...places(view),
  ]
}

function overviews(view: View): Sample[] {
  const stale = {
    role: 'lead',
    lines: [
      { ...line, askedAt: null },
      {
        ...line,
        organisationId: 'x',
        organisationName: 'Bibliotheek Lindemeer',
        askedAt: view.today,
      },
    ],
    unreachable: new Set<string>(),
    mayAsk: true,
    since: new Date('2026-11-15T12:00:00Z'),
    notice: undefined,
    page: 1,
  }
  const gaps = [
    { activity: 1 as const, offers: 0, national: 0, isGap: true },
    { activity: 3 as const, offers: 9, national: 2, isGap: false },
  ]
  const owners = [{ activity: 3 as const, owners: [owner.name, 'Bibliotheek Lindemeer'] }]
  return [
    { name: 'offers to check', html: stalePage(view, stale) },
    { name: 'offers to check, none', html: stalePage(view, { ...stale, lines: [] }) },
    { name: 'gaps', html: gapsPage(view, { role: 'lead', gaps, owners }) },
  ]
}

function editing(view: View): Sample[] {
  const sheet = fresh(typedOf(content, 3, today))
  const errors = { titleNl: 'required', textNl: 'no-text', 'days-0': 'days', maxAge: 'ages' }
  const both = differences(changed, content, view.lang, names)
  const clash = clashPanel(view, texts[view.lang].clash, {
    ...{ who: 'Noor Toetsema', at: view.today, both },
    theirs: paths.offers.edit(view.at, offer.id),
    keep: { name: 'do', value: 'keep' },
  })
  const at = { at: view.today, batchId: null, organisationName: owner.name }
  const versions = [
    { ...at, version: 2, content: changed, personName: 'Noor Toetsema' },
    { ...at, version: 1, content, personName: null, batchId: 'x' },
  ]
  const facts = { offer, sheet, content, around }
  const about = { id: offer.id, title: content.titleNl }
  return [
    { name: 'offer, form', html: editPage(view, { ...facts, done: 'saved' }) },
    { name: 'offer, preview', html: editPage(view, { ...facts, isPreview: true }) },
    {
      name: 'offer, errors',
      html: editPage(view, { ...facts, sheet: { ...sheet, ok: false, errors } }),
    },
    { name: 'offer, clash', html: editPage(view, { ...facts, clash }) },
    { name: 'offer, versions', html: versionsPage(view, { offer: about, versions, names }) },
  ]
}

function places(view: View): Sample[] {
  const typed = typedLocation({ ...place, changedAt: view.today })
  const users = [
    {
      offerId: offer.id,
      title: content.titleNl,
      organisationId: owner.id,
      organisationName: owner.name,
    },
  ]
  const facts = {
    location: place,
    sheet: fresh(typed),
    users,
    owners: around.owners,
    municipalities: around.municipalities,
    others: [{ ...place, name: 'De Brug' }],
    mayShare: true,
  }
  const lines = [{ ...place, organisationName: owner.name, offers: 2 }]
  const list = {
    role: 'lead',
    lines,
    isMine: () => true,
    notice: undefined,
    text: '',
    total: 1,
    page: 1,
    pages: 1,
  }
  return [
    { name: 'locations', html: locationsPage(view, list) },
    { name: 'location', html: locationPage(view, facts) },
    {
      name: 'location, clash',
      html: locationPage(view, { ...facts, theirs: { ...typed, name: 'De Brug' } }),
    },
    {
      name: 'location, new',
      html: locationPage(view, {
        ...facts,
        location: undefined,
        sheet: emptySheet,
        users: [],
        others: [],
      }),
    },
  ]
}
