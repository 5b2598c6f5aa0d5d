import assert from 'node:assert/strict'
import { test } from 'node:test'
import { certificateState, stateOfLink, whatKeepsAway } from './rules.ts'

const lesson = (heldOn: string, starts: string, ends: string) => ({ heldOn, starts, ends })
const free = { hours: [], away: [], until: null }

test('a certificate is told of three months ahead, and is over the day after its last', () => {
  const state = (expiresOn: string | null) => certificateState({ expiresOn }, '2026-11-23')
  assert.equal(state(null), 'fine')
  assert.equal(state('2027-02-24'), 'fine')
  assert.equal(state('2027-02-23'), 'ending')
  assert.equal(state('2026-11-23'), 'ending')
  assert.equal(state('2026-11-22'), 'ended')
})

test('of who gave no hours nothing is said; of who did, a lesson must lie within them', () => {
  const tuesday = lesson('2026-12-01', '10:00', '12:00')
  assert.equal(whatKeepsAway(free, tuesday), undefined)
  const morning = { ...free, hours: [{ weekday: 2, part: 'morning' as const }] }
  assert.equal(whatKeepsAway(morning, tuesday), undefined)
  assert.equal(whatKeepsAway(morning, lesson('2026-12-01', '11:00', '12:30')), 'outside')
  assert.equal(whatKeepsAway(morning, lesson('2026-12-02', '10:00', '12:00')), 'outside')
  const both = { ...morning, hours: [...morning.hours, { weekday: 2, part: 'afternoon' as const }] }
  assert.equal(whatKeepsAway(both, lesson('2026-12-01', '11:00', '18:00')), undefined)
  assert.equal(whatKeepsAway(both, lesson('2026-12-01', '17:00', '18:15')), 'outside')
})

test('away counts on its first and its last day, and stopping from the day after', () => {
  const gone = { ...free, away: [{ id: 'a', fromOn: '2026-12-02', untilOn: '2026-12-04' }] }
  const on = (day: string) => whatKeepsAway(gone, lesson(day, '10:00', '12:00'))
  assert.deepEqual(['2026-12-01', '2026-12-02', '2026-12-04', '2026-12-05'].map(on), [
    undefined,
    'away',
    'away',
    undefined,
  ])
  const stopped = { ...free, until: '2026-12-04' }
  assert.equal(whatKeepsAway(stopped, lesson('2026-12-04', '10:00', '12:00')), undefined)
  assert.equal(whatKeepsAway(stopped, lesson('2026-12-05', '10:00', '12:00')), 'stopped')
})

test('a link works until its moment, can then be asked anew, and once ended never again', () => {
  const now = new Date('2026-11-23T10:00:00Z')
  const later = new Date('2026-11-23T10:00:01Z')
  assert.equal(stateOfLink({ expiresAt: later, revokedAt: null }, now), 'works')
  assert.equal(stateOfLink({ expiresAt: now, revokedAt: null }, now), 'old')
  assert.equal(stateOfLink({ expiresAt: later, revokedAt: now }, now), 'ended')
})
