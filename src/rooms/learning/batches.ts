// Which closed courses become a batch, and what is kept of it. A batch is formed once and never changes; each course is in
// one batch or in none. Everything on any page is a sum of whole batches, so no two pages, and no page before and after,
// differ by less than a batch.
import { type Said, saidOf, statements, type Waiting } from '../effect/door.ts'

export const answersMin = 10

/** Whose courses are in a batch, and how many. */
export type Part = { programme: string; organiser: string; courses: number }
export type AllSaid = Readonly<Record<string, Said>>
export type Batch = {
  id: string
  year: number
  parts: readonly Part[]
  finished: number
  endAnswers: number
  endSaid: AllSaid
  /** Null when less than ten answered at the start. */
  startAnswers: number | null
  startSaid: AllSaid | null
}
/** What waits, and how many people finished it. */
export type Closed = Waiting & { finished: number }

/**
 * Of what waits, the sets that are a batch now: of one programme and organiser as soon as they have ten answers; of what
 * was closed before this quarter also of one programme, and then of all programmes. `quarterFrom` is its first day.
 */
export function readyBatches<T extends Omit<Waiting, 'courseId'>>(
  waiting: readonly T[],
  quarterFrom: string,
): T[][] {
  const own = split(waiting, (one) => `${one.year} ${one.programmeId} ${one.organiserId}`)
  const old = own.left.filter(({ closedOn }) => closedOn < quarterFrom)
  const programme = split(old, (one) => `${one.year} ${one.programmeId}`)
  const year = split(programme.left, (one) => `${one.year}`)
  return [...own.ready, ...programme.ready, ...year.ready]
}

function split<T extends Pick<Waiting, 'endAnswers'>>(
  all: readonly T[],
  key: (one: T) => string,
): { ready: T[][]; left: T[] } {
  const sets = [...Map.groupBy(all, key).values()]
  const isReady = (set: readonly T[]) => sum(set, (one) => one.endAnswers) >= answersMin
  return { ready: sets.filter(isReady), left: sets.filter((set) => !isReady(set)).flat() }
}

/** 0, 1 or 2, each as likely as the others. */
export type Chance = () => number

/** These courses as one batch; what each of them brought can't be told any more. */
export function batchOf(all: readonly Closed[], chance: Chance): Batch {
  const endAnswers = sum(all, (one) => one.endAnswers)
  const startAnswers = sum(all, (one) => one.startAnswers)
  const hasStart = startAnswers >= answersMin
  const ofEach = (sheets: number, said: (one: Closed) => readonly number[]): AllSaid =>
    Object.fromEntries(
      statements.map((statement) => {
        const each = all.map((one) => saidOf(said(one), statement))
        const whole = (kind: keyof Said) => sum(each, (one) => one[kind])
        const counts = { agreed: whole('agreed'), rest: whole('rest'), unknown: whole('unknown') }
        return [statement, softened(counts, sheets, chance)]
      }),
    )
  return {
    ...{ id: all.map(({ id }) => id).sort()[0] ?? '', year: all[0]?.year ?? 0 },
    parts: partsOf(all),
    finished: sum(all, ({ finished }) => finished),
    endAnswers,
    endSaid: ofEach(endAnswers, ({ endSaid }) => endSaid),
    startAnswers: hasStart ? startAnswers : null,
    startSaid: hasStart ? ofEach(startAnswers, ({ startSaid }) => startSaid) : null,
  }
}

/**
 * What a batch keeps of one statement: one and two become nought or three, by chance and right on average; the largest
 * takes what is left. So nobody can work out that all said the same, or that one person did not. Where too little is left
 * for the largest to look the largest, nothing is kept: that would tell what chance did.
 */
export function softened({ agreed, rest, unknown }: Said, sheets: number, chance: Chance): Said {
  const counts = [agreed, rest, unknown, sheets - agreed - rest - unknown]
  const largest = counts.indexOf(Math.max(...counts))
  const others = counts.map((n, at) => (at === largest ? 0 : n > 2 ? n : chance() < n ? 3 : 0))
  const left = sheets - sum(others, (n) => n)
  if (left < Math.max(...others)) return { agreed: 0, rest: 0, unknown: 0 }
  const of = (at: number) => (at === largest ? left : (others[at] ?? 0))
  return { agreed: of(0), rest: of(1), unknown: of(2) }
}

function partsOf(all: readonly Waiting[]): Part[] {
  const sets = Map.groupBy(all, (one) => `${one.programmeId ?? ''} ${one.organiserId}`)
  return [...sets].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, set]) => partOf(set))
}

const partOf = (set: readonly Waiting[]): Part => ({
  programme: set[0]?.programmeId ?? '',
  organiser: set[0]?.organiserId ?? '',
  courses: set.length,
})

const sum = <T>(all: readonly T[], of: (one: T) => number): number =>
  all.reduce((total, one) => total + of(one), 0)
