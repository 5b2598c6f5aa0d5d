// A teacher's own pages: signed in, or behind the personal link.
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../paths.ts'
import { addDays, localDate } from '../../platform/dates.ts'
import { emptySheet, readForm, readQuery, rule, type Sheet } from '../../platform/form.ts'
import { allow, missing, open, tooMany } from '../../platform/http.ts'
import { mayTry } from '../../platform/limits.ts'
import type { Env } from '../../ui/env.ts'
import { attendanceForm } from '../attendance/door.ts'
import { courseById, type Planned, plannedBetween, programmesOf } from '../courses/door.ts'
import { organisationById } from '../partners/door.ts'
import { actAsTeacher, type Teacher, teachersOf } from '../teachers/door.ts'
import {
  dropAway,
  type Held,
  keepHours,
  noteAway,
  ownTeachers,
  sendLink,
  teacherByLink,
} from './actions.ts'
import { awayForm, hoursForm, hoursOf, orderlyAway } from './form.ts'
import { lessonPage } from './lesson-pages.ts'
import { listFor, noteOwnLesson, seatedIn } from './names.ts'
import { linkedPage, oldLinkPage, ownPage, type Places } from './own-pages.ts'
import { may, seesNames, shownDaysAhead, shownDaysBack, whatStopsNoting } from './rules.ts'

export const ownRoutes = new Hono<Env>()
type C = Context<Env>
/** Who looks: the teachers that somebody is, and where their pages are. */
type Own = { teachers: readonly Teacher[]; places: Places; home: string; held?: Held }

ownRoutes.get('/leren/mijn-lessen', allow(may.read), async (c) => page(c, await signedIn(c)))
ownRoutes.get('/leren/mijn-lessen/:lesson{[0-9a-f-]{36}}', allow(may.read), async (c) =>
  lesson(c, await signedIn(c)),
)
ownRoutes.get('/docent/:token', open(), (c) => throughLink(c, (own) => page(c, own)))
ownRoutes.post('/leren/mijn-lessen/:lesson{[0-9a-f-]{36}}', allow(may.read), async (c) =>
  note(c, await signedIn(c)),
)
ownRoutes.get('/docent/:token/lessen/:lesson{[0-9a-f-]{36}}', open(), (c) =>
  throughLink(c, (own) => lesson(c, own)),
)
ownRoutes.post('/docent/:token/lessen/:lesson{[0-9a-f-]{36}}', open(), (c) =>
  throughLink(c, (own) => note(c, own)),
)

/** The same deed on both ways in. */
function onBoth(deed: string, work: (c: C, own: Own) => Promise<Response>) {
  ownRoutes.post(`/leren/mijn-lessen/${deed}`, allow(may.read), async (c) =>
    work(c, await signedIn(c)),
  )
  ownRoutes.post(`/docent/:token/${deed}`, open(), (c) => throughLink(c, (own) => work(c, own)))
}

onBoth('dagdelen', async (c, own) => {
  const id = await meantBy(c, own)
  const sheet = await readForm(c, hoursForm)
  if (!sheet.ok) throw missing()
  await keepHours(c.var.db, id, hoursOf(sheet.values))
  return c.redirect(`${own.home}?klaar=ja`, 303)
})

onBoth('afwezig', async (c, own) => {
  const id = await meantBy(c, own)
  const sheet = orderlyAway(await readForm(c, awayForm))
  if (!sheet.ok) return page(c, own, sheet, 422)
  await noteAway(c.var.db, id, sheet.values)
  return c.redirect(`${own.home}?klaar=ja`, 303)
})

onBoth('afwezig-weg', async (c, own) => {
  const id = await meantBy(c, own)
  const sheet = await readForm(c, z.object({ away: rule.id() }))
  if (!sheet.ok) throw missing()
  if (!(await dropAway(c.var.db, id, sheet.values.away))) throw missing()
  return c.redirect(`${own.home}?klaar=ja`, 303)
})

ownRoutes.get('/docent/:token/gestuurd', open(), (c) =>
  c.html(oldLinkPage(c.var.view, { state: 'sent', ask: '' })),
)

ownRoutes.post('/docent/:token/link', open(), async (c) => {
  const { db, view } = c.var
  const token = c.req.param('token')
  const held = await teacherByLink(db, token)
  if (!held) throw missing()
  if (held.state !== 'old') return c.redirect(paths.teaching.link(view.at, token), 303)
  // The new link only ever goes to the mailbox of the teacher; the limit keeps that mailbox quiet.
  if (!(await mayTry(db, 'teacher link', held.teacher.id, 3, 3600, db.at))) throw tooMany()
  await sendLink(db, held.teacher, view.baseUrl)
  return c.redirect(paths.teaching.linkDeed(view.at, token, 'gestuurd'), 303)
})

async function page(c: C, own: Own, sheet: Sheet = emptySheet, status: 200 | 422 = 200) {
  const { db, view } = c.var
  const today = localDate(db.at)
  const lessons = await lessonsFor(c, own)
  const isDone = readQuery(c, z.object({ klaar: rule.check() })).klaar
  const seated = await seatedIn(db, lessons)
  const { teachers, places } = own
  const facts = { teachers, places, lessons, seated, today, sheet, isDone }
  if (!own.held) return c.html(ownPage(view, facts), status)
  const until = localDate(own.held.link.expiresAt)
  return c.html(linkedPage(view, { ...facts, until }), status)
}

