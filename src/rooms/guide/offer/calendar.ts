// An offer as an .ics that repeats by itself, in Dutch time.
import { localDate } from '../../../platform/dates.ts'
import {
  calendarOf,
  clockDate,
  dutchTime,
  hasCalendar,
  repeatLines,
  TZID,
} from '../../../platform/schedule/calendar.ts'
import type { Hours } from '../../../platform/schedule/schedule.ts'

type CalendarFacts = {
  /** Of the offer at this place: the same one gives the same UIDs, so that a calendar replaces what it had. */
  id: string
  title: string
  place: string
  text: string
  address: string
  hours: Hours
  changedAt: Date
}

/** Whether there is anything to put in a calendar. */
export const hasDates = (hours: Hours | null, at: Date): boolean =>
  hours !== null && hasCalendar(hours, localDate(at))

/** The whole file, made by a library that is loaded at the first one; `host` makes the UIDs unique in the world. */
export async function calendarFile(facts: CalendarFacts, at: Date, host: string): Promise<string> {
  const { default: ical } = await import('ical-generator')
  const calendar = ical({
    // The library writes this one as it stands: a new line in it would be a line of the calendar.
    name: facts.title.replace(/\s+/g, ' '),
    prodId: { company: 'Ketenwijzer', product: 'gids', language: 'NL' },
    // Named on each event and not here: else the stamp, which must be in UTC, would follow it.
    timezone: { name: null, generator: () => dutchTime },
  })
  calendarOf(facts.hours, localDate(at)).forEach((rule, n) => {
    calendar.createEvent({
      id: `${facts.id}-${n + 1}@${host}`,
      start: clockDate(rule.start),
      end: rule.end === null ? null : clockDate(rule.end),
      timezone: TZID,
      stamp: facts.changedAt,
      summary: facts.title,
      location: facts.place || null,
      description: [facts.text, rule.notes ?? '', facts.address].filter(Boolean).join('\n\n'),
      url: facts.address,
      repeating: repeatLines(rule) || null,
    })
  })
  return `${calendar.toString()}\r\n`
}
