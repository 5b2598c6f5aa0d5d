import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../paths.ts'
import { record } from '../../platform/audit.ts'
import { localDate } from '../../platform/dates.ts'
import { emptySheet, readForm, readQuery, rule, withError } from '../../platform/form.ts'
import { allow, missing } from '../../platform/http.ts'
import { pngOf } from '../../platform/pictures/png.ts'
import { csv } from '../../platform/sheets.ts'
import type { Env } from '../../ui/env.ts'
import { clashNotice } from '../../ui/parts/clash.ts'
import { fresh } from '../../ui/parts/field.ts'
import { drawingFile } from './drawing.ts'
import { layoutOf } from './layout.ts'
import { networkNow } from './look.ts'
import { mapPage, relationPage, relationWords } from './map-pages.ts'
import { lineColumns, lineRows } from './map-sheet.ts'
import { degrees, may, mayKeep, partnerRoles, relationKinds } from './rules.ts'
import {
  addRelation,
  changeRelation,
  profilesOf,
  type Relation,
  relationsOf,
  removeRelation,
} from './store.ts'

export const mapRoutes = new Hono<Env>()
type C = Context<Env>

const asked = z.object({
  soort: rule.optionalChoice(relationKinds),
  wie: rule.optionalText(60),
  wijk: rule.optionalText(12),
  klaar: rule.optionalChoice(['saved', 'removed']),
})
const said = {
  kinds: rule.choices(relationKinds, 1),
  today: rule.choice(degrees),
  wanted: rule.choice(degrees),
  action: rule.anyText(300),
}
const newForm = z.object({ fromId: rule.id(), toId: rule.id(), ...said })
const changeForm = z.object({ version: rule.whole(1, 1_000_000), ...said })

mapRoutes.get('/keten/kaart', allow(may.read), async (c) => {
  const { view, who } = c.var
  const { klaar } = readQuery(c, asked)
  const { network, wanted } = await networkIn(c)
  const own = network.partners.flatMap(({ roles }) => roles)
  return c.html(
    mapPage(view, {
      network,
      asked: wanted,
      roles: [...new Set([...partnerRoles, ...own])],
      mayDraw: who.role !== 'desk',
      mayChange: ({ fromId }) => mayKeep(who, fromId),
      done: klaar ?? undefined,
    }),
  )
})

mapRoutes.get('/keten/kaart.svg', allow(may.read), async (c) => {
  c.header('Content-Type', 'image/svg+xml; charset=utf-8')
  c.header('Content-Disposition', 'attachment; filename="netwerkkaart.svg"')
  return c.body(await drawnIn(c))
})

mapRoutes.get('/keten/kaart.png', allow(may.read), async (c) => {
  const png = await pngOf({ svg: await drawnIn(c), scale: 2 })
  if (!png) return c.body(null, 503)
  c.header('Content-Type', 'image/png')
  c.header('Content-Disposition', 'attachment; filename="netwerkkaart.png"')
  return c.body(new Uint8Array(png))
})

mapRoutes.get('/keten/kaart.csv', allow(may.read), async (c) => {
  const { network } = await networkIn(c)
  c.header('Content-Type', 'text/csv; charset=utf-8')
  c.header('Content-Disposition', 'attachment; filename="netwerkkaart.csv"')
  return c.body(csv(lineColumns(c.var.lang), lineRows(c.var.lang, network)))
})

mapRoutes.get('/keten/kaart/nieuw', allow(may.keep), async (c) => {
  const ends = await endsFor(c)
  const [only, ...more] = ends.from
  const typed = { fromId: more.length === 0 ? (only?.id ?? '') : '', today: 'none' }
  return c.html(relationPage(c.var.view, { ...ends, sheet: fresh(typed) }))
})

mapRoutes.post('/keten/kaart/nieuw', allow(may.keep), async (c) => {
  const { db, view } = c.var
  const ends = await endsFor(c)
  const sheet = await readForm(c, newForm)
  if (!sheet.ok) return c.html(relationPage(view, { ...ends, sheet }), 422)
  const { fromId, toId } = sheet.values
  const wrong = (code: string) =>
    c.html(relationPage(view, { ...ends, sheet: withError(sheet, 'toId', code) }), 422)
  const isThere = (all: { id: string }[], id: string) => all.some((one) => one.id === id)
  if (!isThere(ends.from, fromId) || !isThere(ends.to, toId)) throw missing()
  if (fromId === toId) return wrong('same')
  const id = await addRelation(db, sheet.values)
  if (!id) return wrong('exists')
  await record(db, 'relation.added', id, { from: fromId, to: toId })
  return c.redirect(paths.relations.map(view.at, { klaar: 'saved' }), 303)
})

mapRoutes.get('/keten/kaart/:id', allow(may.keep), async (c) => {
  const existing = await relationIn(c)
  const sheet = { ...emptySheet, typed: typedOf(existing) }
  return c.html(relationPage(c.var.view, { sheet, from: [], to: [], existing }))
})

mapRoutes.post('/keten/kaart/:id', allow(may.keep), async (c) => {
  const { db, view } = c.var
  const existing = await relationIn(c)
  const sheet = await readForm(c, changeForm)
  const page = { sheet, from: [], to: [], existing }
  if (!sheet.ok) return c.html(relationPage(view, page), 422)
  const { version, ...fields } = sheet.values
  if (!(await changeRelation(db, existing.id, version, fields))) {
    const now = await relationIn(c)
    const clash = clashNotice(view, relationWords(view), null, sheet.typed, typedOf(now))
    return c.html(relationPage(view, { ...page, existing: now, clash }), 409)
  }
  await record(db, 'relation.changed', existing.id)
  return c.redirect(paths.relations.map(view.at, { klaar: 'saved' }), 303)
})

mapRoutes.post('/keten/kaart/:id/verwijdering', allow(may.keep), async (c) => {
  const { db, view } = c.var
  const { id } = await relationIn(c)
  if (!(await removeRelation(db, id))) throw missing()
  await record(db, 'relation.removed', id)
  return c.redirect(paths.relations.map(view.at, { klaar: 'removed' }), 303)
})

const typedOf = ({ kinds, today, wanted, action }: Relation) => ({ kinds, today, wanted, action })

/** The map as a file. */
async function drawnIn(c: C): Promise<string> {
  const { partners, relations, sent } = (await networkIn(c)).network
  const layout = layoutOf(partners, relations, sent)
  return String(await drawingFile(c.var.view, layout, localDate(c.var.db.at)))
}

async function networkIn(c: C) {
  const { soort, wie, wijk } = readQuery(c, asked)
  const wanted = { kind: soort, role: wie, area: wijk }
  return { wanted, network: await networkNow(c.var.db, wanted) }
}

/** Who may be at each end of a new line, for this person. */
async function endsFor(c: C) {
  const present = (await profilesOf(c.var.db)).filter(({ until }) => until === null)
  return { to: present, from: present.filter(({ id }) => mayKeep(c.var.who, id)) }
}

/** The line of this address, when this person may change it. */
async function relationIn(c: C): Promise<Relation> {
  const { db, who } = c.var
  const found = (await relationsOf(db)).find(({ id }) => id === c.req.param('id'))
  if (!found || !mayKeep(who, found.fromId)) throw missing()
  return found
}
