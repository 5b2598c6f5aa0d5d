import type { Town } from '../types.ts'
import { cast } from './cast.ts'
import { helpPoints } from './help-points.ts'
import { locations } from './locations.ts'
import { network } from './network.ts'
import { offers } from './offers.ts'
import { partners } from './partners.ts'
import { municipality } from './places.ts'

/** Lindemeer: a lake town in a polder, led by the municipality. */
export const lindemeer: Town = {
  municipality,
  network,
  partners,
  locations,
  offers,
  helpPoints,
  cast,
}
