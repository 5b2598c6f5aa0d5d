// Two sheets of one kind: what changed from the earlier to the later.
import { paths } from '../../paths.ts'
import { plainDate } from '../../platform/dates.ts'
import { asset } from '../../ui/assets.ts'
import { withDutch } from '../../ui/dutch.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { shownNumber } from '../../ui/numbers.ts'
import { workPage } from '../../ui/page.ts'
import { typedCrumb } from '../../ui/parts/breadcrumb.ts'
import { emptyState } from '../../ui/parts/empty.ts'
import { fresh } from '../../ui/parts/field.ts'
import { searchBar } from '../../ui/parts/filters.ts'
import { panel } from '../../ui/parts/panel.ts'
import { printButton } from '../../ui/parts/print.ts'
import { table } from '../../ui/parts/table.ts'
import { type TagKind, tag } from '../../ui/parts/tag.ts'
import { selectField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { type Compared, comparedColumns, type State, sign } from './comparing.ts'
import { isApart, type KindKey } from './kinds.ts'
import { inWords } from './show.ts'
import type { Worksheet } from './store.ts'
import { texts } from './texts.ts'

type CompareFacts = {
  sheet: Worksheet
  /** Other sheets of this kind. */
  others: Worksheet[]
  pair?: { earlier: Worksheet; later: Worksheet; other: string; rows: Compared[] }
}

export function comparePage(view: View, { sheet, others, pair }: CompareFacts): Markup {
  const { compare: t, list, sheet: st } = texts[view.lang]
  return workPage(
    view,
    {
      title: t.title(sheet.title),
      heading: withDutch(view, t.title(sheet.title), sheet.title),
      sub: pair && t.summary(pair.rows.filter(({ state }) => state !== 'same').length),
      crumbs: [
        { label: list.title, href: paths.worksheets.list(view.at) },
        typedCrumb(sheet.title, paths.worksheets.show(view.at, sheet.id)),
        { label: st.compare },
      ],
      actions: printButton(view),
    },
    [
      html`<link rel="stylesheet" href="${asset('worksheets.css')}">`,
      others.length > 0 && chooser(view, sheet, others, pair?.other ?? ''),
      pair ? panel(undefined, changes(view, sheet.kind, pair)) : emptyState(st.compare, t.none),
    ],
  )
}

function chooser(view: View, sheet: Worksheet, others: Worksheet[], chosen: string): Markup {
  const t = texts[view.lang].compare
  const options = Object.fromEntries(others.map((one) => [one.id, named(view, one)]))
  const words = { ...t.with, options }
  return searchBar(view, {
    action: paths.worksheets.compare(view.at, sheet.id),
    label: t.with.label,
    find: t.show,
    fields: [
      selectField(view, fresh({ met: chosen }), 'met', words, { optional: 'silent', blank: false }),
    ],
  })
}

const named = (view: View, { title, topic, madeOn }: Worksheet): string =>
  [title, topic, plainDate(madeOn, view.lang)].filter(Boolean).join(' · ')

const looks: Record<State, TagKind> = { added: 'good', gone: 'bad', changed: 'warn', same: 'plain' }

function changes(view: View, kind: KindKey, pair: NonNullable<CompareFacts['pair']>): Content {
  const { compare: t, kinds, apart } = texts[view.lang]
  const words = kinds[kind]
  const columns = comparedColumns(kind)
  return [
    html`<p>${t.caption(named(view, pair.earlier), named(view, pair.later))}</p>`,
    isApart(kind) && html`<p>${t.averages}</p>`,
    table(view, {
      caption: t.caption(pair.earlier.title, pair.later.title),
      captionUnseen: true,
      columns: [
        { head: words.subject ?? apart.item },
        { head: t.state },
        ...columns.map(({ key }) => ({ head: words.columns[key]?.label ?? key })),
      ],
      rows: pair.rows.map((row) => [
        row.item ? (words.items?.[row.item] ?? row.item) : row.subject,
        tag(t.states[row.state], looks[row.state]),
        ...row.cells.map((cell) => changeIn(view, kind, row.state, cell)),
      ]),
    }),
  ]
}

function changeIn(
  view: View,
  kind: KindKey,
  state: State,
  cell: Compared['cells'][number],
): Content {
  const { compare: t, kinds } = texts[view.lang]
  const { field, was, now } = cell
  const words = kinds[kind].columns[field.key] ?? { label: '' }
  const say = (value: Compared['cells'][number]['was']) =>
    typeof value === 'number' ? shownNumber(view, value) : inWords(view.lang, field, words, value)
  if (state !== 'changed') return say(state === 'gone' ? was : now)
  if (sign(was) === sign(now)) return say(now)
  return html`${t.was} <del>${say(was) || t.empty}</del><br>${t.now} <b>${say(now) || t.empty}</b>`
}
