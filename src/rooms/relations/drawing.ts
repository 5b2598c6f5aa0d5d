// The map as SVG: readable in the page with its colours, and as a file of its own with fixed ones.
import { paths } from '../../paths.ts'
import { plainDate } from '../../platform/dates.ts'
import { attributes, type Content, html, type Markup, raw } from '../../ui/markup.ts'
import type { View } from '../../ui/view.ts'
import { type Layout, type Line, type Node, nodeSize } from './layout.ts'
import { texts } from './texts.ts'

const inks: Record<Line['look'], string> = {
  structural: '#154273',
  'ad-hoc': '#154273',
  gap: '#b3261e',
  referrals: '#6b7280',
}
const dashes: Partial<Record<Line['look'], string>> = { 'ad-hoc': '9 6', gap: '2 6' }
const fills: Record<string, string> = {
  lead: '#0b2545',
  consortium: '#154273',
  associated: '#154273',
}

/** The picture in the page: each partner leads to its own page, colours come from the theme. */
export function drawing(view: View, layout: Layout): Markup {
  return svg(
    view,
    layout,
    { role: 'group', class: 'kw-map' },
    layout.box,
    inside(view, layout, true),
  )
}

/** The picture as a file of its own: what it is of on top, what lines mean below, colours fixed. */
export function drawingFile(view: View, layout: Layout, on: string): Markup {
  const { legend, thickness } = texts[view.lang].map
  const { box } = layout
  const [head, foot] = [64, 84]
  const whole = { ...box, y: box.y - head, height: box.height + head + foot }
  const left = box.x + 24
  const below = box.y + box.height
  const samples = (Object.keys(legend) as Line['look'][]).map((look, at) => {
    const x = left + at * 260
    return html`${lineOf({ path: `M${x} ${below + 16}h44`, look, weight: 1 })}${words({ x: x + 58, y: below + 22, 'font-size': 17 }, legend[look])}`
  })
  return svg(view, layout, { role: 'img' }, { ...whole, width: Math.max(box.width, 1080) }, [
    words(
      { x: left, y: whole.y + 36, 'font-size': 24, 'font-weight': 'bold' },
      view.network?.name ?? '',
    ),
    words({ x: left, y: whole.y + 62, 'font-size': 17 }, plainDate(on, view.lang)),
    inside(view, layout, false),
    samples,
    words({ x: left, y: below + 56, 'font-size': 15 }, thickness),
  ])
}

function svg(
  view: View,
  { nodes, lines }: Layout,
  look: Record<string, string>,
  { x, y, width, height }: Layout['box'],
  body: Content,
): Markup {
  const rest = attributes({
    ...look,
    viewBox: `${x} ${y} ${width} ${height}`,
    'aria-label': texts[view.lang].map.picture(nodes.length, lines.length),
    ...{ xmlns: 'http://www.w3.org/2000/svg', 'font-family': 'sans-serif', 'font-size': 20 },
  })
  return html`<svg${rest}>${arrow}${body}</svg>`
}

const words = (at: Record<string, string | number>, text: string): Markup =>
  html`<text${attributes(at)}>${text}</text>`

function inside(view: View, { nodes, lines, sectors }: Layout, links: boolean): Content {
  const t = texts[view.lang].map
  return html`${rings}<g aria-hidden="true">${linesOf(lines)}</g>${sectors.map(({ x, y, sector }) =>
    words(
      {
        class: 'sector',
        x,
        y,
        'text-anchor': 'middle',
        'font-size': 17,
        fill: '#4b5563',
        ...halo,
      },
      t.sectors[sector] ?? '',
    ),
  )}<g${attributes(halo)}>${nodes.map((node) => nodeOf(view, node, links))}</g>`
}

const arrow = raw(
  '<defs><marker id="to" viewBox="0 0 8 8" refX="5" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path class="arrow" fill="#6b7280" d="M0 0 8 4 0 8z"/></marker></defs>',
)

const rings = [210, 320].map((r) => {
  const rest = attributes({ class: 'ring', cx: 0, cy: 0, r, fill: 'none', stroke: '#d1d5db' })
  return html`<circle${rest}/>`
})

type Drawn = Pick<Line, 'path' | 'look' | 'weight'>

/** What looks the same says so once: a network of sixty has hundreds of lines. */
const linesOf = (lines: readonly Drawn[]): Markup[] =>
  [...Map.groupBy(lines, ({ look, weight }) => `${look} ${weight}`).values()].map(
    ([one, ...more]) => (one ? alike(one, [one, ...more]) : html``),
  )

/** One line as SVG: the sample in the legend. */
export const lineOf = (line: Drawn): Markup => alike(line, [line])

function alike({ look, weight }: Drawn, lines: readonly Drawn[]): Markup {
  const rest = attributes({
    class: `line line-${look}`,
    ...{ fill: 'none', stroke: inks[look], 'stroke-width': 1.4 + weight * 1.6 },
    'stroke-dasharray': dashes[look],
    // What was sent stands behind what was agreed.
    'stroke-opacity': look === 'referrals' ? 0.55 : undefined,
    'marker-end': 'url(#to)',
  })
  return html`<g${rest}>${lines.map(({ path }) => html`<path d="${path}"/>`)}</g>`
}

const circleLook = (ring: Node['ring']) =>
  attributes({
    class: `node node-${ring}`,
    ...{ r: nodeSize[ring], fill: fills[ring], stroke: '#ffffff', 'stroke-width': 2 },
  })
const circleLooks = {
  lead: circleLook('lead'),
  consortium: circleLook('consortium'),
  associated: circleLook('associated'),
}
const leaderLook = attributes({
  ...{ class: 'leader', stroke: '#d1d5db', 'stroke-width': 1, 'stroke-dasharray': '2 4' },
})

function nodeOf(view: View, node: Node, links: boolean): Markup {
  const { x, y, ring, label } = node
  const isLead = ring === 'lead'
  const circle = html`<circle cx="${x}" cy="${y}"${circleLooks[ring]}/>`
  const leader =
    ring === 'consortium' && html`<path d="M${x} ${y}L${label.x} ${label.y}"${leaderLook}/>`
  const words = attributes({
    x: label.x,
    y: label.y,
    dy: isLead ? 0 : '.35em',
    'text-anchor': isLead ? 'middle' : label.flip ? 'end' : 'start',
    transform: isLead ? undefined : `rotate(${label.turn} ${label.x} ${label.y})`,
    'font-weight': ring === 'associated' ? undefined : 'bold',
  })
  const all = html`${leader}${circle}<text${words}>${node.shown}</text>`
  if (!links) return html`<g>${all}</g>`
  return html`<a${attributes({ href: paths.relations.partner(view.at, node.id), 'aria-label': node.name })}>${all}</a>`
}

/** Keeps words readable where lines run under them. */
const halo = { 'paint-order': 'stroke', stroke: '#ffffff', 'stroke-width': 4 }
