// Every page of this room from invented values: for the gallery, and for the tests that look at all pages.
import { emptySheet, withError } from '../../platform/form.ts'
import { fresh } from '../../ui/parts/field.ts'
import { people, sampleId } from '../../ui/samples/cast.ts'
import type { Sample } from '../../ui/samples.ts'
import type { View } from '../../ui/view.ts'
import { dayDoubtsOf, meantLessons } from '../courses/door.ts'
import { sampleCourse, sampleLesson } from '../courses/sample.ts'
import { sampleCoursePlanned as course } from '../courses/sample-pages.ts'
import { seenTeacher } from '../teachers/sample.ts'
import { addPage, movePage } from './pages.ts'
import type { Doubts } from './rules.ts'

const lesson = sampleLesson({ id: sampleId(12), courseId: course.id, heldOn: '2026-12-03' })
const off = { ...lesson, cancelledAt: new Date('2026-11-20T09:00:00Z') }
const teacher = seenTeacher({ name: people.volunteer.name })
const typed = { heldOn: '2026-12-04', starts: '13:00', ends: '15:00', room: 'Zaal 2' }

/** Something else in the same room, and a certificate that ends before it. */
function doubts(): Doubts {
  const other = sampleCourse({ organiserId: course.organiserId, title: 'Foto’s maken en sturen' })
  const [meant] = meantLessons(course, [typed])
  const [there] = meantLessons(other, [{ ...typed, starts: '14:00', ends: '16:00' }])
  const clashes = meant && there ? [{ kind: 'room' as const, lesson: meant, other: there }] : []
  const days = dayDoubtsOf([{ ...typed, heldOn: '2026-12-25' }])
  return { clashes, days, uncertified: [teacher.name] }
}

/** Each page in the states that matter. */
export function replanningPages(view: View): Sample[] {
  const facts = { course, teachers: [teacher], mailed: 5, called: 2, sheet: fresh(typed) }
  const move = { ...facts, lesson }
  const seen = { ...fresh(typed), ok: false }
  const closing = withError(fresh(typed), 'heldOn', 'before-closing')
  const chosen = fresh({ ...typed, heldOn: '', teachers: [teacher.id] })
  return [
    { name: 'moving a lesson', html: movePage(view, move) },
    { name: 'moving a lesson, errors', html: movePage(view, { ...move, sheet: closing }) },
    {
      name: 'moving a lesson, doubts',
      html: movePage(view, { ...move, sheet: seen, doubts: doubts() }),
    },
    {
      name: 'moving a lesson, a colleague was first',
      html: movePage(view, { ...move, sheet: seen, stop: 'late' }),
    },
    {
      name: 'moving a lesson, called off',
      html: movePage(view, { ...move, lesson: off, sheet: emptySheet, stop: 'off' }),
    },
    {
      name: 'adding a lesson',
      html: addPage(view, { ...facts, sheet: chosen, replaced: undefined }),
    },
    {
      name: 'adding a lesson instead of another',
      html: addPage(view, {
        ...facts,
        sheet: withError(chosen, 'starts', 'overlap'),
        replaced: off,
      }),
    },
  ]
}
