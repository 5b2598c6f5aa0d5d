// Every address of the site, made from its routes and from real ids of one network.
import type { Sql } from 'postgres'
import type { Site } from '../../src/app/site.ts'
import type { Gate } from '../../src/platform/http.ts'

export type Address = { method: string; pattern: string; path: string }

const others: Record<string, string[]> = {
  version: ['1'],
  deed: ['verzending', 'aanname', 'afwijzing', 'intrekking'],
  token: ['x'.repeat(43)],
  code: ['x'],
  table: ['onderwerpen', 'weken'],
  format: ['csv'],
  step: ['3'],
  at: ['0'],
  short: ['paspoort'],
  which: ['bestuurlijk'],
}

/** A row of a table: its id, and the ids that it points to. */
type Row = { id: string; points: string[] }

/**
 * For each route all paths under `slug` with the ids of these rows. Two ids in one address are those of a row and of
 * what it points to: every other pair is nothing that exists. Other parameters get a common value. Where the gate keeps
 * this role out one path is enough: it stands before everything that reads an id.
 */
export function addressesOf(site: Site, slug: string, rows: Row[], role: string | null): Address[] {
  const gates = gatesOf(site)
  const seen = new Set<string>()
  return site.routes.flatMap(({ method, path }) => {
    if (method === 'ALL' || !path.startsWith('/:network') || seen.has(`${method} ${path}`))
      return []
    seen.add(`${method} ${path}`)
    const names = [...path.matchAll(/:([a-zA-Z]+)(\{[^}]*\})?/g)]
      .map((match) => match[1] ?? '')
      .slice(1)
    const first = path.replace(':network', slug)
    const paths = filled(
      first,
      names.filter((name) => !others[name]),
      rows,
    )
    const whole = names
      .filter((name) => others[name])
      .reduce(
        (all, name) =>
          all.flatMap((one) => (others[name] ?? []).map((value) => put(one, name, value))),
        paths,
      )
    const gate = gates.get(`${method} ${path}`)
    const isOpen = gate === 'open' || (role !== null && gate?.includes(role))
    return (isOpen ? whole : whole.slice(0, 1)).map((one) => ({ method, pattern: path, path: one }))
  })
}

const gatesOf = (site: Site) =>
  new Map(
    site.routes.flatMap(({ method, path, handler }) =>
      'gate' in handler ? [[`${method} ${path}`, (handler as unknown as Gate).gate] as const] : [],
    ),
  )

function filled(path: string, [one, two]: string[], rows: Row[]): string[] {
  if (one === undefined) return [path]
  if (two === undefined) return rows.map(({ id }) => put(path, one, id))
  return rows.flatMap(({ id, points }) => points.map((to) => put(put(path, one, to), two, id)))
}

const put = (path: string, name: string, value: string): string =>
  path.replace(new RegExp(`:${name}(\\{[^}]*\\})?`), value)

/** Some ids of every table with case data of a network, and of its organisations. */
export async function idsOf(seeing: Sql, slug: string, perTable = 2): Promise<Row[]> {
  const tables = await seeing<{ name: string }[]>`
    select c.relname as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and exists (select 1 from pg_attribute where attrelid = c.oid and attname = 'network_id')
      and exists (select 1 from pg_attribute a join pg_type t on t.oid = a.atttypid
                  where attrelid = c.oid and attname = 'id' and typname = 'uuid')`
  const found: Row[] = []
  for (const { name } of tables) {
    const rows = await seeing.unsafe<Row[]>(
      `select id, coalesce((select array_agg(distinct part.value) from jsonb_each_text(to_jsonb(t)) part
                            where part.value ~ '^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$'
                              and part.key not in ('id', 'network_id')), '{}') as points
       from ${name} t where network_id = (select id from network where slug = $1) order by id limit ${perTable}`,
      [slug],
    )
    found.push(...rows)
  }
  const organisations = await seeing<{ id: string }[]>`
    select organisation_id as id from partnership p join network n on n.id = p.network_id
    where slug = ${slug} and organisation_id not in
      (select organisation_id from partnership o where o.network_id <> p.network_id)
    limit 1`
  return [...found, ...organisations.map(({ id }) => ({ id, points: [] }))]
}
