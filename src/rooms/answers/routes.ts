import { Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../paths.ts'
import { hashToken } from '../../platform/crypto.ts'
import { localDate } from '../../platform/dates.ts'
import { readQuery, rule } from '../../platform/form.ts'
import { allow, found, missing, open, tooMany } from '../../platform/http.ts'
import { mayTry } from '../../platform/limits.ts'
import { onBehalfOf } from '../../platform/tenant.ts'
import type { Env } from '../../ui/env.ts'
import { organisationById, ownNetwork } from '../partners/door.ts'
import {
  type Link,
  linkByHash,
  may,
  type Referral,
  readReferral,
  referralById,
  renewLink,
  stops,
} from '../referrals/door.ts'
import { type Ctx, deedDone, deedForm, deeds, placeOf } from './deed-routes.ts'
import { followingRoutes } from './follow-routes.ts'
import { answerPage, endedLinkPage } from './pages.ts'
import { stateOfLink } from './rules.ts'

export const answersRoutes = new Hono<Env>()

answersRoutes.route('/', followingRoutes)

answersRoutes.get('/antwoord/:token', open(), (c) =>
  throughLink(c, async (referral, link) => {
    const { db, view } = c.var
    const reading = await readReferral(db, referral, 'link')
    const { settings } = await ownNetwork(db)
    const days = new Intl.ListFormat(view.lang).format(settings.remindAfterWorkingDays.map(String))
    const stop = readQuery(c, z.object({ 'let-op': rule.optionalChoice(stops) }))['let-op']
    const until = localDate(link.expiresAt)
    return c.html(answerPage(view, { reading, place: placeOf(c, referral), until, days, stop }))
  }),
)

answersRoutes.post('/antwoord/:token/link', open(), async (c) => {
  const { db, view } = c.var
  const { state, referral } = await heldLink(c)
  // It works again, or there is nothing left to do: the page itself says so.
  if (state !== 'old' || !referral)
    return c.redirect(paths.referrals.answer(view.at, c.req.param('token')), 303)
  // The new link only ever goes to the mailbox of the receiver; the limit keeps that mailbox quiet.
  if (!(await mayTry(db, 'answer link', referral.id, 3, 3600, db.at))) throw tooMany()
  await renewLink(db, referral, 'receiver')
  return c.redirect(paths.referrals.answerDeed(view.at, c.req.param('token'), 'link'), 303)
})

answersRoutes.get('/antwoord/:token/link', open(), (c) =>
  c.html(endedLinkPage(c.var.view, { state: 'renewed', receiver: '', renew: '' })),
)

answersRoutes.get(`/antwoord/:token/:deed{${deeds}}`, open(), (c) =>
  throughLink(c, (referral) => deedForm(c, referral)),
)

answersRoutes.post(`/antwoord/:token/:deed{${deeds}}`, open(), (c) =>
  throughLink(c, (referral) => deedDone(c, referral)),
)

answersRoutes.get(`/doorverwijzingen/:id/:deed{${deeds}}`, allow(may.work), async (c) =>
  deedForm(c, await receivedReferral(c)),
)

answersRoutes.post(`/doorverwijzingen/:id/:deed{${deeds}}`, allow(may.work), async (c) =>
  deedDone(c, await receivedReferral(c)),
)

async function receivedReferral(c: Ctx): Promise<Referral> {
  const referral = await found(c, (id) => referralById(c.var.db, id))
  if (referral.receiverId !== c.var.who.organisationId) throw missing()
  return referral
}

type Held = {
  state: ReturnType<typeof stateOfLink>
  link: Link
  referral: Referral | undefined
  receiver: string
}

/** The link of this address; from here on this request acts for its receiver, and for nobody else. */
async function heldLink(c: Ctx): Promise<Held> {
  const { db } = c.var
  const link = await linkByHash(db, hashToken(c.req.param('token') ?? ''))
  if (!link) throw missing()
  await onBehalfOf(db, link.receiverId)
  const referral = await referralById(db, link.referralId)
  const receiver = (await organisationById(db, link.receiverId))?.name ?? ''
  return { state: stateOfLink(link, referral, db.at), link, referral, receiver }
}

/** The referral that a working link leads to; of another link the page that says why not. */
async function throughLink(c: Ctx, go: (r: Referral, link: Link) => Promise<Response>) {
  const { state, referral, link, receiver } = await heldLink(c)
  if (state === 'works' && referral) return go(referral, link)
  const token = c.req.param('token') ?? ''
  const renew = paths.referrals.answerDeed(c.var.view.at, token, 'link')
  return c.html(endedLinkPage(c.var.view, { state, receiver, renew }))
}
