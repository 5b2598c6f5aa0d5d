// The map as SVG: readable in the page with its colours, and as a file of its own with fixed ones.
import { paths } from '../../paths.ts'
import { attributes, html, type Markup, raw } from '../../ui/markup.ts'
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

/** The whole picture; `links` leads each partner to its own page. */
export function drawing(view: View, layout: Layout, options: { links: boolean }): Markup {
  const t = texts[view.lang].map
  const { box, nodes, lines, sectors } = layout
  const rest = attributes({
    ...{ class: 'kw-map', viewBox: `${box.x} ${box.y} ${box.width} ${box.height}` },
    role: options.links ? 'group' : 'img',
    'aria-label': t.picture(nodes.length, lines.length),
    ...{ xmlns: 'http://www.w3.org/2000/svg', 'font-family': 'sans-serif', 'font-size': 20 },
  })
  return html`<svg${rest}>${arrow}${rings}<g aria-hidden="true">${lines.map(lineOf)}</g>${sectors.map(
    ({ x, y, sector }) =>
      html`<text${attributes({ class: 'sector', x, y, 'text-anchor': 'middle', 'font-size': 17, fill: '#4b5563', ...halo })}>${t.sectors[sector]}</text>`,
  )}${nodes.map((node) => nodeOf(view, node, options.links))}</svg>`
}

const arrow = raw(
  '<defs><marker id="to" viewBox="0 0 8 8" refX="5" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path class="arrow" fill="#6b7280" d="M0 0 8 4 0 8z"/></marker></defs>',
)

const rings = [210, 320].map((r) => {
  const rest = attributes({ class: 'ring', cx: 0, cy: 0, r, fill: 'none', stroke: '#d1d5db' })
  return html`<circle${rest}/>`
})

/** One line as SVG; also the sample in the legend. */
export function lineOf({ path, look, weight }: Pick<Line, 'path' | 'look' | 'weight'>): Markup {
  const rest = attributes({
    class: `line line-${look}`,
    ...{ d: path, fill: 'none', stroke: inks[look], 'stroke-width': 1.4 + weight * 1.6 },
    'stroke-dasharray': dashes[look],
    'marker-end': 'url(#to)',
  })
  return html`<path${rest}/>`
}

function nodeOf(view: View, node: Node, links: boolean): Markup {
  const { x, y, ring, label } = node
  const isLead = ring === 'lead'
  const circle = attributes({
    class: `node node-${ring}`,
    ...{ cx: x, cy: y, r: nodeSize[ring], fill: fills[ring], stroke: '#ffffff', 'stroke-width': 2 },
  })
  const leader =
    ring === 'consortium' &&
    html`<path${attributes({ class: 'leader', d: `M${x} ${y}L${label.x} ${label.y}`, stroke: '#d1d5db', 'stroke-dasharray': '2 4' })}/>`
  const words = attributes({
    x: label.x,
    y: label.y,
    dy: isLead ? 0 : '.35em',
    'text-anchor': isLead ? 'middle' : label.flip ? 'end' : 'start',
    transform: isLead ? undefined : `rotate(${label.turn} ${label.x} ${label.y})`,
    'font-weight': ring === 'associated' ? undefined : 'bold',
    ...halo,
  })
  const all = html`${leader}<circle${circle}/><text${words}>${node.shown}</text>`
  if (!links) return html`<g>${all}</g>`
  return html`<a${attributes({ href: paths.relations.partner(view.at, node.id), 'aria-label': node.name })}>${all}</a>`
}

/** Keeps words readable where lines run under them. */
const halo = { 'paint-order': 'stroke', stroke: '#ffffff', 'stroke-width': 4 }
