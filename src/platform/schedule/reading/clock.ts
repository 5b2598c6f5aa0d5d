// What a written clock time means: "half tien", "2-4" in the afternoon, "9-5", and what is too doubtful to use.
import type { DayPart } from '../../dates.ts'
import type { Clock, Times } from './parts.ts'
import { numberOfWord } from './tokens.ts'

/** The real opening and closing minute; `assumed` when "2-4" was read as the afternoon. Undefined: not to be trusted. */
export function resolved(times: Times, part: DayPart | undefined): Span | undefined {
  const { opens, closes } = times
  if (times.always) return { opens: 0, closes: 0, assumed: false }
  const span = part === 'afternoon' || part === 'evening' ? inSecondHalf(times) : inFirstHalf(times)
  const early = (clock: Clock | undefined, minute: number | undefined): boolean =>
    clock?.how === 'words' && part === undefined && minute === clock.minute && minute < 9 * 60
  if (early(opens, span.opens) || early(closes, span.closes)) return undefined
  const wholeDay = span.opens === 0 && span.closes === DAY
  if (span.opens !== undefined && (span.opens >= DAY || (!wholeDay && span.opens === span.closes)))
    return undefined
  return { ...span, ...(span.closes === undefined ? {} : { closes: span.closes % DAY }) }
}

type Span = { opens?: number; closes?: number; assumed: boolean }

const DAY = 24 * 60
const HALF = 12 * 60
/** Before this nobody opens. */
const MORNING = 7 * 60

/** Minutes of one token; undefined after 24:00. */
export function clockOf(text: string, bare: boolean): Clock | undefined {
  const word = /^(half|kwart over|kwart voor)? ?(\p{L}+|\d{1,2})(?: uur| ?u)?$/u.exec(text)
  if (word?.[1] || (word && !/^\d/.test(word[2] ?? ''))) return clockInWords(word[1], word[2] ?? '')
  const [, hours, minutes = '0', half] =
    /^(\d{1,2})(?:[:.,hu](\d\d))?.*?(?:([ap])\.?m\.?)?$/.exec(text) ?? []
  const hour =
    Number(hours) +
    (half === 'p' && Number(hours) < 12 ? 12 : 0) -
    (half === 'a' && hours === '12' ? 12 : 0)
  const minute = hour * 60 + Number(minutes)
  if (minute > DAY) return undefined
  if (half || hours?.startsWith('0')) return exact(minute)
  return { minute, how: bare ? 'bare' : 'clock' }
}

function clockInWords(before: string | undefined, hourWord: string): Clock | undefined {
  if (hourWord === 'middernacht') return exact(DAY)
  const hour = numberOfWord(hourWord)
  if (Number.isNaN(hour) || hour < 1 || hour > 12) return undefined
  const shift = { half: -30, 'kwart voor': -15, 'kwart over': 15 }[before ?? ''] ?? 0
  return { minute: hour * 60 + shift, how: 'words' }
}

/** "'s middags van 2 tot 4": twelve hours on, as long as it stays in order. */
function inSecondHalf({ opens, closes }: Times): Span {
  const late = (clock: Clock | undefined): number | undefined =>
    clock && clock.minute < HALF && clock.how !== 'exact' ? clock.minute + HALF : clock?.minute
  const end = late(closes)
  const start = late(opens)
  const inOrder = start === undefined || end === undefined || start < end
  return span(inOrder ? start : opens?.minute, end, false)
}

/** Nobody opens at night: "2-4" is the afternoon and "9-5" ends in it. That is an assumption, and said so. */
function inFirstHalf({ opens, closes }: Times): Span {
  const [start, end] = [opens?.minute, closes?.minute]
  if (start === undefined || opens?.how === 'exact') return span(start, end, false)
  const isEarly = start >= 60 && start < MORNING
  // "1-5pm": what is said of the end holds for the start.
  if (isEarly && opens?.how === 'bare' && closes?.how === 'exact' && start + HALF < closes.minute) {
    return span(start + HALF, end, false)
  }
  if (isEarly && (end ?? 0) <= MORNING + 60) return span(start + HALF, end && end + HALF, true)
  const wraps = end !== undefined && end < start && start <= HALF && end >= 60 && end <= MORNING
  return wraps && closes?.how !== 'exact' ? span(start, end + HALF, true) : span(start, end, false)
}

const span = (opens: number | undefined, closes: number | undefined, assumed: boolean): Span => ({
  ...(opens === undefined ? {} : { opens }),
  ...(closes === undefined ? {} : { closes }),
  assumed,
})

export const exact = (minute: number): Clock => ({ minute, how: 'exact' })
