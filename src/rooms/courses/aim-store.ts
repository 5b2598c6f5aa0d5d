// What programmes and courses train: parts with goals and skills, and what a course says itself instead.
import type { Db } from '../../platform/tenant.ts'
import type { FrameworkKey, Goal, Skill } from '../skills/door.ts'

export type ProgrammePart = { title: string; goals: string[]; skills: Skill[] }
export type ProgrammeAims = {
  /** Null: not laid beside a framework. */
  framework: FrameworkKey | null
  goal: Goal | null
  parts: ProgrammePart[]
}

/** Of all parts together, each once. */
export const skillsIn = ({ parts }: Pick<ProgrammeAims, 'parts'>): Skill[] => [
  ...new Set(parts.flatMap((part) => part.skills)),
]

/** What a programme aims at, with its version. */
export async function aimsOf(
  db: Db,
  programmeId: string,
): Promise<(ProgrammeAims & { version: number }) | undefined> {
  const [aims] = await db<(ProgrammeAims & { version: number })[]>`
    select framework, goal, parts, version from course_programme
    where network_id = ${db.who.networkId} and id = ${programmeId}`
  return aims
}

/** Writes it over the version that was seen; false when somebody else was first, or it is another's. */
export async function saveAims(
  db: Db,
  programmeId: string,
  version: number,
  { framework, goal, parts }: ProgrammeAims,
): Promise<boolean> {
  const skills = skillsIn({ parts })
  const saved = await db`
    update course_programme
    set framework = ${framework}, goal = ${goal}, skills = ${skills}::text[], parts = ${db.json(parts)},
        version = version + 1
    where network_id = ${db.who.networkId} and id = ${programmeId} and version = ${version} returning 1`
  return saved.length > 0
}

export type CourseAims = { goal: Goal | null; skills: Skill[] }

/** What a course says itself; empty is as its programme says. */
export async function ownAimsOf(db: Db, courseId: string): Promise<CourseAims | undefined> {
  const [aims] = await db<CourseAims[]>`
    select goal, skills from course where network_id = ${db.who.networkId} and id = ${courseId}`
  return aims
}

/** Writes what a course says itself; false when it is another's. */
export async function saveOwnAims(db: Db, courseId: string, aims: CourseAims): Promise<boolean> {
  const saved = await db`
    update course set ${db({ ...aims })}
    where network_id = ${db.who.networkId} and id = ${courseId} returning 1`
  return saved.length > 0
}

/** Courses of a programme that say nothing of their own, and that the guide may show. */
export async function coursesFollowing(db: Db, programmeId: string): Promise<string[]> {
  const rows = await db<{ id: string }[]>`
    select id from course
    where network_id = ${db.who.networkId} and programme_id = ${programmeId}
      and state in ('open', 'full', 'running')`
  return rows.map(({ id }) => id)
}
