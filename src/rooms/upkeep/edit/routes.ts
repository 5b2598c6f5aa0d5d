import { randomUUID } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../../paths.ts'
import { localDate } from '../../../platform/dates.ts'
import { readForm, readQuery, rule, type Typed } from '../../../platform/form.ts'
import { allow, missing } from '../../../platform/http.ts'
import type { Env } from '../../../ui/env.ts'
import { clashPanel } from '../../../ui/parts/clash.ts'
import { fresh } from '../../../ui/parts/field.ts'
import {
  addOffer,
  changeOffer,
  contentAt,
  emptyContent,
  type KeptOffer,
  keptOffer,
  locationsOf,
  mayOffers as may,
  mayEdit,
  type OfferContent,
  restoreOffer,
  type Status,
  setStatus,
  statuses,
  versionsOf,
  whatStopsShowing,
} from '../../offers/door.ts'
import { organisationsOf, ownNetwork } from '../../partners/door.ts'
import { municipalitiesByCode } from '../../places/door.ts'
import { type Around, contentRead, type Reading, usualLanguages } from './form.ts'
import { versionsPage } from './history.ts'
import { type EditFacts, editPage } from './pages.ts'
import { texts } from './texts.ts'
import { merged, placesIn, typedOf } from './typed.ts'
import { differences, type Names } from './words.ts'

export const editRoutes = new Hono<Env>()
type C = Context<Env>

const doneWords = ['added', 'saved', 'status', 'restored', 'checked'] as const
const happened = z.object({ klaar: rule.optionalChoice(doneWords) })

editRoutes.get('/aanbod/nieuw', allow(may.editOwn), async (c) => {
  const { content, around } = await blank(c)
  const sheet = fresh(typedOf(content, null, around.today))
  return c.html(editPage(c.var.view, { sheet, content, around }))
})

editRoutes.post('/aanbod/nieuw', allow(may.editOwn), async (c) => {
  const { db, view } = c.var
  const start = await blank(c)
  const typed = await typedIn(c)
  const read = contentRead(typed, typed.do === 'active' ? 'active' : 'draft', {
    ...start,
    newId: randomUUID,
  })
  if (!read.ok)
    return c.html(editPage(view, { sheet: read, content: read.content, around: start.around }), 422)
  const id = await addOffer(db, read.content)
  return c.redirect(paths.offers.edit(view.at, id, { klaar: 'added' }), 303)
})

editRoutes.get('/aanbod/:id{[0-9a-f-]+}', allow(may.editOwn), async (c) => {
  const course = await madeByCourse(c)
  if (course) return c.redirect(paths.courses.manage(c.var.view.at, course.id), 303)
  const { offer, around } = await own(c)
  const sheet = fresh(typedOf(offer.content, offer.version, around.today))
  const done = readQuery(c, happened).klaar ?? undefined
  return c.html(editPage(c.var.view, { offer, sheet, content: offer.content, around, done }))
})

editRoutes.post('/aanbod/:id{[0-9a-f-]+}', allow(may.editOwn), async (c) => {
  const { db, view } = c.var
  const { offer, around } = await own(c)
  const typed = await typedIn(c)
  const wanted = (kept: KeptOffer): Status =>
    typed.do === 'active' ? 'active' : kept.content.status
  const read = contentRead(typed, wanted(offer), {
    content: offer.content,
    around,
    newId: randomUUID,
  })
  if (read.version !== null && read.version !== offer.version)
    return clashing(c, offer, around, read)
  if (!read.ok)
    return c.html(editPage(view, { offer, sheet: read, content: read.content, around }), 422)
  const changing = await changeOffer(db, offer.id, read.version ?? offer.version, read.content)
  if (changing.done)
    return c.redirect(paths.offers.edit(view.at, offer.id, { klaar: 'saved' }), 303)
  if (changing.because === 'moved') return clashing(c, changing.now, around, read)
  throw missing()
})

/** Nothing is saved: a preview, or one more empty place, over what was typed. */
editRoutes.post('/aanbod/:id/voorbeeld', allow(may.editOwn), async (c) => {
  const isNew = c.req.param('id') === 'nieuw'
  const {
    offer,
    around,
    content: before,
  } = isNew ? { offer: undefined, ...(await blank(c)) } : await ownWithContent(c)
  const typed = await typedIn(c)
  const isPreview = typed.do === 'preview'
  if (!isPreview) typed.places = String(placesIn(typed) + 1)
  const read = contentRead(typed, 'active', { content: before, around, newId: randomUUID })
  const sheet = isPreview ? read : { ...read, errors: {} }
  return c.html(editPage(c.var.view, { offer, sheet, content: read.content, around, isPreview }))
})

editRoutes.post('/aanbod/:id/status', allow(may.editOwn), async (c) => {
  const { db, view } = c.var
  const { offer } = await own(c)
  const sheet = await readForm(c, z.object({ status: rule.choice(statuses) }))
  if (!sheet.ok) throw missing()
  const { status } = sheet.values
  const isStopped = status === 'active' && whatStopsShowing(offer.content).length > 0
  if (isStopped || !(await setStatus(db, offer.id, status))) throw missing()
  return c.redirect(paths.offers.edit(view.at, offer.id, { klaar: 'status' }), 303)
})

