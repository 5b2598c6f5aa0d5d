import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths, withQuery } from '../../../paths.ts'
import { localDate } from '../../../platform/dates.ts'
import { readQuery, type Sheet } from '../../../platform/form.ts'
import { allow, missing } from '../../../platform/http.ts'
import type { Env } from '../../../ui/env.ts'
import { fresh } from '../../../ui/parts/field.ts'
import { helpPointById, questionById } from '../../desk/door.ts'
import { type FullOffer, offerById, offersFitting, type Theme } from '../../offers/door.ts'
import { organisationById, organisationsOf, ownNetwork } from '../../partners/door.ts'
import {
  type Consent,
  changeDraft,
  draftReferral,
  recordConsent,
  resendReferral,
  sendReferral,
} from '../actions.ts'
import {
  type Choosing,
  choosing,
  consenting,
  consentOf,
  drafting,
  draftOf,
  nothingFound,
  queryOf,
  readGuarded,
  typedOf,
  type Wrong,
} from '../form.ts'
import { openContact, pinOf, readReferral } from '../keeps.ts'
import { may, mayStep } from '../rules.ts'
import { type Done, renewPin } from '../step.ts'
import { contentOf, type Referral, referralById } from '../store.ts'
import { choosePage, consentPage, draftPage, slipPage } from './pages.ts'
import { texts } from './texts.ts'

export const sendRoutes = new Hono<Env>()

sendRoutes.get('/doorverwijzingen/nieuw', allow(may.work), async (c) => {
  const { view } = c.var
  const known = readQuery(c, choosing)
  const to = await chosenReceiver(c, known)
  if (!to)
    return c.html(choosePage(view, await chooseFacts(c, known, paths.referrals.new(view.at))))
  const question = await questionOf(c, known)
  const theme = question?.theme ?? known.thema ?? ''
  const start = { urgency: 'normal', reach: 'phone', time: 'any', language: 'nl' }
  const typed = { ...start, theme, question: question?.note ?? '' }
  return c.html(draftPage(view, formFacts(c, known, to, fresh(typed))))
})

sendRoutes.post('/doorverwijzingen/nieuw', allow(may.work), async (c) => {
  const { db, view } = c.var
  const known = readQuery(c, choosing)
  const to = await neededReceiver(c, known)
  const { wrong, values } = await readDraft(c)
  if (!values)
    return c.html(draftPage(view, { ...formFacts(c, known, to, wrong.sheet), ...wrong }), 422)
  const id = await draftReferral(db, {
    ...draftOf(values),
    ...goesTo(to),
    ...(await askedAt(c, known)),
  })
  return c.redirect(paths.referrals.deed(view.at, id, 'toestemming'), 303)
})

sendRoutes.get('/doorverwijzingen/:id/wijziging', allow(may.work), async (c) => {
  const { db, view } = c.var
  const referral = await ownDraft(c)
  const known = readQuery(c, choosing)
  const to = await neededReceiver(c, known, referral)
  const content = await contentOf(db, referral.id)
  if (!content) throw missing()
  const contact = await openContact(db, referral.id, content, 'change')
  const sheet = fresh(typedOf(referral, content, contact))
  return c.html(draftPage(view, formFacts(c, known, to, sheet, referral.id)))
})

sendRoutes.post('/doorverwijzingen/:id/wijziging', allow(may.work), async (c) => {
  const { db, view } = c.var
  const referral = await ownDraft(c)
  const known = readQuery(c, choosing)
  const to = await neededReceiver(c, known, referral)
  const { wrong, values } = await readDraft(c)
  if (!values) {
    const facts = formFacts(c, known, to, wrong.sheet, referral.id)
    return c.html(draftPage(view, { ...facts, ...wrong }), 422)
  }
  const { questionId, fromPoint } = referral
  const draft = { ...draftOf(values), ...goesTo(to), questionId, fromPoint }
  return after(c, referral.id, await changeDraft(db, referral, draft))
})

