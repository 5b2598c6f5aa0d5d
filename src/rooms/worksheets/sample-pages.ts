// Every page of this room from invented values: for the gallery, and for the tests that look at all pages.
import { emptySheet, withError } from '../../platform/form.ts'
import { fresh } from '../../ui/parts/field.ts'
import { cast, partners, people, sampleId } from '../../ui/samples/cast.ts'
import type { Sample } from '../../ui/samples.ts'
import type { View } from '../../ui/view.ts'
import { comparePage } from './compare-pages.ts'
import { compared } from './comparing.ts'
import { type KindKey, kindKeys } from './kinds.ts'
import { headPage, listPage } from './list-pages.ts'
import { fillPage, rowPage } from './row-pages.ts'
import type { Row } from './row-store.ts'
import type { Part, Values } from './rules.ts'
import { type SheetFacts, sheetPage } from './sheet-pages.ts'
import type { Worksheet } from './store.ts'

const goals = ['Iedereen vindt hulp in de buurt', 'Niemand zonder apparaat']
const worksheet = (n: number, kind: KindKey, facts: Partial<Worksheet> = {}): Worksheet => ({
  ...{ id: sampleId(n), kind, title: 'Partners van Lindemeer', madeOn: '2026-11-03' },
  ...{ partnerId: null, topic: '', about: {}, status: 'open', earlierId: null, version: 1 },
  ...facts,
})
const row = (n: number, values: Values, facts: Partial<Row> = {}): Row => ({
  ...{ id: sampleId(n), worksheetId: sampleId(1), position: n, item: null, personId: null },
  ...{ organisationId: cast.library.id, subject: cast.library.name, values, version: 1 },
  ...facts,
})
const analysis = worksheet(1, 'network-analysis')
const analysed = [
  row(11, {
    ...{ sort: 'organisation', role: 'geeft hulp', influence: 'high', effort: 'middle' },
    ...{ interest: 'Meer bezoekers aan de balie', with: 'Inwoners', shift: 'Ook ’s avonds open' },
  }),
  row(
    12,
    { sort: 'group', role: 'helpt aan tafel', influence: 'middle' },
    {
      ...{ organisationId: null, subject: 'Vrijwilligers van de buurthuizen' },
    },
  ),
]
const bank = {
  partnerId: cast.bank.id,
  topic: cast.bank.name,
  title: 'Gaan wij samen met de bank?',
}
const weighing = worksheet(2, 'weighing', bank)
const scored = (personId: string, score: number) =>
  row(13, { score, why: 'Past bij ons doel.', breaks: false }, { item: 'mission', personId })
const part = (person: { id: string; name: string }, handedInAt: Date | null): Part => ({
  ...{ personId: person.id, name: person.name, handedInAt, version: 1 },
})
const goalSheet = worksheet(3, 'goals', { about: { goals }, title: 'Doelen en samenwerkingen' })

/** Each page in the states that matter. */
export const worksheetsPages = (view: View): Sample[] => [
  ...sheets(view),
  ...apart(view),
  ...filling(view),
  ...comparing(view),
]

