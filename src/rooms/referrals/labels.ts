// Codes in words, and what two pages say in the same way.
import type { Lang } from '../../paths.ts'
import { localDate, localTime, plainDate, timeInWords } from '../../platform/dates.ts'
import type { Contact } from './codes.ts'
import { en, lower, nl } from './label-texts.ts'
import type { Content, Referral } from './store.ts'
import { texts } from './texts.ts'

export type Names = { sender: string; receiver: string }

export const labels = { nl, en }

/** What the helper minds, as one line; empty when there is nothing. */
export function mindInWords(lang: Lang, content: Content, contact: Contact | undefined): string {
  const t = texts[lang].show
  const l = labels[lang]
  const isAny = !contact || contact.time === 'any'
  const time = isAny ? '' : t.prefers(lower(l.time[contact.time]))
  const isDutch = !contact || contact.language === 'nl'
  const speaks = isDutch ? '' : t.speaks(l.language[contact.language] ?? '')
  const all = [...content.needs.map((need) => l.need[need]), time, speaks, content.note]
  const [first = '', ...rest] = all.filter((one) => one !== '')
  return [first, ...rest.map(lower)].join(', ')
}

/** That and when the resident said yes, and to what. */
export function consentInWords(lang: Lang, referral: Referral, names: Names) {
  const t = texts[lang].show
  const { consentGivenOn: on, consentRecordedAt: at, consentHow: how } = referral
  if (!on || !at || !how) return { value: t.noConsent }
  const time = localDate(at) === on ? `, ${timeInWords(localTime(at), lang)}` : ''
  const when = dayInWords(on, lang) + time
  const note = t.consentParts(names, referral.consentFeedback)
  return { value: t.consentGiven(labels[lang].consentHow[how], when), note }
}

/** '22 november': of this year, as everything that is still going on. */
export const dayInWords = (day: string, lang: Lang): string =>
  plainDate(day, lang).replace(/ \d{4}$/, '')
