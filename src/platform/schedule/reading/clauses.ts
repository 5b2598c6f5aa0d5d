// Ties times, limits, rhythm and labels to the days they belong to, part by part.

import { takeLimits, takeMods, takeProse } from './mods.ts'
import type { Days, Part, Times } from './parts.ts'
import {
  endSentence,
  flush,
  following,
  isKind,
  isSmall,
  leave,
  newReading,
  type Reading,
  sentenceAhead,
  withMissing,
} from './reading.ts'
import type { Clause, Said } from './said.ts'
import { takeToken } from './small-words.ts'

/** Everything that one text says; `parts` are its parts. */
export function saidIn(text: string, parts: Part[]): Said {
  const reading = newReading(text, parts)
  for (; reading.at < parts.length; reading.at += 1) {
    const part = parts[reading.at] as Part
    for (const remark of part.remarks ?? []) reading.said.remarks.add(remark)
    take(reading, part)
    if (!isSmall(part)) reading.before = part
  }
  endSentence(reading, text.length)
  flush(reading)
  const { said, global } = reading
  for (const clause of said.clauses) clause.mods = withMissing(clause.mods, global)
  return said
}

function take(reading: Reading, part: Part): void {
  if (part.is === 'days') takeDays(reading, part)
  else if (part.is === 'times') takeTimes(reading, part)
  else if (part.is === 'limits') takeLimits(reading, part)
  else if (part.is === 'prose') takeProse(reading, part)
  else if (part.is === 'rhythm') {
    const { weeks, odd, vague, count: times, start, end } = part
    const count = times === undefined ? undefined : { times, start, end }
    takeMods(reading, weeks === 1 ? {} : { weeks, odd, vague, count })
  } else takeToken(reading, part, part.kind)
}

function takeDays(reading: Reading, days: Part & Days): void {
  const { waiting, current } = reading
  if (waiting && !isKind(waiting, 'break')) {
    closeDays(reading, days, isKind(waiting, 'except'))
    return
  }
  if (current?.days) {
    const clash = days.dates.length > 0 !== current.days.dates.length > 0
    if (clash && reading.before?.is === 'days') {
      reading.said.remarks.add('day-and-date-differ')
      reading.spoilt.add(reading.sentence)
    }
    flush(reading)
  }
  const open = reading.current
  if (open) {
    Object.assign(open, { days, end: days.end, timesFirst: true })
    open.mods = withMissing(open.mods, reading.next)
  } else reading.current = { ...newClause(reading, days), days }
  reading.next = {}
}

function newClause(reading: Reading, { start, end }: Part): Clause {
  const { sentence, also, next } = reading
  reading.next = {}
  return { times: [], mods: next, sentence, also, start, end, timesFirst: false, apart: false }
}

/** "za gesloten", "behalve woensdag": taken out of what is in hand, or out of everything. */
function closeDays(reading: Reading, days: Part & Days, except: boolean): void {
  reading.waiting = undefined
  if (days.part || days.nth.length + days.monthdays.length > 0) leave(reading, days)
  const inHand = reading.current?.days
  // "di 10-12, gesloten wo 13-15": those times must not end up with Tuesday.
  const timed = (reading.current?.times.length ?? 0) > 0
  if (following(reading)?.is === 'times' && (!except || timed)) reading.spoilt.add(reading.sentence)
  if (!except || !inHand || days.part || days.dates.length > 0) reading.said.closedDays.push(days)
  else if (reading.current) {
    const weekly = inHand.weekly.filter((day) => !days.weekly.includes(day))
    reading.current.days = { ...inHand, weekly }
  }
}

function takeTimes(reading: Reading, part: Part & Times): void {
  const { said, sentence, waiting } = reading
  if (waiting) {
    reading.waiting = undefined
    said.breaks.push({ times: part, sentence })
    return
  }
  const times = { ...part, ...(part.part || !reading.dayPart ? {} : { part: reading.dayPart }) }
  // "10-12 uur di, 14-16 uur do": here times begin a clause.
  if (reading.current?.timesFirst && sentenceAhead(reading).some(({ is }) => is === 'days'))
    flush(reading)
  // "di 10-12 inloop, 13-15 cursus": the same day again.
  if (reading.current?.apart) againWithSameDays(reading, part)
  const open = reading.current ?? continued(reading)
  if (!open) {
    reading.current = { ...newClause(reading, part), times: [times] }
    if (times.always) reading.current.days = everyDay
    return
  }
  open.times.push(times)
  open.end = part.end
  if (open === reading.current) open.sentence = sentence
}

function againWithSameDays(reading: Reading, part: Part): void {
  const days = reading.current?.days
  flush(reading)
  if (days) reading.current = { ...newClause(reading, part), days, also: true }
}

/** "ma 9-12; 13-17": more times for the clause of the sentence before, unless days still follow. */
function continued(reading: Reading): Clause | undefined {
  if (!isKind(reading.before, 'strong') || sentenceAhead(reading).some(({ is }) => is === 'days'))
    return undefined
  const last = reading.said.clauses.at(-1)
  return last?.sentence === reading.sentence - 1 ? last : undefined
}

const everyDay: Days = {
  is: 'days',
  weekly: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'],
  nth: [],
  monthdays: [],
  dates: [],
}
