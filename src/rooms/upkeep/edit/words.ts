// An offer field by field in words: for what changed between versions and between two editors, and for the preview.

import type { Lang } from '../../../paths.ts'
import { numericDate } from '../../../platform/dates.ts'
import { languageName } from '../../../platform/languages.ts'
import type { Hours } from '../../../platform/schedule/schedule.ts'
import { linesInWords } from '../../../platform/schedule/words.ts'
import { offerTexts as labels, type OfferContent } from '../../offers/door.ts'
import { texts } from './texts.ts'

/** Names for the ids in an offer; what is gone has none. */
export type Names = {
  organisation: (id: string) => string | undefined
  location: (id: string) => string | undefined
  municipality: (code: string) => string | undefined
}

type Key =
  | Exclude<keyof OfferContent, 'checkedOn' | 'organisationId' | 'promiseMonths'>
  | 'organisation'
  | 'promiseMonths'
type InWords = { key: Key; label: string; text: string }

/** Every field of the offer as people read it, '' when it is empty. */
function inWords(content: OfferContent, lang: Lang, names: Names): InWords[] {
  const { fields } = texts[lang]
  const label = (key: Key) => (key === 'hours' ? fields.hoursWide : fields[key]).label
  return Object.entries(wordsOf(content, lang, names)).map(([key, text]) => ({
    key: key as Key,
    label: label(key as Key),
    text: text.trim(),
  }))
}

export type Difference = { key: string; label: string; before: string; after: string }

/** What reads differently in the one and in the other. */
export function differences(
  before: OfferContent,
  after: OfferContent,
  lang: Lang,
  names: Names,
): Difference[] {
  const old = new Map(inWords(before, lang, names).map(({ key, text }) => [key, text]))
  return inWords(after, lang, names)
    .map(({ key, label, text }) => ({ key, label, before: old.get(key) ?? '', after: text }))
    .filter((one) => one.before !== one.after)
}

function wordsOf(one: OfferContent, lang: Lang, names: Names): Record<Key, string> {
  const t = labels[lang]
  const { yes, no } = texts[lang]
  const list = <K extends string | number>(keys: readonly K[], words: Record<K, string>) =>
    keys.map((key) => words[key]).join(', ')
  const number = (value: number | null) => (value === null ? '' : String(value))
  return {
    titleNl: one.titleNl,
    titleEn: one.titleEn,
    textNl: one.textNl,
    textEn: one.textEn,
    internalTitle: one.internalTitle,
    kind: t.kind[one.kind],
    activities: one.activities.map((key) => `${key} ${t.activity[key]}`).join(', '),
    helpKinds: list(one.helpKinds, t.helpKind),
    themes: list(one.themes, t.theme),
    targetGroups: list(one.targetGroups, t.targetGroup),
    audienceText: one.audienceText,
    minAge: number(one.minAge),
    maxAge: number(one.maxAge),
    capacity: number(one.capacity),
    languages: languagesInWords(one.languages, lang),
    cost: t.cost[one.cost],
    costText: one.costText,
    access: list(one.access, t.access),
    accessText: one.accessText,
    accessibility: list(one.accessibility, t.accessibility),
    bringText: one.bringText,
    national: one.national ? yes : no,
    municipalities: one.municipalities.map((code) => names.municipality(code) ?? code).join(', '),
    areaText: one.areaText,
    hours: hoursInWords(one.hours, lang),
    places: one.places
      .map((place) => {
        const name = names.location(place.locationId) ?? '?'
        const more = [hoursInWords(place.hours, lang), place.phone, place.textNl, place.textEn]
        return [name, ...more].filter(Boolean).join(' · ')
      })
      .join('\n'),
    phone: one.phone,
    email: one.email,
    url: one.url,
    togetherWith: one.togetherWith,
    organisation: names.organisation(one.organisationId) ?? '',
    promiseMonths: String(one.promiseMonths),
    sourceText: one.sourceText,
    status: t.status[one.status],
  }
}

/** What was written, else the schedules in words; then the days that differ. */
function hoursInWords(hours: Hours | null, lang: Lang): string {
  if (!hours) return ''
  const times = hours.written || linesInWords(hours, lang).join('; ')
  const days = hours.exceptions.map((one) => {
    const when = 'closed' in one ? closed[lang] : `${one.opensAt}–${one.closesAt}`
    return `${numericDate(one.on)} ${when}${one.why ? ` (${one.why})` : ''}`
  })
  return [times, ...days].filter(Boolean).join('; ')
}

const closed = { nl: 'dicht', en: 'closed' }

export const languagesInWords = (codes: readonly string[], lang: Lang): string =>
  codes.map((code) => languageName(code, lang)).join(', ')
