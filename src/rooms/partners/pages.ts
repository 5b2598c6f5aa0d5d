// The partners of the network: the list and one of them.
import { paths } from '../../paths.ts'
import { localDate, plainDate } from '../../platform/dates.ts'
import { inDutch } from '../../ui/dutch.ts'
import type { Content, Markup } from '../../ui/markup.ts'
import { html } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { typedCrumb } from '../../ui/parts/breadcrumb.ts'
import { button, linkButton } from '../../ui/parts/button.ts'
import { emptyState } from '../../ui/parts/empty.ts'
import { facts } from '../../ui/parts/facts.ts'
import { form } from '../../ui/parts/form.ts'
import { link, phoneLink } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { columns, panel } from '../../ui/parts/panel.ts'
import { table } from '../../ui/parts/table.ts'
import type { View } from '../../ui/view.ts'
import type { Invitation } from './join/store.ts'
import type { Colleague, Organisation, Partner } from './store.ts'
import { texts } from './texts.ts'

type Done = 'saved' | 'invited' | 'ended' | 'revoked'

/** Everyone who takes part. */
export function partnersPage(
  view: View,
  facts: { partners: Partner[]; mayInvite: boolean; open: Invitation[]; done?: Done },
): Markup {
  const t = texts[view.lang]
  const { partners, open } = facts
  const rows = partners.map((partner) => [
    link(paths.partners.show(view.at, partner.id), partner.name),
    t.kinds[partner.kind],
    t.sectors[partner.sector],
    plainDate(partner.since, view.lang),
  ])
  const { name, kind, sector, since } = t.partners.columns
  return workPage(
    view,
    {
      title: t.partners.title,
      sub: t.partners.sub(partners.length),
      notice: facts.done && notice(view, 'good', t.partners[facts.done], { live: 'status' }),
      actions:
        facts.mayInvite &&
        linkButton(paths.partners.invitations(view.at), t.partners.invite, {
          kind: 'primary',
          icon: 'user-plus',
        }),
    },
    [
      partners.length === 0
        ? emptyState(t.partners.title, t.partners.empty)
        : panel(
            undefined,
            table(view, {
              caption: t.partners.caption,
              captionUnseen: true,
              columns: [{ head: name }, { head: kind }, { head: sector }, { head: since }],
              rows,
            }),
          ),
      facts.mayInvite && open.length > 0 && openPanel(view, open),
    ],
  )
}

type PartnerFacts = {
  organisation: Organisation
  isLead: boolean
  colleagues: Colleague[]
  mayEdit: boolean
  mayInvite: boolean
  open: Invitation[]
  /** Roles that this person may take away. */
  mayEnd: readonly string[]
  self: string | null
  done?: Done
}

/** One partner: what it does, how to reach it, and for its own people who works there. */
export function partnerPage(view: View, all: PartnerFacts): Markup {
  const t = texts[view.lang]
  const { organisation } = all
  const known = [
    { term: t.form.kind.label, value: t.kinds[organisation.kind] },
    { term: t.form.sector.label, value: t.sectors[organisation.sector] },
    ...(organisation.phone
      ? [{ term: t.partners.phone, value: phoneLink(organisation.phone) }]
      : []),
    ...(organisation.email
      ? [
          {
            term: t.partners.email,
            value: link(`mailto:${organisation.email}`, organisation.email),
          },
        ]
      : []),
    ...(organisation.url
      ? [{ term: t.partners.url, value: link(organisation.url, organisation.url) }]
      : []),
  ]
  return workPage(
    view,
    {
      title: organisation.name,
      heading: inDutch(view, organisation.name),
      sub: all.isLead ? t.partners.lead : undefined,
      crumbs: [
        { label: t.partners.title, href: paths.partners.list(view.at) },
        typedCrumb(organisation.name),
      ],
      notice: all.done && notice(view, 'good', t.partners[all.done], { live: 'status' }),
      actions: [
        linkButton(paths.relations.partner(view.at, organisation.id), t.partners.chain),
        all.mayEdit &&
          linkButton(paths.partners.details(view.at, organisation.id), t.partners.edit),
      ],
    },
    columns(
      panel(t.partners.about, [
        organisation.description && html`<p>${organisation.description}</p>`,
        facts(known),
      ]),
      all.mayInvite && peoplePanel(view, all),
    ),
  )
}

function peoplePanel(view: View, all: PartnerFacts): Content {
  const t = texts[view.lang]
  const people = all.colleagues.map(
    (one) =>
      html`<li><b>${one.name}</b> · ${t.roles[one.role]}${
        one.personId === all.self
          ? html` (${t.invite.you})`
          : all.mayEnd.includes(one.role) &&
            form(
              view,
              { action: paths.partners.person(view.at, one.membershipId), class: 'kw-inline' },
              [
                html`<input type="hidden" name="organisation" value="${all.organisation.id}">`,
                button(
                  html`<span aria-hidden="true">${t.invite.endShort}</span><span class="kw-unseen">${t.invite.end(one.name)}</span>`,
                  { kind: 'plain' },
                ),
              ],
            )
      }</li>`,
  )
  return panel(t.partners.people, [
    people.length === 0
      ? html`<p>${t.partners.noPeople}</p>`
      : html`<ul class="kw-list">${people}</ul>`,
    linkButton(
      `${paths.partners.people(view.at)}?organisatie=${all.organisation.id}`,
      t.invite.colleagueTitle,
      {
        icon: 'user-plus',
      },
    ),
    all.open.length > 0 && openPanel(view, all.open),
  ])
}

function openPanel(view: View, open: Invitation[]): Markup {
  const t = texts[view.lang]
  const items = open.map(
    (one) =>
      html`<li>${one.organisationName} · ${t.roles[one.role]} · ${t.partners.expires(plainDate(localDate(one.expiresAt), view.lang))}${form(
        view,
        {
          action: `${paths.partners.invitations(view.at)}/${one.id}/intrekking`,
          class: 'kw-inline',
        },
        button(t.partners.revoke, { kind: 'plain' }),
      )}</li>`,
  )
  return panel(t.partners.open, html`<ul class="kw-list">${items}</ul>`)
}
