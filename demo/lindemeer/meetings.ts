// A year of meetings in Lindemeer: three held with their decisions and action points, and one that is coming.
import { addDays, instantOf, weekday } from '../../src/platform/dates.ts'
import type { SampleInvitee, SampleMeeting } from '../../src/rooms/meetings/sample.ts'
import type { SampleAction } from '../../src/rooms/outcomes/sample.ts'
import { idOf, organisationId } from '../ids.ts'
import { type Held, held, type Noted, usual } from './meeting-notes.ts'

type DemoMeeting = {
  meeting: SampleMeeting
  /** The moment at which it was written down; of the coming one, today. */
  at: Date | null
  decisions: (From & { id: string; text: string; decidedOn: string })[]
  actions: SampleAction[]
  approvedBy: string
}
type From = { meetingId: string; itemId: string; about: string; aboutLabel: string }

const title = 'Ketenpartneroverleg Digitale Inclusie'
const place = 'Bibliotheek Lindehof, zaal 2'
const coming = 16
/** The first Tuesday from this day on. */
const tuesday = (day: string) => addDays(day, (9 - weekday(day)) % 7)

const table = [
  ['gemeente-lindemeer', 'regievoerder'],
  ['bibliotheek-lindemeer', 'coördinator'],
  ['welzijn-lindemeer', 'coördinator'],
  ['seniorweb-lindemeer', 'voorzitter'],
  ['taalhuis-lindemeer', 'coördinator'],
  ['polderbank', 'manager lokaal'],
  ['politie-lindemeer', 'digitaal wijkagent'],
  ['wonen-lindemeer', 'sociaal beheerder'],
] as const

/** Everything relative to today: the demo never grows old. */
export function meetingsOfLindemeer(today: string): DemoMeeting[] {
  const past = held.map((one) => pastMeeting(one, tuesday(addDays(today, -one.daysAgo)), today))
  return [...past, comingMeeting(tuesday(addDays(today, coming)))]
}

function pastMeeting(one: Held, heldOn: string, today: string): DemoMeeting {
  const id = idOf('meeting', 'lindemeer', one.key)
  const invitees = table.map(([key, role], at) => {
    const isAway = one.away.includes(key)
    return asked(id, key, role, isAway ? 'no' : 'yes', isAway ? 'apologies' : 'present', at)
  })
  const items = one.items.map((item, at) => ({
    id: idOf('item', id, String(at)),
    title: item.title,
    minutes: item.minutes,
    kind: item.kind,
    about: '',
    aboutLabel: '',
    notes: item.notes,
  }))
  const from = (at: number): From => ({
    meetingId: id,
    itemId: items[at]?.id ?? '',
    about: '',
    aboutLabel: '',
  })
  const facts = {
    title,
    kind: 'partners' as const,
    heldOn,
    starts: '13:30',
    ends: '15:00',
    place,
    link: '',
  }
  return {
    meeting: { id, seriesId: null, facts, invitees, items },
    at: instantOf({ date: heldOn, time: '16:00' }),
    decisions: one.items.flatMap((item, at) =>
      (item.decisions ?? []).map((text) => ({
        id: idOf('decision', id, text),
        text,
        decidedOn: heldOn,
        ...from(at),
      })),
    ),
    actions: one.items.flatMap((item, at) =>
      (item.actions ?? []).map((action) => ({
        ...actionOf(id, action, heldOn, today),
        ...from(at),
      })),
    ),
    approvedBy: idOf('person', 'anouk-ketenveld'),
  }
}

function actionOf(id: string, action: Noted, heldOn: string, today: string) {
  const { what, key, role, status = 'open', remark = '' } = action
  const dueOn =
    action.dueInDays === undefined ? addDays(heldOn, 28) : addDays(today, action.dueInDays)
  return {
    ...{
      id: idOf('action', id, key, what),
      what,
      organisationId: organisationId(key),
      function: role,
    },
    ...{ personId: action.person ? idOf('person', action.person) : null, dueOn, status, remark },
  }
}

function comingMeeting(heldOn: string): DemoMeeting {
  const id = idOf('meeting', 'lindemeer', 'coming')
  const replies: readonly SampleInvitee['reply'][] = [
    'yes',
    'yes',
    null,
    'unsure',
    'yes',
    'no',
    null,
    null,
  ]
  const invitees = table.map(([key, role], at) =>
    asked(id, key, role, replies[at] ?? null, null, at),
  )
  const items = usual.map((item, at) => ({
    ...item,
    id: idOf('item', id, String(at)),
    about: '',
    aboutLabel: '',
    notes: '',
  }))
  const facts = {
    title,
    kind: 'partners' as const,
    heldOn,
    starts: '13:30',
    ends: '15:00',
    place,
    link: '',
  }
  const meeting = { id, seriesId: null, facts, invitees, items }
  return { meeting, at: null, decisions: [], actions: [], approvedBy: '' }
}

function asked(
  meeting: string,
  key: string,
  role: string,
  reply: SampleInvitee['reply'],
  attendance: SampleInvitee['attendance'],
  at: number,
): SampleInvitee {
  const id = idOf('invitee', meeting, String(at))
  return {
    id,
    organisationId: organisationId(key),
    organisationName: '',
    function: role,
    reply,
    attendance,
  }
}
