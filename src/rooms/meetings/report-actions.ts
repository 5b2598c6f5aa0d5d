// Deeds after a meeting: its report is written, approved and mailed.
import { paths } from '../../paths.ts'
import { record } from '../../platform/audit.ts'
import { post } from '../../platform/mail.ts'
import type { Db } from '../../platform/tenant.ts'
import { ownNetwork } from '../partners/door.ts'
import { type Around, addressesOf } from './actions.ts'
import { reportLetter } from './mails.ts'
import { inviteesOf, type Meeting, noteReportMailed, saveReport } from './store.ts'

/** Saves the text of a report that is not approved; false when someone was before. */
export async function writeReport(
  db: Db,
  { id, reportApprovedAt }: Meeting,
  version: number,
  report: string,
): Promise<boolean> {
  if (reportApprovedAt !== null || !(await saveReport(db, id, version, { report }))) return false
  await record(db, 'meetings.report-written', id)
  return true
}

/** Approves the report as it is at `version`, or (false) opens it again to be changed. */
export async function approveReport(
  db: Db,
  { id, report }: Meeting,
  version: number,
  isApproved: boolean,
): Promise<boolean> {
  if (report === null) return false
  const approved = isApproved
    ? { reportApprovedAt: db.at, reportApprovedBy: db.who.personId }
    : { reportApprovedAt: null, reportApprovedBy: null }
  if (!(await saveReport(db, id, version, approved))) return false
  await record(db, isApproved ? 'meetings.report-approved' : 'meetings.report-reopened', id)
  return true
}

/** Mails the approved report to everyone who was asked; undefined when it is not approved, or mailed already. */
export async function mailReport(
  db: Db,
  meeting: Meeting,
  { at, baseUrl }: Around,
): Promise<number | undefined> {
  if (!(await noteReportMailed(db, meeting.id))) return undefined
  const { name } = await ownNetwork(db)
  const invitees = await inviteesOf(db, meeting.id)
  const found = await Promise.all(invitees.map((one) => addressesOf(db, one)))
  const addresses = [...new Set(found.flat())]
  const { title, heldOn, report } = meeting
  const address = baseUrl + paths.meetings.report(at, meeting.id)
  for (const to of addresses)
    await post(
      db,
      reportLetter(to, at.lang, { title, heldOn, network: name, address, text: report ?? '' }),
    )
  await record(db, 'meetings.report-mailed', meeting.id, { letters: addresses.length })
  return addresses.length
}
