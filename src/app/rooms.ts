// Where each room lives in the site.
import type { Context, MiddlewareHandler } from 'hono'
import { paths } from '../paths.ts'
import { storageFrom } from '../platform/files/s3.ts'
import { agreementsRoutes } from '../rooms/agreements/routes.ts'
import { followRoutes } from '../rooms/answers/follow-routes.ts'
import { answersRoutes } from '../rooms/answers/routes.ts'
import { attendanceRoutes } from '../rooms/attendance/routes.ts'
import { behalfRoutes } from '../rooms/behalf/routes.ts'
import { callsRoutes } from '../rooms/calls/routes.ts'
import { catalogueRoutes } from '../rooms/catalogue/routes.ts'
import { certificatesRoutes } from '../rooms/certificates/routes.ts'
import { chainRoutes } from '../rooms/chain/routes.ts'
import { contributionsRoutes } from '../rooms/contributions/routes.ts'
import { coursesRoutes } from '../rooms/courses/routes.ts'
import { deskRoutes } from '../rooms/desk/routes.ts'
import { effectRoutes } from '../rooms/effect/routes.ts'
import { enrolmentRoutes } from '../rooms/enrolment/routes.ts'
import { exchangeRoutes } from '../rooms/exchange/routes.ts'
import { guideRoutes } from '../rooms/guide/routes.ts'
import { importRoutes } from '../rooms/imports/routes.ts'
import { initiativesRoutes } from '../rooms/initiatives/routes.ts'
import { learningRoutes } from '../rooms/learning/routes.ts'
import { levelRoutes } from '../rooms/level/routes.ts'
import { meetingsRoutes } from '../rooms/meetings/routes.ts'
import { closedRoutes } from '../rooms/merging/closed-routes.ts'
import { mergingRoutes } from '../rooms/merging/routes.ts'
import { modulesRoutes } from '../rooms/modules/routes.ts'
import { monitorRoutes } from '../rooms/monitor/routes.ts'
import { outcomesRoutes } from '../rooms/outcomes/routes.ts'
import { allNetworks } from '../rooms/partners/door.ts'
import { partnersRoutes } from '../rooms/partners/routes.ts'
import { referralsRoutes } from '../rooms/referrals/routes.ts'
import { relationsRoutes } from '../rooms/relations/routes.ts'
import { replanningRoutes } from '../rooms/replanning/routes.ts'
import { seatingRoutes } from '../rooms/seating/routes.ts'
import { sendingRoutes } from '../rooms/sending/routes.ts'
import { suppliesRoutes } from '../rooms/supplies/routes.ts'
import { syllabusRoutes } from '../rooms/syllabus/routes.ts'
import { teachingRoutes } from '../rooms/teaching/routes.ts'
import { timetableRoutes } from '../rooms/timetable/routes.ts'
import { upkeepRoutes } from '../rooms/upkeep/routes.ts'
import { worksheetsRoutes } from '../rooms/worksheets/routes.ts'
import type { Env } from '../ui/env.ts'
import { galleryRoutes } from './gallery.ts'
import type { Installation } from './installation.ts'
import type { Site } from './site.ts'
import { startRoutes } from './start.ts'
import { trustRoutes } from './trust.ts'

/** Mounts the pages without a network first, then every room below the network's slug. */
export function mountRooms(
  site: Site,
  installation: Installation,
  inNetwork: MiddlewareHandler<Env>,
): void {
  site.route('/', startRoutes(installation))
  site.route(
    '/',
    followRoutes(() => installation.database.sql, passOn(site, installation)),
  )
  if (installation.config.DEV) site.route('/', galleryRoutes())
  // Matches /lindemeer itself too.
  site.use('/:network/*', inNetwork)
  // Before all rooms: a network that was taken in lets nothing new begin.
  site.route('/:network', closedRoutes)
  site.route('/:network', trustRoutes)
  site.route('/:network', partnersRoutes)
  site.route('/:network', upkeepRoutes)
  site.route('/:network', exchangeRoutes)
  site.route('/:network', importRoutes)
  const { GEOCODER_URL, MAP_TILES_URL } = installation.config
  site.route('/:network', guideRoutes({ geocoderUrl: GEOCODER_URL, tilesUrl: MAP_TILES_URL }))
  site.route('/:network', deskRoutes)
  // Before the referrals, which would take "nieuw" for one.
  site.route('/:network', sendingRoutes)
  site.route('/:network', referralsRoutes)
  site.route('/:network', answersRoutes)
  const storage = storageFrom(installation.config)
  site.route('/:network', agreementsRoutes(storage))
  site.route('/:network', initiativesRoutes)
  site.route('/:network', mergingRoutes)
  site.route('/:network', chainRoutes(storage))
  site.route('/:network', monitorRoutes)
  site.route('/:network', learningRoutes)
  site.route('/:network', catalogueRoutes)
  site.route('/:network', levelRoutes)
  site.route('/:network', coursesRoutes)
  site.route('/:network', syllabusRoutes)
  site.route('/:network', suppliesRoutes)
  site.route('/:network', modulesRoutes({ looks: installation.config.LINK_CHECK === 'on' }))
  site.route('/:network', enrolmentRoutes)
  site.route('/:network', seatingRoutes)
  site.route('/:network', callsRoutes)
  site.route('/:network', attendanceRoutes)
  site.route('/:network', replanningRoutes)
  site.route('/:network', behalfRoutes)
  site.route('/:network', teachingRoutes)
  site.route('/:network', timetableRoutes)
  site.route('/:network', effectRoutes)
  site.route('/:network', certificatesRoutes)
  site.route('/:network', outcomesRoutes)
  site.route('/:network', meetingsRoutes)
  site.route('/:network', relationsRoutes)
  site.route('/:network', worksheetsRoutes)
  site.route('/:network', contributionsRoutes(installation.live))
}

/**
 * Hands the form of /volgen to the page of the network that knows the code, within this process. A code that nobody
 * knows goes to any network: it takes as long, and ends in the same place, as a wrong pin.
 */
function passOn(site: Site, { database }: Installation) {
  return async (c: Context<Env>, networkId: string | undefined): Promise<Response> => {
    const networks = await allNetworks(database.sql)
    const network = networks.find(({ id }) => id === networkId) ?? networks[0]
    if (!network) return c.redirect(paths.referrals.follow(c.var.lang), 303)
    const url = new URL(
      paths.referrals.followed({ slug: network.slug, lang: c.var.lang }),
      c.req.url,
    )
    const body = new URLSearchParams((await c.req.parseBody()) as Record<string, string>)
    const headers = new Headers(c.req.raw.headers)
    // The form was made for a visitor without a session, also when this browser has one.
    for (const name of ['Cookie', 'Content-Length']) headers.delete(name)
    headers.set('Content-Type', 'application/x-www-form-urlencoded')
    return site.fetch(new Request(url, { method: 'POST', headers, body }), c.env)
  }
}
