// What may be noted, corrected and removed by whom and when; what is filled in by itself; what counts.
import { addDays, type DayPart, dayPart, localDate } from '../../platform/dates.ts'
import type { Finding } from '../../platform/privacy.ts'
import type { Theme } from '../offers/door.ts'
import type { StaffRole } from '../partners/door.ts'
import {
  type Channel,
  type Help,
  type HelpPoint,
  helps,
  type Question,
  type QuestionKind,
  type Result,
} from './model.ts'

export const may = {
  /** At the help points of the own organisation. */
  note: ['desk', 'coordinator', 'lead'],
  /** Questions of the own organisation, the lists and the help points. */
  read: ['desk', 'coordinator', 'lead', 'admin'],
  /** Questions of every organisation in the network, to look at. */
  readAll: ['lead', 'admin'],
  /** Own organisation's questions of everyone, also after the day itself. */
  correctLater: ['coordinator', 'lead'],
  keepPoints: ['coordinator', 'lead', 'admin'],
  keepAllPoints: ['lead', 'admin'],
} as const satisfies Record<string, readonly StaffRole[]>

export type Person = { role: string | null; organisationId: string | null; personId: string | null }

const has = (roles: readonly string[], who: Person) => roles.includes(who.role ?? '')

/** The nine themes with a digit of their own, in the order of the keys 1–9. */
export const quickThemes = [
  'digid',
  'benefits',
  'tax',
  'municipality',
  'care',
  'device',
  'bank',
  'scam',
  'other',
] as const satisfies readonly Theme[]

/** The kind of question that goes with a theme; the worker can say otherwise. */
export const kindOf: Record<Theme, QuestionKind> = {
  digid: 'government',
  benefits: 'government',
  tax: 'government',
  municipality: 'municipality',
  care: 'care',
  device: 'device',
  bank: 'bank',
  scam: 'safety',
  work: 'government',
  income: 'government',
  pension: 'government',
  driving: 'government',
  fines: 'government',
  study: 'government',
  housing: 'other',
  letters: 'other',
  internet: 'device',
  social: 'device',
  language: 'library',
  other: 'other',
}

/** How people usually come to this help point. */
export function channelOf(point: Pick<HelpPoint, 'type' | 'needsAppointment'>): Channel {
  if (point.type === 'ido-mobile') return 'mobile'
  return point.needsAppointment ? 'appointment' : 'walk-in'
}

/** The answers that stand in the form before anyone touches it. */
export function startAnswers(at: Date, point: Pick<HelpPoint, 'type' | 'needsAppointment'>) {
  return {
    askedOn: localDate(at),
    dayPart: dayPart(at) satisfies DayPart,
    channel: channelOf(point),
    duration: '5-15' as const,
  }
}

/** Each kind of help once, in the order of the list; whoever was named to the visitor was referred to. */
export function helpWith(given: readonly Help[], isReferred: boolean): Help[] {
  return helps.filter((help) => given.includes(help) || (help === 'referred' && isReferred))
}

/** Without an answer: not solved when nothing worked, else unknown. */
export function resultOf(said: Result | null, help: readonly Help[]): Result {
  if (said !== null) return said
  return help.includes('failed') ? 'not' : 'unknown'
}

type DayStop = 'future' | 'too-long-ago'
/** How far back a question may be noted, in days: paper of last month for the desk, of last year for who keeps the figures. */
const daysBackMax = { desk: 31, later: 366 }

/** Why a question can't be dated on this day; undefined means it can. A question may keep the day that it has. */
export function whatStopsDay(
  day: string,
  today: string,
  who: Person,
  before?: string,
): DayStop | undefined {
  if (day === before) return undefined
  if (day > today) return 'future'
  const back = has(may.correctLater, who) ? daysBackMax.later : daysBackMax.desk
  return day < addDays(today, -back) ? 'too-long-ago' : undefined
}

export type CorrectionStop = 'other-organisation' | 'not-yours' | 'too-late'
/**
 * Why this person can't correct, remove or bring back this question; empty means go. The worker who noted it can on
 * that same day; a coordinator of the organisation always.
 */
