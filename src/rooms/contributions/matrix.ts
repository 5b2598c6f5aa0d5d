// The matrix as a value: activities by columns, in each cell who brings what and what the system counted; and what
// occurs often in it, and what nobody does.
import type { Arrangement, Counted } from './around-store.ts'
import {
  type Activity,
  activities,
  columnForKind,
  type Example,
  examplesOf,
  type Kind,
  kinds,
  type ShippedColumn,
  shippedColumns,
} from './rules.ts'
import type { Contribution } from './store.ts'

export type Partner = { id: string; name: string; kind: string }
/** `label` is null for a column that ships: its name stands in texts. */
export type Column = { key: string; label: string | null; partners: Partner[] }
export type Fact = { partner: Partner; offers: number; questions: number; answered: number }
export type Entry = { contribution: Contribution; partner: Partner }
export type Cell = {
  /** '3.library' */
  key: string
  activity: Activity
  column: Column
  entries: Entry[]
  facts: Fact[]
  /** Nobody promised anything here; something may happen all the same. */
  isGap: boolean
}
export type Matrix = { columns: Column[]; rows: { activity: Activity; cells: Cell[] }[] }

export type Known = {
  partners: readonly Partner[]
  contributions: readonly Contribution[]
  arrangement: Arrangement
  offers: readonly { organisationId: string; activity: Activity; offers: number }[]
  counted: readonly Counted[]
}

/** The columns, the shipped ones first; 'others' only when somebody stands in it. */
export function columnsOf(partners: readonly Partner[], arrangement: Arrangement): Column[] {
  const at = Map.groupBy(partners, (partner) => columnKeyOf(partner, arrangement))
  const shipped = shippedColumns.map(
    (key): Column => ({
      key,
      label: null,
      partners: at.get(key) ?? [],
    }),
  )
  const own = arrangement.columns.map(
    ({ id, label }): Column => ({
      key: id,
      label,
      partners: at.get(id) ?? [],
    }),
  )
  return [
    ...shipped.filter(({ key }) => key !== 'others'),
    ...own,
    ...shipped.filter(({ key, partners: some }) => key === 'others' && some.length > 0),
  ]
}

/** Where this partner stands: where the network put it, else in the column of its kind. */
function columnKeyOf(partner: Partner, { columns, places }: Arrangement): string {
  const put = places[partner.id]
  const isThere =
    put !== undefined &&
    (columns.some(({ id }) => id === put) || shippedColumns.includes(put as ShippedColumn))
  return isThere ? put : columnForKind(partner.kind)
}

export function matrixOf(known: Known): Matrix {
  const columns = columnsOf(known.partners, known.arrangement)
  const given = Map.groupBy(known.contributions, ({ organisationId }) => organisationId)
  const facts = factsOf(known)
  const cellOf = (activity: Activity, column: Column): Cell => {
    const entries = column.partners.flatMap((partner) =>
      (given.get(partner.id) ?? [])
        .filter((one) => one.activities.includes(activity))
        .map((contribution) => ({ contribution, partner })),
    )
    const here = column.partners.flatMap((partner) => facts(activity, partner) ?? [])
    const key = `${activity}.${column.key}`
    return { key, activity, column, entries, facts: here, isGap: entries.length === 0 }
  }
  const rows = activities.map((activity) => ({
    activity,
    cells: columns.map((column) => cellOf(activity, column)),
  }))
  return { columns, rows }
}

/** Help points and referrals belong to the fourth activity (domain T2-4), offers to their own. */
function factsOf({ offers, counted }: Known) {
  const perOffer = new Map(
    offers.map((one) => [`${one.organisationId} ${one.activity}`, one.offers]),
  )
  const perCount = new Map(
    counted.map((one) => [`${one.organisationId} ${one.measure}`, one.count]),
  )
  return (activity: Activity, partner: Partner): Fact | undefined => {
    const count = (measure: string) =>
      activity === 4 ? Math.max(0, perCount.get(`${partner.id} ${measure}`) ?? 0) : 0
    const fact = {
      partner,
      offers: perOffer.get(`${partner.id} ${activity}`) ?? 0,
      questions: count('questions'),
      answered: count('answered'),
    }
    return fact.offers + fact.questions + fact.answered > 0 ? fact : undefined
  }
}

/** A count that may be small, as anyone may read it: in tens, under ten is 0. */
export const inTens = (count: number): number => Math.floor(count / 10) * 10

type Count<K> = { key: K; count: number }
export type ActivityAnalysis = {
  activity: Activity
  contributions: number
  /** Every example of the activity with how many partners follow it. */
  examples: Count<Example>[]
  overlap: Count<Example>[]
  missing: Example[]
}
export type Analysis = {
  proposed: number
  pledged: number
  running: number
  gaps: number
  activities: ActivityAnalysis[]
  kinds: Count<Kind>[]
  /** What is meant for one district, and the activities for which nothing is. */
  districts: (Count<string> & { name: string; missing: Activity[] })[]
  everywhere: number
  /** The most frequent example, and one that nobody follows: "3 × doorverwijzen, 0 × opknappen". */
  contrast: { most: Count<Example> | null; none: Example | null }
}

/** From this many partners with the same contribution it is overlap. */
const overlapFrom = 3

export function analyse(
  matrix: Matrix,
  districts: readonly { code: string; name: string }[],
): Analysis {
  const all = distinct(matrix)
  const gaps = matrix.rows.flatMap(({ cells }) => cells).filter(({ isGap }) => isGap).length
  const perActivity = matrix.rows.map(({ activity }) => ofActivity(activity, all))
  const ranked = perActivity.flatMap(({ examples }) => examples).sort((a, b) => b.count - a.count)
  const most = ranked[0] && ranked[0].count > 0 ? ranked[0] : null
  const sameActivity = perActivity.find(({ missing }) => missing.length > 0)
  const count = (is: (one: Contribution) => boolean) => all.filter(is).length
  return {
    proposed: count(({ status }) => status === 'proposed'),
    pledged: count(({ status }) => status !== 'proposed'),
    running: count(({ status }) => status === 'running' || status === 'delivered'),
    gaps,
    activities: perActivity,
    kinds: kinds.map((key) => ({ key, count: count(({ kind }) => kind === key) })),
    districts: districts.map(({ code, name }) => {
      const here = all.filter(({ areaCode }) => areaCode === code)
      const has = (activity: Activity) => here.some((one) => one.activities.includes(activity))
      const missing = activities.filter((activity) => !has(activity))
      return { key: code, name, count: here.length, missing }
    }),
    everywhere: count(({ areaCode }) => areaCode === null),
    contrast: { most, none: sameActivity?.missing[0] ?? null },
  }
}

/** A contribution to two activities stands in two cells and counts once. */
function distinct({ rows }: Matrix): Contribution[] {
  const entries = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.entries))
  return [...new Map(entries.map(({ contribution }) => [contribution.id, contribution])).values()]
}

function ofActivity(activity: Activity, all: readonly Contribution[]): ActivityAnalysis {
  const here = all.filter((one) => one.activities.includes(activity))
  const examples = examplesOf(activity).map((key) => {
    const partners = here.filter(({ example }) => example === key).map((one) => one.organisationId)
    return { key, count: new Set(partners).size }
  })
  return {
    activity,
    contributions: here.length,
    examples,
    overlap: examples.filter(({ count }) => count >= overlapFrom),
    missing: examples.filter(({ count }) => count === 0).map(({ key }) => key),
  }
}
