// Every page of this room from invented values: for the gallery, and for the tests that look at all pages.
import { emptySheet, withError } from '../../platform/form.ts'
import { fresh } from '../../ui/parts/field.ts'
import { cast, partnerName, sampleId } from '../../ui/samples/cast.ts'
import type { Sample } from '../../ui/samples.ts'
import type { View } from '../../ui/view.ts'
import { sampleCoursePlanned as course, sampleLessons as lessons } from '../courses/sample-pages.ts'
import { sampleLocation } from '../offers/sample.ts'
import { codePage, slipPage } from './code-pages.ts'
import { type PeopleFacts, type Person, peoplePage } from './pages.ts'
import { enrolPage } from './public-pages.ts'
import type { Contact } from './rules.ts'
import type { Enrolment } from './store.ts'

const place = sampleLocation({
  ...{ name: 'Bibliotheek Lindehof', street: 'Lamellendek', number: '18', postcode: '1371 AB' },
  ...{ city: 'Lindemeer', routeText: 'Bus 1 stopt voor de deur.' },
})
const organisers = [cast.library.name, cast.welfare.name]
const talking = { ...course, hasIntake: true, intakeText: 'Wij kijken samen wat u wilt leren.' }

const enrolment: Enrolment = {
  ...{ id: sampleId(31), courseId: course.id, place: 1, status: 'enrolled', code: 'K7MF-2QXP' },
  ...{ reach: 'email', contactSealed: null, ledBy: null, offers: 0, offeredUntil: null },
  ...{ endedBy: null, referralId: null, tellsSender: false },
  createdAt: new Date('2026-11-05T10:00:00Z'),
}
const contact: Contact = {
  ...{ name: 'Mevrouw D.', phone: null, email: 'iemand@post.example', language: 'nl' },
  ...{ wishes: 'Graag dicht bij het scherm.', needs: [] },
}
/** On the list by e-mail, by phone with a helper, waiting, and called off. */
export const samplePeople: readonly Person[] = [
  { one: enrolment, contact },
  {
    one: { ...enrolment, id: sampleId(32), place: 2, reach: 'phone', ledBy: cast.welfare.id },
    contact: { ...contact, name: 'Meneer A.', phone: '000-0000077', email: null, language: 'ar' },
  },
  { one: { ...enrolment, id: sampleId(33), place: 7, status: 'waiting' }, contact },
  {
    one: { ...enrolment, id: sampleId(34), place: 3, status: 'cancelled', endedBy: 'participant' },
    contact: undefined,
  },
]

/** Each page in the states that matter. */
export const enrolmentPages = (view: View): Sample[] => [
  ...enrolling(view),
  ...slips(view),
  ...lists(view),
]

function enrolling(view: View): Sample[] {
  const shown = { course, lessons, place, organisers, sheet: emptySheet, keptMonths: 3 }
  const typed = fresh({ name: 'Mevrouw D.', reach: 'email', email: 'iemand' })
  const wrong = withError(withError(typed, 'email', 'email'), 'consent', 'required')
  return [
    { name: 'enrolling', html: enrolPage(view, shown) },
    { name: 'enrolling, errors', html: enrolPage(view, { ...shown, sheet: wrong }) },
    {
      name: 'enrolling, waiting list',
      html: enrolPage(view, { ...shown, course: { ...course, state: 'full', seatsTaken: 8 } }),
    },
    {
      name: 'enrolling, with a talk before it',
      html: enrolPage(view, {
        ...{ ...shown, course: talking },
        sheet: withError(emptySheet, 'phone', 'no-phone'),
      }),
    },
    { name: 'enrolling, too late', html: enrolPage(view, { ...shown, stop: 'too-late' }) },
  ]
}

function slips(view: View): Sample[] {
  const facts = {
    ...{ one: enrolment, course: talking, lessons, place, organisers },
    ...{ proof: 'x', mayMove: true, isLate: false },
  }
  const offered = {
    ...{ ...enrolment, status: 'offered' as const },
    offeredUntil: new Date('2026-11-26T19:00:00Z'),
  }
  const slip = (status: string, one: Enrolment, isLate = false) => ({
    name: `seat, ${status}`,
    html: slipPage(view, { ...facts, one, isLate }),
  })
  const wrong = withError(fresh({ code: 'K7MF' }), 'code', 'unknown')
  const until = new Date('2026-11-22T13:15:00Z')
  return [
    slip('enrolled', enrolment),
    slip('waiting', { ...enrolment, status: 'waiting', place: 9 }),
    slip('offered', offered),
    slip('lapsed', { ...enrolment, status: 'lapsed' }),
    slip('called off', { ...enrolment, status: 'cancelled', endedBy: 'participant' }, true),
    { name: 'seat, code', html: codePage(view, emptySheet) },
    { name: 'seat, code wrong', html: codePage(view, wrong) },
    { name: 'seat, code paused', html: codePage(view, emptySheet, until) },
  ]
}

function lists(view: View): Sample[] {
  const facts: PeopleFacts = {
    ...{
      course: talking,
      lessons,
      people: samplePeople,
      partnerOf: partnerName,
      calls: 2,
      mayKeep: true,
    },
    talks: new Map([[sampleId(31), 'held']]),
    sheet: emptySheet,
  }
  return [
    { name: 'participants', html: peoplePage(view, { ...facts, done: 'taken' }) },
    { name: 'participants, none', html: peoplePage(view, { ...facts, people: [], calls: 0 }) },
    { name: 'participants, for the desk', html: peoplePage(view, { ...facts, mayKeep: false }) },
    {
      name: 'participants, errors',
      html: peoplePage(view, { ...facts, sheet: withError(emptySheet, 'maximum', 'below-taken') }),
    },
  ]
}
