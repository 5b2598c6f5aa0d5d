// A map of one place as a picture: tiles side by side in an SVG. No script, and only after the visitor asked for it.
import type { Point } from '../../../platform/geo.ts'
import { attributes, html, type Markup } from '../../../ui/markup.ts'
import { safeUrl } from '../../../ui/safe-url.ts'

export type MapTiles = {
  /** With {z}, {x} and {y}, web mercator. */
  url: string
  host: string
}

const zoom = 16
const tile = 256
/** Pixels: what is seen is less than the three by three tiles around the point. */
const size = { width: 640, height: 400 }

/** The tile server of an address, for telling who sees what. */
export const tilesFrom = (url: string | undefined): MapTiles | undefined =>
  url ? { url, host: new URL(url.replace(/[{}]/g, '')).host } : undefined

/** Three by three tiles around the point, with a pin on it. */
export function mapPicture(tiles: MapTiles, point: Point, words: string): Markup {
  const { x, y } = tilePoint(point)
  const [column, row] = [Math.floor(x), Math.floor(y)]
  const images = [-1, 0, 1].flatMap((down) =>
    [-2, -1, 0, 1, 2].map((right) => {
      const address = tiles.url
        .replace('{z}', String(zoom))
        .replace('{x}', String(column + right))
        .replace('{y}', String(row + down))
      const place = { x: (column + right - x) * tile, y: (row + down - y) * tile }
      return html`<image${attributes({ href: safeUrl(address), ...rounded(place), width: tile, height: tile })}/>`
    }),
  )
  const { width, height } = size
  const box = `${-width / 2} ${-height / 2} ${width} ${height}`
  return html`<svg class="kw-map" role="img"${attributes({ viewBox: box, 'aria-label': words })}>${images}<path d="M0 0c-4-11-15-17-15-29a15 15 0 1 1 30 0c0 12-11 18-15 29z" fill="#a3231b" stroke="#fff" stroke-width="2"/><circle cy="-29" r="5" fill="#fff"/></svg>`
}

/** Where a point lies in the grid of tiles: web mercator, as every tile server numbers it. */
export function tilePoint({ lat, lon }: Point): { x: number; y: number } {
  const scale = 2 ** zoom
  const radians = (lat * Math.PI) / 180
  return {
    x: ((lon + 180) / 360) * scale,
    y: ((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * scale,
  }
}

const rounded = ({ x, y }: { x: number; y: number }) => ({ x: Math.round(x), y: Math.round(y) })
