import { Hono } from 'hono'
import { z } from 'zod'
import { paths, withQuery } from '../../paths.ts'
import { readHumanCode } from '../../platform/crypto.ts'
import type { Statements } from '../../platform/database.ts'
import { readForm, readQuery, rule } from '../../platform/form.ts'
import { open, tooMany } from '../../platform/http.ts'
import { mayTry } from '../../platform/limits.ts'
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

/** The same below a network, which is known there. */
export const followingRoutes = new Hono<Env>()

followingRoutes.get('/volgen', open(), showStart)

followingRoutes.post('/volgen', open(), async (c) => {
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

function showStart(c: Ctx) {
  const { code, fout } = readQuery(c, retrying)
  return c.html(
    followStartPage(c.var.view, { code: readHumanCode(code ?? '') ?? '', isWrong: fout }),
  )
}

const retry = (address: string, code: string | undefined) =>
  withQuery(address, { fout: true, code })
