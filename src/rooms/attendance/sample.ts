// Every page of this room from invented values: for the gallery, and for the tests that look at all pages.
import type { Sample } from '../../ui/samples.ts'
import type { View } from '../../ui/view.ts'
import { sampleCoursePlanned as course, sampleLessons as lessons } from '../courses/sample-pages.ts'
import { samplePeople as people } from '../enrolment/sample.ts'
import { lessonPage, listPage, paperPage } from './pages.ts'
import type { Noted } from './store.ts'

const [first, second] = people.map(({ one }) => one.id)
const noted: Noted[] = lessons.slice(0, 1).flatMap(({ id: lessonId }) => [
  { lessonId, enrolmentId: first ?? '', state: 'present' },
  { lessonId, enrolmentId: second ?? '', state: 'told' },
])

/** Each page in the states that matter. */
export function attendancePages(view: View): Sample[] {
  const [lesson] = lessons
  if (!lesson) return []
  const after = { isSaved: false, calls: 0 }
  const facts = { course, lessons, people, noted }
  const one = { course, lesson, people, noted: [], after }
  return [
    { name: 'attendance', html: lessonPage(view, one) },
    {
      name: 'attendance, saved',
      html: lessonPage(view, { ...one, noted, after: { isSaved: true, calls: 2 } }),
    },
    { name: 'attendance, nobody', html: lessonPage(view, { ...one, people: [] }) },
    { name: 'attendance of all lessons', html: listPage(view, { ...facts, after, calls: 1 }) },
    {
      name: 'attendance, nothing yet',
      html: listPage(view, { ...facts, people: [], noted: [], after, calls: 0 }),
    },
    { name: 'attendance on paper', html: paperPage(view, facts) },
  ]
}
