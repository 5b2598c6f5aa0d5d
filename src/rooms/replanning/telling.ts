// Telling everyone with a seat that a lesson was moved or added; each once, and from what they know.
import type { Db } from '../../platform/tenant.ts'
import { type AttendanceState, attendanceOf, noteAttendance } from '../attendance/door.ts'
import {
  type Course,
  isSameSlot,
  isSameTime,
  type Lesson,
  type LessonFields,
  lessonsOf,
  startOf,
} from '../courses/door.ts'
import {
  type Around,
  aboutLesson,
  changeEnrolment,
  dropLessonCalls,
  type Enrolment,
  enrolmentsOf,
  holdsSeat,
  tell,
  type Unheard,
  type Was,
} from '../enrolment/door.ts'

type Moved = { from: Lesson; moved: Lesson; why: string }

export async function tellOfMove(db: Db, course: Course, said: Moved, around: Around) {
  const { from, moved, why } = said
  const unheard = new Map<string, Unheard>()
  for (const one of await dropLessonCalls(db, { lessonId: moved.id }))
    if (one.kind !== 'reminder') unheard.set(one.enrolmentId, one)
  const noted = isSameTime(from, moved) ? [] : await attendanceOf(db, moved.id)
  const away = new Set(noted.filter(({ state }) => state === 'told').map((one) => one.enrolmentId))
  // Of the old time it says nothing about the new one; in another room it stays.
  const notes = new Map<string, AttendanceState | null>()
  for (const { enrolmentId } of noted) notes.set(enrolmentId, null)
  const lesson = { about: aboutLesson(moved), lesson: moved, why }
  for (const one of await seated(db, course)) {
    const left = unheard.get(one.id)
    if (left?.kind === 'lesson-added') {
      await tell(db, course, one, { kind: 'lesson-added', ...lesson, was: left.was }, around)
      continue
    }
    const known = left?.was ?? slotOf(from)
    const isAway = known.isAway === true || away.has(one.id)
    // They know it on this day already, and what they said of it holds.
    if (isSameSlot(known, moved)) {
      if (isAway) notes.set(one.id, 'told')
      continue
    }
    const was: Was = isAway ? { ...known, isAway } : known
    await tell(db, course, one, { kind: 'lesson-moved', ...lesson, was }, around)
  }
  if (notes.size > 0) await noteAttendance(db, course, new Map([[moved.id, notes]]), around)
}

type Added = { added: Lesson; replaced: Lesson | undefined; why: string }

export async function tellOfAdded(db: Db, course: Course, said: Added, around: Around) {
  const { added, replaced, why } = said
  const was = replaced ? slotOf(replaced) : null
  for (const one of await seated(db, course)) {
    const about = aboutLesson(added)
    await tell(db, course, one, { kind: 'lesson-added', about, lesson: added, was, why }, around)
  }
}

/** Those with a seat. An offered one is never kept past the first lesson, which may be an earlier one now. */
async function seated(db: Db, course: Course): Promise<Enrolment[]> {
  const start = startOf(await lessonsOf(db, course.id))
  const all = (await enrolmentsOf(db, course.id)).filter(({ status }) => holdsSeat(status))
  return Promise.all(
    all.map(async (one) => {
      if (!start || !one.offeredUntil || one.offeredUntil <= start) return one
      await changeEnrolment(db, one, { status: 'offered', offeredUntil: start })
      return { ...one, offeredUntil: start }
    }),
  )
}

const slotOf = ({ heldOn, starts, ends, room }: LessonFields): Was => ({
  ...{ heldOn, starts, ends, room },
})
