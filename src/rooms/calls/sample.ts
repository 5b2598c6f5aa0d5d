// Every page of this room from invented values: for the gallery, and for the tests that look at all pages.
import { emptySheet, withError } from '../../platform/form.ts'
import { cast, sampleId } from '../../ui/samples/cast.ts'
import type { Sample } from '../../ui/samples.ts'
import type { View } from '../../ui/view.ts'
import type { Lesson } from '../courses/door.ts'
import { sampleCoursePlanned as course, sampleLessons as lessons } from '../courses/sample-pages.ts'
import type { Message } from '../enrolment/door.ts'
import { samplePeople } from '../enrolment/sample.ts'
import { type LessonOffFacts, offPage } from './off-pages.ts'
import { type Call, callsPage } from './pages.ts'

const message: Message = {
  ...{ id: sampleId(41), courseId: course.id, enrolmentId: sampleId(32), kind: 'lesson-off' },
  ...{ about: 'De docent is ziek.', lessonId: lessons[0]?.id ?? null, channel: 'phone', was: null },
  why: 'De docent is ziek.',
  ...{ madeAt: new Date('2026-11-20T09:00:00Z'), doneAt: null },
}

/** Each page in the states that matter. */
export function callsPages(view: View): Sample[] {
  const calls: Call[] = samplePeople.slice(1, 3).map((person, at) => ({
    message: { ...message, id: sampleId(41 + at) },
    person,
    ...{ lesson: lessons[0], isGoingOn: at === 0 },
  }))
  const talk = { kind: 'intake' as const, lessonId: null, why: '' }
  const [beside] = calls
  if (beside) calls.push({ ...beside, message: { ...beside.message, ...talk, id: sampleId(43) } })
  const facts = { course: { ...course, intakeText: 'Wat wilt u leren?' }, lessons }
  const off = { course, told: { mailed: 5, called: 2 }, organisers: '', sheet: emptySheet }
  const lesson = lessons[0] as Lesson
  const one = (facts: Partial<LessonOffFacts>) =>
    offPage(view, { ...off, lesson, left: 'more', ...facts })
  return [
    { name: 'calls', html: callsPage(view, { ...facts, calls, done: 'stops' }) },
    { name: 'calls, none', html: callsPage(view, { ...facts, calls: [], done: null }) },
    { name: 'calling off a course', html: offPage(view, off) },
    {
      name: 'calling off a lesson, errors',
      html: one({ sheet: withError(emptySheet, 'why', 'too-long') }),
    },
    {
      name: 'calling off the last lesson',
      html: one({
        left: 'none',
        meant: 'whole',
        sheet: withError(emptySheet, 'whole', 'required'),
      }),
    },
    {
      name: 'calling off a lesson of another partner, no others to come',
      html: one({ left: 'held', meant: 'instead', organisers: cast.library.name, told: undefined }),
    },
    { name: 'calling off a lesson that has begun', html: one({ stop: 'begun' }) },
  ]
}
