// What each party may read of a referral; the policies of the database hold the same lines.
import type { Party, Status } from './rules.ts'

/** Waits for a rescue: nobody answered, or nobody helped; the database holds the same line. */
export const isStuck = (referral: {
  status: Status
  warnedAt: Date | null
  consentFeedback: boolean
}): boolean =>
  ['declined', 'expired'].includes(referral.status) ||
  (referral.status === 'notReached' && referral.consentFeedback) ||
  (referral.status === 'sent' && referral.warnedAt !== null)

/**
 * What the sender hears. Without the second consent that is: received or not, and closed; never how it ended. That
 * a partner declined is told all the same (without why): the resident would be left without help.
 */
export function seenStatus(
  status: Status,
  party: Party,
  hasFeedbackConsent: boolean,
): Status | 'closed' {
  const isOutcome = status === 'helped' || status === 'notReached'
  return party === 'sender' && isOutcome && !hasFeedbackConsent ? 'closed' : status
}

type TrailLine = { what: string; code: string | null; text: string | null }

const progressEvents = ['not-yet-reached', 'appointment']

const outcomeEvents = ['helped', 'notReached']

/** The trail as this party may read it: without the second consent the sender does not read how it goes or ended. */
export function seenTrail<L extends TrailLine>(
  lines: readonly L[],
  party: Party,
  hasFeedbackConsent: boolean,
): L[] {
  if (party !== 'sender' || hasFeedbackConsent) return [...lines]
  return lines
    .filter(({ what }) => !progressEvents.includes(what))
    .map((line) => {
      const what = outcomeEvents.includes(line.what) ? 'closed' : line.what
      const isHidden = what === 'closed' || what === 'declined'
      return isHidden ? { ...line, what, code: null, text: null } : line
    })
}
