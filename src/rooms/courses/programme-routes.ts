import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../paths.ts'
import { record } from '../../platform/audit.ts'
import { localDate } from '../../platform/dates.ts'
import {
  emptySheet,
  readForm,
  readQuery,
  rule,
  type Sheet,
  withError,
} from '../../platform/form.ts'
import { allow, missing } from '../../platform/http.ts'
import { isAllowed } from '../../platform/tenant.ts'
import type { Env } from '../../ui/env.ts'
import { fresh } from '../../ui/parts/field.ts'
import { organisationsOf } from '../partners/door.ts'
import { addTeacher, saveCertificate, teachersOf } from './lesson-store.ts'
import {
  certificateForm,
  programmeFieldsOf,
  programmeForm,
  programmeTyped,
  teacherForm,
} from './programme-form.ts'
import { programmePage, programmesPage } from './programme-pages.ts'
import { may, mayKeepOf } from './rules.ts'
import { addProgramme, changeProgramme, type Programme, programmesOf } from './store.ts'
import { teachersPage } from './teacher-pages.ts'

/** Programmes and teachers. */
export const programmeRoutes = new Hono<Env>()
type C = Context<Env>

const isKeeper = (c: C) => isAllowed(may.keep, c.var.who)

programmeRoutes.get('/leren/programmas', allow(may.read), async (c) => {
  const { db, view } = c.var
  const [programmes, partners] = await Promise.all([programmesOf(db), organisationsOf(db)])
  const ownerOf = (id: string) => partners.find((one) => one.id === id)?.name ?? ''
  return c.html(programmesPage(view, { programmes, ownerOf, mayKeep: isKeeper(c) }))
})

programmeRoutes.get('/leren/programmas/nieuw', allow(may.keep), async (c) => {
  const start = { lessons: '4', lessonMinutes: '120', maximum: '8' }
  return page(c, undefined, fresh({ ...start, ownerId: c.var.who.organisationId ?? '' }))
})

programmeRoutes.post('/leren/programmas/nieuw', allow(may.keep), async (c) => {
  const { db, view } = c.var
  const sheet = await readForm(c, programmeForm)
  if (!sheet.ok) return page(c, undefined, sheet, 422)
  if (!(await isOwner(c, sheet.values.ownerId)))
    return page(c, undefined, withError(sheet, 'ownerId', 'choice'), 422)
  const id = await addProgramme(db, programmeFieldsOf(sheet.values))
  await record(db, 'course.programme-added', id)
  return c.redirect(paths.courses.programmes(view.at), 303)
})

programmeRoutes.get('/leren/programmas/:id{[0-9a-f-]{36}}', allow(may.read), async (c) => {
  const programme = await programmeIn(c)
  return page(c, programme, fresh(programmeTyped(programme)))
})

programmeRoutes.post('/leren/programmas/:id{[0-9a-f-]{36}}', allow(may.keep), async (c) => {
  const { db, view, who } = c.var
  const programme = await programmeIn(c)
  if (!mayKeepOf(who, programme.ownerId)) throw missing()
  const sheet = await readForm(c, programmeForm)
  if (!sheet.ok) return page(c, programme, sheet, 422)
  if (!(await isOwner(c, sheet.values.ownerId)))
    return page(c, programme, withError(sheet, 'ownerId', 'choice'), 422)
  const fields = programmeFieldsOf(sheet.values)
  if (!(await changeProgramme(db, programme.id, sheet.values.version ?? 0, fields))) {
    const now = await programmeIn(c)
    return page(c, now, fresh({ ...sheet.typed, version: String(now.version) }), 409)
  }
  await record(db, 'course.programme-changed', programme.id)
  return c.redirect(paths.courses.programmes(view.at), 303)
})

programmeRoutes.get('/leren/docenten', allow(may.read), async (c) => teachers(c))

programmeRoutes.post('/leren/docenten', allow(may.keep), async (c) => {
  const { db, view } = c.var
  const sheet = await readForm(c, teacherForm)
  if (!sheet.ok) return teachers(c, sheet, 422)
  if (!(await isOwner(c, sheet.values.organisationId)))
    return teachers(c, withError(sheet, 'organisationId', 'choice'), 422)
  const id = await addTeacher(db, sheet.values)
  await record(db, 'course.teacher-added', id)
  return c.redirect(paths.courses.teachers(view.at, { klaar: 'ja' }), 303)
})

programmeRoutes.post('/leren/docenten/certificaten', allow(may.keep), async (c) => {
  const { db, view, who } = c.var
  const sheet = await readForm(c, certificateForm)
  if (!sheet.ok) return teachers(c, sheet, 422)
  const { teacherId, ...certificate } = sheet.values
  const wrong = (field: string, code: string) => teachers(c, withError(sheet, field, code), 422)
  const teacher = (await teachersOf(db)).find(({ id }) => id === teacherId)
  if (!teacher || !mayKeepOf(who, teacher.organisationId)) return wrong('teacherId', 'choice')
  if (!(await programmesOf(db)).some(({ id }) => id === certificate.programmeId))
    return wrong('programmeId', 'choice')
  if (certificate.expiresOn && certificate.expiresOn < certificate.issuedOn)
    return wrong('expiresOn', 'order')
  await saveCertificate(db, teacherId, certificate)
  await record(db, 'course.certificate-noted', teacherId, { until: certificate.expiresOn })
  return c.redirect(paths.courses.teachers(view.at, { klaar: 'ja' }), 303)
})

async function teachers(c: C, sheet: Sheet = emptySheet, status: 200 | 422 = 200) {
  const { db, view, who } = c.var
  const [all, programmes, partners] = await Promise.all([
    teachersOf(db),
    programmesOf(db),
    organisationsOf(db),
  ])
  const owners = partners.filter(({ id }) => mayKeepOf(who, id))
  const isDone = readQuery(c, z.object({ klaar: rule.check() })).klaar
  const facts = { teachers: all, programmes, owners, today: localDate(db.at), sheet, isDone }
  return c.html(teachersPage(view, facts), status)
}

async function page(
  c: C,
  programme: Programme | undefined,
  sheet: Sheet,
  status: 200 | 409 | 422 = 200,
) {
  const { db, view, who } = c.var
  const partners = await organisationsOf(db)
  const facts = {
    sheet,
    owners: partners.filter(({ id }) => mayKeepOf(who, id)),
    ownerName: partners.find(({ id }) => id === programme?.ownerId)?.name ?? '',
    mayKeep: programme ? mayKeepOf(who, programme.ownerId) : true,
    isClash: status === 409,
    ...(programme ? { programme } : {}),
  }
  return c.html(programmePage(view, facts), status)
}

/** Whether this reader may keep things of this present partner. */
const isOwner = async (c: C, id: string): Promise<boolean> =>
  mayKeepOf(c.var.who, id) && (await organisationsOf(c.var.db)).some((one) => one.id === id)

async function programmeIn(c: C): Promise<Programme> {
  const found = (await programmesOf(c.var.db)).find(({ id }) => id === c.req.param('id'))
  if (!found) throw missing()
  return found
}
