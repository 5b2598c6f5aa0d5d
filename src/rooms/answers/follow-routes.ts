import { Hono } from 'hono'
import { z } from 'zod'
import { paths, withQuery } from '../../paths.ts'
import { record } from '../../platform/audit.ts'
import type { Statements } from '../../platform/database.ts'
import { readForm, rule } from '../../platform/form.ts'
import { addressOf, open, tooMany } from '../../platform/http.ts'
import { countTry, forgetWrongTries, mayTry, mayTrySecret } from '../../platform/limits.ts'
import type { Env } from '../../ui/env.ts'
import {
  contentOf,
  eventsOf,
  isPin,
  networkOfCode,
  proofOf,
  provenCode,
  referralByCode,
  withdrawReferral,
} from '../referrals/door.ts'
import type { Ctx } from './deed-routes.ts'
import { followedPage, followStartPage, stoppedPage } from './follow-pages.ts'
import { following, typedIn } from './form.ts'

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
    const answer = await passOn(c, code && (await networkOfCode(pool(), code)))
    // The network says only that it was wrong: this page belongs to none, and the code stays out of every address.
    const refused = answer.status === 303 && refusalIn(answer.headers.get('Location') ?? '')
    return refused ? showRefused(c, code, refused) : answer
  })
  return routes
}

/** The same below a network, which is known there. */
export const followingRoutes = new Hono<Env>()

followingRoutes.get('/volgen', open(), showStart)

followingRoutes.post('/volgen', open(), async (c) => {
  const { db, view, visitor, lang } = c.var
  const { code, pin, start } = typedIn(await readForm(c, following))
  const refuse = (why: Refusal) =>
    start
      ? c.redirect(withQuery(paths.referrals.follow(lang), wordsOf(why)), 303)
      : showRefused(c, code, why)
  const tries = await countTry(db, 'follow visitor', visitor, 900, db.at)
  if (tries === triesPerVisitor + 1) await record(db, 'answers.visitor-refused', null)
  if (tries > triesPerVisitor) return refuse({ pausedUntil: new Date(db.at.getTime() + 900_000) })
  const referral = code ? await referralByCode(db, code) : undefined
  const content = referral && (await contentOf(db, referral.id))
  // Counted for code and pin together: a new pin from the desk begins anew. Also for a code that nobody has.
  const secret = `${code ?? ''} ${content?.pinSigned ?? ''}`
  const { pausedUntil, isLast } = code
    ? await mayTrySecret(db, 'follow pin', secret, db.at)
    : { pausedUntil: undefined, isLast: false }
  if (pausedUntil) return refuse({ pausedUntil })
  const isRight = isPin(db, referral?.id, content?.pinSigned ?? null, pin)
  if (!isRight || !referral || !content) {
    if (isLast) await record(db, 'answers.follow-paused', referral?.id ?? null)
    return refuse('wrong')
  }
  await forgetWrongTries(db, 'follow pin', secret)
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

followingRoutes.post('/volgen/intrekking', open(), async (c) => {
  const { db, view } = c.var
  const form = await readForm(c, z.object({ proof: rule.text(200) }))
  const code = form.ok ? provenCode(db, form.values.proof) : undefined
  const referral = code ? await referralByCode(db, code) : undefined
  const result = referral && (await withdrawReferral(db, referral, 'resident'))
  if (!result?.done) return c.html(stoppedPage(view, false), 422)
  return c.redirect(paths.referrals.followStopped(view.at), 303)
})

followingRoutes.get('/volgen/intrekking', open(), (c) => c.html(stoppedPage(c.var.view, true)))

/** Older links carry a code in the address, where history and logs keep it: it goes out of it at once. */
function showStart(c: Ctx) {
  if (c.req.query('code') !== undefined)
    return c.redirect(new URL(addressOf(c), 'http://here').pathname, 303)
  return c.html(followStartPage(c.var.view, { code: '' }))
}

/** What was typed did not open anything, or it was tried too often: then nobody gets in until a moment. */
type Refusal = 'wrong' | { pausedUntil: Date }

function showRefused(c: Ctx, code: string | undefined, why: Refusal) {
  const page = followStartPage(c.var.view, {
    code: code ?? '',
    ...(why === 'wrong' ? { isWrong: true } : why),
  })
  return c.html(page, why === 'wrong' ? 422 : 429)
}

const wordsOf = (why: Refusal) =>
  why === 'wrong' ? { fout: true } : { tot: why.pausedUntil.toISOString() }

/** The refusal that stands in the address of an answer that was passed on; undefined when it is another one. */
function refusalIn(location: string): Refusal | undefined {
  const { searchParams } = new URL(location, 'http://here')
  const until = new Date(searchParams.get('tot') ?? '')
  if (!Number.isNaN(until.getTime())) return { pausedUntil: until }
  return searchParams.has('fout') ? 'wrong' : undefined
}
