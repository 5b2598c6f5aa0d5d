// What one course adds to the figures of learning. Counted under the day of its first lesson as planned, so that what
// was planned, what went on and how people fared stand side by side.
import type { StaffRole } from '../partners/door.ts'

export const may = {
  /** Lead and admin see the network as a whole, a coordinator the own organisation. */
  read: ['coordinator', 'lead', 'admin'],
  /** Answers are never shown of less than ten people: every member of staff may see them. */
  readEffect: ['desk', 'coordinator', 'lead', 'admin'],
} as const satisfies Record<string, readonly StaffRole[]>

/** How people fare on a list, as the view course_people tells it; of who is in a course that runs some came already. */
export const outcomeGroups = {
  known: ['finished', 'stopped', 'never'],
  open: ['going', 'running', 'unnoted'],
} as const
export const groupNames = ['known', 'open'] as const
/** Outcomes of whoever was at a lesson or more. */
export const beganWith = ['finished', 'stopped', 'going'] as const satisfies readonly SeatOutcome[]
export type OutcomeGroup = (typeof groupNames)[number]
type SeatOutcome = (typeof outcomeGroups)[OutcomeGroup][number]
export type Outcome = SeatOutcome | 'enrolled' | 'waiting' | 'lapsed' | 'cancelled'

/** What a count is about; null is left out. */
type About = Record<string, string | null>
export type Counted = { measure: string; day: string; about: About; n: number }
type Counting = {
  course: {
    state: string
    organiserId: string
    programmeId: string | null
    maximum: number
  }
  lessons: readonly { heldOn: string; cancelledAt: Date | null }[]
  people: readonly { outcome: Outcome; ledBy: string | null; people: number }[]
}

/** Everything that this course adds today. */
export function countsOfCourse({ course, lessons, people }: Counting, today: string): Counted[] {
  const day = lessons.map(({ heldOn }) => heldOn).sort()[0]
  if (day === undefined) return []
  const at = { organiser: course.organiserId, programme: course.programmeId }
  const state = stateOf(course.state)
  return [
    { measure: 'learning.courses', day, about: { ...at, state }, n: 1 },
    { measure: 'learning.seats', day, about: { ...at, state }, n: course.maximum },
    ...lessons.map(({ heldOn, cancelledAt }) => ({
      measure: 'learning.lessons',
      day: heldOn,
      about: { ...at, state: lessonState(state, heldOn < today, cancelledAt !== null) },
      n: 1,
    })),
    ...people.map(({ outcome, ledBy, people: n }) => ({
      measure: 'learning.people',
      day,
      about: { ...at, ledBy, outcome },
      n,
    })),
  ]
}

/** Planned is all of them; realised is what was held. */
const stateOf = (state: string): 'held' | 'off' | 'to-come' => {
  if (state === 'running' || state === 'finished') return 'held'
  return state === 'cancelled' ? 'off' : 'to-come'
}

const lessonState = (course: string, isPast: boolean, isOff: boolean): string => {
  if (isOff || course === 'off') return 'off'
  return course === 'held' && isPast ? 'held' : 'to-come'
}

/** What has to be added, or taken back, to come from one set of counts to another. */
export function differences(before: readonly Counted[], now: readonly Counted[]): Counted[] {
  const sums = new Map<string, Counted>()
  const add = (one: Counted, sign: 1 | -1) => {
    const key = `${one.measure} ${one.day} ${keyOf(one.about)}`
    const n = (sums.get(key)?.n ?? 0) + sign * one.n
    sums.set(key, { ...one, n })
  }
  for (const one of now) add(one, 1)
  for (const one of before) add(one, -1)
  return [...sums.values()].filter(({ n }) => n !== 0)
}

const keyOf = (about: About): string =>
  Object.entries(about)
    .filter(([, value]) => value !== null && value !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .join(' ')
