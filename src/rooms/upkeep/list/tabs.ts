// The parts of the offers as tabs, on each of their pages.
import { paths } from '../../../paths.ts'
import type { Content } from '../../../ui/markup.ts'
import { type Tab, tabs } from '../../../ui/parts/tabs.ts'
import type { View } from '../../../ui/view.ts'
import { mayOffers as may } from '../../offers/door.ts'
import { texts } from './texts.ts'

type Part = 'list' | 'stale' | 'gaps' | 'locations' | 'imports'

const partRoles: Record<Part, readonly string[]> = {
  list: may.read,
  stale: may.editOwn,
  gaps: may.oversee,
  locations: may.editOwn,
  imports: may.import,
}

/** The parts of the offers that this role may see, the open one marked; nothing when there is only one. */
export function offerTabs(view: View, role: string | null, current: Part): Content {
  const t = texts[view.lang].tabs
  const shown = (Object.keys(partRoles) as Part[]).filter((part) =>
    partRoles[part].includes(role ?? ''),
  )
  if (shown.length < 2) return undefined
  const all: Tab[] = shown.map((part) => ({
    href: paths.offers[part](view.at),
    label: t[part],
    current: part === current,
  }))
  return tabs(view, t.label, all)
}
