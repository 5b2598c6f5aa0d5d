// What a request is about: the referral, the receiver, and the way back.

import type { Context } from 'hono'
import { paths, withQuery } from '../../paths.ts'
import { localDate } from '../../platform/dates.ts'
import { found, missing } from '../../platform/http.ts'
import type { Env } from '../../ui/env.ts'
import { type FullOffer, offerById } from '../offers/door.ts'
import { organisationById } from '../partners/door.ts'
import { type Done, mayStep, type Referral, referralById } from '../referrals/door.ts'
import type { Choosing } from './form.ts'

export type Ctx = Context<Env>

type Organisation = NonNullable<Awaited<ReturnType<typeof organisationById>>>

export type Receiver = { receiver: Organisation; offer: FullOffer | undefined }

/** Back to the referral, which says why when nothing happened. */
export function after(c: Ctx, id: string, result: Done): Response {
  const show = paths.referrals.show(c.var.view.at, id)
  return c.redirect(result.done ? show : withQuery(show, { 'let-op': result.because[0] }), 303)
}

/** A referral that this organisation sent; of another it is not there. */
export async function ownReferral(c: Ctx): Promise<Referral> {
  const referral = await found(c, (id) => referralById(c.var.db, id))
  if (referral.senderId !== c.var.who.organisationId) throw missing()
  return referral
}

export async function ownSending(c: Ctx): Promise<Referral> {
  const referral = await ownReferral(c)
  if (!mayStep(referral.status, 'sent', 'sender')) throw missing()
  return referral
}

/** A page to fill in exists for a draft only; a form that comes too late is told so by its deed. */
export async function ownDraft(c: Ctx): Promise<Referral> {
  const referral = await ownReferral(c)
  if (c.req.method === 'GET' && referral.status !== 'draft') throw missing()
  return referral
}

export async function chosenReceiver(
  c: Ctx,
  known: Pick<Choosing, 'aanbod' | 'organisatie'>,
): Promise<Receiver | undefined> {
  const offer = known.aanbod ? await offerById(c.var.db, known.aanbod) : undefined
  const id = offer?.organisationId ?? known.organisatie
  const receiver = id ? await organisationById(c.var.db, id) : undefined
  return receiver && { receiver, offer }
}

export async function neededReceiver(
  c: Ctx,
  known: Choosing,
  referral?: Referral,
): Promise<Receiver> {
  const before = referral && { aanbod: referral.offerId, organisatie: referral.receiverId }
  const to = (await chosenReceiver(c, known)) ?? (before && (await chosenReceiver(c, before)))
  if (!to) throw missing()
  return to
}

export const goesTo = ({ receiver, offer }: Receiver) => ({
  receiverId: receiver.id,
  offerId: offer?.id ?? null,
})

export const pageOf = (c: Ctx) => ({ today: localDate(c.var.now), lang: c.var.view.lang })
