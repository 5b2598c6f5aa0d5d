// What may be typed in the forms of this room, and the guard that looks through free text for personal data.
import { z } from 'zod'
import type { Lang } from '../../paths.ts'
import { readHumanCode } from '../../platform/crypto.ts'
import { addDays } from '../../platform/dates.ts'
import {
  type Errors,
  type Filled,
  readForm,
  rule,
  type Sheet,
  withError,
} from '../../platform/form.ts'
import { findPersonalData, shown } from '../../platform/privacy.ts'
import { themes } from '../offers/door.ts'
import type { Consent, Draft } from './actions.ts'
import { labels } from './labels.ts'
import { type Contact, consentWays, needs, reaches, times, urgencies } from './rules.ts'
import type { Content, Referral } from './store.ts'

const languages = Object.keys(labels.nl.language) as [string, ...string[]]

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
  })
  .refine(({ reach, phone }) => reach !== 'phone' || phone, { path: ['phone'], error: 'required' })
  .refine(({ reach, email }) => reach !== 'email' || email, { path: ['email'], error: 'required' })
export type Drafting = z.infer<typeof drafting>

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

const daysBackMax = 7

/** The consent that was typed, or the sheet with what is wrong: without a yes to the first question there is none. */
export function consentOf(
  sheet: Sheet,
  values: z.infer<typeof consenting>,
  today: string,
): { consent: Consent; wrong?: undefined } | { wrong: Sheet; consent?: undefined } {
  const { share, feedback, how, lang, day } = values
  if (share === 'no') return { wrong: withError(sheet, 'share', 'refused') }
  if (day > today) return { wrong: withError(sheet, 'day', 'future') }
  if (day < addDays(today, -daysBackMax)) return { wrong: withError(sheet, 'day', 'too-long-ago') }
  return { consent: { how, lang, givenOn: day, feedback: feedback === 'yes' } }
}

export type Guarded = {
  errors: Errors
  /** Whether saying "this is no personal data" helps; for a BSN it does not. */
  asksVouch: boolean
  /** Per field what was found, for the one who typed it. */
  found: Record<string, string>
}
export const nothingFound: Guarded = { errors: {}, asksVouch: false, found: {} }

/** Looks through free text for personal data; a worker may say that it is none, but not of a BSN. */
export function guard(
  fields: Record<string, string | null>,
  vouched: boolean,
  today: string,
  lang: Lang,
): Guarded {
  const t = labels[lang].guard
  const guarded: Guarded = { errors: {}, asksVouch: false, found: {} }
  for (const [field, text] of Object.entries(fields)) {
    const findings = findPersonalData(text ?? '', today)
    const isBsn = findings.some(({ kind }) => kind === 'bsn')
    if (findings.length === 0 || (vouched && !isBsn)) continue
    const pieces = findings.map((one) => `“${shown(text ?? '', one)}” (${t.finding[one.kind]})`)
    guarded.errors[field] = isBsn ? 'bsn' : 'personal-data'
    guarded.found[field] = t.personalData(pieces.join(', '))
    guarded.asksVouch ||= !isBsn
  }
  return guarded
}

/** A form that came back wrong, with what the guard found in it. */
export type Wrong = { sheet: Sheet; guarded: Guarded }
type Reader = Parameters<typeof readForm>[0]

/** Reads a form by its rules and looks through its free text: the values, or what is wrong. */
export async function readGuarded<T extends { vouched: boolean }>(
  c: Reader,
  rules: z.ZodType<T>,
  freeText: (values: T) => Record<string, string | null>,
  page: { today: string; lang: Lang },
): Promise<{ values: T; sheet: Sheet; wrong?: undefined } | { wrong: Wrong; values?: undefined }> {
  const sheet = await readForm(c, rules)
  if (!sheet.ok) return { wrong: { sheet, guarded: nothingFound } }
  const guarded = guard(freeText(sheet.values), sheet.values.vouched, page.today, page.lang)
  if (Object.keys(guarded.errors).length === 0) return { values: sheet.values, sheet }
  return { wrong: { sheet: { ok: false, typed: sheet.typed, errors: guarded.errors }, guarded } }
}

export const following = z.object({
  code: rule.optionalText(40),
  pin: rule.optionalText(20),
  start: rule.check(),
})

/** What a resident typed; what can't be a code is none. */
export function typedIn(form: Filled<z.infer<typeof following>>) {
  const { code, pin, start } = form.ok ? form.values : { code: null, pin: null, start: false }
  return { code: readHumanCode(code ?? ''), pin: pin ?? '', start }
}
