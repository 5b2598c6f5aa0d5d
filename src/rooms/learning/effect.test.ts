// A reader of all pages knows no more than sums of whole groups of ten and more.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { statements } from '../effect/door.ts'
import { agreedOf, answersMin, publishYear, shareOf, together } from './effect.ts'
import { chosenGroups } from './effect-pages.ts'
import type { SaidRow } from './store.ts'

type Cell = { programme: string; organiser: string; end: number; start: number; yes: number }
const cells = fc
  .uniqueArray(
    fc.record({
      programme: fc.constantFrom('', 'ds', 'dv', 'kt'),
      organiser: fc.constantFrom('bieb', 'welzijn', 'senior', 'taal'),
      end: fc.nat({ max: 25 }),
      start: fc.nat({ max: 25 }),
      yes: fc.nat({ max: 25 }),
    }),
    { selector: ({ programme, organiser }) => `${programme} ${organiser}`, maxLength: 16 },
  )
  .map((all) => all.map((one) => ({ ...one, yes: Math.min(one.yes, one.end) })))

function rowsOf(all: readonly Cell[]): SaidRow[] {
  return all.flatMap(({ programme, organiser, end, start, yes }) => {
    const at = { year: 2026, programme, organiser }
    const row = (moment: 'start' | 'end', statement: string, said: string, count: number) =>
      count > 0 ? [{ ...at, moment, statement, said, count }] : []
    return [
      ...row('end', '', '', end),
      ...row('start', '', '', start),
      ...row('end', 'finished', '', end + 2),
      ...row('end', 'dare', 'yes', yes),
      ...row('end', 'dare', 'no', end - yes),
    ]
  })
}

test('each group that is shown has ten answers or more, and every course is in one group or in none', () => {
  fc.assert(
    fc.property(cells, (all) => {
      const { groups, hidden } = publishYear(rowsOf(all), 2026)
      for (const { end, start } of groups) {
        assert.ok(end.sheets >= answersMin)
        assert.ok(start === null || start.sheets >= answersMin)
      }
      const named = [...groups.flatMap(({ of }) => of), ...hidden]
      const keys = named.map(({ programme, organiser }) => `${programme} ${organiser}`)
      assert.equal(new Set(keys).size, keys.length)
      assert.equal(keys.length, all.filter(({ end }) => end > 0).length)
    }),
  )
})

test('no page says anything of a group under ten: all choices are sums of whole groups', () => {
  fc.assert(
    fc.property(
      cells,
      fc.constantFrom(null, '', 'ds', 'dv'),
      fc.constantFrom(null, 'bieb', 'welzijn'),
      (all, programme, organiser) => {
        const effect = publishYear(rowsOf(all), 2026)
        const chosen = chosenGroups(effect, { year: 2026, programme, organiser })
        const whole = together(chosen, { programme: null, organiser: null })
        const keys = new Set(whole.of.map((one) => `${one.programme} ${one.organiser}`))
        const inside = all.filter((one) => keys.has(`${one.programme} ${one.organiser}`))
        assert.equal(
          whole.end.sheets,
          inside.reduce((sum, { end }) => sum + end, 0),
        )
        // Any two pages differ by whole groups, so by nothing or by ten and more.
        for (const other of [null, 'ds', 'dv', 'kt', '']) {
          const beside = chosenGroups(effect, { year: 2026, programme: other, organiser: null })
          const more = beside.filter((one) => !chosen.includes(one))
          const sheets = more.reduce((sum, { end }) => sum + end.sheets, 0)
          assert.ok(sheets === 0 || sheets >= answersMin)
        }
      },
    ),
  )
})

test('a share is only exact when five or more stand on both sides', () => {
  fc.assert(
    fc.property(fc.nat({ max: 60 }), fc.nat({ max: 60 }), (part, rest) => {
      const share = shareOf(part, rest)
      if (part + rest < answersMin) return assert.equal(share, undefined)
      const percent = (100 * part) / (part + rest)
      if (share?.kind === 'at-least') return assert.ok(rest <= 4 && share.percent <= percent)
      if (share?.kind === 'at-most') return assert.ok(part <= 4 && share.percent >= percent)
      return assert.ok(part >= 5 && rest >= 5 && share?.percent === Math.round(percent))
    }),
  )
  assert.deepEqual(shareOf(12, 0), shareOf(9, 3), 'all and nearly all read the same')
})

test('four answers of one organiser are nowhere: not alone, not in a total, not by subtracting', () => {
  const four = { programme: 'ds', organiser: 'welzijn', end: 4, start: 0, yes: 4 }
  const many = { programme: 'ds', organiser: 'bieb', end: 20, start: 12, yes: 10 }
  const { groups, hidden } = publishYear(rowsOf([many, four]), 2026)
  assert.equal(together(groups, { programme: null, organiser: null }).end.sheets, 20)
  assert.deepEqual(hidden, [{ programme: 'ds', organiser: 'welzijn' }])
  const six = { ...four, organiser: 'taal', end: 6, yes: 1 }
  const joined = publishYear(rowsOf([many, four, six]), 2026)
  assert.deepEqual(
    joined.groups.map(({ organiser, end }) => [organiser, end.sheets]),
    [
      ['bieb', 20],
      [null, 10],
    ],
  )
  assert.deepEqual(agreedOf(joined.groups[1]!.end, statements[0]), {
    kind: 'exactly',
    percent: 50,
  })
})
