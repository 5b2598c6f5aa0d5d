// The form of one row, and the form of all fixed rows at once.
import { paths } from '../../paths.ts'
import type { Sheet } from '../../platform/form.ts'
import { withDutch } from '../../ui/dutch.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { typedCrumb } from '../../ui/parts/breadcrumb.ts'
import { actions, button } from '../../ui/parts/button.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { type Fact, facts as factList } from '../../ui/parts/facts.ts'
import type { FieldWords } from '../../ui/parts/field.ts'
import { form, hiddenField } from '../../ui/parts/form.ts'
import { notice } from '../../ui/parts/notice.ts'
import { panel } from '../../ui/parts/panel.ts'
import type { View } from '../../ui/view.ts'
import { type Field, type KindKey, kindOf, verdictItem } from './kinds.ts'
import { aboutFields } from './list-pages.ts'
import type { Row } from './row-store.ts'
import { asked, shown } from './show.ts'
import type { Worksheet } from './store.ts'
import { texts } from './texts.ts'
import { itemPrefix, itemsWithFields } from './values.ts'

type RowFacts = {
  worksheet: Worksheet
  /** Without it the form adds a row. */
  existing?: Row
  /** Somebody else changed it since it was read. */
  isClash?: boolean
  partners: { id: string; name: string }[]
  goals: readonly string[]
  sheet: Sheet
}

export function rowPage(view: View, facts: RowFacts): Markup {
  const { row: t } = texts[view.lang]
  const { worksheet, existing, sheet } = facts
  const words = rowWords(view, worksheet.kind, facts.partners)
  const { columns } = kindOf(worksheet.kind)
  const action = existing
    ? paths.worksheets.row(view.at, existing.id)
    : paths.worksheets.newRow(view.at, worksheet.id)
  const title = existing ? t.title(existing.subject, worksheet.title) : t.newTitle(worksheet.title)
  return workPage(
    view,
    {
      title,
      heading: existing
        ? withDutch(view, title, existing.subject, worksheet.title)
        : withDutch(view, title, worksheet.title),
      crumbs: [
        ...crumbs(view, worksheet),
        existing ? typedCrumb(existing.subject) : { label: words.partner?.label ?? '' },
      ],
      error: errorSummary(view, sheet, words),
      notice: facts.isClash && notice(view, 'warn', t.clash, { live: 'alert' }),
    },
    [
      facts.isClash && existing && panel(t.now, now(view, worksheet.kind, existing)),
      panel(
        undefined,
        form(view, { action }, [
          hiddenField('version', String(existing?.version ?? 0)),
          ...aboutFields(view, sheet, words),
          ...columns.map((field) =>
            asked(view, sheet, field, words[field.key] ?? { label: field.key }, facts),
          ),
          actions([button(t.save)]),
        ]),
      ),
      existing &&
        form(
          view,
          { action: paths.worksheets.rowRemoved(view.at, existing.id) },
          actions([button(t.remove, { kind: 'second', icon: 'trash' })]),
        ),
    ],
  )
}

function rowWords(
  view: View,
  kind: KindKey,
  partners: RowFacts['partners'],
): Record<string, FieldWords> {
  const { head, kinds } = texts[view.lang]
  const options = Object.fromEntries(partners.map(({ id, name }) => [id, name]))
  return {
    partner: { ...head.partner, label: kinds[kind].subject ?? head.partner.label, options },
    topic: head.topic,
    ...kinds[kind].columns,
  }
}

function now(view: View, kind: KindKey, row: Row): Markup {
  const words = texts[view.lang].kinds[kind]
  return factList([
    { term: words.subject ?? '', value: row.subject },
    ...valueFacts(view, kindOf(kind).columns, words.columns, row),
  ])
}

const valueFacts = (
  view: View,
  fields: readonly Field[],
  words: Record<string, FieldWords>,
  row: Row | undefined,
): Fact[] =>
  fields
    .map((field) => ({
      term: words[field.key]?.label ?? field.key,
      value: shown(view, field, words[field.key] ?? { label: '' }, row?.values[field.key]),
    }))
    .filter(({ value }) => value !== '')

