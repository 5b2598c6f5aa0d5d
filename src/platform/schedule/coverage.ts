// On which weekdays and parts of the day something can be open: what people filter on.
import { type DayPart, dayPartOf } from '../dates.ts'
import { dayNumber, minuteOf, weekdayOf } from './day-numbers.ts'
import { type Hours, type Schedule, type Weekday, weekdays } from './schedule.ts'

type WeekPart = `${Weekday}-${DayPart}`

/** Weekdays from Monday, also of schedules without times or whose exact dates are unknown. */
export function weekdaysOf(hours: Hours): Weekday[] {
  const found = new Set(hours.schedules.flatMap(weekdaysOfSchedule))
  return weekdays.filter((weekday) => found.has(weekday))
}

/** Parts of the day; boundaries at 12:00 and 18:00, and an hour or the start must lie in it. */
export function dayParts(hours: Hours): DayPart[] {
  const found = new Set(hours.schedules.flatMap(dayPartsOfSchedule))
  return order.filter((part) => found.has(part))
}

/** 'TU-morning', …: the two together, so that "dinsdagochtend" does not match Tuesday evening plus Monday morning. */
export function weekParts(hours: Hours): WeekPart[] {
  const found = new Set<WeekPart>()
  for (const schedule of hours.schedules) {
    const parts = dayPartsOfSchedule(schedule)
    for (const weekday of weekdaysOfSchedule(schedule)) {
      for (const part of parts) found.add(`${weekday}-${part}`)
    }
  }
  return weekdays.flatMap((weekday) =>
    order.map((part): WeekPart => `${weekday}-${part}`).filter((each) => found.has(each)),
  )
}

const order: DayPart[] = ['morning', 'afternoon', 'evening']
const bounds: Record<DayPart, [number, number]> = {
  morning: [0, 12 * 60],
  afternoon: [12 * 60, 18 * 60],
  evening: [18 * 60, 24 * 60],
}
const LONG_ENOUGH_MINUTES = 60

function weekdaysOfSchedule({ freq, byday, bymonthday, dtstart }: Schedule): Weekday[] {
  if (byday.length > 0) return byday.map((text) => text.slice(-2) as Weekday)
  if (freq === 'DAILY' || bymonthday.length > 0) return [...weekdays]
  if (freq === 'MONTHLY') return dtstart ? [...weekdays] : []
  return dtstart ? [weekdays[weekdayOf(dayNumber(dtstart))] as Weekday] : []
}

function dayPartsOfSchedule({ opensAt, closesAt }: Schedule): DayPart[] {
  if (opensAt === undefined) return []
  if (closesAt === undefined) return [dayPartOf(opensAt)]
  const [opens, closes] = [minuteOf(opensAt), minuteOf(closesAt)]
  const end = closes <= opens ? 24 * 60 : closes
  return order.filter((part) => {
    const [from, to] = bounds[part]
    const overlap = Math.min(end, to) - Math.max(opens, from)
    return overlap >= LONG_ENOUGH_MINUTES || (opens >= from && opens < to)
  })
}
