import { Hono } from 'hono'
import { z } from 'zod'
import { readQuery, rule } from '../../platform/form.ts'
import { geocoder } from '../../platform/geo.ts'
import { open } from '../../platform/http.ts'
import type { Env } from '../../ui/env.ts'
import { isOwnArea, pointOf, search } from '../offers/door.ts'
import { organisationsOf, ownNetwork } from '../partners/door.ts'
import { offerRoutes } from './offer/routes.ts'
import { aboutPage, homePage, scamPage, talkPage } from './pages.ts'
import { remarkRoutes } from './remark/routes.ts'
import { placesToGo, scamHelp, walkInPlaces } from './rules.ts'
import { farFrom } from './search/far.ts'
import { searchRoutes } from './search/routes.ts'

type GuideSettings = { geocoderUrl?: string | undefined; tilesUrl?: string | undefined }

/** Everything that residents see, for everyone; and what they say is wrong, for whoever keeps the offers. */
export function guideRoutes({ geocoderUrl, tilesUrl }: GuideSettings): Hono<Env> {
  const routes = new Hono<Env>()
  const geocode = geocoderUrl ? geocoder(geocoderUrl) : undefined

  routes.get('/', open(), async (c) => {
    const { db, view } = c.var
    const { hits } = await search(db, walkInPlaces(undefined))
    return c.html(homePage(view, placesToGo(hits, db.at, undefined, 4)))
  })

  routes.get('/opgelicht', open(), async (c) => {
    const { db, view } = c.var
    const { hits } = await search(db, scamHelp)
    return c.html(scamPage(view, hits))
  })

  routes.get('/iemand-spreken', open(), async (c) => {
    const { db, view } = c.var
    const { postcode } = readQuery(c, z.object({ postcode: rule.optionalText(80) }))
    const point = postcode ? await pointOf(db, postcode, geocode) : undefined
    const [{ hits }, far] = await Promise.all([search(db, walkInPlaces(point)), farFrom(db, point)])
    const nearest = placesToGo(hits, db.at, point, 5)
    const typed = postcode ?? ''
    const isHere = !point && (await isOwnArea(db, typed))
    return c.html(talkPage(view, { typed, point, isOwnArea: isHere, far, nearest }))
  })

  routes.get('/over', open(), async (c) => {
    const { db, view } = c.var
    const [network, partners] = await Promise.all([ownNetwork(db), organisationsOf(db)])
    const lead = partners.find((one) => one.id === network.leadOrganisationId)?.name
    const facts = { network: network.name, lead, promiseMonths: network.settings.promiseMonths }
    return c.html(aboutPage(view, { ...facts, partners: partners.map((one) => one.name) }))
  })

  routes.route('/', searchRoutes({ ...(geocode ? { geocode } : {}) }))
  routes.route('/', remarkRoutes)
  routes.route('/', offerRoutes({ tilesUrl }))
  return routes
}
