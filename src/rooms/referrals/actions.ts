// Deeds: rule, change, trail, audit line, tally and job; all or nothing, because each runs in one transaction.
import { randomUUID } from 'node:crypto'
import { record } from '../../platform/audit.ts'
import { localDate, workingDaysAfter } from '../../platform/dates.ts'
import { isHoliday } from '../../platform/schedule/holidays.ts'
import type { Db } from '../../platform/tenant.ts'
import { noteWarmReferral } from '../desk/door.ts'
import { coordinatorEmails, organisationsOf, ownNetwork } from '../partners/door.ts'
import { giveNewPin, openContact, sealContact } from './keeps.ts'
import {
  type ConsentWay,
  type Contact,
  canStep,
  consentVersion,
  type DeclineReason,
  isEnded,
  type Outcome,
  type Stop,
  type Urgency,
  whatStopsSending,
} from './rules.ts'
import { type Done, done, firstAnswer, freeCode, makeStep, stopped, tell } from './step.ts'
import {
  addContent,
  addEvent,
  addReferral,
  type Changes,
  type Content,
  changeContent,
  changeReferral,
  contentOf,
  eraseContact,
  type NewEvent,
  type Referral,
  revokeLinks,
} from './store.ts'

export type Draft = {
  theme: string
  urgency: Urgency
  receiverId: string
  offerId: string | null
  questionId: string | null
  fromPoint: string | null
  question: string
  needs: Content['needs']
  note: string
  contact: Contact
}

/** Writes down a referral that is not sent yet; returns its id. */
export async function draftReferral(db: Db, draft: Draft): Promise<string> {
  const id = randomUUID()
  const { question, needs, note, contact, ...referral } = draft
  await addReferral(db, { ...referral, id, code: await freeCode(db) })
  await addContent(db, id, {
    question,
    needs,
    note,
    reach: contact.reach,
    contactSealed: sealContact(db, id, contact),
  })
  await addEvent(db, { id, receiverId: draft.receiverId }, { what: 'drafted', party: 'sender' })
  await record(db, 'referral.drafted', id)
  return id
}

/** Changes a draft; a consent for another receiver does not count any more (see whatStopsSending). */
export async function changeDraft(db: Db, referral: Referral, draft: Draft): Promise<Done> {
  if (referral.status !== 'draft') return stopped('wrong-step')
  const { theme, urgency, receiverId, offerId, question, needs, note, contact } = draft
  if (!(await changeReferral(db, referral, { theme, urgency, receiverId, offerId })))
    return stopped('moved')
  const contactSealed = sealContact(db, referral.id, contact)
  await changeContent(db, referral.id, {
    question,
    needs,
    note,
    reach: contact.reach,
    contactSealed,
    contactErasedAt: null,
  })
  await record(db, 'referral.changed', referral.id)
  return done
}

export type Consent = { how: ConsentWay; givenOn: string; feedback: boolean; lang: 'nl' | 'en' }

/** Records that the resident said yes: to this receiver, with this text, on this day, in this way. */
export async function recordConsent(db: Db, referral: Referral, consent: Consent): Promise<Done> {
  if (!canStep(referral.status, 'sent')) return stopped('wrong-step')
  if (!(await changeReferral(db, referral, consentChanges(db, consent, referral.receiverId))))
    return stopped('moved')
  const code = consent.feedback ? 'both' : 'share'
  await addEvent(db, referral, { what: 'consent', party: 'sender', code })
  await record(db, 'referral.consent', referral.id, { parts: code, how: consent.how })
  return done
}

const consentChanges = (db: Db, consent: Consent, receiverId: string): Changes => ({
  consentText: `${consentVersion}/${consent.lang}`,
  consentReceiverId: receiverId,
  consentHow: consent.how,
  consentGivenOn: consent.givenOn,
  consentRecordedAt: db.at,
  consentFeedback: consent.feedback,
})

