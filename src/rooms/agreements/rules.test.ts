// How far an agreement is, and what its parties must be.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isExpiring, isReviewDue, mayKeep, type Party, stateOf, whatStopsParties } from './rules.ts'

const today = '2026-11-23'
const signed = [{ signedOn: '2026-01-01' }, { signedOn: '2026-01-02' }]
const running = { startsOn: '2026-01-01', endsOn: null, endedOn: null, parties: signed }

test('an agreement is what its dates and signatures say', () => {
  assert.equal(stateOf(running, today), 'running')
  assert.equal(stateOf({ ...running, startsOn: '2027-01-01' }, today), 'upcoming')
  assert.equal(stateOf({ ...running, endsOn: '2027-02-23' }, today), 'expiring')
  assert.equal(stateOf({ ...running, endsOn: '2027-02-24' }, today), 'running')
  assert.equal(stateOf({ ...running, endsOn: today }, today), 'expiring')
  assert.equal(stateOf({ ...running, endsOn: '2026-11-22' }, today), 'ended')
  assert.equal(stateOf({ ...running, endedOn: today }, today), 'ended')
  const half = [...signed, { signedOn: null }]
  assert.equal(stateOf({ ...running, parties: half }, today), 'unsigned')
  assert.equal(stateOf({ ...running, parties: half, endsOn: '2026-11-01' }, today), 'ended')
})

test('three months ahead is three months on the calendar, signed or not, and not after it was stopped', () => {
  assert.ok(isExpiring({ endsOn: '2027-02-23', endedOn: null }, today))
  assert.ok(!isExpiring({ endsOn: '2027-02-24', endedOn: null }, today))
  assert.ok(!isExpiring({ endsOn: '2026-11-22', endedOn: null }, today))
  assert.ok(!isExpiring({ endsOn: '2027-01-01', endedOn: today }, today))
  assert.ok(!isExpiring({ endsOn: null, endedOn: null }, today))
})

test('the day to look at it again comes, unless it was stopped', () => {
  assert.ok(isReviewDue({ reviewOn: today, endedOn: null }, today))
  assert.ok(!isReviewDue({ reviewOn: '2026-11-24', endedOn: null }, today))
  assert.ok(!isReviewDue({ reviewOn: today, endedOn: today }, today))
})

test('two parties at least, nobody twice, and a coordinator is one of them', () => {
  const party = (organisationId: string | null, name = ''): Party => ({
    ...{ organisationId, name, does: '', contributionIds: [], signedBy: '', signedOn: null },
  })
  const lead = { role: 'lead', organisationId: 'a' }
  const coordinator = { role: 'coordinator', organisationId: 'a' }
  assert.equal(whatStopsParties([party('a')], lead), 'two-parties')
  assert.equal(whatStopsParties([party('a'), party('a')], lead), 'twice')
  assert.equal(whatStopsParties([party(null, 'Host'), party(null, 'host')], lead), 'twice')
  assert.equal(whatStopsParties([party('b'), party('c')], lead), undefined)
  assert.equal(whatStopsParties([party('b'), party('c')], coordinator), 'own')
  assert.equal(whatStopsParties([party('b'), party('a')], coordinator), undefined)
})

test('a coordinator keeps what the own organisation wrote; a desk worker keeps nothing', () => {
  assert.ok(mayKeep({ role: 'coordinator', organisationId: 'a' }, 'a'))
  assert.ok(!mayKeep({ role: 'coordinator', organisationId: 'b' }, 'a'))
  assert.ok(!mayKeep({ role: 'desk', organisationId: 'a' }, 'a'))
  assert.ok(mayKeep({ role: 'admin', organisationId: 'b' }, 'a'))
})
