// Every page of this room from invented values: for the gallery, and for the tests that look at all pages.
import { emptySheet, withError } from '../../platform/form.ts'
import { fresh } from '../../ui/parts/field.ts'
import { cast, sampleId } from '../../ui/samples/cast.ts'
import type { Sample } from '../../ui/samples.ts'
import type { View } from '../../ui/view.ts'
import type { ProgrammeAims } from '../courses/door.ts'
import { sampleCourse } from '../courses/sample.ts'
import { aimsTyped, courseAimsTyped, partTyped } from './form.ts'
import { courseAimsPage, partPage } from './form-pages.ts'
import { partsPage } from './pages.ts'

const programme = { id: sampleId(51), name: 'Digisterker' }
const part = { title: 'Inloggen met DigiD', goals: ['DigiD aanvragen'], skills: ['digid' as const] }
const aims: ProgrammeAims & { version: number } = {
  framework: 'digcomp-2.2',
  goal: 'gain',
  parts: [part, { title: 'Lezen en schrijven', goals: [], skills: ['reading', 'writing'] }],
  version: 3,
}
const course = sampleCourse({ id: sampleId(52), organiserId: cast.library.id, skills: ['digid'] })

/** Each page in the states that matter. */
export function syllabusPages(view: View): Sample[] {
  const facts = { programme, aims, mayKeep: true, sheet: fresh(aimsTyped(aims)) }
  const none = { ...aims, framework: null, goal: null, parts: [] }
  const edit = { programme, at: 0, version: 3, sheet: fresh(partTyped(part)) }
  const own = { course, programmeName: programme.name }
  return [
    { name: 'parts', html: partsPage(view, { ...facts, isSaved: true }) },
    { name: 'parts, to read', html: partsPage(view, { ...facts, mayKeep: false }) },
    { name: 'parts, none', html: partsPage(view, { ...facts, aims: none, isClash: true }) },
    { name: 'part', html: partPage(view, edit) },
    {
      name: 'part, new with errors',
      html: partPage(view, {
        ...edit,
        at: null,
        sheet: withError(emptySheet, 'title', 'required'),
      }),
    },
    { name: 'part, clash', html: partPage(view, { ...edit, isClash: true }) },
    {
      name: 'what a course practises',
      html: courseAimsPage(view, {
        ...{ ...own, sheet: fresh(courseAimsTyped({ goal: null, skills: [] })), isSaved: true },
      }),
    },
  ]
}
