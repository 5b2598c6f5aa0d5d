// The table at the end, and a line per bar.
import type { Case } from './cases.ts'
import type { Figures, Measured } from './rounds.ts'

export type Bar = { name: string; value: number; limit: number; unit: string; isFloor: boolean }

/** At least this share of the bare server's speed. */
export const share = (name: string, value: number, limit: number): Bar => ({
  ...{ name, value, limit, unit: '', isFloor: true },
})
export const most = (name: string, value: number, limit: number, unit: string): Bar => ({
  ...{ name, value, limit, unit, isFloor: false },
})

export const isMet = ({ value, limit, isFloor }: Bar) => (isFloor ? value >= limit : value <= limit)

/** Requests a second, share, percentiles in milliseconds, CPU per request; a line for each of the two. */
export function table(results: { one: Case; measured: Measured }[]): string {
  const head = ['', '', 'req/s', 'share', 'p50 ms', 'p95 ms', 'p99 ms', 'CPU ms', 'failed']
  const line = (name: string, who: string, figures: Figures, share = '') => [
    name,
    who,
    figures.perSecond.toFixed(0),
    share,
    ...[figures.p50, figures.p95, figures.p99].map((ms) => ms.toFixed(1)),
    figures.cpuMs.toFixed(2),
    String(figures.failures),
  ]
  const rows = results.flatMap(({ one, measured }) => [
    line(one.name, 'bare', measured.bare),
    line('', 'product', measured.app, measured.ratio.toFixed(2)),
  ])
  return aligned([head, ...rows])
}

/** PASS or MISS, one line each. */
export const verdict = (bars: Bar[]): string =>
  aligned(
    bars.map((bar) => [
      isMet(bar) ? 'PASS' : 'MISS',
      bar.name,
      `${shown(bar.value, bar.unit)}`,
      `${bar.isFloor ? 'at least' : 'at most'} ${shown(bar.limit, bar.unit)}`,
    ]),
  )

function shown(value: number, unit: string): string {
  if (unit === '') return Number.isInteger(value) ? String(value) : value.toFixed(2)
  return `${value.toFixed(value < 100 ? 1 : 0)} ${unit}`
}

function aligned(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  )
  return rows
    .map((row) =>
      row
        .map((cell, at) =>
          /^[\d.]+$/.test(cell) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
