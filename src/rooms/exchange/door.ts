// What other rooms may know of the exchange of guides.
export type { HsdsProblem } from './parse.ts'
export { fromHsds } from './receive.ts'
export { hsdsProblemText } from './texts.ts'
