import { z } from 'zod'
import { rule } from '../../platform/form.ts'
import { callOutcomes } from '../enrolment/door.ts'

export const offForm = z.object({
  why: rule.anyLine(300),
  /** All of the course, because it is its last lesson. */
  whole: rule.check(),
  /** For the partner that organises it. */
  instead: rule.check(),
})
export const callForm = z.object({ outcome: rule.optionalChoice(callOutcomes) })
