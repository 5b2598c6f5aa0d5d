// Every page of this room from invented values: for the gallery, and for the tests that look at all pages.
import { emptySheet, withError } from '../../platform/form.ts'
import { findPersonalData } from '../../platform/privacy.ts'
import { hoursFrom } from '../../platform/schedule/written.ts'
import { fresh } from '../../ui/parts/field.ts'
import { cast, partners, people, sampleId } from '../../ui/samples/cast.ts'
import type { Sample } from '../../ui/samples.ts'
import type { View } from '../../ui/view.ts'
import type { OfferHit } from '../offers/door.ts'
import { dayListPage, type ListFacts, listPage } from './list/pages.ts'
import { type QuestionFacts, questionPage } from './list/question.ts'
import type { HelpPoint, Question } from './model.ts'
import { countPage, type NoteFacts, notePage } from './pages.ts'
import { handoutPage, personalPage } from './pass-on/pages.ts'
import { choosePage, noPointPage, pointPage, pointsPage } from './points/pages.ts'
import { samplePoint, sampleQuestion } from './sample.ts'

const today = '2026-11-22'
const own = { organisationId: cast.library.id, organisationName: cast.library.name }
const point: HelpPoint = {
  ...samplePoint({ id: sampleId(1), hours: hoursFrom('ma t/m vr 10-17 u', today), ...own }),
  ...own,
}
const bus: HelpPoint = {
  ...point,
  id: sampleId(2),
  name: 'Digibus Lindemeer',
  nameEn: 'Digibus Lindemeer',
  type: 'ido-mobile',
  inLibrary: false,
  stops: 'maandag: Dorpsplein Oudeweg\nwoensdag: parkeerplaats sporthal',
  until: '2026-12-31',
}
const sample = sampleQuestion({
  id: sampleId(3),
  visitId: sampleId(4),
  askedOn: today,
  notedAt: new Date('2026-11-22T10:12:00Z'),
  ...{ organisationId: cast.library.id, pointId: point.id, personId: people.desk.id },
})
const passedOn: Question = { ...sample, id: sampleId(5), theme: 'bank', help: ['referred'] }
const counted: Question = { ...sample, id: sampleId(6), isCounted: true, help: [] }
const sampleFit: OfferHit = {
  id: sampleId(7),
  title: 'Inloop digitale vragen',
  organisationId: cast.welfare.id,
  organisationName: cast.welfare.name,
  placeName: 'Buurthuis De Brug',
  address: 'Brugstraat 12, Lindehof',
  phone: '000-0000103',
  access: ['walk-in'],
  hours: hoursFrom('di en do 10-12 u', today),
  distanceM: 800,
  canEnrol: false,
}
const sampleCourse: OfferHit = {
  ...{ ...sampleFit, id: sampleId(8), title: 'Zelf regelen met DigiD', canEnrol: true },
  ...{ organisationName: cast.library.name, placeName: 'Bibliotheek Lindehof' },
}
const nasty = 'Bel mevrouw op 06 12345678'

/** Each page in the states that matter. */
export const deskPages = (view: View): Sample[] => [
  ...noting(view),
  ...lookingBack(view),
  ...passingOn(view),
  ...points(view),
]

function noting(view: View): Sample[] {
  const fitting = { theme: null, fits: [], chosen: [], mayRefer: true, mayTick: true }
  const fields = { partners, asksBackground: false, findings: [], isCorrection: false }
  const start: NoteFacts = {
    sheet: emptySheet,
    point,
    hasOtherPoints: true,
    fields,
    fitting,
    newest: { questions: [], total: 0 },
    isRepeated: false,
    canRepeat: false,
  }
  const busy = { ...start, newest: { questions: [sample, passedOn, counted], total: 14 } }
  const typed = fresh({ theme: 'digid', digid: 'password', help: ['coached'], note: nasty })
  const wrong = withError({ ...typed, typed: { ...typed.typed, help: [] } }, 'help', 'required')
  const findings = findPersonalData(nasty, today)
  const filled = {
    ...busy,
    fields: { ...fields, findings, asksBackground: true },
    fitting: {
      ...fitting,
      theme: 'digid' as const,
      fits: [sampleFit, sampleCourse],
      chosen: [sampleFit.id],
    },
  }
  const perTheme = { digid: 6, device: 3, benefits: 1 }
  return [
    { name: 'noting', html: notePage(view, start) },
    {
      name: 'noting, one saved',
      html: notePage(view, { ...busy, saved: sample, canRepeat: true, isRepeated: true }),
    },
    {
      name: 'noting, one removed',
      html: notePage(view, { ...busy, saved: { ...sample, removedAt: view.today } }),
    },
    {
      name: 'noting, errors',
      html: notePage(view, { ...filled, sheet: withError(wrong, 'note', 'personal-data') }),
    },
    { name: 'counting', html: countPage(view, { point, perTheme, last: counted }) },
    { name: 'counting, none yet', html: countPage(view, { point, perTheme: {}, hasNone: true }) },
  ]
}

