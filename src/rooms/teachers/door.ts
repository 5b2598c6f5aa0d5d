// What other rooms may know of teachers.
export { fillTeachers, type SampleTeacher } from './fill-store.ts'
export {
  actAsTeacher,
  addLink,
  endLinks,
  linkByHash,
  newestLink,
  readTimetable,
  type TeacherLink,
} from './link-store.ts'
export {
  type Away,
  type Certificate,
  certificateState,
  dayParts,
  type Hindrance,
  type Hour,
  isCertified,
  kinds,
  lastDayToAlert,
  linkDays,
  stateOfLink,
  whatKeepsAway,
} from './rules.ts'
export {
  addTeacher,
  changeTeacher,
  noteEndingTold,
  removeCertificate,
  saveCertificate,
  type Teacher,
  teacherById,
  teachersOf,
  teachersWithEmail,
  untoldEndings,
} from './store.ts'
export { addAway, removeAway, saveHours } from './times-store.ts'
