// The forms of this room: what may be typed in each.
import { z } from 'zod'
import { type Filled, rule, withError } from '../../platform/form.ts'
import { findPersonalData } from '../../platform/privacy.ts'
import { languages } from '../courses/door.ts'
import { attendanceStates, type Contact, needs } from './rules.ts'

export const enrolForm = z.object({
  name: rule.line(80),
  phone: rule.optionalPhone(),
  email: rule.optionalEmail(),
  language: rule.choice(languages),
  wishes: rule.anyText(500),
  needs: rule.choices(needs),
  consent: rule.check().refine(Boolean, 'required'),
})
export const codeForm = z.object({ code: rule.optionalText(40) })
export const proofForm = z.object({ bewijs: rule.text(400) })
export const maximumForm = z.object({ maximum: rule.whole(1, 500) })
export const offForm = z.object({
  why: rule.optionalText(300).transform((text) => (text ?? '').replace(/\s+/g, ' ')),
})
export const attendanceAnswer = rule.optionalChoice(attendanceStates)

/** Nobody needs a BSN or a password to learn: it is sent back, not kept. */
export function withoutSecrets<T extends { wishes: string }>(
  sheet: Filled<T>,
  today: string,
): Filled<T> {
  if (!sheet.ok) return sheet
  const found = findPersonalData(sheet.values.wishes, today)
  const isSecret = found.some(({ kind }) => kind === 'bsn' || kind === 'password')
  return isSecret ? (withError(sheet, 'wishes', 'private') as Filled<T>) : sheet
}

export const contactOf = ({ consent: _c, ...said }: z.infer<typeof enrolForm>): Contact => said
