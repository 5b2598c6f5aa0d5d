// What the page of the effect makes of batches: shares that tell of no few, and groups that add up.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { answersMin, type Batch } from './batches.ts'
import { agreedOf, publishYear, responseOf, shareOf, together, unknownOf } from './effect.ts'
import { chosenGroups } from './effect-pages.ts'

const batch = (keys: string[], end: number, more: Partial<Batch> = {}): Batch => ({
  ...{ id: keys.join(), year: 2026, finished: end, endAnswers: end, startAnswers: null },
  parts: keys.map((key) => {
    const [programme = '', organiser = ''] = key.split(' ')
    return { programme, organiser, courses: 1 }
  }),
  endSaid: { dare: { agreed: end - 3, rest: 3, unknown: 0 } },
  startSaid: null,
  ...more,
})
const all = [
  batch(['ds bieb'], 12, { startAnswers: 11, startSaid: {} }),
  batch(['ds bieb'], 20),
  batch(['ds welzijn', 'ds taal'], 10),
  batch(['dv taal', ' taal'], 14),
  batch(['kt senior'], 10, { year: 2025 }),
]

test('batches of the same courses are one group, most answers first; other years are another page', () => {
  const groups = publishYear(all, 2026)
  assert.deepEqual(
    groups.map(({ programme, organiser, end, start, of }) => [
      ...[programme, organiser, end.sheets, start?.sheets ?? null],
      of.map(({ courses }) => courses),
    ]),
    [
      ['ds', 'bieb', 32, 11, [2]],
      [null, 'taal', 14, null, [1, 1]],
      ['ds', null, 10, null, [1, 1]],
    ],
  )
  assert.equal(publishYear(all, 2025)[0]?.end.sheets, 10)
})

test('a choice is a sum of whole groups: mixed ones only where all of it fits', () => {
  const sheets = (programme: string | null, organiser: string | null) =>
    together(chosenGroups(publishYear(all, 2026), { programme, organiser }), {
      ...{ programme, organiser },
    }).end.sheets
  assert.deepEqual(
    [sheets(null, null), sheets('ds', null), sheets(null, 'taal'), sheets(null, 'welzijn')],
    [56, 42, 14, 0],
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

test('of few, nobody reads whether there was anyone; the response is told in wide steps', () => {
  const said = (unknown: number) => ({
    sheets: 12,
    said: { dare: { agreed: 6, rest: 6 - unknown, unknown } },
  })
  assert.deepEqual(unknownOf(said(0), 'dare'), unknownOf(said(4), 'dare'))
  assert.deepEqual(unknownOf(said(6), 'dare'), { min: 6, max: 6 })
  assert.deepEqual(agreedOf(said(0), 'dare'), { kind: 'exactly', percent: 50 })
  assert.equal(agreedOf(said(0), 'find'), undefined)
  const response = (sheets: number, finished: number) =>
    responseOf({ end: { sheets, said: {} }, finished })
  assert.deepEqual(
    [response(12, 12), response(12, 17), response(12, 40), response(12, 60), response(12, 0)],
    ['most', 'half', 'some', 'few', undefined],
  )
})
