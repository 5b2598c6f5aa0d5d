import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths, withQuery } from '../../../paths.ts'
import { localDate } from '../../../platform/dates.ts'
import { emptySheet, readForm, readQuery, rule, withError } from '../../../platform/form.ts'
import { allow, found, missing, open, tooMany } from '../../../platform/http.ts'
import { mayTry } from '../../../platform/limits.ts'
import { findPersonalData } from '../../../platform/privacy.ts'
import type { Env } from '../../../ui/env.ts'
import { publicOfferById } from '../../offers/door.ts'
import { may, remarkForm } from '../rules.ts'
import { sayRemark, settle } from './actions.ts'
import { remarkPage, remarksPage, thanksPage } from './pages.ts'
import { openRemarks } from './store.ts'

export const remarkRoutes = new Hono<Env>()

remarkRoutes.get('/hulp/:id/klopt-niet', open(), async (c) =>
  c.html(remarkPage(c.var.view, await publicOffer(c), emptySheet)),
)

remarkRoutes.post('/hulp/:id/klopt-niet', open(), async (c) => {
  const { db, view } = c.var
  const offer = await publicOffer(c)
  const sheet = await readForm(c, remarkForm)
  if (!sheet.ok) return c.html(remarkPage(view, offer, sheet), 422)
  const { kind, text, website, vouched } = sheet.values
  // A phone number may be an organisation's; a BSN never is.
  const found = findPersonalData(text ?? '', localDate(db.at)).filter(
    ({ kind: what }) => what === 'bsn' || !vouched,
  )
  if (found.length > 0)
    return c.html(remarkPage(view, offer, withError(sheet, 'text', 'personal-data'), found), 422)
  const thanks = paths.guide.wrongThanks(view.at, offer.id)
  if (website !== null) return c.redirect(thanks, 303)
  // Each one is a mail to every coordinator of the owner: few per offer, and not too many in all.
  const isCalm = await mayTry(db, 'remark', `${offer.id} ${c.var.visitor}`, 5, 60 * 60, db.at)
  const isFew = await mayTry(db, 'remarks', c.var.visitor, 40, 60 * 60, db.at)
  if (!isCalm || !isFew) throw tooMany()
  await sayRemark(db, view.at.slug, { offerId: offer.id, kind, text: text ?? '' })
  return c.redirect(thanks, 303)
})

remarkRoutes.get('/hulp/:id/klopt-niet/dank', open(), async (c) =>
  c.html(thanksPage(c.var.view, await publicOffer(c))),
)

remarkRoutes.get('/aanbod/opmerkingen', allow(may.settleRemarks), async (c) => {
  const { opgelost } = readQuery(c, z.object({ opgelost: rule.check() }))
  return c.html(remarksPage(c.var.view, await openRemarks(c.var.db), opgelost))
})

remarkRoutes.post('/aanbod/opmerkingen/:id', allow(may.settleRemarks), async (c) => {
  const { db, view } = c.var
  const id = z.uuid().safeParse(c.req.param('id'))
  if (!id.success || !(await settle(db, id.data))) throw missing()
  return c.redirect(withQuery(paths.offers.remarks(view.at), { opgelost: true }), 303)
})

async function publicOffer(c: Context<Env>) {
  return found(c, (id) => publicOfferById(c.var.db, id))
}
