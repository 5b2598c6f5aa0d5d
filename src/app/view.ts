// What every page gets to know about the visitor and the place, made once per request.
import type { Context } from 'hono'
import { type Lang, paths } from '../paths.ts'
import { csrfToken } from '../platform/csrf.ts'
import { addressOf } from '../platform/http.ts'
import type { Db } from '../platform/tenant.ts'
import { closedNotice } from '../rooms/merging/door.ts'
import { roleName } from '../rooms/partners/door.ts'
import type { Env } from '../ui/env.ts'
import type { View } from '../ui/view.ts'
import { themeNames } from '../ui/view.ts'
import type { Installation } from './installation.ts'
import { menuFor } from './menu.ts'
import { mineFor } from './mine.ts'
import type { Visit } from './request.ts'

/** The view inside a network; counts in the menu are asked for only when a page will show them. */
export async function viewOf(
  c: Context<Env>,
  installation: Installation,
  visit: Visit,
  db: Db,
): Promise<View> {
  const { network, member, members, token } = visit
  const { lang } = c.var
  const at = { slug: network.slug, lang }
  const path = pathWithoutLanguage(c)
  const view: View = {
    ...blank(installation, c, token),
    at,
    network: {
      name: network.name,
      guideName: network.guideName,
      slug: network.slug,
      helplinePhone: network.helplinePhone,
      helplineHours: lang === 'en' ? network.helplineHoursEn : network.helplineHoursNl,
      theme: themeNames.find((name) => name === network.theme) ?? null,
      closed: network.closed,
    },
    person: member && {
      name: member.personName,
      organisation: member.organisationName,
      role: roleName(member.role, lang),
      leads: isLeading(network, member),
    },
    menu: member ? await menuFor(db, at, member.role, path) : [],
    switches: members.length < 2 ? [] : members.map((one) => switchTo(one, member, lang)),
    links: {
      home: paths.guide.home(at),
      staff: paths.partners.signIn(at),
      otherLanguage: paths.inOtherLanguage(path, lang),
      accessibility: paths.partners.accessibility(at),
      privacy: paths.partners.privacy(at),
      about: paths.guide.about(at),
      signOut: paths.partners.signOut(at),
      switchTo: paths.partners.switch(at),
    },
  }
  if (!member) return view
  const above = network.closed && closedNotice(view, network.closed)
  const mine = await mineFor(db, view, member.role)
  // At the counter the form comes first; on the other pages of arrival what waits would stand far below.
  if (member.role === 'desk') return { ...view, above, mine }
  return { ...view, above: mine ? [above, mine] : above }
}

/** The view of the few public pages that belong to no network: the start page, following a referral. */
export function blankView(c: Context<Env>, installation: Installation): View {
  return blank(installation, c, undefined)
}

function blank({ keys, config }: Installation, c: Context<Env>, token: string | undefined): View {
  const { lang } = c.var
  const home = paths.start(lang)
  return {
    lang,
    at: { slug: '', lang },
    path: pathWithoutLanguage(c),
    menu: [],
    switches: [],
    csrf: csrfToken(keys, token),
    nonce: c.var.nonce,
    baseUrl: config.BASE_URL,
    demo: config.DEMO,
    today: c.var.now,
    links: {
      home,
      staff: home,
      otherLanguage: paths.inOtherLanguage(pathWithoutLanguage(c), lang),
      accessibility: paths.accessibility(lang),
      privacy: paths.privacy(lang),
      about: home,
      signOut: home,
    },
  }
}

type Member = Visit['members'][number]

/** The organisation that leads; where only a person leads, that of whoever has the role (the same in 0016). */
const isLeading = ({ leadOrganisationId }: Visit['network'], { organisationId, role }: Member) =>
  role !== 'desk' &&
  (leadOrganisationId === null ? role === 'lead' : leadOrganisationId === organisationId)

function switchTo(one: Member, current: Member | undefined, lang: Lang) {
  const isHere = one.networkId === current?.networkId
  const label = `${one.organisationName} – ${roleName(one.role, lang)} (${one.networkName})`
  // Another network is another address; another organisation here is a choice that the session keeps.
  const href = isHere ? undefined : paths.partners.work({ slug: one.slug, lang })
  return {
    href,
    label,
    value: one.membershipId,
    current: one.membershipId === current?.membershipId,
  }
}

function pathWithoutLanguage(c: Context): string {
  return addressOf(c).replace(/^\/en(?=\/|$|\?)/, '') || '/'
}
