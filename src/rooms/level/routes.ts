import { Hono } from 'hono'
import { localDate } from '../../platform/dates.ts'
import { emptySheet, readForm } from '../../platform/form.ts'
import { open } from '../../platform/http.ts'
import type { Env } from '../../ui/env.ts'
import { courseLines, distancesOf } from '../courses/door.ts'
import { anything, isOwnArea, type Kind, pointOf, search } from '../offers/door.ts'
import { themesOf } from '../skills/door.ts'
import { answersOf, levelForm, withOneAnswer } from './form.ts'
import { levelPage } from './pages.ts'
import { resultPage } from './result-pages.ts'
import { fitting, wishesFrom } from './rules.ts'

export const levelRoutes = new Hono<Env>()

/** People who help and explain; a course is found by its skills. */
const helping: readonly Kind[] = [
  'ido',
  'walk-in',
  'buddy',
  'meeting-place',
  'helpline',
  'forms-help',
]

levelRoutes.get('/wat-wilt-u-leren', open(), (c) => c.html(levelPage(c.var.view, emptySheet)))

// Answered with a page, never with an address: so the answers stand in no log, no history and no cookie.
levelRoutes.post('/wat-wilt-u-leren', open(), async (c) => {
  const { db, view } = c.var
  const sheet = withOneAnswer(await readForm(c, levelForm))
  if (!sheet.ok) return c.html(levelPage(view, sheet), 422)
  const { postcode } = sheet.values
  const wishes = wishesFrom(answersOf(sheet.values))
  const point = postcode ? await pointOf(db, postcode) : undefined
  const lines = await courseLines(db, { states: ['open', 'full'], from: localDate(db.at) })
  const metres = point ? await distancesOf(db, lines, point) : new Map<string, number>()
  const near = lines.map((one) => ({ ...one, distanceM: metres.get(one.id) ?? null }))
  const themes = themesOf(wishes.skills)
  const { hits } = await search(db, {
    ...anything,
    themes,
    kinds: helping,
    from: point ?? null,
    size: 4,
  })
  c.header('Cache-Control', 'no-store')
  const courses = fitting(near, wishes.skills, 5)
  const isUnknown = postcode && !point && !(await isOwnArea(db, postcode))
  const unknownPlace = isUnknown ? postcode : undefined
  return c.html(resultPage(view, { wishes, courses, help: hits, themes, unknownPlace }))
})
