// What a visitor can choose, as an address: the six ways in, and every filter of the search; and where to go now.
import { z } from 'zod'
import type { Query } from '../../paths.ts'
import { rule } from '../../platform/form.ts'
import type { Point } from '../../platform/geo.ts'
import { weekdays } from '../../platform/schedule/schedule.ts'
import { stateAt } from '../../platform/schedule/state.ts'
import {
  accesses,
  anything,
  type Hit,
  helpKinds,
  type Kind,
  kinds,
  type Theme,
  targetGroups,
  themes,
  type Wanted,
} from '../offers/door.ts'
import type { StaffRole } from '../partners/door.ts'

export const may = {
  /** Remarks about the own offers; the lead and the admin see those of the whole network. */
  settleRemarks: ['coordinator', 'lead', 'admin'],
} as const satisfies Record<string, readonly StaffRole[]>

/** Ways in that are a search; the other two (scam, talk) are a page of their own. */
const choiceKeys = ['help', 'government', 'learn', 'without'] as const
type ChoiceKey = (typeof choiceKeys)[number]

const governmentThemes: readonly Theme[] = [
  'digid',
  'benefits',
  'tax',
  'municipality',
  'pension',
  'driving',
  'fines',
]

/** What each choice looks for. */
const choices: Record<ChoiceKey, Partial<Wanted>> = {
  help: { themes: ['device', 'internet', 'social'], helpKinds: ['practical', 'information'] },
  government: { themes: governmentThemes, helpKinds: ['practical', 'information'] },
  learn: { helpKinds: ['learning'], kinds: ['course', 'workshop', 'online', 'meeting-place'] },
  without: { kinds: ['device', 'internet', 'computer-place'] },
}

/** Who helps right now when someone is being scammed: people, no courses. */
export const scamHelp: Wanted = {
  ...anything,
  text: 'opgelicht',
  themes: ['scam'],
  kinds: ['helpline', 'walk-in', 'counter', 'ido'],
  size: 5,
}

export const parts = ['morning', 'afternoon', 'evening'] as const

/** Open now, free, reachable in a wheelchair. */
const wishes = ['nu', 'gratis', 'rolstoel'] as const

/** The query of a search; what is wrong counts as absent. */
export const searchQuery = z.object({
  q: rule.optionalText(200),
  postcode: rule.optionalText(80),
  keuze: rule.optionalChoice(choiceKeys),
  thema: rule.choices(themes),
  hulp: rule.choices(helpKinds),
  soort: rule.choices(kinds),
  hoe: rule.choices(accesses),
  voor: rule.choices(targetGroups),
  dag: rule.choices(weekdays),
  deel: rule.choices(parts),
  taal: z.preprocess(listOf, z.array(z.string().regex(/^[a-z]{2,3}$/)).max(10)),
  wens: rule.choices(wishes),
  blad: z.coerce.number().int().min(1).max(1000).catch(1),
})
export type SearchQuery = z.infer<typeof searchQuery>

function listOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((one) => one !== '')
  return value === undefined || value === '' ? [] : [value]
}

export const pageSize = 10

/** What to ask of the search; a filter takes the place of what the choice says about the same thing. */
export function wantedFrom(query: SearchQuery, from: Point | null): Wanted {
  const choice = query.keuze ? choices[query.keuze] : {}
  return {
    ...anything,
    ...choice,
    text: query.q ?? '',
    from,
    ...(query.thema.length > 0 ? { themes: query.thema } : {}),
    ...(query.hulp.length > 0 ? { helpKinds: query.hulp } : {}),
    ...(query.soort.length > 0 ? { kinds: query.soort } : {}),
    access: query.hoe,
    targetGroups: query.voor,
    days: query.dag,
    parts: query.deel,
    languages: query.taal,
    isOpenNow: query.wens.includes('nu'),
    isFree: query.wens.includes('gratis'),
    accessibility: query.wens.includes('rolstoel') ? ['wheelchair'] : [],
    page: query.blad,
    size: pageSize,
  }
}

