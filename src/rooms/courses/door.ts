// What other rooms may know of courses.

export { clashesOf, concernsNow, meantLessons, moveCourse } from './actions.ts'
export {
  aimsOf,
  type CourseAims,
  ownAimsOf,
  type ProgrammeAims,
  type ProgrammePart,
  saveAims,
  saveOwnAims,
} from './aim-store.ts'
export { clashNotice } from './form-pages.ts'
export { distancesOf, showAllInGuide, showInGuide, showProgrammeInGuide } from './in-guide.ts'
export {
  addLessons,
  addTeachersTo,
  assignmentsOf,
  callOffLesson,
  type Lesson,
  type LessonFields,
  lessonById,
  lessonsOf,
  lessonsOfAll,
  lessonsOn,
  moveLesson,
  type Planned,
  plannedBetween,
} from './lesson-store.ts'
export { courseTabs, learnNav } from './nav.ts'
export {
  type Clash,
  type Concern,
  clashesIn,
  clashKey,
  closingDay,
  isOn,
  placeKey,
} from './planning.ts'
export { materialList } from './programme-pages.ts'
export {
  type EnrolStop,
  goingOn,
  inGuide,
  isSameSlot,
  isSameTime,
  languages,
  levels,
  may as mayCourses,
  mayKeepCourse,
  mayKeepOf,
  organises,
  placesLeft,
  readersOf,
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
export { clashLine, lessonLine, periodOf, placesInWords, wasAndNow, whereOf } from './words.ts'
