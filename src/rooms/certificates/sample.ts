// The page of this room from invented values: for the gallery, and for the tests that look at all pages.
import { withError } from '../../platform/form.ts'
import { fresh } from '../../ui/parts/field.ts'
import type { Sample } from '../../ui/samples.ts'
import type { View } from '../../ui/view.ts'
import { sampleCourse, sampleLesson } from '../courses/sample.ts'
import { nameField } from './form.ts'
import { certificatesPage } from './pages.ts'

const ids = [1, 2, 3].map((n) => `00000000-0000-4000-8000-00000000008${n}`)

export function certificatesPages(view: View): Sample[] {
  const course = {
    ...sampleCourse({ organiserId: ids[0] ?? '', state: 'finished' }),
    id: ids[0] ?? '',
  }
  const people = ids.map((id, at) => ({ id, attended: 3 - at, isErased: at === 2 }))
  const names = { [nameField(ids[0] ?? '')]: 'Aaltje', [nameField(ids[1] ?? '')]: 'Saïd' }
  const sheet = fresh({ ...names, for: ids.slice(0, 2), lang: 'nl' })
  const held = ['05', '12', '19', '26'].map((day) =>
    sampleLesson({ courseId: course.id, heldOn: `2026-11-${day}` }),
  )
  const facts = { course, held, lessons: 4, least: 2, people, calls: 2, sheet }
  const odd = fresh({ ...sheet.typed, [nameField(ids[1] ?? '')]: 'Олена' })
  const wrong = withError(odd, nameField(ids[1] ?? ''), 'letters')
  return [
    { name: 'certificates', html: certificatesPage(view, facts) },
    {
      name: 'certificates, a name that can’t be',
      html: certificatesPage(view, { ...facts, sheet: wrong, unknown: ['Олена'], others: 1 }),
    },
    {
      name: 'certificates, nobody on the list',
      html: certificatesPage(view, { ...facts, people: [], isHeavy: true }),
    },
  ]
}
