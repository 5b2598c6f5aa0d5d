// What other rooms may know of places.
export { plainName } from './rules.ts'
export {
  type Area,
  areasOf,
  districtsOf,
  type Figure,
  type Municipality,
  municipalitiesByCode,
  newestFigures,
  type PlaceFound,
  placeNamed,
} from './store.ts'
