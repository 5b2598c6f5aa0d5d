import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../paths.ts'
import { instantOf, localDate } from '../../platform/dates.ts'
import { readForm, readQuery, rule, type Sheet, withError } from '../../platform/form.ts'
import { allow, missing } from '../../platform/http.ts'
import type { Db } from '../../platform/tenant.ts'
import type { Env } from '../../ui/env.ts'
import { fresh, typedText } from '../../ui/parts/field.ts'
import { type OfferHit, offerById, offersFitting, type Theme, themes } from '../offers/door.ts'
import { organisationById, organisationsOf } from '../partners/door.ts'
import {
  answersFrom,
  countQuestion,
  noteQuestion,
  referCold,
  seatOf,
  uncountLast,
} from './actions.ts'
import { fieldFacts, fittingFacts, hitsOf } from './around.ts'
import { ids, isId, lookedThrough, type Noting, noting, repeatedTyped, startTyped } from './form.ts'
import { listRoutes } from './list/routes.ts'
import type { HelpPoint, Question } from './model.ts'
import { countPage, notePage } from './pages.ts'
import { fittingPart, handoutMax, handoutPage, personalPage } from './pass-on/pages.ts'
import { pointRoutes, withoutSeat } from './points/routes.ts'
import { may } from './rules.ts'
import { helpPointById, lastNoted, newestAt, questionById, themesAt } from './store.ts'

export const deskRoutes = new Hono<Env>()
type C = Context<Env>
type About = { saved?: Question; isRepeated?: boolean; hasOtherPoints: boolean }

const arriving = z.object({
  vraag: rule.optionalId(),
  bezoek: rule.optionalId(),
  herhaal: rule.check(),
  onderwerp: rule.optionalChoice(themes),
  organisatie: rule.optionalId(),
  aanbod: rule.optionalId(),
})

deskRoutes.get('/balie', allow(may.note), async (c) => {
  const { db } = c.var
  const { points, point } = await seatOf(db)
  if (!point) return withoutSeat(c, points)
  const query = readQuery(c, arriving)
  const last = query.herhaal ? await lastNoted(db, midnight(c)) : undefined
  const referred = query.organisatie || query.aanbod
  const sheet = fresh({
    ...startTyped(db.at, point),
    ...(last && repeatedTyped(last)),
    ...(query.onderwerp && { theme: query.onderwerp }),
    ...(referred && { help: ['referred'] }),
    organisation: query.organisatie ?? [],
    offer: query.aanbod ?? [],
    visit: query.bezoek ?? '',
    // The help point of now, whatever the repeated question says.
    point: point.id,
  })
  const saved = query.vraag ? await ownQuestion(c, query.vraag) : undefined
  const about = { saved, isRepeated: Boolean(last), hasOtherPoints: points.length > 1 }
  return c.html(await screen(c, point, sheet, about))
})

deskRoutes.post('/balie', allow(may.note), async (c) => {
  const { db, view } = c.var
  const filled = lookedThrough(await readForm(c, noting), db.at, db.who)
  // Only to see what fits, for who has no script: nothing is saved and nothing is wrong yet.
  if (typedText(filled, 'next') === 'fitting') return again(c, fresh(filled.typed), 200)
  if (!filled.ok) return again(c, filled, 422)
  const point = await helpPointById(db, filled.values.point)
  if (!point) throw missing()
  const answers = await answersFrom(db, view.at.slug, filled.values, point)
  const result = await noteQuestion(db, point, answers, { visitId: filled.values.visit })
  if (result.noted) return c.redirect(whereNext(c, filled.values, result), 303)
  return again(c, withError(filled, 'point', result.because), 422)
})

/** The same form with what was typed, at the help point that was meant if it is still there. */
async function again(c: C, sheet: Sheet, status: 200 | 422) {
  const { points } = await seatOf(c.var.db)
  const point = points.find((one) => one.id === typedText(sheet, 'point')) ?? points[0]
  if (!point) return withoutSeat(c, points)
  return c.html(await screen(c, point, sheet, { hasOtherPoints: points.length > 1 }), status)
}

/** After saving: on to the referral, to the same visitor's next question, or to a fresh form. */
function whereNext(c: C, values: Noting, saved: { id: string; visitId: string }): string {
  const { at } = c.var.view
  if (values.warm) return paths.referrals.new(at, { vraag: saved.id, aanbod: values.warm })
  if (values.next === 'warm') return paths.referrals.new(at, { vraag: saved.id })
  const bezoek = values.next === 'visitor' ? saved.visitId : ''
  return paths.desk.home(at, { vraag: saved.id, bezoek })
}

async function screen(c: C, point: HelpPoint, sheet: Sheet, about: About) {
  const { db, view } = c.var
  const [fields, fitting, newest, last] = await Promise.all([
    fieldFacts(db, view.at.slug, sheet),
    fittingFacts(db, sheet),
    newestAt(db, point.id, localDate(db.at)),
    lastNoted(db, midnight(c)),
  ])
  const canRepeat = Boolean(last) && !about.isRepeated
  const { saved, isRepeated = false, hasOtherPoints } = about
  const facts = { sheet, point, hasOtherPoints, fields, fitting, newest, saved }
  return notePage(view, { ...facts, isRepeated, canRepeat })
}

