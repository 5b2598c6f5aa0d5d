// What other rooms may know of who takes part in a course.
import { record } from '../../platform/audit.ts'
import type { Db } from '../../platform/tenant.ts'
import type { Course } from '../courses/door.ts'
import { openContact } from './contact.ts'
import type { Person } from './pages.ts'
import { type Enrolment, enrolmentsOf } from './store.ts'

export { enrol, forOrganiser, leave, type Stop, takePlace, whatStopsJoining } from './actions.ts'
export { openContact, personHash, proofOf, provenCode, sealContact } from './contact.ts'
export { contactFields, contactOf, withoutSecrets, withReach } from './form.ts'
export {
  callOutcomes,
  dropCalls,
  dropLessonCalls,
  type Message,
  messageById,
  openMessages,
  takeBackCall,
  talksOf,
  tickMessage,
  toldOfChange,
  type Unheard,
} from './message-store.ts'
export { tellReferrer, tellReferrerLater } from './news.ts'
export { ownCourse, ownEnrolment, ownLesson } from './own-routes.ts'
export { deeds, type Person, wishesOf } from './pages.ts'
export { contactFieldList, contactWordsOf } from './public-pages.ts'
export {
  coursesWithDue,
  keptOf,
  mayMoveThemselves,
  type Reservation,
  type Reserved,
  releaseReservation,
  reservationsOf,
  saveOwnMoves,
  saveReservation,
} from './reserve-store.ts'
export {
  aboutLesson,
  type Contact,
  canStep,
  consentVersion,
  holdsSeat,
  isActive,
  may,
  messageKinds,
  needs,
  reachOf,
  type Was,
} from './rules.ts'
export { settle, without } from './seats.ts'
export {
  type Agreed,
  agreedOf,
  changeEnrolment,
  type Enrolment,
  enrolmentByCode,
  enrolmentById,
  enrolmentsOf,
  moveAway,
  seatedCount,
} from './store.ts'
export { type Around, askForTalk, tell } from './telling.ts'
export { texts as enrolmentTexts } from './texts.ts'

/** The list with names, in order of arrival: leaves a line about who opened it. */
export async function openedPeople(db: Db, course: Pick<Course, 'id'>): Promise<Person[]> {
  return openedOf(db, course, await enrolmentsOf(db, course.id))
}

/** The same of some of them. */
export async function openedOf(
  db: Db,
  course: Pick<Course, 'id'>,
  some: readonly Enrolment[],
): Promise<Person[]> {
  if (some.length > 0) await record(db, 'enrolment.list-opened', course.id)
  return some.map((one) => ({ one, contact: openContact(db, one) }))
}
