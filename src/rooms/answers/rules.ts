// Whether a link still works.
import { isOpen, type Status } from '../referrals/door.ts'

/** What the holder of a link meets: it works, it can be renewed, or there is nothing left to do. */
export function stateOfLink(
  link: { expiresAt: Date; revokedAt: Date | null },
  referral: { status: Status } | undefined,
  now: Date,
): 'works' | 'old' | 'closed' | 'withdrawn' | 'elsewhere' {
  if (referral === undefined) return 'elsewhere'
  if (referral.status === 'withdrawn') return 'withdrawn'
  if (link.revokedAt === null && link.expiresAt > now) return 'works'
  return isOpen(referral.status) ? 'old' : 'closed'
}
