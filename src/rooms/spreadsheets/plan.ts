// What an import would do, row by row, before anything is done: the dry run and the real run are this one plan.

import type { Row, Sheet } from '../../platform/reading/read.ts'
import { type Columns, columnsOf } from './columns.ts'
import { type Draft, draftOf } from './draft.ts'
import { gatherOwners, gatherPlaces, type Said } from './gather.ts'
import { groupOffers } from './group.ts'
import { type Judged, judge } from './judge.ts'
import type {
  Effect,
  Known,
  Outcome,
  Plan,
  PlannedOffer,
  PlannedRow,
  PlanOptions,
  Totals,
} from './planned.ts'
import { levelOf, remark } from './remarks.ts'

export type PlanProblem = 'no-header' | 'no-rows' | 'no-title-column' | 'no-organisation-column'
type Planning = { ok: true; plan: Plan } | { ok: false; problem: PlanProblem; columns?: Columns }

/** The whole sheet as a plan; the same file and the same known things always give the same plan. */
export function planImport(sheet: Sheet, options: PlanOptions): Planning {
  const columns = columnsOf(sheet)
  if (!columns) return { ok: false, problem: 'no-header' }
  const problem = whatLacks(columns, options)
  if (problem) return { ok: false, problem, columns }
  const rows = sheet.rows.filter(({ number }) => number > columns.headerRow)
  if (rows.length === 0) return { ok: false, problem: 'no-rows', columns }
  return { ok: true, plan: planOf(rows, columns, options) }
}

function whatLacks(columns: Columns, options: PlanOptions): PlanProblem | undefined {
  const { title, activities, organisation } = columns.places
  if (!title && !activities) return 'no-title-column'
  return organisation || options.organisation ? undefined : 'no-organisation-column'
}

function planOf(rows: Row[], columns: Columns, options: PlanOptions): Plan {
  const known: Known = {
    organisations: [],
    locations: [],
    offers: [],
    rows: new Map(),
    ...options.known,
  }
  const drafted = rows.map((row) => draftOf(row, columns, options))
  const judged = judge(drafted, known, options.takeAnyway ?? new Set())
  const drafts = judged.flatMap(({ draft }) => draft ?? [])
  const owners = gatherOwners(drafts, known.organisations)
  const places = gatherPlaces(drafts, known.locations)
  const { municipalities } = options
  const groups = groupOffers(drafts, {
    known,
    owners: owners.ofRow,
    places: places.ofRow,
    municipalities,
  })
  const said = Map.groupBy([...owners.said, ...places.said, ...groups.said], ({ row }) => row)
  const planned = judged.map((one) => rowOf(one, groups.ofRow, said, known))
  const offers = withEffects(groups.offers, planned)
  return {
    columns,
    rows: planned,
    owners: owners.owners,
    places: places.places,
    offers,
    totals: totalsOf(planned, drafts, offers),
  }
}

function rowOf(
  one: Judged,
  offers: ReadonlyMap<number, string>,
  said: ReadonlyMap<number, Said[]>,
  known: Known,
): PlannedRow {
  const { row, label, draft, ref, duplicateOf } = one
  const before = known.rows.get(ref)
  const isKept = before?.isChangedHere === true && before.hash !== draft?.hash
  const remarks = [
    ...(isKept ? [remark('changed-here')] : []),
    ...one.remarks,
    ...(said.get(row) ?? []).map((each) => each.remark),
  ]
  const base = {
    row,
    label,
    remarks,
    duplicateOf,
    ref,
    hash: draft?.hash ?? '',
    offer: offers.get(row) ?? null,
  }
  if (!draft) return { ...base, outcome: duplicateOf ? 'duplicate' : 'refused', effect: 'none' }
  const outcome = remarks.some((each) => levelOf(each) === 'note') ? 'remarked' : 'accepted'
  if (isKept) return { ...base, outcome, effect: 'kept' }
  const effect = before === undefined ? 'add' : before.hash === draft.hash ? 'same' : 'change'
  return { ...base, outcome, effect }
}

function withEffects(offers: readonly PlannedOffer[], rows: readonly PlannedRow[]): PlannedOffer[] {
  const rowsOf = Map.groupBy(rows, ({ offer }) => offer)
  return offers.map((offer) => {
    const effects = (rowsOf.get(offer.key) ?? []).map(({ effect }) => effect)
    if (effects.includes('kept')) return { ...offer, effect: 'kept' }
    if (offer.id === null) return { ...offer, effect: 'add' }
    return { ...offer, effect: effects.every((effect) => effect === 'same') ? 'same' : 'change' }
  })
}

function totalsOf(
  rows: readonly PlannedRow[],
  drafts: readonly Draft[],
  offers: readonly PlannedOffer[],
): Totals {
  const outcomes = (outcome: Outcome) => rows.filter((row) => row.outcome === outcome).length
  const effects = (effect: Effect) => rows.filter((row) => row.effect === effect).length
  const stated = drafts.filter(({ hours }) => hours !== null)
  return {
    rows: rows.length,
    accepted: outcomes('accepted'),
    remarked: outcomes('remarked'),
    duplicate: outcomes('duplicate'),
    refused: outcomes('refused'),
    effects: {
      add: effects('add'),
      change: effects('change'),
      same: effects('same'),
      kept: effects('kept'),
      none: effects('none'),
    },
    offers: offers.length,
    places: offers.reduce((sum, offer) => sum + offer.places.length, 0),
    hoursStated: stated.length,
    hoursUnderstood: stated.filter(({ hours }) => (hours?.schedules.length ?? 0) > 0).length,
  }
}
