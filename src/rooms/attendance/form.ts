// A form about who was there: what it asks, and what it says beside what stood in it when it was opened.
import { z } from 'zod'
import { rule } from '../../platform/form.ts'
import { attendanceStates, type Said } from './rules.ts'

/** The field of one person at one lesson. */
export const cellName = (lessonId: string, enrolmentId: string): string =>
  `was-${lessonId}-${enrolmentId}`

/** What was noted about them when the page was made; empty is nothing. */
export const heldName = (lessonId: string, enrolmentId: string): string =>
  `had-${lessonId}-${enrolmentId}`

const cell = /^(?:had|was)-([0-9a-f-]{36})-([0-9a-f-]{36})$/
const answer = rule.optionalChoice(attendanceStates)

/** What is said about everyone who stands in the form, at whichever lesson. A wrong answer is no form of ours. */
export const attendanceForm = z.looseObject({ allen: rule.check() }).transform((typed, context) => {
  const said = new Map<string, Said>()
  for (const name of Object.keys(typed)) {
    const [, lessonId, enrolmentId] = cell.exec(name) ?? []
    if (!lessonId || !enrolmentId) continue
    const held = answer.safeParse(typed[heldName(lessonId, enrolmentId)])
    const state = answer.safeParse(typed[cellName(lessonId, enrolmentId)])
    if (!held.success || !state.success) {
      context.addIssue({ code: 'custom', message: 'choice' })
      return z.NEVER
    }
    const one = { lessonId, enrolmentId, held: held.data, state: state.data }
    said.set(`${lessonId} ${enrolmentId}`, one)
  }
  return { said: [...said.values()], isEveryone: typed.allen }
})

export type AttendanceSaid = z.infer<typeof attendanceForm>
