// One initiative or one partner with what fits it, and the deeds that bring the two together or not.
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../paths.ts'
import { localDate } from '../../platform/dates.ts'
import { readForm, readQuery, rule, type Sheet, withError } from '../../platform/form.ts'
import { allow, found, missing } from '../../platform/http.ts'
import { findPersonalData } from '../../platform/privacy.ts'
import type { Env } from '../../ui/env.ts'
import { organisationById } from '../partners/door.ts'
import { decideMatch, undoMatch } from './actions.ts'
import { aroundOf } from './around.ts'
import { partnerPage } from './partner-pages.ts'
import { fitting, may, mayKeep, sideOf } from './rules.ts'
import { type Done, showPage } from './show-pages.ts'
import { type Initiative, initiativeById, initiativesOf, matchesOf } from './store.ts'

export const matchRoutes = new Hono<Env>()
type C = Context<Env>
const root = '/keten/initiatieven'

const words = ['saved', 'connected', 'declined', 'undone', 'moved'] as const
const said = z.object({ klaar: rule.optionalChoice(words) })
const both = {
  organisatie: rule.id(),
  terug: rule.optionalChoice(['initiatief', 'partner']),
}
const connecting = z.object(both)
const declining = z.object({ ...both, reason: rule.line(300) })
const undoing = z.object({ ...both, stand: rule.choice(['connected', 'declined']) })

matchRoutes.get(`${root}/partner/:id`, allow(may.read), async (c) =>
  showPartner(c, z.uuid().safeParse(c.req.param('id')).data),
)

matchRoutes.get(`${root}/:id{[0-9a-f-]+}`, allow(may.read), async (c) =>
  show(c, await initiativeIn(c)),
)

matchRoutes.post(`${root}/:id/verbinding`, allow(may.keep), async (c) => {
  const initiative = await initiativeIn(c)
  const form = await readForm(c, connecting)
  if (!form.ok) throw missing()
  const { organisatie, terug } = form.values
  const side = await sideIn(c, initiative, organisatie)
  const match = { initiativeId: initiative.id, organisationId: organisatie, side, reason: '' }
  const isDone = await decideMatch(c.var.db, { ...match, status: 'connected' })
  return back(c, initiative, { organisatie, terug }, isDone ? 'connected' : 'moved')
})

matchRoutes.post(`${root}/:id/afwijzing`, allow(may.keep), async (c) => {
  const { db } = c.var
  const initiative = await initiativeIn(c)
  const target = await readForm(c, connecting)
  if (!target.ok) throw missing()
  const { organisatie, terug } = target.values
  const side = await sideIn(c, initiative, organisatie)
  const form = await readForm(c, declining)
  const isPersonal = form.ok && findPersonalData(form.values.reason, localDate(db.at)).length > 0
  if (!form.ok || isPersonal) {
    const sheet = isPersonal ? withError(form, 'reason', 'personal-data') : form
    if (terug === 'partner')
      return showPartner(c, organisatie, { initiativeId: initiative.id, sheet })
    return show(c, initiative, { organisationId: organisatie, sheet })
  }
  const match = { initiativeId: initiative.id, organisationId: organisatie, side }
  const isDone = await decideMatch(db, {
    ...match,
    status: 'declined',
    reason: form.values.reason,
  })
  return back(c, initiative, { organisatie, terug }, isDone ? 'declined' : 'moved')
})

matchRoutes.post(`${root}/:id/terugdraaiing`, allow(may.keep), async (c) => {
  const initiative = await initiativeIn(c)
  const form = await readForm(c, undoing)
  if (!form.ok) throw missing()
  const { organisatie, terug, stand } = form.values
  await sideIn(c, initiative, organisatie)
  const match = { initiativeId: initiative.id, organisationId: organisatie, status: stand }
  const isDone = await undoMatch(c.var.db, match)
  return back(c, initiative, { organisatie, terug }, isDone ? 'undone' : 'moved')
})

function back(
  c: C,
  { id }: Initiative,
  { organisatie, terug }: { organisatie: string; terug: string | null },
  klaar: Done,
) {
  const { at } = c.var.view
  const address =
    terug === 'partner'
      ? paths.initiatives.partner(at, organisatie, { klaar })
      : paths.initiatives.show(at, id, { klaar })
  return c.redirect(address, 303)
}

/** For whom this person decides about these two; not found when for neither, or when they are no two. */
async function sideIn(c: C, initiative: Initiative, organisationId: string) {
  const { db, who } = c.var
  const side = sideOf(who, initiative.organisationId, organisationId)
  const isTwo = initiative.organisationId !== organisationId
  if (!side || !isTwo || !(await organisationById(db, organisationId))) throw missing()
  return side
}

async function initiativeIn(c: C): Promise<Initiative> {
  return found(c, (id) => initiativeById(c.var.db, id))
}

async function show(
  c: C,
  initiative: Initiative,
  wrong?: { organisationId: string; sheet: Sheet },
) {
  const { db, view, who } = c.var
  const [{ partners, districts }, all] = await Promise.all([aroundOf(db), matchesOf(db)])
  const matches = all.filter(({ initiativeId }) => initiativeId === initiative.id)
  const decided = new Set(matches.map(({ organisationId }) => organisationId))
  const fits = fitting(initiative, partners).filter(({ partner }) => !decided.has(partner.id))
  const facts = {
    ...{ initiative, districts, matches, wrong },
    fits: fits.slice(0, 10),
    mayEdit: mayKeep(who, initiative.organisationId),
    mayDecide: (id: string) => sideOf(who, initiative.organisationId, id) !== undefined,
    done: (!wrong && readQuery(c, said).klaar) || undefined,
  }
  return c.html(showPage(view, facts), wrong ? 422 : 200)
}

async function showPartner(
  c: C,
  id: string | undefined,
  wrong?: { initiativeId: string; sheet: Sheet },
) {
  const { db, view, who } = c.var
  const partner = id && (await organisationById(db, id))
  if (!partner) throw missing()
  const [{ partners, districts }, initiatives, all] = await Promise.all([
    aroundOf(db),
    initiativesOf(db),
    matchesOf(db),
  ])
  const matches = all.filter(({ organisationId }) => organisationId === partner.id)
  const decided = new Set(matches.map(({ initiativeId }) => initiativeId))
  const known = partners.filter((one) => one.id === partner.id)
  const fits = initiatives
    .filter((one) => !decided.has(one.id))
    .flatMap((one) => fitting(one, known).map((fit) => ({ initiative: one, ...fit })))
    .sort((a, b) => b.weight - a.weight)
  const facts = {
    ...{ partner, initiatives, matches, districts, wrong },
    fits: fits.slice(0, 10),
    mayDecide: ({ organisationId }: Initiative) =>
      sideOf(who, organisationId, partner.id) !== undefined,
    done: (!wrong && readQuery(c, said).klaar) || undefined,
  }
  return c.html(partnerPage(view, facts), wrong ? 422 : 200)
}
