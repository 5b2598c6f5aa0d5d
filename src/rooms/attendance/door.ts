// What other rooms may know of who was there.
export { type AttendanceState, wasThere } from './rules.ts'
export { attendanceOf, attendanceOfCourse, type Noted } from './store.ts'
