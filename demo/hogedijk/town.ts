import type { Town } from '../types.ts'
import { cast } from './cast.ts'
import { helpPoints } from './help-points.ts'
import { locations } from './locations.ts'
import { network } from './network.ts'
import { offers } from './offers.ts'
import { partners } from './partners.ts'
import { municipality } from './places.ts'

/** Hogedijk: villages along a river dyke, led by the library (the lead need not be a municipality). */
export const hogedijk: Town = {
  municipality,
  network,
  partners,
  locations,
  offers,
  helpPoints,
  cast,
}
