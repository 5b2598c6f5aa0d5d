// Days as people write them, and whether an offer is over.
import { isDate } from '../../platform/dates.ts'
import { plain } from '../../platform/reading/plain.ts'
import type { Hours } from '../../platform/schedule/schedule.ts'
import type { Status } from '../offers/door.ts'
import { type Remark, remark } from './remarks.ts'

const months = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const otherMonths: Record<string, number> = { maa: 3, mar: 3, may: 5, oct: 10 }

/** A day as YYYY-MM-DD; `isRounded` when only the month or the year was there, then it is the first day. */
export function dayFrom(text: string): { day: string; isRounded: boolean } | undefined {
  const bare = text.trim().toLowerCase()
  const whole = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ].*)?$/.exec(bare)
  if (whole) return exact(whole[1], whole[2], whole[3])
  const dutch = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?: .*)?$/.exec(bare)
  if (dutch) return exact(dutch[3], dutch[2], dutch[1])
  const named = /^(?:(\d{1,2})\s+)?([a-z]{3})[a-z]*\.?\s+(\d{4})$/.exec(bare)
  if (named) {
    const month = monthOf(named[2] ?? '')
    return named[1] ? exact(named[3], month, named[1]) : rounded(named[3], month)
  }
  const short = /^(\d{4})(?:[-/](\d{1,2}))?$/.exec(bare)
  return short ? rounded(short[1], short[2] ?? '1') : undefined
}

type Checked = { checkedOn: string | null; remarks: Remark[] }

/** On which day the source was checked; a day that still has to come is no check. */
export function checkedFrom(cell: string, today: string): Checked {
  if (cell === '') return { checkedOn: null, remarks: [] }
  const found = dayFrom(cell)
  if (!found) return { checkedOn: null, remarks: [remark('date-wrong', cell)] }
  if (found.day > today) return { checkedOn: null, remarks: [remark('date-future', cell)] }
  return {
    checkedOn: found.day,
    remarks: found.isRounded ? [remark('date-rounded', found.day)] : [],
  }
}

type Signs = {
  status: string
  endsOn: string
  title: string
  kind: string
  text: string
  written: string
  hours: Hours | null
}

/** Over for certain is ended; perhaps over is inactive: nobody is sent to it until someone has looked. */
export function statusFrom(signs: Signs, today: string): { status: Status; remarks: Remark[] } {
  const told = toldStatus(plain(signs.status))
  if (told)
    return { status: told, remarks: told === 'ended' ? [remark('ended', signs.status)] : [] }
  const endsOn = dayFrom(signs.endsOn)?.day
  if (endsOn && endsOn < today) return { status: 'ended', remarks: [remark('ended', endsOn)] }
  const sign = signOfEnd(signs, today)
  if (!sign) return { status: 'active', remarks: [] }
  const status =
    sign.code === 'ended' ? 'ended' : sign.code === 'season-over' ? 'active' : 'inactive'
  return { status, remarks: [remark(sign.code, sign.about)] }
}

type Sign = { code: 'ended' | 'perhaps-ended' | 'season-over'; about: string }

const over = /\b(afgelopen|beeindigd|gestopt|opgeheven|vervallen|niet meer|ended)\b/
const doubt = /\b(mogelijk|misschien|waarschijnlijk|wellicht|vermoedelijk)\b/
/** A text that tells what once was: 'huishoudens kregen een laptop'. */
const past = /\b(kregen|werden|lieten|konden|leenden|coronatijd)\b/

function signOfEnd({ title, kind, text, written, hours }: Signs, today: string): Sign | undefined {
  for (const place of [title, kind, written]) {
    const words = plain(place)
    if (over.test(words))
      return { code: doubt.test(words) ? 'perhaps-ended' : 'ended', about: place }
  }
  return (
    endOfHours(hours, written, today) ??
    endOfWritten(written, today) ??
    (past.test(plain(text)) ? { code: 'perhaps-ended', about: text } : undefined)
  )
}

/** All that was understood lies behind us; a later year in the text means that it comes back. */
function endOfHours(hours: Hours | null, written: string, today: string): Sign | undefined {
  if (!hours || hours.schedules.length === 0) return undefined
  const ends = hours.schedules.map(
    (one) => one.until ?? one.validTo ?? (one.freq === null ? one.dtstart : undefined),
  )
  if (!ends.every((end) => end !== undefined && end < today)) return undefined
  const last = ends.reduce((a = '', b = '') => (a > b ? a : b)) ?? ''
  const comesBack = yearsIn(written).some((year) => year > Number(last.slice(0, 4)))
  return { code: comesBack ? 'season-over' : 'ended', about: written }
}

/** Only years that have passed, as a period and not as a start: '2020 tot en met 2021', 'tijdens corona, 2020'. */
function endOfWritten(written: string, today: string): Sign | undefined {
  const words = plain(written)
  if (/\b(tijdens|in) (de )?corona/.test(words)) return { code: 'ended', about: written }
  const years = yearsIn(written)
  if (years.length === 0 || /\b(gestart|sinds|vanaf|start)\b/.test(words)) return undefined
  const thisYear = Number(today.slice(0, 4))
  if (Math.max(...years) >= thisYear) {
    const isSeason = years.length > 1 && /\b(volgt|opnieuw|weer)\b/.test(words)
    return isSeason ? { code: 'season-over', about: written } : undefined
  }
  const isPeriod = /\b(tot|t m|eenmalig|week van)\b|\b\d{1,2} \d{1,2} [a-z]{3,}/.test(words)
  return { code: isPeriod ? 'ended' : 'perhaps-ended', about: written }
}

const yearsIn = (text: string) => (text.match(/\b(19|20)\d\d\b/g) ?? []).map(Number)

function toldStatus(words: string): Status | undefined {
  if (words === '') return undefined
  if (/^(actief|ja|active|zichtbaar|lopend|1|true|waar)$/.test(words)) return 'active'
  if (/^(concept|draft|in voorbereiding)$/.test(words)) return 'draft'
  if (/^(inactief|nee|inactive|verborgen|niet zichtbaar|0|false|onwaar)$/.test(words))
    return 'inactive'
  return over.test(words) ? 'ended' : undefined
}

function exact(year = '', month: string | number = '', day = '') {
  const date = `${year}-${two(month)}-${two(day)}`
  return isDate(date) ? { day: date, isRounded: false } : undefined
}

function rounded(year = '', month: string | number = '') {
  const found = exact(year, month, '1')
  return found && { ...found, isRounded: true }
}

const monthOf = (start: string) => otherMonths[start] ?? months.indexOf(start) + 1
const two = (part: string | number) => String(part).padStart(2, '0')
