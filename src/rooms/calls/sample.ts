// Every page of this room from invented values: for the gallery, and for the tests that look at all pages.
import { emptySheet, withError } from '../../platform/form.ts'
import { sampleId } from '../../ui/samples/cast.ts'
import type { Sample } from '../../ui/samples.ts'
import type { View } from '../../ui/view.ts'
import { sampleCoursePlanned as course, sampleLessons as lessons } from '../courses/sample-pages.ts'
import type { Message } from '../enrolment/door.ts'
import { samplePeople } from '../enrolment/sample.ts'
import { offPage } from './off-pages.ts'
import { type Call, callsPage } from './pages.ts'

const message: Message = {
  ...{ id: sampleId(41), courseId: course.id, enrolmentId: sampleId(32), kind: 'lesson-off' },
  ...{ about: 'De docent is ziek.', lessonId: lessons[0]?.id ?? null, channel: 'phone', was: null },
  ...{ madeAt: new Date('2026-11-20T09:00:00Z'), doneAt: null },
}

/** Each page in the states that matter. */
export function callsPages(view: View): Sample[] {
  const calls: Call[] = samplePeople.slice(1, 3).map((person, at) => ({
    message: { ...message, id: sampleId(41 + at) },
    person,
    lesson: lessons[0],
  }))
  const off = { course, mailed: 5, called: 2, sheet: emptySheet }
  const [lesson] = lessons
  return [
    { name: 'calls', html: callsPage(view, { course, calls, done: 'stops' }) },
    { name: 'calls, none', html: callsPage(view, { course, calls: [], done: null }) },
    { name: 'calling off a course', html: offPage(view, off) },
    {
      name: 'calling off a lesson, errors',
      html: offPage(view, {
        ...off,
        ...(lesson && { lesson }),
        sheet: withError(emptySheet, 'why', 'required'),
      }),
    },
  ]
}
