// Telling whoever was asked: one letter to each address, however many meetings it is about.
import { type At, paths } from '../../paths.ts'
import { post } from '../../platform/mail.ts'
import type { Db } from '../../platform/tenant.ts'
import { coordinatorEmails, organisationById, ownNetwork } from '../partners/door.ts'
import { itemsOf } from './agenda-store.ts'
import { appointmentFile } from './calendar.ts'
import { type About, meetingLetter, type Part } from './mails.ts'
import { type Invitee, type Meeting, noteMailed } from './store.ts'

export type Around = { at: At; baseUrl: string }
export type Telling = { letters: number; unreachable: number }

/** What these invitees must hear of one meeting, as it is now; `before` is what they were told earlier. */
export type News = {
  about: About
  meeting: Meeting
  before?: Meeting
  invitees: readonly Invitee[]
}

/** One letter to each address, with an appointment of its own for every meeting; counts whom nobody can write to. */
export async function tell(db: Db, news: readonly News[], around: Around): Promise<Telling> {
  const network = await ownNetwork(db)
  const { host } = new URL(around.baseUrl)
  const organiser = { name: network.name, email: await organiserEmail(db, host) }
  const writeTo = addressBook(db)
  // Per address, and in it per meeting: who is asked twice hears it once.
  const parts = new Map<string, Map<string, Part>>()
  let unreachable = 0
  for (const { about, meeting, before, invitees } of news) {
    const address = around.baseUrl + paths.meetings.show(around.at, meeting.id)
    const agenda = (await itemsOf(db, meeting.id)).map(({ title }) => title)
    const appointment = { ...meeting, text: network.name, address, organiser }
    const written = { host, at: db.at, isCancelled: about === 'cancelled' }
    const reached: string[] = []
    for (const one of invitees) {
      const addresses = await writeTo(one)
      if (addresses.length === 0) unreachable++
      else reached.push(one.id)
      for (const attendee of addresses) {
        const known = parts.get(attendee) ?? new Map<string, Part>()
        parts.set(attendee, known)
        if (known.has(meeting.id)) continue
        const file = await appointmentFile({ ...appointment, attendee }, written)
        known.set(meeting.id, { about, meeting: { ...meeting, address, agenda }, before, file })
      }
    }
    await noteMailed(db, reached, meeting.sequence)
  }
  const list = around.baseUrl + paths.meetings.list(around.at)
  for (const [to, some] of parts)
    await post(
      db,
      meetingLetter(to, around.at.lang, { network: network.name, list }, [...some.values()]),
    )
  return { letters: parts.size, unreachable }
}

/** The same addresses are looked up once. */
function addressBook(db: Db): (one: Invitee) => Promise<string[]> {
  const known = new Map<string, Promise<string[]>>()
  return (one) => {
    const key = JSON.stringify([one.email, one.personId, one.organisationId])
    const found = known.get(key) ?? addressesOf(db, one)
    known.set(key, found)
    return found
  }
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
