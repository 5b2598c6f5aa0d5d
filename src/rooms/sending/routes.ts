import { Hono } from 'hono'
import { paths, withQuery } from '../../paths.ts'
import { readQuery, type Sheet } from '../../platform/form.ts'
import { allow, missing } from '../../platform/http.ts'
import type { Env } from '../../ui/env.ts'
import { fresh } from '../../ui/parts/field.ts'
import { helpPointById, questionById } from '../desk/door.ts'
import { offersFitting, type Theme } from '../offers/door.ts'
import { organisationsOf } from '../partners/door.ts'
import {
  changeDraft,
  contentOf,
  draftReferral,
  may,
  nothingFound,
  openContact,
  readGuarded,
} from '../referrals/door.ts'
import { choosePage } from './choose-pages.ts'
import { consentRoutes } from './consent-routes.ts'
import {
  type Choosing,
  choosing,
  drafting,
  draftOf,
  isUntouched,
  queryOf,
  typedOf,
} from './form.ts'
import {
  after,
  type Ctx,
  chosenReceiver,
  goesTo,
  neededReceiver,
  ownDraft,
  ownSending,
  pageOf,
  type Receiver,
} from './found-routes.ts'
import { draftPage } from './pages.ts'
import { texts } from './texts.ts'

export const sendingRoutes = new Hono<Env>()

sendingRoutes.route('/', consentRoutes)

sendingRoutes.get('/doorverwijzingen/nieuw', allow(may.work), async (c) => {
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

sendingRoutes.post('/doorverwijzingen/nieuw', allow(may.work), async (c) => {
  const { db, view } = c.var
  const known = readQuery(c, choosing)
  const to = await neededReceiver(c, known)
  const { wrong, values } = await readDraft(c)
  if (wrong && isUntouched(wrong.sheet))
    return c.redirect(paths.referrals.new(view.at, { vraag: queryOf(known).vraag }), 303)
  if (!values)
    return c.html(draftPage(view, { ...formFacts(c, known, to, wrong.sheet), ...wrong }), 422)
  const id = await draftReferral(db, {
    ...draftOf(values),
    ...goesTo(to),
    ...(await askedAt(c, known)),
  })
  const next = values.next === 'other' ? 'wie' : 'toestemming'
  return c.redirect(paths.referrals.deed(view.at, id, next), 303)
})

sendingRoutes.get('/doorverwijzingen/:id/wijziging', allow(may.work), async (c) => {
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

sendingRoutes.post('/doorverwijzingen/:id/wijziging', allow(may.work), async (c) => {
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
  const result = await changeDraft(db, referral, draft)
  if (!result.done || values.next !== 'other') return after(c, referral.id, result)
  return c.redirect(paths.referrals.deed(view.at, referral.id, 'wie'), 303)
})

/** Another receiver: for a draft, or to send it again. */
sendingRoutes.get('/doorverwijzingen/:id/wie', allow(may.work), async (c) => {
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
  const action = withQuery(base, queryOf(known))
  return { sheet, ...to, action, guarded: nothingFound, isChange: id !== undefined }
}

const readDraft = (c: Ctx) =>
  readGuarded(c, drafting, ({ question, note, name }) => ({ question, note, name }), pageOf(c))
