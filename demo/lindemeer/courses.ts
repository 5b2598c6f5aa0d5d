// A year of courses in Lindemeer, told in days from today. Of the programmes only what their makers tell in public.
import { addDays, weekday } from '../../src/platform/dates.ts'
import { daysOfSeries } from '../../src/platform/schedule/series.ts'
import { sampleCourse, sampleLesson } from '../../src/rooms/courses/sample.ts'
import type { SampleCourses } from '../../src/rooms/courses/sample-store.ts'
import { organisationId } from '../ids.ts'
import { type Edition, editions } from './course-editions.ts'
import { keptOf, type People, peopleOf } from './course-people.ts'
import { abouts, id, programmes, teachers } from './course-programmes.ts'

/** Programmes, teachers, courses with lessons, and who takes part. */
export function coursesOfLindemeer(today: string): {
  courses: SampleCourses
  people: People
} {
  const made = editions.map((one) => editionOf(one, today))
  const courses = {
    programmes: programmes(),
    teachers: teachers(today),
    courses: made.map(({ course }) => course),
    lessons: made.flatMap(({ lessons }) => lessons),
    assignments: made.flatMap(({ assignments }) => assignments),
  }
  return { courses, people: peopleOf(made, today) }
}

function editionOf(one: Edition, today: string) {
  const near = addDays(today, one.startsIn)
  const firstOn = addDays(near, (one.on - weekday(near) + 7) % 7)
  const days = daysOfSeries({
    firstOn,
    rhythm: one.times === 1 ? 'once' : 'week',
    times: one.times,
    except: [],
  })
  const courseId = id(one.key)
  const isSoon = one.programme === 'digisterker'
  const course = sampleCourse({
    ...{ id: courseId, title: one.title, place: one.place, state: one.state, maximum: one.maximum },
    internalTitle: `${one.title} (${one.online ? 'online' : one.place.split(' ').at(-1)})`,
    programmeId: one.programme && id('programme', one.programme),
    organiserId: organisationId(one.organiser),
    coOrganisers: (one.together ?? []).map(organisationId),
    way: one.online ? 'online' : 'place',
    targetGroup: one.programme === 'digiveiliger' ? 'seniors' : 'everyone',
    level: one.programme === 'klik-en-tik' ? 'entry' : 'basic-1',
    about: abouts[one.programme ?? 'own'],
    bring: isSoon ? 'Uw telefoon, en uw eigen laptop als u die hebt.' : '',
    minimum: Math.min(4, one.maximum),
    opensOn: one.opensIn === undefined ? null : addDays(today, one.opensIn),
    device: one.device ?? null,
    hasIntake: one.intake !== undefined,
    intakeText: one.intake ?? '',
    // SeniorWeb lets the police and the bank read first names.
    sharesNames: one.guests !== undefined,
    goal: one.programme === null ? 'gain' : null,
    skills: one.programme === null ? ['photos', 'messages'] : [],
    seatsTaken: one.seated,
    waiting: one.waiting ?? 0,
    reserved: keptOf(one),
    lastPlace: one.seated + (one.waiting ?? 0),
    cancelWhy: one.cancelWhy ?? '',
    cancelledAt: one.state === 'cancelled' ? new Date(`${addDays(firstOn, -5)}T09:00:00Z`) : null,
    createdAt: new Date(`${addDays(firstOn, -60)}T09:00:00Z`),
  })
  const lessons = days.map((heldOn, at) => lessonOf(one, courseId, { heldOn, at, today }))
  return { edition: one, course, lessons, assignments: assignmentsOf(one, courseId, lessons) }
}

function lessonOf(
  one: Edition,
  courseId: string,
  { heldOn, at, today }: { heldOn: string; at: number; today: string },
) {
  const isOff = one.off === at
  const moved = one.moved?.lesson === at ? one.moved : undefined
  const [starts, ends] = one.at
  const slot = { starts, ends, room: one.online ? '' : 'Zaal 1' }
  return sampleLesson({
    ...{ id: id(one.key, 'lesson', String(at)), courseId },
    ...{ heldOn: addDays(heldOn, moved?.days ?? 0), ...slot },
    cancelledAt: isOff ? new Date(`${today}T07:00:00Z`) : null,
    cancelWhy: isOff ? 'De docent is ziek.' : '',
    sequence: isOff || moved ? 1 : 0,
    was: moved ? { heldOn, ...slot } : null,
    changedAt: moved ? new Date(`${today}T07:30:00Z`) : null,
  })
}

/** The teacher at every lesson, guests at theirs. */
function assignmentsOf(one: Edition, courseId: string, lessons: readonly { id: string }[]) {
  const at = (lesson: { id: string }, key: string) => ({
    ...{ courseId, lessonId: lesson.id, teacherId: id('teacher', key) },
  })
  const { teacher } = one
  return [
    ...(teacher ? lessons.map((lesson) => at(lesson, teacher)) : []),
    ...(one.guests ?? []).flatMap(([guest, nth]) => {
      const lesson = lessons[nth]
      return lesson ? [at(lesson, guest)] : []
    }),
  ]
}
