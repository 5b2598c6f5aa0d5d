// The ways between the pages of the chain ("keten"), the same on each of them.
import { type At, type Lang, paths } from '../../paths.ts'
import { html, type Markup } from '../../ui/markup.ts'
import { subTabs, type Tab, tabs } from '../../ui/parts/tabs.ts'
import type { View } from '../../ui/view.ts'

type Entry = { label: Record<Lang, string>; href: (at: At) => string }

const entries = {
  home: { label: { nl: 'Programma', en: 'Programme' }, href: (at: At) => paths.chain.home(at) },
  steps: {
    label: { nl: 'Negen stappen', en: 'Nine steps' },
    href: (at: At) => paths.chain.steps(at),
  },
  activities: {
    label: { nl: 'Vijf activiteiten', en: 'Five activities' },
    href: (at: At) => paths.chain.activities(at),
  },
  partners: { label: { nl: 'Partners', en: 'Partners' }, href: paths.relations.partners },
  map: { label: { nl: 'Netwerkkaart', en: 'Network map' }, href: paths.relations.map },
  contributions: {
    label: { nl: 'Bijdragen', en: 'Contributions' },
    href: paths.contributions.home,
  },
  meetings: { label: { nl: 'Overleggen', en: 'Meetings' }, href: paths.meetings.list },
  worksheets: {
    label: { nl: 'Werkbladen', en: 'Worksheets' },
    href: paths.worksheets.list,
  },
  agreements: {
    label: { nl: 'Afspraken', en: 'Agreements' },
    href: (at: At) => paths.agreements.list(at),
  },
  initiatives: {
    label: { nl: 'Initiatieven', en: 'Initiatives' },
    href: (at: At) => paths.initiatives.list(at),
  },
} as const satisfies Record<string, Entry>
type ChainPage = keyof typeof entries

/** What belongs together: the first of a part is where its tab leads. */
const parts: { label: Record<Lang, string>; pages: readonly ChainPage[] }[] = [
  { label: entries.home.label, pages: ['home', 'steps', 'activities'] },
  { label: { nl: 'Netwerk', en: 'Network' }, pages: ['partners', 'map', 'worksheets'] },
  ...(['contributions', 'meetings', 'initiatives', 'agreements'] as const).map((page) => ({
    label: entries[page].label,
    pages: [page],
  })),
]

/** The parts of the chain as tabs, and below them the pages of this part; `here` is the page one is on. */
export function chainNav(view: View, here: ChainPage): Markup {
  // Worksheets are of who works for the organisation that leads.
  const isShown = (page: ChainPage) =>
    page !== 'worksheets' || page === here || view.person?.leads === true
  const tab = (page: ChainPage, label: string, current: Tab['current']): Tab => ({
    href: entries[page].href(view.at),
    label,
    current,
  })
  const all = parts.map(({ label, pages: [first = here, ...more] }) =>
    tab(first, label[view.lang], first === here || (more.includes(here) && 'within')),
  )
  const own = parts.find(({ pages }) => pages.includes(here))
  const pages = (own?.pages ?? [])
    .filter(isShown)
    .map((page) => tab(page, entries[page].label[view.lang], page === here))
  return html`${tabs(view, view.lang === 'nl' ? 'Keten' : 'Chain', all)}${
    own && pages.length > 1 && subTabs(view, own.label[view.lang], pages)
  }`
}
