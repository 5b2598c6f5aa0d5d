// Who takes part in the courses of Lindemeer: first names only, invented.
import { addDays } from '../../src/platform/dates.ts'
import type { SampleAttendance } from '../../src/rooms/attendance/store.ts'
import type { SampleCourses } from '../../src/rooms/courses/sample-store.ts'
import type { SampleEnrolment, SamplePeople } from '../../src/rooms/enrolment/fill-store.ts'
import { idOf, organisationId } from '../ids.ts'
import type { Edition } from './course-editions.ts'
import { courseReferralId } from './course-referral.ts'

type Made = {
  edition: Edition
  course: SampleCourses['courses'][number]
  lessons: SampleCourses['lessons']
}

const names =
  'Aaltje Bram Corrie Dirk Emine Frits Gonnie Henk Ilse Joop Khadija Lies Mo Nel Otto Petra Riet Saïd Toos Wim'.split(
    ' ',
  )

export type People = SamplePeople & { attendance: SampleAttendance }

export function peopleOf(made: readonly Made[], today: string): People {
  const enrolments = made.flatMap(({ edition, course, lessons }) =>
    Array.from({ length: course.lastPlace }, (_, at) =>
      personOf(edition, course.id, at, lessons[0]?.heldOn ?? today),
    ),
  )
  const ofCourse = (courseId: string) => enrolments.filter((one) => one.courseId === courseId)
  return {
    enrolments,
    attendance: made.flatMap((one) => attendanceOf(one, ofCourse(one.course.id), today)),
    calls: [
      ...made.flatMap((one) => lessonCalls(one, ofCourse(one.course.id))),
      ...made.flatMap((one) => talksOf(one, ofCourse(one.course.id))),
    ],
    reservations: made.flatMap(({ edition: { kept }, course }) =>
      kept ? [reservationOf(kept, course.id, today)] : [],
    ),
  }
}

type Seated = ReturnType<typeof personOf>

/** At each lesson that was: most came, some called off, a few stayed away. */
function attendanceOf({ course, lessons }: Made, people: readonly Seated[], today: string) {
  const stateOf = (place: number, week: number) => {
    if ((place * 3 + week * 5) % 11 === 0) return 'told'
    return (place + week) % 13 === 0 ? 'absent' : 'present'
  }
  return lessons
    .filter((one) => one.heldOn < today && one.cancelledAt === null && course.state !== 'cancelled')
    .flatMap((lesson, week) =>
      people.map((one) => ({
        ...{ lessonId: lesson.id, enrolmentId: one.id, courseId: course.id },
        state: stateOf(one.place, week) as 'told' | 'absent' | 'present',
      })),
    )
}

/** Whom to call about a lesson that is off or was moved: those without mail. */
function lessonCalls({ course, lessons }: Made, people: readonly Seated[]) {
  const called = people.filter(
    ({ contact, status }) => contact.email === null && status === 'enrolled',
  )
  return lessons
    .filter(({ cancelledAt, was }) => cancelledAt !== null || was !== null)
    .flatMap((lesson) =>
      called.map((one) => ({
        ...{ id: idOf('call', one.id, lesson.id), courseId: course.id, enrolmentId: one.id },
        kind: lesson.was ? ('lesson-moved' as const) : ('lesson-off' as const),
        about: lesson.was ? `${lesson.id} ${lesson.sequence}` : lesson.id,
        lessonId: lesson.id,
        was: lesson.was,
      })),
    )
}

/** Whom to call for the talk before a course that has one. */
function talksOf({ course }: Made, people: readonly Seated[]) {
  if (!course.hasIntake || (course.state !== 'open' && course.state !== 'full')) return []
  return people
    .filter(({ status }) => status === 'enrolled')
    .map(({ id, courseId }) => ({
      ...{ id: idOf('talk', id), courseId, enrolmentId: id, kind: 'intake' as const },
      ...{ about: '', lessonId: null },
    }))
}

const reservationOf = (kept: NonNullable<Edition['kept']>, courseId: string, today: string) => ({
  ...{ courseId, partnerId: organisationId(kept.partner), seats: kept.seats, releasedAt: null },
  releasesOn: addDays(today, kept.releasesIn),
})

/** Who came through the welfare partner: every third. */
const leaderOf = (at: number) => (at % 3 === 0 ? 'welzijn-lindemeer' : null)

/** How many of the kept places nobody took yet. */
export function keptOf({ kept, seated }: Edition): number {
  if (!kept) return 0
  const led = Array.from({ length: seated }, (_, at) => leaderOf(at))
  return Math.max(0, kept.seats - led.filter((one) => one === kept.partner).length)
}

const signs = '234679CDFGHJKMNPQRTVWXY'

function personOf(
  edition: Edition,
  courseId: string,
  at: number,
  firstOn: string,
): SampleEnrolment {
  const nth = (edition.key.length * 7 + edition.maximum * 3 + at) % names.length
  const name = names[nth] ?? 'Aaltje'
  const own = idOf('enrolment', edition.key, String(at))
  const leader = leaderOf(at)
  const code = Array.from(
    { length: 8 },
    (_, n) =>
      signs[Number.parseInt(own.replaceAll('-', '').slice(n * 2, n * 2 + 2), 16) % signs.length],
  ).join('')
  return {
    id: own,
    courseId,
    place: at + 1,
    status: at < edition.seated ? 'enrolled' : 'waiting',
    code: `${code.slice(0, 4)}-${code.slice(4)}`,
    ledBy: leader && organisationId(leader),
    ...(edition.key === 'ds-4' && at === 0
      ? { referralId: courseReferralId, tellsSender: true }
      : {}),
    ...{ offers: 0, offeredUntil: null, endedBy: null },
    createdAt: new Date(`${addDays(firstOn, -40 + at)}T10:00:00Z`),
    contact: {
      name,
      phone: at % 4 === 3 ? null : `000-00000${String(nth).padStart(2, '0')}`,
      email:
        at % 2 === 0
          ? `${name
              .normalize('NFD')
              .replace(/[^a-zA-Z]/g, '')
              .toLowerCase()}-${at}@post.example`
          : null,
      language: nth % 7 === 4 ? 'tr' : 'nl',
      wishes: at % 5 === 1 ? 'Ik wil zelf een afspraak kunnen maken.' : '',
      needs: at % 6 === 2 ? ['hearing'] : [],
      ...(edition.intake && at % 4 === 3 ? { via: 'Ik kom dinsdag langs aan de balie.' } : {}),
    },
  }
}
