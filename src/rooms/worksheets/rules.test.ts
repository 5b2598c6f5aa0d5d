import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compared } from './comparing.ts'
import type { Row } from './row-store.ts'
import {
  averageScore,
  goalsAlone,
  isFarApart,
  mayReopen,
  ordered,
  type Part,
  sightOf,
  type Values,
  whatStopsClosing,
} from './rules.ts'

const row = (values: Values, rest: Partial<Row> = {}): Row => ({
  ...{ id: '', worksheetId: '', position: 1, item: null, organisationId: null, subject: 'iemand' },
  ...{ personId: null, version: 1, values },
  ...rest,
})
const part = (personId: string, isReady: boolean): Part => ({
  ...{ personId, name: personId, version: 1 },
  handedInAt: isReady ? new Date('2026-11-20T10:00:00Z') : null,
})

test('most effort stands on top, who has none noted stands last, and equals stay as written', () => {
  const rows = ['low', '', 'high', 'middle', 'high'].map((effort, position) => ({
    values: { effort },
    position,
  }))
  assert.deepEqual(
    ordered('network-analysis', rows).map(({ position }) => position),
    [2, 4, 3, 0, 1],
  )
  const log = ['2026-01-02', '2026-05-01'].map((on, position) => ({ values: { on }, position }))
  assert.deepEqual(
    ordered('tactics', log).map(({ position }) => position),
    [1, 0],
  )
})

test('a goal is alone without a cooperation, and with one that does nothing for it', () => {
  const gain = (goal: string, value: string) => ({ values: { goal, gain: value } })
  assert.deepEqual(
    goalsAlone(
      ['a', 'b', 'c', 'd'],
      [gain('a', 'plus'), gain('b', 'zero'), gain('c', 'minus'), gain('c', 'plus-plus')],
    ),
    ['b', 'd'],
  )
})

test('averages count given scores only; two points apart is far', () => {
  const scores = (...all: (number | null)[]) => all.map((score) => ({ values: { score } }))
  assert.equal(averageScore(scores(4, null, 3, 3)), 3.3)
  assert.equal(averageScore(scores(null)), undefined)
  assert.deepEqual([scores(3, 4), scores(3, 5), scores(5, null)].map(isFarApart), [
    false,
    true,
    false,
  ])
})

test('apart: nothing of another before handing in, nothing alone after it, both with two, all once closed', () => {
  const open = { status: 'open' } as const
  assert.equal(sightOf(open, [part('a', true), part('b', false)], 'b'), 'own')
  assert.equal(sightOf(open, [part('a', true), part('b', true)], 'c'), 'own')
  assert.equal(sightOf(open, [part('a', true), part('b', false)], 'a'), 'waiting')
  assert.equal(sightOf(open, [part('a', true), part('b', true)], 'a'), 'both')
  assert.equal(sightOf({ status: 'closed' }, [part('a', true)], 'c'), 'both')
})

test('a weighing closes with two answers and stays closed; another sheet closes and opens at will', () => {
  const weighing = { kind: 'weighing', status: 'open' } as const
  assert.deepEqual(whatStopsClosing(weighing, [part('a', true), part('b', false)]), ['too-few'])
  assert.deepEqual(whatStopsClosing(weighing, [part('a', true), part('b', true)]), [])
  assert.deepEqual(whatStopsClosing({ kind: 'forces', status: 'open' }, []), [])
  assert.deepEqual(whatStopsClosing({ kind: 'forces', status: 'closed' }, []), ['closed'])
  assert.equal(mayReopen({ kind: 'forces', status: 'closed' }), true)
  assert.equal(mayReopen({ kind: 'weighing', status: 'closed' }), false)
})

test('rows of two sheets are the same row by partner or by words, a second one about the same is another', () => {
  const before = [
    row({ action: 'a' }, { organisationId: '1', subject: 'Oude naam' }),
    row({ action: 'b' }, { subject: 'Kerken' }),
    row({ action: 'c' }, { subject: 'Clubs' }),
  ]
  const after = [
    row({ action: 'a', influence: null }, { organisationId: '1', subject: 'Nieuwe naam' }),
    row({ action: 'x' }, { subject: 'kerken' }),
    row({ action: 'y' }, { subject: 'kerken' }),
  ]
  assert.deepEqual(
    compared('forces', before, after).map(({ subject, state }) => [subject, state]),
    [
      ['Nieuwe naam', 'same'],
      ['kerken', 'changed'],
      ['kerken', 'added'],
      ['Clubs', 'gone'],
    ],
  )
})

test('weighings are compared by the average score of each line', () => {
  const score = (item: string, value: number, personId: string) =>
    row({ score: value }, { item, personId })
  const [mission] = compared(
    'weighing',
    [score('mission', 2, 'a'), score('mission', 3, 'b')],
    [score('mission', 4, 'a'), score('mission', 5, 'b')],
  )
  assert.deepEqual(
    mission?.cells.map(({ was, now }) => [was, now]),
    [[2.5, 4.5]],
  )
  assert.equal(mission?.state, 'changed')
})
