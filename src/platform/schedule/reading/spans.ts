// The times of a clause as minutes: inherited openings, breaks, and parts of a day that are closed.
import type { DayPart } from '../../dates.ts'
import { timeOfMinute } from '../day-numbers.ts'
import type { Schedule, Weekday } from '../schedule.ts'
import { resolved } from './clock.ts'
import type { Clause, Said } from './said.ts'

/** Minutes since midnight; what is absent is not known. */
export type Span = { opens?: number; closes?: number }

/** Undefined when the times cannot be trusted; empty when there are none. `previous` are those of the clause before. */
export function spansOf(clause: Clause, said: Said, previous: Span[]): Span[] | undefined {
  const spans: Span[] = []
  for (const times of clause.times) {
    const span = resolved(times, times.part ?? clause.days?.part)
    if (!span) return undefined
    const { assumed, ...known } = span
    if (assumed) said.remarks.add('afternoon-assumed')
    const found = known.opens === undefined ? until(previous, known.closes ?? 0) : [known]
    if (found.length === 0) return undefined
    spans.push(...found)
  }
  if (spans.some(({ closes }) => closes === undefined)) said.remarks.add('no-closing-time')
  const own = said.breaks.filter(({ sentence }) => sentence === clause.sentence)
  const elsewhere = said.breaks.filter(
    ({ sentence }) => !said.clauses.some((each) => each.sentence === sentence),
  )
  return [...own, ...elsewhere].reduce((left, { times }) => {
    const { opens, closes } = resolved(times, times.part) ?? {}
    if (opens === undefined || closes === undefined) return left
    return left.flatMap((span) => outside(span, opens, closes))
  }, spans)
}

/** "vrijdagmiddag gesloten" takes the afternoon away; when exactly that begins they did not say. */
export function withoutClosedParts(spans: Span[], day: Weekday, said: Said): Span[] {
  const parts = said.closedDays.flatMap(({ weekly, part }) =>
    part && weekly.includes(day) ? [part] : [],
  )
  return parts.reduce(
    (left, part) => left.flatMap((span) => outside(span, ...minutes[part])),
    spans,
  )
}

/** As the fields of a schedule. */
export const timesOf = ({ opens, closes }: Span): Partial<Schedule> => ({
  ...(opens === undefined ? {} : { opensAt: timeOfMinute(opens) }),
  ...(closes === undefined ? {} : { closesAt: timeOfMinute(closes) }),
})

/** A new time corrects an old one when it begins with it, lies in it, or holds it. */
export function corrects(span: Span, old: Span): boolean {
  if (span.closes === undefined || old.closes === undefined) return false
  const [from, to] = [span.opens ?? 0, endOf(span)]
  const [oldFrom, oldTo] = [old.opens ?? 0, endOf(old)]
  return from === oldFrom || (from > oldFrom ? to <= oldTo : to >= oldTo)
}

const DAY = 24 * 60
const minutes: Record<DayPart, [number, number]> = {
  morning: [0, 12 * 60],
  afternoon: [12 * 60, 18 * 60],
  evening: [18 * 60, DAY],
}

/** Counted on over midnight. */
const endOf = ({ opens = 0, closes = 0 }: Span): number => (closes <= opens ? closes + DAY : closes)

/** "do tot 20.00": opens as what was said before, and the last of it closes then. */
function until(previous: Span[], closes: number): Span[] {
  const begun = previous.filter((span) => span.opens !== undefined && span.opens < closes)
  return begun.map((span, i) => (i === begun.length - 1 ? { ...span, closes } : span))
}

function outside(span: Span, from: number, to: number): Span[] {
  const { opens = 0, closes } = span
  if (closes === undefined) return [span]
  const before = { opens, closes: Math.min(endOf(span), from) }
  const after = { opens: Math.max(opens, to), closes: endOf(span) }
  return [before, after]
    .filter((each) => each.closes > each.opens)
    .map((each) => ({ opens: each.opens, closes: each.closes % DAY }))
}