/** Another receiver: for a draft, or to send it again. */
sendRoutes.get('/doorverwijzingen/:id/wie', allow(may.work), async (c) => {
  const { view } = c.var
  const referral = await ownSending(c)
  const isDraft = referral.status === 'draft'
  const known = readQuery(c, choosing)
  const themed = { ...known, vraag: null, thema: known.thema ?? (referral.theme as Theme) }
  const next = paths.referrals.deed(view.at, referral.id, isDraft ? 'wijziging' : 'doorsturing')
  const t = texts[view.lang].resend
  const words = isDraft ? {} : { title: t.title, lead: t.lead }
  const action = paths.referrals.deed(view.at, referral.id, 'wie')
  return c.html(choosePage(view, { ...(await chooseFacts(c, themed, next)), ...words, action }))
})

sendRoutes.get('/doorverwijzingen/:id/toestemming', allow(may.work), async (c) => {
  const referral = await ownDraft(c)
  return c.html(consentPage(c.var.view, await consentFacts(c, referral, startConsent(c))))
})

sendRoutes.post('/doorverwijzingen/:id/toestemming', allow(may.work), async (c) => {
  const referral = await ownDraft(c)
  const { wrong, values } = await readConsent(c)
  if (!values)
    return c.html(consentPage(c.var.view, await consentFacts(c, referral, wrong.sheet)), 422)
  return after(c, referral.id, await recordConsent(c.var.db, referral, values.consent))
})

sendRoutes.post('/doorverwijzingen/:id/verzending', allow(may.work), async (c) => {
  const referral = await ownReferral(c)
  const result = await sendReferral(c.var.db, referral)
  if (!result.done) return after(c, referral.id, result)
  return c.redirect(paths.referrals.slip(c.var.view.at, referral.id), 303)
})

sendRoutes.get('/doorverwijzingen/:id/briefje', allow(may.work), async (c) => {
  const { db, view } = c.var
  const reading = await readReferral(db, await ownReferral(c), null)
  if (!reading.content || !reading.referral.sentAt) throw missing()
  const { settings } = await ownNetwork(db)
  const address = new URL(c.req.url).host + paths.referrals.follow(view.lang)
  const pin = pinOf(db, reading.referral.id, reading.content)
  return c.html(
    slipPage(view, { reading, pin, address, inTimeDays: settings.answeredInTimeWorkingDays }),
  )
})

sendRoutes.post('/doorverwijzingen/:id/pincode', allow(may.work), async (c) => {
  const referral = await ownReferral(c)
  const result = await renewPin(c.var.db, referral)
  if (!result.done) return after(c, referral.id, result)
  return c.redirect(paths.referrals.slip(c.var.view.at, referral.id), 303)
})

sendRoutes.get('/doorverwijzingen/:id/doorsturing', allow(may.work), async (c) => {
  const referral = await ownSending(c)
  const known = readQuery(c, choosing)
  const to = await chosenReceiver(c, known)
  if (!to) return c.redirect(paths.referrals.deed(c.var.view.at, referral.id, 'wie'), 303)
  const facts = await resendFacts(c, referral, to, startConsent(c), known)
  return c.html(consentPage(c.var.view, { ...facts, resend: { guarded: nothingFound } }))
})