function lookingBack(view: View): Sample[] {
  const where = { pointName: point.name, pointNameEn: '', organisationName: own.organisationName }
  const one = { pointId: null, organisationId: null, theme: null, help: null }
  const list: ListFacts = {
    selection: { from: today, to: today, scope: 'desk', ...one },
    scopes: ['mine', 'desk', 'network'],
    mayNote: true,
    points: [point, bus],
    partners,
    lines: [
      { ...sample, ...where, isOpen: true },
      { ...passedOn, ...where, isOpen: false },
    ],
    total: 14,
    ...{ page: 1, pages: 2 },
  }
  const none = { ...list, lines: [], total: 0, pages: 1, mayNote: false }
  const rows = [
    { field: 'Thema', value: 'DigiD', count: 6 },
    { field: 'Thema', value: 'Telefoon of computer', count: 3 },
  ]
  const sheets = [{ day: today, point: point.name, organisation: own.organisationName, rows }]
  const network = { ...list.selection, scope: 'network' as const, from: '2026-11-01' }
  return [
    { name: 'questions', html: listPage(view, { ...list, removedId: sampleId(8) }) },
    { name: 'questions of a month', html: listPage(view, { ...list, selection: network }) },
    { name: 'questions, none', html: listPage(view, none) },
    { name: 'day list', html: dayListPage(view, list, sheets) },
    { name: 'day list, none', html: dayListPage(view, none, []) },
    ...oneQuestion(view),
  ]
}

function oneQuestion(view: View): Sample[] {
  const facts: QuestionFacts = {
    question: { ...sample, digid: 'password', note: 'Kwam met het pasje van de buurvrouw.' },
    point,
    sheet: fresh({ theme: 'digid', digid: 'password', help: ['coached'], duration: '5-15' }),
    fields: { partners, asksBackground: false, findings: [], isCorrection: true },
    fitting: {
      ...{ theme: 'digid', fits: [sampleFit, sampleCourse], chosen: [], questionId: sample.id },
      ...{ mayRefer: true, mayTick: false },
    },
    stops: [],
    receivers: [cast.welfare.name],
  }
  const gone = { ...facts, question: { ...facts.question, removedAt: view.today } }
  return [
    { name: 'question', html: questionPage(view, { ...facts, happened: 'corrected' }) },
    { name: 'question, too late', html: questionPage(view, { ...facts, stops: ['too-late'] }) },
    { name: 'question, removed', html: questionPage(view, gone) },
  ]
}

function passingOn(view: View): Sample[] {
  const helper = { ...cast.welfare, description: 'Helpt bij geldzorgen.', phone: '000-0000104' }
  const personal = {
    theme: 'income' as const,
    partners: [{ ...helper, fits: [sampleFit, sampleCourse] }],
    mayRefer: true,
  }
  return [
    { name: 'handout', html: handoutPage(view, [sampleFit, { ...sampleFit, phone: '' }], true) },
    { name: 'handout, nothing chosen', html: handoutPage(view, [], false) },
    { name: 'personal question', html: personalPage(view, personal) },
    {
      name: 'personal question, noted',
      html: personalPage(view, { ...personal, questionId: sample.id }),
    },
    { name: 'personal question, nobody', html: personalPage(view, { ...personal, partners: [] }) },
  ]
}

function points(view: View): Sample[] {
  const terms = [{ key: 'school', labelNl: 'Spreekuur op school', labelEn: 'Desk at a school' }]
  const locations = [{ id: sampleId(9), name: 'Buurthuis De Brug', city: 'Lindehof' }]
  const all = [
    { ...point, mayKeep: true },
    { ...bus, mayKeep: false },
  ]
  const list = { points: all, terms, locations, mayAdd: true, isSaved: true }
  const around = { terms, locations, owners: partners, sheet: emptySheet }
  const sheet = fresh({ name: point.name, type: 'ido', inside: 'ja', hours: 'ma t/m vr 10-17 u' })
  const wrong = withError(fresh({ name: '' }), 'name', 'required')
  return [
    { name: 'help points', html: pointsPage(view, list) },
    {
      name: 'help points, none',
      html: pointsPage(view, { ...list, points: [], mayAdd: false, isSaved: false }),
    },
    { name: 'help point', html: pointPage(view, { ...around, point, sheet }) },
    { name: 'help point, ending', html: pointPage(view, { ...around, point: bus, sheet }) },
    { name: 'help point, new with errors', html: pointPage(view, { ...around, sheet: wrong }) },
    { name: 'where today', html: choosePage(view, [point, bus]) },
    { name: 'no help point', html: noPointPage(view, true) },
    { name: 'no help point, for the desk', html: noPointPage(view, false) },
  ]
}