/** Who was there, on the list of the organiser; what cannot be kept any more is told. */
async function note(c: C, own: Own) {
  const { db, view } = c.var
  const { found, me } = await meantLesson(c, own)
  if (whatStopsNoting(me, found, localDate(db.at))) return lesson(c, own, 409)
  const form = await readForm(c, attendanceForm)
  if (!form.ok) throw missing()
  await noteOwnLesson(db, found, me, form.values, { baseUrl: view.baseUrl })
  return c.redirect(`${own.places.lesson(found.id)}?klaar=ja`, 303)
}

/** The lesson of the address, and as whom somebody gives it: of two the one who may do most. */
async function meantLesson(c: C, own: Own): Promise<{ found: Planned; me: Teacher }> {
  const found = (await lessonsFor(c, own)).find(({ id }) => id === c.req.param('lesson'))
  if (!found) throw missing()
  const all = own.teachers.filter(({ id }) => found.teacherIds.includes(id))
  const me =
    all.find((one) => !whatStopsNoting(one, found, localDate(c.var.db.at))) ??
    all.find((one) => seesNames(one, found)) ??
    all[0]
  if (!me) throw missing()
  return { found, me }
}

async function lesson(c: C, own: Own, status: 200 | 409 = 200) {
  const { db, view } = c.var
  const { found, me } = await meantLesson(c, own)
  const isDone = readQuery(c, z.object({ klaar: rule.check() })).klaar
  const [programmes, all, course, organiser] = await Promise.all([
    programmesOf(db),
    teachersOf(db),
    courseById(db, found.courseId),
    organisationById(db, found.organiserId),
  ])
  const colleagues = all
    .filter(({ id }) => id !== me.id && found.teacherIds.includes(id))
    .map(({ name, organisationName }) => `${name} (${organisationName})`)
  const facts = {
    ...{ lesson: found, colleagues, home: own.home, isLinked: own.held !== undefined },
    programme: programmes.find(({ id }) => id === found.programmeId),
    action: own.places.lesson(found.id),
    stop: whatStopsNoting(me, found, localDate(db.at)),
    after: status === 409 ? ('refused' as const) : isDone ? ('saved' as const) : undefined,
    phone: course?.contactPhone || organiser?.phone || null,
    // Last: from here on the transaction is of the organiser.
    list: await listFor(db, found, me),
    seated: (await seatedIn(db, [found])).get(found.courseId) ?? 0,
  }
  return c.html(lessonPage(view, facts), status)
}

/** The lessons of all that somebody is as a teacher, each once, in order of time. */
async function lessonsFor(c: C, { teachers }: Own): Promise<Planned[]> {
  const { db } = c.var
  const today = localDate(db.at)
  const [from, until] = [addDays(today, -shownDaysBack), addDays(today, shownDaysAhead)]
  const mine = new Set(teachers.map(({ id }) => id))
  const [only] = mine.size === 1 ? mine : []
  const all =
    mine.size === 0 ? [] : await plannedBetween(db, from, until, only ? { teacherId: only } : {})
  return all.filter(({ teacherIds }) => teacherIds.some((id) => mine.has(id)))
}

/** Which of the teachers that somebody is a form means; from here on the transaction keeps what is of that one. */
async function meantBy(c: C, { teachers }: Own): Promise<string> {
  const said = await readForm(c, z.object({ teacher: rule.id() }))
  const teacher = said.ok && teachers.find(({ id }) => id === said.values.teacher)
  if (!teacher) throw missing()
  await actAsTeacher(c.var.db, teacher.id)
  return teacher.id
}

async function signedIn(c: C): Promise<Own> {
  const { db, view } = c.var
  const teachers = await ownTeachers(db)
  const places = {
    lesson: (id: string) => paths.teaching.ownLesson(view.at, id),
    deed: (deed: string) => paths.teaching.ownDeed(view.at, deed),
    calendar: paths.timetable.ownFeed(view.at),
  }
  return { teachers, places, home: paths.teaching.own(view.at) }
}

/** What a working link leads to; of another link the page that says why not. */
async function throughLink(c: C, go: (own: Own) => Promise<Response>): Promise<Response> {
  const { db, view } = c.var
  const token = c.req.param('token') ?? ''
  const held = await teacherByLink(db, token)
  if (!held) throw missing()
  const to = (deed: string) => paths.teaching.linkDeed(view.at, token, deed)
  if (held.state !== 'works')
    return c.html(
      oldLinkPage(view, {
        ...{ state: held.state, ask: to('link') },
        isUnsaved: c.req.method === 'POST',
      }),
    )
  const places = {
    lesson: (id: string) => paths.teaching.linkLesson(view.at, token, id),
    deed: to,
    calendar: paths.timetable.linkFeed(view.at, token),
  }
  return go({ teachers: [held.teacher], places, home: paths.teaching.link(view.at, token), held })
}
