// Every page of this room from invented values: for the gallery, and for the tests that look at all pages.
import { withError } from '../../platform/form.ts'
import { fresh } from '../../ui/parts/field.ts'
import { cast, sampleId } from '../../ui/samples/cast.ts'
import type { Sample } from '../../ui/samples.ts'
import type { View } from '../../ui/view.ts'
import type { CourseLine } from '../courses/door.ts'
import { sampleCoursePlanned as course } from '../courses/sample-pages.ts'
import type { Source } from './from-referral.ts'
import { type BehalfFacts, behalfPage, choosePage } from './pages.ts'

const source: Source = {
  ...{ id: sampleId(61), code: 'M4RC-7D2K', senderId: cast.welfare.id, sender: cast.longest.name },
  known: {},
}
const line: CourseLine = {
  ...{ ...course, organiserName: cast.library.name, programmeName: 'Digisterker', lessons: 4 },
  ...{ firstOn: '2026-12-03', lastOn: '2026-12-24' },
}

/** Each page in the states that matter. */
export function behalfPages(view: View): Sample[] {
  const typed = { name: 'Mevrouw D.', language: 'nl', how: 'desk', lang: 'nl', day: '2026-11-22' }
  const facts: BehalfFacts = {
    ...{ course, organiser: cast.library.name, source: undefined, sheet: fresh(typed) },
    ...{ keptMonths: 3, today: '2026-11-22', own: 0 },
  }
  const refused = withError(fresh({ ...typed, share: 'no', name: '' }), 'share', 'refused')
  const wrong = withError(withError(refused, 'name', 'required'), 'day', 'future')
  const full = { ...course, state: 'full' as const }
  return [
    { name: 'choosing a course', html: choosePage(view, { lines: [line], source }) },
    { name: 'choosing a course, none', html: choosePage(view, { lines: [], source: undefined }) },
    { name: 'enrolling somebody', html: behalfPage(view, facts) },
    { name: 'enrolling out of a referral', html: behalfPage(view, { ...facts, source, own: 2 }) },
    { name: 'enrolling somebody, errors', html: behalfPage(view, { ...facts, sheet: wrong }) },
    {
      name: 'enrolling somebody, on the list already',
      html: behalfPage(view, { ...facts, course: full, stop: 'already' }),
    },
  ]
}
