// The stock of an organisation beside what its courses need.
import { paths } from '../../paths.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { linkButton } from '../../ui/parts/button.ts'
import { emptyState } from '../../ui/parts/empty.ts'
import { link, shortened } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { panel } from '../../ui/parts/panel.ts'
import { type Cell, table } from '../../ui/parts/table.ts'
import { tag } from '../../ui/parts/tag.ts'
import type { View } from '../../ui/view.ts'
import { learnNav } from '../courses/door.ts'
import type { Missing, StockLine } from './demand.ts'
import type { Need, Stock } from './rules.ts'
import { texts } from './texts.ts'
import { nameOf } from './words.ts'

type SuppliesFacts = {
  lines: readonly StockLine[]
  missing: readonly Missing[]
  /** Of each organiser that lends, all devices together. */
  devices: ReadonlyMap<string, { need: Need; stock: Stock }>
  mayKeep: boolean
}

export function suppliesPage(view: View, facts: SuppliesFacts): Markup {
  const t = texts[view.lang]
  const { lines, missing, mayKeep } = facts
  const short =
    lines.filter((one) => one.short > 0).length + missing.filter(({ need }) => need.now > 0).length
  const add = linkButton(paths.supplies.new(view.at), t.add, { kind: 'primary', icon: 'plus' })
  const owners = new Map([
    ...lines.map(({ supply }) => [supply.organisationId, supply.organisationName] as const),
    ...missing.map((one) => [one.organisationId, one.organisationName] as const),
  ])
  return workPage(view, { title: t.title, sub: t.lead, actions: mayKeep && add }, [
    learnNav(view, 'supplies'),
    short > 0 && notice(view, 'warn', t.alert(short)),
    owners.size === 0
      ? panel(undefined, emptyState(t.none, t.noneText))
      : [...owners].map(([id, name]) => ownerPanel(view, facts, id, name)),
  ])
}

function ownerPanel(view: View, facts: SuppliesFacts, id: string, name: string): Markup {
  const own = facts.lines.filter(({ supply }) => supply.organisationId === id)
  const books = own.filter(({ supply }) => supply.kind === 'workbook')
  const devices = own.filter(({ supply }) => supply.kind !== 'workbook')
  const missing = facts.missing.filter((one) => one.organisationId === id)
  return panel(name, [
    (books.length > 0 || missing.length > 0) && bookTable(view, facts, books, missing, name),
    devices.length > 0 && devicePart(view, facts, devices, name),
  ])
}

function bookTable(
  view: View,
  facts: SuppliesFacts,
  books: readonly StockLine[],
  missing: readonly Missing[],
  owner: string,
): Markup {
  const t = texts[view.lang]
  const heads = t.columns
  const kept = books.map(({ supply, need, short }): Cell[] => [
    link(paths.supplies.show(view.at, supply.id), nameOf(supply, view.lang)),
    need.now,
    need.atMost,
    supply.atHand,
    supply.onOrder,
    supply.handedOut,
    stateTag(view, short, need.now > supply.atHand),
  ])
  const absent = missing.map((one): Cell[] => [
    `${t.kinds.workbook} ${one.programme.name}`,
    one.need.now,
    one.need.atMost,
    null,
    null,
    null,
    facts.mayKeep ? startLink(view, one) : tag(t.noStock, 'warn'),
  ])
  return html`<h3>${t.workbooks}</h3>${table(view, {
    caption: `${t.workbooks}: ${owner}`,
    captionUnseen: true,
    columns: [
      { head: heads.what },
      { head: heads.needed, num: true },
      { head: heads.atMost, num: true },
      { head: heads.atHand, num: true },
      { head: heads.onOrder, num: true },
      { head: heads.handedOut, num: true },
      { head: heads.state },
    ],
    rows: [...kept, ...absent],
  })}`
}

function startLink(view: View, { organisationId, programme }: Missing): Content {
  const t = texts[view.lang]
  const query = { partner: organisationId, soort: 'workbook', programma: programme.id }
  const words = shortened(t.start, t.startOf(programme.name))
  return html`${tag(t.noStock, 'warn')} ${link(paths.supplies.new(view.at, query), words)}`
}

function devicePart(
  view: View,
  facts: SuppliesFacts,
  lines: readonly StockLine[],
  owner: string,
): Content {
  const t = texts[view.lang]
  const heads = t.columns
  const together = facts.devices.get(lines[0]?.supply.organisationId ?? '')
  const short = lines.reduce((all, one) => all + one.short, 0)
  const have = together ? together.stock.atHand + together.stock.handedOut : 0
  const list = table(view, {
    caption: `${t.devices}: ${owner}`,
    captionUnseen: true,
    columns: [
      { head: heads.what },
      { head: heads.atHand, num: true },
      { head: heads.out, num: true },
      { head: heads.onOrder, num: true },
      { head: heads.lost, num: true },
    ],
    rows: lines.map(({ supply }) => [
      link(paths.supplies.show(view.at, supply.id), nameOf(supply, view.lang)),
      supply.atHand,
      supply.handedOut,
      supply.onOrder,
      supply.lost,
    ]),
  })
  const isLate = (together?.need.now ?? 0) > have
  return html`<h3>${t.devices}</h3>${list}${
    together &&
    together.need.now > 0 &&
    html`<p>${t.peak(together.need.now, have)} ${stateTag(view, short, isLate)}</p>`
  }`
}

/** Too few, enough once it arrives, or enough. */
function stateTag(view: View, short: number, isComing: boolean): Markup {
  const t = texts[view.lang]
  if (short > 0) return tag(t.short(short), 'warn')
  return isComing ? tag(t.coming) : tag(t.enough, 'good')
}
