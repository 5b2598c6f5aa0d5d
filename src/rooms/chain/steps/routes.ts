import { Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../../paths.ts'
import { readForm, readQuery, rule, withError } from '../../../platform/form.ts'
import { allow } from '../../../platform/http.ts'
import type { Env } from '../../../ui/env.ts'
import { clashNotice, typedFrom } from '../../../ui/parts/clash.ts'
import { fresh } from '../../../ui/parts/field.ts'
import { ownNetwork } from '../../partners/door.ts'
import { answerStart, changeStep } from '../actions.ts'
import { buildingBlocks, may, maySteer, startAnswers, stepStatuses } from '../rules.ts'
import { startOf, stepsOf } from '../store.ts'
import { activitiesPage } from './activity-page.ts'
import { knownNow } from './live.ts'
import { startPage, stepsPage } from './pages.ts'
import { ownStep, saidNotice, showStep } from './show-routes.ts'
import { texts } from './texts.ts'

export const stepsRoutes = new Hono<Env>()

const stepForm = z.object({
  status: rule.choice(stepStatuses),
  ownerId: rule.optionalId(),
  ownerFunction: rule.anyText(),
  dueOn: rule.optionalDay(),
  nextAction: rule.anyText(),
  note: rule.anyText(2000),
  version: rule.whole(0, 1_000_000),
})
const startForm = z.object({ answers: rule.choices(startAnswers) })
const asked = z.object({ bouwsteen: rule.optionalChoice(buildingBlocks.map(String)) })

stepsRoutes.get('/keten/activiteiten', allow(may.read), async (c) => {
  const { db, view, who } = c.var
  const { bouwsteen } = readQuery(c, asked)
  const block = buildingBlocks.find((one) => String(one) === bouwsteen) ?? null
  return c.html(activitiesPage(view, { known: await knownNow(db), block, role: who.role }))
})

stepsRoutes.get('/keten/stappen', allow(may.read), async (c) => {
  const { db, view, who } = c.var
  const [steps, start, network, known] = await Promise.all([
    stepsOf(db),
    startOf(db),
    ownNetwork(db),
    knownNow(db),
  ])
  const hasLead = network.leadOrganisationId !== null || network.leadPersonId !== null
  const facts = { steps, start, known, hasLead, maySteer: maySteer(who) }
  return c.html(stepsPage(view, { ...facts, notice: saidNotice(c) }))
})

stepsRoutes.get('/keten/stappen/startprofiel', allow(may.steer), async (c) => {
  const answers = (await startOf(c.var.db)) ?? []
  return c.html(startPage(c.var.view, fresh({ answers: [...answers] })))
})

stepsRoutes.post('/keten/stappen/startprofiel', allow(may.steer), async (c) => {
  const sheet = await readForm(c, startForm)
  if (!sheet.ok) return c.html(startPage(c.var.view, sheet), 422)
  await answerStart(c.var.db, sheet.values.answers)
  return c.redirect(paths.chain.steps(c.var.view.at), 303)
})

stepsRoutes.get('/keten/stappen/:step', allow(may.read), async (c) => showStep(c))

stepsRoutes.post('/keten/stappen/:step', allow(may.keepStep), async (c) => {
  const { db, view } = c.var
  const { number, step, partners } = await ownStep(c)
  const sheet = await readForm(c, stepForm)
  if (!sheet.ok) return showStep(c, { sheet }, 422)
  const { version, ownerId, ...words } = sheet.values
  // Whose step it is, only those who lead say.
  const isPartner = partners.some(({ id }) => id === ownerId)
  if (ownerId !== null && !isPartner)
    return showStep(c, { sheet: withError(sheet, 'ownerId', 'choice') }, 422)
  const owner = maySteer(c.var.who) ? ownerId : (step?.ownerId ?? null)
  const change = { ...words, step: number, ownerId: owner, ownerName: null }
  if (await changeStep(db, version, change, step?.status ?? 'not-started'))
    return c.redirect(paths.chain.step(view.at, number, { klaar: 'saved' }), 303)
  const { step: now } = await ownStep(c)
  const names = Object.fromEntries(partners.map(({ id, name }) => [id, name]))
  const fields = {
    ...texts[view.lang].form,
    ownerId: { ...texts[view.lang].form.ownerId, options: names },
  }
  const theirs = typedFrom(now ?? {})
  const clash = clashNotice(view, fields, now?.changedBy ?? null, sheet.typed, theirs)
  const mine = fresh({ ...sheet.typed, version: theirs.version })
  return showStep(c, { sheet: mine, notice: clash }, 409)
})
