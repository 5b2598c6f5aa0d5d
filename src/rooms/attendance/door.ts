// What other rooms may know of who was there.
export { wasThere } from './rules.ts'
export { attendanceOfCourse } from './store.ts'
