// A meeting as an .ics that calendars take over, change and drop again by its UID.
import type { Lang } from '../../paths.ts'
import { fullDate, timeInWords } from '../../platform/dates.ts'
import { clockDate, dutchTime, TZID } from '../../platform/schedule/calendar.ts'

type Appointment = {
  id: string
  title: string
  heldOn: string
  starts: string
  ends: string
  place: string
  link: string
  sequence: number
  text: string
  address: string
  organiser: { name: string; email: string }
  /** Each gets an own file: nobody reads the address of another. Absent in what one downloads oneself. */
  attendee?: string
}

/** The whole file; `host` makes the UID unique in the world, `at` is when it was written. */
export async function appointmentFile(
  one: Appointment,
  about: { host: string; at: Date; isCancelled: boolean },
): Promise<string> {
  const { default: ical, ICalCalendarMethod, ICalEventStatus } = await import('ical-generator')
  const methods = about.isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST
  const calendar = ical({
    prodId: { company: 'Ketenwijzer', product: 'overleg', language: 'NL' },
    // Who only looks at it is not asked for an answer.
    method: one.attendee ? methods : ICalCalendarMethod.PUBLISH,
    timezone: { name: null, generator: () => dutchTime },
  })
  const clock = (time: string) =>
    clockDate(`${one.heldOn.replaceAll('-', '')}T${time.replace(':', '')}00`)
  calendar.createEvent({
    id: `overleg-${one.id}@${about.host}`,
    sequence: one.sequence,
    start: clock(one.starts),
    end: clock(one.ends),
    timezone: TZID,
    stamp: about.at,
    summary: one.title,
    location: [one.place, one.link].filter(Boolean).join(', ') || null,
    description: [one.text, one.address].filter(Boolean).join('\n\n'),
    url: one.address,
    organizer: one.organiser,
    status: about.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    ...(one.attendee ? { attendees: [{ email: one.attendee, rsvp: !about.isCancelled }] } : {}),
  })
  return `${calendar.toString()}\r\n`
}

/** 'dinsdag 8 december 2026, 13.30 tot 15.00 uur', 'Tuesday 8 December 2026, 13:30 to 15:00' */
export function whenInWords(
  { heldOn, starts, ends }: Pick<Appointment, 'heldOn' | 'starts' | 'ends'>,
  lang: Lang,
): string {
  const day = fullDate(heldOn, lang)
  const until = timeInWords(ends, lang)
  return `${day}, ${clockTime(starts, lang)} ${lang === 'nl' ? 'tot' : 'to'} ${until}`
}

/** '13.30', '13:30' */
export const clockTime = (time: string, lang: Lang): string =>
  lang === 'nl' ? time.replace(':', '.') : time
