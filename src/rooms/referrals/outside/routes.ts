import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths, withQuery } from '../../../paths.ts'
import { hashToken, readHumanCode } from '../../../platform/crypto.ts'
import type { Statements } from '../../../platform/database.ts'
import { localDate } from '../../../platform/dates.ts'
import { emptySheet, readForm, readQuery, rule } from '../../../platform/form.ts'
import { allow, missing, open, tooMany } from '../../../platform/http.ts'
import { mayTry } from '../../../platform/limits.ts'
import { onBehalfOf } from '../../../platform/tenant.ts'
import type { Env } from '../../../ui/env.ts'
import { fresh } from '../../../ui/parts/field.ts'
import { organisationById, ownNetwork } from '../../partners/door.ts'
import { acceptReferral, declineReferral, endReferral, withdrawReferral } from '../actions.ts'
import { following, nothingFound, readGuarded, typedIn } from '../form.ts'
import { isPin, proofOf, provenCode, readReferral } from '../keeps.ts'
import {
  declineReasons,
  helpOutcomes,
  may,
  missOutcomes,
  type Outcome,
  stateOfLink,
  stops,
} from '../rules.ts'
import { askSender, type Done, noteProgress, renewLink } from '../step.ts'
import {
  contentOf,
  eventsOf,
  type Link,
  linkByHash,
  networkOfCode,
  type Referral,
  referralByCode,
  referralById,
} from '../store.ts'
import { askPage, declinePage, endPage, type Place } from './answer-pages.ts'
import { answerPage, endedLinkPage, followedPage, followStartPage, stoppedPage } from './pages.ts'
import { texts } from './texts.ts'

export const outsideRoutes = new Hono<Env>()
type Ctx = Context<Env>

const deeds = 'aanvaarding|afwijzing|vraag|hulp|niet-bereikt|nog-niet-bereikt|afspraak'

