// The matrix as a real table; on a phone the same rows become a list per activity, by style alone.
import { paths } from '../../paths.ts'
import { asset } from '../../ui/assets.ts'
import { attributes, type Content, html, type Markup } from '../../ui/markup.ts'
import { link, unseen } from '../../ui/parts/link.ts'
import type { View } from '../../ui/view.ts'
import type { Cell, Column, Entry, Fact, Matrix } from './matrix.ts'
import { texts } from './texts.ts'
import { columnLabel, detailsOf, factInWords, type Names } from './words.ts'

export const matrixStyle = () => html`<link rel="stylesheet" href="${asset('contributions.css')}">`

export type TableOptions = {
  names: Names
  mayWrite: boolean
  /** In which columns this person may add something; without it in all of them. */
  mayAdd?: (column: Column) => boolean
  /** On the big screen: larger, and every cell can be opened to add something. */
  isMeeting?: boolean
  /** The cell that is open, with its form. */
  open?: { key: string; form: Markup }
}

/** Activities by columns. Every cell carries `data-live`, which the script replaces when it changed. */
export function matrixTable(view: View, matrix: Matrix, options: TableOptions): Markup {
  const t = texts[view.lang]
  const heads = matrix.columns.map(
    (column) => html`<th scope="col" role="columnheader">${columnLabel(column, view.lang)}</th>`,
  )
  const rows = matrix.rows.map(
    ({ activity, cells }) =>
      html`<tr role="row"><th scope="row" role="rowheader"><b>${activity} ${t.activity[activity]}</b><small>${t.activityHint[activity]}</small></th>${cells.map((cell) => cellPart(view, cell, options))}</tr>`,
  )
  const look = options.isMeeting ? ' kw-matrix--big' : ''
  const region = attributes({
    class: 'utrecht-table-container kw-scroll',
    role: 'region',
    'aria-label': t.caption,
    tabindex: 0,
  })
  // Roles are written out: as a list on a phone some browsers would forget that it is a table.
  return html`<div${region}><table class="utrecht-table kw-matrix${look}" role="table"><caption class="kw-unseen">${t.caption}</caption><thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${t.activityHead}</th>${heads}</tr></thead><tbody role="rowgroup">${rows}</tbody></table></div>`
}

/** '3.library' as part of an address. */
export const anchorOf = (key: string): string => `cel-${key.replace('.', '-')}`

function cellPart(view: View, cell: Cell, options: TableOptions): Markup {
  const isOpen = options.open?.key === cell.key
  const rest = attributes({ role: 'cell', id: anchorOf(cell.key), class: cell.isGap && 'kw-gap' })
  const name = columnLabel(cell.column, view.lang)
  return html`<td${rest}><span class="kw-matrix__column" aria-hidden="true">${name}</span><div data-live="${cell.key}">${cellInside(view, cell, options)}</div>${
    isOpen
      ? options.open?.form
      : options.isMeeting && mayAddIn(cell, options) && openLink(view, cell)
  }</td>`
}

const mayAddIn = ({ column }: Cell, { mayWrite, mayAdd = () => true }: TableOptions) =>
  mayWrite && mayAdd(column)

function openLink(view: View, cell: Cell): Markup {
  const t = texts[view.lang]
  const where = t.addIn(t.activity[cell.activity], columnLabel(cell.column, view.lang))
  const href = `${paths.contributions.meeting(view.at, { vak: cell.key })}#${anchorOf(cell.key)}`
  return html`<p class="kw-matrix__add">${link(href, t.meeting.open, { icon: 'plus', unseen: where })}</p>`
}

/** What changes in a cell while people look: entries or the gap, and what was counted. */
function cellInside(view: View, cell: Cell, options: TableOptions): Content {
  const entries = cell.entries.map((entry) => entryPart(view, entry, options.names))
  return [
    cell.isGap ? gapPart(view, cell, options) : html`<ul class="kw-gifts">${entries}</ul>`,
    countedPart(view, cell),
  ]
}

/** What the system counted in this cell, and on opening it of whom. */
function countedPart(view: View, { facts }: Cell): Content {
  if (facts.length === 0) return undefined
  const t = texts[view.lang]
  const lines = facts.map(
    (fact) => html`<li>${fact.partner.name}: ${factInWords(fact, view.lang)}</li>`,
  )
  const sum = (of: (fact: Fact) => number) => facts.reduce((total, fact) => total + of(fact), 0)
  const all = {
    offers: sum((one) => one.offers),
    questions: sum((one) => one.questions),
    answered: sum((one) => one.answered),
  }
  return html`<details class="kw-counted"><summary>${t.counted} ${factInWords(all, view.lang)}</summary><ul>${lines}</ul></details>`
}

function entryPart(view: View, { contribution, partner }: Entry, names: Names): Markup {
  const t = texts[view.lang]
  const { id, what, status } = contribution
  const waits = status === 'proposed' && html`<br>${t.waits}`
  const details = detailsOf(contribution, names)
  const said = [partner.name, ...details, t.status[status]].join(' · ')
  return html`<li class="kw-gift kw-gift--${status}"><a class="nl-link" id="b-${id}"${attributes({ href: paths.contributions.show(view.at, id) })}>${what}</a><small>${said}${waits}</small></li>`
}

function gapPart(view: View, cell: Cell, options: TableOptions): Markup {
  const { mayWrite, isMeeting } = options
  const t = texts[view.lang]
  const where = [t.activity[cell.activity], columnLabel(cell.column, view.lang)] as const
  const action = gapAction(view, anchorOf(cell.key), where.join(', '))
  const links = mayWrite && [
    !isMeeting &&
      mayAddIn(cell, options) &&
      html`<p>${link(paths.contributions.new(view.at, { vak: cell.key }), t.addHere, { unseen: t.addIn(...where) })}</p>`,
    html`<p class="kw-no-print">${link(action, t.gapAction, { unseen: t.addIn(...where) })}</p>`,
  ]
  return html`<p><b>${t.gap}</b></p>${links}${!mayWrite && unseen(t.gapLabel(where.join(', ')))}`
}

/** The form of an action point about this gap, with what to do filled in. */
export function gapAction(view: View, anchor: string, what: string): string {
  const t = texts[view.lang]
  const about = `${paths.contributions.home(view.at)}#${anchor}`
  const short = what.slice(0, 160)
  return paths.meetings.newAction(view.at, {
    about,
    label: t.gapLabel(short),
    what: t.gapWhat(short),
  })
}
