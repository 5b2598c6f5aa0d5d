/** What every page gets to know about the visitor and the place; made once per request in app/. */
import type { IconName } from './icon.ts'
import type { Content } from './markup.ts'

export type Lang = 'nl' | 'en'

export type View = {
  lang: Lang
  at: { slug: string; lang: Lang }
  /** Current path without language prefix, with query. */
  path: string
  network?: Network
  /** `leads`: works for the organisation that leads the network, and not just at its desk. */
  person?: { name: string; organisation: string; role: string; leads?: boolean }
  menu: MenuGroup[]
  /** What everybody who works here must know, on top of each work page. */
  above?: Content
  /** What waits for this person, under the work page where they arrive. */
  mine?: Content
  switches: Switch[]
  csrf: string
  nonce: string
  /** Where this installation stands, for links in letters: `https://digihulp.example`. */
  baseUrl: string
  demo: boolean
  today: Date
  links: Links
}

type Network = {
  /** Of the partners together: "Netwerk Digitale Inclusie Lindemeer". */
  name: string
  /** What residents see: "Digihulp Lindemeer". */
  guideName: string
  slug: string
  helplinePhone?: string | null
  helplineHours?: string | null
  /** It was taken in by this network on that day: nothing new begins. */
  closed?: { on: string; slug: string; name: string } | null
  /** A file in themes/; without it our own. */
  theme?: ThemeName | null
}

export const themeNames = ['ketenwijzer', 'voorbeeld', 'denhaag'] as const
type ThemeName = (typeof themeNames)[number]

/** An empty group name gives items without a heading above them. */
export type MenuGroup = { group: string; items: MenuItem[] }
export type MenuItem = {
  href: string
  label: string
  icon: IconName
  current: boolean
  count?: number
}

/** With href a link; without it a button that posts `to=value` to links.switchTo. */
export type Switch = { href?: string; label: string; value: string; current: boolean }

type Links = {
  home: string
  staff: string
  otherLanguage: string
  accessibility: string
  privacy: string
  about: string
  wrong?: string
  signOut: string
  switchTo?: string
}
