import { Hono } from 'hono'
import { paths, withQuery } from '../../paths.ts'
import { localDate } from '../../platform/dates.ts'
import { readQuery, type Sheet } from '../../platform/form.ts'
import { allow, missing } from '../../platform/http.ts'
import type { Env } from '../../ui/env.ts'
import { fresh } from '../../ui/parts/field.ts'
import { type Location, locationsOf } from '../offers/door.ts'
import { organisationById, ownNetwork } from '../partners/door.ts'
import {
  type Consent,
  contentOf,
  may,
  nothingFound,
  pinOf,
  type Referral,
  readGuarded,
  readReferral,
  recordConsent,
  renewPin,
  resendReferral,
  sendReferral,
  type Wrong,
} from '../referrals/door.ts'
import { consentPage, slipPage } from './consent-pages.ts'
import { type Choosing, choosing, consenting, consentOf, queryOf } from './form.ts'
import {
  after,
  type Ctx,
  chosenReceiver,
  goesTo,
  neededReceiver,
  ownDraft,
  ownReferral,
  ownSending,
  pageOf,
  type Receiver,
} from './found-routes.ts'

export const consentRoutes = new Hono<Env>()

consentRoutes.get('/doorverwijzingen/:id/toestemming', allow(may.work), async (c) => {
  const referral = await ownDraft(c)
  const sheet = startConsent(c, referral, referral.receiverId)
  return c.html(consentPage(c.var.view, await consentFacts(c, referral, sheet)))
})

consentRoutes.post('/doorverwijzingen/:id/toestemming', allow(may.work), async (c) => {
  const referral = await ownDraft(c)
  const { wrong, values } = await readConsent(c)
  if (!values)
    return c.html(consentPage(c.var.view, await consentFacts(c, referral, wrong.sheet)), 422)
  return after(c, referral.id, await recordConsent(c.var.db, referral, values.consent))
})

consentRoutes.post('/doorverwijzingen/:id/verzending', allow(may.work), async (c) => {
  const referral = await ownReferral(c)
  const result = await sendReferral(c.var.db, referral)
  if (!result.done) return after(c, referral.id, result)
  return c.redirect(paths.referrals.slip(c.var.view.at, referral.id), 303)
})

consentRoutes.get('/doorverwijzingen/:id/briefje', allow(may.work), async (c) => {
  const { db, view } = c.var
  const reading = await readReferral(db, await ownReferral(c), null)
  if (!reading.content || !reading.referral.sentAt) throw missing()
  const { settings } = await ownNetwork(db)
  const address = new URL(c.req.url).host + paths.referrals.follow(view.lang)
  const pin = pinOf(db, reading.referral.id, reading.content)
  const inTimeDays = settings.answeredInTimeWorkingDays
  const { receiverId, offerId } = reading.referral
  const own = ({ organisationId }: Location) => organisationId === receiverId
  const places = offerId ? [] : (await locationsOf(db)).filter(own)
  return c.html(slipPage(view, { reading, pin, address, inTimeDays, places }))
})

consentRoutes.post('/doorverwijzingen/:id/pincode', allow(may.work), async (c) => {
  const referral = await ownReferral(c)
  const result = await renewPin(c.var.db, referral)
  if (!result.done) return after(c, referral.id, result)
  return c.redirect(paths.referrals.slip(c.var.view.at, referral.id), 303)
})

consentRoutes.get('/doorverwijzingen/:id/doorsturing', allow(may.work), async (c) => {
  const referral = await ownSending(c)
  const known = readQuery(c, choosing)
  const to = await chosenReceiver(c, known)
  if (!to) return c.redirect(paths.referrals.deed(c.var.view.at, referral.id, 'wie'), 303)
  const sheet = startConsent(c, referral, null)
  const facts = await resendFacts(c, referral, to, sheet, known)
  return c.html(consentPage(c.var.view, { ...facts, resend: { guarded: nothingFound } }))
})

consentRoutes.post('/doorverwijzingen/:id/doorsturing', allow(may.work), async (c) => {
  const { db, view } = c.var
  const referral = await ownReferral(c)
  const known = readQuery(c, choosing)
  const to = await neededReceiver(c, known)
  const { wrong, values } = await readConsent(c)
  if (!values) {
    const facts = await resendFacts(c, referral, to, wrong.sheet, known)
    return c.html(consentPage(view, { ...facts, resend: wrong }), 422)
  }
  return after(c, referral.id, await resendReferral(db, referral, { ...goesTo(to), ...values }))
})

/**
 * What was recorded before, to correct. For another receiver, or for sending again (null), only how it was asked: a
 * yes is for one partner and one time, so the answers themselves are asked again.
 */
function startConsent(c: Ctx, referral: Referral, receiverId: string | null): Sheet {
  const { consentGivenOn: day, consentHow, consentText, consentFeedback } = referral
  const how = consentHow ?? 'desk'
  const lang = consentText?.endsWith('/en') ? 'en' : consentText ? 'nl' : c.var.view.lang
  if (!day || referral.consentReceiverId !== receiverId)
    return fresh({ how, lang, day: localDate(c.var.now) })
  return fresh({ how, lang, day, share: 'yes', feedback: consentFeedback ? 'yes' : 'no' })
}

async function consentFacts(c: Ctx, referral: Referral, sheet: Sheet) {
  const { db, view } = c.var
  const receiver = await organisationById(db, referral.receiverId)
  const content = await contentOf(db, referral.id)
  if (!receiver || !content) throw missing()
  const action = paths.referrals.deed(view.at, referral.id, 'toestemming')
  const keptMonths = (await ownNetwork(db)).settings.contactKeptMonths
  const { reach } = content
  const today = localDate(c.var.now)
  const { consentReceiverId: earlier } = referral
  const isOther = earlier !== null && earlier !== receiver.id
  const before = isOther ? ((await organisationById(db, earlier))?.name ?? '') : undefined
  return { sheet, receiver: receiver.name, reach, keptMonths, action, today, before }
}

async function resendFacts(
  c: Ctx,
  referral: Referral,
  to: Receiver,
  sheet: Sheet,
  known: Choosing,
) {
  const facts = await consentFacts(c, { ...referral, ...goesTo(to) }, sheet)
  const action = paths.referrals.deed(c.var.view.at, referral.id, 'doorsturing')
  return { ...facts, action: withQuery(action, queryOf(known)) }
}

/** The consent, and why it is sent again; or the sheet with what is wrong. */
async function readConsent(c: Ctx): Promise<{ wrong: Wrong; values?: undefined } | ConsentRead> {
  const form = await readGuarded(c, consenting, ({ why }) => ({ why }), pageOf(c))
  if (!form.values) return { wrong: form.wrong }
  const read = consentOf(form.sheet, form.values, localDate(c.var.now))
  if (read.wrong) return { wrong: { sheet: read.wrong, guarded: nothingFound } }
  return { values: { consent: read.consent, why: form.values.why ?? '' } }
}

type ConsentRead = { wrong?: undefined; values: { consent: Consent; why: string } }