/** The address of a search again, with something changed; always back on the first page unless told otherwise. */
export function queryOf(query: SearchQuery, change: Partial<SearchQuery> = {}): Query {
  const { blad, ...rest } = { ...query, blad: 1, ...change }
  return {
    ...Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, value ?? undefined])),
    blad: blad > 1 ? blad : undefined,
  }
}

export type Chosen = { filter: keyof SearchQuery; value: string; without: Query }

const lists = ['wens', 'deel', 'dag', 'hoe', 'taal', 'thema', 'hulp', 'soort', 'voor'] as const

/** Every filter that is on, with the search without it. What was typed is no filter. */
export function chosenIn(query: SearchQuery): Chosen[] {
  const filters = lists.flatMap((filter) =>
    query[filter].map((value) => {
      const rest = (query[filter] as string[]).filter((one) => one !== value)
      return { filter, value, without: queryOf(query, { [filter]: rest }) }
    }),
  )
  if (!query.keuze) return filters
  const without = queryOf(query, { keuze: null })
  return [{ filter: 'keuze', value: query.keuze, without }, ...filters]
}

/** The same search without any filter. */
export const withoutFilters = (query: SearchQuery): Query =>
  queryOf(searchQuery.parse({ q: query.q ?? '', postcode: query.postcode ?? '' }))

const remarkKinds = ['hours', 'address', 'phone', 'closed', 'cost', 'text', 'other'] as const
export type RemarkKind = (typeof remarkKinds)[number]

/** `website` is a field that people do not see and robots fill in. */
export const remarkForm = z.object({
  kind: rule.choice(remarkKinds),
  text: rule.optionalText(500),
  /** Says that what looks like personal data is of an organisation. */
  vouched: rule.check(),
  website: rule.optionalText(500),
})

/** Where people are helped with whatever they come for, the broadest first. */
const broad: readonly Kind[] = ['ido', 'walk-in', 'counter', 'forms-help', 'computer-place']

/** Every place where one can walk in; with a point the nearest first. */
export const walkInPlaces = (from: Point | undefined): Wanted => ({
  ...anything,
  access: ['walk-in'],
  kinds: broad,
  from: from ?? null,
  size: 100,
})

/** Whom to go to: the nearest places when we know where someone is, else those that are open soonest. */
export function placesToGo(hits: readonly Hit[], at: Date, from: Point | undefined, max: number) {
  return from ? oneEach(hits).slice(0, max) : openSoonest(hits, at, max)
}

/** Places that are open, then those that open soonest; of a place the offer that helps with most. */
function openSoonest(hits: readonly Hit[], at: Date, max: number): Hit[] {
  const timed = hits.flatMap((hit) => {
    const rank = broad.indexOf(hit.kind)
    const start = hit.locationId && hit.hours && rank >= 0 ? opensAt(hit.hours, at) : undefined
    return start === undefined ? [] : [{ hit, start, rank }]
  })
  timed.sort((a, b) => a.start - b.start || a.rank - b.rank)
  return oneEach(timed.map(({ hit }) => hit)).slice(0, max)
}

/** The first offer of each place; what has no place of its own is left out. */
function oneEach(hits: readonly Hit[]): Hit[] {
  const first = new Map<string, Hit>()
  for (const hit of hits) {
    if (hit.locationId && !first.has(hit.locationId)) first.set(hit.locationId, hit)
  }
  return [...first.values()]
}

/** Whether one can walk in at this moment. */
export const isOpenAt = ({ hours }: Pick<Hit, 'hours'>, at: Date): boolean =>
  hours !== null && stateAt(hours, at).is === 'open'

/** Milliseconds of the moment it opens, now when it is open; undefined when nobody knows. */
function opensAt(hours: NonNullable<Hit['hours']>, at: Date): number | undefined {
  const state = stateAt(hours, at)
  if (state.is === 'open') return at.getTime()
  return state.is === 'closed' ? state.next?.start.getTime() : undefined
}
