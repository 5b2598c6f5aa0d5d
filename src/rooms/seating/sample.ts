// Every page of this room from invented values: for the gallery, and for the tests that look at all pages.
import { emptySheet, withError } from '../../platform/form.ts'
import { fresh } from '../../ui/parts/field.ts'
import { cast, partners, sampleId } from '../../ui/samples/cast.ts'
import type { Sample } from '../../ui/samples.ts'
import type { View } from '../../ui/view.ts'
import type { CourseLine } from '../courses/door.ts'
import { sampleLessons as lessons, sampleCoursePlanned } from '../courses/sample-pages.ts'
import { type MoveFacts, movePage, ownMovePage } from './move-pages.ts'
import { type PlacesFacts, placesPage } from './places-pages.ts'
import { type StopFacts, stopPage } from './stop-pages.ts'
import { moveYesPage, ownMoveYesPage, type YesFacts } from './yes-pages.ts'

const course = { ...sampleCoursePlanned, reserved: 2 }
const reservations = [
  { partnerId: cast.welfare.id, seats: 3, taken: 1, waiting: 0, releasesOn: '2026-12-01' },
  { partnerId: cast.longest.id, seats: 1, taken: 0, waiting: 2, releasesOn: '2026-11-20' },
].map((one, at) => ({ ...one, releasedAt: at === 1 ? new Date('2026-11-20T07:00:00Z') : null }))
const others: CourseLine[] = [
  { title: 'Veilig online', state: 'full' as const, seatsTaken: 8, waiting: 3 },
  { title: 'Foto’s maken en sturen met uw telefoon', state: 'open' as const, seatsTaken: 2 },
].map((one, at) => ({
  ...{ ...course, ...one, id: sampleId(51 + at), organiserName: cast.library.name },
  ...{ programmeName: 'DigiVeiliger', lessons: 3, firstOn: '2027-01-14', lastOn: '2027-01-28' },
  ...{ isWeekly: true, starts: '10:00', ends: '11:30' },
}))

/** Each page in the states that matter. */
export function seatingPages(view: View): Sample[] {
  const days = { today: '2026-11-22', lastDay: '2026-12-03' }
  const facts: PlacesFacts = {
    ...{ course, reservations, partners, mayMove: true, sheet: emptySheet, done: 'reserved' },
    ...days,
  }
  const typed = fresh({ partnerId: cast.bank.id, seats: '9', releasesOn: '2026-12-20' })
  const sheet = withError(withError(typed, 'seats', 'too-many'), 'releasesOn', 'after-start')
  const newTo = new Map([[sampleId(52), cast.bank.name]])
  const move: MoveFacts = { course, others, newTo, sheet: emptySheet }
  const person = { id: sampleId(31), name: 'Mevrouw D.' }
  const own = { proof: 'x', slip: '/lindemeer/cursussen/aangemeld' }
  const none = withError(emptySheet, 'to', 'choice')
  const to = { ...course, title: 'Veilig online', coOrganisers: [cast.bank.id] }
  const yes: YesFacts = { course, to, asks: [cast.bank], keptMonths: 3, sheet: emptySheet }
  const today = { today: days.today }
  const refused = withError(fresh({ share: 'no', how: 'phone' }), 'share', 'refused')
  const stop: StopFacts = {
    one: { id: sampleId(31), reach: 'phone', tellsSender: true },
    ...{ name: person.name, course, lessons, place: 'next', partner: cast.welfare.name },
  }
  const mailed = { ...stop.one, reach: 'email' as const, tellsSender: false }
  return [
    { name: 'taking somebody off', html: stopPage(view, stop) },
    {
      name: 'taking somebody with mail off, a kept place',
      html: stopPage(view, { ...stop, one: mailed, place: 'kept' }),
    },
    { name: 'kept places', html: placesPage(view, facts) },
    {
      name: 'kept places, none',
      html: placesPage(view, { ...facts, reservations: [], done: null }),
    },
    { name: 'kept places, errors', html: placesPage(view, { ...facts, sheet, done: null }) },
    { name: 'moving', html: movePage(view, { ...move, ...person }) },
    { name: 'moving, nowhere to go', html: movePage(view, { ...move, others: [], ...person }) },
    { name: 'moving, error', html: movePage(view, { ...move, ...person, sheet: none }) },
    {
      name: 'moving, to another partner',
      html: moveYesPage(view, { ...yes, ...person, ...today }),
    },
    {
      name: 'moving, to another partner, errors',
      html: moveYesPage(view, { ...yes, ...person, ...today, sheet: refused }),
    },
    {
      name: 'moving oneself, to another partner',
      html: ownMoveYesPage(view, { ...yes, proof: 'x', asks: [cast.bank, cast.longest] }),
    },
    {
      name: 'moving oneself, to another partner, error',
      html: ownMoveYesPage(view, {
        ...{ ...yes, proof: 'x' },
        sheet: withError(emptySheet, 'agreed', 'required'),
      }),
    },
    { name: 'moving oneself', html: ownMovePage(view, { ...move, ...own }) },
    { name: 'moving oneself, nowhere', html: ownMovePage(view, { ...move, ...own, others: [] }) },
    {
      name: 'moving oneself, too late',
      html: ownMovePage(view, { ...move, ...own, stop: 'late' }),
    },
  ]
}
