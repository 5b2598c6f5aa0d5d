// What the desk is about, as plain values. The lists are our own, arranged after the form of the KB (domain B1): the
// literal lists of that form are not published. Keys never change, labels stand in labels.ts.
import type { DayPart } from '../../platform/dates.ts'
import type { Hours } from '../../platform/schedule/schedule.ts'
import type { Theme } from '../offers/door.ts'

/** Shipped types of help points (domain I-01, I-13); a network adds its own as terms of the list 'help-point-type'. */
export const pointTypes = [
  'ido',
  'ido-youth',
  'ido-mobile',
  'bank',
  'police',
  'language-house',
  'seniorweb',
  'walk-in',
  'other',
] as const
export type PointType = (typeof pointTypes)[number]

/** Languages that a help point may name, ISO 639-1. */
export const spoken = ['nl', 'en', 'ar', 'tr', 'uk', 'pl', 'ti', 'fa', 'fr', 'es'] as const

export const dayParts = ['morning', 'afternoon', 'evening'] as const
export const channels = ['walk-in', 'appointment', 'phone', 'mobile'] as const
export type Channel = (typeof channels)[number]

export const kinds = [
  'government',
  'municipality',
  'library',
  'device',
  'care',
  'bank',
  'safety',
  'other',
] as const
export type QuestionKind = (typeof kinds)[number]

/** Public service providers that a question can be about (domain B16). */
export const providers = [
  'belastingdienst',
  'toeslagen',
  'cak',
  'cbr',
  'ciz',
  'cjib',
  'duo',
  'svb',
  'uwv',
  'huurcommissie',
  'lbio',
  'rdw',
  'rechtsbijstand',
  'logius',
  'ind',
  'kadaster',
  'kvk',
  'rvo',
  'rvig',
  'donorregister',
  'ombudsman',
  'municipality',
  'care-insurer',
  'bank',
  'library',
  'other',
] as const
export type Provider = (typeof providers)[number]

export const digidDetails = [
  'apply',
  'activate',
  'password',
  'app',
  'sms',
  'id-check',
  'authorise',
  'other',
] as const
export type DigidDetail = (typeof digidDetails)[number]

/** What the worker did (domain I-06); several per question. */
export const helps = [
  'explained',
  'coached',
  'practical',
  'course',
  'referred',
  'appointment',
  'failed',
] as const
export type Help = (typeof helps)[number]

export const durations = ['under-5', '5-15', '15-30', 'over-30'] as const
export type Duration = (typeof durations)[number]

export const results = ['solved', 'partly', 'not', 'unknown'] as const
export type Result = (typeof results)[number]

/** Coarse on purpose, and off unless a network asks for it: the KB dropped it in 2024. */
export const ageClasses = ['under-27', '27-54', '55-64', '65-74', 'over-75', 'unknown'] as const
export type AgeClass = (typeof ageClasses)[number]

export type HelpPoint = {
  id: string
  organisationId: string
  organisationName: string
  name: string
  nameEn: string
  /** One of `pointTypes`, or the key of a term of the network. */
  type: string
  locationId: string | null
  inLibrary: boolean
  hours: Hours | null
  /** Places and days of a help point that travels, in words. */
  stops: string
  paidStaff: number
  volunteers: number
  needsAppointment: boolean
  languages: string[]
  /** YYYY-MM-DD */
  since: string
  until: string | null
}

export type Question = {
  id: string
  organisationId: string
  pointId: string
  /** Who noted it; null once that is forgotten. */
  personId: string | null
  visitId: string
  askedOn: string
  dayPart: DayPart
  channel: Channel
  kind: QuestionKind
  theme: Theme
  about: Provider | null
  digid: DigidDetail | null
  help: Help[]
  referredOffers: string[]
  /** Every organisation that was named, also through an offer; each once. */
  referredOrganisations: string[]
  isWarm: boolean
  duration: Duration | null
  result: Result
  consentForm: boolean
  ageClass: AgeClass | null
  note: string
  noteVouched: boolean
  isCounted: boolean
  notedAt: Date
  changedAt: Date
  removedAt: Date | null
}

/** What a worker says about a question; the rest follows from who and where. */
export type Answers = Pick<
  Question,
  | 'askedOn'
  | 'dayPart'
  | 'channel'
  | 'kind'
  | 'theme'
  | 'about'
  | 'digid'
  | 'help'
  | 'referredOffers'
  | 'referredOrganisations'
  | 'duration'
  | 'result'
  | 'consentForm'
  | 'ageClass'
  | 'note'
  | 'noteVouched'
>