/** Sends a draft to its receiver, with a code and a pin for the resident. */
export async function sendReferral(db: Db, referral: Referral): Promise<Done> {
  const content = await contentOf(db, referral.id)
  const stops = await whatStops(db, referral, content)
  if (stops.length > 0) return { done: false, because: stops }
  const result = await send(db, referral, {}, { what: 'sent', party: 'sender' })
  if (!result.done) return result
  if (!content?.pinSigned) await giveNewPin(db, referral.id)
  if (referral.questionId) await noteWarmReferral(db, referral.questionId)
  return done
}

/** Sends it again, to the same or to another partner, with a consent for that partner. */
export async function resendReferral(
  db: Db,
  referral: Referral,
  to: { receiverId: string; offerId: string | null; consent: Consent; why: string },
): Promise<Done> {
  const changes = {
    receiverId: to.receiverId,
    offerId: to.offerId,
    ...consentChanges(db, to.consent, to.receiverId),
  }
  const next = { ...referral, ...changes }
  const stops = await whatStops(db, next, await contentOf(db, referral.id))
  if (stops.length > 0) return { done: false, because: stops }
  await revokeLinks(db, referral.id)
  return send(db, referral, changes, { what: 'sent-again', party: 'sender', text: to.why || null })
}

async function whatStops(
  db: Db,
  referral: Referral,
  content: Content | undefined,
): Promise<Stop[]> {
  const receiver = (await organisationsOf(db)).find(({ id }) => id === referral.receiverId)
  const isErased = !content || (content.reach !== 'none' && content.contactSealed === null)
  const hasMailbox =
    Boolean(receiver?.email) || (await coordinatorEmails(db, referral.receiverId)).length > 0
  return whatStopsSending(
    { ...referral, isErased },
    { isPartner: receiver !== undefined, hasMailbox },
  )
}

async function send(db: Db, referral: Referral, changes: Changes, event: NewEvent): Promise<Done> {
  const { settings } = await ownNetwork(db)
  const today = localDate(db.at)
  const sending = {
    ...changes,
    sentAt: db.at,
    sentOn: today,
    firstSentOn: referral.firstSentOn ?? today,
    dueOn: workingDaysAfter(today, settings.answeredInTimeWorkingDays, isHoliday),
    waitsFrom: today,
    reminders: 0,
    ...{ warnedAt: null, quietAt: null, askedAt: null, answeredAt: null, answeredInTime: null },
    ...{ closedAt: null, takenBy: null, declineReason: null, outcome: null },
  }
  const result = await makeStep(db, referral, 'sent', 'sender', sending, event)
  if (!result.done) return result
  await tell(db, 'receiver', referral.id, 'new')
  await tell(db, 'resident', referral.id, 'sent')
  return done
}

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

export type Declining = { reason: DeclineReason; forSender: string; forResident: string }

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

/** What still stops a draft from being sent, for the page that shows it. */
export const whatStopsNow = async (db: Db, referral: Referral): Promise<Stop[]> =>
  whatStops(db, referral, await contentOf(db, referral.id))

/** The same question once more, as a new draft without consent; returns its id. A line stays on the old one. */
export async function reopenReferral(db: Db, referral: Referral): Promise<string | undefined> {
  const content = await contentOf(db, referral.id)
  if (!content || !isEnded(referral.status)) return undefined
  const { question, needs, note, reach } = content
  const contact = await openContact(db, referral.id, content, 'change')
  const nobody = {
    name: null,
    phone: null,
    email: null,
    reach,
    time: 'any',
    language: 'nl',
  } as const
  const { theme, urgency, receiverId, offerId, questionId, fromPoint } = referral
  const known = { theme, urgency, receiverId, offerId, questionId, fromPoint }
  const id = await draftReferral(db, {
    ...known,
    question,
    needs,
    note,
    contact: contact ?? nobody,
  })
  await addEvent(db, referral, { what: 'reopened', party: 'sender' })
  return id
}
