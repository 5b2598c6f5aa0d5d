// One partner: what it does, how it came to take part, its lines and where to knock.
import { paths } from '../../paths.ts'
import { plainDate } from '../../platform/dates.ts'
import type { Sheet } from '../../platform/form.ts'
import { withDutch } from '../../ui/dutch.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { typedCrumb } from '../../ui/parts/breadcrumb.ts'
import { actions, button, linkButton } from '../../ui/parts/button.ts'
import { checkboxesField, radiosField } from '../../ui/parts/choice-field.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { facts as factList } from '../../ui/parts/facts.ts'
import { form } from '../../ui/parts/form.ts'
import { link, shortened } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { panel } from '../../ui/parts/panel.ts'
import { areaField, textField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import type { Area } from '../places/door.ts'
import { roleName } from './map-pages.ts'
import type { Origin } from './origin-store.ts'
import { areaNames, periodOf, reach } from './partner-pages.ts'
import { isGap, partnerRoles } from './rules.ts'
import type { Profile, Relation, Route } from './store.ts'
import { texts } from './texts.ts'

export type ProfileFacts = {
  partner: Profile
  origins: Origin[]
  areas: Area[]
  routes: Route[]
  relations: Relation[]
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
      heading: withDutch(view, t.title(partner.name), partner.name),
      sub: periodOf(view, partner),
      crumbs: [
        { label: partners.title, href: paths.relations.partners(view.at) },
        typedCrumb(partner.name),
      ],
      error: errorSummary(view, both, words),
      notice: facts.done && notice(view, 'good', t[facts.done], { live: 'status' }),
      actions: [
        linkButton(paths.initiatives.partner(view.at, partner.id), t.initiatives),
        linkButton(paths.partners.show(view.at, partner.id), t.page),
      ],
    },
    [
      panel(undefined, mayKeep ? profileForm(view, facts) : known(view, facts)),
      facts.origins.length > 0 && panel(t.history, history(view, facts)),
      panel(t.relations, [lines(view, facts), onwards(view, facts)]),
      panel(routes.title, contacts(view, facts)),
    ],
  )
}

/** How it came to take part: with which network it came along, and since when it took part there. */
function history(view: View, { origins }: ProfileFacts): Markup {
  const { profile: t } = texts[view.lang]
  const items = origins.map(({ fromNetwork, mergedOn, since, wasHere }) => {
    const [on, from] = [plainDate(mergedOn, view.lang), plainDate(since, view.lang)]
    return html`<li>${wasHere ? t.joined(fromNetwork, on, from) : t.came(fromNetwork, on, from)}</li>`
  })
  const merging = link(paths.merging.list(view.at), t.merging)
  return html`<ul class="kw-list">${items}</ul><p>${merging}</p>`
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

/** From a partner to what is to be discussed or done; both keep the way back. */
function onwards(view: View, { partner, mayKeep, mayKeepRing }: ProfileFacts): Content {
  const t = texts[view.lang].profile
  const about = { about: `partner:${partner.id}`, label: partner.name }
  const agenda = link(paths.meetings.nextAgenda(view.at, about), t.toAgenda)
  const action = link(paths.meetings.newAction(view.at, about), t.toAction)
  if (!mayKeep) return undefined
  return html`<p class="kw-no-print">${mayKeepRing && html`${agenda} · `}${action}</p>`
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
          button(shortened(t.remove, t.removeOne(one.subject)), { kind: 'plain' }),
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
