// Believable meetings for tests and the demo.
import type { Db } from '../../platform/tenant.ts'
import { actionsOf, decisionsOf } from '../outcomes/door.ts'
import { invitee } from './actions.ts'
import { addItems, itemsOf, type NewItem, saveNotes } from './agenda-store.ts'
import { reportText } from './report-pages.ts'
import type { Attendance, Reply } from './rules.ts'
import {
  addInvitees,
  addMeeting,
  type Facts,
  inviteesOf,
  meetingById,
  noteMailed,
  noteReportMailed,
  saveAttendance,
  saveReply,
  saveReport,
  stepMeeting,
} from './store.ts'

export type SampleInvitee = {
  id: string
  organisationId: string | null
  organisationName: string
  function: string
  reply: Reply | null
  attendance: Attendance | null
}
export type SampleMeeting = {
  id: string
  seriesId: string | null
  facts: Facts
  invitees: readonly SampleInvitee[]
  items: readonly (NewItem & { notes: string })[]
}

export const sampleFacts = (facts: Partial<Facts> = {}): Facts => ({
  title: 'Ketenpartneroverleg',
  kind: 'partners',
  heldOn: '2026-12-08',
  starts: '13:30',
  ends: '15:00',
  place: 'Bibliotheek, zaal 2',
  link: '',
  ...facts,
})

/** A planned meeting with its agenda; where it was held, with notes and who was there. */
export async function fillMeeting(db: Db, meeting: SampleMeeting): Promise<void> {
  const { id, invitees, items } = meeting
  await addMeeting(db, id, meeting.facts, meeting.seriesId)
  await addInvitees(
    db,
    invitees.map(({ reply: _r, attendance: _a, ...one }) => invitee(id, one)),
  )
  await noteMailed(
    db,
    invitees.map((one) => one.id),
    0,
  )
  for (const one of invitees) if (one.reply) await saveReply(db, id, one.id, one.reply)
  await addItems(
    db,
    id,
    items.map(({ notes: _, ...item }) => item),
  )
  for (const item of items) if (item.notes) await saveNotes(db, id, item.id, 1, item.notes)
  await saveAttendance(db, id, invitees)
}

/** Closes a meeting: with its report, approved by this person, and mailed. */
export async function finishMeeting(db: Db, id: string, approvedBy: string | null): Promise<void> {
  const meeting = await meetingById(db, id)
  if (!meeting) throw new Error(`no meeting ${id}`)
  const decisions = await decisionsOf(db, { text: '', year: null, meetingId: id })
  const text = reportText('nl', {
    meeting,
    invitees: await inviteesOf(db, id),
    items: await itemsOf(db, id),
    decisions: decisions.lines.toReversed(),
    actions: (await actionsOf(db, { meetingId: id })).lines,
  })
  await stepMeeting(db, id, 'planned', 'held')
  await saveReport(db, id, 0, {
    report: text,
    reportApprovedAt: db.at,
    reportApprovedBy: approvedBy,
  })
  await noteReportMailed(db, id)
}
