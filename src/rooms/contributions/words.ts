// A contribution in words: amounts, days and numbers as people read them, and what changed between two versions.
import type { Lang } from '../../paths.ts'
import { shortDate } from '../../platform/dates.ts'
import type { Around } from './around-store.ts'
import { type Column, type Fact, inTens } from './matrix.ts'
import { isSafety, type SafetyTask, type ShippedColumn, safetyTasks } from './rules.ts'
import type { Content } from './store.ts'
import { texts } from './texts.ts'

export type Names = {
  lang: Lang
  organisation: (id: string) => string
  district: (code: string) => string
}

/** € 5.000, in English €5,000; cents only where there are any. */
export function euros(cents: number, lang: Lang): string {
  const [whole = '', part = ''] = (cents / 100).toFixed(2).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, lang === 'nl' ? '.' : ',')
  const rest = part === '00' ? '' : `${lang === 'nl' ? ',' : '.'}${part}`
  return `${lang === 'nl' ? '€ ' : '€'}${grouped}${rest}`
}

const amountOf = (number: number, lang: Lang): string =>
  lang === 'nl' ? String(number).replace('.', ',') : String(number)

/** What stands under the name of a contribution: how much, how far, when, where. */
export function detailsOf(content: Content, names: Names): string[] {
  const { lang } = names
  const t = texts[lang]
  const { amountCents, year, hours, fte, quantity, unit, delivered, areaCode } = content
  const money = amountCents === null ? '' : euros(amountCents, lang)
  const number = (value: number) => amountOf(value, lang)
  const counted =
    delivered === null
      ? quantity === null
        ? ''
        : `${number(quantity)} ${unit}`.trim()
      : t.delivered(
          `${quantity === null ? '?' : number(quantity)} ${unit}`.trim(),
          number(delivered),
        )
  return [
    money,
    year === null || money === '' ? '' : String(year),
    counted,
    hours === null ? '' : t.hours(number(hours)),
    fte === null ? '' : t.fte(number(fte)),
    periodOf(content, lang),
    areaCode === null ? '' : t.district(names.district(areaCode)),
    content.programme,
  ].filter(Boolean)
}

function periodOf({ startsOn, endsOn }: Content, lang: Lang): string {
  const t = texts[lang]
  const day = (one: string) => `${shortDate(one, lang)} ${one.slice(0, 4)}`
  if (startsOn && endsOn) return t.by(day(startsOn), day(endsOn))
  if (startsOn) return t.from(day(startsOn))
  return endsOn ? t.until(day(endsOn)) : ''
}

export const columnLabel = ({ key, label }: Column, lang: Lang): string =>
  label ?? texts[lang].column[key as ShippedColumn]

/** What the system counted of one partner, rounded so that no small number can be read. */
export function factInWords(
  { offers, questions, answered }: Omit<Fact, 'partner'>,
  lang: Lang,
): string {
  const { facts: t } = texts[lang]
  const rounded = (n: number) => (inTens(n) === 0 ? t.few : t.over(inTens(n)))
  return [
    offers > 0 && t.offers(offers),
    questions > 0 && t.questions(rounded(questions)),
    answered > 0 && t.answered(rounded(answered)),
  ]
    .filter(Boolean)
    .join(' · ')
}

export type Difference = { key: string; label: string; before: string; after: string }

type Field = keyof (typeof texts)['nl']['form']['fields']
const fieldKeys = Object.keys(texts.nl.form.fields) as Field[]

/** What is different, per field of the form, as people read it. */
export function differences(before: Content, after: Content, names: Names): Difference[] {
  const { fields } = texts[names.lang].form
  return fieldKeys
    .map((key) => ({
      key,
      label: fields[key].label,
      before: fieldInWords(key, before, names),
      after: fieldInWords(key, after, names),
    }))
    .filter((one) => one.before !== one.after)
}

export function fieldInWords(key: Field, content: Content, names: Names): string {
  const { lang } = names
  const t = texts[lang]
  if (key === 'amount') return content.amountCents === null ? '' : euros(content.amountCents, lang)
  if (key === 'organisationId') return names.organisation(content.organisationId)
  if (key === 'activities') return content.activities.map((one) => t.activity[one]).join(', ')
  if (key === 'kind') return t.kind[content.kind]
  if (key === 'status') return t.status[content.status]
  if (key === 'example') return content.example ? t.example[content.example] : ''
  if (key === 'part') return content.part ? t.part[content.part] : ''
  if (key === 'areaCode') return content.areaCode ? names.district(content.areaCode) : ''
  if (key === 'task') return taskLabel(content.programme, content.task, lang)
  const value = content[key]
  if (key === 'year') return value === null ? '' : String(value)
  return typeof value === 'number' ? amountOf(value, lang) : (value ?? '')
}

/** DigiVeiliger has tasks of its own with a label; elsewhere a task is what people call it. */
export function taskLabel(programme: string, task: string, lang: Lang): string {
  const known = isSafety(programme) && safetyTasks.includes(task as SafetyTask)
  return known ? texts[lang].roles.short[task as SafetyTask] : task
}

/** Names of partners and districts, as far as they are known. */
export function namesOf(
  { partners, districts }: Pick<Around, 'partners' | 'districts'>,
  lang: Lang,
): Names {
  const organisations = new Map(partners.map(({ id, name }) => [id, name]))
  const places = new Map(districts.map(({ code, name }) => [code, name]))
  return {
    lang,
    organisation: (id) => organisations.get(id) ?? '–',
    district: (code) => places.get(code) ?? code,
  }
}
