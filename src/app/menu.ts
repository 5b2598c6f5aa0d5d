// The menu of those who work here, from the same tables as the routes: what someone may not use is not in it.
import { type At, paths } from '../paths.ts'
import type { Db } from '../platform/tenant.ts'
import { may as chain } from '../rooms/chain/rules.ts'
import { may as courses } from '../rooms/courses/rules.ts'
import { may as desk } from '../rooms/desk/rules.ts'
import { countRemarks } from '../rooms/guide/remark/store.ts'
import { may as guide } from '../rooms/guide/rules.ts'
import { may as monitor } from '../rooms/monitor/rules.ts'
import { may as offers } from '../rooms/offers/rules.ts'
import { may as partners } from '../rooms/partners/rules.ts'
import { may as referrals, waitingFor } from '../rooms/referrals/door.ts'
import type { IconName } from '../ui/icon.ts'
import type { MenuGroup } from '../ui/view.ts'
import { texts } from './texts.ts'

type Entry = {
  group: 'desk' | 'chain' | 'result' | 'manage'
  label: keyof (typeof texts)['nl']['menu']
  icon: IconName
  href: (at: At) => string
  /** Pages of this item that lie elsewhere. */
  also?: (at: At) => string
  may: readonly string[]
  count?: (db: Db) => Promise<number>
}

const entries: Entry[] = [
  {
    group: 'desk',
    label: 'note',
    icon: 'pencil-plus',
    href: (at) => paths.desk.home(at),
    may: desk.note,
  },
  {
    group: 'desk',
    label: 'questions',
    icon: 'clipboard-list',
    href: (at) => paths.desk.questions(at),
    also: (at) => paths.desk.dayList(at),
    may: desk.read,
  },
  {
    group: 'desk',
    label: 'referrals',
    icon: 'send',
    href: (at) => paths.referrals.list(at),
    may: referrals.work,
    count: waitingFor,
  },
  {
    group: 'desk',
    label: 'offers',
    icon: 'map-pin',
    href: (at) => paths.offers.list(at),
    may: offers.read,
  },
  {
    group: 'desk',
    label: 'learn',
    icon: 'school',
    href: (at) => paths.courses.staff(at),
    may: courses.read,
  },
  {
    group: 'chain',
    label: 'chain',
    icon: 'stairs',
    href: (at) => paths.chain.home(at),
    may: chain.read,
  },
  {
    group: 'chain',
    label: 'points',
    icon: 'home',
    href: (at) => paths.desk.points(at),
    may: desk.read,
  },
  {
    group: 'chain',
    label: 'remarks',
    icon: 'flag',
    href: paths.offers.remarks,
    may: guide.settleRemarks,
    count: countRemarks,
  },
  {
    group: 'chain',
    label: 'partners',
    icon: 'affiliate',
    href: paths.partners.list,
    may: partners.readPartners,
  },
  {
    group: 'result',
    label: 'figures',
    icon: 'chart-bar',
    href: (at) => paths.monitor.home(at),
    may: monitor.read,
  },
  {
    group: 'manage',
    label: 'own',
    icon: 'users',
    href: paths.partners.own,
    may: partners.editOwnOrganisation,
  },
  {
    group: 'manage',
    label: 'settings',
    icon: 'settings',
    href: paths.partners.settings,
    may: partners.administer,
  },
  // An administrator finds it as a tab of the settings.
  { group: 'manage', label: 'log', icon: 'history', href: paths.partners.audit, may: ['lead'] },
]

const groups = ['desk', 'chain', 'result', 'manage'] as const

/** The menu for this role; the item of the page one is on is marked. */
export async function menuFor(db: Db, at: At, role: string, path: string): Promise<MenuGroup[]> {
  const t = texts[at.lang]
  const mine = entries.filter((entry) => entry.may.includes(role))
  const items = await Promise.all(
    mine.map(async (entry) => ({
      group: entry.group,
      href: entry.href(at),
      label: t.menu[entry.label],
      icon: entry.icon,
      current: entry === entryOf(path, mine),
      count: entry.count && (await entry.count(db)),
    })),
  )
  return groups
    .map((group) => ({
      group: t.groups[group],
      items: items.filter((item) => item.group === group),
    }))
    .filter(({ items }) => items.length > 0)
}

/** The longest address that this page lies under is the one that is current. */
function entryOf(path: string, all: Entry[]): Entry | undefined {
  const [bare = ''] = path.split('?')
  const at: At = { slug: bare.split('/')[1] ?? '', lang: 'nl' }
  return all
    .flatMap((entry) => [entry.href, entry.also].map((href) => ({ entry, under: href?.(at) })))
    .filter(({ under }) => under && (bare === under || bare.startsWith(`${under}/`)))
    .sort((a, b) => (b.under?.length ?? 0) - (a.under?.length ?? 0))[0]?.entry
}
