// What the offers room is about, as plain values; the same words as the columns of the database.
import type { Hours } from '../../platform/schedule/schedule.ts'
import type { PartnerKind } from '../partners/door.ts'
import type {
  Access,
  Accessibility,
  Activity,
  Cost,
  HelpKind,
  Kind,
  LocationKind,
  PointSource,
  Status,
  TargetGroup,
  Theme,
} from './rules.ts'

/** HSDS: location. A place may be kept by one organisation and used by many. */
export type Location = {
  id: string
  organisationId: string | null
  name: string
  kind: LocationKind
  street: string
  number: string
  /** '3011 PV', or empty. */
  postcode: string
  city: string
  /** CBS code, 'GM0599'. */
  municipality: string | null
  lat: number | null
  lon: number | null
  pointSource: PointSource | null
  /** How to get there, in words. */
  routeText: string
  accessibility: Accessibility[]
  accessibilityText: string
  url: string
}

/** HSDS: service. Texts that people read in Dutch, title and text in English too; '' is not known. */
export type Offer = {
  id: string
  organisationId: string
  /** Other organisations that take part, in words. */
  togetherWith: string
  titleNl: string
  titleEn: string
  textNl: string
  textEn: string
  internalTitle: string
  kind: Kind
  activities: Activity[]
  helpKinds: HelpKind[]
  themes: Theme[]
  targetGroups: TargetGroup[]
  /** For whom, in the owner's own words. */
  audienceText: string
  minAge: number | null
  maxAge: number | null
  /** ISO 639. */
  languages: string[]
  cost: Cost
  costText: string
  access: Access[]
  accessText: string
  accessibility: Accessibility[]
  capacity: number | null
  national: boolean
  /** CBS codes of the municipalities that it serves. */
  municipalities: string[]
  /** Where, in words, when it has no place of its own: 'in alle vestigingen'. */
  areaText: string
  bringText: string
  phone: string
  url: string
  email: string
  /** By phone, online, or at every place alike; a place may have its own. */
  hours: Hours | null
  status: Status
  /** YYYY-MM-DD */
  checkedOn: string | null
  promiseMonths: number
  /** 'course': made by a course of the same id, and kept there. */
  source: 'hand' | 'file' | 'hsds' | 'course'
  /** What the source calls it: the same import twice finds the same offer. */
  sourceRef: string
  sourceText: string
}

/** HSDS: service_at_location. */
export type OfferLocation = {
  id: string
  offerId: string
  locationId: string
  hours: Hours | null
  textNl: string
  textEn: string
  /** Only where it differs from the offer's. */
  phone: string
  sourceRef: string
}

/** HSDS: organization, as far as the guide shows it. */
export type OfferOwner = {
  id: string
  name: string
  kind: PartnerKind
  url: string
  email: string
  phone: string
}

/** Everything that a guide consists of. */
export type GuideData = {
  organisations: OfferOwner[]
  locations: Location[]
  offers: Offer[]
  offerLocations: OfferLocation[]
}

/** One place of an offer, as part of the offer. */
export type OfferAt = Omit<OfferLocation, 'offerId'>

/** An offer as one value: what is changed at once, kept as a version, and brought back. */
export type OfferContent = Omit<Offer, 'id' | 'source' | 'sourceRef'> & { places: OfferAt[] }

/** Where a new offer begins. */
export const emptyContent: OfferContent = {
  organisationId: '',
  togetherWith: '',
  titleNl: '',
  titleEn: '',
  textNl: '',
  textEn: '',
  internalTitle: '',
  kind: 'walk-in',
  activities: [3],
  helpKinds: [],
  themes: [],
  targetGroups: [],
  audienceText: '',
  minAge: null,
  maxAge: null,
  languages: ['nl'],
  cost: 'free',
  costText: '',
  access: [],
  accessText: '',
  accessibility: [],
  capacity: null,
  national: false,
  municipalities: [],
  areaText: '',
  bringText: '',
  phone: '',
  url: '',
  email: '',
  hours: null,
  status: 'draft',
  checkedOn: null,
  promiseMonths: 6,
  sourceText: '',
  places: [],
}
