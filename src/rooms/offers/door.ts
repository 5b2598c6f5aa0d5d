// What other rooms may know of offers.
export { addOffer, changeOffer, checkOffer, restoreOffer, setStatus } from './actions.ts'
export {
  addContents,
  type Change,
  contentAt,
  type KeptOffer,
  keptOffer,
  keptOffers,
  type NewOffer,
  removeContents,
  saveContents,
  type Version,
  versionsOf,
} from './content-store.ts'
export {
  type ActivityOwners,
  type Line,
  linesOf,
  noteAsked,
  offersPerOwner,
  ownersPerActivity,
  type SheetLine,
  type StaleLine,
  sheetLinesOf,
  staleOf,
  type Wish,
} from './list-store.ts'
export {
  addLocations,
  joinLocations,
  type KeptLocation,
  type LocationLine,
  locationById,
  locationIds,
  locationLines,
  refindOffersAt,
  removeLocations,
  saveLocation,
  type User,
  usersOf,
} from './location-store.ts'
export { endMade, type MadeOffer, madeInGuide, noteSeats, saveMade } from './made-store.ts'
export {
  emptyContent,
  type GuideData,
  type Location,
  type Offer,
  type OfferAt,
  type OfferContent,
  type OfferLocation,
  type OfferOwner,
} from './model.ts'
export {
  type Access,
  type Accessibility,
  type Activity,
  accesses,
  accessibilities,
  activities,
  type Cost,
  canEnrol,
  costs,
  defaultPromiseMonths,
  dueOn,
  type Gap,
  type HelpKind,
  helpKinds,
  isStale,
  type Kind,
  kinds,
  locationKinds,
  may as mayOffers,
  mayEdit,
  pointSources,
  type Seats,
  type Status,
  statuses,
  type TargetGroup,
  type Theme,
  targetGroups,
  themes,
  whatStopsShowing,
} from './rules.ts'
export { metresToNearest } from './search/place-store.ts'
export { saysSomething } from './search/query.ts'
export { anything, type Hit, type Wanted } from './search/rules.ts'
export { languagesOffered, type OfferHit, offersFitting, search } from './search/store.ts'
export { isOwnArea, type KnownPoint, pointOf } from './search/where.ts'
export {
  type FullOffer,
  locationsNamed,
  locationsOf,
  type OfferLine,
  type OfferPlace,
  offerById,
  offersOfOrganisation,
  offersPerActivity,
  publicOfferById,
  refindOffersOf,
} from './store.ts'
export { texts as offerTexts } from './texts.ts'
