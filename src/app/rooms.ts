// Where each room lives in the site.
import type { MiddlewareHandler } from 'hono'
import { deskRoutes } from '../rooms/desk/routes.ts'
import { partnersRoutes } from '../rooms/partners/routes.ts'
import type { Env } from '../ui/env.ts'
import { galleryRoutes } from './gallery.ts'
import type { Installation } from './installation.ts'
import type { Site } from './site.ts'
import { startRoutes } from './start.ts'
import { trustRoutes } from './trust.ts'

/** Mounts the pages without a network first, then every room below the network's slug. */
export function mountRooms(
  site: Site,
  installation: Installation,
  inNetwork: MiddlewareHandler<Env>,
): void {
  site.route('/', startRoutes(installation))
  if (installation.config.DEV) site.route('/', galleryRoutes())
  // Matches /lindemeer itself too.
  site.use('/:network/*', inNetwork)
  site.route('/:network', trustRoutes)
  site.route('/:network', partnersRoutes)
  site.route('/:network', deskRoutes)
}
