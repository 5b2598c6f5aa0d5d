import { Hono } from 'hono'
import { allow, missing } from '../../platform/http.ts'
import type { Env } from '../../ui/env.ts'
import { choiceIn } from './asked-routes.ts'
import { figuresFor } from './figures.ts'
import { logRoutes } from './log/routes.ts'
import { figuresPage } from './pages.ts'
import { may } from './rules.ts'
import { csvOf, sheetKeys, sheetsOf } from './sheets.ts'

export const monitorRoutes = new Hono<Env>()

monitorRoutes.route('/', logRoutes)

monitorRoutes.get('/cijfers', allow(may.read), async (c) => {
  const { db, view } = c.var
  const { report, around } = await figuresFor(db, choiceIn(c), view.lang)
  return c.html(figuresPage(view, report, around))
})

for (const key of sheetKeys) {
  monitorRoutes.get(`/cijfers/${key}.csv`, allow(may.read), async (c) => {
    const { db, view } = c.var
    const { report, around } = await figuresFor(db, choiceIn(c), view.lang)
    const sheet = sheetsOf(report, around)[key]
    if (!sheet) throw missing()
    const { from, until } = report.choice.period
    c.header('Content-Type', 'text/csv; charset=utf-8')
    c.header('Content-Disposition', `attachment; filename="${key}-${from}-${until}.csv"`)
    return c.body(csvOf(sheet))
  })
}
