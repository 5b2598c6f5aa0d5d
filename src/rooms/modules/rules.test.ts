// The one table of what asks for attention, walked through.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { failsTold, flagsOf, foundBy, toldKey, type Watched } from './rules.ts'

const fine: Watched = {
  url: 'https://stad.nl/a',
  checkMonths: 6,
  checkedOn: '2026-06-01',
  checkedUrl: 'https://stad.nl/a',
  linkState: 'ok',
  linkFails: 0,
}
const flags = (more: Partial<Watched>, today = '2026-11-23') => flagsOf({ ...fine, ...more }, today)

test('each state asks for what it is, and nothing else', () => {
  assert.deepEqual(flags({}), [])
  assert.deepEqual(flags({ url: '' }), ['no-address'])
  assert.deepEqual(flags({ checkedOn: null }), ['unchecked'])
  assert.deepEqual(flags({ url: 'https://stad.nl/b' }), ['changed'])
  assert.deepEqual(flags({ linkState: 'moved' }), ['moved'])
  assert.deepEqual(flags({ linkState: 'gone' }), ['gone'])
  assert.deepEqual(flags({ linkState: 'unreachable', linkFails: failsTold - 1 }), [])
  assert.deepEqual(flags({ linkState: 'unreachable', linkFails: failsTold }), ['unreachable'])
  assert.deepEqual(flags({ url: 'https://stad.nl/b', linkState: 'gone' }), ['changed', 'gone'])
})

test('the promise holds up to and including its last day', () => {
  assert.deepEqual(flags({}, '2026-12-01'), [])
  assert.deepEqual(flags({}, '2026-12-02'), ['due'])
})

test('a way that a person found right is right; another one is not', () => {
  const at = { knownTo: 'https://stad.nl/new', linkFails: 2 }
  assert.equal(foundBy({ state: 'moved', to: 'https://stad.nl/new' }, at).linkState, 'ok')
  assert.equal(foundBy({ state: 'moved', to: 'https://stad.nl/other' }, at).linkState, 'moved')
  assert.equal(
    foundBy({ state: 'moved', to: '' }, { knownTo: '', linkFails: 0 }).linkState,
    'moved',
  )
  assert.equal(foundBy({ state: 'unreachable' }, at).linkFails, 3)
  assert.equal(foundBy({ state: 'ok' }, at).linkFails, 0)
})

test('the same state is the same word, another way is another', () => {
  assert.equal(toldKey([], ''), '')
  assert.equal(toldKey(['gone', 'changed'], 'x'), toldKey(['changed', 'gone'], 'y'))
  assert.notEqual(toldKey(['moved'], 'x'), toldKey(['moved'], 'y'))
})
