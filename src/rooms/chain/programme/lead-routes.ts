import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths, withQuery } from '../../../paths.ts'
import { localDate } from '../../../platform/dates.ts'
import { readForm, type Sheet, withError } from '../../../platform/form.ts'
import { allow, missing } from '../../../platform/http.ts'
import type { Env } from '../../../ui/env.ts'
import { clashNotice, typedFrom } from '../../../ui/parts/clash.ts'
import { fresh } from '../../../ui/parts/field.ts'
import { notice } from '../../../ui/parts/notice.ts'
import { leadingPeople, organisationsOf, ownNetwork } from '../../partners/door.ts'
import { changeLead, correctTerm } from '../actions.ts'
import { leadTerms } from '../lead-store.ts'
import { may, maySteer } from '../rules.ts'
import { leadForm, termForm } from './form.ts'
import { leadPage, termPage } from './lead-pages.ts'
import { texts } from './texts.ts'

export const leadRoutes = new Hono<Env>()
type C = Context<Env>
const doneWords = ['leadSet', 'leadChanged'] as const

leadRoutes.get('/keten/regie', allow(may.read), async (c) => {
  const { view } = c.var
  const done = doneWords.find((one) => one === c.req.query('klaar'))
  const words = done && notice(view, 'good', texts[view.lang][done], { live: 'status' })
  const facts = await around(c)
  const hasTerm = facts.terms.some(({ endedOn }) => endedOn === null)
  // Who was named when the network began only has to be written down.
  const { leadOrganisationId } = hasTerm ? { leadOrganisationId: null } : await ownNetwork(c.var.db)
  const sheet = fresh({ organisationId: leadOrganisationId ?? '' })
  return c.html(leadPage(view, { ...facts, sheet, notice: words }))
})

leadRoutes.post('/keten/regie', allow(may.steer), async (c) => {
  const { db, view } = c.var
  const facts = await around(c)
  const sheet = await readForm(c, leadForm)
  if (!sheet.ok) return c.html(leadPage(view, { ...facts, sheet }), 422)
  const { present, ...term } = sheet.values
  const wrong = (field: string, code: string) =>
    c.html(leadPage(view, { ...facts, sheet: withError(sheet, field, code) }), 422)
  const isPartner = facts.partners.some(({ id }) => id === term.organisationId)
  const isKnown = facts.people.some(({ id }) => id === term.personId)
  if (term.organisationId !== null && !isPartner) return wrong('organisationId', 'choice')
  if (term.personId !== null && !isKnown) return wrong('personId', 'choice')
  if (term.fromOn > localDate(db.at)) return wrong('fromOn', 'future')
  const now = facts.terms.find(({ endedOn }) => endedOn === null)
  if (now && now.id === present && term.fromOn < now.fromOn) return wrong('fromOn', 'early')
  if (await changeLead(db, present, term))
    return c.redirect(
      withQuery(paths.chain.lead(view.at), { klaar: now ? 'leadChanged' : 'leadSet' }),
      303,
    )
  return c.html(leadPage(view, { ...(await around(c)), sheet: kept(sheet), moved: true }), 409)
})

leadRoutes.get('/keten/regie/:id', allow(may.steer), async (c) => {
  const term = await presentTerm(c)
  return c.html(termPage(c.var.view, fresh(typedFrom(term)), term))
})

leadRoutes.post('/keten/regie/:id', allow(may.steer), async (c) => {
  const { db, view } = c.var
  const term = await presentTerm(c)
  const sheet = await readForm(c, termForm)
  if (!sheet.ok) return c.html(termPage(view, sheet, term), 422)
  const { version, ...words } = sheet.values
  const before = (await leadTerms(db)).find(({ endedOn }) => endedOn !== null)
  if (words.fromOn > localDate(db.at))
    return c.html(termPage(view, withError(sheet, 'fromOn', 'future'), term), 422)
  if (before && words.fromOn < before.fromOn)
    return c.html(termPage(view, withError(sheet, 'fromOn', 'early'), term), 422)
  if (await correctTerm(db, version, { ...words, id: term.id }))
    return c.redirect(withQuery(paths.chain.home(view.at), { klaar: 'saved' }), 303)
  const now = await presentTerm(c)
  const fields = texts[view.lang].leadForm
  const theirs = typedFrom(now)
  const both = clashNotice(view, mandateOnly(fields), now.changedBy, sheet.typed, theirs)
  return c.html(termPage(view, fresh({ ...sheet.typed, version: theirs.version }), now, both), 409)
})

const kept = (sheet: Sheet): Sheet => fresh(sheet.typed)

const mandateOnly = ({
  organisationId: _organisation,
  personId: _person,
  ...fields
}: (typeof texts)['nl']['leadForm']) => fields

async function around(c: C) {
  const { db, who } = c.var
  const isSteering = maySteer(who)
  const [terms, partners, people] = await Promise.all([
    leadTerms(db),
    isSteering ? organisationsOf(db) : [],
    isSteering ? leadingPeople(db) : [],
  ])
  return { terms, partners, people, maySteer: isSteering }
}

async function presentTerm(c: C) {
  const id = z.uuid().safeParse(c.req.param('id')).data
  const term = (await leadTerms(c.var.db)).find((one) => one.id === id && one.endedOn === null)
  if (!term) throw missing()
  return term
}
