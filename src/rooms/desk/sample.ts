// Believable help points and questions for tests, demo and benchmarks; two years of questions in a second or two.
import { createHash, randomUUID } from 'node:crypto'
import { addDays, type DayPart, daysBetween, instantOf, weekday } from '../../platform/dates.ts'
import { isHoliday } from '../../platform/schedule/holidays.ts'
import type { Db } from '../../platform/tenant.ts'
import type { Theme } from '../offers/door.ts'
import type {
  Channel,
  DigidDetail,
  Duration,
  Help,
  HelpPoint,
  Provider,
  Question,
  Result,
} from './model.ts'
import { type Count, channelOf, countChanges, helpWith, kindOf } from './rules.ts'
import { addPoint, addQuestions, addTallies } from './store.ts'

export type NewPoint = Omit<HelpPoint, 'organisationName'>

export function samplePoint(facts: Partial<NewPoint> & { organisationId: string }): NewPoint {
  return {
    id: randomUUID(),
    name: 'IDO Lindehof',
    nameEn: '',
    type: 'ido',
    locationId: null,
    inLibrary: true,
    hours: null,
    stops: '',
    paidStaff: 2,
    volunteers: 4,
    needsAppointment: false,
    languages: ['nl', 'en'],
    since: '2024-01-01',
    until: null,
    ...facts,
  }
}

/** Adds help points as they are, an ended one included. */
export async function fillPoints(db: Db, points: readonly NewPoint[]): Promise<void> {
  for (const { id, ...facts } of points) await addPoint(db, id, facts)
}

export function sampleQuestion(
  facts: Partial<Question> & { organisationId: string; pointId: string },
): Question {
  const notedAt = facts.notedAt ?? new Date('2026-11-23T10:00:00Z')
  return {
    id: randomUUID(),
    personId: null,
    visitId: randomUUID(),
    askedOn: '2026-11-23',
    dayPart: 'morning',
    channel: 'walk-in',
    kind: 'government',
    theme: 'digid',
    about: null,
    digid: null,
    help: ['coached'],
    referredOffers: [],
    referredOrganisations: [],
    isWarm: false,
    duration: '5-15',
    result: 'solved',
    consentForm: false,
    ageClass: null,
    note: '',
    noteVouched: false,
    isCounted: false,
    changedAt: notedAt,
    removedAt: null,
    ...facts,
    notedAt,
  }
}

type Weighted<K extends string = string> = readonly (readonly [K, number])[]
/** How questions are spread; what is left out is spread evenly enough for a test. */
type Weights = {
  themes: Weighted<Theme>
  themesAt?: Readonly<Record<string, Weighted<Theme>>>
  /** Twelve multipliers, January first. */
  season?: Partial<Record<Theme, readonly number[]>>
  months: readonly number[]
  /** Seven multipliers, Monday first. */
  weekdays: readonly number[]
  growthPerYear: number
  dayParts: Weighted<DayPart>
  channels: Weighted<Channel>
  questionsPerVisitor: Weighted
  durations: Weighted<Duration>
  results: Weighted<Result>
  helpGiven: Weighted<Help>
  secondHelpShare: number
  digidDetails: Weighted<DigidDetail>
  providers: Partial<Record<Theme, Weighted>>
}
export type Stream = {
  /** The same seed gives the same questions. */
  seed: string
  points: readonly (Pick<NewPoint, 'id' | 'organisationId' | 'type' | 'needsAppointment'> & {
    questionsPerWeek: number
    personIds: readonly string[]
  })[]
  /** YYYY-MM-DD, both included. */
  from: string
  to: string
  /** Where a cold referral about a theme can go to. */
  receivers: readonly { theme: Theme; organisationId: string; offerId: string | null }[]
  weights?: Partial<Weights>
}

/** Writes questions of many days, with their tallies, in few statements; returns how many. */
export async function fillQuestions(db: Db, stream: Stream): Promise<number> {
  const all = questionsOf(stream)
  await addQuestions(db, all)
  const sums = new Map<string, Count>()
  for (const count of all.flatMap((question) => countChanges(undefined, question))) {
    const key = JSON.stringify([count.measure, count.day, count.about])
    const sum = sums.get(key)
    if (sum) sum.n += count.n
    else sums.set(key, { ...count })
  }
  await addTallies(db, [...sums.values()])
  return all.length
}

/** The questions of a stream, oldest first. */
export function questionsOf(stream: Stream): Question[] {
  const weights = { ...plainWeights, ...stream.weights }
  const draw = drawing(stream.seed)
  const days = daysBetween(stream.from, stream.to) + 1
  const all: Question[] = []
  for (let n = 0; n < days; n += 1) {
    const day = addDays(stream.from, n)
    if (isHoliday(day)) continue
    for (const point of stream.points) {
      const busy = busyness(day, stream.to, weights)
      let left = draw.around((point.questionsPerWeek / 6) * busy)
      while (left > 0) {
        const visit = visitOf(stream, point, day, weights, draw).slice(0, left)
        all.push(...visit)
        left -= visit.length
      }
    }
  }
  return all
}

