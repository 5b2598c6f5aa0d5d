// What counts as consent that was asked aloud; the same for a referral and for enrolling somebody.
import { addDays } from '../../platform/dates.ts'

type AskedStop = 'refused' | 'future' | 'too-long-ago'
const askedDaysBackMax = 7

/** What is wrong with a consent that was asked: without a yes to the first question there is none. */
export function whatIsWrongWithConsent(
  asked: { share: 'yes' | 'no'; day: string },
  today: string,
): { field: 'share' | 'day'; code: AskedStop } | undefined {
  if (asked.share === 'no') return { field: 'share', code: 'refused' }
  if (asked.day > today) return { field: 'day', code: 'future' }
  const earliest = addDays(today, -askedDaysBackMax)
  return asked.day < earliest ? { field: 'day', code: 'too-long-ago' } : undefined
}
