// Whoever notes every page at every moment knows no more than sums of whole batches of ten and more.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { statements, type Waiting } from '../effect/door.ts'
import { answersMin, type Batch, batchOf, readyBatches, softened } from './batches.ts'
import { publishYear, together } from './effect.ts'
import { chosenGroups } from './effect-pages.ts'
import { groupTable, type Names, saidTable } from './effect-sheets.ts'

const programmes = [null, 'ds', 'dv']
const organisers = ['bieb', 'welzijn', 'senior']
const names: Names = { lang: 'nl', organisations: new Map(), programmes: new Map() }

/** Courses in the order in which they close, with how many days lie between. */
const closings = fc.array(
  fc.record({
    programmeId: fc.constantFrom(...programmes),
    organiserId: fc.constantFrom(...organisers),
    year: fc.constantFrom(2025, 2026),
    end: fc.nat({ max: 14 }),
    start: fc.nat({ max: 14 }),
    days: fc.nat({ max: 40 }),
    yes: fc.nat({ max: 14 }),
  }),
  { minLength: 1, maxLength: 25 },
)

type Course = Waiting & { finished: number }
type Page = { sheets: number; start: number; words: string; batches: readonly string[] }
type Moment = { pages: Page[]; waiting: readonly Course[] }

const dayAfter = (days: number) =>
  new Date(Date.UTC(2026, 0, 1) + days * 86_400_000).toISOString().slice(0, 10)
const quarterOf = (day: string) =>
  `${day.slice(0, 4)}-${['01', '04', '07', '10'][Math.floor((Number(day.slice(5, 7)) - 1) / 3)]}-01`
const said = (yes: number, n: number) => statements.flatMap(() => [0, n - yes, 0, 0, yes])

/** Lets the round pass after every closing, and reads every page each time. */
function history(
  all: readonly (typeof closings extends fc.Arbitrary<infer T> ? T : never)[number][],
) {
  let day = 0
  let waiting: Course[] = []
  const batches = new Map<string, { batch: Batch; of: readonly Course[] }>()
  const moments: Moment[] = []
  for (const [at, one] of all.entries()) {
    day += one.days
    const { programmeId, organiserId, year, end, start } = one
    waiting.push({
      ...{ id: `c${String(at).padStart(2, '0')}`, courseId: null, programmeId, organiserId, year },
      ...{ closedOn: dayAfter(day), finished: end, endAnswers: end, startAnswers: start },
      endSaid: said(Math.min(one.yes, end), end),
      startSaid: said(Math.min(one.yes, start), start),
    })
    for (const set of readyBatches(waiting, quarterOf(dayAfter(day)))) {
      const batch = batchOf(set, () => at % 3)
      assert.ok(!batches.has(batch.id))
      batches.set(batch.id, { batch, of: set })
      waiting = waiting.filter((each) => !set.includes(each))
    }
    const every = [...batches.values()].map(({ batch }) => batch)
    moments.push({ pages: pagesOf(every), waiting: [...waiting] })
  }
  return { moments, batches }
}

const choices = [2025, 2026].flatMap((year) =>
  [null, '', 'ds', 'dv'].flatMap((programme) =>
    [null, ...organisers].map((organiser) => ({ year, programme, organiser })),
  ),
)

function pagesOf(every: readonly Batch[]): Page[] {
  return choices.map(({ year, programme, organiser }) => {
    const groups = chosenGroups(publishYear(every, year), { programme, organiser })
    const whole = together(groups, { programme: null, organiser: null })
    const fits = ({ year: own, parts }: Batch) =>
      own === year &&
      (programme === null || parts.every((part) => part.programme === programme)) &&
      (organiser === null || parts.every((part) => part.organiser === organiser))
    return {
      sheets: whole.end.sheets,
      start: whole.start?.sheets ?? 0,
      words: JSON.stringify([saidTable(names, whole), groupTable(names, groups, whole)]),
      batches: every.filter(fits).map(({ id }) => id),
    }
  })
}