sendRoutes.post('/doorverwijzingen/:id/doorsturing', allow(may.work), async (c) => {
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

type Ctx = Context<Env>
type Organisation = NonNullable<Awaited<ReturnType<typeof organisationById>>>
type Receiver = { receiver: Organisation; offer: FullOffer | undefined }

/** Back to the referral, which says why when nothing happened. */
function after(c: Ctx, id: string, result: Done): Response {
  const show = paths.referrals.show(c.var.view.at, id)
  return c.redirect(result.done ? show : withQuery(show, { 'let-op': result.because[0] }), 303)
}

/** A referral that this organisation sent; of another it is not there. */
async function ownReferral(c: Ctx): Promise<Referral> {
  const id = z.uuid().safeParse(c.req.param('id'))
  const referral = id.success ? await referralById(c.var.db, id.data) : undefined
  if (!referral || referral.senderId !== c.var.who.organisationId) throw missing()
  return referral
}

async function ownSending(c: Ctx): Promise<Referral> {
  const referral = await ownReferral(c)
  if (!mayStep(referral.status, 'sent', 'sender')) throw missing()
  return referral
}

/** A page to fill in exists for a draft only; a form that comes too late is told so by its deed. */
async function ownDraft(c: Ctx): Promise<Referral> {
  const referral = await ownReferral(c)
  if (c.req.method === 'GET' && referral.status !== 'draft') throw missing()
  return referral
}

async function chosenReceiver(
  c: Ctx,
  known: Pick<Choosing, 'aanbod' | 'organisatie'>,
): Promise<Receiver | undefined> {
  const offer = known.aanbod ? await offerById(c.var.db, known.aanbod) : undefined
  const id = offer?.organisationId ?? known.organisatie
  const receiver = id ? await organisationById(c.var.db, id) : undefined
  return receiver && { receiver, offer }
}

async function neededReceiver(c: Ctx, known: Choosing, referral?: Referral): Promise<Receiver> {
  const before = referral && { aanbod: referral.offerId, organisatie: referral.receiverId }
  const to = (await chosenReceiver(c, known)) ?? (before && (await chosenReceiver(c, before)))
  if (!to) throw missing()
  return to
}

const goesTo = ({ receiver, offer }: Receiver) => ({
  receiverId: receiver.id,
  offerId: offer?.id ?? null,
})

const questionOf = async (c: Ctx, { vraag }: Choosing) =>
  vraag ? questionById(c.var.db, vraag) : undefined

/** The question at the desk that this comes from, and the name of the help point where it was asked. */
async function askedAt(c: Ctx, known: Choosing) {
  const question = await questionOf(c, known)
  const point = question && (await helpPointById(c.var.db, question.pointId))
  return { questionId: question?.id ?? null, fromPoint: point?.name ?? null }
}

async function chooseFacts(c: Ctx, known: Choosing, next: string) {
  const { db, view } = c.var
  const theme = known.thema ?? (await questionOf(c, known))?.theme
  const hits = await offersFitting(db, { theme, text: known.zoek ?? '', limit: 8 })
  const sheet = fresh({ zoek: known.zoek ?? '', thema: theme ?? '' })
  const { vraag } = queryOf(known)
  const hrefFor = (choice: Record<string, string | undefined>) =>
    withQuery(next, { vraag, thema: known.thema ?? undefined, ...choice })
  const action = paths.referrals.new(view.at)
  return { sheet, hits, partners: await organisationsOf(db), action, hrefFor, carried: { vraag } }
}

function formFacts(c: Ctx, known: Choosing, to: Receiver, sheet: Sheet, id?: string) {
  const { at } = c.var.view
  const base = id ? paths.referrals.deed(at, id, 'wijziging') : paths.referrals.new(at)
  const { vraag } = queryOf(known)
  const otherHref = id ? paths.referrals.deed(at, id, 'wie') : paths.referrals.new(at, { vraag })
  const action = withQuery(base, queryOf(known))
  return { sheet, ...to, action, otherHref, guarded: nothingFound, isChange: id !== undefined }
}

const readDraft = (c: Ctx) =>
  readGuarded(c, drafting, ({ question, note }) => ({ question, note }), pageOf(c))

const pageOf = (c: Ctx) => ({ today: localDate(c.var.now), lang: c.var.view.lang })

const startConsent = (c: Ctx) =>
  fresh({ how: 'desk', lang: c.var.view.lang, day: localDate(c.var.now) })

async function consentFacts(c: Ctx, referral: Referral, sheet: Sheet) {
  const { db, view } = c.var
  const receiver = await organisationById(db, referral.receiverId)
  const content = await contentOf(db, referral.id)
  if (!receiver || !content) throw missing()
  const action = paths.referrals.deed(view.at, referral.id, 'toestemming')
  const keptMonths = (await ownNetwork(db)).settings.contactKeptMonths
  const { reach } = content
  const today = localDate(c.var.now)
  return { sheet, receiver: receiver.name, reach, keptMonths, action, today }
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
