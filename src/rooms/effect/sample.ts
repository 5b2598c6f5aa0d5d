// Every page of this room from invented values: for the gallery, and for the tests that look at all pages.
import { emptySheet, withError } from '../../platform/form.ts'
import { fresh } from '../../ui/parts/field.ts'
import type { Sample } from '../../ui/samples.ts'
import type { View } from '../../ui/view.ts'
import { sampleCourse, sampleLesson } from '../courses/sample.ts'
import { codePage, sheetPage, thanksPage } from './answer-pages.ts'
import { coursePage, paperPage } from './pages.ts'
import { noCounts } from './rules.ts'
import type { Measurement } from './store.ts'
import { typePage } from './type-pages.ts'

const id = '00000000-0000-4000-8000-000000000071'
const code = 'K7MF-2QXP'

export function effectPages(view: View): Sample[] {
  const course = { ...sampleCourse({ organiserId: id, state: 'running', seatsTaken: 8 }), id }
  const one: Measurement = {
    ...{ id, courseId: id, moment: 'end', code, answers: 5, said: noCounts(), closedOn: null },
  }
  const asked = { title: course.title, moment: 'end', code, isTablet: false } as const
  const tablet = { ...asked, isTablet: true }
  const today = '2026-11-22'
  const until = { start: '2026-11-10', end: '2026-12-10' }
  const lessons = ['2026-11-19', '2026-11-26'].map((heldOn) =>
    sampleLesson({ courseId: id, heldOn }),
  )
  const facts = { course, lessons, calls: 1, today, until }
  const wrong = withError(fresh({ 'dare-1': '4', 'ask-2': '7' }), 'ask-2', 'number')
  const empty = withError(emptySheet, 'dare', 'required')
  return [
    { name: 'measurement, sheet', html: sheetPage(view, asked, emptySheet) },
    { name: 'measurement, empty sheet sent', html: sheetPage(view, tablet, empty) },
    { name: 'measurement, all answered', html: sheetPage(view, asked, emptySheet, 'full') },
    { name: 'measurement, thanks', html: thanksPage(view, asked) },
    { name: 'measurement, thanks on a tablet', html: thanksPage(view, tablet) },
    {
      name: 'measurement, wrong code',
      html: codePage(view, withError(fresh({ code }), 'code', 'wrong')),
    },
    {
      name: 'measurement of a course',
      html: coursePage(view, {
        ...facts,
        measurements: [one],
        done: { kind: 'typed', sheets: 3 },
      }),
    },
    {
      name: 'measurement of a course, nothing yet',
      html: coursePage(view, { ...facts, until: { ...until, start: today }, measurements: [] }),
    },
    {
      name: 'measurement of a course, more sheets than participants',
      html: coursePage(view, { ...facts, measurements: [{ ...one, answers: 9 }] }),
    },
    { name: 'measurement on paper', html: paperPage(view, course, one) },
    {
      name: 'measurement, typing sheets over',
      html: typePage(view, { course, moment: 'end', sheet: wrong }),
    },
    {
      name: 'measurement, more sheets typed than fit',
      html: typePage(view, {
        ...{ course, moment: 'end', sheet: fresh({ 'dare-1': '4', 'dare-2': '3' }) },
        unfit: { because: 'full', room: 1, sheets: 2 },
      }),
    },
  ]
}
