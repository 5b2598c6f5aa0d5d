// When a reminder, a warning or the end is due.
import {
  addDays,
  type IsHoliday,
  isWorkingDay,
  type Wall,
  workingDaysAfter,
} from '../../platform/dates.ts'
import type { Settings } from '../partners/door.ts'

type Waiting = {
  /** The day from which waiting counts: sent, or the last sign of life. */
  waitsFrom: string
  reminders: number
  warned: boolean
  /** The receiver asked something back: the sender's turn. */
  asking: boolean
  /** Heard by phone: no more reminders. */
  quiet: boolean
}

type Ladder = Pick<
  Settings,
  'remindAfterWorkingDays' | 'warnSenderAfterWorkingDays' | 'expireAfterDays'
>

type Due = { expire: boolean; remind: number | null; warn: boolean }

const mailsFrom = '08:00'

/**
 * What the clock asks of a referral that waits: `remind` is the number of the reminder. Whoever was away (a server
 * that stood still) sends one reminder, not all that were missed; nothing goes out at night or on a day off.
 */
export function whatIsDue(waiting: Waiting, ladder: Ladder, now: Wall, isHoliday: IsHoliday): Due {
  const expire = addDays(waiting.waitsFrom, ladder.expireAfterDays) <= now.date
  const isOffice = isWorkingDay(now.date, isHoliday) && now.time >= mailsFrom
  if (expire || !isOffice || waiting.quiet) return { expire, remind: null, warn: false }
  const isPast = (days: number) => workingDaysAfter(waiting.waitsFrom, days, isHoliday) <= now.date
  const reminders = waiting.asking ? 0 : ladder.remindAfterWorkingDays.filter(isPast).length
  return {
    expire,
    remind: reminders > waiting.reminders ? reminders : null,
    warn: !waiting.warned && isPast(ladder.warnSenderAfterWorkingDays),
  }
}
