import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths, withQuery } from '../../../paths.ts'
import { localDate } from '../../../platform/dates.ts'
import {
  emptySheet,
  type Filled,
  readForm,
  readQuery,
  rule,
  type Sheet,
} from '../../../platform/form.ts'
import { allow, missing } from '../../../platform/http.ts'
import type { Env } from '../../../ui/env.ts'
import { clashNotice, typedFrom } from '../../../ui/parts/clash.ts'
import { fresh } from '../../../ui/parts/field.ts'
import { notice } from '../../../ui/parts/notice.ts'
import { expiringAgreements } from '../../agreements/door.ts'
import { networkKind, organisationById, organisationsOf, ownNetwork } from '../../partners/door.ts'
import { changeContact, changeGoal, changeProgramme, dropGoal, newGoal } from '../actions.ts'
import { leadTerms } from '../lead-store.ts'
import { contactKinds, gapsIn, may, maySteer } from '../rules.ts'
import { contactsOf, goalsOf, programmeOf, stepsOf } from '../store.ts'
import { contactForm, goalForm, programmeForm } from './form.ts'
import { contactPage, goalPage, programmePage } from './form-pages.ts'
import { leadName } from './lead-pages.ts'
import { leadRoutes } from './lead-routes.ts'
import { addressOfContact, homePage } from './pages.ts'
import { texts } from './texts.ts'

export const programmeRoutes = new Hono<Env>()
type C = Context<Env>
const said = z.object({ klaar: rule.optionalChoice(['saved', 'leadChanged', 'removed'] as const) })

programmeRoutes.route('/', leadRoutes)

programmeRoutes.get('/keten', allow(may.read), async (c) => {
  const { db, view, who } = c.var
  const [programme, goals, terms, contacts, steps, kind, network, expiring] = await Promise.all([
    programmeOf(db),
    goalsOf(db),
    leadTerms(db),
    contactsOf(db),
    stepsOf(db),
    networkKind(db),
    ownNetwork(db),
    expiringAgreements(db),
  ])
  const term = terms.find(({ endedOn }) => endedOn === null)
  const organisation = network.leadOrganisationId
  // Named before terms were kept, or by an administrator of the installation.
  const unwritten = !term && organisation ? await organisationById(db, organisation) : undefined
  const name = term ? leadName(term) : (unwritten?.name ?? null)
  const known = { programme, goals: goals.length, lead: term, hasLead: name !== null }
  const present = contacts.map((contact) => contact.kind)
  const gaps = gapsIn({ ...known, contacts: present, today: localDate(db.at) })
  const count = (status: string) => steps.filter((step) => step.status === status).length
  const done = readQuery(c, said).klaar
  return c.html(
    homePage(view, {
      ...{ kind, programme, goals, contacts, gaps, lead: { name, term } },
      steps: { done: count('done') + count('revised'), busy: count('busy') },
      maySteer: maySteer(who),
      expiring,
      notice: done && notice(view, 'good', texts[view.lang][done], { live: 'status' }),
    }),
  )
})

programmeRoutes.get('/keten/programma', allow(may.steer), async (c) => {
  return c.html(programmePage(c.var.view, fresh(await typedProgramme(c))))
})

programmeRoutes.post('/keten/programma', allow(may.steer), async (c) => {
  const { db, view } = c.var
  const sheet = await readForm(c, programmeForm)
  if (!sheet.ok) return c.html(programmePage(view, sheet), 422)
  const { kind, version, ...programme } = sheet.values
  if (await changeProgramme(db, version, programme, kind)) return done(c, 'saved')
  const { changedBy } = await programmeOf(db)
  return clash(c, sheet, texts[view.lang].form, changedBy, await typedProgramme(c), (mine, words) =>
    programmePage(view, mine, words),
  )
})

programmeRoutes.get('/keten/doelen/nieuw', allow(may.steer), (c) =>
  c.html(goalPage(c.var.view, emptySheet, null)),
)

