// What other rooms may know of courses.
export { moveCourse } from './actions.ts'
export { callOffLesson, type Lesson, lessonById, lessonsOf, lessonsOfAll } from './lesson-store.ts'
export { courseTabs } from './nav.ts'
export {
  endOf,
  goingOn,
  languages,
  mayKeepCourse,
  organises,
  type State,
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
  saveSeats,
} from './store.ts'
export { languageName, lessonLine, whereOf } from './words.ts'
