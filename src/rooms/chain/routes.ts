import { Hono } from 'hono'
import type { Storage } from '../../platform/files/store.ts'
import type { Env } from '../../ui/env.ts'
import { programmeRoutes } from './programme/routes.ts'
import { evidenceRoutes } from './steps/evidence-routes.ts'
import { stepsRoutes } from './steps/routes.ts'

/** The pages of the chain; files of evidence lie in the database, or in this storage. */
export function chainRoutes(storage: Storage | undefined): Hono<Env> {
  const routes = new Hono<Env>()
  routes.route('/', programmeRoutes)
  routes.route('/', evidenceRoutes(storage))
  routes.route('/', stepsRoutes)
  return routes
}
