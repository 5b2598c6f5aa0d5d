// The form of an offer: what may be typed, how an offer looks in it, and the offer that it says.
import { z } from 'zod'
import {
  check,
  type Errors,
  type Filled,
  rule,
  type Sheet,
  type Typed,
} from '../../../platform/form.ts'
import { findPersonalData } from '../../../platform/privacy.ts'
import { hoursRead } from '../../../platform/schedule/typed.ts'
import {
  type Activity,
  accesses,
  accessibilities,
  activities,
  costs,
  helpKinds,
  kinds,
  type OfferAt,
  type OfferContent,
  type Status,
  targetGroups,
  themes,
  whatStopsShowing,
} from '../../offers/door.ts'
import { listed, placesIn } from './typed.ts'

/** What a form needs to know of the network besides the offer. */
export type Around = {
  /** Who may own the offer: one for a coordinator, every partner for who oversees. */
  owners: readonly { id: string; name: string }[]
  locations: readonly { id: string; name: string; street: string; number: string; city: string }[]
  municipalities: readonly { code: string; name: string }[]
  languages: readonly string[]
  today: string
}

/** ISO 639; the languages in which help is given most. */
export const usualLanguages = [
  ...[
    'nl',
    'en',
    'ar',
    'tr',
    'pl',
    'uk',
    'ti',
    'fa',
    'so',
    'fr',
    'es',
    'pt',
    'de',
    'bg',
    'ro',
    'ru',
  ],
  ...['zh', 'ber', 'pap'],
]
const rules = {
  version: rule.optionalWhole(1, 1_000_000),
  organisation: rule.optionalId(),
  titleNl: rule.text(200),
  titleEn: rule.optionalText(200),
  textNl: rule.optionalText(4000),
  textEn: rule.optionalText(4000),
  internalTitle: rule.optionalText(200),
  togetherWith: rule.optionalText(500),
  kind: rule.choice(kinds),
  activities: rule.choices(activities.map(String), 1),
  helpKinds: rule.choices(helpKinds),
  themes: rule.choices(themes),
  targetGroups: rule.choices(targetGroups),
  audienceText: rule.optionalText(1000),
  minAge: rule.optionalWhole(0, 120),
  maxAge: rule.optionalWhole(0, 120),
  capacity: rule.optionalWhole(1, 99_999),
  cost: rule.choice(costs),
  costText: rule.optionalText(1000),
  access: rule.choices(accesses),
  accessText: rule.optionalText(1000),
  accessibility: rule.choices(accessibilities),
  bringText: rule.optionalText(1000),
  national: rule.check(),
  areaText: rule.optionalText(500),
  phone: rule.optionalPhone(),
  email: rule.optionalEmail(),
  url: rule.optionalUrl(),
  promiseMonths: rule.whole(1, 60),
  checked: rule.check(),
}

const timeRules = (suffix: string) => ({
  [`hours${suffix}`]: rule.optionalText(2000),
  [`days${suffix}`]: rule.optionalText(4000),
  [`holidays${suffix}`]: rule.check(),
})

const placeRules = (at: number) => ({
  [`place-${at}`]: rule.optionalId(),
  [`location-${at}`]: rule.optionalId(),
  [`gone-${at}`]: rule.check(),
  [`phone-${at}`]: rule.optionalPhone(),
  [`textNl-${at}`]: rule.optionalText(1000),
  [`textEn-${at}`]: rule.optionalText(1000),
  ...timeRules(`-${at}`),
})

export type Reading = Sheet & { content: OfferContent; version: number | null }

type Start = { content: OfferContent; around: Around; newId: () => string }

/**
 * The offer that the form says, over the one that it began with; also when something is wrong, as far as it can be
 * read, so that a preview can be shown.
 */
export function contentRead(typed: Typed, status: Status, start: Start): Reading {
  const { around } = start
  const filled = check(rulesFor(typed, around), typed) as Filled<Record<string, unknown>>
  const values = filled.ok ? filled.values : salvaged(typed, around, filled.errors)
  const times = { wrong: [] as string[] }
  const content = contentOf(values, typed, status, start, times)
  const errors = { ...wrongBetween(content, typed, around, times.wrong), ...filled.errors }
  const version = (values.version as number | null) ?? null
  return { ok: Object.keys(errors).length === 0, typed, errors, content, version }
}

function rulesFor(typed: Typed, { languages, municipalities }: Around) {
  const places = Array.from({ length: placesIn(typed) }, (_, at) => placeRules(at))
  return z.object({
    ...rules,
    ...timeRules(''),
    languages: rule.choices(languages),
    municipalities: rule.choices(municipalities.map(({ code }) => code)),
    ...Object.assign({}, ...places),
  })
}

