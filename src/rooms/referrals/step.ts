// The one way a referral changes: the table's rule, the change itself, its line in the trail and the audit, the counts.

import { randomUUID } from 'node:crypto'
import { record } from '../../platform/audit.ts'
import { later } from '../../platform/jobs.ts'
import { tally } from '../../platform/tally.ts'
import type { Db } from '../../platform/tenant.ts'
import { type Party, type Stop, whatStopsStep } from './rules.ts'
import type { Changes, Referral } from './store.ts'
import { changeReferral } from './store.ts'
import type { NewEvent } from './trail-store.ts'
import { addEvent } from './trail-store.ts'

export type Done = { done: true } | { done: false; because: Stop[] }

export const done: Done = { done: true }

export const stopped = (...because: Stop[]): Done => ({ done: false, because })

/** One step of the table: who may, the change itself, its line in the trail and in the audit, and the counts. */
export async function makeStep(
  db: Db,
  referral: Referral,
  to: Referral['status'],
  party: Party,
  changes: Changes,
  event: NewEvent,
): Promise<Done> {
  const stops = whatStopsStep(referral.status, to, party)
  if (stops.length > 0) return { done: false, because: stops }
  // Someone may have moved it since we looked: then nothing changed, and we say so.
  if (!(await changeReferral(db, referral, { ...changes, status: to }))) return stopped('moved')
  const after: Referral = { ...referral, ...changes, status: to }
  await addEvent(db, after, event)
  await record(
    db,
    `referral.${event.what}`,
    referral.id,
    event.code ? { code: event.code } : undefined,
  )
  await count(db, referral, after)
  return done
}

/** Something worth knowing that is no step. */
export async function note(
  db: Db,
  referral: Referral,
  changes: Changes,
  event: NewEvent,
): Promise<Done> {
  // Also when nothing changes: it must still be where we saw it.
  if (!(await changeReferral(db, referral, { status: referral.status, ...changes }, true)))
    return stopped('moved')
  await addEvent(db, referral, event)
  await record(db, `referral.${event.what}`, referral.id)
  return done
}

/** Moves one referral from its old place in the counts to its new one, on the day of its first sending. */
async function count(db: Db, before: Referral, after: Referral): Promise<void> {
  const changes = [...placesOf(before, -1), ...placesOf(after, 1)]
  // In one order everywhere: two steps at once wait for each other instead of locking each other out.
  changes.sort((a, b) => (a.key < b.key ? -1 : 1))
  for (const { measure, about, n } of changes)
    await tally(db, measure, about, n, after.firstSentOn ?? undefined)
}

/** Where a referral stands in the counts; nowhere as long as it was never sent. */
export function placesOf(referral: Referral, n: number) {
  if (referral.firstSentOn === null) return []
  const { status, theme, senderId: sender, receiverId: receiver } = referral
  const places = [{ measure: 'referrals.status', about: { status, theme, sender, receiver }, n }]
  const inTime = { measure: 'referrals.in-time', about: { theme, sender, receiver }, n }
  const all = referral.answeredInTime ? [...places, inTime] : places
  return all.map((place) => ({ ...place, key: JSON.stringify([place.measure, place.about]) }))
}

/** Leaves the letter for the worker; a job that runs twice sends one letter (see the key). */
export async function tell(
  db: Db,
  whom: 'receiver' | 'sender' | 'resident',
  id: string,
  why: string,
): Promise<void> {
  await later(db, `referrals.tell-${whom}`, { id, why, key: randomUUID() })
}
