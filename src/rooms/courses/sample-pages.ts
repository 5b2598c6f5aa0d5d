// Every page of this room from invented values: for the gallery, and for the tests that look at all pages.
import { emptySheet, withError } from '../../platform/form.ts'
import { fresh } from '../../ui/parts/field.ts'
import { cast, partnerName, partners, people, sampleId } from '../../ui/samples/cast.ts'
import type { Sample } from '../../ui/samples.ts'
import type { View } from '../../ui/view.ts'
import { seenTeacher } from '../teachers/sample.ts'
import { courseTyped, texted } from './form.ts'
import { courseFormPage } from './form-pages.ts'
import { listPage } from './list-pages.ts'
import { type ManageFacts, managePage } from './pages.ts'
import { programmePage, programmesPage } from './programme-pages.ts'
import { sampleCourse, sampleLesson, sampleProgramme } from './sample.ts'
import { dayDoubtsOf } from './series.ts'
import type { CourseLine } from './store.ts'

const programme = sampleProgramme({
  id: sampleId(1),
  ownerId: cast.town.id,
  ...{ needsCertificate: true, needsWorkbook: true, edition: '2026', funding: 'Gemeente' },
})
const unknown = { ...programme, id: sampleId(2), name: 'Klik en Tik', lessons: null, maximum: null }
export const sampleCoursePlanned = sampleCourse({
  id: sampleId(3),
  organiserId: cast.library.id,
  programmeId: programme.id,
  ...{ coOrganisers: [cast.welfare.id], place: 'Bibliotheek Lindehof, zaal 1', seatsTaken: 6 },
  ...{
    waiting: 2,
    lastPlace: 8,
    bring: 'Uw telefoon en uw leesbril.',
    contactPhone: '000-0000102',
  },
})
export const sampleLessons = ['2026-11-19', '2026-11-26', '2026-12-03'].map((heldOn, at) =>
  sampleLesson({ id: sampleId(10 + at), courseId: sampleCoursePlanned.id, heldOn }),
)
const course = sampleCoursePlanned
const off = { cancelledAt: new Date('2026-11-20T09:00:00Z'), cancelWhy: 'De docent is ziek.' }
const lessons = sampleLessons.map((one, at) => (at === 1 ? { ...one, ...off } : one))
const teacher = seenTeacher({
  ...{ organisationId: cast.seniorweb.id, organisationName: cast.seniorweb.name },
  ...{ organisationKind: 'seniorweb', name: people.volunteer.name },
  certificates: [{ programmeId: programme.id, issuedOn: '2024-02-01', expiresOn: '2027-02-01' }],
})
const line = (facts: Partial<CourseLine> = {}): CourseLine => ({
  ...{ ...course, organiserName: cast.library.name, programmeName: programme.name, lessons: 3 },
  ...{ firstOn: '2026-11-19', lastOn: '2026-12-03' },
  ...{ isWeekly: true, starts: '10:00', ends: '12:00' },
  ...facts,
})

/** Each page in the states that matter. */
export const coursesPages = (view: View): Sample[] => [
  ...lists(view),
  ...managing(view),
  ...programmes(view),
]

function lists(view: View): Sample[] {
  const full = line({
    id: sampleId(4),
    state: 'full',
    seatsTaken: 8,
    title: 'Samen bellen met beeld',
  })
  const done = line({ id: sampleId(5), state: 'finished' })
  const calls = new Map([[full.id, 3]])
  const list = {
    now: [line(), full],
    past: [done],
    mayPlan: true,
    concerns: new Map(),
    endings: 1,
    calls,
  }
  return [
    { name: 'courses', html: listPage(view, list) },
    {
      name: 'courses, none',
      html: listPage(view, { ...list, now: [], past: [], mayPlan: false, endings: 0 }),
    },
  ]
}

function managing(view: View): Sample[] {
  const facts: ManageFacts = {
    ...{ course, lessons, teachers: [teacher], programme, stops: [], concerns: [], mayKeep: true },
    calls: 2,
    assigned: [{ lessonId: lessons[0]?.id ?? '', teacherId: teacher.id }],
    ...{ organisers: `${cast.library.name} en ${cast.welfare.name}`, isOrganiser: true },
  }
  const planned: ManageFacts = {
    ...{ ...facts, course: { ...course, state: 'planned', seatsTaken: 0, waiting: 0 } },
    ...{ lessons: [], assigned: [], stops: ['no-lessons', 'no-certificate'] },
  }
  const cancelled = { ...course, state: 'cancelled' as const, ...off }
  const around = {
    ...{ programmes: [programme, unknown], organisers: partners, partners, places: [course.place] },
    sheet: emptySheet,
  }
  const wrong = withError(fresh({ minimum: '4' }), 'title', 'required')
  return [
    { name: 'course, kept', html: managePage(view, { ...facts, done: 'opened' }) },
    { name: 'course, planned', html: managePage(view, planned) },
    { name: 'course, cancelled', html: managePage(view, { ...facts, course: cancelled }) },
    { name: 'course, changed meanwhile', html: managePage(view, { ...facts, moved: true }) },
    {
      name: 'course, for others',
      html: managePage(view, { ...facts, mayKeep: false, isOrganiser: false }),
    },
    {
      name: 'course, form',
      html: courseFormPage(view, { ...around, course, sheet: fresh(courseTyped(course)) }),
    },
    {
      name: 'course, planned with days passed over',
      html: managePage(view, {
        ...{ ...planned, lessons, stops: [], done: 'planned' },
        passed: { byCalendar: ['2027-04-27'], asSaid: ['2027-05-11'] },
      }),
    },
    {
      name: 'course, new on odd days',
      html: courseFormPage(view, {
        ...{ ...around, sheet: fresh({ firstOn: '2027-03-28', rhythm: 'once' }) },
        doubts: {
          clashes: [],
          days: dayDoubtsOf([{ heldOn: '2027-03-28', starts: '02:30', ends: '04:00' }]),
        },
      }),
    },
    { name: 'course, new with errors', html: courseFormPage(view, { ...around, sheet: wrong }) },
  ]
}

function programmes(view: View): Sample[] {
  const list = { programmes: [programme, unknown], ownerOf: partnerName, mayKeep: true, known: [] }
  const one = { programme, owners: partners, ownerName: cast.town.name, mayKeep: true }
  const { goals, materials, ...rest } = programme
  const sheet = fresh({ ...texted(rest), goals: goals.join('\n'), materials: materials.join('\n') })
  const fresher = { owners: partners, ownerName: '', mayKeep: true }
  return [
    { name: 'programmes', html: programmesPage(view, list) },
    {
      name: 'programmes, none',
      html: programmesPage(view, { ...list, programmes: [], mayKeep: false }),
    },
    { name: 'programme of courses', html: programmePage(view, { ...one, sheet }) },
    {
      name: 'programme of courses, for others',
      html: programmePage(view, { ...one, sheet, mayKeep: false }),
    },
    {
      name: 'programme of courses, new with errors',
      html: programmePage(view, { ...fresher, sheet: withError(emptySheet, 'name', 'required') }),
    },
  ]
}
