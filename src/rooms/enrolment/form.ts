// The forms of this room: what may be typed in each.
import { z } from 'zod'
import { type Filled, rule, withError } from '../../platform/form.ts'
import { findPersonalData } from '../../platform/privacy.ts'
import { type Course, languages } from '../courses/door.ts'
import { type Contact, canTakePart, canTalk, needs, reachOf } from './rules.ts'

/** Who somebody is, and what they want. */
export const contactFields = {
  // It is the first word of a letter to an address that anybody may type.
  name: rule.line(80).refine((name) => !/:\/\/|www\.|@/i.test(name), 'invalid'),
  phone: rule.optionalPhone(),
  email: rule.optionalEmail(),
  language: rule.choice(languages),
  wishes: rule.anyText(500),
  needs: rule.choices(needs),
  via: rule.anyText(120),
}
export const enrolForm = z.object({
  ...contactFields,
  consent: rule.check().refine(Boolean, 'required'),
})
export const codeForm = z.object({ code: rule.optionalText(40) })
export const proofForm = z.object({ bewijs: rule.text(400) })
export const maximumForm = z.object({ maximum: rule.whole(1, 500) })

/** Nobody needs a BSN or a password to learn: it is sent back, not kept. */
export function withoutSecrets<T extends { wishes: string; via: string }>(
  sheet: Filled<T>,
  today: string,
): Filled<T> {
  if (!sheet.ok) return sheet
  const isSecret = (text: string) =>
    findPersonalData(text, today).some(({ kind }) => kind === 'bsn' || kind === 'password')
  const { wishes, via } = sheet.values
  const wrong = isSecret(wishes) ? 'wishes' : isSecret(via) ? 'via' : undefined
  return wrong ? (withError(sheet, wrong, 'private') as Filled<T>) : sheet
}

/** Who takes part online, or has a talk first, says how to reach them; what was typed stays. */
export function withReach<T extends Pick<Contact, 'phone' | 'email' | 'via'>>(
  sheet: Filled<T>,
  course: Pick<Course, 'way' | 'hasIntake'>,
): Filled<T> {
  if (!sheet.ok) return sheet
  if (!canTalk(course, sheet.values)) return withError(sheet, 'phone', 'no-phone') as Filled<T>
  if (canTakePart(course, reachOf(sheet.values))) return sheet
  return withError(sheet, 'phone', 'no-reach') as Filled<T>
}

/** Only what belongs to a contact, out of a form that asks more. */
export function contactOf(said: Contact): Contact {
  const { name, phone, email, language, wishes, via } = said
  return { name, phone, email, language, wishes, needs: said.needs, ...(via ? { via } : {}) }
}
