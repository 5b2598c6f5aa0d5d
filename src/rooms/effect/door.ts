// What other rooms may know of measuring.
export { statements } from './rules.ts'
export { texts as effectTexts } from './texts.ts'
