import { hogedijk } from './hogedijk/town.ts'
import { lindemeer } from './lindemeer/town.ts'
import type { Town } from './types.ts'

/** Both demo towns, in the order in which they are loaded. */
export const towns: Town[] = [lindemeer, hogedijk]
