// Teachers for staff: the list, one of them, and what their partner does with them.
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../paths.ts'
import { record } from '../../platform/audit.ts'
import { addDays, localDate } from '../../platform/dates.ts'
import {
  emptySheet,
  readForm,
  readQuery,
  rule,
  type Sheet,
  withError,
} from '../../platform/form.ts'
import { allow, found, missing } from '../../platform/http.ts'
import type { Env } from '../../ui/env.ts'
import { fresh } from '../../ui/parts/field.ts'
import { isOn, mayKeepOf, plannedBetween, programmesOf } from '../courses/door.ts'
import { organisationsOf } from '../partners/door.ts'
import {
  addTeacher,
  changeTeacher,
  newestLink,
  removeCertificate,
  saveCertificate,
  type Teacher,
  teacherById,
  teachersOf,
} from '../teachers/door.ts'
import { dropAway, endLink, keepHours, noteAway, sendLink, stopOrReturn } from './actions.ts'
import { certificatePage } from './certificate-pages.ts'
import {
  awayForm,
  certificateForm,
  hoursForm,
  hoursOf,
  newTeacherForm,
  orderlyAway,
  orderlyCertificate,
  teacherForm,
} from './form.ts'
import { teachersPage } from './list-pages.ts'
import { ownRoutes } from './own-routes.ts'
import { may, mayMail, shownDaysAhead } from './rules.ts'
import { type Part, teacherPage } from './teacher-pages.ts'

export const teachingRoutes = new Hono<Env>()
type C = Context<Env>
const one = '/leren/docenten/:id{[0-9a-f-]{36}}'
const versioned = z.object({ version: rule.whole(1, 1_000_000) })

teachingRoutes.route('/', ownRoutes)

teachingRoutes.get('/leren/docenten', allow(may.read), async (c) =>
  list(c, fresh({ kind: 'teacher', organisationId: c.var.who.organisationId ?? '' })),
)

teachingRoutes.post('/leren/docenten', allow(may.keep), async (c) => {
  const { db, view, who } = c.var
  const sheet = await readForm(c, newTeacherForm)
  if (!sheet.ok) return list(c, sheet, 422)
  const { organisationId } = sheet.values
  const isPartner = (await organisationsOf(db)).some(({ id }) => id === organisationId)
  if (!isPartner || !mayKeepOf(who, organisationId))
    return list(c, withError(sheet, 'organisationId', 'choice'), 422)
  if (sheet.values.email && !mayMail(who, { organisationId }))
    return list(c, withError(sheet, 'email', 'theirs'), 422)
  const id = await addTeacher(db, sheet.values)
  await record(db, 'teacher.added', id)
  return c.redirect(paths.teaching.teacher(view.at, id, { klaar: 'ja' }), 303)
})

teachingRoutes.get(one, allow(may.read), async (c) => show(c, await teacherIn(c)))

teachingRoutes.post(`${one}/gegevens`, allow(may.keep), async (c) => {
  const teacher = await teacherToKeep(c)
  const sheet = await readForm(c, teacherForm)
  if (!sheet.ok) return show(c, teacher, { sheet, part: 'person' }, 422)
  const { version, ...fields } = sheet.values
  if (fields.email !== teacher.email && !mayMail(c.var.who, teacher)) {
    const wrong = withError(sheet, 'email', 'theirs')
    return show(c, teacher, { sheet: wrong, part: 'person' }, 422)
  }
  if (!(await changeTeacher(c.var.db, teacher.id, version, fields))) {
    const now = await teacherIn(c)
    const again = fresh({ ...sheet.typed, version: String(now.version) })
    return show(c, now, { sheet: again, part: 'person', isClash: true }, 409)
  }
  await record(c.var.db, 'teacher.changed', teacher.id)
  return back(c, teacher)
})

teachingRoutes.post(`${one}/certificaten`, allow(may.keep), async (c) => {
  const { db } = c.var
  const teacher = await teacherToKeep(c)
  const sheet = orderlyCertificate(await readForm(c, certificateForm))
  if (!sheet.ok) return show(c, teacher, { sheet, part: 'certificate' }, 422)
  if (!(await programmesOf(db)).some(({ id }) => id === sheet.values.programmeId)) {
    const wrong = withError(sheet, 'programmeId', 'choice')
    return show(c, teacher, { sheet: wrong, part: 'certificate' }, 422)
  }
  await saveCertificate(db, teacher.id, sheet.values)
  await record(db, 'teacher.certificate-noted', teacher.id, { until: sheet.values.expiresOn })
  return back(c, teacher)
})

teachingRoutes.get(`${one}/certificaat-weg`, allow(may.keep), async (c) => {
  const { db, view } = c.var
  const teacher = await teacherToKeep(c)
  const { programma } = readQuery(c, z.object({ programma: rule.optionalId() }))
  const programme = (await programmesOf(db)).find(({ id }) => id === programma)
  const isHeld = teacher.certificates.some(({ programmeId }) => programmeId === programma)
  if (!programme || !isHeld) throw missing()
  const today = localDate(db.at)
  const own = { teacherId: teacher.id }
  const planned = await plannedBetween(db, today, addDays(today, shownDaysAhead), own)
  const lessons = planned.filter((each) => isOn(each) && each.programmeId === programme.id)
  return c.html(certificatePage(view, { teacher, programme, lessons }))
})

