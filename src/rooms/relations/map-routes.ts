import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../paths.ts'
import { record } from '../../platform/audit.ts'
import { emptySheet, readForm, readQuery, rule, withError } from '../../platform/form.ts'
import { allow, missing } from '../../platform/http.ts'
import { csv } from '../../platform/sheets.ts'
import type { Env } from '../../ui/env.ts'
import { fresh } from '../../ui/parts/field.ts'
import { drawing } from './drawing.ts'
import { layoutOf } from './layout.ts'
import { networkNow } from './look.ts'
import { mapPage, relationPage } from './map-pages.ts'
import { degrees, may, mayKeep, partnerRoles, relationKinds } from './rules.ts'
import {
  addRelation,
  changeRelation,
  profilesOf,
  type Relation,
  relationsOf,
  removeRelation,
} from './store.ts'
import { texts } from './texts.ts'

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
  const { network } = await networkIn(c)
  const layout = layoutOf(network.partners, network.relations, network.sent)
  c.header('Content-Type', 'image/svg+xml; charset=utf-8')
  c.header('Content-Disposition', 'attachment; filename="netwerkkaart.svg"')
  return c.body(String(await drawing(c.var.view, layout, { links: false })))
})

mapRoutes.get('/keten/kaart.csv', allow(may.read), async (c) => {
  const { network } = await networkIn(c)
  const { map, kinds, degrees: named } = texts[c.var.lang]
  const names = new Map(network.partners.map(({ id, name }) => [id, name]))
  const counts = new Map(
    network.sent.map((one) => [`${one.senderId} ${one.receiverId}`, one.referrals]),
  )
  const rows = network.relations.map((one) => ({
    from: names.get(one.fromId) ?? '',
    to: names.get(one.toId) ?? '',
    kinds: one.kinds.map((kind) => kinds[kind]).join(', '),
    today: named[one.today],
    wanted: named[one.wanted],
    referrals: counts.get(`${one.fromId} ${one.toId}`) ?? 0,
    action: one.action,
  }))
  const heads = map.columns
  c.header('Content-Type', 'text/csv; charset=utf-8')
  c.header('Content-Disposition', 'attachment; filename="netwerkkaart.csv"')
  return c.body(
    csv(
      [
        { key: 'from', label: heads.from, type: 'text' },
        { key: 'to', label: heads.to, type: 'text' },
        { key: 'kinds', label: heads.kinds, type: 'text' },
        { key: 'today', label: heads.today, type: 'text' },
        { key: 'wanted', label: heads.wanted, type: 'text' },
        { key: 'referrals', label: heads.referrals, type: 'number' },
        { key: 'action', label: heads.action, type: 'text' },
      ],
      rows,
    ),
  )
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
  const { kinds, today, wanted, action } = existing
  const sheet = { ...emptySheet, typed: { kinds, today, wanted, action } }
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
    return c.html(relationPage(view, { ...page, existing: now, clash: true }), 409)
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
async function relationIn(c: C): Promise<Relation & { from: string; to: string }> {
  const { db, who } = c.var
  const [all, partners] = await Promise.all([relationsOf(db), profilesOf(db)])
  const found = all.find(({ id }) => id === c.req.param('id'))
  if (!found || !mayKeep(who, found.fromId)) throw missing()
  const nameOf = (id: string) => partners.find((one) => one.id === id)?.name ?? ''
  return { ...found, from: nameOf(found.fromId), to: nameOf(found.toId) }
}
