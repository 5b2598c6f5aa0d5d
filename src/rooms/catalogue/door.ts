// What other rooms may know of courses as residents see them.
export { addressLines, placeFacts, placeLine, placeWords } from './place.ts'
export { organisersOf } from './shown.ts'
