// What other rooms may know of the map and of what partners do.
export { chainNav } from './nav.ts'
export { profilesOf, relationsOf } from './store.ts'
export { texts as relationTexts } from './texts.ts'
