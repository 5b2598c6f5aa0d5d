// To which clauses limits, rhythm and labels belong: by where they stand.
import type { Limits, Part, Prose } from './parts.ts'
import {
  flush,
  following,
  isKind,
  isLimited,
  isRhythmic,
  leave,
  type Reading,
  withMissing,
} from './reading.ts'
import type { Clause, Mods } from './said.ts'

/** A period, or months; beside "gesloten" it is when nothing happens. */
export function takeLimits(reading: Reading, part: Part & Limits): void {
  const closes = reading.waiting !== undefined || isKind(following(reading), 'closed')
  if (!closes) {
    takeMods(reading, { from: part.from, to: part.to, months: part.months })
    return
  }
  reading.said.closedLimits.push(part)
  if (!reading.waiting) {
    reading.at = reading.parts.findIndex((each, i) => i > reading.at && isKind(each, 'closed'))
  }
  reading.waiting = undefined
}

/** In front of the days it is for the sentence, behind them for the clause in hand. */
export function takeMods(reading: Reading, mods: Mods): void {
  const { current, before, said, sentence } = reading
  const own = said.clauses.filter((clause) => clause.sentence === sentence).length
  const joined = isKind(before, 'list')
  if (current && startsNext(reading, joined)) beginNext(reading, current, mods)
  else if (current && own > 0 && isLimited(mods) && !isLimited(current.mods)) {
    reading.trailing = mods
    if (!joined) said.remarks.add('unclear-scope')
  } else {
    const place = current?.mods ?? (own === 0 ? reading.leading : reading.next)
    const both = together(place, mods)
    if (!both) reading.spoilt.add(sentence)
    else if (current) Object.assign(current, { mods: both, apart: current.times.length > 0 })
    else if (own === 0) reading.leading = both
    else reading.next = both
    if (current && own > 0 && joined) said.remarks.add('unclear-scope')
  }
}

/** Undefined when they contradict each other: then it can't be known which holds. */
function together(said: Mods, more: Mods): Mods | undefined {
  const halves = Boolean(said.from && more.to && !said.to && !more.from)
  const twoPeriods = (said.from || said.to) && (more.from || more.to) && !halves
  if (twoPeriods || (said.months && more.months)) return undefined
  // "om de week (oneven weken)": the second says which.
  const sharper = said.weeks === 2 && more.odd !== undefined
  if (isRhythmic(said) && isRhythmic(more) && !sharper) return undefined
  const { weeks, ...rest } = said
  const both = withMissing(sharper ? rest : said, more)
  return halves ? { ...both, to: more.to } : both
}

function beginNext(reading: Reading, current: Clause, mods: Mods): void {
  flush(reading)
  if (following(reading)?.is === 'days') reading.next = withMissing(mods, reading.next)
  else reading.current = { ...current, times: [], mods, also: false, apart: false }
}

/** Words that name what happens; unknown ones are kept as left over too, they may change the meaning. */
export function takeProse(reading: Reading, part: Part & Prose): void {
  const { current, waiting, text } = reading
  if (waiting) leave(reading, waiting)
  reading.waiting = undefined
  if (!part.known) leave(reading, part)
  const label = text.slice(part.start, part.end).replaceAll(/^[\s(:,]+|[\s):,]+$/g, '')
  if (!/\p{L}/u.test(label)) return
  const forNext = isKind(reading.before, 'list') && following(reading)?.is === 'days'
  if (current && !forNext) {
    current.mods = {
      ...current.mods,
      label: [current.mods.label, label].filter(Boolean).join(', '),
    }
    current.apart = current.times.length > 0
    return
  }
  if (current && current.times.length > 0) flush(reading)
  if (isKind(reading.parts[reading.at + 1], 'colon'))
    reading.leading = { ...reading.leading, label }
  else reading.next = { ...reading.next, label }
}

/** "di 10-12, om de week do 14-16", "di in even weken 10-12, in oneven weken 13-15", "ma 9-17 (in juli 9-13)". */
function startsNext(reading: Reading, joined: boolean): boolean {
  const ahead = following(reading)?.is
  const complete = reading.current?.days !== undefined && reading.current.times.length > 0
  return complete && (ahead === 'times' || (joined && ahead === 'days'))
}
