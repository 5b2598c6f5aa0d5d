// Every step that is allowed and every one that is not; what stops sending; when a reminder is due.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isHoliday } from '../../platform/schedule/holidays.ts'
import { labels } from './labels.ts'
import {
  canStep,
  isInTime,
  makers,
  mayStep,
  type Party,
  parties,
  type Status,
  statuses,
  steps,
  stops,
  whatStopsSending,
  whatStopsStep,
} from './rules.ts'
import { isStuck, seenStatus, seenTrail } from './sight.ts'

/** Written out once more, by hand, from house.md §7 and the brief: the table in rules.ts may not drift. */
const allowed: Record<string, readonly Party[]> = {
  'draft sent': ['sender'],
  'draft withdrawn': ['sender'],
  'sent accepted': ['receiver'],
  'sent declined': ['receiver'],
  'sent expired': ['job'],
  'sent withdrawn': ['sender', 'resident'],
  'accepted helped': ['receiver', 'job'],
  'accepted notReached': ['receiver'],
  'accepted declined': ['receiver'],
  'accepted withdrawn': ['sender', 'resident'],
  'declined sent': ['sender'],
  'declined withdrawn': ['sender', 'resident'],
  'expired sent': ['sender'],
  'expired withdrawn': ['sender', 'resident'],
  'notReached sent': ['sender'],
  'notReached withdrawn': ['sender', 'resident'],
}

test('every pair of statuses is a step for exactly who may make it, and for nobody else', () => {
  for (const from of statuses) {
    for (const to of statuses) {
      const who = allowed[`${from} ${to}`] ?? []
      assert.equal(canStep(from, to), who.length > 0, `${from} → ${to}`)
      for (const party of parties) {
        const may = who.includes(party)
        assert.equal(mayStep(from, to, party), may, `${party}: ${from} → ${to}`)
        const expected = may ? [] : who.length > 0 ? ['not-yours'] : ['wrong-step']
        assert.deepEqual(whatStopsStep(from, to, party), expected)
      }
    }
  }
  assert.deepEqual(statuses, [
    ...['draft', 'sent', 'accepted', 'declined', 'expired', 'helped', 'notReached', 'withdrawn'],
  ])
})

test('the table of makers has an entry for every step and no other', () => {
  for (const from of statuses)
    assert.deepEqual(Object.keys(makers[from]).sort(), [...steps[from]].sort(), from)
})

test('every random walk of allowed steps ends in helped or withdrawn, or can still go on', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 30 }), (turns) => {
      let status: Status = 'draft'
      for (const turn of turns) {
        const next: readonly Status[] = steps[status]
        if (next.length === 0) return status === 'helped' || status === 'withdrawn'
        status = next[turn % next.length] as Status
      }
      return true
    }),
  )
})

const sendable = {
  status: 'draft' as Status,
  receiverId: 'a',
  consentGivenOn: '2026-11-23',
  consentReceiverId: 'a',
  isErased: false,
}
const open = { isPartner: true, hasMailbox: true }

test('nothing stops a draft with consent; each thing that is missing is named', () => {
  assert.deepEqual(whatStopsSending(sendable, open), [])
  const stopsOf = (change: Partial<typeof sendable>, receiver = open) =>
    whatStopsSending({ ...sendable, ...change } as typeof sendable, receiver)
  assert.deepEqual(whatStopsSending({ ...sendable, consentGivenOn: null }, open), ['no-consent'])
  assert.deepEqual(stopsOf({ consentReceiverId: 'b' }), ['other-receiver'])
  assert.deepEqual(stopsOf({ isErased: true }), ['contact-erased'])
  assert.deepEqual(stopsOf({}, { isPartner: false, hasMailbox: true }), ['left'])
  assert.deepEqual(stopsOf({}, { isPartner: true, hasMailbox: false }), ['no-mailbox'])
  for (const status of statuses) {
    const mayGo = ['draft', 'declined', 'expired', 'notReached'].includes(status)
    assert.deepEqual(stopsOf({ status }), mayGo ? [] : ['wrong-step'], status)
  }
})

test('every stop, status and reason has words in both languages', () => {
  for (const l of [labels.nl, labels.en]) {
    for (const stop of stops) assert.ok(l.stop[stop], stop)
    for (const status of [...statuses, 'closed'] as const) assert.ok(l.status[status], status)
  }
})

test('the sender hears no outcome without the second consent, the receiver always does', () => {
  for (const status of statuses) {
    const isOutcome = status === 'helped' || status === 'notReached'
    assert.equal(seenStatus(status, 'sender', false), isOutcome ? 'closed' : status)
    assert.equal(seenStatus(status, 'sender', true), status)
    assert.equal(seenStatus(status, 'receiver', false), status)
  }
  const trail = ['sent', 'accepted', 'not-yet-reached', 'appointment', 'helped', 'declined'].map(
    (what) => ({ what, code: 'x', text: 'y' }),
  )
  const told = seenTrail(trail, 'sender', false)
  assert.deepEqual(
    told.map(({ what, text }) => `${what} ${text}`),
    ['sent y', 'accepted y', 'closed null', 'declined null'],
  )
  assert.deepEqual(seenTrail(trail, 'sender', true), trail)
})

test('the lead sees only what is stuck', () => {
  const stuck = (warnedAt: Date | null, consentFeedback: boolean) =>
    statuses.filter((status) => isStuck({ status, warnedAt, consentFeedback }))
  assert.deepEqual(stuck(null, false), ['declined', 'expired'])
  assert.deepEqual(stuck(new Date(), true), ['sent', 'declined', 'expired', 'notReached'])
})

test('an answer is in time up to and with the last working day of the term', () => {
  const settings = { answeredInTimeWorkingDays: 5 }
  assert.equal(isInTime('2026-12-18', '2026-12-28', settings, isHoliday), true)
  assert.equal(isInTime('2026-12-18', '2026-12-29', settings, isHoliday), false)
})
