// In front of all rooms: in a network that was taken in the guide leads on, and nothing new begins.
import { type Context, Hono } from 'hono'
import { paths, withQuery } from '../../paths.ts'
import type { Env } from '../../ui/env.ts'
import { movedOffer } from './carry-store.ts'
import { type Closed, closedPage } from './closed-pages.ts'
import { isBeginning, isGuide, mayStillSend, offerIn } from './rules.ts'

export const closedRoutes = new Hono<Env>()

closedRoutes.use('/*', async (c, next) => {
  const closed = c.var.view.network?.closed
  if (!closed) return next()
  const { path, method } = c.req
  const isRead = method === 'GET' || method === 'HEAD'
  if (isRead && isGuide(path)) return leadOn(c, closed)
  const isOver = isRead ? isBeginning(path) : !mayStillSend(path)
  if (isOver) return c.html(closedPage(c.var.view, closed), isRead ? 200 : 409)
  return next()
})

/** For ever: whoever kept the address of an offer finds it where it stands now. */
async function leadOn(c: Context<Env>, { slug }: Closed) {
  const at = { slug, lang: c.var.lang }
  const offer = offerIn(c.req.path)
  const moved = offer && (await movedOffer(c.var.db, offer))
  if (moved) return c.redirect(paths.guide.offer(at, moved), 308)
  const isSearch = /^\/[^/]+\/hulp$/.test(c.req.path)
  const address = isSearch ? paths.guide.search(at) : pageOf(c.req.path, at)
  return c.redirect(withQuery(address, isSearch ? c.req.queries() : {}), 308)
}

function pageOf(path: string, at: { slug: string; lang: 'nl' | 'en' }): string {
  if (path.endsWith('/hsds.json')) return paths.offers.hsds(at)
  if (path.endsWith('/opgelicht')) return paths.guide.scam(at)
  if (path.endsWith('/iemand-spreken')) return paths.guide.talk(at)
  return path.endsWith('/over') ? paths.guide.about(at) : paths.guide.home(at)
}
