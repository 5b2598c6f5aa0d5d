// The ways between the pages of the chain ("keten"), the same on each of them.
import { type At, type Lang, paths } from '../../paths.ts'
import type { Markup } from '../../ui/markup.ts'
import { tabs } from '../../ui/parts/tabs.ts'
import type { View } from '../../ui/view.ts'

type Entry = {
  label: Record<Lang, string>
  href: (at: At) => string
  /** Only for who works for the organisation that leads. */
  isLeads?: true
}

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
    isLeads: true,
  },
  agreements: {
    label: { nl: 'Afspraken', en: 'Agreements' },
    href: (at: At) => paths.agreements.list(at),
  },
} as const satisfies Record<string, Entry>
export type ChainPage = keyof typeof entries

/** The pages of the chain as tabs; `here` is the page one is on. */
export function chainNav(view: View, here: ChainPage): Markup {
  const all = Object.entries<Entry>(entries)
    .filter(([key, { isLeads }]) => !isLeads || view.person?.leads || key === here)
    .map(([key, { label, href }]) => ({
      href: href(view.at),
      label: label[view.lang],
      current: key === here,
    }))
  return tabs(view, view.lang === 'nl' ? 'Keten' : 'Chain', all)
}
