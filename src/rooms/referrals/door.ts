// What other rooms and the app may know of referrals.
import type { Db } from '../../platform/tenant.ts'
import { organisationById } from '../partners/door.ts'
import { referralsOfQuestion, waitingCount } from './list-store.ts'
import { type Status, seenStatus } from './rules.ts'

export { may, type Status, statuses } from './rules.ts'

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
