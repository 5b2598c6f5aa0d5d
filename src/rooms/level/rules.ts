// Things to try, and what follows from the answers: wishes, never a judgement.
import type { Skill } from '../skills/door.ts'

export const thingKeys = ['photo', 'journey', 'doctor', 'digid', 'fake', 'app'] as const
export type Thing = (typeof thingKeys)[number]
export const answers = ['yes', 'helped', 'not-yet', 'unknown'] as const
type Answer = (typeof answers)[number]
export type Answers = Partial<Record<Thing, Answer>>

/** What one practises with each thing. */
export const skillsOf: Record<Thing, readonly Skill[]> = {
  photo: ['photos', 'messages'],
  journey: ['search', 'travel'],
  doctor: ['care', 'arrange'],
  digid: ['digid', 'arrange'],
  fake: ['fraud', 'judge'],
  app: ['device', 'apps'],
}

export type Wishes = {
  /** Things that somebody may want to learn, what is new first. */
  learn: Thing[]
  /** Things to look at together with somebody. */
  together: Thing[]
  /** Things that go well. */
  known: Thing[]
  skills: Skill[]
}

/** What somebody may want, from what they said; everything is fine. */
export function wishesFrom(said: Answers): Wishes {
  const those = (...wanted: Answer[]) =>
    wanted.flatMap((answer) => thingKeys.filter((thing) => said[thing] === answer))
  const learn = those('not-yet', 'helped')
  const together = those('unknown')
  const skills = [...new Set([...learn, ...together].flatMap((thing) => skillsOf[thing]))]
  return { learn, together, known: those('yes'), skills }
}

type Chosen = {
  id: string
  skills: readonly Skill[]
  firstOn: string | null
  distanceM: number | null
}
export type Fit<C> = { course: C; trains: Skill[] }

/**
 * Courses that train something that was wished, at most `max`: the most of it first, then the nearest, then the soonest.
 * Who wishes nothing gets them by day.
 */
export function fitting<C extends Chosen>(
  courses: readonly C[],
  wished: readonly Skill[],
  max: number,
): Fit<C>[] {
  return courses
    .map((course) => ({ course, trains: wished.filter((skill) => course.skills.includes(skill)) }))
    .filter(({ trains }) => wished.length === 0 || trains.length > 0)
    .toSorted((a, b) => b.trains.length - a.trains.length || nearer(a.course, b.course))
    .slice(0, max)
}

const far = 1_000_000
const nearer = (a: Chosen, b: Chosen): number =>
  (a.distanceM ?? far) - (b.distanceM ?? far) ||
  (a.firstOn ?? '9').localeCompare(b.firstOn ?? '9') ||
  a.id.localeCompare(b.id)
