import { Hono } from 'hono'
import { allow } from '../../platform/http.ts'
import type { Env } from '../../ui/env.ts'
import { landing, may } from './rules.ts'
import { signInRoutes } from './sign-in/routes.ts'

export const partnersRoutes = new Hono<Env>()

partnersRoutes.route('/', signInRoutes)

partnersRoutes.get('/werk', allow(may.work), (c) =>
  c.redirect(landing(c.var.view.at, c.var.who.role ?? ''), 303),
)
