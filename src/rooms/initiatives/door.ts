// What other rooms may know of initiatives.
export { type Initiative, initiativesOf, type Match, matchesOf } from './store.ts'
