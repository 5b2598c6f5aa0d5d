// The pages that belong to no network: choosing a municipality, following a referral, and what developers look at.
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { paths } from '../paths.ts'
import { missing, open } from '../platform/http.ts'
import { keptLetters } from '../platform/mail.ts'
import { asJob } from '../platform/tenant.ts'
import { allNetworks } from '../rooms/partners/door.ts'
import type { Env } from '../ui/env.ts'
import type { Installation } from './installation.ts'
import { mailPage, startPage } from './pages.ts'
import { trustRoutes } from './trust.ts'
import { blankView } from './view.ts'

/** Pages that belong to no network; their view has no place. */
const placelessPaths = [
  paths.start('nl'),
  paths.dev.mail,
  paths.privacy('nl'),
  paths.accessibility('nl'),
  paths.referrals.follow('nl'),
]

/** Routes of `/` and `/dev/mail`, and the view of every page without a network. */
export function startRoutes(installation: Installation): Hono<Env> {
  const routes = new Hono<Env>()
  const placeless: MiddlewareHandler<Env> = async (c, next) => {
    c.set('view', blankView(c, installation))
    await next()
  }
  for (const path of placelessPaths) routes.use(path, placeless)
  routes.get('/', open(), async (c) => {
    const networks = await allNetworks(installation.database.sql)
    const present = networks.filter(({ closed }) => closed === null)
    return c.html(startPage(c.var.view, present))
  })
  routes.route('/', trustRoutes)
  routes.get(paths.dev.mail, open(), (c) => letters(c, installation))
  return routes
}

async function letters(c: Context<Env>, { config, database, clock }: Installation) {
  if (!config.DEMO && !config.DEV) throw missing()
  const networks = await allNetworks(database.sql)
  const perNetwork = networks.map((network) =>
    asJob(database, network.id, clock.now(), (db) => keptLetters(db)),
  )
  const all = (await Promise.all(perNetwork)).flat()
  all.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime())
  return c.html(mailPage(c.var.view, all.slice(0, 100)))
}
