// Deeds: what a programme or a course trains, shown in the guide at once.
import { record } from '../../platform/audit.ts'
import { later } from '../../platform/jobs.ts'
import type { Db } from '../../platform/tenant.ts'
import {
  type Course,
  type CourseAims,
  type ProgrammeAims,
  saveAims,
  saveOwnAims,
  showInGuide,
} from '../courses/door.ts'

/** Writes what a programme trains over the version that was seen; false when somebody else was first. */
export async function setAims(
  db: Db,
  programmeId: string,
  version: number,
  aims: ProgrammeAims,
): Promise<boolean> {
  if (!(await saveAims(db, programmeId, version, aims))) return false
  await record(db, 'course.programme-aims', programmeId, { parts: aims.parts.length })
  // Courses of other partners follow too, and those this reader may not write.
  await later(db, 'courses.follow-programme', { id: programmeId })
  return true
}

/** Writes what a course says itself; empty is as its programme says. */
export async function setCourseAims(
  db: Db,
  course: Pick<Course, 'id' | 'state'>,
  aims: CourseAims,
): Promise<boolean> {
  if (!(await saveOwnAims(db, course.id, aims))) return false
  await record(db, 'course.aims', course.id, { skills: aims.skills.length })
  if (course.state !== 'planned') await showInGuide(db, [course.id])
  return true
}
