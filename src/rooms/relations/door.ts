// What other rooms may know of the map and of what partners do.
export { type ChainPage, chainNav } from './nav.ts'
export { isGap, partnerRoles } from './rules.ts'
export { type Profile, profilesOf, type Relation, relationsOf } from './store.ts'
export { texts as relationTexts } from './texts.ts'