outsideRoutes.get('/antwoord/:token', open(), (c) =>
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

outsideRoutes.post('/antwoord/:token/link', open(), async (c) => {
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

outsideRoutes.get('/antwoord/:token/link', open(), (c) =>
  c.html(endedLinkPage(c.var.view, { state: 'renewed', receiver: '', renew: '' })),
)

outsideRoutes.get(`/antwoord/:token/:deed{${deeds}}`, open(), (c) =>
  throughLink(c, (referral) => deedForm(c, referral)),
)
outsideRoutes.post(`/antwoord/:token/:deed{${deeds}}`, open(), (c) =>
  throughLink(c, (referral) => deedDone(c, referral)),
)
outsideRoutes.get(`/doorverwijzingen/:id/:deed{${deeds}}`, allow(may.work), async (c) =>
  deedForm(c, await receivedReferral(c)),
)
outsideRoutes.post(`/doorverwijzingen/:id/:deed{${deeds}}`, allow(may.work), async (c) =>
  deedDone(c, await receivedReferral(c)),
)

const guarded = { vouched: rule.check() }
const declining = z.object({
  reason: rule.choice(declineReasons),
  forSender: rule.optionalText(500),
  forResident: rule.optionalText(300),
  ...guarded,
})
const asking = z.object({ question: rule.text(500), ...guarded })
const ending = (outcomes: readonly string[]) =>
  z.object({ outcome: rule.choice(outcomes), text: rule.optionalText(500), ...guarded })

/** The form of a deed that needs words; another deed has no page of its own. */
async function deedForm(c: Ctx, referral: Referral): Promise<Response> {
  const { db, view } = c.var
  const page = { reading: await readReferral(db, referral, null), place: placeOf(c, referral) }
  const start = { ...page, sheet: emptySheet, guarded: nothingFound }
  switch (c.req.param('deed')) {
    case 'vraag':
      return c.html(askPage(view, start))
    case 'hulp':
      return c.html(endPage(view, { ...start, to: 'helped' }))
    case 'niet-bereikt':
      return c.html(endPage(view, { ...start, to: 'notReached' }))
    case 'afwijzing': {
      const { reden } = readQuery(c, z.object({ reden: rule.optionalChoice(declineReasons) }))
      const { sender, resident } = texts[view.lang].decline.suggestion
      const typed = reden ? { forSender: sender[reden], forResident: resident[reden] } : {}
      const sheet = fresh(typed)
      return c.html(declinePage(view, { ...start, sheet, reason: reden }))
    }
    default:
      return c.redirect(page.place.show, 303)
  }
}

/** Carries a deed out, or shows its form again with what is wrong. */
async function deedDone(c: Ctx, referral: Referral): Promise<Response> {
  const { db, view } = c.var
  const words = { today: localDate(c.var.now), lang: view.lang }
  const page = async () => ({
    reading: await readReferral(db, referral, null),
    place: placeOf(c, referral),
  })
  switch (c.req.param('deed')) {
    case 'aanvaarding':
      return after(c, referral, await acceptReferral(db, referral))
    case 'nog-niet-bereikt':
      return after(c, referral, await noteProgress(db, referral, 'not-yet-reached'))
    case 'afspraak':
      return after(c, referral, await noteProgress(db, referral, 'appointment'))
    case 'vraag': {
      const form = await readGuarded(c, asking, ({ question }) => ({ question }), words)
      if (!form.values) return c.html(askPage(view, { ...(await page()), ...form.wrong }), 422)
      return after(c, referral, await askSender(db, referral, form.values.question))
    }
    case 'afwijzing': {
      const texts = ({ forSender, forResident }: z.infer<typeof declining>) => ({
        forSender,
        forResident,
      })
      const form = await readGuarded(c, declining, texts, words)
      const typed = form.values?.reason ?? form.wrong?.sheet.typed.reason
      const reason = declineReasons.find((one) => one === typed) ?? null
      if (!form.values)
        return c.html(declinePage(view, { ...(await page()), ...form.wrong, reason }), 422)
      const { forSender, forResident } = form.values
      const no = {
        reason: form.values.reason,
        forSender: forSender ?? '',
        forResident: forResident ?? '',
      }
      return after(c, referral, await declineReferral(db, referral, no))
    }
    default: {
      const to = c.req.param('deed') === 'hulp' ? 'helped' : 'notReached'
      const rules = ending(to === 'helped' ? helpOutcomes : missOutcomes)
      const form = await readGuarded(c, rules, ({ text }) => ({ text }), words)
      if (!form.values) return c.html(endPage(view, { ...(await page()), ...form.wrong, to }), 422)
      const { outcome, text } = form.values
      return after(c, referral, await endReferral(db, referral, to, outcome as Outcome, text ?? ''))
    }
  }
}

function after(c: Ctx, referral: Referral, result: Done): Response {
  const { show } = placeOf(c, referral)
  return c.redirect(result.done ? show : withQuery(show, { 'let-op': result.because[0] }), 303)
}

function placeOf(c: Ctx, referral: Referral): Place {
  const { at } = c.var.view
  const token = c.req.param('token')
  if (token === undefined) {
    const show = paths.referrals.show(at, referral.id)
    return { show, deed: (name) => paths.referrals.deed(at, referral.id, name), byLink: false }
  }
  const show = paths.referrals.answer(at, token)
  return { show, deed: (name) => paths.referrals.answerDeed(at, token, name), byLink: true }
}

async function receivedReferral(c: Ctx): Promise<Referral> {
  const id = z.uuid().safeParse(c.req.param('id'))
  const referral = id.success ? await referralById(c.var.db, id.data) : undefined
  if (!referral || referral.receiverId !== c.var.who.organisationId) throw missing()
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
  const isColleague = db.who.organisationId === link.receiverId
  await onBehalfOf(db, link.receiverId)
  // Whoever is signed in for another organisation holds the link as a stranger does.
  if (!isColleague) Object.assign(db, { who: { ...db.who, personId: null, role: null } })
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

const retrying = z.object({ code: rule.optionalText(40), fout: rule.check() })
const triesPerCode = 10
const triesPerVisitor = 300

/**
 * /volgen, where the address holds no network: whoever knows which network has the code passes the form on to it.
 * An unknown code ends in the same place as a wrong pin.
 */
export function followRoutes(
  pool: () => Statements,
  passOn: (c: Ctx, networkId: string | undefined) => Promise<Response>,
): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get(paths.referrals.follow('nl'), open(), showStart)
  routes.post(paths.referrals.follow('nl'), open(), async (c) => {
    if (!(await mayTry(pool(), 'follow start', c.var.visitor, triesPerVisitor, 900, c.var.now)))
      throw tooMany()
    const { code } = typedIn(await readForm(c, following))
    return passOn(c, code && (await networkOfCode(pool(), code)))
  })
  return routes
}

outsideRoutes.get('/volgen', open(), showStart)
outsideRoutes.post('/volgen', open(), async (c) => {
  const { db, view, visitor, lang } = c.var
  const { code, pin, start } = typedIn(await readForm(c, following))
  const isQuiet = await mayTry(db, 'follow visitor', visitor, triesPerVisitor, 900, db.at)
  if (!isQuiet || (code && !(await mayTry(db, 'follow code', code, triesPerCode, 3600, db.at))))
    throw tooMany()
  const referral = code ? await referralByCode(db, code) : undefined
  const content = referral && (await contentOf(db, referral.id))
  const isRight = isPin(db, referral?.id, content?.pinSigned ?? null, pin)
  const startAddress = start ? paths.referrals.follow(lang) : paths.referrals.followed(view.at)
  if (!isRight || !referral || !content) return c.redirect(retry(startAddress, code), 303)
  const events = await eventsOf(db, referral.id)
  const told = events.findLast(({ residentText }) => residentText !== null)
  const message = referral.status === 'declined' ? (told?.residentText ?? null) : null
  const hasAppointment = events.some(({ what }) => what === 'appointment')
  const facts = {
    referral,
    reach: content.reach,
    hasAppointment,
    message,
    proof: proofOf(db, referral.code),
  }
  return c.html(followedPage(view, facts))
})

outsideRoutes.post('/volgen/intrekking', open(), async (c) => {
  const { db, view } = c.var
  const form = await readForm(c, z.object({ proof: rule.text(200) }))
  const code = form.ok ? provenCode(db, form.values.proof) : undefined
  const referral = code ? await referralByCode(db, code) : undefined
  const result = referral && (await withdrawReferral(db, referral, 'resident'))
  if (!result?.done) return c.html(stoppedPage(view, false), 422)
  return c.redirect(paths.referrals.followStopped(view.at), 303)
})
outsideRoutes.get('/volgen/intrekking', open(), (c) => c.html(stoppedPage(c.var.view, true)))

function showStart(c: Ctx) {
  const { code, fout } = readQuery(c, retrying)
  return c.html(
    followStartPage(c.var.view, { code: readHumanCode(code ?? '') ?? '', isWrong: fout }),
  )
}

const retry = (address: string, code: string | undefined) =>
  withQuery(address, { fout: true, code })
