// Servers and PostgreSQL share one core and the client has the others, where the machine lets us choose: then a share
// says how much work each request is, and not how well two processes happened to fall beside each other.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Sql } from 'postgres'

type Cores = { server: string; client: string }

/** The cores to use; undefined when there is one only, no `taskset`, or BENCH_CORES=all. */
export function coresToUse(): Cores | undefined {
  if (process.env.BENCH_CORES === 'all') return undefined
  const { status, stdout } = spawnSync('taskset', ['-c', '-p', String(process.pid)], {
    encoding: 'utf8',
  })
  if (status !== 0) return undefined
  const [server, ...others] = listed(stdout.slice(stdout.lastIndexOf(':') + 1))
  if (server === undefined || others.length === 0) return undefined
  return { server: String(server), client: others.join(',') }
}

/** Keeps a process, and what it starts from now on, on these cores. */
export function keepOn(cores: string, pid: number): void {
  spawnSync('taskset', ['-a', '-c', '-p', cores, String(pid)])
}

/** Gives these processes and every connection of PostgreSQL all the cores again: for what is no share. */
export async function setFree({ server, client }: Cores, sql: Sql, pids: number[]): Promise<void> {
  const rows = await sql<{ pid: number }[]>`select pid from pg_stat_activity`
  const all = [...pids, await postmasterOf(sql), ...rows.map(({ pid }) => pid)]
  for (const pid of all) keepOn(`${server},${client}`, pid)
}

/** The first process of this PostgreSQL: every connection made from now on is started by it. */
export async function postmasterOf(sql: Sql): Promise<number> {
  const [row] = await sql<{ folder: string }[]>`select current_setting('data_directory') as folder`
  return Number(readFileSync(join(row?.folder ?? '', 'postmaster.pid'), 'utf8').split('\n')[0])
}

/** '0-2,5' → 0, 1, 2, 5 */
function listed(text: string): number[] {
  return text
    .trim()
    .split(',')
    .flatMap((part) => {
      const [from = Number.NaN, to = from] = part.split('-').map(Number)
      return Number.isNaN(from) ? [] : Array.from({ length: to - from + 1 }, (_, at) => from + at)
    })
}
