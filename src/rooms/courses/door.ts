// What other rooms may know of courses.

export { concernsNow, moveCourse } from './actions.ts'
export {
  aimsOf,
  type CourseAims,
  ownAimsOf,
  type ProgrammeAims,
  type ProgrammePart,
  saveAims,
  saveOwnAims,
} from './aim-store.ts'
export { distancesOf, showAllInGuide, showInGuide, showProgrammeInGuide } from './in-guide.ts'
export {
  callOffLesson,
  type Lesson,
  lessonById,
  lessonsOf,
  lessonsOfAll,
  lessonsOn,
  type Planned,
  plannedBetween,
} from './lesson-store.ts'
export { courseTabs, learnNav } from './nav.ts'
export { type Clash, type Concern, clashesIn, closingDay, isOn, placeKey } from './planning.ts'
export { materialList } from './programme-pages.ts'
export {
  type EnrolStop,
  goingOn,
  languages,
  levels,
  may as mayCourses,
  mayKeepCourse,
  mayKeepOf,
  organises,
  placesLeft,
  type State,
  seatsLeft,
  startOf,
  stateBySeats,
  stepByClock,
  takesPeople,
  whatStopsEnrolling,
} from './rules.ts'
export {
  type Course,
  type CourseLine,
  courseById,
  courseLines,
  heldCourse,
  type Programme,
  programmesOf,
  saveSeats,
} from './store.ts'
export { texts as courseTexts } from './texts.ts'
export { clashLine, lessonLine, periodOf, placesInWords, whereOf } from './words.ts'
