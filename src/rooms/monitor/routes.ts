import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { localDate } from '../../platform/dates.ts'
import { readQuery, rule } from '../../platform/form.ts'
import { allow, missing } from '../../platform/http.ts'
import type { Env } from '../../ui/env.ts'
import { figuresFor } from './figures.ts'
import { logRoutes } from './log/routes.ts'
import { figuresPage } from './pages.ts'
import { chosen } from './period.ts'
import { may } from './rules.ts'
import { csvOf, sheetKeys, sheetsOf } from './sheets.ts'

export const monitorRoutes = new Hono<Env>()

monitorRoutes.route('/', logRoutes)

const asked = z.object({
  periode: rule.optionalText(20),
  van: rule.optionalText(20),
  tot: rule.optionalText(20),
  naast: rule.optionalText(20),
})

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

/** What the address asks for; what is wrong there is said on the page. */
function choiceIn(c: Context<Env>) {
  const { periode, van, tot, naast } = readQuery(c, asked)
  const text = (value: string | null) => value ?? undefined
  return chosen(
    { period: text(periode), from: text(van), until: text(tot), beside: text(naast) },
    localDate(c.var.db.at),
  )
}
