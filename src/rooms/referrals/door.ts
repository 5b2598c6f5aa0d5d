// What other rooms and the app may know of referrals.
import { localDate } from '../../platform/dates.ts'
import type { Db } from '../../platform/tenant.ts'
import { listReferrals, waitingCount } from './list-store.ts'

export {
  acceptReferral,
  answerReceiver,
  askSender,
  type CourseNews,
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
export { isPin, openContact, pinOf, proofOf, provenCode } from './contact.ts'
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

/** The organisations with whom referrals stick; only the lead sees those (row-level security), others get none. */
export async function stuckReceivers(db: Db): Promise<string[]> {
  const stuck = { view: 'stuck', status: null, theme: null, partner: null, code: null } as const
  const { lines } = await listReferrals(db, stuck, localDate(db.at), { limit: 500, offset: 0 })
  return [...new Set(lines.map(({ receiverId }) => receiverId))]
}
