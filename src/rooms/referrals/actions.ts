// Deeds after sending: answering, ending, withdrawing, and notes that are no step. Each is one transaction.

import { record } from '../../platform/audit.ts'
import { localDate } from '../../platform/dates.ts'
import { isHoliday } from '../../platform/schedule/holidays.ts'
import type { Db } from '../../platform/tenant.ts'
import { ownNetwork } from '../partners/door.ts'
import type { DeclineReason, Outcome } from './codes.ts'
import { giveNewPin } from './contact.ts'
import { isInTime, whatStopsAsking } from './rules.ts'
import { isStuck } from './sight.ts'
import { type Done, done, makeStep, note, stopped, tell } from './step.ts'
import { type Changes, eraseContact, type Referral, referralById } from './store.ts'
import { addEvent, dropSettled, revokeLinks, saveSettled } from './trail-store.ts'

/** The receiver says yes: from now on it is theirs. */
export async function acceptReferral(db: Db, referral: Referral): Promise<Done> {
  const changes = { ...(await firstAnswer(db, referral)), takenBy: db.who.personId, askedAt: null }
  const result = await makeStep(db, referral, 'accepted', 'receiver', changes, {
    what: 'accepted',
    party: 'receiver',
  })
  if (result.done) await tell(db, 'sender', referral.id, 'accepted')
  return result
}

type Declining = { reason: DeclineReason; forSender: string; forResident: string }

/** The receiver says no, with a reason, a word for the sender and another for the resident. */
export async function declineReferral(db: Db, referral: Referral, no: Declining): Promise<Done> {
  const changes = {
    ...(await firstAnswer(db, referral)),
    closedAt: db.at,
    declineReason: no.reason,
    askedAt: null,
  }
  const result = await makeStep(db, referral, 'declined', 'receiver', changes, {
    what: 'declined',
    party: 'receiver',
    code: no.reason,
    text: no.forSender || null,
    residentText: no.forResident || null,
  })
  if (!result.done) return result
  await tell(db, 'sender', referral.id, 'declined')
  await tell(db, 'resident', referral.id, 'declined')
  return done
}

/** It ends: helped, or not reached; with how. */
export async function endReferral(
  db: Db,
  referral: Referral,
  to: 'helped' | 'notReached',
  outcome: Outcome,
  text: string,
): Promise<Done> {
  const event = { what: to, party: 'receiver', code: outcome, text: text || null } as const
  const result = await makeStep(
    db,
    referral,
    to,
    'receiver',
    { closedAt: db.at, outcome, askedAt: null },
    event,
  )
  if (result.done) await tell(db, 'sender', referral.id, to)
  return result
}

/** Sender or resident takes it back: the contact data is gone at once, and both sides hear of it. */
export async function withdrawReferral(
  db: Db,
  referral: Referral,
  by: 'sender' | 'resident',
): Promise<Done> {
  const changes = { closedAt: db.at, askedAt: null }
  const result = await makeStep(db, referral, 'withdrawn', by, changes, {
    what: 'withdrawn',
    party: by,
  })
  if (!result.done) return result
  await eraseContact(db, referral.id)
  await revokeLinks(db, referral.id)
  if (referral.sentAt && ['sent', 'accepted'].includes(referral.status))
    await tell(db, 'receiver', referral.id, 'withdrawn')
  if (by === 'resident') await tell(db, 'sender', referral.id, 'withdrawn')
  return done
}

/** The clock ends it: nobody answered. */
export async function expireReferral(db: Db, referral: Referral): Promise<Done> {
  const event = { what: 'expired', party: 'job' } as const
  const result = await makeStep(db, referral, 'expired', 'job', { closedAt: db.at }, event)
  if (!result.done) return result
  await revokeLinks(db, referral.id)
  await tell(db, 'sender', referral.id, 'expired')
  await tell(db, 'resident', referral.id, 'expired')
  return done
}

/** What the first answer of a sending changes: when, and whether it was in time. */
async function firstAnswer(db: Db, referral: Referral): Promise<Changes> {
  if (referral.answeredAt || !referral.sentOn) return {}
  const { settings } = await ownNetwork(db)
  return {
    answeredAt: db.at,
    answeredInTime: isInTime(referral.sentOn, localDate(db.at), settings, isHoliday),
  }
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
  const result = await note(db, referral, {}, { what: 'link-renewed', party })
  if (!result.done) return result
  await revokeLinks(db, referral.id)
  await tell(db, 'receiver', referral.id, 'link')
  return result
}

/** A new pin for the resident; the old one stops working. It can be shown for half an hour. */
export async function renewPin(db: Db, referral: Referral): Promise<Done> {
  if (referral.sentAt === null) return stopped('wrong-step')
  await giveNewPin(db, referral.id)
  return note(db, referral, {}, { what: 'pin-renewed', party: 'sender' })
}

/** The lead has dealt with it: it leaves the list of what is stuck, until it gets stuck anew. */
export async function settleStuck(
  db: Db,
  referral: Referral,
  remark: string | null,
): Promise<Done> {
  if (!isStuck(referral)) return stopped('moved')
  await saveSettled(db, referral.id, remark)
  await record(db, 'referral.settled', referral.id)
  return done
}

/** Back into the list of what is stuck. */
export async function putBackStuck(db: Db, referral: Referral): Promise<Done> {
  if (!(await dropSettled(db, referral.id))) return stopped('moved')
  await record(db, 'referral.put-back', referral.id)
  return done
}

const courseNews = ['enrolled', 'started', 'finished', 'stopped', 'never-came'] as const
export type CourseNews = (typeof courseNews)[number]

/**
 * One line in the trail of the referral, and a letter to its sender; a job that runs twice leaves one. The line is of
 * the organiser's turn: the receiver reads it only when it organises the course itself, for the consent is about the sender.
 */
export async function noteCourseNews(
  db: Db,
  id: string,
  said: { news: CourseNews; code: string | null; organiserId: string; key: string },
): Promise<void> {
  const referral = await referralById(db, id)
  if (!referral || referral.erasedAt || ['draft', 'withdrawn'].includes(referral.status)) return
  const what = `course-${said.news}`
  const event = { what, party: 'job', code: said.code, onceKey: said.key } as const
  const isFirst = await addEvent(db, { id, receiverId: said.organiserId }, event)
  if (!isFirst) return
  await record(db, `referral.${what}`, id)
  if (said.news === 'finished') await endWith(db, referral, said.organiserId)
  await tell(db, 'sender', id, 'course')
}

/** A receiver that took it up and gave the course itself has helped: it need not say so again. */
async function endWith(db: Db, referral: Referral, organiserId: string): Promise<void> {
  if (referral.status !== 'accepted' || referral.receiverId !== organiserId) return
  const changes = { closedAt: db.at, outcome: 'learning', askedAt: null } as const
  await makeStep(db, referral, 'helped', 'job', changes, {
    what: 'helped',
    party: 'job',
    code: 'learning',
  })
}
