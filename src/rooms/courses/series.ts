// Lessons as somebody types them: filled in by the programme, within some years, and odd days that are asked about once.
import { addMonths, instantOf, localTime } from '../../platform/dates.ts'
import { rule, type Typed } from '../../platform/form.ts'
import { type Holiday, holidayOn } from '../../platform/schedule/holidays.ts'
import { daysTyped, type Rhythm, seriesOf } from '../../platform/schedule/series.ts'
import type { LessonFields } from './lesson-store.ts'
import { type Clash, clashKey } from './planning.ts'
import type { Programme } from './store.ts'

export type SeriesSaid = {
  firstOn: string
  starts: string
  ends: string
  rhythm: Rhythm
  times: number | null
  except: string
  room: string
}

/** Days that a series passed over: for the calendar, and because somebody said so. */
export type Passed = { byCalendar: string[]; asSaid: string[] }

/** The lessons that a series gives, and the days that it passed over on the way. */
export function lessonsFrom(said: SeriesSaid): { lessons: LessonFields[]; passed: Passed } {
  const { firstOn, rhythm, times, starts, ends, room } = said
  const except = daysTyped(said.except) ?? []
  const { days, passed } = seriesOf({ firstOn, rhythm, times: times ?? 1, except })
  return {
    lessons: days.map((heldOn) => ({ heldOn, starts, ends, room })),
    passed: {
      byCalendar: passed.filter((day) => !except.includes(day)),
      asSaid: passed.filter((day) => except.includes(day)),
    },
  }
}

/** What the programme knows, where nothing was typed: how many lessons, until when, and for how many people. */
export function filledBy(
  typed: Typed,
  programme: Pick<Programme, 'lessons' | 'lessonMinutes' | 'maximum'> | undefined,
): Typed {
  if (!programme) return typed
  const { lessons, lessonMinutes, maximum } = programme
  const known = {
    times: typed.rhythm === 'once' ? null : lessons,
    ends: lessonMinutes && endAfter(typed.starts, lessonMinutes),
    maximum,
  }
  const filled = Object.entries(known)
    .filter(([name, value]) => value && !typed[name])
    .map(([name, value]) => [name, String(value)])
  return { ...typed, ...Object.fromEntries(filled) }
}

/** '09:30' and two hours are '11:30'; undefined past midnight, or when no time was typed. */
function endAfter(starts: Typed[string], minutes: number): string | undefined {
  const read = rule.time().safeParse(starts)
  if (!read.success) return undefined
  const [hours = 0, rest = 0] = read.data.split(':').map(Number)
  const end = hours * 60 + rest + minutes
  if (end >= 24 * 60) return undefined
  return [Math.floor(end / 60), end % 60].map((n) => String(n).padStart(2, '0')).join(':')
}

/** The first and last day on which a lesson can be planned today: what was held is written down later now and then. */
export const plannable = (today: string): { from: string; until: string } => ({
  from: addMonths(today, -12),
  until: addMonths(today, 36),
})

export type SeriesStop =
  | { field: 'firstOn'; because: 'range' }
  | { field: 'times'; because: 'none' | 'too-many' }

/** Why there can be no such series; undefined is fine. */
export function whatStopsSeries(said: SeriesSaid, today: string): SeriesStop | undefined {
  const { from, until } = plannable(today)
  if (said.firstOn < from || said.firstOn > until) return { field: 'firstOn', because: 'range' }
  const { lessons } = lessonsFrom(said)
  const last = lessons.at(-1)?.heldOn
  if (last === undefined || isExcepted(said)) return { field: 'times', because: 'none' }
  const wanted = said.rhythm === 'once' ? 1 : (said.times ?? 1)
  return lessons.length < wanted || last > until
    ? { field: 'times', because: 'too-many' }
    : undefined
}

/** Once, and on a day on which it is not. */
const isExcepted = ({ rhythm, firstOn, except }: SeriesSaid): boolean =>
  rhythm === 'once' && (daysTyped(except) ?? []).includes(firstOn)

/** What is odd about a day, and may be meant: a public holiday, or an hour that the clock skips when summer time begins. */
export type DayDoubt =
  | { kind: 'holiday'; day: string; holiday: Holiday }
  | { kind: 'no-hour'; day: string; time: string }

export const dayDoubtsOf = (
  lessons: readonly Pick<LessonFields, 'heldOn' | 'starts' | 'ends'>[],
): DayDoubt[] =>
  lessons.flatMap(({ heldOn: day, starts, ends }) => {
    const holiday = holidayOn(day)
    const skipped = [starts, ends].find((time) => !hasHour(day, time))
    return [
      ...(holiday ? [{ kind: 'holiday', day, holiday } as const] : []),
      ...(skipped ? [{ kind: 'no-hour', day, time: skipped } as const] : []),
    ]
  })

const hasHour = (date: string, time: string): boolean =>
  localTime(instantOf({ date, time })) === time

export const dayDoubtKey = (days: readonly DayDoubt[]): string =>
  days.map(({ kind, day }) => `${kind} ${day}`).join(';')

/** What one should look at before it is saved, and may mean. */
export type PlanDoubts = { clashes: readonly Clash[]; days: readonly DayDoubt[] }

/** Whether this is the first that somebody hears of these doubts. */
export const isNews = (doubts: PlanDoubts, { anyway }: { anyway: string }): boolean =>
  planKey(doubts) !== '' && planKey(doubts) !== anyway

/** The same doubts give the same text; '' is none. */
export const planKey = ({ clashes, days }: PlanDoubts): string =>
  [dayDoubtKey(days), clashKey(clashes)].filter(Boolean).join(';').slice(0, 4000)
