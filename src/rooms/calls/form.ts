import { z } from 'zod'
import { rule } from '../../platform/form.ts'
import { callOutcomes } from '../enrolment/door.ts'

export const offForm = z.object({ why: rule.anyLine(300) })
export const callForm = z.object({ outcome: rule.optionalChoice(callOutcomes) })