/** What was typed right, when not all of it was. */
function salvaged(typed: Typed, around: Around, errors: Errors): Record<string, unknown> {
  const shape = rulesFor(typed, around).partial()
  const right = Object.entries(typed).filter(([key]) => !(key in errors))
  return (shape.safeParse(Object.fromEntries(right)).data ?? {}) as Record<string, unknown>
}

type Values = Record<string, unknown>
type Times = { wrong: string[] }

const textIn = (values: Values, key: string) => String(values[key] ?? '')

function contentOf(
  values: Values,
  typed: Typed,
  status: Status,
  start: Start,
  times: Times,
): OfferContent {
  const { content: before, around } = start
  const text = (key: string) => textIn(values, key)
  const list = <T>(key: string) => (values[key] ?? []) as T[]
  const number = (key: string) => (values[key] ?? null) as number | null
  return {
    ...before,
    organisationId: (values.organisation as string | null) ?? before.organisationId,
    togetherWith: text('togetherWith'),
    titleNl: text('titleNl'),
    titleEn: text('titleEn'),
    textNl: text('textNl'),
    textEn: text('textEn'),
    internalTitle: text('internalTitle'),
    kind: (values.kind ?? before.kind) as OfferContent['kind'],
    activities: list<string>('activities').map((one) => Number(one) as Activity),
    helpKinds: list('helpKinds'),
    themes: list('themes'),
    targetGroups: list('targetGroups'),
    audienceText: text('audienceText'),
    minAge: number('minAge'),
    maxAge: number('maxAge'),
    languages: list('languages'),
    cost: (values.cost ?? before.cost) as OfferContent['cost'],
    costText: text('costText'),
    access: list('access'),
    accessText: text('accessText'),
    accessibility: list('accessibility'),
    capacity: number('capacity'),
    national: values.national === true,
    municipalities: list('municipalities'),
    areaText: text('areaText'),
    bringText: text('bringText'),
    phone: text('phone'),
    url: text('url'),
    email: text('email'),
    hours: hoursAt(values, '', before.hours, around.today, times),
    status,
    checkedOn: values.checked === true ? around.today : before.checkedOn,
    promiseMonths: number('promiseMonths') ?? before.promiseMonths,
    places: placesOf(values, typed, start, times),
  }
}

/** The places that stay or come; a line without a place, or that is ticked as gone, is none. */
function placesOf(
  values: Values,
  typed: Typed,
  { content: before, around, newId }: Start,
  times: Times,
): OfferAt[] {
  return Array.from({ length: placesIn(typed) }, (_, at) => {
    const locationId = values[`location-${at}`] as string | null
    if (!locationId || values[`gone-${at}`] === true) return []
    const old = before.places.find(({ id }) => id === values[`place-${at}`])
    return {
      id: old?.id ?? newId(),
      locationId,
      hours: hoursAt(values, `-${at}`, old?.hours ?? null, around.today, times),
      textNl: textIn(values, `textNl-${at}`),
      textEn: textIn(values, `textEn-${at}`),
      phone: textIn(values, `phone-${at}`),
      sourceRef: old?.sourceRef ?? '',
    }
  }).flat()
}

/** Hours as they were typed; days that can't be read are added to the wrong ones. */
function hoursAt(
  values: Values,
  suffix: string,
  old: OfferContent['hours'],
  today: string,
  times: Times,
): OfferContent['hours'] {
  const read = hoursRead(
    {
      written: textIn(values, `hours${suffix}`),
      days: textIn(values, `days${suffix}`),
      isOpenOnHolidays: values[`holidays${suffix}`] === true,
    },
    old,
    today,
  )
  if (read.wrongLines.length > 0) times.wrong.push(`days${suffix}`)
  return read.hours
}

/** What only shows when the fields are looked at together. */
function wrongBetween(
  content: OfferContent,
  typed: Typed,
  around: Around,
  wrongDays: readonly string[],
): Errors {
  const errors: Errors = {}
  for (const field of wrongDays) errors[field] = 'days'
  if (content.minAge !== null && content.maxAge !== null && content.minAge > content.maxAge)
    errors.maxAge = 'ages'
  if (!around.owners.some(({ id }) => id === content.organisationId)) errors.organisation = 'choice'
  const known = new Set(around.locations.map(({ id }) => id))
  for (let at = 0; at < placesIn(typed); at++) {
    const [chosen] = listed(typed[`location-${at}`])
    // Someone may have taken the location away since the page was opened.
    if (chosen && !known.has(chosen)) errors[`location-${at}`] = 'choice'
  }
  for (const key of [
    'titleNl',
    'textNl',
    'titleEn',
    'textEn',
    'audienceText',
    'accessText',
  ] as const)
    if (findPersonalData(content[key], around.today).some(({ kind }) => kind === 'bsn'))
      errors[key] = 'personal-data'
  if (content.status === 'active')
    for (const stop of whatStopsShowing(content))
      errors[stop === 'no-text' ? 'textNl' : 'phone'] ??= stop
  return errors
}
