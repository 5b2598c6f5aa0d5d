import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../paths.ts'
import { readForm, readQuery, rule, type Sheet, withError } from '../../platform/form.ts'
import { allow, found } from '../../platform/http.ts'
import { isAllowed } from '../../platform/tenant.ts'
import type { Env } from '../../ui/env.ts'
import { fresh } from '../../ui/parts/field.ts'
import { answerMerge, order, proposeMerge, withdrawMerge } from './actions.ts'
import { listPage, newPage } from './pages.ts'
import { type Deed, may, mayNow } from './rules.ts'
import { type Done, showPage } from './show-pages.ts'
import { type Merge, mergeById, mergesOf, otherNetworks } from './store.ts'

export const mergingRoutes = new Hono<Env>()
type C = Context<Env>
const root = '/keten/samenvoegen'

const words = ['proposed', 'agreed', 'declined', 'withdrawn', 'ordered', 'moved'] as const
const said = z.object({ klaar: rule.optionalChoice(words) })
const sure = rule.check().refine((ticked) => ticked, 'required')
const proposal = z.object({ network: rule.id(), reason: rule.anyText(1000), sure })
const confirmed = z.object({ sure })
const ordering = z.object({ sure, same: rule.ids() })

mergingRoutes.get(root, allow(may.read), async (c) => {
  const { db, view, who } = c.var
  const facts = { merges: await mergesOf(db), mayDecide: isAllowed(may.decide, who) }
  return c.html(listPage(view, facts))
})

mergingRoutes.get(`${root}/nieuw`, allow(may.decide), async (c) =>
  c.html(newPage(c.var.view, { sheet: fresh(), others: await otherNetworks(c.var.db) })),
)

mergingRoutes.post(`${root}/nieuw`, allow(may.decide), async (c) => {
  const { db, view } = c.var
  const others = await otherNetworks(db)
  const form = await readForm(c, proposal)
  const wrong = (sheet: Sheet) => c.html(newPage(view, { sheet, others }), 422)
  if (!form.ok) return wrong(form)
  const { network, reason } = form.values
  if (!others.some(({ id }) => id === network)) return wrong(withError(form, 'network', 'choice'))
  const id = await proposeMerge(db, { fromId: network, reason })
  if (!id) return wrong(withError(form, 'network', 'open'))
  return c.redirect(paths.merging.show(view.at, id, { klaar: 'proposed' }), 303)
})

mergingRoutes.get(`${root}/:id{[0-9a-f-]+}`, allow(may.read), async (c) =>
  show(c, await mergeIn(c)),
)

mergingRoutes.post(`${root}/:id/instemming`, allow(may.decide), async (c) => {
  const merge = await mergeIn(c)
  const form = await readForm(c, confirmed)
  if (!isNow(c, merge, 'agree')) return back(c, merge, 'moved')
  if (!form.ok) return show(c, merge, form)
  const isDone = await answerMerge(c.var.db, merge, 'agreed')
  return back(c, merge, isDone ? 'agreed' : 'moved')
})

mergingRoutes.post(`${root}/:id/weigering`, allow(may.decide), async (c) => {
  const merge = await mergeIn(c)
  const isNext = isNow(c, merge, 'decline') && (await answerMerge(c.var.db, merge, 'declined'))
  return back(c, merge, isNext ? 'declined' : 'moved')
})

mergingRoutes.post(`${root}/:id/intrekking`, allow(may.decide), async (c) => {
  const merge = await mergeIn(c)
  const isNext = isNow(c, merge, 'takeBack') && (await withdrawMerge(c.var.db, merge))
  return back(c, merge, isNext ? 'withdrawn' : 'moved')
})

mergingRoutes.post(`${root}/:id/uitvoering`, allow(may.decide), async (c) => {
  const merge = await mergeIn(c)
  const form = await readForm(c, ordering)
  if (!isNow(c, merge, 'order')) return back(c, merge, 'moved')
  if (!form.ok) return show(c, merge, form)
  const chosen = new Set(form.values.same)
  const same = (merge.preview?.lookalikes ?? [])
    .filter(({ from }) => chosen.has(from))
    .map(({ from, to }) => ({ from, to }))
  const isDone = await order(c.var.db, merge.id, same)
  return back(c, merge, isDone ? 'ordered' : 'moved')
})

const isNow = ({ var: { who } }: C, merge: Merge, deed: Deed): boolean =>
  isAllowed(may.decide, who) && mayNow(merge, who.networkId, deed)

const back = (c: C, { id }: Merge, klaar: Done) =>
  c.redirect(paths.merging.show(c.var.view.at, id, { klaar }), 303)

/** A merging that this network takes part in, as far as this person may see it. */
async function mergeIn(c: C): Promise<Merge> {
  return found(c, (id) => mergeById(c.var.db, id))
}

function show(c: C, merge: Merge, sheet?: Sheet) {
  const { klaar } = readQuery(c, said)
  const facts = {
    ...{ merge, sheet },
    mayNow: (deed: Deed) => isNow(c, merge, deed),
    done: sheet ? undefined : (klaar ?? undefined),
  }
  return c.html(showPage(c.var.view, facts), sheet ? 422 : 200)
}
