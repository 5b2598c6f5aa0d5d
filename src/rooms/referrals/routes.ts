import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths, withQuery } from '../../paths.ts'
import { localDate } from '../../platform/dates.ts'
import { emptySheet, readQuery, rule } from '../../platform/form.ts'
import { allow, found, missing } from '../../platform/http.ts'
import { isAllowed } from '../../platform/tenant.ts'
import type { Env } from '../../ui/env.ts'
import {
  answerReceiver,
  noteHeardByPhone,
  putBackStuck,
  renewLink,
  settleStuck,
  withdrawReferral,
} from './actions.ts'
import { nothingFound, readGuarded } from './form.ts'
import { listRoutes } from './list-routes.ts'
import { showPage } from './pages.ts'
import { readReferral } from './reading.ts'
import { may, stops } from './rules.ts'
import { reopenReferral, whatStopsNow } from './send-actions.ts'
import { isStuck } from './sight.ts'
import type { Done } from './step.ts'
import { type Referral, referralById } from './store.ts'
import { settledOf } from './trail-store.ts'

export const referralsRoutes = new Hono<Env>()

type Ctx = Context<Env>

referralsRoutes.route('/', listRoutes)

referralsRoutes.get('/doorverwijzingen/:id', allow(may.work), async (c) => {
  const stop = readQuery(c, z.object({ 'let-op': rule.optionalChoice(stops) }))['let-op']
  return c.html(await shown(c, await knownReferral(c), { stop }))
})

referralsRoutes.post('/doorverwijzingen/:id/intrekking', allow(may.work), async (c) => {
  const referral = await ownReferral(c)
  return after(c, referral, await withdrawReferral(c.var.db, referral, 'sender'))
})

referralsRoutes.post('/doorverwijzingen/:id/gebeld', allow(may.work), async (c) => {
  const referral = await ownReferral(c)
  return after(c, referral, await noteHeardByPhone(c.var.db, referral))
})

referralsRoutes.post('/doorverwijzingen/:id/link', allow(may.work), async (c) => {
  const referral = await ownReferral(c)
  return after(c, referral, await renewLink(c.var.db, referral, 'sender'))
})

referralsRoutes.post('/doorverwijzingen/:id/antwoord', allow(may.work), async (c) => {
  const { db, view, now } = c.var
  const referral = await ownReferral(c)
  const answering = z.object({ text: rule.text(500), vouched: rule.check() })
  const page = { today: localDate(now), lang: view.lang }
  const form = await readGuarded(c, answering, ({ text }) => ({ text }), page)
  if (!form.values) return c.html(await shown(c, referral, { answer: form.wrong }), 422)
  return after(c, referral, await answerReceiver(db, referral, form.values.text))
})

referralsRoutes.post('/doorverwijzingen/:id/heropening', allow(may.work), async (c) => {
  const referral = await ownReferral(c)
  const again = await reopenReferral(c.var.db, referral)
  if (!again) return after(c, referral, { done: false, because: ['wrong-step'] })
  return c.redirect(paths.referrals.deed(c.var.view.at, again, 'wijziging'), 303)
})

referralsRoutes.post('/doorverwijzingen/:id/afhandeling', allow(may.rescue), async (c) => {
  const { db, view, now } = c.var
  const referral = await stuckReferral(c)
  const settling = z.object({ remark: rule.optionalText(300), vouched: rule.check() })
  const page = { today: localDate(now), lang: view.lang }
  const form = await readGuarded(c, settling, ({ remark }) => ({ remark }), page)
  if (!form.values)
    return c.html(await shown(c, referral, { rescue: { settled: undefined, ...form.wrong } }), 422)
  const result = await settleStuck(db, referral, form.values.remark)
  if (!result.done) return after(c, referral, result)
  const query = { map: 'stuck', gedaan: referral.id }
  return c.redirect(paths.referrals.list(view.at, query), 303)
})

referralsRoutes.post('/doorverwijzingen/:id/terugzetting', allow(may.rescue), async (c) => {
  const referral = await stuckReferral(c)
  return after(c, referral, await putBackStuck(c.var.db, referral))
})

async function shown(c: Ctx, referral: Referral, more: Partial<Parameters<typeof showPage>[1]>) {
  const { db, view } = c.var
  const reading = await readReferral(db, referral, 'page')
  const stopsNow = referral.status === 'draft' ? await whatStopsNow(db, referral) : []
  const none = { sheet: emptySheet, guarded: nothingFound }
  const rescue = mayRescue(c, referral)
    ? { settled: await settledOf(db, referral.id), ...none }
    : undefined
  const start = { stop: null, answer: none, rescue }
  return showPage(view, { reading, stops: stopsNow, ...start, ...more })
}

function after(c: Ctx, referral: Referral, result: Done): Response {
  const show = paths.referrals.show(c.var.view.at, referral.id)
  return c.redirect(result.done ? show : withQuery(show, { 'let-op': result.because[0] }), 303)
}

/** A referral that this organisation takes part in, or that is stuck and this is the lead. */
async function knownReferral(c: Ctx): Promise<Referral> {
  return found(c, (id) => referralById(c.var.db, id))
}

const mayRescue = (c: Ctx, referral: Referral) =>
  isAllowed(may.rescue, c.var.who) && isStuck(referral)

async function stuckReferral(c: Ctx): Promise<Referral> {
  const referral = await knownReferral(c)
  if (!mayRescue(c, referral)) throw missing()
  return referral
}

async function ownReferral(c: Ctx): Promise<Referral> {
  const referral = await knownReferral(c)
  if (referral.senderId !== c.var.who.organisationId) throw missing()
  return referral
}
