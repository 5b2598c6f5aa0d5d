// Every page of this room from invented values: for the gallery, and for the tests that look at all pages.
import { withError } from '../../platform/form.ts'
import { fresh } from '../../ui/parts/field.ts'
import { cast, sampleId } from '../../ui/samples/cast.ts'
import type { Sample } from '../../ui/samples.ts'
import type { View } from '../../ui/view.ts'
import type { CourseLine } from '../courses/door.ts'
import { sampleCoursePlanned as course, sampleLessons as lessons } from '../courses/sample-pages.ts'
import type { Source } from './from-referral.ts'
import { type BehalfFacts, behalfPage, choosePage } from './pages.ts'
import { type SentFacts, sentPage } from './sent-pages.ts'

const source: Source = {
  ...{ id: sampleId(61), code: 'M4RC-7D2K', senderId: cast.welfare.id, sender: cast.longest.name },
  known: {},
}
const line: CourseLine = {
  ...{ ...course, organiserName: cast.library.name, programmeName: 'Digisterker', lessons: 4 },
  ...{ firstOn: '2026-12-03', lastOn: '2026-12-24' },
  ...{ isWeekly: true, starts: '10:00', ends: '12:00' },
}

/** Each page in the states that matter. */
export function behalfPages(view: View): Sample[] {
  const typed = { name: 'Mevrouw D.', language: 'nl', how: 'desk', lang: 'nl', day: '2026-11-22' }
  const facts: BehalfFacts = {
    ...{ course, organisers: cast.library.name, source: undefined, sheet: fresh(typed) },
    ...{ keptMonths: 3, today: '2026-11-22', own: 0 },
  }
  const refused = withError(fresh({ ...typed, share: 'no', name: '' }), 'share', 'refused')
  const wrong = withError(withError(refused, 'name', 'required'), 'day', 'future')
  const full = { ...course, state: 'full' as const }
  const [keeps, none] = [
    { ...line, ...full, id: sampleId(62) },
    { ...line, ...full, waiting: 1 },
  ]
  const [lines, own] = [[none, keeps, line], new Set([keeps.id])]
  const organisers = `${cast.library.name}, ${cast.longest.name}`
  const sent: SentFacts = {
    ...{
      course,
      organisers,
      lessons,
      place: undefined,
      source: undefined,
      as: 'enrolled',
      via: 'email',
    },
  }
  const online = withError(fresh(typed), 'phone', 'no-reach')
  return [
    { name: 'choosing a course', html: choosePage(view, { lines, source, own }) },
    {
      name: 'choosing a course, none',
      html: choosePage(view, { lines: [], source: undefined, own }),
    },
    { name: 'enrolling somebody', html: behalfPage(view, facts) },
    { name: 'enrolling out of a referral', html: behalfPage(view, { ...facts, source, own: 2 }) },
    {
      name: 'enrolling somebody online, error',
      html: behalfPage(view, { ...facts, course: { ...course, way: 'online' }, sheet: online }),
    },
    { name: 'enrolled, for another partner', html: sentPage(view, sent) },
    {
      name: 'enrolled out of a referral, for another partner',
      html: sentPage(view, { ...sent, source, as: 'waiting', via: 'phone' }),
    },
    { name: 'enrolling somebody, errors', html: behalfPage(view, { ...facts, sheet: wrong }) },
    {
      name: 'enrolling somebody, on the list already',
      html: behalfPage(view, { ...facts, course: full, stop: 'already' }),
    },
  ]
}