type Draw = ReturnType<typeof drawing>

function visitOf(
  { receivers }: Stream,
  point: Stream['points'][number],
  day: string,
  weights: Weights,
  draw: Draw,
): Question[] {
  const visitId = draw.id()
  const dayPart = draw.from(weights.dayParts)
  const hour = { morning: 9, afternoon: 13, evening: 18 }[dayPart] + draw.upTo(3)
  const time = `${String(hour).padStart(2, '0')}:${String(draw.upTo(60)).padStart(2, '0')}`
  const personId = point.personIds[draw.upTo(point.personIds.length)] ?? null
  const channel = point.type === 'ido-mobile' ? channelOf(point) : draw.from(weights.channels)
  const about = { pointId: point.id, organisationId: point.organisationId, personId, visitId }
  const month = Number(day.slice(5, 7)) - 1
  const themes = (weights.themesAt?.[point.type] ?? weights.themes).map(
    ([theme, weight]) => [theme, weight * (weights.season?.[theme]?.[month] ?? 1)] as const,
  )
  return Array.from({ length: Number(draw.from(weights.questionsPerVisitor)) }, () => {
    const theme = draw.from(themes)
    const help = [draw.from(weights.helpGiven)]
    if (draw.chance() < weights.secondHelpShare) help.push(draw.from(weights.helpGiven))
    const possible = receivers.filter((one) => one.theme === theme)
    const to = help.includes('referred') ? possible[draw.upTo(possible.length)] : undefined
    const providers = weights.providers[theme]
    return sampleQuestion({
      ...about,
      id: draw.id(),
      askedOn: day,
      dayPart,
      channel,
      kind: kindOf[theme],
      theme,
      about: providers ? (draw.from(providers) as Provider) : null,
      digid: theme === 'digid' ? draw.from(weights.digidDetails) : null,
      help: helpWith(help, false),
      referredOffers: to?.offerId ? [to.offerId] : [],
      referredOrganisations: to ? [to.organisationId] : [],
      duration: draw.from(weights.durations),
      result: help.includes('failed') ? 'not' : draw.from(weights.results),
      notedAt: instantOf({ date: day, time }),
    })
  })
}

function busyness(day: string, last: string, weights: Weights): number {
  const years = daysBetween(day, last) / 365
  const month = weights.months[Number(day.slice(5, 7)) - 1] ?? 1
  return month * (weights.weekdays[weekday(day) - 1] ?? 0) * weights.growthPerYear ** -years
}

const plainWeights: Weights = {
  themes: [
    ['digid', 4],
    ['device', 3],
    ['benefits', 2],
    ['municipality', 1],
    ['scam', 1],
  ],
  months: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  weekdays: [1.2, 1.2, 1.2, 1.2, 1.2, 0, 0],
  growthPerYear: 1,
  dayParts: [
    ['morning', 1],
    ['afternoon', 1],
  ],
  channels: [['walk-in', 1]],
  questionsPerVisitor: [
    ['1', 4],
    ['2', 1],
  ],
  durations: [
    ['under-5', 1],
    ['5-15', 2],
    ['15-30', 1],
  ],
  results: [
    ['solved', 3],
    ['partly', 1],
  ],
  helpGiven: [
    ['coached', 3],
    ['explained', 3],
    ['referred', 1],
  ],
  secondHelpShare: 0.2,
  digidDetails: [
    ['password', 1],
    ['app', 1],
  ],
  providers: { digid: [['logius', 1]] },
}

/** Drawing that repeats itself: mulberry32, started from the seed. */
function drawing(seed: string) {
  let state = createHash('sha256').update(seed).digest().readUInt32LE()
  const chance = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  /** 0 up to, not with, `end`. */
  const upTo = (end: number) => Math.floor(chance() * end)
  const hex = () =>
    Math.floor(chance() * 2 ** 32)
      .toString(16)
      .padStart(8, '0')
  return {
    chance,
    upTo,
    /** A whole number around a mean, at random but never wild. */
    around: (mean: number) => Math.floor(mean * (0.6 + chance() * 0.8) + chance()),
    from<K extends string>(weighted: Weighted<K>): K {
      let left = chance() * weighted.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [key, weight] of weighted) {
        left -= weight
        if (left < 0) return key
      }
      return (weighted[0] as readonly [K, number])[0]
    },
    id: () => {
      const all = hex() + hex() + hex() + hex()
      return `${all.slice(0, 8)}-${all.slice(8, 12)}-4${all.slice(13, 16)}-a${all.slice(17, 20)}-${all.slice(20)}`
    },
  }
}
