import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../paths.ts'
import { record } from '../../platform/audit.ts'
import { readForm, readQuery, rule, type Sheet, withError } from '../../platform/form.ts'
import { allow, missing } from '../../platform/http.ts'
import { isAllowed } from '../../platform/tenant.ts'
import type { Env } from '../../ui/env.ts'
import { fresh } from '../../ui/parts/field.ts'
import { organisationsOf } from '../partners/door.ts'
import { programmeFieldsOf, programmeForm, programmeTyped, takeForm } from './form.ts'
import { factsKnown, knownBeside } from './known-programmes.ts'
import { programmePage, programmesPage } from './programme-pages.ts'
import { may, mayKeepOf } from './rules.ts'
import { addProgramme, changeProgramme, type Programme, programmesOf } from './store.ts'

/** What courses come from. */
export const programmeRoutes = new Hono<Env>()
type C = Context<Env>

const isKeeper = (c: C) => isAllowed(may.keep, c.var.who)

programmeRoutes.get('/leren/programmas', allow(may.read), async (c) => {
  const { db, view } = c.var
  const [programmes, partners] = await Promise.all([programmesOf(db), organisationsOf(db)])
  const ownerOf = (id: string) => partners.find((one) => one.id === id)?.name ?? ''
  const known = isKeeper(c) ? knownBeside(programmes.map(({ name }) => name)) : []
  return c.html(programmesPage(view, { programmes, ownerOf, mayKeep: isKeeper(c), known }))
})

programmeRoutes.post('/leren/programmas/bekend', allow(may.keep), async (c) => {
  const { db, view, who } = c.var
  const sheet = await readForm(c, takeForm)
  const ownerId = who.organisationId
  if (!sheet.ok || !ownerId) throw missing()
  const { key } = sheet.values
  const names = (await programmesOf(db)).map(({ name }) => name)
  // Somebody else took it over just before.
  if (!knownBeside(names).includes(key)) return c.redirect(paths.courses.programmes(view.at), 303)
  const id = await addProgramme(db, { ...factsKnown(key), ownerId })
  await record(db, 'course.programme-added', id, { known: key })
  return c.redirect(paths.courses.programme(view.at, id, { klaar: 'overgenomen' }), 303)
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
    isTaken: readQuery(c, z.object({ klaar: rule.optionalText(20) })).klaar === 'overgenomen',
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
