// The forms of this room: what may be typed in each.
import { z } from 'zod'
import { type Filled, rule, withError } from '../../platform/form.ts'
import { findPersonalData } from '../../platform/privacy.ts'
import { type Course, languages } from '../courses/door.ts'
import { type Contact, canTakePart, needs, reachOf } from './rules.ts'

/** Who somebody is, and what they want. */
export const contactFields = {
  name: rule.line(80),
  phone: rule.optionalPhone(),
  email: rule.optionalEmail(),
  language: rule.choice(languages),
  wishes: rule.anyText(500),
  needs: rule.choices(needs),
}
export const enrolForm = z.object({
  ...contactFields,
  consent: rule.check().refine(Boolean, 'required'),
})
export const codeForm = z.object({ code: rule.optionalText(40) })
export const proofForm = z.object({ bewijs: rule.text(400) })
export const maximumForm = z.object({ maximum: rule.whole(1, 500) })

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

/** Who takes part online says how to reach them; what was typed stays. */
export function withReach<T extends Pick<Contact, 'phone' | 'email'>>(
  sheet: Filled<T>,
  course: Pick<Course, 'way'>,
): Filled<T> {
  if (!sheet.ok || canTakePart(course, reachOf(sheet.values))) return sheet
  return withError(sheet, 'phone', 'no-reach') as Filled<T>
}

/** Only what belongs to a contact, out of a form that asks more. */
export function contactOf(said: Contact): Contact {
  const { name, phone, email, language, wishes } = said
  return { name, phone, email, language, wishes, needs: said.needs }
}
