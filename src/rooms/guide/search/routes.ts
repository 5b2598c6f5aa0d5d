import { Hono } from 'hono'
import { paths } from '../../../paths.ts'
import { readQuery } from '../../../platform/form.ts'
import type { Geocoder } from '../../../platform/geo.ts'
import { open } from '../../../platform/http.ts'
import type { Env } from '../../../ui/env.ts'
import { isOwnArea, languagesOffered, pointOf, search } from '../../offers/door.ts'
import { placesToGo, queryOf, searchQuery, walkInPlaces, wantedFrom } from '../rules.ts'
import { farFrom } from './far.ts'
import { searchPage } from './pages.ts'

/** The search; `geocode` only where an installation has configured one. */
export function searchRoutes({ geocode }: { geocode?: Geocoder }): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/hulp', open(), async (c) => {
    const { db, view } = c.var
    const query = readQuery(c, searchQuery)
    const point = query.postcode ? await pointOf(db, query.postcode, geocode) : undefined
    const wanted = wantedFrom(query, point ?? null)
    const [{ hits, total }, languages, far] = await Promise.all([
      search(db, wanted),
      languagesOffered(db),
      farFrom(db, point),
    ])
    // Beyond the last page: an old link, or somebody counts on.
    if (hits.length === 0 && query.blad > 1)
      return c.redirect(paths.guide.search(view.at, queryOf(query)), 302)
    const walkIn = total === 0 ? (await search(db, walkInPlaces(point))).hits : []
    const nearest = placesToGo(walkIn, db.at, point, 4)
    const facts = { query, wanted, point, far, hits, total, languages, nearest }
    const isHere = !point && (await isOwnArea(db, query.postcode ?? ''))
    return c.html(searchPage(view, { ...facts, isOwnArea: isHere }))
  })
  return routes
}
