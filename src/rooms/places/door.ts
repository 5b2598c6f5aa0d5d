// What other rooms may know of places.
export { plainName } from './rules.ts'
export { type Area, districtsOf, municipalitiesByCode, placeNamed } from './store.ts'
