import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths, type Query } from '../../paths.ts'
import { localDate } from '../../platform/dates.ts'
import { readForm, readQuery, rule, type Typed } from '../../platform/form.ts'
import { allow, found, missing } from '../../platform/http.ts'
import type { Env } from '../../ui/env.ts'
import { clashPanel } from '../../ui/parts/clash.ts'
import { fresh } from '../../ui/parts/field.ts'
import {
  changeContribution,
  confirmContribution,
  contribute,
  type Doing,
  undoLast,
  withdrawContribution,
} from './actions.ts'
import { type Around, aroundOf } from './around-store.ts'
import { formAround, merged, readContribution, startQuery, startTyped, typedOf } from './form.ts'
import { type FormFacts, formPage, readPage } from './form-pages.ts'
import { historyPage } from './history-pages.ts'
import { may, mayConfirm, mayEdit } from './rules.ts'
import { type Contribution, contributionById, versionsOf } from './store.ts'
import { texts } from './texts.ts'
import { differences, fieldInWords, type Names, namesOf } from './words.ts'

export const editRoutes = new Hono<Env>()
type C = Context<Env>

const doneWords = ['added', 'saved', 'confirmed', 'withdrawn', 'undone', 'moved'] as const
const happened = z.object({ klaar: rule.optionalChoice(doneWords) })
editRoutes.get('/keten/bijdragen/nieuw', allow(may.write), async (c) => {
  const around = await aroundOf(c.var.db)
  return c.html(
    formPage(
      c.var.view,
      formFacts(c, around, fresh(startTyped(readQuery(c, startQuery), c.var.who, around))),
    ),
  )
})

editRoutes.post('/keten/bijdragen/nieuw', allow(may.write), async (c) => {
  const { db, view } = c.var
  const around = await aroundOf(db)
  const { typed } = await readForm(c, z.looseObject({}))
  const read = readContribution(typed, { ...known(c, around), before: null })
  if (!read.ok) return c.html(formPage(view, formFacts(c, around, read)), 422)
  const id = await contribute(db, read.content)
  return c.redirect(paths.contributions.show(view.at, id, { klaar: 'added' }), 303)
})

editRoutes.get('/keten/bijdragen/:id{[0-9a-f-]+}', allow(may.read), async (c) => {
  const { db, view, who } = c.var
  const one = await contributionAt(c)
  const around = await aroundOf(db)
  if (!mayEdit(who, one.organisationId))
    return c.html(readPage(view, one, namesOf(around, view.lang)))
  const facts = formFacts(c, around, fresh(typedOf(one, one.version)), one)
  return c.html(formPage(view, { ...facts, done: readQuery(c, happened).klaar ?? undefined }))
})

editRoutes.post('/keten/bijdragen/:id{[0-9a-f-]+}', allow(may.write), async (c) => {
  const { db, view } = c.var
  const one = await own(c)
  const around = await aroundOf(db)
  const { typed } = await readForm(c, z.looseObject({}))
  const version = Number(typed.version)
  if (version !== one.version) return clashing(c, around, one, typed)
  const read = readContribution(typed, { ...known(c, around), before: one })
  if (!read.ok) return c.html(formPage(view, formFacts(c, around, read, one)), 422)
  const doing = await changeContribution(db, one.id, version, read.content)
  if (doing.done)
    return c.redirect(paths.contributions.show(view.at, one.id, { klaar: 'saved' }), 303)
  if (doing.because === 'gone') throw missing()
  return clashing(c, around, await own(c), typed)
})

const deeds = {
  bevestiging: { carryOut: confirmContribution, klaar: 'confirmed' },
  intrekking: { carryOut: withdrawContribution, klaar: 'withdrawn' },
  terugdraaiing: { carryOut: undoLast, klaar: 'undone' },
} as const

for (const [noun, { carryOut, klaar }] of Object.entries(deeds)) {
  editRoutes.post(`/keten/bijdragen/:id/${noun}`, allow(may.write), async (c) => {
    const { db, view } = c.var
    const one = await own(c)
    const form = await readForm(
      c,
      z.object({ version: rule.whole(1, 1e9), back: rule.optionalText(20) }),
    )
    if (!form.ok) throw missing()
    const doing: Doing = await carryOut(db, one.id, form.values.version)
    if (!doing.done && doing.because === 'gone') throw missing()
    const query: Query = { klaar: doing.done ? klaar : 'moved' }
    const isMeeting = form.values.back === 'overleg'
    const address = isMeeting
      ? paths.contributions.meeting(view.at, query)
      : paths.contributions.show(view.at, one.id, query)
    return c.redirect(address, 303)
  })
}

editRoutes.get('/keten/bijdragen/:id/geschiedenis', allow(may.read), async (c) => {
  const { db, view } = c.var
  const one = await contributionAt(c)
  const [versions, around] = await Promise.all([versionsOf(db, one.id), aroundOf(db)])
  return c.html(historyPage(view, one, versions, namesOf(around, view.lang)))
})

/** The second of two people sees what both made, with everything that was typed still in the form. */
async function clashing(c: C, around: Around, theirs: Contribution, mine: Typed) {
  const { db, view } = c.var
  const names = namesOf(around, view.lang)
  const versions = await versionsOf(db, theirs.id)
  const base = versions.find(({ version }) => version === Number(mine.version))?.content ?? theirs
  const { typed, both } = merged(typedOf(base), mine, typedOf(theirs, theirs.version))
  const read = readContribution(typed, { ...known(c, around), before: theirs })
  const changed = read.ok ? differences(theirs, read.content, names) : asTyped(theirs, typed, names)
  const [newest] = versions
  const clash = clashPanel(view, texts[view.lang].clash, {
    theirs: paths.contributions.show(view.at, theirs.id),
    who: newest?.personName ?? null,
    at: theirs.changedAt,
    both: changed.filter(({ key }) => both.includes(key)),
  })
  return c.html(formPage(view, { ...formFacts(c, around, read, theirs), clash }), 409)
}

/** When what was typed is no contribution yet: their words beside the typed ones. */
const asTyped = (theirs: Contribution, typed: Typed, names: Names) =>
  differences(theirs, theirs, names).concat(
    Object.entries(typed).flatMap(([key, value]) => {
      if (typeof value !== 'string' || !(key in theirs)) return []
      const before = fieldInWords(key as 'what', theirs, names)
      return [{ key, label: key, before, after: value }]
    }),
  )

/** The contribution of this address. */
async function contributionAt(c: C): Promise<Contribution> {
  return found(c, (id) => contributionById(c.var.db, id))
}

async function own(c: C): Promise<Contribution> {
  const one = await contributionAt(c)
  if (!mayEdit(c.var.who, one.organisationId)) throw missing()
  return one
}

const known = (c: C, { districts, partners }: Around) => ({
  who: c.var.who,
  districts: new Set(districts.map(({ code }) => code)),
  organisations: new Set(partners.map(({ id }) => id)),
  today: localDate(c.var.db.at),
})

function formFacts(
  c: C,
  around: Around,
  sheet: FormFacts['sheet'],
  contribution?: Contribution,
): FormFacts {
  const { who, view } = c.var
  return {
    contribution,
    sheet,
    around: formAround(who, around, null, contribution),
    names: namesOf(around, view.lang),
    mayConfirm:
      contribution !== undefined &&
      mayConfirm(who, contribution.organisationId, contribution.status),
  }
}
