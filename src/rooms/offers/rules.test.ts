import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../../platform/dates.ts'
import { dueOn, isStale, mayEdit } from './rules.ts'
import { en, nl } from './texts.ts'

test('an offer is stale from the day after its promise, and always when it was never checked', () => {
  assert.equal(dueOn('2026-05-22', 6), '2026-11-22')
  assert.equal(isStale('2026-05-22', 6, '2026-11-22'), false)
  assert.equal(isStale('2026-05-22', 6, '2026-11-23'), true)
  assert.equal(dueOn('2026-08-31', 6), '2027-02-28')
  assert.equal(dueOn(null, 6), null)
  assert.equal(isStale(null, 60, '2026-11-22'), true)
})

test('what is stale stays stale until someone checks it again', () => {
  const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2024-01-01', days))
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 60 }), day, (checked, months, today) => {
      fc.pre(isStale(checked, months, today))
      assert.ok(isStale(checked, months, addDays(today, 1)))
      assert.ok(!isStale(today, months, today))
    }),
  )
})

test('who may change what: a coordinator only the own organisation, lead and admin everything, the desk nothing', () => {
  const may = (role: string | null, own: string | null, owner: string | null) =>
    mayEdit({ role, organisationId: own }, owner)
  assert.deepEqual(
    [null, 'desk', 'coordinator', 'lead', 'admin'].map((role) => [
      may(role, 'a', 'a'),
      may(role, 'a', 'b'),
      may(role, 'a', null),
      may(role, null, null),
    ]),
    [
      [false, false, false, false],
      [false, false, false, false],
      [true, false, false, false],
      [true, true, true, true],
      [true, true, true, true],
    ],
  )
})

test('every key of every list has a label of its own in both languages', () => {
  for (const texts of [nl, en]) {
    for (const labels of Object.values(texts)) {
      const words = Object.values(labels)
      assert.ok(words.every((word) => word.length > 1))
      assert.equal(new Set(words).size, words.length)
    }
  }
  for (const list of Object.keys(nl) as (keyof typeof nl)[])
    assert.deepEqual(Object.keys(nl[list]), Object.keys(en[list]))
})
