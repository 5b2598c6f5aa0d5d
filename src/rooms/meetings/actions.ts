// Deeds: planning, changing and calling off meetings, and telling everyone who was asked.
import { randomUUID } from 'node:crypto'
import { type At, paths } from '../../paths.ts'
import { record } from '../../platform/audit.ts'
import { post } from '../../platform/mail.ts'
import type { Db } from '../../platform/tenant.ts'
import { coordinatorEmails, organisationById, ownNetwork } from '../partners/door.ts'
import { addItems, itemsOf, type NewItem } from './agenda-store.ts'
import { appointmentFile } from './calendar.ts'
import { type About, type MeetingWords, meetingLetter } from './mails.ts'
import {
  canBecome,
  changesCalendar,
  daysOfSeries,
  type MeetingStatus,
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
  laterInSeries,
  type Meeting,
  type NewInvitee,
  noteMailed,
  removeInvitee,
  saveMeeting,
  saveReply,
  stepMeeting,
} from './store.ts'

export type Around = { at: At; baseUrl: string }
export type Plan = {
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

export type Changing = { changed: true; told: number } | { changed: false; because: 'moved' }

/** Changes a planned meeting as it was at `version`; whoever was asked already hears of a new time or place. */
export async function changeMeeting(
  db: Db,
  before: Meeting,
  version: number,
  facts: Facts,
  around: Around,
): Promise<Changing> {
  const invitees = await inviteesOf(db, before.id)
  const isNews = changesCalendar(before, facts)
  const wasTold = invitees.some(({ mailedSequence }) => mailedSequence !== null)
  const sequence = before.sequence + (isNews && wasTold ? 1 : 0)
  if (!(await saveMeeting(db, before.id, version, { ...facts, sequence })))
    return { changed: false, because: 'moved' }
  await record(db, 'meetings.changed', before.id)
  if (!isNews) return { changed: true, told: 0 }
  const told = invitees.filter(({ mailedSequence }) => mailedSequence !== null)
  const { letters } = await tell(db, { ...before, ...facts, sequence }, told, 'update', around)
  return { changed: true, told: letters }
}

export type Telling = { letters: number; unreachable: number }

/** Mails everyone who was not asked yet. */
export async function inviteAll(db: Db, meeting: Meeting, around: Around): Promise<Telling> {
  const invitees = await inviteesOf(db, meeting.id)
  const waiting = invitees.filter(({ mailedSequence }) => mailedSequence === null)
  const telling = await tell(db, meeting, waiting, 'invitation', around)
  if (telling.letters > 0)
    await record(db, 'meetings.invited', meeting.id, { letters: telling.letters })
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
  const all = isSeries && first.seriesId ? await laterInSeries(db, first) : [first]
  for (const meeting of all) {
    if (!(await stepMeeting(db, meeting.id, meeting.status, 'cancelled'))) continue
    const told = (await inviteesOf(db, meeting.id)).filter((one) => one.mailedSequence !== null)
    const now = { ...meeting, sequence: meeting.sequence + 1 }
    await tell(db, now, told, 'cancelled', around)
    await record(db, 'meetings.cancelled', meeting.id)
  }
  return all.length
}

/** Closes a meeting, or opens it again; false when it is not at that step any more. */
export async function moveMeeting(db: Db, meeting: Meeting, to: MeetingStatus): Promise<boolean> {
  if (!canBecome(meeting.status, to) || to === 'cancelled') return false
  if (!(await stepMeeting(db, meeting.id, meeting.status, to))) return false
  await record(db, to === 'held' ? 'meetings.held' : 'meetings.reopened', meeting.id)
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
    await tell(db, meeting, [one], 'cancelled', around)
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

/** One letter to each address, with an appointment of its own; whoever nobody can write to is counted. */
async function tell(
  db: Db,
  meeting: Meeting,
  invitees: readonly Invitee[],
  about: About,
  { at, baseUrl }: Around,
): Promise<Telling> {
  const network = await ownNetwork(db)
  const words: MeetingWords = {
    ...meeting,
    network: network.name,
    address: baseUrl + paths.meetings.show(at, meeting.id),
    agenda: (await itemsOf(db, meeting.id)).map(({ title }) => title),
  }
  const { host } = new URL(baseUrl)
  const organiser = { name: network.name, email: await organiserEmail(db, host) }
  const done = new Set<string>()
  const reached: string[] = []
  for (const one of invitees) {
    const addresses = await addressesOf(db, one)
    if (addresses.length > 0) reached.push(one.id)
    for (const attendee of addresses.filter((address) => !done.has(address))) {
      done.add(attendee)
      const appointment = { ...meeting, text: words.network, address: words.address, organiser }
      const file = await appointmentFile(
        { ...appointment, attendee },
        { host, at: db.at, isCancelled: about === 'cancelled' },
      )
      await post(db, meetingLetter(about, attendee, at.lang, words, file))
    }
  }
  await noteMailed(db, reached, meeting.sequence)
  return { letters: done.size, unreachable: invitees.length - reached.length }
}

/** Where an answer of a calendar goes: the organisation that leads, else an address that nobody reads. */
export async function organiserEmail(db: Db, host: string): Promise<string> {
  const { leadOrganisationId } = await ownNetwork(db)
  const lead = leadOrganisationId && (await organisationById(db, leadOrganisationId))
  return (lead || undefined)?.email ?? `geen-antwoord@${host.split(':')[0]}`
}

/** Where mail about this invitation goes. */
export async function addressesOf(
  db: Db,
  one: Pick<Invitee, 'email' | 'personEmail' | 'personId' | 'organisationId'>,
): Promise<string[]> {
  if (one.email) return [one.email]
  if (one.personId) return one.personEmail ? [one.personEmail] : []
  return one.organisationId ? coordinatorEmails(db, one.organisationId) : []
}
