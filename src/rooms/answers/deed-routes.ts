import type { Context } from 'hono'
import { z } from 'zod'
import { paths, withQuery } from '../../paths.ts'
import { localDate } from '../../platform/dates.ts'
import { emptySheet, readQuery, rule } from '../../platform/form.ts'
import type { Env } from '../../ui/env.ts'
import { fresh } from '../../ui/parts/field.ts'
import {
  acceptReferral,
  askSender,
  type Done,
  declineReasons,
  declineReferral,
  endReferral,
  helpOutcomes,
  missOutcomes,
  noteProgress,
  nothingFound,
  type Outcome,
  type Place,
  type Referral,
  readGuarded,
  readReferral,
} from '../referrals/door.ts'
import { askPage, declinePage, endPage } from './deed-pages.ts'
import { asking, declining, ending } from './form.ts'
import { texts } from './texts.ts'

export type Ctx = Context<Env>

export const deeds = 'aanvaarding|afwijzing|vraag|hulp|niet-bereikt|nog-niet-bereikt|afspraak'

/** The form of a deed that needs words; another deed has no page of its own. */
export async function deedForm(c: Ctx, referral: Referral): Promise<Response> {
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
export async function deedDone(c: Ctx, referral: Referral): Promise<Response> {
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

export function placeOf(c: Ctx, referral: Referral): Place {
  const { at } = c.var.view
  const token = c.req.param('token')
  if (token === undefined) {
    const show = paths.referrals.show(at, referral.id)
    return { show, deed: (name) => paths.referrals.deed(at, referral.id, name), byLink: false }
  }
  const show = paths.referrals.answer(at, token)
  return { show, deed: (name) => paths.referrals.answerDeed(at, token, name), byLink: true }
}
