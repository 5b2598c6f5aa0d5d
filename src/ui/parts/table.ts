import { attributes, type Content, html, type Markup } from '../markup.ts'
import { shownNumber } from '../numbers.ts'
import { say } from '../texts.ts'
import type { View } from '../view.ts'

export type Column = { head: string; num?: boolean; headUnseen?: boolean; wide?: boolean }
/** Numbers are written in the page's language; null and '' become a dash; a gap is striped. */
export type Cell = Content | { gap: Content }
export type Table = {
  /** Says what the table holds; also names its scroll region. */
  caption: string
  captionUnseen?: boolean
  columns: Column[]
  rows: Cell[][]
  /** The first cell of a row names the row, unless false. */
  rowHeads?: boolean
  /** Scrolls up and down inside itself when long. */
  tall?: boolean
}

/** From so many columns on, a phone shows each row as a card with its heads. */
const cardsFrom = 4

/**
 * A table that scrolls sideways inside itself on a small screen, reachable by keyboard. With many columns a row becomes
 * a card there: every cell on a line of its own after its head, and no line for what is empty.
 */
export function table(view: Pick<View, 'lang'>, table: Table): Markup {
  const region = attributes({
    class: `utrecht-table-container kw-scroll${table.tall ? ' kw-scroll--tall' : ''}${isCards(table) ? ' kw-as-cards' : ''}`,
    role: 'region',
    'aria-label': table.caption,
    tabindex: 0,
  })
  const heads = table.columns.map(
    (column) =>
      html`<th scope="col"${numClass(column)}><span${column.headUnseen && html` class="kw-unseen"`}>${column.head}</span></th>`,
  )
  const rows = table.rows.map(
    (row) => html`<tr>${row.map((one, at) => cell(view, table, one, at))}</tr>`,
  )
  const hide = table.captionUnseen && html` class="kw-unseen"`
  return html`<div${region}><table class="utrecht-table utrecht-table--html-table"><caption${hide}>${table.caption}</caption><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table></div>`
}

function cell(view: Pick<View, 'lang'>, table: Table, one: Cell, at: number): Markup {
  if (at === 0 && table.rowHeads !== false) {
    return html`<th scope="row">${content(view, one as Content)}</th>`
  }
  const column = table.columns[at]
  const head = isCards(table) && column && !column.headUnseen ? `${column.head}: ` : undefined
  const isEmpty = isNothing(one)
  const look = isGap(one)
    ? 'kw-gap'
    : (lookOf(column) ?? (isEmpty && isCards(table) ? 'kw-none' : undefined))
  const rest = attributes({ class: look, 'data-head': isEmpty ? undefined : head })
  return html`<td${rest}>${isGap(one) ? one.gap : content(view, one)}</td>`
}

const isCards = ({ columns, tall }: Table): boolean => columns.length >= cardsFrom && !tall

function content(view: Pick<View, 'lang'>, value: Content): Content {
  if (typeof value === 'number') return shownNumber(view, value)
  if (!isNothing(value)) return value
  return html`<span aria-hidden="true">–</span><span class="kw-unseen">${say(view).nothing}</span>`
}

const isNothing = (value: Cell): boolean =>
  value === null || value === undefined || value === '' || value === false

function isGap(one: Cell): one is { gap: Content } {
  return typeof one === 'object' && one !== null && 'gap' in one
}

const lookOf = (column: Column | undefined): string | undefined =>
  column?.wide ? 'kw-wide' : column?.num ? 'kw-num' : undefined

const numClass = (column: Column | undefined): Content => attributes({ class: lookOf(column) })
