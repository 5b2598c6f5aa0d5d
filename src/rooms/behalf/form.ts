import { z } from 'zod'
import { rule } from '../../platform/form.ts'
import { contactFields } from '../enrolment/door.ts'

const yesNo = ['yes', 'no'] as const

/** Who somebody is, and what they said to the questions that were read aloud. */
export const behalfForm = z.object({
  ...contactFields,
  share: rule.choice(yesNo),
  feedback: rule.optionalChoice(yesNo),
  how: rule.choice(['desk', 'phone'] as const),
  lang: rule.choice(['nl', 'en'] as const),
  day: rule.day(),
})

/** Out of which referral, as it stands in the address. */
export const outOf = z.object({ doorverwijzing: rule.optionalId() })

/** What the page after it says; no word about who it is. */
export const sentQuery = z.object({
  stand: rule.optionalChoice(['enrolled', 'waiting'] as const),
  via: rule.optionalChoice(['email', 'phone'] as const),
})
