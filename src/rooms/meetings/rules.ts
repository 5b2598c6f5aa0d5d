// Meetings as tables and pure functions: who may do what, days of a series, times of an agenda.
import { localDate, weekday } from '../../platform/dates.ts'
import { nextOpenings } from '../../platform/schedule/occurrences.ts'
import { noHours, schedule, weekdays } from '../../platform/schedule/schedule.ts'
import { type StaffRole, staffRoles } from '../partners/door.ts'

export const may = {
  /** Everyone who works in the network reads agendas, decisions and action points. */
  read: staffRoles,
  lead: ['lead', 'admin'],
  approve: ['lead'],
} as const satisfies Record<string, readonly StaffRole[]>

export const kinds = ['partners', 'ido', 'other'] as const
export type Kind = (typeof kinds)[number]
export type MeetingStatus = 'planned' | 'held' | 'cancelled'
export const itemKinds = [
  'opening',
  'information',
  'discussion',
  'decision',
  'actions',
  'closing',
] as const
export type ItemKind = (typeof itemKinds)[number]
export const replies = ['yes', 'no', 'unsure'] as const
export type Reply = (typeof replies)[number]
export const attendances = ['present', 'apologies', 'absent'] as const
export type Attendance = (typeof attendances)[number]

/** A held meeting can be opened again: someone pressed too soon. What is called off stays so: others were told. */
const meetingSteps: Record<MeetingStatus, readonly MeetingStatus[]> = {
  planned: ['held', 'cancelled'],
  held: ['planned'],
  cancelled: [],
}
export const canBecome = (from: MeetingStatus, to: MeetingStatus): boolean =>
  meetingSteps[from].includes(to)

export const repeats = ['once', 'weekly', 'fortnight', 'monthly', 'quarterly'] as const
export type Repeat = (typeof repeats)[number]
export const timesMax = 24

/**
 * The days of a series, the first one included. Monthly is the same weekday of the month ("the second Tuesday"; a
 * fifth one counts as the last). Official holidays are skipped, and the number stays.
 */
export function daysOfSeries(first: string, repeat: Repeat, times: number): string[] {
  if (repeat === 'once') return [first]
  const day = weekdays[weekday(first) - 1] ?? 'MO'
  const isMonthly = repeat === 'monthly' || repeat === 'quarterly'
  const nth = Math.ceil(Number(first.slice(8)) / 7)
  const interval = { weekly: 1, fortnight: 2, monthly: 1, quarterly: 3 }[repeat]
  const rule = schedule({
    freq: isMonthly ? 'MONTHLY' : 'WEEKLY',
    interval,
    byday: [isMonthly ? `${nth === 5 ? -1 : nth}${day}` : day],
    dtstart: first,
    opensAt: '12:00',
    closesAt: '12:30',
  })
  const hours = { ...noHours, schedules: [rule], closedOnHolidays: true }
  // Also on a holiday the first day is the one that was asked for.
  const later = nextOpenings(hours, new Date(`${first}T00:00:00Z`), times).map(({ start }) =>
    localDate(start),
  )
  return [first, ...later.filter((one) => one > first)].slice(0, times)
}

/** When each item begins ('14:05'), and when the last one ends. */
export function runningTimes(
  starts: string,
  minutes: readonly number[],
): { begins: string[]; ends: string } {
  let at = Number(starts.slice(0, 2)) * 60 + Number(starts.slice(3, 5))
  const begins = minutes.map((length) => {
    const begin = clock(at)
    at += length
    return begin
  })
  return { begins, ends: clock(at) }
}

const clock = (minutes: number): string =>
  [Math.floor(minutes / 60) % 24, minutes % 60].map((n) => String(n).padStart(2, '0')).join(':')

export type Calendar = { heldOn: string; starts: string; ends: string; place: string; link: string }
type Appointment = Calendar & { title: string }

/** What people must hear of, because it stands otherwise in their calendars. */
export function calendarChanges(
  before: Appointment,
  now: Appointment,
): ('title' | 'day' | 'time' | 'place' | 'link')[] {
  const keys = {
    title: ['title'],
    day: ['heldOn'],
    time: ['starts', 'ends'],
    place: ['place'],
    link: ['link'],
  } as const
  return (['title', 'day', 'time', 'place', 'link'] as const).filter((thing) =>
    keys[thing].some((key) => before[key] !== now[key]),
  )
}

/** Which meetings of a series a change is for. */
export const scopes = ['this', 'following', 'all'] as const
export type Scope = (typeof scopes)[number]

/** The meetings that are meant, out of those planned in the series: nothing of the past changes along. */
export function meant<T extends { id: string; heldOn: string }>(
  scope: Scope,
  here: T,
  planned: readonly T[],
  today: string,
): T[] {
  const from = scope === 'all' || here.heldOn < today ? today : here.heldOn
  const others = scope === 'this' ? [] : planned.filter(({ heldOn }) => heldOn >= from)
  return [here, ...others.filter(({ id }) => id !== here.id)]
}

/** Only what became different, to be changed in other meetings too; begin and end go together. */
export function differencesIn<T extends Appointment & { kind: Kind }>(
  before: T,
  { title, kind, starts, ends, place, link }: Omit<T, 'heldOn'>,
): Partial<T> {
  const said = { title, kind, place, link } as Partial<T>
  const changed = Object.entries(said).filter(([key, value]) => before[key as keyof T] !== value)
  const isMoved = before.starts !== starts || before.ends !== ends
  return { ...Object.fromEntries(changed), ...(isMoved ? { starts, ends } : {}) } as Partial<T>
}

export type BaseItem = { title: string; minutes: number }

/** An agenda as lines, '10 Rondje langs de wijken'; and back: without a number it takes ten minutes. */
export const baseText = (items: readonly BaseItem[]): string =>
  items.map(({ minutes, title }) => `${minutes} ${title}`).join('\n')
export const baseItems = (text: string): BaseItem[] =>
  text.split('\n').flatMap((line) => {
    const [, minutes, title = ''] = /^\s*(?:(\d+)\s+)?(.*)$/.exec(line.trimEnd()) ?? []
    return title === '' ? [] : [{ title, minutes: Number(minutes ?? 10) }]
  })

/** What an agenda needs to follow these lines: what is new, takes another time, or is gone. */
export function baseChanges(before: readonly BaseItem[], after: readonly BaseItem[]) {
  const minutesOf = new Map(before.map(({ title, minutes }) => [title, minutes]))
  const titles = new Set(after.map(({ title }) => title))
  return {
    added: after.filter(({ title }) => !minutesOf.has(title)),
    changed: after.filter(
      ({ title, minutes }) => minutesOf.has(title) && minutesOf.get(title) !== minutes,
    ),
    gone: before.filter(({ title }) => !titles.has(title)).map(({ title }) => title),
  }
}
export type BaseChanges = ReturnType<typeof baseChanges>