function sheets(view: View): Sample[] {
  const all = kindKeys.map((kind, n) =>
    worksheet(20 + n, kind, n === 1 ? { status: 'closed' } : {}),
  )
  const list = { sheets: all, mayBegin: true, isRemoved: false }
  const facts: SheetFacts = {
    ...{ sheet: analysis, rows: analysed, parts: [], personId: people.lead.id, mayRemove: true },
  }
  const gains = [row(14, { goal: goals[0] ?? '', gain: 'plus-plus', why: 'Elke dag open.' })]
  const head = { kind: 'goals' as const, partners: [...partners], earlier: [goalSheet] }
  const typed = fresh({ title: goalSheet.title, day: goalSheet.madeOn, goals: goals.join('\n') })
  return [
    { name: 'worksheets', html: listPage(view, list) },
    { name: 'worksheets, none', html: listPage(view, { ...list, sheets: [], isRemoved: true }) },
    {
      name: 'worksheets, for others',
      html: listPage(view, { ...list, sheets: [], mayBegin: false }),
    },
    { name: 'worksheet', html: sheetPage(view, { ...facts, done: 'saved' }) },
    { name: 'worksheet, empty', html: sheetPage(view, { ...facts, rows: [], done: 'made' }) },
    {
      name: 'worksheet, closed',
      html: sheetPage(view, {
        ...facts,
        sheet: { ...analysis, status: 'closed' },
        mayRemove: false,
      }),
    },
    {
      name: 'worksheet, goals',
      html: sheetPage(view, { ...facts, sheet: goalSheet, rows: gains }),
    },
    { name: 'worksheet, new', html: headPage(view, { ...head, sheet: emptySheet }) },
    {
      name: 'worksheet, new with errors',
      html: headPage(view, { ...head, sheet: withError(emptySheet, 'title', 'required') }),
    },
    {
      name: 'worksheet, change',
      html: headPage(view, { ...head, existing: goalSheet, sheet: typed }),
    },
  ]
}

/** The sheet that each fills in alone: before anyone else, while waiting, and with both sides open. */
function apart(view: View): Sample[] {
  const { lead, coordinator } = people
  const facts = { sheet: weighing, personId: lead.id, mayRemove: false }
  const mine = [scored(lead.id, 5)]
  const waiting = [part(lead, view.today), part(coordinator, null)]
  const both = [part(lead, view.today), part(coordinator, view.today)]
  const all = [...mine, scored(coordinator.id, 2)]
  return [
    { name: 'worksheet apart, to begin', html: sheetPage(view, { ...facts, rows: [], parts: [] }) },
    {
      name: 'worksheet apart, waiting',
      html: sheetPage(view, { ...facts, rows: mine, parts: waiting, stops: ['too-few'] }),
    },
    {
      name: 'worksheet apart, both',
      html: sheetPage(view, { ...facts, rows: all, parts: both, done: 'handed-in' }),
    },
  ]
}

function filling(view: View): Sample[] {
  const facts = { worksheet: analysis, partners: [...partners], goals: [] }
  const one = analysed[0]
  const typed = fresh({ partner: cast.library.id, sort: 'organisation', role: 'geeft hulp' })
  const nobody = withError(emptySheet, 'partner', 'required')
  const fill = { worksheet: weighing, version: 0, rows: [] }
  return [
    { name: 'worksheet row, new', html: rowPage(view, { ...facts, sheet: emptySheet }) },
    { name: 'worksheet row, errors', html: rowPage(view, { ...facts, sheet: nobody }) },
    { name: 'worksheet row', html: rowPage(view, { ...facts, existing: one, sheet: typed }) },
    {
      name: 'worksheet row, of a goal',
      html: rowPage(view, { ...facts, worksheet: goalSheet, goals, sheet: emptySheet }),
    },
    { name: 'worksheet, filling in', html: fillPage(view, { ...fill, sheet: emptySheet }) },
    {
      name: 'worksheet, filling in with errors',
      html: fillPage(view, { ...fill, sheet: withError(emptySheet, 'mission-score', 'number') }),
    },
  ]
}

function comparing(view: View): Sample[] {
  const earlier = { ...analysis, id: sampleId(4), madeOn: '2025-11-10' }
  const before = analysed
    .slice(0, 1)
    .map((one) => ({ ...one, values: { ...one.values, effort: 'high' } }))
  const rows = compared('network-analysis', before, analysed)
  const pair = { earlier, later: analysis, other: earlier.id, rows }
  return [
    {
      name: 'worksheets compared',
      html: comparePage(view, { sheet: analysis, others: [earlier], pair }),
    },
    {
      name: 'worksheets compared, nothing to compare',
      html: comparePage(view, { sheet: analysis, others: [] }),
    },
  ]
}
