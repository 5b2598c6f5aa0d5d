// Certificates for who organises a course; for everyone else they are not there. Nothing of them is kept.
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { record } from '../../platform/audit.ts'
import { localDate } from '../../platform/dates.ts'
import { readForm, readQuery, rule, type Sheet } from '../../platform/form.ts'
import { allow } from '../../platform/http.ts'
import type { Env } from '../../ui/env.ts'
import { fresh } from '../../ui/parts/field.ts'
import { attendanceOfCourse, wasThere } from '../attendance/door.ts'
import {
  type Course,
  goingOn,
  type Lesson,
  lessonsOf,
  openCalls,
  programmesOf,
} from '../courses/door.ts'
import { enrolmentsOf, openedPeople, ownCourse } from '../enrolment/door.ts'
import { organisationsOf } from '../partners/door.ts'
import { drawn } from './apart.ts'
import type { Paper } from './drawing.ts'
import { certificateForm, checkedNames, nameField, namesIn, withUnknown } from './form.ts'
import { certificatesPage } from './pages.ts'
import { paperOf } from './paper.ts'
import { attendedBy, type Language, leastOf, may } from './rules.ts'

export const certificatesRoutes = new Hono<Env>()
type C = Context<Env>

certificatesRoutes.get('/leren/:id{[0-9a-f-]{36}}/certificaten', allow(may.make), async (c) =>
  page(c, await ownCourse(c)),
)

certificatesRoutes.post('/leren/:id{[0-9a-f-]{36}}/certificaten', allow(may.make), async (c) => {
  const { db } = c.var
  const course = await ownCourse(c)
  const lessons = await lessonsOf(db, course.id)
  const ids = (await enrolmentsOf(db, course.id)).map(({ id }) => id)
  const sheet = await readForm(c, certificateForm(ids))
  if (!sheet.ok) return page(c, course, sheet)
  const names = namesIn(sheet.values, ids)
  const checked = checkedNames(sheet, names)
  if (!checked.ok) return page(c, course, checked)
  const paper = await paperFor(c, course, lessons, sheet.values.lang)
  const { leavesOut } = sheet.values
  const made = await drawn({ paper, names: names.map(({ name }) => name), leavesOut })
  if (!made.ok && 'problem' in made) return page(c, course, sheet, { isHeavy: true })
  const { unknown } = made
  const others = names.length - unknown.length
  if (!made.ok) return page(c, course, withUnknown(sheet, names, unknown), { unknown, others })
  await record(db, 'certificates.made', course.id, { certificates: others })
  c.header('Content-Type', 'application/pdf')
  c.header('Content-Disposition', 'attachment; filename="certificaten.pdf"')
  c.header('Cache-Control', 'no-store')
  return c.body(new Uint8Array(made.file))
})

/** What went wrong with the drawing, if anything. */
type After = Partial<Pick<Parameters<typeof certificatesPage>[1], 'isHeavy' | 'unknown' | 'others'>>

async function page(c: C, course: Course, sheet?: Sheet, after: After = {}) {
  const { db, view, lang } = c.var
  const [all, noted, lessons, calls] = await Promise.all([
    openedPeople(db, course),
    attendanceOfCourse(db, course.id),
    lessonsOf(db, course.id),
    openCalls(db, course.id),
  ])
  const held = goingOn(lessons)
  const attended = attendedBy(
    noted.map((one) => ({ ...one, wasThere: wasThere(one.state) })),
    new Set(held.map(({ id }) => id)),
  )
  const seated = all.filter(({ one }) => one.status === 'enrolled')
  const { minstens } = readQuery(c, z.object({ minstens: rule.optionalWhole(0, 99) }))
  const least = minstens ?? leastOf(held.length)
  const people = seated.map(({ one, contact }) => ({
    id: one.id,
    attended: attended.get(one.id) ?? 0,
    isErased: !contact,
  }))
  const start = {
    lang,
    for: people.filter((one) => one.attended >= least && !one.isErased).map(({ id }) => id),
    ...Object.fromEntries(seated.map(({ one, contact }) => [nameField(one.id), contact?.name])),
  }
  const facts = { course, held, lessons: held.length, least, people, calls }
  return c.html(
    certificatesPage(view, { ...facts, ...after, sheet: sheet ?? fresh(start) }),
    sheet ? 422 : 200,
  )
}

async function paperFor(
  c: C,
  course: Course,
  lessons: readonly Lesson[],
  lang: Language,
): Promise<Paper> {
  const { db } = c.var
  const [partners, programmes] = await Promise.all([organisationsOf(db), programmesOf(db)])
  const organisers = [course.organiserId, ...course.coOrganisers]
    .map((id) => partners.find((one) => one.id === id)?.name)
    .filter((name) => name !== undefined)
  const programme = programmes.find(({ id }) => id === course.programmeId)?.name ?? ''
  return paperOf(course, lessons, { lang, programme, organisers, today: localDate(db.at) })
}
