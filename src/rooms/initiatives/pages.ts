// The register of initiatives, with filters.
import { paths, type Query } from '../../paths.ts'
import type { Content, Markup } from '../../ui/markup.ts'
import { html } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { linkButton } from '../../ui/parts/button.ts'
import { emptyState } from '../../ui/parts/empty.ts'
import { fresh } from '../../ui/parts/field.ts'
import { withFilters } from '../../ui/parts/filters.ts'
import { link } from '../../ui/parts/link.ts'
import { printButton } from '../../ui/parts/print.ts'
import { table } from '../../ui/parts/table.ts'
import { type TagKind, tag } from '../../ui/parts/tag.ts'
import { selectField, textField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { chainNav } from '../relations/door.ts'
import { kinds, type Stage, stages } from './rules.ts'
import type { Initiative } from './store.ts'
import { texts } from './texts.ts'
import { type Districts, kindName, labelsOf, whereOf } from './words.ts'

/** What was asked for, by the names of the address: `''` is everything. */
type Wish = { zoek: string; stand: string; wijk: string; nodig: string; activiteit: string }
type ListFacts = {
  initiatives: readonly Initiative[]
  /** How many there are without filters. */
  total: number
  wish: Wish
  districts: Districts
  mayAdd: boolean
  /** The organisation of who looks, when it has matches of its own. */
  ownId?: string
}

export function listPage(view: View, facts: ListFacts): Markup {
  const t = texts[view.lang]
  const { initiatives, total, ownId, mayAdd } = facts
  const query: Query = { ...facts.wish }
  const ways = html`<p class="kw-actions kw-no-print">${link(paths.initiatives.export(view.at, query), t.csv, { icon: 'download' })}${
    ownId && link(paths.initiatives.partner(view.at, ownId), t.mine, { icon: 'heart-handshake' })
  }${printButton(view)}</p>`
  const list =
    initiatives.length === 0
      ? emptyState(t.none, t.noneText, [linkButton(paths.initiatives.list(view.at), t.all)])
      : [listTable(view, facts), ways]
  return workPage(
    view,
    {
      title: t.title,
      sub: t.sub(total),
      actions:
        mayAdd &&
        linkButton(paths.initiatives.new(view.at), t.add, { kind: 'primary', icon: 'plus' }),
    },
    [
      chainNav(view, 'initiatives'),
      total === 0
        ? emptyState(t.title, mayAdd ? t.empty : t.emptyRead)
        : withFilters(view, filtersOf(view, facts), list),
    ],
  )
}

const looks: Record<Stage, TagKind> = {
  idea: 'plain',
  starting: 'warn',
  running: 'good',
  ended: 'plain',
}
export const stageTag = (view: View, stage: Stage): Markup =>
  tag(texts[view.lang].stages[stage], looks[stage])

function listTable(view: View, { initiatives, districts }: ListFacts): Markup {
  const t = texts[view.lang]
  const { title, where, stage, needs, connected } = t.columns
  const rows = initiatives.map((one): Content[] => [
    html`${link(paths.initiatives.show(view.at, one.id), one.title)}<br><small>${one.ownerName}</small>`,
    whereOf(one, districts, view.lang),
    stageTag(view, one.stage),
    one.needs.map((kind) => kindName(kind, view.lang)).join(', '),
    one.connected,
  ])
  return table(view, {
    caption: t.caption,
    captionUnseen: true,
    columns: [
      ...[{ head: title }, { head: where }, { head: stage }, { head: needs }],
      { head: connected, num: true },
    ],
    rows,
  })
}

function filtersOf(view: View, { wish, districts }: ListFacts) {
  const t = texts[view.lang]
  const { filters: f } = t
  const labels = labelsOf(view.lang)
  const sheet = fresh(wish)
  const silent = { optional: 'silent', blank: false } as const
  const choice = (words: { label: string }, options: Record<string, string>) => ({
    ...words,
    options: { '': f.any, ...options },
  })
  const areas = Object.fromEntries(districts.map(({ code, name }) => [code, name]))
  const pairs = <K extends string>(keys: readonly K[], all: Record<K, string>) =>
    Object.fromEntries(keys.map((key) => [key, all[key]]))
  return {
    action: paths.initiatives.list(view.at),
    label: f.label,
    show: f.show,
    on: Object.values(wish).filter(Boolean).length,
    fields: [
      textField(view, sheet, 'zoek', f.query, { optional: 'silent', kind: 'search' }),
      selectField(view, sheet, 'stand', choice(f.stage, pairs(stages, t.stages)), silent),
      districts.length > 0 && selectField(view, sheet, 'wijk', choice(f.area, areas), silent),
      selectField(view, sheet, 'nodig', choice(f.need, pairs(kinds, labels.kind)), silent),
      selectField(view, sheet, 'activiteit', choice(f.activity, labels.activity), silent),
    ],
  }
}
