// The way to the gallery. Its samples are loaded when somebody looks: a real installation never carries them.
import { Hono } from 'hono'
import { paths } from '../paths.ts'
import { missing, open } from '../platform/http.ts'
import type { Env } from '../ui/env.ts'

/** `/dev/gallery` and `/dev/gallery/PAGE`; mounted only with DEV=1. */
export function galleryRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get(paths.dev.gallery, open(), async (c) => {
    const { galleryPage, viewFor } = await import('./gallery-pages.ts')
    return c.html(galleryPage(viewFor(c.var.lang, c.var.nonce)))
  })
  routes.get(`${paths.dev.gallery}/:page`, open(), async (c) => {
    const { pages, viewFor } = await import('./gallery-pages.ts')
    const found = pages(viewFor(c.var.lang, c.var.nonce)).find(
      ({ name }) => name === c.req.param('page'),
    )
    if (!found) throw missing()
    return c.html(found.html)
  })
  return routes
}