editRoutes.get('/aanbod/:id/versies', allow(may.editOwn), async (c) => {
  const { offer, around } = await own(c)
  const kept = await versionsOf(c.var.db, offer.id)
  // The demo and old imports wrote no first version: then it is what stands there now.
  const now = { version: offer.version, content: offer.content, at: offer.changedAt, ...unknown }
  const versions = kept.length > 0 ? kept : [now]
  const facts = { offer: { id: offer.id, title: offer.content.titleNl }, versions }
  return c.html(versionsPage(c.var.view, { ...facts, names: namesFrom(around) }))
})

editRoutes.post('/aanbod/:id/versies/:version', allow(may.editOwn), async (c) => {
  const { db, view } = c.var
  const { offer } = await own(c)
  const version = Number(c.req.param('version'))
  const isNumber = Number.isSafeInteger(version) && version > 0 && version < offer.version
  if (!isNumber || !(await restoreOffer(db, offer.id, version))) throw missing()
  return c.redirect(paths.offers.edit(view.at, offer.id, { klaar: 'restored' }), 303)
})

const unknown = { batchId: null, personName: null, organisationName: null }

/** The second of two editors sees what both made, with everything they typed still in the form. */
async function clashing(c: C, theirs: KeptOffer, around: Around, read: Reading) {
  const { db, view } = c.var
  const { today } = around
  const base = (await contentAt(db, theirs.id, read.version ?? 0)) ?? theirs.content
  const at = (content: OfferContent) => typedOf(content, theirs.version, today)
  const { typed, both } = merged(at(base), read.typed, at(theirs.content))
  const mine = contentRead(typed, theirs.content.status, {
    content: theirs.content,
    around,
    newId: randomUUID,
  })
  const changed = differences(theirs.content, mine.content, view.lang, namesFrom(around))
  const [newest] = await versionsOf(db, theirs.id)
  const clash = clashPanel(view, texts[view.lang].clash, {
    theirs: paths.offers.edit(view.at, theirs.id),
    keep: { name: 'do', value: 'keep' },
    who: newest?.personName ?? null,
    at: theirs.changedAt,
    both: changed.filter(
      ({ key }) => both.includes(key) || (key === 'hours' && both.some(isTimeKey)),
    ),
  })
  const sheet = { ok: mine.ok, typed, errors: mine.errors }
  const facts: EditFacts = { offer: theirs, sheet, content: mine.content, around, clash }
  return c.html(editPage(view, facts), 409)
}

const isTimeKey = (key: string) => key === 'days' || key === 'holidays'
const isId = (id: string | undefined): id is string => z.uuid().safeParse(id).success

/** Everything that was typed, as text. */
async function typedIn(c: C): Promise<Typed> {
  return (await readForm(c, z.looseObject({}))).typed
}

/** The offer of this address, if this person may change it. */
async function own(c: C): Promise<{ offer: KeptOffer; around: Around }> {
  const id = c.req.param('id')
  const offer = isId(id) ? await keptOffer(c.var.db, id) : undefined
  if (!offer || offer.source === 'course') throw missing()
  if (!mayEdit(c.var.who, offer.content.organisationId)) throw missing()
  return { offer, around: await aroundOf(c, offer.content) }
}

/** What a course made of itself is kept on the page of that course. */
async function madeByCourse(c: C): Promise<KeptOffer | undefined> {
  const id = c.req.param('id')
  const offer = isId(id) ? await keptOffer(c.var.db, id) : undefined
  return offer?.source === 'course' ? offer : undefined
}

async function ownWithContent(c: C) {
  const found = await own(c)
  return { ...found, content: found.offer.content }
}

async function blank(c: C): Promise<{ content: OfferContent; around: Around }> {
  const { db, who } = c.var
  const { settings, municipalities } = await ownNetwork(db)
  const start = { organisationId: who.organisationId ?? '', promiseMonths: settings.promiseMonths }
  const content = { ...emptyContent, ...start, municipalities, checkedOn: localDate(db.at) }
  return { content, around: await aroundOf(c, content) }
}

/** What the form chooses from; what the offer has already always stays a choice. */
async function aroundOf(c: C, content: OfferContent): Promise<Around> {
  const { db, who } = c.var
  const [partners, locations, network] = await Promise.all([
    organisationsOf(db),
    locationsOf(db),
    ownNetwork(db),
  ])
  const codes = [...new Set([...network.municipalities, ...content.municipalities])]
  const known = await municipalitiesByCode(db, codes)
  return {
    owners: partners.filter(({ id }) => mayEdit(who, id)),
    locations,
    municipalities: codes.map(
      (code) => known.find((one) => one.code === code) ?? { code, name: code },
    ),
    languages: [...new Set([...usualLanguages, ...content.languages])],
    today: localDate(db.at),
  }
}

const namesFrom = (around: Around): Names => ({
  organisation: (id) => around.owners.find((one) => one.id === id)?.name,
  location: (id) => around.locations.find((one) => one.id === id)?.name,
  municipality: (code) => around.municipalities.find((one) => one.code === code)?.name,
})
