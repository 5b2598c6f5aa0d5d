// Lessons as an .ics that a calendar reads again and again: the same lesson keeps its UID, a change raises its SEQUENCE.
import { clockDate, dutchTime, TZID } from '../../platform/schedule/calendar.ts'
import { isOn, type Planned } from '../courses/door.ts'
import { sequenceOf } from './rules.ts'

export type FeedLesson = Pick<
  Planned,
  | 'id'
  | 'heldOn'
  | 'starts'
  | 'ends'
  | 'title'
  | 'way'
  | 'place'
  | 'room'
  | 'organiserName'
  | 'state'
  | 'cancelledAt'
  | 'sequence'
  | 'courseVersion'
  | 'changedAt'
> & { address: string }

/** The whole file; `host` makes the UIDs unique in the world. Nothing of who takes part stands in it. */
export async function feedFile(
  lessons: readonly FeedLesson[],
  { name, host }: { name: string; host: string },
): Promise<string> {
  const { default: ical, ICalCalendarMethod, ICalEventStatus } = await import('ical-generator')
  const calendar = ical({
    // The library writes this one as it stands: a new line in it would be a line of the calendar.
    name: name.replace(/\s+/g, ' '),
    prodId: { company: 'Ketenwijzer', product: 'rooster', language: 'NL' },
    method: ICalCalendarMethod.PUBLISH,
    // Named on each event and not here: else the stamp, which must be in UTC, would follow it.
    timezone: { name: null, generator: () => dutchTime },
    ttl: 3600,
  })
  for (const one of lessons) {
    const clock = (time: string) =>
      clockDate(`${one.heldOn.replaceAll('-', '')}T${time.replace(':', '')}00`)
    const sure = one.state === 'planned' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED
    calendar.createEvent({
      id: `les-${one.id}@${host}`,
      sequence: sequenceOf(one),
      start: clock(one.starts),
      end: clock(one.ends),
      timezone: TZID,
      stamp: one.changedAt,
      summary: one.title,
      location:
        (one.way === 'online' ? ['Online'] : [one.place, one.room]).filter(Boolean).join(', ') ||
        null,
      description: [one.organiserName, one.address].filter(Boolean).join('\n\n'),
      url: one.address,
      status: isOn(one) ? sure : ICalEventStatus.CANCELLED,
    })
  }
  return `${calendar.toString()}\r\n`
}
