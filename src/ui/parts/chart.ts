/** Bars as SVG drawn on the server, never without the table that says the same. */
import { scaleBand, scaleLinear } from 'd3-scale'
import { attributes, type Content, html, type Markup } from '../markup.ts'
import { shownNumber } from '../numbers.ts'
import { say } from '../texts.ts'
import type { View } from '../view.ts'
import { details } from './details.ts'
import { unseen } from './link.ts'
import { table } from './table.ts'

/** `value: null` is too small to tell: drawn as an empty outline, written as `few`. */
type Point = {
  label: string
  value: number | null
  /** In the table, where there is more room than under a bar. */
  name?: string
  /** How this one is written when its value is null; default the chart's `few`. */
  written?: string
}
type Chart = {
  title: string
  /** What is counted: "Contacten, geen personen". */
  definition?: Content
  /** Heads of the table's two columns. */
  labelHead: string
  valueHead: string
  points: Point[]
  /** How a suppressed value is written; default "<5". */
  few?: string
  /** The table in a fold under the chart instead of beside it. */
  fold?: boolean
}

const height = 210
const bottom = 24
const top = 16

/** Upright bars, one per week or month; the last one stands out. */
export function weekBars(view: Pick<View, 'lang'>, chart: Chart): Markup {
  const numbers = table(view, {
    caption: chart.title,
    captionUnseen: true,
    columns: [{ head: chart.labelHead }, { head: chart.valueHead, num: true }],
    rows: chart.points.map((point) => [point.name ?? point.label, written(view, chart, point)]),
    tall: true,
  })
  const beside = chart.fold ? details(say(view).asTable, numbers) : numbers
  const look = chart.fold ? '' : ' kw-figure--beside'
  return html`<figure class="kw-figure${look}">${caption(chart)}<div>${drawing(view, chart)}</div><div>${beside}</div></figure>`
}

/** Lying bars inside the table itself: name, bar, number in one row. */
export function tableBars(view: Pick<View, 'lang'>, chart: Chart): Markup {
  const most = Math.max(1, ...chart.points.map((point) => point.value ?? 0))
  const rows = chart.points.map((point) => [
    point.label,
    html`<span class="kw-hbar">${lyingBar(point, most)}</span>`,
    written(view, chart, point),
  ])
  const columns = [
    { head: chart.labelHead },
    { head: chart.title, headUnseen: true, wide: true },
    { head: chart.valueHead, num: true },
  ]
  return html`<figure class="kw-figure">${caption(chart)}${table(view, { caption: chart.title, captionUnseen: true, columns, rows })}</figure>`
}

function caption(chart: Chart): Markup {
  return html`<figcaption><b>${chart.title}</b>${
    chart.definition && html`<span class="kw-soft">${chart.definition}</span>`
  }</figcaption>`
}

function written(view: Pick<View, 'lang'>, chart: Chart, point: Point): Content {
  if (point.value !== null) return point.value
  return html`${point.written ?? chart.few ?? '<5'}${unseen(` (${say(view).few})`)}`
}

function drawing(view: Pick<View, 'lang'>, chart: Chart): Markup {
  const { points } = chart
  const most = Math.max(4, ...points.map((point) => point.value ?? 0))
  const start = 18 + 10 * shownNumber(view, most).length
  const width = Math.max(360, start + points.length * 26)
  const y = scaleLinear([0, most], [height - bottom, top]).nice(4)
  const places = points.map((_, at) => at)
  const x = scaleBand(places, [start, width]).padding(0.28)
  const lines = y.ticks(4).map((tick) => {
    const at = Math.round(y(tick)) + 0.5
    return html`<line x1="${start}" x2="${width}" y1="${at}" y2="${at}"/><text x="${start - 6}" y="${at + 4}" text-anchor="end">${shownNumber(view, tick)}</text>`
  })
  const bars = points.map((point, at) => {
    const level = point.value === null ? y(0) - 6 : y(point.value)
    const box = { x: x(at) ?? 0, y: level, width: x.bandwidth(), height: y(0) - level }
    return html`${uprightBar(point, box, at === points.length - 1)}${barWords(view, points, at, box)}`
  })
  const about = attributes({
    class: 'kw-chart',
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-label': chart.title,
  })
  return html`<svg${about}>${lines}${bars}</svg>`
}

type Box = { x: number; y: number; width: number; height: number }

function uprightBar(point: Point, box: Box, last: boolean): Markup {
  const rest = attributes({
    class: point.value === null ? 'kw-chart__few' : last && 'kw-chart__now',
    x: box.x.toFixed(1),
    y: box.y.toFixed(1),
    width: box.width.toFixed(1),
    height: box.height.toFixed(1),
    rx: 2,
  })
  return html`<rect${rest}/>`
}

/** The label under a bar, and above the last one its number. */
function barWords(view: Pick<View, 'lang'>, points: Point[], at: number, box: Box): Content {
  const point = points[at]
  if (!point) return undefined
  const middle = (box.x + box.width / 2).toFixed(1)
  const fromLast = points.length - 1 - at
  // Labels of a year of weeks would run into each other: then every second, third, … is written.
  const every = Math.ceil(points.length / 14)
  const name =
    fromLast % every === 0 &&
    html`<text x="${middle}" y="${height - 6}" text-anchor="middle">${point.label}</text>`
  const amount =
    fromLast === 0 &&
    point.value !== null &&
    html`<text class="kw-chart__now" x="${middle}" y="${(box.y - 5).toFixed(1)}" text-anchor="middle">${shownNumber(view, point.value)}</text>`
  return html`${name}${amount}`
}

function lyingBar(point: Point, most: number): Markup {
  const few = point.value === null
  const share = few ? 2 : ((point.value ?? 0) / most) * 100
  const box = attributes({
    class: few && 'kw-chart__few',
    width: `${share.toFixed(1)}%`,
    height: 14,
    rx: 2,
  })
  return html`<svg aria-hidden="true"><rect${box}/></svg>`
}
