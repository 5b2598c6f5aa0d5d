// The second lock, proved from the catalogue of a migrated database.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import postgres from 'postgres'
import { freshDatabase } from '../cluster.ts'

const { url, drop } = await freshDatabase()
const sql = postgres(url, { max: 2 })
after(async () => {
  await sql.end()
  await drop()
})

/** Tables that belong to the whole installation, each with its reason. */
const shared: Record<string, string> = {
  migration: 'which migrations ran',
  municipality: 'public codes and names',
  area: 'public codes and names',
  figure: 'public figures',
  place: 'public names of places',
  network: 'networks are public; changes only to the own one (policy)',
  network_municipality: 'public',
  organisation: 'one record over networks; seen through a partnership (policy)',
  person: 'one account over networks; seen through a membership (policy)',
  session: 'hashed tokens, looked up before anyone is bound',
  sign_in_code: 'hashed codes, looked up before anyone is bound',
  attempt: 'hashed keys of tries',
  referral_code: 'hashed codes: a resident on /volgen has a code and no network yet',
}

test('every table with case data has network_id first in its key, forced row-level security and a policy', async () => {
  const tables = await sql<
    { name: string; enabled: boolean; forced: boolean; policies: number; key: string | null }[]
  >`
    select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
           (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies,
           (select a.attname from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
            where i.indrelid = c.oid and i.indisprimary) as key
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`
  assert.ok(tables.length > 15)
  const wrong = tables
    .filter((table) => !(table.name in shared))
    .filter(
      (table) =>
        !table.enabled || !table.forced || table.policies === 0 || table.key !== 'network_id',
    )
  assert.deepEqual(wrong, [])
})

test('shared tables that hold people or organisations are behind a policy too', async () => {
  const rows = await sql`
    select relname from pg_class
    where relname in ('organisation', 'person', 'network') and relrowsecurity
    order by 1`
  assert.deepEqual(
    rows.map((row) => row.relname),
    ['network', 'organisation', 'person'],
  )
})

test('the working roles can not walk past row-level security, own nothing, and can not truncate', async () => {
  const roles = await sql`
    select rolname, rolsuper, rolbypassrls, rolcanlogin from pg_roles
    where rolname in ('ketenwijzer_app', 'ketenwijzer_jobs') order by 1`
  assert.deepEqual(
    [...roles],
    [
      { rolname: 'ketenwijzer_app', rolsuper: false, rolbypassrls: false, rolcanlogin: false },
      { rolname: 'ketenwijzer_jobs', rolsuper: false, rolbypassrls: false, rolcanlogin: false },
    ],
  )
  const owned = await sql`
    select relname from pg_class where relowner in
      (select oid from pg_roles where rolname in ('ketenwijzer_app', 'ketenwijzer_jobs'))`
  assert.deepEqual([...owned], [])
  const granted = await sql`
    select table_name, privilege_type from information_schema.role_table_grants
    where grantee like 'ketenwijzer\\_%' and privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER')`
  assert.deepEqual([...granted], [])
})

test('no view, materialised view or definer function lets rows leak', async () => {
  const views = await sql`
    select relname from pg_class
    where relnamespace = 'public'::regnamespace
      and (relkind = 'm' or (relkind = 'v' and not coalesce(reloptions::text like '%security_invoker=true%', false)))`
  assert.deepEqual([...views], [])
  const definers = await sql`
    select proname, proconfig from pg_proc where pronamespace = 'public'::regnamespace and prosecdef
    order by proname`
  // One account per address over the installation, and one name per organisation: an id, and yes or no; they show nothing.
  assert.deepEqual(
    [...definers],
    ['is_ours_to_name', 'is_referred_to', 'join_person'].map((proname) => ({
      proname,
      proconfig: ['search_path=public, pg_temp'],
    })),
  )
})

test('foreign keys between case tables carry the network', async () => {
  const loose = await sql`
    select c.conname, c.conrelid::regclass::text as from_table, c.confrelid::regclass::text as to_table
    from pg_constraint c
    where c.contype = 'f' and c.connamespace = 'public'::regnamespace
      and exists (select 1 from pg_attribute where attrelid = c.conrelid and attname = 'network_id')
      and exists (select 1 from pg_attribute where attrelid = c.confrelid and attname = 'network_id')
      and not exists (select 1 from pg_attribute a
                      where a.attrelid = c.conrelid and a.attname = 'network_id' and a.attnum = any (c.conkey))`
  assert.deepEqual([...loose], [])
})

test('a backup restores: functions behind generated columns carry their own names', async () => {
  const bare = await sql`
    select distinct p.proname from pg_depend d
    join pg_attrdef a on a.oid = d.objid and d.classid = 'pg_attrdef'::regclass
    join pg_proc p on p.oid = d.refobjid and d.refclassid = 'pg_proc'::regclass
    where p.pronamespace = 'public'::regnamespace and p.prolang = (select oid from pg_language where lanname = 'sql')
      and p.prosqlbody is null and p.proname not like 'unaccent%'`
  assert.deepEqual([...bare], [])
})
