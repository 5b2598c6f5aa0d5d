import type { Offer } from '../types.ts'
import { offersAwareness } from './offers-awareness.ts'
import { offersCourses } from './offers-courses.ts'
import { offersDesks } from './offers-desks.ts'
import { offersDevices } from './offers-devices.ts'
import { offersHelp } from './offers-help.ts'
import { offersServices } from './offers-services.ts'

/** The offers of Lindemeer, over all five activities. */
export const offers: Offer[] = [
  ...offersDesks,
  ...offersHelp,
  ...offersCourses,
  ...offersDevices,
  ...offersAwareness,
  ...offersServices,
]
