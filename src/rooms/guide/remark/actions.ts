// "Klopt dit niet?": kept without anything about the visitor, and told to whoever keeps the offer.
import { randomUUID } from 'node:crypto'
import { paths } from '../../../paths.ts'
import { record } from '../../../platform/audit.ts'
import { later } from '../../../platform/jobs.ts'
import { post } from '../../../platform/mail.ts'
import type { Db } from '../../../platform/tenant.ts'
import { coordinatorEmails, leadEmails } from '../../partners/door.ts'
import { remarkLetter } from '../mails.ts'
import type { RemarkKind } from '../rules.ts'
import { addRemark, openRemarks, settleRemark } from './store.ts'

/** Keeps a remark about a public offer and leaves word for its owner. */
export async function sayRemark(
  db: Db,
  slug: string,
  remark: { offerId: string; kind: RemarkKind; text: string },
): Promise<void> {
  const id = randomUUID()
  await addRemark(db, { id, ...remark })
  await record(db, 'guide.remark-said', remark.offerId, { kind: remark.kind })
  await later(db, 'guide.tell-owner', { id, slug })
}

/** Writes to the coordinators of the owner, or to the lead when it has none. The letter does not hold what was said. */
export async function tellOwner(db: Db, id: string, slug: string, baseUrl: string): Promise<void> {
  const [remark] = await openRemarks(db, id)
  if (!remark) return
  const own = await coordinatorEmails(db, remark.organisationId)
  const receivers = own.length > 0 ? own : await leadEmails(db)
  const address = `${baseUrl}${paths.offers.remarks({ slug, lang: 'nl' })}`
  for (const to of receivers) {
    await post(db, remarkLetter(to, 'nl', { title: remark.titleNl, kind: remark.kind, address }))
  }
}

/** Settles a remark; false when it is not this person's, or was settled already. */
export async function settle(db: Db, id: string): Promise<boolean> {
  if (!(await settleRemark(db, id))) return false
  await record(db, 'guide.remark-settled', id)
  return true
}
