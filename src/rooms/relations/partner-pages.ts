// Partners with their roles, and where to knock.
import { paths } from '../../paths.ts'
import { plainDate } from '../../platform/dates.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { linkButton } from '../../ui/parts/button.ts'
import { emptyState } from '../../ui/parts/empty.ts'
import { fresh } from '../../ui/parts/field.ts'
import { searchBar } from '../../ui/parts/filters.ts'
import { link, phoneLink } from '../../ui/parts/link.ts'
import { panel } from '../../ui/parts/panel.ts'
import { table } from '../../ui/parts/table.ts'
import { textField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import type { Area } from '../places/door.ts'
import { roleName } from './map-pages.ts'
import { chainNav } from './nav.ts'
import type { Profile, Route } from './store.ts'
import { texts } from './texts.ts'

type PartnersFacts = {
  partners: Profile[]
  areas: Area[]
  routes: Route[]
  query: string
  mayInvite: boolean
}

/** Everyone who takes part with roles, circle and districts; below it where to knock. */
export function partnersPage(view: View, facts: PartnersFacts): Markup {
  const t = texts[view.lang].partners
  const present = facts.partners.filter(({ until }) => until === null)
  const former = facts.partners.filter(({ until }) => until !== null)
  const missing = present.filter(({ roles }) => roles.length === 0).length
  return workPage(
    view,
    {
      title: t.title,
      sub: t.sub(present.length),
      actions:
        facts.mayInvite &&
        linkButton(paths.partners.invitations(view.at), t.invite, {
          kind: 'primary',
          icon: 'user-plus',
        }),
    },
    [
      chainNav(view, 'partners'),
      panel(undefined, [
        missing > 0 && html`<p>${t.missing(missing)}</p>`,
        present.length === 0
          ? emptyState(t.title, t.empty)
          : partnerTable(view, t.caption, present, facts.areas),
      ]),
      former.length > 0 && panel(t.former, partnerTable(view, t.former, former, facts.areas)),
      routesPanel(view, facts),
      html`<p class="kw-no-print">${link(paths.merging.list(view.at), t.merging, { icon: 'arrows-exchange' })}</p>`,
    ],
  )
}

function partnerTable(view: View, caption: string, partners: Profile[], areas: Area[]): Markup {
  const { partners: t, rings, roles } = texts[view.lang]
  const heads = t.columns
  return table(view, {
    caption,
    captionUnseen: true,
    columns: [heads.name, heads.ring, heads.roles, heads.areas, heads.period].map((head) => ({
      head,
    })),
    rows: partners.map((one) => [
      link(paths.relations.partner(view.at, one.id), one.name),
      one.isLead ? t.lead : rings[one.ring],
      one.roles.length === 0
        ? { gap: t.noRoles }
        : one.roles.map((role) => roleName(roles, role)).join(', '),
      areaNames(one.areas, areas).join(', ') || t.everywhere,
      periodOf(view, one),
    ]),
  })
}

export const areaNames = (codes: string[], areas: Area[]): string[] =>
  codes.map((code) => areas.find((one) => one.code === code)?.name ?? code)

export function periodOf({ lang }: View, { since, until }: Profile): string {
  const t = texts[lang].partners
  const from = plainDate(since, lang)
  return until === null ? t.since(from) : t.until(from, plainDate(until, lang))
}

function routesPanel(view: View, { routes, partners, query }: PartnersFacts): Markup {
  const t = texts[view.lang].routes
  const wanted = query.toLowerCase()
  const fitting = routes.filter(({ subject, function: of }) =>
    `${subject} ${of}`.toLowerCase().includes(wanted),
  )
  const nameOf = (id: string) => partners.find((one) => one.id === id)?.name ?? ''
  const rows = fitting.map((one) => [
    one.subject,
    nameOf(one.organisationId),
    one.function,
    reach(one),
  ])
  const heads = t.columns
  return panel(t.title, [
    html`<p>${t.lead}</p>`,
    searchBar(view, {
      action: paths.relations.partners(view.at),
      label: t.title,
      find: t.find,
      fields: [textField(view, fresh({ over: query }), 'over', t.query, { optional: 'silent' })],
    }),
    rows.length === 0
      ? html`<p role="status">${t.none}</p>`
      : table(view, {
          caption: t.caption,
          captionUnseen: true,
          columns: [heads.subject, heads.partner, heads.function, heads.reach].map((head) => ({
            head,
          })),
          rows,
        }),
  ])
}

export const reach = ({ mailbox, phone }: Route): Content =>
  html`${link(`mailto:${mailbox}`, mailbox)}${phone && html`<br>${phoneLink(phone)}`}`