export function whatStopsCorrecting(
  question: Pick<Question, 'organisationId' | 'personId' | 'notedAt'>,
  who: Person,
  today: string,
): CorrectionStop[] {
  const stops: CorrectionStop[] = []
  if (question.organisationId !== who.organisationId) stops.push('other-organisation')
  if (has(may.correctLater, who)) return stops
  if (question.personId === null || question.personId !== who.personId) stops.push('not-yours')
  if (localDate(question.notedAt) !== today) stops.push('too-late')
  return stops
}

type NoteStop = 'personal-data' | 'bsn'
/** Why this note can't be kept: a BSN never can, anything else only when the worker says that it is no personal data. */
export function whatStopsNote(
  findings: readonly Pick<Finding, 'kind'>[],
  isVouched: boolean,
): NoteStop | undefined {
  if (findings.some((finding) => finding.kind === 'bsn')) return 'bsn'
  return findings.length > 0 && !isVouched ? 'personal-data' : undefined
}

/** Whether people can still come to this help point on a day (YYYY-MM-DD). */
export const isOpenOn = (point: Pick<HelpPoint, 'until'>, day: string): boolean =>
  point.until === null || point.until >= day

/** Whether this person may note a question of this day here: at an own help point that was open then. */
export const mayNoteAt = (
  point: Pick<HelpPoint, 'organisationId' | 'until'>,
  who: Person,
  day: string,
): boolean => point.organisationId === who.organisationId && isOpenOn(point, day)

/** Whether this person may change this help point. */
export function mayKeepPoint(who: Person, organisationId: string): boolean {
  if (has(may.keepAllPoints, who)) return true
  return has(may.keepPoints, who) && organisationId === who.organisationId
}

/**
 * Where this person works: what they chose today, else the only help point of their organisation; undefined asks.
 * `points` are those of their organisation.
 */
export function pointToday<P extends Pick<HelpPoint, 'id' | 'until'>>(
  points: readonly P[],
  chosen: { pointId: string; chosenAt: Date } | undefined,
  today: string,
): P | undefined {
  const open = points.filter((point) => isOpenOn(point, today))
  const isOfToday = chosen !== undefined && localDate(chosen.chosenAt) === today
  const found = isOfToday ? open.find((point) => point.id === chosen.pointId) : undefined
  return found ?? (open.length === 1 ? open[0] : undefined)
}

export type Count = { measure: string; day: string; about: Record<string, string>; n: number }

/** What one question adds to the tallies, on its own day; a removed one nothing. */
export function countsOf(question: Counted | undefined): Count[] {
  if (!question || question.removedAt !== null) return []
  const { theme, askedOn: day } = question
  const at = { point: question.pointId, organisation: question.organisationId }
  const one = (measure: string, about: Record<string, string>): Count => ({
    measure,
    day,
    about: { ...about, ...at },
    n: 1,
  })
  return [
    one('questions.noted', { theme }),
    ...question.help.map((help) => one('questions.help', { help })),
    ...question.referredOrganisations.map((receiver) =>
      one('questions.referred', { theme, receiver }),
    ),
  ]
}
export type Counted = Pick<
  Question,
  | 'theme'
  | 'askedOn'
  | 'pointId'
  | 'organisationId'
  | 'help'
  | 'referredOrganisations'
  | 'removedAt'
>

/**
 * What a change does to the tallies: minus what it was, plus what it is. Always in the same order, so that two
 * transactions that touch the same counts wait for each other instead of locking each other out.
 */
export function countChanges(before: Counted | undefined, after: Counted | undefined): Count[] {
  const sums = new Map<string, Count>()
  const add = (count: Count, sign: number) => {
    const about = Object.entries(count.about).sort(([a], [b]) => (a < b ? -1 : 1))
    const key = JSON.stringify([count.measure, count.day, about])
    const sum = sums.get(key) ?? { ...count, n: 0 }
    sums.set(key, { ...sum, n: sum.n + sign * count.n })
  }
  for (const count of countsOf(before)) add(count, -1)
  for (const count of countsOf(after)) add(count, 1)
  return [...sums]
    .filter(([, count]) => count.n !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, count]) => count)
}
