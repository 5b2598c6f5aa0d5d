// What stands around a question: partners, settings, the offers that fit, and who was meant by a tick.
import type { Sheet } from '../../platform/form.ts'
import { type Db, isAllowed } from '../../platform/tenant.ts'
import { typedList, typedText } from '../../ui/parts/field.ts'
import {
  type FullOffer,
  type OfferHit,
  offerById,
  offersFitting,
  type Theme,
  themes,
} from '../offers/door.ts'
import { networkBySlug, organisationsOf } from '../partners/door.ts'
import { type FieldFacts, findingsIn } from './form.ts'
import type { Fitting } from './pages.ts'
import { may } from './rules.ts'

const fitsMax = 4

/** What the fields need besides what was typed. */
export async function fieldFacts(
  db: Db,
  slug: string,
  sheet: Sheet,
  isCorrection = false,
): Promise<FieldFacts> {
  const [partners, asks] = await Promise.all([organisationsOf(db), asksBackground(db, slug)])
  return {
    partners: partners.filter((partner) => partner.id !== db.who.organisationId),
    asksBackground: asks,
    findings: findingsIn(sheet, db.at),
    isCorrection,
  }
}

/** What fits the theme that was chosen, with the offers that were ticked. */
export async function fittingFacts(db: Db, sheet: Sheet, questionId?: string): Promise<Fitting> {
  const theme = themes.find((one) => one === typedText(sheet, 'theme')) ?? null
  const chosen = typedList(sheet, 'offer').filter((id) => /^[0-9a-f-]{36}$/.test(id))
  const fits = await fitsFor(db, theme, chosen)
  const mayRefer = isAllowed(may.note, db.who)
  return { theme, fits, chosen, questionId, mayRefer, mayTick: true }
}

/** Whether this network wants to know the age class of visitors: off unless it says so. */
export async function asksBackground(db: Db, slug: string): Promise<boolean> {
  return (await networkBySlug(db, slug))?.settings.asksBackground ?? false
}

/** Offers that fit a theme, those that were chosen already first; without a theme only the chosen ones. */
async function fitsFor(
  db: Db,
  theme: Theme | null,
  chosen: readonly string[] = [],
): Promise<OfferHit[]> {
  const [found, ticked] = await Promise.all([
    theme ? offersFitting(db, { theme, limit: fitsMax }) : [],
    hitsOf(db, chosen),
  ])
  return [...ticked, ...found.filter((hit) => !chosen.includes(hit.id))]
}

/** These offers, in this order; what is no longer there is left out. */
export async function hitsOf(db: Db, ids: readonly string[]): Promise<OfferHit[]> {
  const offers = await Promise.all(ids.map((id) => offerById(db, id)))
  return offers.filter((offer) => offer !== undefined).map(hitOf)
}

/** The offers that still exist, and every organisation of this network that was named, also through them. */
export async function receiversOf(
  db: Db,
  named: { offer: readonly string[]; organisation: readonly string[] },
): Promise<{ offers: string[]; organisations: string[] }> {
  if (named.offer.length === 0 && named.organisation.length === 0)
    return { offers: [], organisations: [] }
  const [hits, partners] = await Promise.all([hitsOf(db, named.offer), organisationsOf(db)])
  const known = new Set(partners.map((partner) => partner.id))
  const direct = named.organisation.filter((id) => known.has(id))
  const all = new Set([...direct, ...hits.map((hit) => hit.organisationId)])
  return { offers: [...new Set(hits.map((hit) => hit.id))], organisations: [...all] }
}

function hitOf(offer: FullOffer): OfferHit {
  const [place] = offer.places
  return {
    id: offer.id,
    title: offer.titleNl,
    organisationId: offer.organisationId,
    organisationName: offer.organisationName,
    placeName: place?.name ?? '',
    address: place
      ? [`${place.street} ${place.number}`.trim(), place.city].filter(Boolean).join(', ')
      : '',
    phone: place?.phone || offer.phone || offer.organisationPhone,
    access: offer.access,
    hours: place?.hours ?? offer.hours,
    distanceM: null,
    canEnrol: offer.source === 'course',
  }
}
