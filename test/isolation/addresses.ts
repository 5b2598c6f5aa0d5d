// Every address of the site, made from its routes and from real ids of one network.
import type { Sql } from 'postgres'
import type { Site } from '../../src/app/site.ts'

export type Address = { method: string; pattern: string; path: string }

const others: Record<string, string[]> = {
  version: ['1'],
  deed: ['verzending', 'aanname', 'afwijzing', 'intrekking'],
  token: ['x'.repeat(43)],
  code: ['x'],
  table: ['onderwerpen', 'weken'],
  format: ['csv'],
}

/** For each route all paths under `slug` with the ids that `idsOf` found; other parameters get a common value. */
export function addressesOf(site: Site, slug: string, ids: string[]): Address[] {
  const seen = new Set<string>()
  return site.routes.flatMap(({ method, path }) => {
    if (method === 'ALL' || !path.startsWith('/:network') || seen.has(`${method} ${path}`))
      return []
    seen.add(`${method} ${path}`)
    const names = [...path.matchAll(/:([a-zA-Z]+)(\{[^}]*\})?/g)]
      .map((match) => match[1] ?? '')
      .slice(1)
    let paths = [path.replace(':network', slug)]
    for (const name of names) {
      const values = others[name] ?? ids
      paths = paths.flatMap((one) =>
        values.map((value) => one.replace(new RegExp(`:${name}(\\{[^}]*\\})?`), value)),
      )
    }
    return paths.map((one) => ({ method, pattern: path, path: one }))
  })
}

/** Some ids of every table with case data of a network, and of its organisations. */
export async function idsOf(seeing: Sql, slug: string, perTable = 2): Promise<string[]> {
  const tables = await seeing<{ name: string }[]>`
    select c.relname as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and exists (select 1 from pg_attribute where attrelid = c.oid and attname = 'network_id')
      and exists (select 1 from pg_attribute a join pg_type t on t.oid = a.atttypid
                  where attrelid = c.oid and attname = 'id' and typname = 'uuid')`
  const found: string[] = []
  for (const { name } of tables) {
    const rows = await seeing.unsafe<{ id: string }[]>(
      `select id from ${name} where network_id = (select id from network where slug = $1) order by id limit ${perTable}`,
      [slug],
    )
    found.push(...rows.map((row) => row.id))
  }
  const organisations = await seeing<{ id: string }[]>`
    select organisation_id as id from partnership p join network n on n.id = p.network_id
    where slug = ${slug} and organisation_id not in
      (select organisation_id from partnership o where o.network_id <> p.network_id)
    limit 1`
  return [...new Set([...found, ...organisations.map((row) => row.id)])]
}
