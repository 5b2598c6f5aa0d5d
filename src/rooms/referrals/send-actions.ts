// Deeds of the sender up to sending: rule, change, trail, audit line, tally and job; all or nothing.

import { randomUUID } from 'node:crypto'
import { record } from '../../platform/audit.ts'
import { newHumanCode } from '../../platform/crypto.ts'
import { localDate, workingDaysAfter } from '../../platform/dates.ts'
import { isHoliday } from '../../platform/schedule/holidays.ts'
import type { Db } from '../../platform/tenant.ts'
import { noteWarmReferral } from '../desk/door.ts'
import { coordinatorEmails, organisationsOf, ownNetwork } from '../partners/door.ts'
import { type ConsentWay, type Contact, consentVersion, type Urgency } from './codes.ts'
import { giveNewPin, openContact, sealContact } from './contact.ts'
import { canStep, isEnded, type Stop, whatStopsSending } from './rules.ts'
import { type Done, done, makeStep, stopped, tell } from './step.ts'
import {
  addContent,
  addReferral,
  type Changes,
  type Content,
  changeContent,
  changeReferral,
  contentOf,
  type Referral,
} from './store.ts'
import { addEvent, claimCode, type NewEvent, revokeLinks } from './trail-store.ts'

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
  const event = { what: 'sent-again', party: 'sender', text: to.why || null } as const
  const result = await send(db, referral, changes, event)
  // Those of the sending before; the new one is made by the worker.
  if (result.done) await revokeLinks(db, referral.id)
  return result
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

/** A code that nobody has. */
async function freeCode(db: Db): Promise<string> {
  for (let tries = 0; tries < 20; tries += 1) {
    const code = newHumanCode()
    if (await claimCode(db, code)) return code
  }
  throw new Error('no free code found')
}
