// Who can teach, when, and what lets them in.
import { addMonths, type DayPart, dayPartOf, weekday } from '../../platform/dates.ts'

export const kinds = ['teacher', 'guest'] as const
export type Kind = (typeof kinds)[number]

export type Certificate = { programmeId: string; issuedOn: string; expiresOn: string | null }

/** A certificate for the programme that counts on all of these days (G-01). */
export const isCertified = (
  certificates: readonly Certificate[],
  programmeId: string,
  days: readonly string[],
): boolean =>
  certificates.some(
    (one) =>
      one.programmeId === programmeId &&
      days.every((day) => one.issuedOn <= day && (one.expiresOn === null || day <= one.expiresOn)),
  )

/** Months before a certificate ends in which people are told. */
const certificateAlertMonths = 3

export const lastDayToAlert = (today: string): string => addMonths(today, certificateAlertMonths)

/** How a certificate stands; `ending` is within the months of the alert. */
export function certificateState(
  { expiresOn }: Pick<Certificate, 'expiresOn'>,
  today: string,
): 'fine' | 'ending' | 'ended' {
  if (expiresOn === null || expiresOn > lastDayToAlert(today)) return 'fine'
  return expiresOn < today ? 'ended' : 'ending'
}

export const dayParts = ['morning', 'afternoon', 'evening'] as const satisfies readonly DayPart[]
/** A part of the week in which somebody can teach; Monday is 1. */
export type Hour = { weekday: number; part: DayPart }
export type Away = { id: string; fromOn: string; untilOn: string }
type Times = { hours: readonly Hour[]; away: readonly Away[]; until: string | null }
type Held = { heldOn: string; starts: string; ends: string }

export type Hindrance = 'stopped' | 'away' | 'outside'

/** What keeps somebody from this lesson; of who gave no hours nothing is known, so nothing is said. */
export function whatKeepsAway(
  { hours, away, until }: Times,
  { heldOn, starts, ends }: Held,
): Hindrance | undefined {
  if (until !== null && until < heldOn) return 'stopped'
  if (away.some(({ fromOn, untilOn }) => fromOn <= heldOn && heldOn <= untilOn)) return 'away'
  const parts = partsOf(starts, ends)
  const can = (part: DayPart) =>
    hours.some((one) => one.weekday === weekday(heldOn) && one.part === part)
  return hours.length > 0 && !parts.every(can) ? 'outside' : undefined
}

/** The parts of the day that a lesson touches; one that ends at twelve is of the morning alone. */
function partsOf(starts: string, ends: string): DayPart[] {
  const [first, last] = [dayPartOf(starts), dayPartOf(before(ends))]
  return dayParts.slice(dayParts.indexOf(first), dayParts.indexOf(last) + 1)
}

const before = (time: string): string =>
  time === '12:00' ? '11:59' : time === '18:00' ? '17:59' : time

/** Days that a personal link works; after that a new one goes to the same mailbox. */
export const linkDays = 14

/** What the holder of a link meets: it works, can be asked anew, or was ended by the partner. */
export const stateOfLink = (
  link: { expiresAt: Date; revokedAt: Date | null },
  now: Date,
): 'works' | 'old' | 'ended' =>
  link.revokedAt !== null ? 'ended' : link.expiresAt > now ? 'works' : 'old'
