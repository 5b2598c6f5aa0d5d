import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aboutAddress, aboutKept, isOverdue, mayDo, reminderDue } from './rules.ts'

test('an action point is overdue after its day, while it is not done or dropped', () => {
  const late = { dueOn: '2026-11-20' }
  assert.equal(isOverdue({ ...late, status: 'doing' }, '2026-11-20'), false)
  assert.equal(isOverdue({ ...late, status: 'doing' }, '2026-11-21'), true)
  assert.equal(isOverdue({ ...late, status: 'done' }, '2026-11-21'), false)
  assert.equal(isOverdue({ dueOn: null, status: 'open' }, '2026-11-21'), false)
})

test('one letter three days before, one after, none when it is done or twice', () => {
  const action = {
    status: 'open' as const,
    dueOn: '2026-11-20',
    remindedSoonAt: null as Date | null,
    remindedLateAt: null as Date | null,
  }
  assert.equal(reminderDue(action, '2026-11-16'), null)
  assert.equal(reminderDue(action, '2026-11-17'), 'soon')
  assert.equal(reminderDue({ ...action, remindedSoonAt: new Date() }, '2026-11-18'), null)
  assert.equal(reminderDue({ ...action, remindedSoonAt: new Date() }, '2026-11-21'), 'late')
  assert.equal(reminderDue(action, '2026-11-21'), 'late')
  assert.equal(reminderDue({ ...action, remindedLateAt: new Date() }, '2026-11-25'), null)
  assert.equal(reminderDue({ ...action, status: 'dropped' }, '2026-11-21'), null)
})

test('who may change an action point: lead, the coordinator of its organisation, and who it names', () => {
  const action = { organisationId: 'a', personId: 'p' }
  const who = (role: string, organisationId: string, personId: string) => ({
    role,
    organisationId,
    personId,
  })
  assert.equal(mayDo(who('lead', 'z', 'x'), action), true)
  assert.equal(mayDo(who('coordinator', 'a', 'x'), action), true)
  assert.equal(mayDo(who('desk', 'a', 'x'), action), false)
  assert.equal(mayDo(who('desk', 'b', 'p'), action), true)
  assert.equal(mayDo(who('coordinator', 'b', 'x'), action), false)
})

test('what something is about leads to a page of this network and nowhere else', () => {
  const at = { slug: 'lindemeer', lang: 'nl' } as const
  const id = '00000000-0000-4000-8000-000000000001'
  assert.equal(aboutAddress(at, `offer:${id}`), `/lindemeer/aanbod/${id}`)
  assert.equal(aboutKept(at, '/en/lindemeer/keten/kaart?x=1'), '/keten/kaart?x=1')
  assert.equal(aboutAddress(at, '/keten/kaart?x=1'), '/lindemeer/keten/kaart?x=1')
  for (const bad of [
    '//evil.example',
    'https://evil.example',
    '/a/../b',
    '/a b',
    'constructor:x',
    '',
  ])
    assert.equal(aboutAddress(at, bad), undefined)
})