test('of any two pages at any two moments the difference is nothing, or a sum of whole batches of ten and more', () => {
  fc.assert(
    fc.property(closings, (all) => {
      const { moments, batches } = history(all)
      const size = (ids: readonly string[], kind: 'endAnswers' | 'startAnswers') =>
        ids.reduce((sum, id) => sum + (batches.get(id)?.batch[kind] ?? 0), 0)
      const pages = moments.flatMap((one) => one.pages)
      for (const one of pages) {
        assert.equal(one.sheets, size(one.batches, 'endAnswers'))
        assert.equal(one.start, size(one.batches, 'startAnswers'))
        for (const other of pages) {
          const more = other.batches.filter((id) => !one.batches.includes(id))
          const less = one.batches.filter((id) => !other.batches.includes(id))
          for (const kind of ['endAnswers', 'startAnswers'] as const) {
            const [plus, minus] = [size(more, kind), size(less, kind)]
            assert.ok([plus, minus].every((n) => n === 0 || n >= answersMin))
            const seen = kind === 'endAnswers' ? other.sheets - one.sheets : other.start - one.start
            assert.equal(seen, plus - minus)
          }
          if (more.length + less.length === 0 && one.batches.length > 0)
            assert.equal(one.words, other.words)
        }
      }
    }),
    { numRuns: 40 },
  )
})

test('every course is in one batch or waits; a batch never changes and is of one year', () => {
  fc.assert(
    fc.property(closings, (all) => {
      const { moments, batches } = history(all)
      const inBatch = [...batches.values()].flatMap(({ of }) => of.map(({ id }) => id))
      const waits = moments.at(-1)?.waiting.map(({ id }) => id) ?? []
      assert.equal(new Set([...inBatch, ...waits]).size, all.length)
      assert.equal(inBatch.length + waits.length, all.length)
      for (const { batch, of } of batches.values()) {
        assert.equal(
          batch.endAnswers,
          of.reduce((sum, { endAnswers }) => sum + endAnswers, 0),
        )
        assert.deepEqual([...new Set(of.map(({ year }) => year))], [batch.year])
      }
      const own = Map.groupBy(
        moments.at(-1)?.waiting ?? [],
        (one) => `${one.year} ${one.programmeId} ${one.organiserId}`,
      )
      for (const set of own.values())
        assert.ok(set.reduce((sum, { endAnswers }) => sum + endAnswers, 0) < answersMin)
    }),
  )
})

test('what is left of a quarter goes together per programme first, and then over all programmes', () => {
  const one = (id: string, programmeId: string, organiserId: string, endAnswers: number) => ({
    ...{ id, year: 2026, programmeId, organiserId, closedOn: '2026-03-20', endAnswers },
    ...{ endSaid: [], startAnswers: 0, startSaid: [] },
  })
  const all = [
    ...[one('a', 'ds', 'bieb', 6), one('b', 'ds', 'welzijn', 5)],
    ...[one('c', 'dv', 'bieb', 8), one('d', 'kt', 'taal', 3), one('e', 'kt', 'taal', 0)],
  ]
  const ids = (quarterFrom: string) =>
    readyBatches(all, quarterFrom).map((set) => set.map(({ id }) => id).join(''))
  assert.deepEqual(ids('2026-01-01'), [])
  assert.deepEqual(ids('2026-04-01'), ['ab', 'cde'])
})

test('what a batch keeps never tells that all said the same, nor that one or two did not', () => {
  for (let sheets = answersMin; sheets <= 14; sheets += 1) {
    const inputs = new Map<string, number[][]>()
    for (let agreed = 0; agreed <= sheets; agreed += 1)
      for (let rest = 0; agreed + rest <= sheets; rest += 1)
        for (let unknown = 0; agreed + rest + unknown <= sheets; unknown += 1)
          for (let way = 0; way < 27; way += 1) {
            const chances = [way % 3, Math.floor(way / 3) % 3, Math.floor(way / 9)]
            const kept = softened({ agreed, rest, unknown }, sheets, () => chances.pop() ?? 0)
            assert.ok(Object.values(kept).every((n) => n >= 0 && n <= sheets))
            const known = inputs.get(JSON.stringify(kept)) ?? []
            known.push([agreed, rest, unknown, sheets - agreed - rest - unknown])
            inputs.set(JSON.stringify(kept), known)
          }
    for (const [kept, possible] of inputs)
      for (const cell of [0, 1, 2, 3]) {
        const values = new Set(possible.map((one) => one[cell]))
        const sure = values.size === 1 ? [...values][0] : undefined
        assert.ok(![1, 2, sheets].includes(sure ?? -1), `${sheets} sheets, ${kept}: ${sure}`)
      }
  }
})

test('on average nothing is added or taken away', () => {
  for (const rest of [0, 1, 2, 3, 4]) {
    const kept = [0, 1, 2].map((chance) =>
      softened({ agreed: 12 - rest, rest, unknown: 0 }, 12, () => chance),
    )
    assert.equal(
      kept.reduce((sum, one) => sum + one.rest, 0),
      3 * rest,
    )
  }
})