teachingRoutes.post(`${one}/certificaat-weg`, allow(may.keep), async (c) => {
  const { db } = c.var
  const teacher = await teacherToKeep(c)
  const sheet = await readForm(c, z.object({ programmeId: rule.id() }))
  if (!sheet.ok || !(await removeCertificate(db, teacher.id, sheet.values.programmeId)))
    throw missing()
  await record(db, 'teacher.certificate-removed', teacher.id)
  return back(c, teacher)
})

teachingRoutes.post(`${one}/dagdelen`, allow(may.keep), async (c) => {
  const teacher = await teacherToKeep(c)
  const sheet = await readForm(c, hoursForm)
  if (!sheet.ok) throw missing()
  await keepHours(c.var.db, teacher.id, hoursOf(sheet.values))
  return back(c, teacher)
})

teachingRoutes.post(`${one}/afwezig`, allow(may.keep), async (c) => {
  const teacher = await teacherToKeep(c)
  const sheet = orderlyAway(await readForm(c, awayForm))
  if (!sheet.ok) return show(c, teacher, { sheet, part: 'away' }, 422)
  await noteAway(c.var.db, teacher.id, sheet.values)
  return back(c, teacher)
})

teachingRoutes.post(`${one}/afwezig-weg`, allow(may.keep), async (c) => {
  const teacher = await teacherToKeep(c)
  const sheet = await readForm(c, z.object({ away: rule.id() }))
  if (!sheet.ok || !(await dropAway(c.var.db, teacher.id, sheet.values.away))) throw missing()
  return back(c, teacher)
})

teachingRoutes.post(`${one}/link`, allow(may.keep), async (c) => {
  const teacher = await teacherToKeep(c)
  if (!mayMail(c.var.who, teacher)) throw missing()
  if (!(await sendLink(c.var.db, teacher, c.var.view.baseUrl))) throw missing()
  return back(c, teacher)
})

teachingRoutes.post(`${one}/link-weg`, allow(may.keep), async (c) => {
  const teacher = await teacherToKeep(c)
  await endLink(c.var.db, teacher)
  return back(c, teacher)
})

for (const [deed, stops] of [
  ['einde', true],
  ['terug', false],
] as const)
  teachingRoutes.post(`${one}/${deed}`, allow(may.keep), async (c) => {
    const teacher = await teacherToKeep(c)
    const sheet = await readForm(c, versioned)
    if (!sheet.ok) throw missing()
    if (!(await stopOrReturn(c.var.db, teacher, sheet.values.version, stops)))
      return show(c, await teacherIn(c), { isClash: true }, 409)
    return back(c, teacher)
  })

async function list(c: C, sheet: Sheet, status: 200 | 422 = 200) {
  const { db, view, who } = c.var
  const today = localDate(db.at)
  const [teachers, programmes, partners, planned] = await Promise.all([
    teachersOf(db),
    programmesOf(db),
    organisationsOf(db),
    plannedBetween(db, today, addDays(today, shownDaysAhead)),
  ])
  const nextOn = new Map<string, string>()
  for (const lesson of planned.filter(isOn))
    for (const id of lesson.teacherIds) if (!nextOn.has(id)) nextOn.set(id, lesson.heldOn)
  const owners = partners.filter(({ id }) => mayKeepOf(who, id))
  return c.html(teachersPage(view, { teachers, programmes, owners, nextOn, today, sheet }), status)
}

async function show(
  c: C,
  teacher: Teacher,
  more: { sheet?: Sheet; part?: Part; isClash?: boolean } = {},
  status: 200 | 409 | 422 = 200,
) {
  const { db, view, who } = c.var
  const today = localDate(db.at)
  const mayKeep = mayKeepOf(who, teacher.organisationId)
  const [programmes, lessons, link] = await Promise.all([
    programmesOf(db),
    plannedBetween(db, today, addDays(today, shownDaysAhead), { teacherId: teacher.id }),
    mayKeep ? newestLink(db, teacher.id) : undefined,
  ])
  const isDone = readQuery(c, z.object({ klaar: rule.check() })).klaar
  const facts = {
    ...{ teacher, programmes, lessons, link, mayKeep, today, isDone },
    mayMail: mayMail(who, teacher),
  }
  return c.html(teacherPage(view, { ...facts, sheet: emptySheet, ...more }), status)
}

const back = (c: C, { id }: Teacher) =>
  c.redirect(paths.teaching.teacher(c.var.view.at, id, { klaar: 'ja' }), 303)

async function teacherIn(c: C): Promise<Teacher> {
  return found(c, (id) => teacherById(c.var.db, id))
}

async function teacherToKeep(c: C): Promise<Teacher> {
  const teacher = await teacherIn(c)
  if (!mayKeepOf(c.var.who, teacher.organisationId)) throw missing()
  return teacher
}
