// What the two forms call differently.
import { languages } from '../courses/door.ts'
import { type Contact, needs as known } from '../enrolment/door.ts'
import type { Contact as Referred } from '../referrals/door.ts'

/** Name, number and address; a language that courses do not know is left to be asked. */
export function reachesOf(contact: Referred | undefined): Partial<Contact> {
  if (!contact) return {}
  const { name, phone, email } = contact
  const isKnown = (languages as readonly string[]).includes(contact.language)
  const language = isKnown ? { language: contact.language } : {}
  return { phone, email, ...(name ? { name } : {}), ...language }
}

/** The needs that also count in a course. */
export const needs = (all: readonly string[]): Contact['needs'] =>
  known.filter((one) => all.includes(one))