const crumbs = (view: View, worksheet: Worksheet) => [
  { label: texts[view.lang].list.title, href: paths.worksheets.list(view.at) },
  typedCrumb(worksheet.title, paths.worksheets.show(view.at, worksheet.id)),
]

type FillFacts = {
  worksheet: Worksheet
  /** Of the sheet, or of the own part of it; 0 before the first time. */
  version: number
  isClash?: boolean
  /** As saved now; shown when somebody else was first. */
  rows: Row[]
  sheet: Sheet
}

/** All fixed rows in one form; in a sheet that is filled in apart, those of the own part. */
export function fillPage(view: View, facts: FillFacts): Markup {
  const { fill: t, row, sheet: st } = texts[view.lang]
  const { worksheet, sheet } = facts
  const kind = kindOf(worksheet.kind)
  const isApart = kind.verdict !== undefined
  return workPage(
    view,
    {
      title: t.title(worksheet.title),
      heading: withDutch(view, t.title(worksheet.title), worksheet.title),
      crumbs: [...crumbs(view, worksheet), { label: st.fill }],
      error: errorSummary(view, sheet, summaryWords(view, worksheet.kind)),
      notice: facts.isClash && notice(view, 'warn', row.clash, { live: 'alert' }),
    },
    [
      isApart && notice(view, 'info', t.apart),
      facts.isClash && panel(row.now, savedNow(view, facts)),
      form(view, { action: paths.worksheets.fill(view.at, worksheet.id) }, [
        hiddenField('version', String(facts.version)),
        ...itemPanels(view, facts),
        isApart && html`<p>${t.handInHint}</p>`,
        actions(
          isApart
            ? [button(t.handIn, { name: 'ready', value: 'ja' }), button(t.save, { kind: 'second' })]
            : [button(row.save)],
        ),
      ]),
    ],
  )
}

function itemPanels(view: View, { worksheet, sheet }: FillFacts): Content[] {
  const { kinds, fill } = texts[view.lang]
  const words = kinds[worksheet.kind]
  return itemsWithFields(kindOf(worksheet.kind)).map(({ item, fields }, at) => {
    const isVerdict = item === verdictItem
    const columns = isVerdict ? (words.verdict ?? {}) : words.columns
    return panel(
      isVerdict ? fill.verdict : (words.items?.[item] ?? item),
      fields.map((field) =>
        asked(view, sheet, field, once(columns[field.key] ?? { label: field.key }, at), {
          prefix: itemPrefix(item),
        }),
      ),
    )
  })
}

/** The same hint thirteen times helps nobody. */
const once = (words: FieldWords, at: number): FieldWords =>
  at === 0 ? words : { ...words, hint: undefined }

/** The fields by name, each with its row in front: the summary stands far from them. */
function summaryWords(view: View, key: KindKey): Record<string, FieldWords> {
  const { kinds, fill } = texts[view.lang]
  const words = kinds[key]
  return Object.fromEntries(
    itemsWithFields(kindOf(key)).flatMap(({ item, fields }) =>
      fields.map((field) => {
        const isVerdict = item === verdictItem
        const own = (isVerdict ? words.verdict : words.columns)?.[field.key]
        const before = isVerdict ? fill.verdict : (words.items?.[item] ?? item)
        return [itemPrefix(item) + field.key, { ...own, label: `${before}, ${own?.label ?? ''}` }]
      }),
    ),
  )
}

function savedNow(view: View, { worksheet, rows }: FillFacts): Content {
  const words = texts[view.lang].kinds[worksheet.kind]
  return itemsWithFields(kindOf(worksheet.kind)).map(({ item, fields }) => {
    const columns = item === verdictItem ? (words.verdict ?? {}) : words.columns
    const known = valueFacts(
      view,
      fields,
      columns,
      rows.find((one) => one.item === item),
    )
    return (
      known.length > 0 && [
        html`<h3>${words.items?.[item] ?? texts[view.lang].fill.verdict}</h3>`,
        factList(known),
      ]
    )
  })
}
