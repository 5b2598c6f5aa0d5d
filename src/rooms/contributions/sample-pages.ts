// Every page of this room from invented values: for the gallery, and for the tests that look at all pages.
import { paths } from '../../paths.ts'
import { emptySheet, withError } from '../../platform/form.ts'
import { clashPanel } from '../../ui/parts/clash.ts'
import { fresh } from '../../ui/parts/field.ts'
import { cast, people, sampleId } from '../../ui/samples/cast.ts'
import type { Sample } from '../../ui/samples.ts'
import type { View } from '../../ui/view.ts'
import { columnsPage, importPage, reportPage } from './arrange-pages.ts'
import { typedOf } from './form.ts'
import { formPage, readPage } from './form-pages.ts'
import { historyPage } from './history-pages.ts'
import { analyse, type Known, matrixOf } from './matrix.ts'
import { meetingPage, overviewPage } from './pages.ts'
import { rolesPage } from './role-pages.ts'
import { safetyProgramme } from './rules.ts'
import { contribution } from './sample.ts'
import type { Content, Contribution } from './store.ts'
import { texts } from './texts.ts'
import { differences, namesOf } from './words.ts'

const partners = [
  { ...cast.town, kind: 'municipality' },
  { ...cast.library, kind: 'library' },
  { ...cast.seniorweb, kind: 'seniorweb' },
  { ...cast.bank, kind: 'bank' },
  { ...cast.longest, kind: 'volunteer-org' },
]
const districts = [{ code: 'WK990101', name: 'Lindehof-Noord' }]
const kept = (n: number, content: Content): Contribution => ({
  ...content,
  id: sampleId(n),
  version: 2,
  changedAt: new Date('2026-11-20T09:00:00Z'),
})
const laptops = kept(
  1,
  contribution(cast.town.id, {
    what: 'Afgeschreven laptops, schoongemaakt en nagekeken',
    activities: [1],
    ...{ example: 'give-devices', kind: 'devices', quantity: 40, unit: 'laptops', delivered: 12 },
    ...{ status: 'running', startsOn: '2026-09-01', endsOn: '2027-08-31', areaCode: 'WK990101' },
  }),
)
const course = kept(
  2,
  contribution(cast.library.id, {
    what: 'Cursus Klik en Tik, vier keer per jaar',
    activities: [3],
    ...{ example: 'courses', kind: 'people', hours: 6, fte: 0.2, remark: 'Ook in de avond.' },
  }),
)
const proposed = kept(
  3,
  contribution(cast.bank.id, {
    what: 'Les over veilig bankieren',
    activities: [3, 4],
    ...{ kind: 'knowledge', status: 'proposed', programme: safetyProgramme, task: 'teach' },
    ...{ part: 'joins', byFunction: 'adviseur' },
  }),
)
const known: Known = {
  partners,
  contributions: [laptops, course, proposed],
  arrangement: {
    columns: [{ id: sampleId(9), label: 'Ervaringsdeskundigen', sort: 1 }],
    places: {},
  },
  offers: [{ organisationId: cast.library.id, activity: 3, offers: 6 }],
  counted: [{ organisationId: cast.library.id, measure: 'questions', count: 214 }],
}
const matrix = matrixOf(known)
const analysis = analyse(matrix, districts)

/** Each page in the states that matter. */
export const contributionsPages = (view: View): Sample[] => [
  ...overviews(view),
  ...writing(view),
  ...arranging(view),
]

const namesIn = (view: View) => namesOf({ partners, districts: [] }, view.lang)

