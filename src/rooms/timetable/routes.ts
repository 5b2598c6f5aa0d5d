// The timetable of all partners, for staff.
import { Hono } from 'hono'
import { z } from 'zod'
import { localDate, mondayOf, monthOf } from '../../platform/dates.ts'
import { readQuery, rule } from '../../platform/form.ts'
import { allow } from '../../platform/http.ts'
import type { Env } from '../../ui/env.ts'
import {
  clashesIn,
  type Planned,
  placeKey,
  placeParts,
  plannedBetween,
  roomKey,
  roomOf,
} from '../courses/door.ts'
import { organisationsOf } from '../partners/door.ts'
import { teachersOf } from '../teachers/door.ts'
import { feedRoutes } from './feed-routes.ts'
import { type Chosen, timetablePage } from './pages.ts'
import { daysFrom, may, weeksOf } from './rules.ts'

export const timetableRoutes = new Hono<Env>()

timetableRoutes.route('/', feedRoutes)

const asked = z.object({
  maand: z
    .string()
    .regex(/^20\d\d-(0[1-9]|1[0-2])$/)
    .optional(),
  week: rule.optionalDay(),
  partner: rule.optionalId(),
  plek: rule.optionalText(400),
  docent: rule.optionalId(),
})

timetableRoutes.get('/leren/rooster', allow(may.read), async (c) => {
  const { db, view } = c.var
  const query = readQuery(c, asked)
  const week = query.week ? mondayOf(query.week) : undefined
  const chosen: Chosen = {
    ...{ month: query.maand ?? monthOf(week ?? localDate(db.at)), week },
    ...{ partner: query.partner ?? '', place: query.plek ?? '', teacher: query.docent ?? '' },
  }
  const days = week ? daysFrom(week) : weeksOf(chosen.month).flat()
  const [all, teachers, partners] = await Promise.all([
    plannedBetween(db, days[0] ?? '', days.at(-1) ?? ''),
    teachersOf(db),
    organisationsOf(db),
  ])
  const lessons = all.filter((one) => isChosen(one, chosen))
  const shown = new Set(lessons.map(({ id }) => id))
  // A filter hides lessons, and never that one coincides with something hidden.
  const clashes = clashesIn(all, teachers).filter(
    (one) => shown.has(one.lesson.id) || ('other' in one && shown.has(one.other.id)),
  )
  const facts = {
    ...{ chosen, lessons, clashes },
    partners: named(partners),
    places: placesOf(all),
    teachers: named(teachers.filter(({ until }) => until === null)),
  }
  return c.html(timetablePage(view, facts))
})

function isChosen(one: Planned, { partner, place, teacher }: Chosen): boolean {
  const isOf = one.organiserId === partner || one.coOrganisers.includes(partner)
  const isAt = placeKey(one.place) === place || hallKey(one) === place
  return (!partner || isOf) && (!place || isAt) && (!teacher || one.teacherIds.includes(teacher))
}

const named = (all: readonly { id: string; name: string }[]): Record<string, string> =>
  Object.fromEntries(all.map(({ id, name }) => [id, name]))

const hallKey = (one: Planned): string => `${placeKey(one.place)} / ${roomKey(one)}`

/** Places of these lessons, and each with its rooms. */
function placesOf(all: readonly Planned[]): Record<string, string> {
  const found = all
    .filter(({ way, place }) => way === 'place' && place !== '')
    .flatMap((one) => {
      const { name } = placeParts(one.place)
      const place = [placeKey(one.place), name] as const
      const room = roomOf(one)
      return room ? [place, [hallKey(one), `${name} · ${room}`] as const] : [place]
    })
  return Object.fromEntries(found.toSorted(([a], [b]) => a.localeCompare(b)))
}
