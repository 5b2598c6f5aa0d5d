// What other rooms and the app may know of referrals.
import { localDate } from '../../platform/dates.ts'
import type { Db } from '../../platform/tenant.ts'
import { organisationById } from '../partners/door.ts'
import { referralsOfQuestion } from './bulk-store.ts'
import { listReferrals, waitingCount } from './list-store.ts'
import type { Status } from './rules.ts'
import { seenStatus } from './sight.ts'

export {
  acceptReferral,
  answerReceiver,
  askSender,
  type CourseNews,
  courseNews,
  declineReferral,
  endReferral,
  expireReferral,
  noteCourseNews,
  noteHeardByPhone,
  noteProgress,
  renewLink,
  renewPin,
  withdrawReferral,
} from './actions.ts'
export { waitingReferrals } from './bulk-store.ts'
export {
  type Contact,
  consentVersion,
  consentWays,
  type DeclineReason,
  declineReasons,
  helpOutcomes,
  missOutcomes,
  needs,
  type Outcome,
  reaches,
  times,
  urgencies,
} from './codes.ts'
export {
  isPin,
  openContact,
  pinOf,
  proofOf,
  provenCode,
  resealContacts,
} from './contact.ts'
export { type Guarded, nothingFound, readGuarded, type Wrong } from './form.ts'
export { dayInWords, labels } from './labels.ts'
export { type Reading, readReferral } from './reading.ts'
export {
  answerPart,
  exchange,
  offerFact,
  type Place,
  referralFacts,
  referralSteps,
} from './referral-parts.ts'
export { isOpen, may, mayStep, type Status, type Stop, statuses, stops } from './rules.ts'
export {
  type Consent,
  changeDraft,
  type Draft,
  draftReferral,
  recordConsent,
  resendReferral,
  sendReferral,
} from './send-actions.ts'
export { type Done, note, tell } from './step.ts'
export { type Content, contentOf, type Referral, referralByCode, referralById } from './store.ts'
export { texts as referralTexts } from './texts.ts'
export { addEvent, addLink, eventsOf, type Link, linkByHash, networkOfCode } from './trail-store.ts'

/** How many wait for this organisation: new ones, and questions that a partner asked back. */
export const waitingFor = (db: Db): Promise<number> => waitingCount(db)

export type Sent = {
  id: string
  code: string
  status: Status | 'closed'
  receiver: string
  sentAt: Date | null
}

/** What was sent because of one question at the desk, as far as the desk may know how it goes; newest first. */
export async function sentFrom(db: Db, questionId: string): Promise<Sent[]> {
  const referrals = await referralsOfQuestion(db, questionId)
  return Promise.all(
    referrals.map(async ({ id, code, status, receiverId, sentAt, consentFeedback }) => ({
      ...{ id, code, sentAt, status: seenStatus(status, 'sender', consentFeedback) },
      receiver: (await organisationById(db, receiverId))?.name ?? '',
    })),
  )
}

/** The organisations with whom referrals stick; only the lead sees those (row-level security), others get none. */
export async function stuckReceivers(db: Db): Promise<string[]> {
  const stuck = { view: 'stuck', status: null, theme: null, partner: null, code: null } as const
  const { lines } = await listReferrals(db, stuck, localDate(db.at), { limit: 500, offset: 0 })
  return [...new Set(lines.map(({ receiverId }) => receiverId))]
}
