// What may be typed while choosing, writing and asking for consent.

import { z } from 'zod'
import { rule, type Sheet, withError } from '../../platform/form.ts'
import { themes } from '../offers/door.ts'
import {
  type Consent,
  type Contact,
  type Content,
  consentWays,
  type Draft,
  labels,
  needs,
  type Referral,
  reaches,
  times,
  urgencies,
} from '../referrals/door.ts'
import { whatIsWrongWithConsent } from './rules.ts'

/** Where a new referral comes from and goes to, as it stands in the address. */
export const choosing = z.object({
  vraag: rule.optionalId(),
  aanbod: rule.optionalId(),
  organisatie: rule.optionalId(),
  thema: rule.optionalChoice(themes),
  zoek: rule.optionalText(100),
})

export type Choosing = z.infer<typeof choosing>

/** The part of it that travels along. */
export const queryOf = ({ vraag, aanbod, organisatie }: Choosing) => ({
  vraag: vraag ?? undefined,
  aanbod: aanbod ?? undefined,
  organisatie: organisatie ?? undefined,
})

const languages = Object.keys(labels.nl.language) as [string, ...string[]]

export const drafting = z
  .object({
    question: rule.text(300),
    theme: rule.choice(themes),
    needs: rule.choices(needs),
    note: rule.optionalText(200),
    urgency: rule.choice(urgencies),
    reach: rule.choice(reaches),
    name: rule.optionalText(80),
    phone: rule.optionalPhone(),
    email: rule.optionalEmail(),
    time: rule.choice(times),
    language: rule.choice(languages),
    vouched: rule.check(),
    /** Which button: another receiver, before going on. */
    next: rule.optionalChoice(['other'] as const),
  })
  .refine(({ reach, phone }) => reach !== 'phone' || phone, { path: ['phone'], error: 'required' })
  .refine(({ reach, email }) => reach !== 'email' || email, { path: ['email'], error: 'required' })

type Drafting = z.infer<typeof drafting>

/** Somebody asks for another receiver before anything was typed: then there is nothing to keep, and nothing wrong. */
export const isUntouched = ({ typed }: Sheet): boolean =>
  typed.next === 'other' &&
  ['question', 'note', 'name', 'phone', 'email'].every((name) => !typed[name])

/** A draft without its receiver; of the contact data only what is needed to reach the person comes along. */
export function draftOf(
  values: Drafting,
): Pick<Draft, 'question' | 'theme' | 'needs' | 'note' | 'urgency' | 'contact'> {
  const { question, theme, needs: minded, note, urgency, reach, time, language } = values
  const contact: Contact = {
    name: reach === 'none' ? null : values.name,
    phone: reach === 'phone' ? values.phone : null,
    email: reach === 'email' ? values.email : null,
    ...{ reach, time, language },
  }
  return { question, theme, needs: minded, note: note ?? '', urgency, contact }
}

/** The form as it stands for a draft that is there already. */
export function typedOf(referral: Referral, content: Content, contact: Contact | undefined) {
  const { question, needs: minded, note, reach } = content
  return {
    ...{ question, needs: minded, note, reach, theme: referral.theme, urgency: referral.urgency },
    name: contact?.name ?? '',
    phone: contact?.phone ?? '',
    email: contact?.email ?? '',
    time: contact?.time ?? 'any',
    language: contact?.language ?? 'nl',
  }
}

const yesNo = ['yes', 'no'] as const

export const consenting = z.object({
  share: rule.choice(yesNo),
  feedback: rule.choice(yesNo),
  how: rule.choice(consentWays),
  lang: rule.choice(['nl', 'en'] as const),
  day: rule.day(),
  why: rule.optionalText(300),
  vouched: rule.check(),
})

/** The consent that was typed, or the sheet with what is wrong: without a yes to the first question there is none. */
export function consentOf(
  sheet: Sheet,
  values: z.infer<typeof consenting>,
  today: string,
): { consent: Consent; wrong?: undefined } | { wrong: Sheet; consent?: undefined } {
  const { share, feedback, how, lang, day } = values
  const wrong = whatIsWrongWithConsent({ share, day }, today)
  if (wrong) return { wrong: withError(sheet, wrong.field, wrong.code) }
  return { consent: { how, lang, givenOn: day, feedback: feedback === 'yes' } }
}
