// Whether a link works, can be renewed, or has nothing left to do.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stateOfLink } from './rules.ts'

test('a link works until its last moment; then it can be renewed as long as there is something to do', () => {
  const now = new Date('2026-12-07T10:00:00Z')
  const link = { expiresAt: new Date('2026-12-07T10:00:01Z'), revokedAt: null }
  assert.equal(stateOfLink(link, { status: 'sent' }, now), 'works')
  assert.equal(stateOfLink({ ...link, expiresAt: now }, { status: 'sent' }, now), 'old')
  assert.equal(stateOfLink({ ...link, revokedAt: now }, { status: 'accepted' }, now), 'old')
  assert.equal(stateOfLink({ ...link, revokedAt: now }, { status: 'helped' }, now), 'closed')
  assert.equal(stateOfLink(link, { status: 'withdrawn' }, now), 'withdrawn')
  assert.equal(stateOfLink(link, undefined, now), 'elsewhere')
})