programmeRoutes.post('/keten/doelen/nieuw', allow(may.steer), async (c) => {
  const sheet = await readForm(c, goalForm)
  if (!sheet.ok) return c.html(goalPage(c.var.view, sheet, null), 422)
  const { version: _version, ...goal } = sheet.values
  await newGoal(c.var.db, goal)
  return done(c, 'saved')
})

programmeRoutes.get('/keten/doelen/:id', allow(may.steer), async (c) => {
  const goal = await ownGoal(c)
  return c.html(goalPage(c.var.view, fresh(typedFrom(goal)), goal.id))
})

programmeRoutes.post('/keten/doelen/:id', allow(may.steer), async (c) => {
  const { db, view } = c.var
  const { id } = await ownGoal(c)
  const sheet = await readForm(c, goalForm)
  if (!sheet.ok) return c.html(goalPage(view, sheet, id), 422)
  const { version, ...goal } = sheet.values
  if (await changeGoal(db, version ?? 0, { ...goal, id })) return done(c, 'saved')
  const now = await ownGoal(c)
  return clash(c, sheet, texts[view.lang].goalForm, now.changedBy, typedFrom(now), (mine, words) =>
    goalPage(view, mine, id, words),
  )
})

programmeRoutes.post('/keten/doelen/:id/verwijdering', allow(may.steer), async (c) => {
  const { id } = await ownGoal(c)
  if (!(await dropGoal(c.var.db, id))) throw missing()
  return done(c, 'removed')
})

programmeRoutes.get('/keten/aanspreekpunten/:which', allow(may.steer), async (c) => {
  const { db, view } = c.var
  const { kind, contact } = await ownContact(c)
  const sheet = fresh(typedFrom(contact ?? { version: 0 }))
  return c.html(contactPage(view, sheet, { kind, partners: await organisationsOf(db) }))
})

programmeRoutes.post('/keten/aanspreekpunten/:which', allow(may.steer), async (c) => {
  const { db, view } = c.var
  const { kind } = await ownContact(c)
  const partners = await organisationsOf(db)
  const sheet = await readForm(c, contactForm)
  if (!sheet.ok) return c.html(contactPage(view, sheet, { kind, partners }), 422)
  const { version, organisationId, ...contact } = sheet.values
  const owner = partners.find(({ id }) => id === organisationId)?.id ?? null
  if (await changeContact(db, version, { ...contact, kind, organisationId: owner }))
    return done(c, 'saved')
  const { contact: now } = await ownContact(c)
  const fields = texts[view.lang].contactForm
  return clash(c, sheet, fields, now?.changedBy ?? null, typedFrom(now ?? {}), (mine, words) =>
    contactPage(view, mine, { kind, partners, clash: words }),
  )
})

const done = (c: C, klaar: 'saved' | 'removed') =>
  c.redirect(withQuery(paths.chain.home(c.var.view.at), { klaar }), 303)

/** The form again with what both typed; sending it now builds on what stands there. */
function clash(
  c: C,
  mine: Filled<unknown>,
  fields: Parameters<typeof clashNotice>[1],
  changedBy: string | null,
  theirs: Sheet['typed'],
  page: (sheet: Sheet, words: ReturnType<typeof clashNotice>) => ReturnType<typeof goalPage>,
) {
  const words = clashNotice(c.var.view, fields, changedBy, mine.typed, theirs)
  return c.html(page(fresh({ ...mine.typed, version: theirs.version }), words), 409)
}

async function typedProgramme(c: C) {
  const { db } = c.var
  const [programme, kind] = await Promise.all([programmeOf(db), networkKind(db)])
  return typedFrom({ ...programme, kind })
}

async function ownGoal(c: C) {
  const goal = (await goalsOf(c.var.db)).find(({ id }) => id === c.req.param('id'))
  if (!goal) throw missing()
  return goal
}

async function ownContact(c: C) {
  const kind = contactKinds.find((one) => addressOfContact[one] === c.req.param('which'))
  if (!kind) throw missing()
  return { kind, contact: (await contactsOf(c.var.db)).find((contact) => contact.kind === kind) }
}
