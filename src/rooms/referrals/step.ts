// The one way a referral changes: the table's rule, the change itself, its line in the trail and the audit, the counts.
// And the deeds that are no step: a question asked back, how far it is, a new link or pin.
import { randomUUID } from 'node:crypto'
import { record } from '../../platform/audit.ts'
import { newHumanCode } from '../../platform/crypto.ts'
import { localDate } from '../../platform/dates.ts'
import { later } from '../../platform/jobs.ts'
import { isHoliday } from '../../platform/schedule/holidays.ts'
import { tally } from '../../platform/tally.ts'
import type { Db } from '../../platform/tenant.ts'
import { ownNetwork } from '../partners/door.ts'
import { giveNewPin } from './keeps.ts'
import { isInTime, type Party, type Stop, whatStopsAsking, whatStopsStep } from './rules.ts'
import {
  addEvent,
  type Changes,
  changeReferral,
  claimCode,
  type NewEvent,
  type Referral,
  revokeLinks,
} from './store.ts'

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
  if (!(await changeReferral(db, referral, { status: referral.status, ...changes })))
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

/** The receiver asks the sender something. */
export async function askSender(db: Db, referral: Referral, question: string): Promise<Done> {
  const stops = whatStopsAsking(referral)
  if (stops.length > 0) return { done: false, because: stops }
  const event = { what: 'asked', party: 'receiver', text: question } as const
  const result = await note(db, referral, { askedAt: db.at }, event)
  if (result.done) await tell(db, 'sender', referral.id, 'asked')
  return result
}

/** The sender answers; the time to answer starts again for the receiver. */
export async function answerReceiver(db: Db, referral: Referral, answer: string): Promise<Done> {
  if (referral.askedAt === null) return stopped('not-asked')
  const changes = { askedAt: null, waitsFrom: localDate(db.at), reminders: 0, warnedAt: null }
  const event = { what: 'asked-answered', party: 'sender', text: answer } as const
  const result = await note(db, referral, changes, event)
  if (result.done) await tell(db, 'receiver', referral.id, 'answered')
  return result
}

/** How far the receiver is, without an end to it: 'not-yet-reached' or 'appointment'. */
export async function noteProgress(
  db: Db,
  referral: Referral,
  what: 'not-yet-reached' | 'appointment',
): Promise<Done> {
  if (referral.status !== 'accepted') return stopped('wrong-step')
  return note(db, referral, {}, { what, party: 'receiver' })
}

/** The receiver was heard by phone: no more reminders; the days until it expires start again. */
export async function noteHeardByPhone(db: Db, referral: Referral): Promise<Done> {
  if (referral.status !== 'sent' || referral.quietAt !== null) return stopped('wrong-step')
  const changes = { quietAt: db.at, waitsFrom: localDate(db.at) }
  return note(db, referral, changes, { what: 'heard-by-phone', party: 'sender' })
}

/** Ends the old links and mails the receiver a new one. */
export async function renewLink(
  db: Db,
  referral: Referral,
  party: 'sender' | 'receiver',
): Promise<Done> {
  if (!['sent', 'accepted'].includes(referral.status)) return stopped('wrong-step')
  await revokeLinks(db, referral.id)
  const result = await note(db, referral, {}, { what: 'link-renewed', party })
  if (result.done) await tell(db, 'receiver', referral.id, 'link')
  return result
}

/** A new pin for the resident; the old one stops working. It can be shown for half an hour. */
export async function renewPin(db: Db, referral: Referral): Promise<Done> {
  if (referral.sentAt === null) return stopped('wrong-step')
  await giveNewPin(db, referral.id)
  return note(db, referral, {}, { what: 'pin-renewed', party: 'sender' })
}

/** What the first answer of a sending changes: when, and whether it was in time. */
export async function firstAnswer(db: Db, referral: Referral): Promise<Changes> {
  if (referral.answeredAt || !referral.sentOn) return {}
  const { settings } = await ownNetwork(db)
  return {
    answeredAt: db.at,
    answeredInTime: isInTime(referral.sentOn, localDate(db.at), settings, isHoliday),
  }
}

/** A code that nobody has. */
export async function freeCode(db: Db): Promise<string> {
  for (let tries = 0; tries < 20; tries += 1) {
    const code = newHumanCode()
    if (await claimCode(db, code)) return code
  }
  throw new Error('no free code found')
}
