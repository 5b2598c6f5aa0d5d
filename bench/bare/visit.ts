// What the product asks of the database around every request: who is this, and one transaction bound to them.
import { createHash } from 'node:crypto'
import postgres, { type Sql, type TransactionSql } from 'postgres'

type Asked = {
  slug: string
  /** The last part of the address that is not a fixed word. */
  id: string
  query: URLSearchParams
  form: URLSearchParams
  token: string | undefined
  /** The visitor's address. */
  from: string
}
export type Who = { networkId: string; organisationId: string; personId: string; role: string }
export type Around = { sql: Sql; networkIds: Map<string, string> }
export type Answer = (bare: Around, asked: Asked) => Promise<unknown>

/** The same driver with as many connections; without the product's camel case and JavaScript numbers. */
export function openBarePool(url: string): Sql {
  return postgres(url, {
    max: 10,
    onnotice: () => {},
    types: {
      date: {
        to: 1082,
        from: [1082],
        serialize: (day: string) => day,
        parse: (day: string) => day,
      },
    },
    connection: { application_name: 'bare', TimeZone: 'UTC' },
  }) as unknown as Sql
}

/** The product remembers networks; so does this. */
export async function networkIdsOf(sql: Sql): Promise<Map<string, string>> {
  const rows = await sql<{ slug: string; id: string }[]>`select slug, id from network`
  return new Map(rows.map(({ slug, id }) => [slug, id]))
}

/** A visitor without a session. */
export const anyone = ({ networkIds }: Around, { slug }: Asked): Who =>
  nobody(networkIds.get(slug) ?? '')
export const nobody = (networkId: string): Who => ({
  networkId,
  organisationId: '',
  personId: '',
  role: '',
})

/** platform/session.ts sessionOf, rooms/partners/store.ts membershipsOf. */
export async function member(
  { sql, networkIds }: Around,
  { slug, token }: Pick<Asked, 'slug' | 'token'>,
): Promise<Who> {
  const hash = createHash('sha256')
    .update(token ?? '')
    .digest()
  const now = new Date()
  const idleSince = new Date(now.getTime() - 120 * 60_000)
  const [session] = await sql`
    select token_hash, person_id, membership_id, seen_at
    from session
    where token_hash = ${hash} and expires_at > ${now} and seen_at > ${idleSince}`
  if (now.getTime() - session?.seen_at.getTime() > 60_000)
    await sql`update session set seen_at = ${now} where token_hash = ${session?.token_hash}`
  const networkId = networkIds.get(slug) ?? ''
  const members = await sql`
    select m.id as membership_id, n.id as network_id, n.name as network_name, n.slug, p.id as person_id,
           p.name as person_name, o.id as organisation_id, o.name as organisation_name, m.role
    from membership m
    join person p on p.id = m.person_id and p.disabled_at is null
    join network n on n.id = m.network_id
    join organisation o on o.id = m.organisation_id
    where m.person_id = ${session?.person_id} and m.until is null
    order by n.name, o.name, m.role`
  const here = members.find((one) => one.network_id === networkId)
  return {
    networkId,
    organisationId: here?.organisation_id,
    personId: here?.person_id,
    role: here?.role,
  }
}

/** platform/tenant.ts: begin, role and context together with the first statement, commit. */
export async function within<T>(
  sql: Sql,
  who: Who,
  work: (tx: TransactionSql) => Promise<T>,
): Promise<T> {
  const done = await sql.begin(async (tx) => {
    const binding = tx`
      select set_config('role', ${'ketenwijzer_app'}, true),
             set_config('app.network', ${who.networkId}, true),
             set_config('app.organisation', ${who.organisationId}, true),
             set_config('app.person', ${who.personId}, true),
             set_config('app.role', ${who.role}, true)`.execute()
    binding.catch(() => {})
    const result = await work(tx)
    await binding
    return { result }
  })
  return done.result as T
}
