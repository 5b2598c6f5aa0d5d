// Breaks the n-th statement of a transaction, and takes the fingerprint of everything that is stored.
import postgres, { type Sql } from 'postgres'
import { superuser } from '../cluster.ts'

type Breaker = { sql: Sql; arm: (statement: number) => void; disarm: () => boolean }

/** A pool in which the n-th statement inside transactions fails once after `arm(n)`; `disarm` tells whether it did. */
export function breaking(sql: Sql): Breaker {
  let left = 0
  let hasBroken = false
  const breakNow = () => {
    if (left === 0) return false
    left--
    if (left > 0) return false
    hasBroken = true
    return true
  }
  const fail = (tx: Sql) => tx.unsafe('select 1 / 0')
  const wrapped = (tx: Sql): Sql =>
    new Proxy(tx, {
      apply: (target, _self, given: unknown[]) => {
        const isStatement = Array.isArray(given[0]) && 'raw' in given[0]
        return isStatement && breakNow() ? fail(tx) : Reflect.apply(target, undefined, given)
      },
      get: (target, name) => {
        const value = Reflect.get(target, name)
        if (name !== 'unsafe') return value
        return (...given: unknown[]) =>
          breakNow() ? fail(tx) : Reflect.apply(value, target, given)
      },
    })
  const pool = new Proxy(sql, {
    get: (target, name) => {
      const value = Reflect.get(target, name)
      if (name !== 'begin') return typeof value === 'function' ? value.bind(target) : value
      return (work: (tx: Sql) => unknown) =>
        target.begin((tx) => work(wrapped(tx as unknown as Sql)))
    },
  })
  return {
    sql: pool,
    arm: (statement) => {
      left = statement
      hasBroken = false
    },
    disarm: () => {
      left = 0
      return hasBroken
    },
  }
}

/** Sees everything: only tests connect as the superuser of the test cluster. */
export const allSeeing = (url: string) => postgres(superuser(url), { max: 1 })

/** What is not case data: looking, trying and signing in may leave traces here. */
const volatile = new Set(['session', 'attempt', 'round', 'sign_in_code', 'migration'])

/** One fingerprint per table, jobs included: equal before and after means that nothing was left behind. */
export async function fingerprint(seeing: Sql): Promise<Record<string, string>> {
  const tables = await seeing<{ name: string }[]>`
    select format('%I.%I', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and (n.nspname = 'public' or (n.nspname = 'jobs' and c.relname like 'job%'))
    order by 1`
  const prints: Record<string, string> = {}
  for (const { name } of tables) {
    if (volatile.has(name.replace('public.', ''))) continue
    const [row] = await seeing.unsafe(
      // Every row that was added or changed carries the number of the transaction that did it.
      `select count(*)::int as n, coalesce(sum(xmin::text::bigint), 0)::text as hash from ${name}`,
    )
    prints[name] = `${row?.n}:${row?.hash}`
  }
  return prints
}
