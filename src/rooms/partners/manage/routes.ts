import { Hono } from 'hono'
import { z } from 'zod'
import { paths, withQuery } from '../../../paths.ts'
import { record } from '../../../platform/audit.ts'
import { emptySheet, readForm, rule, withError } from '../../../platform/form.ts'
import { allow } from '../../../platform/http.ts'
import { lettersOf } from '../../../platform/mail.ts'
import type { Env } from '../../../ui/env.ts'
import { themeNames } from '../../../ui/view.ts'
import { may } from '../rules.ts'
import { type Network, ownNetwork, saveNetwork } from '../store.ts'
import { lettersPage, settingsPage } from './pages.ts'

export const manageRoutes = new Hono<Env>()

const settingsForm = z.object({
  guideName: rule.text(80),
  helplinePhone: rule.phone(),
  helplineHoursNl: rule.text(120),
  helplineHoursEn: rule.text(120),
  theme: rule.choice(themeNames),
  firstReminder: rule.whole(1, 60),
  secondReminder: rule.whole(1, 60),
  warnSenderAfterWorkingDays: rule.whole(1, 90),
  expireAfterDays: rule.whole(7, 180),
  answerLinkDays: rule.whole(1, 60),
  contactKeptMonths: rule.whole(0, 24),
  answeredInTimeWorkingDays: rule.whole(1, 30),
  promiseMonths: rule.whole(1, 24),
  asksBackground: rule.check(),
})

manageRoutes.get('/beheer', allow(may.administer), async (c) => {
  const typed = typedFrom(await ownNetwork(c.var.db))
  return c.html(
    settingsPage(c.var.view, { ...emptySheet, typed }, c.req.query('klaar') === 'saved'),
  )
})

manageRoutes.post('/beheer', allow(may.administer), async (c) => {
  const { db, view } = c.var
  const sheet = await readForm(c, settingsForm)
  if (!sheet.ok) return c.html(settingsPage(view, sheet, false), 422)
  const {
    firstReminder,
    secondReminder,
    guideName,
    helplinePhone,
    helplineHoursNl,
    helplineHoursEn,
    theme,
    ...terms
  } = sheet.values
  if (secondReminder <= firstReminder)
    return c.html(settingsPage(view, withError(sheet, 'secondReminder', 'order'), false), 422)
  const settings = { ...terms, remindAfterWorkingDays: [firstReminder, secondReminder] }
  await saveNetwork(db, {
    guideName,
    helplinePhone,
    helplineHoursNl,
    helplineHoursEn,
    theme,
    settings,
  })
  await record(db, 'partners.settings-changed', null, { fields: Object.keys(sheet.values) })
  return c.redirect(withQuery(paths.partners.settings(view.at), { klaar: 'saved' }), 303)
})

manageRoutes.get('/beheer/post', allow(may.administer), async (c) =>
  c.html(lettersPage(c.var.view, await lettersOf(c.var.db))),
)

function typedFrom({ settings, ...network }: Network): Record<string, string> {
  const [firstReminder = 3, secondReminder = 7] = settings.remindAfterWorkingDays
  const all = {
    ...network,
    ...settings,
    firstReminder,
    secondReminder,
    asksBackground: settings.asksBackground ? 'ja' : '',
  }
  return Object.fromEntries(Object.entries(all).map(([key, value]) => [key, String(value ?? '')]))
}
