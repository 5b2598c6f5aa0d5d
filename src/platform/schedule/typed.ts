// Opening times as someone types them: a line of text, days that differ, and whether holidays count.
import { numericDate } from '../dates.ts'
import { type Exception, type Hours, noHours } from './schedule.ts'
import { linesInWords } from './words.ts'
import { hoursFrom, readWritten } from './written.ts'

type TypedHours = { written: string; days: string; isOpenOnHolidays: boolean }

/** What stands in the form for these hours; days that the text itself tells are not told twice. */
export function typedHours(hours: Hours | null, today: string): TypedHours {
  if (!hours) return { written: '', days: '', isOpenOnHolidays: false }
  const told = daysTold(hours, today)
  const extra = hours.exceptions.filter(({ on }) => !told.has(on))
  return {
    written: wordsOf(hours),
    days: extra.map(lineOf).join('\n'),
    isOpenOnHolidays: !hours.closedOnHolidays,
  }
}

/** Hours from what was typed. Text that stayed the same keeps its schedules: some came from elsewhere, better than read. */
export function hoursRead(
  typed: TypedHours,
  before: Hours | null,
  today: string,
): { hours: Hours | null; wrongLines: string[] } {
  const { exceptions, wrongLines } = daysRead(typed.days, today)
  if (typed.written === '' && exceptions.length === 0) return { hours: null, wrongLines }
  const read = typed.written === '' ? noHours : hoursFrom(typed.written, today)
  const base = before && typed.written === wordsOf(before) ? unchanged(before, today) : read
  const differing = new Set(exceptions.map(({ on }) => on))
  const all = [...base.exceptions.filter(({ on }) => !differing.has(on)), ...exceptions]
  return {
    hours: {
      ...base,
      exceptions: all.toSorted((a, b) => (a.on < b.on ? -1 : 1)),
      closedOnHolidays: typed.isOpenOnHolidays ? false : read.closedOnHolidays,
    },
    wrongLines,
  }
}

const unchanged = (before: Hours, today: string): Hours => {
  const told = daysTold(before, today)
  return { ...before, exceptions: before.exceptions.filter(({ on }) => told.has(on)) }
}

const wordsOf = (hours: Hours): string => hours.written || linesInWords(hours, 'nl').join('; ')

const daysTold = ({ written }: Hours, today: string) =>
  new Set(written === '' ? [] : readWritten(written, today).exceptions.map(({ on }) => on))

/** '24-12-2026 dicht (kerst)', '05-12-2026 10.00-12.00'. */
function lineOf(exception: Exception): string {
  const times =
    'closed' in exception ? 'dicht' : `${clock(exception.opensAt)}-${clock(exception.closesAt)}`
  const why = exception.why ? ` (${exception.why})` : ''
  return `${numericDate(exception.on)} ${times}${why}`
}

const clock = (time: string) => time.replace(':', '.')

function daysRead(text: string, today: string) {
  const exceptions: Exception[] = []
  const wrongLines: string[] = []
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '') continue
    const found = lineRead(line, today)
    if (found.length === 0) wrongLines.push(line)
    exceptions.push(...found)
  }
  return { exceptions, wrongLines }
}

/** What the reader of opening times makes of one line; nothing when it isn't about days only. */
function lineRead(line: string, today: string): Exception[] {
  const [, told = '', reason] = /^(.*?)\s*(?:\(([^()]*)\))?$/.exec(line) ?? []
  const why = reason?.trim().slice(0, 200) || undefined
  const { schedules, exceptions, left } = readWritten(told.replace(/\bclosed\b/i, 'dicht'), today)
  if (left.length > 0) return []
  const opened = schedules.flatMap(({ freq, dtstart, opensAt, closesAt }) =>
    freq === null && dtstart && opensAt && closesAt ? [{ on: dtstart, opensAt, closesAt }] : [],
  )
  if (opened.length < schedules.length) return []
  return [...exceptions, ...opened].map((one) => (why ? { ...one, why } : one))
}
