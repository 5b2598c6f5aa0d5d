import { Hono } from 'hono'
import { allow } from '../../../platform/http.ts'
import type { Env } from '../../../ui/env.ts'
import { may } from '../rules.ts'
import { logPage } from './pages.ts'
import { logLines } from './store.ts'

export const logRoutes = new Hono<Env>()

const linesMax = 200

logRoutes.get('/beheer/logboek', allow(may.readLog), async (c) => {
  const { db, view, who } = c.var
  return c.html(logPage(view, await logLines(db, linesMax, view.lang), who.role === 'admin'))
})
