// First names of those who come, for a teacher who may read them.
import type { Db } from '../../platform/tenant.ts'
import type { Planned } from '../courses/door.ts'
import { courseById } from '../courses/door.ts'
import { forOrganiser, openedPeople } from '../enrolment/door.ts'
import type { Teacher } from '../teachers/door.ts'
import { firstNameOf, seesNames } from './rules.ts'

/**
 * In order of arrival; an empty one was erased. Undefined when the organiser does not share them. From here on the
 * transaction is of the organiser, whose list it is, and the log says that it was opened.
 */
export async function namesFor(
  db: Db,
  lesson: Planned,
  teacher: Teacher,
): Promise<string[] | undefined> {
  if (!seesNames(teacher, lesson)) return undefined
  const course = await courseById(db, lesson.courseId)
  if (!course) return undefined
  const people = await openedPeople(await forOrganiser(db, course), course)
  return people
    .filter(({ one }) => one.status === 'enrolled')
    .map(({ contact }) => firstNameOf(contact?.name ?? ''))
}
