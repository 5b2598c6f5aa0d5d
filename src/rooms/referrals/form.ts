// The guard that looks through free text for personal data, and the forms that it looks through.

import type { z } from 'zod'
import type { Lang } from '../../paths.ts'
import { type Errors, readForm, type Sheet } from '../../platform/form.ts'
import { findPersonalData, shown } from '../../platform/privacy.ts'
import { labels } from './labels.ts'

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
