// Addresses for calendars: kept by staff, made by a teacher for the own lessons, and read by calendars.
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../paths.ts'
import { hashToken } from '../../platform/crypto.ts'
import { addMonths, localDate } from '../../platform/dates.ts'
import { readForm, readQuery, rule, type Sheet, withError } from '../../platform/form.ts'
import { allow, missing, open, tooMany } from '../../platform/http.ts'
import { mayTry } from '../../platform/limits.ts'
import { isAllowed } from '../../platform/tenant.ts'
import type { Env } from '../../ui/env.ts'
import { fresh } from '../../ui/parts/field.ts'
import { mayKeepOf, placeKey, placeParts, plannedBetween } from '../courses/door.ts'
import { organisationById, organisationsOf } from '../partners/door.ts'
import { actAsTeacher, type Teacher, teachersOf } from '../teachers/door.ts'
import { ownTeachers, teacherByLink } from '../teaching/door.ts'
import { makeFeed, readFeed, stopFeed } from './actions.ts'
import { feedFile } from './feed-file.ts'
import { feedsPage, ownFeedPage } from './feed-pages.ts'
import { feedKinds, may, readsPerHour } from './rules.ts'
import { addressShown, shownOnce } from './shown.ts'
import { type Feed, livingFeeds, type NewFeed } from './store.ts'
import { texts } from './texts.ts'

export const feedRoutes = new Hono<Env>()
type C = Context<Env>

const feedForm = z.object({
  kind: rule.choice(feedKinds),
  place: rule.anyLine(300),
  teacherId: rule.optionalId(),
})
const said = z.object({ adres: rule.optionalText(400), klaar: rule.optionalText(20) })

feedRoutes.get('/leren/rooster/agenda', allow(may.read), async (c) =>
  page(c, fresh({ kind: 'organiser' })),
)

feedRoutes.post('/leren/rooster/agenda', allow(may.keep), async (c) => {
  const { db, view, who } = c.var
  const sheet = await readForm(c, feedForm)
  if (!sheet.ok) return page(c, sheet, 422)
  const { kind, place, teacherId } = sheet.values
  const own = { organisationId: who.organisationId ?? '', teacherId: null, place: '' }
  let feed: NewFeed = { ...own, kind }
  if (kind === 'place') {
    const known = (await placesIn(c))[placeKey(place)]
    if (!known) return page(c, withError(sheet, 'place', 'required'), 422)
    feed = { ...own, kind, place: known }
  }
  if (kind === 'teacher') {
    const teacher = (await teachersKept(c)).find(({ id }) => id === teacherId)
    if (!teacher) return page(c, withError(sheet, 'teacherId', 'required'), 422)
    feed = feedOf(teacher)
  }
  const token = await makeFeed(db, feed)
  if (!token) return page(c, withError(sheet, 'kind', 'too-many'), 422)
  return c.redirect(paths.timetable.feeds(view.at, { adres: shownOnce(db, token) }), 303)
})

feedRoutes.post('/leren/rooster/agenda/:id/einde', allow(may.keep), async (c) => {
  const { db, view } = c.var
  const id = z.uuid().safeParse(c.req.param('id')).data
  if (!id || !(await stopFeed(db, id))) throw missing()
  return c.redirect(paths.timetable.feeds(view.at, { klaar: 'weg' }), 303)
})

feedRoutes.post('/leren/mijn-lessen/agenda', allow(may.read), async (c) => {
  const wanted = await readForm(c, z.object({ teacher: rule.id() }))
  const teacher =
    wanted.ok && (await ownTeachers(c.var.db)).find(({ id }) => id === wanted.values.teacher)
  if (!teacher) throw missing()
  await actAsTeacher(c.var.db, teacher.id)
  return made(c, teacher, paths.timetable.ownFeed(c.var.view.at))
})

feedRoutes.get('/leren/mijn-lessen/agenda', allow(may.read), (c) =>
  shown(c, paths.teaching.own(c.var.view.at), false),
)

feedRoutes.post('/docent/:token/agenda', open(), async (c) => {
  const token = c.req.param('token')
  const held = await teacherByLink(c.var.db, token)
  if (held?.state !== 'works') throw missing()
  return made(c, held.teacher, paths.timetable.linkFeed(c.var.view.at, token))
})

