// Schedules back in words: short for a tag, long for the page of an offer. written.ts reads them back.
import { fullDate, shortDate } from '../dates.ts'
import { limitsInWords } from './limit-words.ts'
import { type Byday, type Hours, type Schedule, type Weekday, weekdays } from './schedule.ts'
import { type Lang, listed, words } from './word-lists.ts'

export type { Lang } from './word-lists.ts'

/** 'short': ma t/m vr 9.00–17.00. 'long': maandag t/m vrijdag 9.00–17.00. */
type Form = 'short' | 'long'

/** One line for all regular times: 'ma t/m vr 9.00–17.00, za 10.00–13.00'. '' when there are none. */
export const tagInWords = (hours: Hours, lang: Lang): string =>
  linesInWords(hours, lang, 'short').join(', ')

/** A line per group of days, times of the same days together. */
export function linesInWords(hours: Hours, lang: Lang, form: Form = 'long'): string[] {
  const groups = new Map<string, Schedule[]>()
  for (const schedule of hours.schedules) {
    const { opensAt, closesAt, ...rest } = schedule
    const key = JSON.stringify(rest)
    groups.set(key, [...(groups.get(key) ?? []), schedule])
  }
  return [...groups.values()].map((group) => groupInWords(group, lang, form))
}

export const scheduleInWords = (schedule: Schedule, lang: Lang, form: Form = 'short'): string =>
  groupInWords([schedule], lang, form)

/** Whether all there is to say fits in a week from Monday to Sunday. */
export const isPlainWeek = ({ schedules }: Hours): boolean =>
  schedules.length > 0 && schedules.every(isPlainWeekly)

/** 'HH:MM' as '9.00', in English '9:00'. */
export function clockInWords(time: string, lang: Lang): string {
  const plain = time.replace(/^0(?=\d)/, '')
  return lang === 'nl' ? plain.replace(':', '.') : plain
}

function isPlainWeekly(schedule: Schedule): boolean {
  const { freq, interval, byday, bymonth, byweekno, dtstart, until, count, validFrom, validTo } =
    schedule
  const limited = bymonth ?? byweekno ?? dtstart ?? until ?? count ?? validFrom ?? validTo
  return freq === 'WEEKLY' && interval === 1 && byday.length > 0 && limited === undefined
}

function groupInWords(group: Schedule[], lang: Lang, form: Form): string {
  const schedule = group[0] as Schedule
  const wholeDays = schedule.opensAt === '00:00' && schedule.closesAt === '00:00'
  const allWeek =
    schedule.freq === 'WEEKLY' && schedule.byday.length === 7 && schedule.interval === 1
  const start = allWeek && wholeDays && group.length === 1 ? words[lang].dayAndNight : undefined
  const times = listed(group.map((each) => timesInWords(each, lang)).filter(Boolean), lang)
  const when = start ?? `${whenInWords(schedule, lang, form)}${times && ` ${times}`}`
  const unknown = !schedule.opensAt ? `, ${words[lang].timeUnknown}` : ''
  return `${when}${unknown}${limitsInWords(schedule, lang)}${schedule.notes ? ` (${schedule.notes})` : ''}`
}

/** '9.00–17.00', '14.00' without an end; '' when unknown. Midnight at the end is 24.00. */
function timesInWords({ opensAt, closesAt }: Schedule, lang: Lang): string {
  if (!opensAt) return ''
  if (!closesAt) return clockInWords(opensAt, lang)
  return `${clockInWords(opensAt, lang)}–${clockInWords(closesAt === '00:00' ? '24:00' : closesAt, lang)}`
}

function whenInWords(schedule: Schedule, lang: Lang, form: Form): string {
  const { freq, interval, byday, bymonthday, dtstart } = schedule
  const t = words[lang]
  if (freq === null) {
    if (!dtstart) return `${t.sometimes} ${daysInWords(byday as Weekday[], lang, form)}`.trim()
    return form === 'long'
      ? fullDate(dtstart, lang)
      : `${shortDate(dtstart, lang)} ${dtstart.slice(0, 4)}`
  }
  if (freq === 'DAILY') return interval > 1 ? t.everyDays(interval) : t.everyDay
  if (freq === 'WEEKLY') {
    const days = daysInWords(byday as Weekday[], lang, form)
    return interval > 1 ? `${t.everyWeeks(interval)} ${days}`.trim() : days
  }
  const start = dtstart ? [Number(dtstart.slice(8))] : []
  const monthdays = bymonthday.length > 0 || byday.length > 0 ? bymonthday : start
  const days = t.ofMonth(
    listed([...monthdays.map(t.monthday), ...nthInWords(byday, lang, form)], lang),
  )
  return interval > 1 ? `${t.everyMonths(interval)} ${days}` : days
}

/** 'ma t/m vr', 'di en do', 'ma t/m wo en vr', 'elke dag': three or more in a row become a range. */
function daysInWords(days: Weekday[], lang: Lang, form: Form): string {
  if (days.length === 7) return words[lang].everyDay
  const runs: number[][] = []
  for (const index of days.map((day) => weekdays.indexOf(day)).toSorted((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run?.at(-1) === index - 1) run.push(index)
    else runs.push([index])
  }
  const name = (index: number | undefined): string => dayName(index ?? 0, lang, form)
  const spoken = runs.flatMap((run) =>
    run.length > 2 ? [`${name(run[0])} ${words[lang].thru} ${name(run.at(-1))}`] : run.map(name),
  )
  return listed(spoken, lang)
}

/** '1e en 3e dinsdag', per weekday. */
function nthInWords(byday: Byday[], lang: Lang, form: Form): string[] {
  const found = new Map<string, number[]>()
  for (const text of byday) {
    const weekday = text.slice(-2)
    found.set(weekday, [...(found.get(weekday) ?? []), Number(text.slice(0, -2))])
  }
  return [...found].map(([weekday, numbers]) => {
    const day = dayName(weekdays.indexOf(weekday as Weekday), lang, form)
    const nths = numbers.filter((n) => n !== 0).map(words[lang].nth)
    return `${listed(nths, lang)} ${day}`.trim()
  })
}

/** 1 January 2024 was a Monday. */
const dayName = (index: number, lang: Lang, form: Form): string =>
  form === 'long'
    ? (fullDate(`2024-01-0${index + 1}`, lang).split(' ')[0] ?? '')
    : (words[lang].shortDays[index] ?? '')