const counting = z.object({ point: rule.id(), theme: rule.choice(themes) })
const counted = z.object({ vraag: rule.optionalId(), niets: rule.check() })

deskRoutes.get('/balie/turven', allow(may.note), async (c) => {
  const { db, view } = c.var
  const { points, point } = await seatOf(db)
  if (!point) return withoutSeat(c, points)
  const query = readQuery(c, counted)
  const perTheme = await themesAt(db, point.id, localDate(db.at))
  const last = query.vraag ? await ownQuestion(c, query.vraag) : undefined
  return c.html(countPage(view, { point, perTheme, last, hasNone: query.niets }))
})

deskRoutes.post('/balie/turven', allow(may.note), async (c) => {
  const { db, view } = c.var
  const form = await readForm(c, counting)
  const { points } = await seatOf(db)
  const point = form.ok ? points.find((one) => one.id === form.values.point) : undefined
  if (!form.ok || !point) throw missing()
  const result = await countQuestion(db, point, form.values.theme)
  if (!result.noted) throw missing()
  return c.redirect(paths.desk.count(view.at, { vraag: result.id }), 303)
})

deskRoutes.post('/balie/turven/laatste', allow(may.note), async (c) => {
  const { db, view } = c.var
  const form = await readForm(c, z.object({ point: rule.id() }))
  if (!form.ok) throw missing()
  const last = await uncountLast(db, form.values.point)
  return c.redirect(paths.desk.count(view.at, last ? { vraag: last.id } : { niets: true }), 303)
})

const fitting = z.object({ onderwerp: rule.optionalChoice(themes), aanbod: ids() })
const personal = z.object({ onderwerp: rule.optionalChoice(themes), vraag: rule.optionalId() })
const passing = z.object({ offer: rule.optionalId(), organisation: rule.optionalId() })

// A piece of the page, for the script that follows the theme.
deskRoutes.get('/balie/passend', allow(may.note), async (c) => {
  const { db, view } = c.var
  const { onderwerp, aanbod } = readQuery(c, fitting)
  const facts = await fittingFacts(db, fresh({ theme: onderwerp ?? '', offer: aanbod }))
  return c.html(fittingPart(view, facts))
})

deskRoutes.get('/balie/meegeven', allow(may.read), async (c) => {
  const { db, view } = c.var
  const { aanbod } = readQuery(c, z.object({ aanbod: ids() }))
  const hits = await hitsOf(db, [...new Set(aanbod)].slice(0, handoutMax))
  return c.html(handoutPage(view, hits, aanbod.length > handoutMax))
})

deskRoutes.get('/balie/persoonsgebonden', allow(may.note), async (c) => {
  const { db, view } = c.var
  const { onderwerp, vraag } = readQuery(c, personal)
  const partners = onderwerp ? await partnersFor(db, onderwerp) : []
  const facts = { theme: onderwerp, questionId: vraag ?? undefined, partners, mayRefer: true }
  return c.html(personalPage(view, facts))
})

deskRoutes.post('/balie/vragen/:id/doorverwijzing', allow(may.note), async (c) => {
  const { db, view } = c.var
  const form = await readForm(c, passing)
  const to = form.ok ? await receiverOf(db, form.values) : undefined
  if (!to) throw missing()
  const id = c.req.param('id')
  const result = isId(id) ? await referCold(db, id, to) : undefined
  if (!result?.done) throw missing()
  return c.redirect(paths.desk.question(view.at, id, { gedaan: 'referred' }), 303)
})

async function receiverOf(db: Db, named: z.infer<typeof passing>) {
  const offer = named.offer ? await offerById(db, named.offer) : undefined
  if (offer) return { organisationId: offer.organisationId, offerId: offer.id }
  const partner = named.organisation ? await organisationById(db, named.organisation) : undefined
  return partner && { organisationId: partner.id, offerId: null }
}

const offersMax = 40

/** The partners with an offer for this theme, the best fitting first, each with those offers. */
async function partnersFor(db: Db, theme: Theme) {
  const [hits, all] = await Promise.all([
    offersFitting(db, { theme, limit: offersMax }),
    organisationsOf(db),
  ])
  const fits = new Map<string, OfferHit[]>()
  for (const hit of hits)
    fits.set(hit.organisationId, [...(fits.get(hit.organisationId) ?? []), hit])
  return [...fits].flatMap(([id, own]) => {
    const partner = all.find((one) => one.id === id)
    return partner && id !== db.who.organisationId ? [{ ...partner, fits: own }] : []
  })
}

deskRoutes.route('/', listRoutes)
deskRoutes.route('/', pointRoutes)

const midnight = (c: C) => instantOf({ date: localDate(c.var.db.at), time: '00:00' })

/** A question that this person noted; somebody else's is not news for them. */
async function ownQuestion(c: C, id: string): Promise<Question | undefined> {
  const question = await questionById(c.var.db, id)
  return question?.personId === c.var.who.personId ? question : undefined
}
