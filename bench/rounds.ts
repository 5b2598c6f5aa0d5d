// Bare and product in turns, so that whatever else the machine does weighs on both.
import type { Case } from './cases.ts'
import { type Load, load, memoryOf } from './load.ts'
import type { Server } from './server.ts'

export type Figures = {
  perSecond: number
  p50: number
  p95: number
  p99: number
  cpuMs: number
  failures: number
}
export type Measured = { bare: Figures; app: Figures; ratio: number; memoryMib: number }
type Pace = { rounds: number; seconds: number; connections: number }

/** Warms both up, then measures them in turns; the ratio is the median of those of the rounds. */
export async function measure(
  one: Case,
  servers: { bare: Server; app: Server },
  pace: Pace,
): Promise<Measured> {
  const bare: Load[] = []
  const app: Load[] = []
  let memoryMib = 0
  const turn = async (server: Server, status: number, seconds: number) => {
    await one.reset?.()
    return load(server, one.ask, { seconds, status, connections: pace.connections })
  }
  await turn(servers.bare, 200, 1)
  await turn(servers.app, one.status, 2)
  for (let round = 0; round < pace.rounds; round++) {
    bare.push(await turn(servers.bare, 200, pace.seconds))
    app.push(await turn(servers.app, one.status, pace.seconds))
    memoryMib = Math.max(memoryMib, memoryOf(servers.app.pid))
  }
  const ratios = app.map((one, round) => speedOf(one) / speedOf(bare[round] as Load))
  return { bare: figuresOf(bare), app: figuresOf(app), ratio: median(ratios), memoryMib }
}

const speedOf = ({ times, seconds }: Load) => times.length / seconds

function figuresOf(loads: Load[]): Figures {
  const times = loads.flatMap((one) => one.times).sort((a, b) => a - b)
  const at = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  const sum = (of: (one: Load) => number) => loads.reduce((all, one) => all + of(one), 0)
  return {
    perSecond: times.length / sum((one) => one.seconds),
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    cpuMs: sum((one) => one.cpuMs) / times.length,
    failures: sum((one) => one.failures),
  }
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2
}
