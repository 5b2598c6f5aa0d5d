// Changing a meeting, or all of a series that are still to come.
import { record } from '../../platform/audit.ts'
import { localDate } from '../../platform/dates.ts'
import type { Db } from '../../platform/tenant.ts'
import { invitee } from './actions.ts'
import { followBase } from './agenda-store.ts'
import { type BaseChanges, calendarChanges, differencesIn, meant, type Scope } from './rules.ts'
import {
  addInvitees,
  type Facts,
  type Invitee,
  inviteesOf,
  type Meeting,
  plannedInSeries,
  removeInvitee,
  saveMeeting,
} from './store.ts'
import { type Around, type News, tell } from './telling.ts'

export type Change = {
  facts: Facts
  scope: Scope
  /** Of a series: who is asked no more or from now on, and what is always discussed. */
  joining?: readonly string[]
  leaving?: readonly string[]
  base?: BaseChanges
}
type Changing = { changed: true; told: number } | { changed: false; because: 'moved' }

/**
 * Changes a planned meeting as it was at `version`, and in others of its series what is different here; whoever was
 * asked hears all of it in one letter.
 */
export async function changeMeetings(
  db: Db,
  before: Meeting,
  version: number,
  change: Change,
  around: Around,
): Promise<Changing> {
  const { seriesId } = before
  const isMany = seriesId !== null && change.scope !== 'this'
  const planned = isMany ? await plannedInSeries(db, seriesId) : []
  const here = planned.find(({ id }) => id === before.id) ?? before
  const all = meant(change.scope, { ...here, version }, planned, localDate(db.at))
  const delta = differencesIn<Facts>(here, change.facts)
  const news: News[] = []
  for (const meeting of all) {
    const facts = meeting.id === before.id ? change.facts : { ...factsOf(meeting), ...delta }
    const told = await changeOne(db, meeting, facts, change)
    if (!told) return { changed: false, because: 'moved' }
    news.push(...told)
  }
  const heard = news.filter(({ invitees }) => invitees.length > 0)
  const { letters } = heard.length > 0 ? await tell(db, heard, around) : { letters: 0 }
  return { changed: true, told: letters }
}

/** Changes one; undefined when somebody was before. Gives what its invitees must hear. */
async function changeOne(
  db: Db,
  meeting: Meeting,
  facts: Facts,
  { joining = [], leaving = [], base }: Change,
): Promise<News[] | undefined> {
  const before = await inviteesOf(db, meeting.id)
  const isNews = calendarChanges(meeting, facts).length > 0
  const wasTold = before.some(({ mailedSequence }) => mailedSequence !== null)
  const sequence = meeting.sequence + (isNews && wasTold ? 1 : 0)
  if (!(await saveMeeting(db, meeting.id, meeting.version, { ...facts, sequence }))) return
  const gone = before.filter(({ organisationId }) => leaving.includes(organisationId ?? ''))
  for (const { id } of gone) await removeInvitee(db, meeting.id, id)
  const asked = new Set(before.map(({ organisationId }) => organisationId))
  const added = joining.filter((id) => !asked.has(id))
  await addInvitees(
    db,
    added.map((organisationId) => invitee(meeting.id, { organisationId })),
  )
  if (base) await followBase(db, meeting.id, base)
  await record(db, 'meetings.changed', meeting.id)
  // Where nobody was asked yet, the invitations still go out together.
  if (!wasTold) return []
  const now = { ...meeting, ...facts, sequence }
  const told = ({ mailedSequence }: Invitee) => mailedSequence !== null
  const after = await inviteesOf(db, meeting.id)
  const fresh = after.filter((one) => added.includes(one.organisationId ?? '') && !told(one))
  return [
    { about: 'update', meeting: now, before: meeting, invitees: isNews ? after.filter(told) : [] },
    { about: 'invitation', meeting: now, invitees: fresh },
    { about: 'cancelled', meeting: now, invitees: gone.filter(told) },
  ]
}

const factsOf = ({ title, kind, heldOn, starts, ends, place, link }: Meeting): Facts => ({
  ...{ title, kind, heldOn, starts, ends, place, link },
})
