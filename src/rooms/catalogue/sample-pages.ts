// Every page of this room from invented values: for the gallery, and for the tests that look at all pages.
import { cast, sampleId } from '../../ui/samples/cast.ts'
import type { Sample } from '../../ui/samples.ts'
import type { View } from '../../ui/view.ts'
import { sampleCourse, sampleLesson } from '../courses/sample.ts'
import { sampleLocation } from '../offers/sample.ts'
import { coursePage } from './course-pages.ts'
import { cataloguePage } from './pages.ts'
import { catalogueQuery, type Listed } from './rules.ts'

const course = sampleCourse({
  ...{ id: sampleId(31), organiserId: cast.library.id, title: 'Zelf regelen met DigiD' },
  ...{ place: 'Bibliotheek Lindehof', skills: ['digid', 'arrange'], goal: 'gain', seatsTaken: 6 },
})
const lessons = ['2026-12-03', '2026-12-10'].map((heldOn, at) =>
  sampleLesson({ id: sampleId(32 + at), courseId: course.id, heldOn }),
)
const place = sampleLocation({
  ...{ name: 'Bibliotheek Lindehof', street: 'Lamellendek', number: '18', postcode: '1371 AB' },
  ...{ city: 'Lindemeer', routeText: 'Bus 1 stopt voor de deur.', accessibility: ['wheelchair'] },
})
const listed: Listed = {
  ...{ ...course, organiserName: cast.library.name, programmeName: 'Digisterker', lessons: 2 },
  ...{ firstOn: '2026-12-03', lastOn: '2026-12-10', parts: ['morning'], distanceM: 800 },
  ...{ isWeekly: true, starts: '10:00', ends: '12:00' },
}
const full: Listed = {
  ...{ ...listed, id: sampleId(34), title: 'Nepberichten herkennen', state: 'full', waiting: 3 },
  ...{ skills: ['fraud'], parts: ['evening'], distanceM: null, way: 'online', place: '' },
}

/** Each page in the states that matter. */
export function cataloguePages(view: View): Sample[] {
  const empty = catalogueQuery.parse({})
  const query = { ...empty, postcode: '1371 AB', deel: ['evening' as const] }
  const all = [listed, full]
  const facts = { query: empty, found: all, all, isPlaceKnown: false }
  const shown = { course, lessons, organiser: cast.library.name, together: [cast.bank.name], place }
  const off = { ...course, state: 'cancelled' as const }
  return [
    { name: 'catalogue', html: cataloguePage(view, facts) },
    {
      name: 'catalogue, filtered',
      html: cataloguePage(view, { ...facts, query, found: [full], isPlaceKnown: true }),
    },
    { name: 'catalogue, nothing fits', html: cataloguePage(view, { ...facts, query, found: [] }) },
    { name: 'catalogue, none', html: cataloguePage(view, { ...facts, found: [], all: [] }) },
    { name: 'course', html: coursePage(view, { ...shown, stop: undefined }) },
    { name: 'course, too late', html: coursePage(view, { ...shown, stop: 'too-late' }) },
    { name: 'course, off', html: coursePage(view, { ...shown, course: off, stop: 'not-open' }) },
  ]
}
