// Single words that change what stands around them: gesloten, behalve, middag, feestdagen, a loose "tot".

import { type Remark, remarks } from '../schedule.ts'
import { takeMods } from './mods.ts'
import type { Part, Times } from './parts.ts'
import { endSentence, following, isKind, leave, type Reading } from './reading.ts'
import { partOfWord } from './tokens.ts'

/** Reads one such word; what means nothing here is left over. */
export function takeToken(reading: Reading, part: Part, kind: string): void {
  const read = readers[kind]
  if (read) read(reading, part)
  else if ((remarks as readonly string[]).includes(kind)) reading.said.remarks.add(kind as Remark)
  else if (!harmless.includes(kind)) takeUnread(reading, part, kind)
}

type Reader = (reading: Reading, part: Part) => void

const readers: Record<string, Reader> = {
  strong: (reading, part) => endSentence(reading, part.end),
  closed: takeClosed,
  except: wait,
  break: wait,
  also: (reading) => {
    reading.also = true
  },
  part: takeDayPart,
  'holidays-closed': takeHolidaysClosed,
  'holidays-open': (reading) => {
    reading.said.closedOnHolidays = false
  },
  holidays: takeHolidays,
  'school-closed': (reading, part) => {
    reading.said.remarks.add('not-in-school-holidays')
    leave(reading, part)
  },
  'school-only': (reading, part) => {
    reading.said.remarks.add('only-in-school-holidays')
    leave(reading, part)
    takeMods(reading, { vague: 'week' })
  },
}

const harmless = [
  'list',
  'colon',
  'dash',
  'filler',
  'open-paren',
  'close-paren',
  'unit',
  'van',
  'at',
  'from',
  'school-open',
]

function wait(reading: Reading, part: Part): void {
  reading.waiting = part
}

function takeClosed(reading: Reading, part: Part): void {
  const { current, said, before } = reading
  const last = current?.times.at(-1)
  if (current?.days && !last) {
    said.closedDays.push(current.days)
    if (current.days.part) leave(reading, { start: current.start, end: part.end })
    reading.current = undefined
  } else if (current && last && before?.is === 'times' && isInside(last, current.times.at(-2))) {
    current.times.pop()
    said.breaks.push({ times: last, sentence: reading.sentence })
  } else reading.waiting = part
}

const isInside = (inner: Times, outer: Times | undefined): boolean =>
  outer?.opens !== undefined &&
  outer.closes !== undefined &&
  (inner.opens?.minute ?? 0) >= outer.opens.minute &&
  (inner.closes?.minute ?? 0) <= outer.closes.minute

/** "middag" right behind times is about those, otherwise about the times that follow. */
function takeDayPart(reading: Reading, part: Part): void {
  const dayPart = partOfWord(reading.text.slice(part.start, part.end).toLowerCase())
  const { current } = reading
  const last = current?.times.at(-1)
  if (last && reading.before?.is === 'times' && following(reading)?.is !== 'times') {
    last.part ??= dayPart
    return
  }
  reading.dayPart = dayPart
  if (current?.days && !last && dayPart) current.days = { ...current.days, part: dayPart }
}

/** "zon- en feestdagen gesloten" is about Sunday too. */
function takeHolidaysClosed(reading: Reading): void {
  const { current, said, before, text } = reading
  said.closedOnHolidays = true
  const joined = before && isKind(before, 'list') && text.slice(before.start, before.end) !== ','
  if (!joined || !current?.days || current.times.length > 0) return
  said.closedDays.push(current.days)
  reading.current = undefined
}

/** "zon- en feestdagen" says when Sunday is; "feestdagen 12-17" alone would end up on the day before it. */
function takeHolidays(reading: Reading, part: Part): void {
  const { current } = reading
  leave(reading, part)
  if (!current?.days || current.times.length > 0) reading.spoilt.add(reading.sentence)
}

/** A joint or ordinal that hangs loose beside days or times changes what they mean: then the sentence is not read. */
function takeUnread(reading: Reading, part: Part, kind: string): void {
  const { before } = reading
  const next = following(reading)
  const matters = (beside: Part | undefined): boolean =>
    ['days', 'times', 'limits'].includes(beside?.is ?? '')
  const loose =
    unreadable.includes(kind) ||
    (kind === 'ordinal' && next?.is === 'days') ||
    (kind === 'either' && before?.is === 'days' && next?.is === 'days') ||
    (['thru', 'until', 'between'].includes(kind) && (matters(before) || matters(next)))
  if (loose) reading.spoilt.add(reading.sentence)
  if (kind === 'either' && before?.is === 'times' && next?.is === 'times') {
    reading.said.remarks.add('unclear-scope')
  }
  if (loose || kind !== 'either') leave(reading, part)
}

const unreadable = ['ofmonth', 'date', 'dayspan', 'iso', 'dmy', 'month', 'time', 'day']
