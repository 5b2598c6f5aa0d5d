import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../paths.ts'
import { readForm, readQuery, rule, type Sheet, withError } from '../../platform/form.ts'
import { allow, found, missing, open } from '../../platform/http.ts'
import { isAllowed } from '../../platform/tenant.ts'
import type { Env } from '../../ui/env.ts'
import { fresh } from '../../ui/parts/field.ts'
import { organisationsOf, ownNetwork } from '../partners/door.ts'
import { municipalitiesByCode } from '../places/door.ts'
import { changeTopic, checkTopic, removeTopic, startModule, writeTopic } from './actions.ts'
import { freshTopic, startForm, topicForm, topicTyped } from './form.ts'
import { type Around, newTopicPage, topicErrors, topicFields } from './form-pages.ts'
import { modulePage, topicPage } from './pages.ts'
import { may, mayKeepTopic } from './rules.ts'
import { sheetPage } from './sheet-pages.ts'
import { addressOf, type Topic, topicById, topicsOf, versionsOf } from './store.ts'

type C = Context<Env>
const happened = z.object({
  klaar: rule.optionalChoice(['saved', 'checked', 'gone', 'started'] as const),
})

/** The module; `looks` says whether addresses are looked at by the clock here. */
export function modulesRoutes({ looks }: { looks: boolean }): Hono<Env> {
  const routes = new Hono<Env>()
  routes.route('/', topicRoutes)
  routes.get('/leren/module', allow(may.read), async (c) => {
    const { db, view, who } = c.var
    const [topics, { municipalities }] = await Promise.all([topicsOf(db), ownNetwork(db)])
    const mayKeep = isAllowed(may.keep, who)
    const [municipality] = municipalities
    const ownerId = who.organisationId
    const start = mayKeep && municipality && ownerId ? { ownerId, municipality } : undefined
    const { klaar } = readQuery(c, happened)
    const done = klaar === 'gone' || klaar === 'started' ? klaar : undefined
    return c.html(modulePage(view, { topics, mayKeep, start, done, looks }))
  })
  return routes
}

const topicRoutes = new Hono<Env>()

// For everyone: paper in a participant's hand says this address. What a topic says is an address of a service, nothing else.
topicRoutes.get('/les/:short', open(), async (c) => {
  const address = await addressOf(c.var.db, c.req.param('short').toLowerCase())
  if (!address) throw missing()
  return c.redirect(address, 302)
})

topicRoutes.post('/leren/module/begin', allow(may.keep), async (c) => {
  const { db, view, who } = c.var
  const sheet = await readForm(c, startForm)
  if (!sheet.ok) throw missing()
  const { ownerId, municipality } = sheet.values
  const around = await aroundOf(c)
  if (!mayKeepTopic(who, ownerId) || !isKnown(around, ownerId, municipality)) throw missing()
  await startModule(db, ownerId, municipality)
  return c.redirect(paths.modules.list(view.at, { klaar: 'started' }), 303)
})

topicRoutes.get('/leren/module/lesblad', allow(may.read), async (c) => {
  const { onderwerp } = readQuery(c, z.object({ onderwerp: rule.optionalText(30) }))
  const all = (await topicsOf(c.var.db)).filter(({ url }) => url !== '')
  const some = onderwerp ? all.filter(({ short }) => short === onderwerp) : all
  return c.html(sheetPage(c.var.view, some))
})

topicRoutes.get('/leren/module/nieuw', allow(may.keep), async (c) => {
  const around = await aroundOf(c)
  const code = around.municipalities[0]?.code ?? ''
  const sheet = fresh(freshTopic(c.var.who.organisationId ?? '', code))
  return c.html(newTopicPage(c.var.view, sheet, around))
})

topicRoutes.post('/leren/module/nieuw', allow(may.keep), async (c) => {
  const { db, view, who } = c.var
  const [sheet, around] = await Promise.all([readForm(c, topicForm), aroundOf(c)])
  const again = (wrong: Sheet) => c.html(newTopicPage(view, wrong, around), 422)
  if (!sheet.ok) return again(sheet)
  const { version: _v, ...fields } = sheet.values
  if (!mayKeepTopic(who, fields.ownerId)) throw missing()
  if (!isKnown(around, fields.ownerId, fields.municipality))
    return again(withError(sheet, 'municipality', 'choice'))
  const id = await writeTopic(db, fields)
  if (!id) return again(withError(sheet, 'short', 'taken'))
  return c.redirect(paths.modules.topic(view.at, id, { klaar: 'saved' }), 303)
})

