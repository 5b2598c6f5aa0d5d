// SQL about one referral: its steps, and what was asked.
import type { Db } from '../../platform/tenant.ts'
import type { ConsentWay, Contact, DeclineReason, Need, Outcome, Urgency } from './codes.ts'
import type { Status } from './rules.ts'

/** Steps, parties and days; nothing about the person. Days are YYYY-MM-DD. */
export type Referral = {
  id: string
  code: string
  status: Status
  theme: string
  urgency: Urgency
  senderId: string
  receiverId: string
  offerId: string | null
  questionId: string | null
  fromPoint: string | null
  createdBy: string | null
  takenBy: string | null
  createdAt: Date
  sentAt: Date | null
  sentOn: string | null
  firstSentOn: string | null
  answeredAt: Date | null
  answeredInTime: boolean | null
  closedAt: Date | null
  dueOn: string | null
  waitsFrom: string | null
  reminders: number
  warnedAt: Date | null
  quietAt: Date | null
  askedAt: Date | null
  declineReason: DeclineReason | null
  outcome: Outcome | null
  consentText: string | null
  consentReceiverId: string | null
  consentHow: ConsentWay | null
  consentGivenOn: string | null
  consentRecordedAt: Date | null
  consentFeedback: boolean
  erasedAt: Date | null
}

/** What a step may change; who sent it, its code and its cohort's first day stay what they are. */
export type Changes = Partial<
  Omit<
    Referral,
    'id' | 'code' | 'senderId' | 'questionId' | 'fromPoint' | 'createdBy' | 'createdAt' | 'erasedAt'
  >
>

/** The columns of a Referral, for every statement that returns one. */
export const columns = (db: Db) => db`
  id, code, status, theme, urgency, sender_id, receiver_id, offer_id, question_id, from_point, created_by, taken_by,
  created_at, sent_at, sent_on, first_sent_on, answered_at, answered_in_time, closed_at, due_on, waits_from, reminders,
  warned_at, quiet_at, asked_at, decline_reason, outcome, consent_text, consent_receiver_id, consent_how,
  consent_given_on, consent_recorded_at, consent_feedback, erased_at`

/** One referral, as far as whoever this transaction is bound to may know of it. */
export async function referralById(db: Db, id: string): Promise<Referral | undefined> {
  const [referral] = await db<Referral[]>`
    select ${columns(db)} from referral where network_id = ${db.who.networkId} and id = ${id}`
  return referral
}

/** The referral of a resident, who holds its code; from here on this transaction may see it. */
export async function referralByCode(db: Db, code: string): Promise<Referral | undefined> {
  await holdKey(db, code)
  const [referral] = await db<Referral[]>`
    select ${columns(db)} from referral where network_id = ${db.who.networkId} and code = ${code}`
  return referral
}

type NewReferral = Pick<
  Referral,
  'id' | 'code' | 'theme' | 'urgency' | 'receiverId' | 'offerId' | 'questionId' | 'fromPoint'
>

/** Adds a draft of the organisation and person of this transaction. */
export async function addReferral(db: Db, referral: NewReferral): Promise<void> {
  const row = {
    ...referral,
    networkId: db.who.networkId,
    senderId: db.who.organisationId,
    createdBy: db.who.personId,
    createdAt: db.at,
  }
  await db`insert into referral ${db(row)}`
}

/** What a note may change, and must find as it was seen: one question, one reminder, one phone call at a time. */
const noted = ['askedAt', 'quietAt', 'reminders', 'warnedAt'] as const

/** Moves a referral from where we saw it; false when someone was before us. */
export async function changeReferral(
  db: Db,
  seen: Referral,
  changes: Changes,
  isNote = false,
): Promise<boolean> {
  const [asked, quiet, reminders, warned] = noted.map((key) => isNote && key in changes)
  const changed = await db`
    update referral set ${db(changes)}
    where network_id = ${db.who.networkId} and id = ${seen.id} and status = ${seen.status}
      and sent_at is not distinct from ${seen.sentAt}
      ${asked ? db`and asked_at is not distinct from ${seen.askedAt}` : db``}
      ${quiet ? db`and quiet_at is not distinct from ${seen.quietAt}` : db``}
      ${reminders ? db`and reminders = ${seen.reminders}` : db``}
      ${warned ? db`and warned_at is not distinct from ${seen.warnedAt}` : db``}
    returning id`
  return changed.length === 1
}

export type Content = {
  question: string
  needs: Need[]
  note: string
  reach: Contact['reach']
  contactSealed: Buffer | null
  contactErasedAt: Date | null
  pinSigned: string | null
  pinSealed: Buffer | null
  pinMadeAt: Date | null
}

/** What was asked; undefined when it was erased, or is not for whoever this transaction is bound to. */
export async function contentOf(db: Db, referralId: string): Promise<Content | undefined> {
  const [content] = await db<Content[]>`
    select question, needs, note, reach, contact_sealed, contact_erased_at, pin_signed, pin_sealed, pin_made_at
    from referral_content
    where network_id = ${db.who.networkId} and referral_id = ${referralId}`
  return content
}

export async function addContent(
  db: Db,
  referralId: string,
  content: Pick<Content, 'question' | 'needs' | 'note' | 'reach' | 'contactSealed'>,
): Promise<void> {
  await db`
    insert into referral_content ${db({ ...content, networkId: db.who.networkId, referralId })}`
}

export async function changeContent(
  db: Db,
  referralId: string,
  changes: Partial<Content>,
): Promise<void> {
  await db`
    update referral_content set ${db(changes)}
    where network_id = ${db.who.networkId} and referral_id = ${referralId}`
}

/** Erases the contact data of one referral at once. */
export const eraseContact = (db: Db, referralId: string): Promise<void> =>
  changeContent(db, referralId, { contactSealed: null, contactErasedAt: db.at })

/** Binds this transaction to what a visitor without account holds. */
export const holdKey = (db: Db, key: string) => db`select set_config('app.key', ${key}, true)`
