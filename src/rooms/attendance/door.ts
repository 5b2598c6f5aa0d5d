// What other rooms may know of who was there.
export { noteAttendance, noteSaid } from './actions.ts'
export { attendanceFields } from './fields.ts'
export { type AttendanceSaid, attendanceForm } from './form.ts'
export { type AttendanceState, hasCome, wasThere } from './rules.ts'
export { attendanceOf, attendanceOfCourse } from './store.ts'
