// Partners with their roles, where to knock, and the roles of one partner.
import { paths } from '../../paths.ts'
import { plainDate } from '../../platform/dates.ts'
import type { Sheet } from '../../platform/form.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { actions, button, linkButton } from '../../ui/parts/button.ts'
import { checkboxesField, radiosField } from '../../ui/parts/choice-field.ts'
import { emptyState } from '../../ui/parts/empty.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { facts as factList } from '../../ui/parts/facts.ts'
import { fresh } from '../../ui/parts/field.ts'
import { searchBar } from '../../ui/parts/filters.ts'
import { form } from '../../ui/parts/form.ts'
import { link, phoneLink, unseen } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { panel } from '../../ui/parts/panel.ts'
import { table } from '../../ui/parts/table.ts'
import { areaField, textField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import type { Area } from '../places/door.ts'
import { roleName } from './map-pages.ts'
import { chainNav } from './nav.ts'
import { isGap, partnerRoles } from './rules.ts'
import type { Profile, Relation, Route } from './store.ts'
import { texts } from './texts.ts'

export type PartnersFacts = {
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

const areaNames = (codes: string[], areas: Area[]): string[] =>
  codes.map((code) => areas.find((one) => one.code === code)?.name ?? code)

function periodOf({ lang }: View, { since, until }: Profile): string {
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

const reach = ({ mailbox, phone }: Route): Content =>
  html`${link(`mailto:${mailbox}`, mailbox)}${phone && html`<br>${phoneLink(phone)}`}`

export type ProfileFacts = {
  partner: Profile
  areas: Area[]
  routes: Route[]
  relations: (Relation & { from: string; to: string })[]
  mayKeep: boolean
  mayKeepRing: boolean
  sheet: Sheet
  routeSheet: Sheet
  done?: 'saved' | 'removed'
}

/** One partner: roles, lines and contacts; with forms for who may change them. */
export function profilePage(view: View, facts: ProfileFacts): Markup {
  const { profile: t, partners, routes } = texts[view.lang]
  const { partner, mayKeep } = facts
  const words = { ...profileWords(view, facts.areas), ...routeWords(view) }
  const both = { ...facts.sheet, errors: { ...facts.sheet.errors, ...facts.routeSheet.errors } }
  return workPage(
    view,
    {
      title: t.title(partner.name),
      sub: periodOf(view, partner),
      crumbs: [
        { label: partners.title, href: paths.relations.partners(view.at) },
        { label: partner.name },
      ],
      error: errorSummary(view, both, words),
      notice: facts.done && notice(view, 'good', t[facts.done], { live: 'status' }),
      actions: linkButton(paths.partners.show(view.at, partner.id), t.page),
    },
    [
      panel(undefined, mayKeep ? profileForm(view, facts) : known(view, facts)),
      panel(t.relations, lines(view, facts)),
      panel(routes.title, contacts(view, facts)),
    ],
  )
}

function profileWords(view: View, areas: Area[]) {
  const { profile: t, roles, rings, municipality } = texts[view.lang]
  return {
    roles: {
      ...t.roles,
      options: Object.fromEntries(partnerRoles.map((role) => [role, roles[role]])),
    },
    own: t.own,
    ring: { ...t.ring, options: rings },
    areas: { ...t.areas, options: Object.fromEntries(areas.map((one) => [one.code, one.name])) },
    municipality: { ...t.municipality, options: municipality },
  }
}

function routeWords(view: View) {
  const { subject, function: of, mailbox, phone } = texts[view.lang].routes
  return { subject, function: of, mailbox, phone }
}

function profileForm(view: View, { partner, areas, sheet, mayKeepRing }: ProfileFacts): Markup {
  const words = profileWords(view, areas)
  const isMunicipality = partner.kind === 'municipality'
  return form(view, { action: paths.relations.partner(view.at, partner.id) }, [
    checkboxesField(view, sheet, 'roles', words.roles, { optional: true }),
    areaField(view, sheet, 'own', words.own, { optional: true, rows: 2 }),
    mayKeepRing && radiosField(view, sheet, 'ring', words.ring),
    areas.length > 0 && checkboxesField(view, sheet, 'areas', words.areas, { optional: true }),
    !isMunicipality &&
      checkboxesField(view, sheet, 'municipality', words.municipality, { optional: true }),
    actions([button(texts[view.lang].profile.save)]),
  ])
}

function known(view: View, { partner, areas }: ProfileFacts): Markup {
  const { partners: t, profile, roles, rings, municipality } = texts[view.lang]
  const named = partner.roles.map((role) => roleName(roles, role)).join(', ')
  return factList([
    { term: t.columns.roles, value: named || t.noRoles },
    { term: t.columns.ring, value: partner.isLead ? t.lead : rings[partner.ring] },
    { term: t.columns.areas, value: areaNames(partner.areas, areas).join(', ') || t.everywhere },
    ...(partner.municipality.length > 0
      ? [
          {
            term: profile.municipality.label,
            value: partner.municipality.map((one) => municipality[one]).join(', '),
          },
        ]
      : []),
  ])
}

function lines(view: View, { relations }: ProfileFacts): Content {
  const { profile: t, kinds, degrees, map } = texts[view.lang]
  if (relations.length === 0) return html`<p>${t.noRelations}</p>`
  const items = relations.map(
    (one) =>
      html`<li><b>${one.from}</b> ${one.kinds.map((kind) => kinds[kind]).join(', ')} <b>${one.to}</b> · ${degrees[one.today]}${
        isGap(one) && ` · ${map.gap}: ${map.columns.wanted.toLowerCase()} ${degrees[one.wanted]}`
      }</li>`,
  )
  return html`<ul class="kw-list">${items}</ul>`
}

function contacts(view: View, facts: ProfileFacts): Content {
  const t = texts[view.lang].routes
  const { partner, routes, mayKeep, routeSheet } = facts
  const words = routeWords(view)
  const address = `${paths.relations.partner(view.at, partner.id)}/contacten`
  const items = routes.map(
    (one) =>
      html`<li><b>${one.subject}</b> · ${one.function} · ${reach(one)}${
        mayKeep &&
        form(
          view,
          { action: `${address}/${one.id}/verwijdering`, class: 'kw-inline' },
          button(
            html`<span aria-hidden="true">${t.remove}</span>${unseen(t.removeOne(one.subject))}`,
            { kind: 'plain' },
          ),
        )
      }</li>`,
  )
  return [
    routes.length === 0 ? html`<p>${t.none}</p>` : html`<ul class="kw-list">${items}</ul>`,
    mayKeep &&
      form(view, { action: address, label: t.add }, [
        textField(view, routeSheet, 'subject', words.subject),
        textField(view, routeSheet, 'function', words.function),
        textField(view, routeSheet, 'mailbox', words.mailbox, { kind: 'email' }),
        textField(view, routeSheet, 'phone', words.phone, { kind: 'tel', optional: true }),
        actions([button(t.add, { kind: 'second' })]),
      ]),
  ]
}
