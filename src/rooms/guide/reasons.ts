// Why something was found, in a few words each: "open tot 17.00 · 800 m · zonder afspraak".

import type { Lang } from '../../paths.ts'
import { type DayPart, dayPart, localDate, localTime, weekday } from '../../platform/dates.ts'
import { distanceInWords } from '../../platform/geo.ts'
import { languageName } from '../../platform/languages.ts'
import { nextOpenings, type Opening } from '../../platform/schedule/occurrences.ts'
import { type Hours, weekdays } from '../../platform/schedule/schedule.ts'
import { stateAt } from '../../platform/schedule/state.ts'
import { startInWords, stateInWords } from '../../platform/schedule/state-words.ts'
import { clockInWords } from '../../platform/schedule/words.ts'
import type { Tag } from '../../ui/parts/tag.ts'
import type { Access, Cost, Hit, Wanted } from '../offers/door.ts'
import { texts } from './texts.ts'

type About = Pick<
  Hit,
  | 'hours'
  | 'distanceM'
  | 'pointSource'
  | 'access'
  | 'cost'
  | 'accessibility'
  | 'languages'
  | 'national'
  | 'seats'
>
type Asked = Pick<Wanted, 'days' | 'parts' | 'accessibility' | 'languages'>

/** At most six reasons, the most telling first; what was asked for is always among them. */
export function reasonsFor(hit: About, asked: Asked, at: Date, lang: Lang): Tag[] {
  const t = texts[lang].reasons
  const reasons = [
    // The lessons of a course stand in its text.
    hit.seats === null && hit.hours && whenTag(hit.hours, at, lang, asked),
    distanceTag(hit, lang),
    seatsTag(hit, lang) ?? accessTag(hit.access, lang),
    costTag(hit.cost, lang),
    asked.accessibility.length > 0 &&
      hit.accessibility.includes('wheelchair') && { words: t.wheelchair },
    ...hit.languages
      .filter((code) => asked.languages.includes(code))
      .map((code) => ({ words: languageName(code, lang) })),
    hit.national && { words: t.national },
  ]
  return reasons.filter((reason): reason is Tag => Boolean(reason)).slice(0, 6)
}

/** Open until when, or when it opens; of the days or parts of the day that were asked for, when they were. */
export function whenTag(
  hours: Hours,
  at: Date,
  lang: Lang,
  asked: Pick<Asked, 'days' | 'parts'> = { days: [], parts: [] },
): Tag | undefined {
  const state = stateAt(hours, at)
  if (state.is === 'open' && fits(state.opening, asked))
    return { words: stateInWords(state, at, lang), kind: 'good' }
  const next = nextOpenings(hours, at, 40).find(
    (opening) => opening.start > at && fits(opening, asked),
  )
  if (next) return { words: startWords(next, at, lang) }
  // Regular times that we could not read: the page of the offer shows what was written.
  return state.is === 'closed' && state.because
    ? { words: stateInWords(state, at, lang), kind: 'warn' }
    : undefined
}

/** Whether a course has place; undefined for everything else. */
export function seatsTag({ seats }: Pick<Hit, 'seats'>, lang: Lang): Tag | undefined {
  if (seats === null) return undefined
  const kind = seats === 'enough' ? 'good' : seats === 'full' ? 'warn' : 'plain'
  return { words: texts[lang].reasons.seats[seats], kind }
}

function fits(opening: Opening, asked: Pick<Asked, 'days' | 'parts'>): boolean {
  const day = weekdays[weekday(localDate(opening.start)) - 1]
  const isDay = asked.days.length === 0 || (day !== undefined && asked.days.includes(day))
  return isDay && (asked.parts.length === 0 || asked.parts.some((part) => isIn(opening, part)))
}

const bounds: Record<DayPart, readonly [string, string]> = {
  morning: ['00:00', '12:00'],
  afternoon: ['12:00', '18:00'],
  evening: ['18:00', '24:00'],
}

function isIn({ start, end }: Opening, part: DayPart): boolean {
  const [from, to] = bounds[part]
  const [opens, closes] = [localTime(start), localTime(end ?? start)]
  return opens < to && (closes > from || closes <= opens)
}

function startWords(opening: Opening, at: Date, lang: Lang): string {
  if (localDate(opening.start) !== localDate(at)) return startInWords(opening, at, lang)
  const clock = clockInWords(localTime(opening.start), lang)
  return texts[lang].reasons.laterToday[dayPart(opening.start)](clock)
}

function distanceTag({ distanceM, pointSource }: About, lang: Lang): Tag | undefined {
  if (distanceM === null) return undefined
  const words = distanceInWords(distanceM, lang)
  return { words: pointSource === 'given' ? words : texts[lang].reasons.about(words) }
}

const telling: readonly Access[] = [
  'walk-in',
  'home',
  'phone',
  'online',
  'appointment',
  'via-referrer',
]

/** The easiest way in alone: more would hide it. */
function accessTag(access: readonly Access[], lang: Lang): Tag | undefined {
  const easiest = telling.find((one) => access.includes(one))
  return easiest && { words: texts[lang].reasons.access[easiest] }
}

function costTag(cost: Cost, lang: Lang): Tag | undefined {
  return cost === 'unknown' ? undefined : { words: texts[lang].reasons.cost[cost] }
}
