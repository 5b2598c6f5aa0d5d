// Partners that an import brings, and takes away again.
import { localDate } from '../../platform/dates.ts'
import type { Db } from '../../platform/tenant.ts'
import type { PartnerKind, Sector } from './rules.ts'

/** Every organisation that is or was a partner here; the present ones last, so that of one name they count. */
export async function everyPartner(db: Db): Promise<{ id: string; name: string }[]> {
  return db<{ id: string; name: string }[]>`
    select o.id, o.name
    from partnership p
    join organisation o on o.id = p.organisation_id
    where p.network_id = ${db.who.networkId}
    order by p.until nulls last, lower(o.name), o.id`
}

/** New organisations that take part from today, associated. */
export async function addPartners(
  db: Db,
  partners: readonly { id: string; name: string; kind: PartnerKind }[],
): Promise<void> {
  if (partners.length === 0) return
  const organisations = partners.map((one) => ({ ...one, sector: sectorOf[one.kind] ?? 'social' }))
  const partnerships = partners.map(({ id }) => ({
    networkId: db.who.networkId,
    organisationId: id,
    ring: 'associated',
    since: localDate(db.at),
  }))
  await db`insert into organisation ${db(organisations)}`
  await db`insert into partnership ${db(partnerships)}`
}

const sectorOf: Partial<Record<PartnerKind, Sector>> = {
  municipality: 'public',
  library: 'public',
  police: 'public',
  school: 'public',
  national: 'public',
  bank: 'private',
  employer: 'private',
  provider: 'private',
}

/** Of these organisations the former partners take part again; gives their ids. */
export async function reopenPartners(db: Db, ids: readonly string[]): Promise<string[]> {
  const rows = await db<{ organisationId: string }[]>`
    update partnership set until = null
    where network_id = ${db.who.networkId} and organisation_id = any (${[...ids]}::uuid[])
      and until is not null
    returning organisation_id`
  return rows.map((row) => row.organisationId)
}

/** Of these organisations those for whom nobody works here stop taking part today; their record stays. */
export async function endPartners(db: Db, ids: readonly string[]): Promise<number> {
  const ended = await db`
    update partnership p set until = ${localDate(db.at)}
    where p.network_id = ${db.who.networkId} and p.organisation_id = any (${[...ids]}::uuid[])
      and p.until is null
      and not exists (select from membership m
                      where m.network_id = p.network_id and m.organisation_id = p.organisation_id
                        and m.until is null)
    returning p.organisation_id`
  return ended.length
}
