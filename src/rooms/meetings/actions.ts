// Deeds: planning and calling off meetings, answers, and the report.
import { randomUUID } from 'node:crypto'
import { paths } from '../../paths.ts'
import { record } from '../../platform/audit.ts'
import { localDate } from '../../platform/dates.ts'
import { post } from '../../platform/mail.ts'
import type { Db } from '../../platform/tenant.ts'
import { ownNetwork } from '../partners/door.ts'
import { addItems, type NewItem } from './agenda-store.ts'
import { reportLetter } from './mails.ts'
import { bringBackLate } from './proposals.ts'
import {
  canBecome,
  daysOfSeries,
  type MeetingStatus,
  meant,
  type Repeat,
  type Reply,
} from './rules.ts'
import {
  addInvitees,
  addMeeting,
  type Facts,
  heldMeeting,
  type Invitee,
  inviteesOf,
  type Meeting,
  type NewInvitee,
  noteReportMailed,
  plannedInSeries,
  removeInvitee,
  saveReply,
  saveReport,
  stepMeeting,
} from './store.ts'
import { type Around, addressesOf, type News, type Telling, tell } from './telling.ts'

type Plan = {
  facts: Facts
  repeat: Repeat
  times: number
  organisations: readonly string[]
  items: readonly Omit<NewItem, 'id'>[]
}

/** Plans one meeting, or all of a series, with those who are asked and a first agenda. Gives the id of the first. */
export async function planMeetings(db: Db, plan: Plan): Promise<string> {
  const days = daysOfSeries(plan.facts.heldOn, plan.repeat, plan.times)
  const seriesId = days.length > 1 ? randomUUID() : null
  const ids: string[] = []
  for (const heldOn of days) {
    const id = randomUUID()
    ids.push(id)
    await addMeeting(db, id, { ...plan.facts, heldOn }, seriesId)
    await addInvitees(
      db,
      plan.organisations.map((organisationId) => invitee(id, { organisationId })),
    )
    await addItems(
      db,
      id,
      plan.items.map((item) => ({ ...item, id: randomUUID() })),
    )
  }
  const [first = ''] = ids
  await record(db, 'meetings.planned', first, { times: days.length })
  await bringBackLate(db)
  return first
}

/** Somebody to ask: with only an organisation its coordinators get the mail. */
export const invitee = (meetingId: string, facts: Partial<NewInvitee>): NewInvitee => ({
  id: randomUUID(),
  meetingId,
  organisationId: null,
  organisationName: '',
  function: '',
  personId: null,
  email: null,
  ...facts,
})

/** Mails everyone who was not asked yet, when wanted for all of the series still to come: each gets one letter. */
export async function inviteAll(
  db: Db,
  meeting: Meeting,
  isSeries: boolean,
  around: Around,
): Promise<Telling> {
  const { seriesId } = meeting
  const planned = isSeries && seriesId ? await plannedInSeries(db, seriesId) : []
  const news: News[] = []
  for (const one of meant('all', meeting, planned, localDate(db.at))) {
    const invitees = (await inviteesOf(db, one.id)).filter((all) => all.mailedSequence === null)
    if (invitees.length > 0) news.push({ about: 'invitation', meeting: one, invitees })
  }
  const telling = await tell(db, news, around)
  if (telling.letters > 0)
    for (const one of news)
      await record(db, 'meetings.invited', one.meeting.id, { letters: telling.letters })
  return telling
}

/** Calls a meeting off, with all later ones of its series when that is wanted; who was asked hears it. Gives how many. */
export async function cancelMeetings(
  db: Db,
  id: string,
  isSeries: boolean,
  around: Around,
): Promise<number> {
  const first = await heldMeeting(db, id)
  if (!first || !canBecome(first.status, 'cancelled')) return 0
  const planned = isSeries && first.seriesId ? await plannedInSeries(db, first.seriesId) : []
  const all = [first, ...planned.filter((one) => one.id !== id && one.heldOn >= first.heldOn)]
  const news: News[] = []
  for (const meeting of all) {
    if (!(await stepMeeting(db, meeting.id, meeting.status, 'cancelled'))) continue
    const invitees = (await inviteesOf(db, meeting.id)).filter((one) => one.mailedSequence !== null)
    const now = { ...meeting, sequence: meeting.sequence + 1 }
    news.push({ about: 'cancelled', meeting: now, invitees })
    await record(db, 'meetings.cancelled', meeting.id)
  }
  await tell(db, news, around)
  return all.length
}

/** Closes a meeting, or opens it again; false when it is not at that step any more. */
export async function moveMeeting(db: Db, meeting: Meeting, to: MeetingStatus): Promise<boolean> {
  if (!canBecome(meeting.status, to) || to === 'cancelled') return false
  if (!(await stepMeeting(db, meeting.id, meeting.status, to))) return false
  await record(db, to === 'held' ? 'meetings.held' : 'meetings.reopened', meeting.id)
  // What was not settled here goes to the next one.
  if (to === 'held') await bringBackLate(db)
  return true
}

/** Asks nobody any more: who was asked already hears that it is off for them. */
export async function dropInvitee(
  db: Db,
  meeting: Meeting,
  one: Invitee,
  around: Around,
): Promise<boolean> {
  if (!(await removeInvitee(db, meeting.id, one.id))) return false
  if (one.mailedSequence !== null && meeting.status === 'planned')
    await tell(db, [{ about: 'cancelled', meeting, invitees: [one] }], around)
  await record(db, 'meetings.invitee-removed', meeting.id)
  return true
}

export async function reply(
  db: Db,
  meeting: Meeting,
  invitee: string,
  answer: Reply,
): Promise<boolean> {
  if (meeting.status !== 'planned' || !(await saveReply(db, meeting.id, invitee, answer)))
    return false
  await record(db, 'meetings.replied', meeting.id, { reply: answer })
  return true
}

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
