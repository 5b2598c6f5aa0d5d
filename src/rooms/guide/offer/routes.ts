import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../../paths.ts'
import { readQuery, rule } from '../../../platform/form.ts'
import { found, missing, open } from '../../../platform/http.ts'
import type { Env } from '../../../ui/env.ts'
import { publicOfferById } from '../../offers/door.ts'
import { addressLine, plainTitle } from '../words.ts'
import { calendarFile, hasDates } from './calendar.ts'
import { tilesFrom } from './map.ts'
import { offerPage } from './pages.ts'

const query = z.object({ plek: rule.optionalId(), kaart: rule.check() })

/** The page of an offer and its calendar; a map only where an installation has configured tiles. */
export function offerRoutes(settings: { tilesUrl?: string | undefined }): Hono<Env> {
  const routes = new Hono<Env>()
  const tiles = tilesFrom(settings.tilesUrl)

  routes.get('/hulp/:id', open(), async (c) => {
    const { offer, place } = await asked(c)
    // A course has a page of its own, where one enrols.
    if (offer.source === 'course')
      return c.redirect(paths.courses.show(c.var.view.at, offer.id), 302)
    const showsMap = readQuery(c, query).kaart
    return c.html(offerPage(c.var.view, { offer, place, tiles, showsMap }))
  })

  routes.get('/hulp/:id/agenda.ics', open(), async (c) => {
    const { view, db } = c.var
    const { offer, place } = await asked(c)
    const hours = place?.hours ?? offer.hours
    if (!hours || !hasDates(hours, db.at)) throw missing()
    const { host } = new URL(view.baseUrl)
    const facts = {
      id: place?.offerLocationId ?? offer.id,
      title: plainTitle(view, offer),
      place: place ? [place.name, addressLine(place)].filter(Boolean).join(', ') : '',
      text: (view.lang === 'en' && offer.textEn) || offer.textNl,
      address: `${view.baseUrl}${paths.guide.offer(view.at, offer.id)}`,
      hours,
      changedAt: offer.changedAt,
    }
    c.header('Content-Type', 'text/calendar; charset=utf-8')
    c.header('Content-Disposition', 'attachment; filename="hulp.ics"')
    return c.body(await calendarFile(facts, db.at, host))
  })
  return routes
}

/** The public offer of this address at the place that was asked for; what is not public is not there. */
async function asked(c: Context<Env>) {
  const offer = await found(c, (id) => publicOfferById(c.var.db, id))
  const { plek } = readQuery(c, query)
  const place = offer.places.find((one) => one.offerLocationId === plek) ?? offer.places[0]
  return { offer, place }
}