function overviews(view: View): Sample[] {
  const names = namesIn(view)
  const facts = {
    matrix,
    analysis,
    names,
    partners: partners.length,
    mayWrite: true,
    mayArrange: true,
  }
  const none = matrixOf({ ...known, contributions: [], offers: [], counted: [] })
  const empty = { ...facts, matrix: none, analysis: analyse(none, districts), partners: 0 }
  const roles = {
    programme: safetyProgramme,
    programmes: [safetyProgramme],
    contributions: [proposed],
    partners: new Map(partners.map((one) => [one.id, one])),
    mayWrite: true,
  }
  const cell = matrix.rows[2]?.cells[1]
  const around = {
    partners,
    districts,
    statuses: ['pledged', 'proposed'] as const,
    isProposing: true,
  }
  const filled = withError(emptySheet, 'what', 'required')
  return [
    { name: 'contributions', html: overviewPage(view, facts) },
    {
      name: 'contributions, none',
      html: overviewPage(view, { ...empty, mayWrite: false, mayArrange: false }),
    },
    {
      name: 'contributions, meeting',
      html: meetingPage(view, { ...facts, last: course, query: {} }),
    },
    {
      name: 'contributions, meeting with an open cell',
      html: meetingPage(view, {
        ...facts,
        open: cell && { cell, filled, around },
        query: { vak: cell?.key },
      }),
    },
    { name: 'contributions, roles', html: rolesPage(view, roles) },
    {
      name: 'contributions, no roles yet',
      html: rolesPage(view, { ...roles, contributions: [], mayWrite: false }),
    },
  ]
}

function writing(view: View): Sample[] {
  const names = namesIn(view)
  const around = {
    partners,
    districts,
    statuses: ['proposed', 'pledged'] as const,
    isProposing: false,
  }
  const sheet = fresh(typedOf(laptops, laptops.version))
  const facts = { contribution: laptops, sheet, around, names, mayConfirm: false }
  const changed = { ...laptops, what: 'Laptops en tablets', quantity: 60 }
  const both = differences(laptops, changed, names)
  const theirs = paths.contributions.show(view.at, laptops.id)
  const clash = clashPanel(view, texts[view.lang].clash, {
    ...{ who: people.lead.name, at: view.today, both, theirs },
  })
  const at = { at: view.today, personName: people.lead.name, organisationName: cast.town.name }
  const versions = [
    { ...at, version: 2, content: changed },
    { ...at, version: 1, content: laptops, personName: null, organisationName: null },
  ]
  const wrong = withError(withError(emptySheet, 'what', 'required'), 'activities', 'required')
  return [
    { name: 'contribution', html: formPage(view, { ...facts, done: 'saved' }) },
    {
      name: 'contribution, to confirm',
      html: formPage(view, { ...facts, contribution: proposed, mayConfirm: true }),
    },
    { name: 'contribution, clash', html: formPage(view, { ...facts, clash }) },
    {
      name: 'contribution, new with errors',
      html: formPage(view, {
        ...{ sheet: wrong, names, mayConfirm: false },
        around: { ...around, isProposing: true },
      }),
    },
    { name: 'contribution, for others', html: readPage(view, course, names) },
    { name: 'contribution, history', html: historyPage(view, laptops, versions, names) },
  ]
}

function arranging(view: View): Sample[] {
  const sheet = fresh({})
  const { arrangement } = known
  const file = {
    id: sampleId(8),
    name: 'bijdragen-2026.xlsx',
    rows: [],
    triedAt: view.today,
    ...{ appliedAt: null, totals: null },
  }
  const row = { id: sampleId(7), why: [] }
  const rows = [
    { ...row, row: 2, effect: 'add' as const, what: 'Spreekuur in het buurthuis' },
    { ...row, row: 3, effect: 'change' as const, what: 'Cursus Klik en Tik', why: ['hours'] },
    { ...row, row: 4, effect: 'refused' as const, what: '', why: ['what'] },
  ]
  const totals = { add: 1, change: 1, same: 4, refused: 1 }
  const report = { file, rows, totals, isDone: false }
  const applied = { ...file, appliedAt: view.today, totals }
  const wrong = withError(emptySheet, 'file', 'problem')
  return [
    { name: 'columns', html: columnsPage(view, { partners, arrangement, sheet }) },
    {
      name: 'columns, errors',
      html: columnsPage(view, {
        ...{ partners, arrangement: { columns: [], places: {} } },
        sheet: withError(sheet, 'label', 'required'),
      }),
    },
    { name: 'contributions from a file', html: importPage(view, emptySheet) },
    { name: 'contributions, not readable', html: importPage(view, wrong, 'no-columns') },
    { name: 'contributions from a file, tried', html: reportPage(view, report) },
    {
      name: 'contributions from a file, done',
      html: reportPage(view, { ...report, file: applied, isDone: true }),
    },
  ]
}
