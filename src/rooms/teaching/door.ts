// What other rooms may know of a teacher's own page.
export { ownTeachers, teacherByLink } from './actions.ts'
