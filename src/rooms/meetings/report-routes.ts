// The report of a meeting: drafting, correcting, approving and mailing it.
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../paths.ts'
import { localDate } from '../../platform/dates.ts'
import { readForm, readQuery, rule } from '../../platform/form.ts'
import { allow, found, missing } from '../../platform/http.ts'
import { isAllowed } from '../../platform/tenant.ts'
import type { Env } from '../../ui/env.ts'
import { fresh } from '../../ui/parts/field.ts'
import { actionsOf, decisionsOf, leads } from '../outcomes/door.ts'
import { personById } from '../partners/door.ts'
import { approveReport, mailReport, writeReport } from './actions.ts'
import { itemsOf } from './agenda-store.ts'
import { guarded, reportForm, versionForm } from './form.ts'
import { type ReportDone, type ReportFacts, reportPage, reportText } from './report-pages.ts'
import { may } from './rules.ts'
import { inviteesOf, type Meeting, meetingById } from './store.ts'
import { texts } from './texts.ts'

export const reportRoutes = new Hono<Env>()
type C = Context<Env>
const root = '/keten/overleggen/:id'

const asked = z.object({ klaar: rule.optionalText(20) })

reportRoutes.get(`${root}/verslag`, allow(may.read), async (c) => {
  const { klaar } = readQuery(c, asked)
  const known = texts[c.var.lang].report.done
  const done = klaar && Object.hasOwn(known, klaar) ? (klaar as ReportDone) : undefined
  return showReport(c, await notCancelledIn(c), { done })
})

reportRoutes.post(`${root}/verslag`, allow(may.lead), async (c) => {
  const { db } = c.var
  const meeting = await notCancelledIn(c)
  const sheet = await readForm(c, reportForm)
  const safe = guarded(sheet, 'text', localDate(db.at))
  if (!sheet.ok || !safe.ok) return showReport(c, meeting, { sheet: safe }, 422)
  if (await writeReport(db, meeting, sheet.values.version, sheet.values.text))
    return toReport(c, meeting, 'saved')
  const now = await notCancelledIn(c)
  if (now.reportApprovedAt) return toReport(c, meeting, 'moved')
  const typed = { ...sheet.typed, version: String(now.reportVersion) }
  return showReport(c, now, { sheet: fresh(typed), theirs: now.report ?? '' }, 409)
})

reportRoutes.post(`${root}/verslag/voorstel`, allow(may.lead), async (c) => {
  const { db, lang } = c.var
  const meeting = await notCancelledIn(c)
  const [invitees, items, decisions, actions] = await Promise.all([
    inviteesOf(db, meeting.id),
    itemsOf(db, meeting.id),
    decisionsOf(db, { text: '', year: null, meetingId: meeting.id }),
    actionsOf(db, { meetingId: meeting.id }),
  ])
  const outcome = { decisions: decisions.lines.toReversed(), actions: actions.lines }
  const text = reportText(lang, { meeting, invitees, items, ...outcome })
  const isDone = await writeReport(db, meeting, await versionIn(c), text)
  return toReport(c, meeting, isDone ? 'drafted' : 'moved')
})

for (const [end, isApproved] of [
  ['vaststelling', true],
  ['heropening', false],
] as const) {
  reportRoutes.post(`${root}/verslag/${end}`, allow(may.approve), async (c) => {
    const meeting = await notCancelledIn(c)
    const isDone = await approveReport(c.var.db, meeting, await versionIn(c), isApproved)
    return toReport(c, meeting, isDone ? (isApproved ? 'approved' : 'reopened') : 'moved')
  })
}

reportRoutes.post(`${root}/verslag/verzending`, allow(may.lead), async (c) => {
  const { db, view } = c.var
  const meeting = await notCancelledIn(c)
  const letters = await mailReport(db, meeting, { at: view.at, baseUrl: view.baseUrl })
  return toReport(c, meeting, letters === undefined ? 'not-mailed' : 'mailed')
})

const toReport = (c: C, { id }: Meeting, klaar: ReportDone) =>
  c.redirect(paths.meetings.report(c.var.view.at, id, { klaar }), 303)

async function versionIn(c: C): Promise<number> {
  const sheet = await readForm(c, versionForm)
  return sheet.ok ? sheet.values.version : -1
}

async function showReport(
  c: C,
  meeting: Meeting,
  more: Pick<ReportFacts, 'sheet' | 'theirs' | 'done'>,
  status: 200 | 409 | 422 = 200,
) {
  const { db, who, view } = c.var
  const approver = meeting.reportApprovedBy && (await personById(db, meeting.reportApprovedBy))
  const mayApprove = isAllowed(may.approve, who)
  const approvedBy = (approver || undefined)?.name ?? null
  const facts = { meeting, isLead: leads(who), mayApprove, approvedBy, ...more }
  return c.html(reportPage(view, facts), status)
}

async function notCancelledIn(c: C): Promise<Meeting> {
  const meeting = await found(c, (id) => meetingById(c.var.db, id))
  if (meeting.status === 'cancelled') throw missing()
  return meeting
}
