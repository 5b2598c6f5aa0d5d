// What other rooms may know of courses.

export { concernsNow, doubtsOf, meantLessons, moveCourse } from './actions.ts'
export {
  aimsOf,
  type CourseAims,
  ownAimsOf,
  type ProgrammeAims,
  type ProgrammePart,
  saveAims,
  saveOwnAims,
} from './aim-store.ts'
export { doubtNotices } from './form-pages.ts'
export {
  distancesOf,
  placeOf,
  showAllInGuide,
  showInGuide,
  showProgrammeInGuide,
} from './in-guide.ts'
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
export { courseCrumbs, courseHead, courseTabs, learnNav } from './nav.ts'
export {
  type Clash,
  type Concern,
  clashesIn,
  closingDay,
  isOn,
  placeKey,
  placeParts,
  roomKey,
  roomOf,
} from './planning.ts'
export { materialList } from './programme-pages.ts'
export {
  type EnrolStop,
  goingOn,
  inGuide,
  isSameSlot,
  isSameTime,
  type LessonStop,
  languages,
  leftWithout,
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
  stillToCome,
  takesPeople,
  whatStopsChanging,
  whatStopsEnrolling,
} from './rules.ts'
export { dayDoubtsOf, type PlanDoubts, planKey, plannable } from './series.ts'
export {
  type Course,
  type CourseLine,
  courseById,
  courseLines,
  heldCourse,
  openCalls,
  type Programme,
  programmesOf,
  saveSeats,
} from './store.ts'
export { texts as courseTexts } from './texts.ts'
export {
  clashLine,
  daysOf,
  lessonLine,
  periodOf,
  placesInWords,
  wasAndNow,
  whereOf,
} from './words.ts'
