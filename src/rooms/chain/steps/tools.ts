// Where each tool is, and for whom: the same links from the nine steps and from the five activities.
import { type At, paths } from '../../../paths.ts'
import { mayDesk } from '../../desk/door.ts'
import { mayOffers } from '../../offers/door.ts'
import { may as mayReferrals } from '../../referrals/door.ts'
import { may, type Tool, tools } from '../rules.ts'

type Place = {
  href: (at: At, activity?: number) => string
  may: readonly string[]
  /** Says something of one activity: stands with each. */
  opensOn?: true
}

const places: Partial<Record<Tool, Place>> = {
  programme: { href: (at) => paths.chain.home(at), may: may.read },
  contacts: { href: (at) => paths.chain.home(at), may: may.read },
  partners: { href: (at) => paths.relations.partners(at), may: may.read },
  map: { href: (at) => paths.relations.map(at), may: may.read },
  contributions: { href: (at) => paths.contributions.home(at), may: may.read, opensOn: true },
  meetings: { href: (at) => paths.meetings.list(at), may: may.read },
  // For the organisation that leads alone: a coordinator elsewhere finds nothing there.
  worksheets: { href: (at) => paths.worksheets.list(at), may: ['lead', 'admin'] },
  agreements: { href: (at) => paths.agreements.list(at), may: may.read },
  offers: {
    href: (at, activiteit) => paths.offers.list(at, { activiteit }),
    may: mayOffers.read,
    opensOn: true,
  },
  gaps: { href: (at) => paths.offers.gaps(at), may: mayOffers.oversee },
  points: { href: (at) => paths.desk.points(at), may: mayDesk.read },
  questions: { href: (at) => paths.desk.questions(at), may: mayDesk.read },
  referrals: { href: (at) => paths.referrals.list(at), may: mayReferrals.work },
  // The monitor stands later in the list of rooms: these are the roles that may read it.
  figures: { href: (at) => paths.monitor.home(at), may: ['coordinator', 'lead', 'admin'] },
}

export type Link = { tool: Tool; href: string }

/** The tools of one step for this role. */
export const toolsOfStep = (at: At, role: string | null, step: number): Link[] =>
  linksTo(at, role, (one) => one.steps.includes(step))

/** The tools of one activity for this role; not those that are the same for all five. */
export const toolsOfActivity = (at: At, role: string | null, activity: number): Link[] =>
  linksTo(
    at,
    role,
    (one) => one.activities.includes(activity) && (places[one.tool]?.opensOn || !isForAll(one)),
    activity,
  )

/** The tools that are the same for every activity. */
export const toolsOfAll = (at: At, role: string | null): Link[] =>
  linksTo(at, role, (one) => isForAll(one) && !places[one.tool]?.opensOn)

type Known = { tool: Tool; steps: readonly number[]; activities: readonly number[] }
const isForAll = ({ activities }: Known) => activities.length === 5

function linksTo(
  at: At,
  role: string | null,
  isWanted: (one: Known) => boolean | undefined,
  activity?: number,
): Link[] {
  return tools.filter(isWanted).flatMap(({ tool }) => {
    const place = places[tool]
    return place?.may.includes(role ?? '') ? [{ tool, href: place.href(at, activity) }] : []
  })
}
