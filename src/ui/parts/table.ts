import { attributes, type Content, html, type Markup } from '../markup.ts'
import { shownNumber } from '../numbers.ts'
import { say } from '../texts.ts'
import type { View } from '../view.ts'

type Column = { head: string; num?: boolean; headUnseen?: boolean; wide?: boolean }
/** Numbers are written in the page's language; null and '' become a dash; a gap is striped. */
export type Cell = Content | { gap: Content }
type Table = {
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
  const looks = looksOf(table)
  const dash = html`<span aria-hidden="true">–</span><span class="kw-unseen">${say(view).nothing}</span>`
  const words = (value: Content) =>
    typeof value === 'number' ? shownNumber(view, value) : isNothing(value) ? dash : value
  const cell = (one: Cell, at: number) =>
    at === 0 && table.rowHeads !== false
      ? html`<th scope="row">${words(one as Content)}</th>`
      : html`<td${lookOf(looks[at], one)}>${isGap(one) ? one.gap : words(one)}</td>`
  const rows = table.rows.map((row) => html`<tr>${row.map(cell)}</tr>`)
  const hide = table.captionUnseen && html` class="kw-unseen"`
  return html`<div${region}><table class="utrecht-table utrecht-table--html-table"><caption${hide}>${table.caption}</caption><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table></div>`
}

type Looks = { full: Markup; empty: Markup; gap: Markup }

/** What the cells of each column carry: written once, and not for every row of hundreds. */
const looksOf = (table: Table): Looks[] =>
  table.columns.map((column) => {
    const head = isCards(table) && !column.headUnseen ? `${column.head}: ` : undefined
    const look = classOf(column)
    return {
      full: attributes({ class: look, 'data-head': head }),
      empty: attributes({ class: look ?? (isCards(table) ? 'kw-none' : undefined) }),
      gap: attributes({ class: 'kw-gap', 'data-head': head }),
    }
  })

const lookOf = (looks: Looks | undefined, one: Cell): Content =>
  isGap(one) ? looks?.gap : isNothing(one) ? looks?.empty : looks?.full

const isCards = ({ columns, tall }: Table): boolean => columns.length >= cardsFrom && !tall

const isNothing = (value: Cell): boolean =>
  value === null || value === undefined || value === '' || value === false

function isGap(one: Cell): one is { gap: Content } {
  return typeof one === 'object' && one !== null && 'gap' in one
}

const classOf = (column: Column): string | undefined =>
  column.wide ? 'kw-wide' : column.num ? 'kw-num' : undefined

const numClass = (column: Column): Content => attributes({ class: classOf(column) })