feedRoutes.get('/docent/:token/agenda', open(), async (c) => {
  const token = c.req.param('token')
  const held = await teacherByLink(c.var.db, token)
  if (held?.state !== 'works') throw missing()
  return shown(c, paths.teaching.link(c.var.view.at, token), true)
})

feedRoutes.get('/rooster/:token/lessen.ics', open(), async (c) => {
  const { db, view } = c.var
  const token = c.req.param('token')
  const read = await readFeed(db, token)
  if (!read) throw missing()
  if (!(await mayTry(db, 'feed', hashToken(token).toString('hex'), readsPerHour, 3600, db.at)))
    throw tooMany()
  const base = view.baseUrl
  const lessons = read.lessons.map((one) => ({
    ...one,
    address: `${base}${one.state === 'planned' ? paths.courses.manage(view.at, one.courseId) : paths.courses.show(view.at, one.courseId)}`,
  }))
  const about = read.feed.place || (await organisationById(db, read.feed.organisationId))?.name
  const name = texts[view.lang].feeds.name(about ?? '')
  const file = await feedFile(lessons, { name, host: new URL(base).host })
  c.header('Content-Type', 'text/calendar; charset=utf-8')
  c.header('Content-Disposition', 'inline; filename="lessen.ics"')
  c.header('X-Robots-Tag', 'noindex')
  return c.body(file)
})

const feedOf = ({ id, organisationId }: Teacher): NewFeed => ({
  kind: 'teacher',
  ...{ organisationId, teacherId: id, place: '' },
})

async function made(c: C, teacher: Teacher, next: string) {
  const token = await makeFeed(c.var.db, feedOf(teacher))
  if (!token) throw missing()
  return c.redirect(`${next}?adres=${shownOnce(c.var.db, token)}`, 303)
}

/** The address once; whoever comes later is sent back to the own lessons. */
async function shown(c: C, home: string, isLinked: boolean) {
  const address = addressShown(c.var.db, c.var.view, readQuery(c, said).adres)
  if (!address) return c.redirect(home, 303)
  return c.html(ownFeedPage(c.var.view, { made: address, home, isLinked }))
}

async function page(c: C, sheet: Sheet, status: 200 | 422 = 200) {
  const { db, view, who } = c.var
  const [feeds, partners, teachers, places, kept] = await Promise.all([
    livingFeeds(db),
    organisationsOf(db),
    teachersOf(db),
    placesIn(c),
    teachersKept(c),
  ])
  const t = texts[view.lang].feeds
  const nameOf = ({ kind, place, organisationId, teacherId }: Feed) =>
    kind === 'place'
      ? place
      : kind === 'teacher'
        ? teachers.find(({ id }) => id === teacherId)?.name
        : partners.find(({ id }) => id === organisationId)?.name
  const { adres, klaar } = readQuery(c, said)
  const facts = {
    feeds: feeds.map((one) => ({ ...one, about: `${t.kinds[one.kind]} ${nameOf(one) ?? ''}` })),
    mayMake: isAllowed(may.keep, who),
    ...{ places, sheet, isEnded: klaar === 'weg' },
    teachers: Object.fromEntries(kept.map(({ id, name }) => [id, name])),
    made: addressShown(db, view, adres),
  }
  return c.html(feedsPage(view, facts), status)
}

/** Teachers that this reader keeps and that still teach. */
async function teachersKept(c: C): Promise<Teacher[]> {
  const all = await teachersOf(c.var.db)
  return all.filter(
    ({ until, organisationId }) => until === null && mayKeepOf(c.var.who, organisationId),
  )
}

/** Places where lessons are or were, by their key. */
async function placesIn(c: C): Promise<Record<string, string>> {
  const today = localDate(c.var.db.at)
  const all = await plannedBetween(c.var.db, addMonths(today, -6), addMonths(today, 14))
  const named = all
    .filter(({ way, place }) => way === 'place' && place !== '')
    .map(({ place }) => [placeKey(place), placeParts(place).name] as const)
  return Object.fromEntries(named.toSorted(([a], [b]) => a.localeCompare(b)))
}
