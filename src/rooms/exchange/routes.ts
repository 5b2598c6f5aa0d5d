import { Hono } from 'hono'
import { open } from '../../platform/http.ts'
import type { Env } from '../../ui/env.ts'
import { openGuide } from './guide-store.ts'
import { nested } from './nest.ts'
import { toHsds } from './send.ts'

export const exchangeRoutes = new Hono<Env>()

/** Open data: the visible offers as HSDS 3, a page with services and everything inside them. */
exchangeRoutes.get('/aanbod/hsds.json', open(), async (c) => {
  const contents = nested(toHsds(await openGuide(c.var.db), { isPublic: true }))
  c.header('Access-Control-Allow-Origin', '*')
  return c.json({
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: contents.length === 0,
    contents,
  })
})
