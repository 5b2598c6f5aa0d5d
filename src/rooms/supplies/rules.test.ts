// Stock under any row of deeds, and what is needed of it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  type Deed,
  deeds,
  devicesNeeded,
  effectOf,
  isPossible,
  minus,
  noStock,
  plus,
  type Stock,
  shortOf,
  workbooksNeeded,
} from './rules.ts'

const anyDeeds = fc.array(fc.tuple(fc.constantFrom(...deeds), fc.integer({ min: 1, max: 9 })), {
  maxLength: 40,
})

/** Carries out what is possible; gives the end and what each line did. */
function carriedOut(all: [Deed, number][]): {
  stock: Stock
  lines: Stock[]
  done: [Deed, number][]
} {
  let stock = noStock
  const lines: Stock[] = []
  const done: [Deed, number][] = []
  for (const [deed, n] of all) {
    const by = effectOf(deed, n, stock)
    if (!isPossible(plus(stock, by))) continue
    stock = plus(stock, by)
    lines.push(by)
    done.push([deed, n])
  }
  return { stock, lines, done }
}

test('whatever happens nothing falls below zero, and nothing comes from nowhere', () => {
  fc.assert(
    fc.property(anyDeeds, (all) => {
      const { stock, done } = carriedOut(all)
      assert.ok(isPossible(stock))
      const received = done
        .filter(([deed]) => deed === 'received')
        .reduce((sum, [, n]) => sum + n, 0)
      assert.equal(stock.atHand + stock.handedOut + stock.lost, received)
    }),
  )
})

test('taking every line back, the last first, ends where it began', () => {
  fc.assert(
    fc.property(anyDeeds, (all) => {
      const { stock, lines } = carriedOut(all)
      let now = stock
      for (const by of lines.toReversed()) {
        now = plus(now, minus(by))
        assert.ok(isPossible(now))
      }
      assert.deepEqual(now, noStock)
    }),
  )
})

test('more may arrive than was ordered', () => {
  assert.deepEqual(effectOf('received', 8, { ...noStock, onOrder: 5 }), {
    onOrder: -5,
    atHand: 8,
    handedOut: 0,
    lost: 0,
  })
})

const course = (seatsTaken: number, maximum: number, more = {}) => ({
  firstOn: '2026-12-01',
  lastOn: '2026-12-22',
  seatsTaken,
  maximum,
  given: 0,
  ...more,
})

test('a workbook is needed for each seat that has none yet', () => {
  const courses = [course(6, 8, { given: 4 }), course(3, 8), course(2, 8, { given: 5 })]
  assert.deepEqual(workbooksNeeded(courses), { now: 5, atMost: 15 })
  assert.deepEqual(workbooksNeeded([]), { now: 0, atMost: 0 })
})

test('devices serve one course after the other; what counts is the busiest day', () => {
  const after = { firstOn: '2026-12-23', lastOn: '2027-01-20' }
  assert.deepEqual(devicesNeeded([course(6, 8), course(4, 9, after)]), { now: 6, atMost: 9 })
  const beside = { firstOn: '2026-12-22', lastOn: '2027-01-20' }
  assert.deepEqual(devicesNeeded([course(6, 8), course(4, 9, beside)]), { now: 10, atMost: 17 })
  assert.deepEqual(devicesNeeded([course(6, 8, { firstOn: null })]), { now: 0, atMost: 0 })
})

test('short is what is needed and kept in reserve, less what is there and on its way', () => {
  const need = { now: 6, atMost: 8 }
  const stock = { ...noStock, atHand: 3, onOrder: 2, handedOut: 4 }
  assert.equal(shortOf(need, stock, 0, false), 1)
  assert.equal(shortOf(need, stock, 2, false), 3)
  assert.equal(shortOf(need, stock, 2, true), 0)
  assert.equal(shortOf({ now: 0, atMost: 0 }, noStock, 0, false), 0)
})
