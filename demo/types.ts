// The shape of the demo towns. Values only: the loader turns them into rows. Keys are those of the rooms.
import type { StartAnswer as ChainStart } from '../src/rooms/chain/rules.ts'
import type { Programme as ChainProgramme } from '../src/rooms/chain/store.ts'

/** One invented town, complete: everything that a network shows on its first day. */
export type Town = {
  municipality: Municipality
  network: Network
  partners: Partner[]
  locations: Location[]
  offers: Offer[]
  helpPoints: HelpPoint[]
  cast: Person[]
}

/** The same sentence in both languages. */
type Both = { nl: string; en: string }

/** A day as `YYYY-MM-DD`. */
type Day = string

export type Municipality = {
  slug: string
  code: string
  name: string
  region: string
  validFrom: Day
  districts: District[]
}
type District = { code: string; name: string; neighbourhoods: Neighbourhood[] }
/** Counts are persons and households; the point is the middle of the neighbourhood (WGS 84). */
type Neighbourhood = {
  code: string
  name: string
  place: string
  postcode4: string
  inhabitants: number
  inhabitants65: number
  households: number
  lat: number
  lon: number
}

export type Network = {
  slug: string
  name: string
  /** What residents see. */
  guideName: string
  kind: 'chain' | 'coalition' | 'platform' | 'local-alliance'
  municipalities: string[]
  lat: number
  lon: number
  lead: { organisation: string; since: Day; mandate: Both }
  helpline: { phone: string; hours: Both }
  vision: Both
}

type PartnerKind =
  | 'municipality'
  | 'library'
  | 'welfare'
  | 'seniorweb'
  | 'language-house'
  | 'police'
  | 'bank'
  | 'employer'
  | 'school'
  | 'care'
  | 'housing'
  | 'volunteer-org'
  | 'national'
  | 'provider'
  | 'legal-aid'
  | 'residents-initiative'
  | 'cooperation'
  | 'other'
type Sector = 'public' | 'social' | 'private' | 'experience'
export type Organisation = {
  key: string
  name: string
  kind: PartnerKind
  sector: Sector
  about: Both
  phone: string
  email: string
  website: string
}
type PartnerRole =
  | 'lead'
  | 'signals'
  | 'offers-help'
  | 'hands-out'
  | 'supplies-devices'
  | 'refurbishes'
  | 'funds'
  | 'ambassador'
  | 'hosts'
  | 'commissions'
export type Partner = {
  organisation: Organisation
  ring: 'consortium' | 'associated'
  since: Day
  roles: PartnerRole[]
}

type Accessibility =
  | 'wheelchair'
  | 'toilet'
  | 'lift'
  | 'hearing-loop'
  | 'parking'
  | 'quiet'
  | 'sign-language'
  | 'simple-language'
  | 'companion'
export type Location = {
  key: string
  organisation: string
  /** A bus that stands here on fixed hours is `mobile`. */
  kind: 'physical' | 'mobile'
  name: string
  street: string
  number: string
  postcode: string
  place: string
  neighbourhood: string
  lat: number
  lon: number
  accessibility: Accessibility[]
  route: Both
}

type Activity = 1 | 2 | 3 | 4 | 5
type HelpKind = 'information' | 'practical' | 'learning'
type OfferKind =
  | 'ido'
  | 'course'
  | 'workshop'
  | 'walk-in'
  | 'helpline'
  | 'buddy'
  | 'device'
  | 'internet'
  | 'computer-place'
  | 'repair'
  | 'counter'
  | 'online'
  | 'forms-help'
  | 'meeting-place'
  | 'other'
export type Theme =
  | 'digid'
  | 'benefits'
  | 'tax'
  | 'municipality'
  | 'care'
  | 'device'
  | 'bank'
  | 'scam'
  | 'work'
  | 'income'
  | 'pension'
  | 'driving'
  | 'fines'
  | 'study'
  | 'housing'
  | 'letters'
  | 'internet'
  | 'social'
  | 'language'
  | 'other'
type Access = 'walk-in' | 'appointment' | 'phone' | 'online' | 'home' | 'via-referrer'
type Cost = 'free' | 'free-conditional' | 'paid' | 'unknown'
type TargetGroup =
  | 'everyone'
  | 'seniors'
  | 'youth'
  | 'jobseekers'
  | 'newcomers'
  | 'low-income'
  | 'low-literacy'
  | 'families'
  | 'entrepreneurs'
  | 'professionals'
  | 'women'
  | 'members'
type OfferText = {
  title: string
  text: string
  forWhom: string
  bring?: string
  /** What there is to know about the price; absent when it is simply free. */
  cost?: string
}
/**
 * Freshness is told in days before the loading day, so that the demo never ages: an offer is stale
 * when `checkedDaysAgo` is more than `promiseMonths` months.
 */
export type Offer = {
  key: string
  owner: string
  /** null: by phone, online or at people's homes. */
  location: string | null
  kind: OfferKind
  activities: Activity[]
  helpKinds: HelpKind[]
  themes: Theme[]
  targetGroups: TargetGroup[]
  /** ISO 639-1. */
  languages: string[]
  /** As people write it; null when there are no fixed times. */
  hours: string | null
  cost: Cost
  access: Access[]
  /** On top of what the location already offers. */
  accessibility?: Accessibility[]
  area?: 'municipality' | 'national'
  phone?: string
  website?: string
  capacity?: number
  checkedDaysAgo: number
  promiseMonths: number
  nl: OfferText
  en: OfferText
}

export type HelpPointType =
  | 'ido'
  | 'ido-youth'
  | 'ido-mobile'
  | 'bank'
  | 'police'
  | 'language-house'
  | 'seniorweb'
  | 'walk-in'
  | 'other'
export type HelpPoint = {
  key: string
  name: Both
  type: HelpPointType
  host: string
  location: string
  hours: string
  staffing: { professionals: number; volunteers: number }
  needsAppointment: boolean
  languages: string[]
  /** How many questions a common week brings; the generator varies around it. */
  questionsPerWeek: number
}

type Role = 'desk' | 'coordinator' | 'lead' | 'admin'
type Membership = { network: string; organisation: string; role: Role }
/** An invented member of staff with an account. `helpPoint` is where a desk worker usually sits. */
export type Person = {
  key: string
  name: string
  email: string
  memberships: Membership[]
  helpPoint?: string
}

/** What the partners of a town wrote about their chain; days are told from today, so that the demo never ages. */
export type ChainTold = {
  monthsRunning: number
  programme: Omit<ChainProgramme, 'vision' | 'startsOn' | 'endsOn'>
  goals: { text: string; origin: 'chosen' | 'imposed'; originText: string }[]
  before: {
    organisation: string
    functionText: string
    mandate: string
    fromOn: Day
    decisionText: string
  }[]
  present: { functionText: string; decisionText: string; decisionUrl: string }
  contacts: {
    kind: 'administrative' | 'official'
    organisation: string
    functionText: string
    portfolio: string
    motivation: string
    email: string
  }[]
  steps: {
    step: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
    status: 'not-started' | 'busy' | 'done' | 'revised'
    organisation: string
    ownerFunction: string
    dueInDays: number
    nextAction: string
    note: string
  }[]
  evidence: { step: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9; label: string; url: string }[]
  start: ChainStart[]
}
