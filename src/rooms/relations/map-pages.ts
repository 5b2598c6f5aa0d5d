// The map with its table, and the form of one line.
import { paths } from '../../paths.ts'
import type { Sheet } from '../../platform/form.ts'
import { asset } from '../../ui/assets.ts'
import { withDutch } from '../../ui/dutch.ts'
import { html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { typedCrumb } from '../../ui/parts/breadcrumb.ts'
import { actions, button, linkButton } from '../../ui/parts/button.ts'
import { checkboxesField, radiosField } from '../../ui/parts/choice-field.ts'
import { emptyState } from '../../ui/parts/empty.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { fresh } from '../../ui/parts/field.ts'
import { searchBar } from '../../ui/parts/filters.ts'
import { form, hiddenField } from '../../ui/parts/form.ts'
import { link, unseen } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { panel } from '../../ui/parts/panel.ts'
import { type Cell, table } from '../../ui/parts/table.ts'
import { areaField, selectField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { drawing, lineOf } from './drawing.ts'
import { layoutOf } from './layout.ts'
import type { Asked, Network } from './look.ts'
import { chainNav } from './nav.ts'
import { isGap, lineKey, referralsByLine } from './rules.ts'
import type { Profile, Relation } from './store.ts'
import { texts } from './texts.ts'

export type MapFacts = {
  network: Network
  asked: Asked
  /** Roles that occur, the network's own words among them. */
  roles: string[]
  mayDraw: boolean
  mayChange: (relation: Relation) => boolean
  done?: 'saved' | 'removed'
}

/** The network as a picture and, with the same facts, as a table. */
export function mapPage(view: View, facts: MapFacts): Markup {
  const t = texts[view.lang].map
  const { partners, relations, sent } = facts.network
  const layout = layoutOf(partners, relations, sent)
  const query = queryOf(facts.asked)
  return workPage(
    view,
    {
      title: t.title,
      sub: t.sub(partners.length, relations.filter(isGap).length),
      notice: facts.done && notice(view, 'good', t[facts.done], { live: 'status' }),
      actions:
        facts.mayDraw &&
        linkButton(paths.relations.newRelation(view.at), t.add, { kind: 'primary', icon: 'plus' }),
    },
    [
      html`<link rel="stylesheet" href="${asset('relations.css')}">`,
      chainNav(view, 'map'),
      filters(view, facts),
      partners.length === 0
        ? emptyState(t.title, t.nobody)
        : panel(undefined, [
            html`<div class="kw-scroll" role="region" tabindex="0" aria-label="${t.title}">${drawing(view, layout)}</div>`,
            legend(view),
            actions([
              linkButton(paths.relations.picture(view.at, query), t.picturePng, {
                icon: 'download',
              }),
              linkButton(paths.relations.drawing(view.at, query), t.save, { icon: 'download' }),
              linkButton(paths.relations.export(view.at, query), t.csv, { icon: 'download' }),
            ]),
          ]),
      panel(
        undefined,
        relations.length === 0 ? emptyState(t.caption, t.empty) : relationTable(view, facts),
      ),
    ],
  )
}

const queryOf = ({ kind, role, area }: Asked) => ({
  soort: kind ?? undefined,
  wie: role ?? undefined,
  wijk: area ?? undefined,
})

function filters(view: View, { asked, roles, network }: MapFacts): Markup {
  const { map: t, kinds, roles: named } = texts[view.lang]
  const sheet = fresh({
    soort: asked.kind ?? '',
    wie: asked.role ?? '',
    wijk: asked.area ?? '',
  })
  const any = (options: Record<string, string>) => ({ '': t.any, ...options })
  const roleOptions = Object.fromEntries(roles.map((role) => [role, roleName(named, role)]))
  const areas = Object.fromEntries(network.areas.map(({ code, name }) => [code, name]))
  const field = (name: string, words: { label: string }, options: Record<string, string>) =>
    selectField(
      view,
      sheet,
      name,
      { ...words, options: any(options) },
      { optional: 'silent', blank: false },
    )
  return searchBar(view, {
    action: paths.relations.map(view.at),
    label: t.filters,
    find: t.show,
    fields: [
      field('soort', t.kind, kinds),
      field('wie', t.role, roleOptions),
      field('wijk', t.area, areas),
    ],
  })
}

/** The word for a role; a network's own role is its own word. */
export const roleName = (named: Record<string, string>, role: string): string => named[role] ?? role

function legend(view: View): Markup {
  const t = texts[view.lang].map
  const looks = ['structural', 'ad-hoc', 'gap', 'referrals'] as const
  const samples = looks.map(
    (look) =>
      html`<li><svg class="kw-map" viewBox="0 0 60 12" aria-hidden="true">${lineOf({ path: 'M2 6L58 6', look, weight: 1 })}</svg>${t.legend[look]}</li>`,
  )
  return html`<ul class="kw-legend">${samples}</ul><p class="kw-soft">${t.thickness}</p>`
}

function relationTable(view: View, { network, mayChange }: MapFacts): Markup {
  const { map: t, kinds, degrees } = texts[view.lang]
  const referrals = referralsByLine(network.sent)
  const change = html`<span aria-hidden="true">${t.change}</span>`
  const rows = network.relations.map((one): Cell[] => {
    const { from, to } = one
    const wanted = degrees[one.wanted]
    return [
      from,
      to,
      one.kinds.map((kind) => kinds[kind]).join(', '),
      degrees[one.today],
      isGap(one) ? { gap: `${wanted} (${t.gap})` } : wanted,
      referrals.get(lineKey(one)) ?? 0,
      one.action,
      mayChange(one) &&
        link(
          paths.relations.relation(view.at, one.id),
          html`${change}${unseen(t.changeOne(from, to))}`,
        ),
    ]
  })
  const heads = t.columns
  return table(view, {
    caption: t.caption,
    columns: [
      ...[heads.from, heads.to, heads.kinds, heads.today, heads.wanted].map((head) => ({ head })),
      { head: heads.referrals, num: true },
      { head: heads.action },
      { head: t.change, headUnseen: true },
    ],
    rows,
  })
}

type RelationFacts = {
  sheet: Sheet
  /** Who may stand at the beginning, and all who may stand at the end; none for a line that is there. */
  from: Profile[]
  to: Profile[]
  existing?: Relation
  /** What somebody else made of it meanwhile, beside what was typed. */
  clash?: Markup
}

/** Drawing a line or changing one. */
export function relationPage(view: View, facts: RelationFacts): Markup {
  const { relation: t, map } = texts[view.lang]
  const { sheet, existing } = facts
  const named = (all: Profile[]) => Object.fromEntries(all.map(({ id, name }) => [id, name]))
  const words = {
    fromId: { ...t.from, options: named(facts.from) },
    toId: { ...t.to, options: named(facts.to) },
    ...relationWords(view),
  }
  const title = existing ? t.title(existing.from, existing.to) : t.newTitle
  const address = existing
    ? paths.relations.relation(view.at, existing.id)
    : paths.relations.newRelation(view.at)
  return workPage(
    view,
    {
      title,
      heading: existing && withDutch(view, title, existing.from, existing.to),
      crumbs: [
        { label: map.title, href: paths.relations.map(view.at) },
        existing ? typedCrumb(title) : { label: title },
      ],
      error: errorSummary(view, sheet, words),
      notice: facts.clash,
    },
    panel(undefined, [
      form(view, { action: address }, [
        existing
          ? hiddenField('version', String(existing.version))
          : [
              selectField(view, sheet, 'fromId', words.fromId),
              selectField(view, sheet, 'toId', words.toId),
            ],
        checkboxesField(view, sheet, 'kinds', words.kinds),
        radiosField(view, sheet, 'today', words.today),
        radiosField(view, sheet, 'wanted', words.wanted),
        areaField(view, sheet, 'action', words.action, { optional: true, rows: 2 }),
        actions([button(t.save)]),
      ]),
      existing &&
        form(
          view,
          { action: `${address}/verwijdering` },
          actions([button(t.remove, { kind: 'plain' })]),
        ),
    ]),
  )
}

/** What one says about a line, as the form asks it. */
export function relationWords({ lang }: View) {
  const { relation: t, kinds, degrees } = texts[lang]
  return {
    kinds: { ...t.kinds, options: kinds },
    today: { ...t.today, options: degrees },
    wanted: { ...t.wanted, options: degrees },
    action: t.action,
  }
}
