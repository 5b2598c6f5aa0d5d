// Who takes part in the courses of Lindemeer: first names only, invented.
import { addDays } from '../../src/platform/dates.ts'
import type { SampleAttendance } from '../../src/rooms/attendance/store.ts'
import type { SampleCourses } from '../../src/rooms/courses/fill-store.ts'
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
  const attendance = made.flatMap(({ course, lessons }) =>
    lessons
      .filter(
        (one) => one.heldOn < today && one.cancelledAt === null && course.state !== 'cancelled',
      )
      .flatMap((lesson, week) =>
        ofCourse(course.id).map((one) => ({
          lessonId: lesson.id,
          enrolmentId: one.id,
          courseId: course.id,
          state:
            (one.place * 3 + week * 5) % 11 === 0
              ? ('told' as const)
              : (one.place + week) % 13 === 0
                ? ('absent' as const)
                : ('present' as const),
        })),
      ),
  )
  const calls = made.flatMap(({ course, lessons }) =>
    lessons
      .filter(({ cancelledAt, was }) => cancelledAt !== null || was !== null)
      .flatMap((lesson) =>
        ofCourse(course.id)
          .filter(({ contact, status }) => contact.email === null && status === 'enrolled')
          .map((one) => ({
            id: idOf('call', one.id, lesson.id),
            courseId: course.id,
            enrolmentId: one.id,
            kind: lesson.was ? ('lesson-moved' as const) : ('lesson-off' as const),
            about: lesson.was ? `${lesson.id} ${lesson.sequence}` : lesson.id,
            lessonId: lesson.id,
            was: lesson.was,
          })),
      ),
  )
  const reservations = made.flatMap(({ edition: { kept }, course }) =>
    kept ? [reservationOf(kept, course.id, today)] : [],
  )
  return { enrolments, attendance, calls, reservations }
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
    },
  }
}
