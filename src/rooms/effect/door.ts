// What other rooms may know of measuring.
export { type Said, saidOf, statements, statementsAt } from './rules.ts'
export type { Waiting } from './store.ts'
export { texts as effectTexts } from './texts.ts'
