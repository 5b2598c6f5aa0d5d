// When a schedule begins and ends, in which weeks and months, in words.
import { plainDate } from '../dates.ts'
import type { Schedule } from './schedule.ts'
import { type Lang, listed, words } from './word-lists.ts'

/** ', 3 maart 2026 t/m 28 april 2026', ', oneven weken', ', september t/m mei', ', 8 keer'; '' without limits. */
export function limitsInWords(schedule: Schedule, lang: Lang): string {
  const { freq, dtstart, validFrom, validTo, until, count, bymonth, byweekno } = schedule
  const t = words[lang]
  const from = validFrom ?? (freq === null ? undefined : dtstart)
  const to = validTo ?? until
  const period =
    from && to ? `${plainDate(from, lang)} ${t.thru} ${plainDate(to, lang)}` : undefined
  const limits = [
    byweekno && weeksInWords(byweekno, lang),
    bymonth && monthsInWords(bymonth, lang),
    period ??
      (from && `${t.from} ${plainDate(from, lang)}`) ??
      (to && `${t.thru} ${plainDate(to, lang)}`),
    count && t.times(count),
  ]
  return limits.map((limit) => (limit ? `, ${limit}` : '')).join('')
}

function weeksInWords(weeks: number[], lang: Lang): string {
  const every = (odd: number) => weeks.length >= 26 && weeks.every((week) => week % 2 === odd)
  if (every(1)) return words[lang].oddWeeks
  return every(0) ? words[lang].evenWeeks : words[lang].weeks(listed(weeks.map(String), lang))
}

/** 'september t/m mei' over New Year too; months that are no range are listed. */
function monthsInWords(months: number[], lang: Lang): string {
  const name = (month: number): string =>
    plainDate(`2024-${String(month).padStart(2, '0')}-01`, lang).split(' ')[1] ?? ''
  const starts = months.filter((month) => !months.includes(month === 1 ? 12 : month - 1))
  const ends = months.filter((month) => !months.includes(month === 12 ? 1 : month + 1))
  if (starts.length === 1 && months.length > 2)
    return `${name(starts[0] ?? 1)} ${words[lang].thru} ${name(ends[0] ?? 12)}`
  return listed(months.map(name), lang)
}
