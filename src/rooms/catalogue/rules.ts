// Which courses fit what somebody asked for, and what comes first.
import { z } from 'zod'
import type { Query } from '../../paths.ts'
import { addDays, type DayPart, dayPartOf } from '../../platform/dates.ts'
import { rule } from '../../platform/form.ts'
import { type CourseLine, goingOn, type Lesson, languages, levels } from '../courses/door.ts'
import { goals, skillKeys } from '../skills/door.ts'

const parts = ['morning', 'afternoon', 'evening'] as const satisfies readonly DayPart[]
const starts = ['soon', 'later'] as const
const soonDays = 28

/** The query of the list; what is wrong counts as absent. */
export const catalogueQuery = z.object({
  postcode: rule.optionalText(80),
  deel: rule.choices(parts),
  taal: rule.optionalChoice(languages),
  niveau: rule.optionalChoice(levels),
  start: rule.optionalChoice(starts),
  doel: rule.optionalChoice(goals),
  leren: rule.optionalChoice(skillKeys),
})
export type CatalogueQuery = z.infer<typeof catalogueQuery>

/** The address of the same list again, without one filter. */
export const without = (query: CatalogueQuery, key: keyof CatalogueQuery): Query =>
  Object.fromEntries(
    Object.entries(query).map(([name, value]) => [
      name,
      name === key ? undefined : (value ?? undefined),
    ]),
  )

/** Filters that are on; where somebody lives is none. */
export const filtersOn = (query: CatalogueQuery): (keyof CatalogueQuery)[] =>
  (['deel', 'taal', 'niveau', 'start', 'doel', 'leren'] as const).filter((key) =>
    Array.isArray(query[key]) ? query[key].length > 0 : query[key] !== null,
  )

export type Listed = CourseLine & { parts: DayPart[]; distanceM: number | null }

/** A course with the parts of the day of its lessons, and how far it is. */
export function listed(
  line: CourseLine,
  lessons: readonly Lesson[],
  metres: ReadonlyMap<string, number>,
): Listed {
  const own = goingOn(lessons.filter(({ courseId }) => courseId === line.id))
  const all = [...new Set(own.map((one) => dayPartOf(one.starts)))]
  return { ...line, parts: all, distanceM: metres.get(line.id) ?? null }
}

/** Those that fit, by day; with a place of one's own the nearest first, and what has no place after that. */
export function fitting(all: readonly Listed[], query: CatalogueQuery, today: string): Listed[] {
  const found = all.filter((one) => fits(one, query, today))
  if (!all.some(({ distanceM }) => distanceM !== null)) return found
  return found.toSorted((a, b) => (a.distanceM ?? Infinity) - (b.distanceM ?? Infinity) || 0)
}

function fits(one: Listed, query: CatalogueQuery, today: string): boolean {
  const { deel, taal, niveau, start, doel, leren } = query
  const isSoon = one.firstOn !== null && one.firstOn <= addDays(today, soonDays)
  return (
    (deel.length === 0 || deel.some((part) => one.parts.includes(part))) &&
    (taal === null || one.language === taal) &&
    (niveau === null || one.level === niveau) &&
    (start === null || (start === 'soon') === isSoon) &&
    (doel === null || one.goal === doel) &&
    (leren === null || one.skills.includes(leren))
  )
}