topicRoutes.get('/leren/module/:id{[0-9a-f-]{36}}', allow(may.read), async (c) => {
  const topic = await topicIn(c)
  return showTopic(c, topic, fresh(topicTyped(topic)))
})

topicRoutes.post('/leren/module/:id{[0-9a-f-]{36}}', allow(may.keep), async (c) => {
  const { db, view, who } = c.var
  const topic = await topicToKeep(c)
  const sheet = await readForm(c, topicForm)
  if (!sheet.ok) return showTopic(c, topic, sheet, 422)
  const { version, ...fields } = sheet.values
  // Nobody gives a topic away to whom they may not keep for.
  const isOwner = fields.ownerId === topic.ownerId || mayKeepTopic(who, fields.ownerId)
  if (!isOwner || !isKnown(await aroundOf(c), fields.ownerId, fields.municipality))
    return showTopic(c, topic, withError(sheet, 'ownerId', 'choice'), 422)
  const result = await changeTopic(db, { id: topic.id, version: version ?? 0 }, fields)
  if (result === 'taken') return showTopic(c, topic, withError(sheet, 'short', 'taken'), 422)
  if (result === 'moved') {
    const now = await topicIn(c)
    return showTopic(c, now, fresh({ ...sheet.typed, version: String(now.version) }), 409)
  }
  return c.redirect(paths.modules.topic(view.at, topic.id, { klaar: 'saved' }), 303)
})

topicRoutes.post('/leren/module/:id{[0-9a-f-]{36}}/controle', allow(may.keep), async (c) => {
  const { db, view } = c.var
  const topic = await topicToKeep(c)
  const sheet = await readForm(c, z.object({ version: rule.whole(1, 1_000_000) }))
  if (!sheet.ok) throw missing()
  if (sheet.values.version !== topic.version)
    return showTopic(c, topic, fresh(topicTyped(topic)), 409)
  if (!(await checkTopic(db, topic.id))) throw missing()
  return c.redirect(paths.modules.topic(view.at, topic.id, { klaar: 'checked' }), 303)
})

topicRoutes.post('/leren/module/:id{[0-9a-f-]{36}}/verwijdering', allow(may.keep), async (c) => {
  const { db, view } = c.var
  const topic = await topicToKeep(c)
  if (!(await removeTopic(db, topic.id))) throw missing()
  return c.redirect(paths.modules.list(view.at, { klaar: 'gone' }), 303)
})

async function showTopic(c: C, topic: Topic, sheet: Sheet, status: 200 | 409 | 422 = 200) {
  const { db, view, who } = c.var
  const mayKeep = mayKeepTopic(who, topic.ownerId)
  const [versions, around] = await Promise.all([versionsOf(db, topic.id), aroundOf(c)])
  const { klaar } = readQuery(c, happened)
  const own = {
    ...around,
    owners: around.all.filter(({ id }) => id === topic.ownerId || mayKeepTopic(who, id)),
  }
  const facts = {
    ...{ topic, versions, mayKeep },
    municipality:
      around.municipalities.find(({ code }) => code === topic.municipality)?.name ??
      topic.municipality,
    done: klaar === 'saved' || klaar === 'checked' ? klaar : undefined,
    edit: mayKeep
      ? topicFields(view, sheet, own, paths.modules.topic(view.at, topic.id))
      : undefined,
    error: topicErrors(view, sheet, own),
    isClash: status === 409,
  }
  return c.html(topicPage(view, facts), status)
}

async function aroundOf(c: C): Promise<Around & { all: Around['owners'] }> {
  const { db, who } = c.var
  const [all, { municipalities: codes }] = await Promise.all([organisationsOf(db), ownNetwork(db)])
  const known = await municipalitiesByCode(db, codes)
  const owners = all.filter(({ id }) => mayKeepTopic(who, id))
  return { all, owners, municipalities: known.map(({ code, name }) => ({ code, name })) }
}

const isKnown = (around: Around & { all: Around['owners'] }, ownerId: string, code: string) =>
  around.all.some(({ id }) => id === ownerId) &&
  around.municipalities.some((one) => one.code === code)

async function topicIn(c: C): Promise<Topic> {
  return found(c, (id) => topicById(c.var.db, id))
}

async function topicToKeep(c: C): Promise<Topic> {
  const topic = await topicIn(c)
  if (!mayKeepTopic(c.var.who, topic.ownerId)) throw missing()
  return topic
}
