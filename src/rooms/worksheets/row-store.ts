// Rows of a sheet, and the parts of people who fill one in apart.
import { randomUUID } from 'node:crypto'
import type { Db } from '../../platform/tenant.ts'
import type { Part, Values } from './rules.ts'

export type Row = {
  id: string
  worksheetId: string
  position: number
  /** One of the fixed rows of the kind; null for a row that people added. */
  item: string | null
  organisationId: string | null
  /** The partner's name, or what was typed instead. */
  subject: string
  /** Whose answer it is, in a sheet that is filled in apart. */
  personId: string | null
  values: Values
  version: number
}

/** The rows of one sheet that this person may see, as they were written. */
export async function rowsOf(db: Db, worksheetId: string): Promise<Row[]> {
  return db<Row[]>`${selected(db)} and r.worksheet_id = ${worksheetId} order by r.position, r.id`
}

export async function rowById(db: Db, id: string): Promise<Row | undefined> {
  const [row] = await db<Row[]>`${selected(db)} and r.id = ${id}`
  return row
}

const selected = (db: Db) => db`
  select r.id, r.worksheet_id, r.position, r.item, r.organisation_id, coalesce(o.name, r.subject) as subject,
         r.person_id, r.values, r.version
  from worksheet_row r
  left join organisation o on o.id = r.organisation_id
  where r.network_id = ${db.who.networkId}`

export type RowFields = { organisationId: string | null; subject: string; values: Values }

/** Adds a row at the end. */
export async function addRow(db: Db, worksheetId: string, fields: RowFields): Promise<string> {
  const id = randomUUID()
  await db`
    insert into worksheet_row (network_id, id, worksheet_id, position, organisation_id, subject, values)
    select ${db.who.networkId}, ${id}, ${worksheetId}, coalesce(max(position), 0) + 1, ${fields.organisationId}::uuid,
           ${fields.subject}, ${db.json(fields.values)}::jsonb
    from worksheet_row where network_id = ${db.who.networkId} and worksheet_id = ${worksheetId}`
  return id
}

/** Changes a row that still is what `version` says; false when somebody else was first. */
export async function changeRow(
  db: Db,
  id: string,
  version: number,
  fields: RowFields,
): Promise<boolean> {
  const changed = await db`
    update worksheet_row
    set organisation_id = ${fields.organisationId}, subject = ${fields.subject},
        values = ${db.json(fields.values)}, version = version + 1
    where network_id = ${db.who.networkId} and id = ${id} and version = ${version}
    returning 1`
  return changed.length > 0
}

export async function removeRow(db: Db, id: string): Promise<boolean> {
  const gone = await db`
    delete from worksheet_row where network_id = ${db.who.networkId} and id = ${id} returning 1`
  return gone.length > 0
}

export type ItemValues = { item: string; values: Values }

/** Writes the fixed rows of a sheet, or those of this person's part of it. */
export async function saveItems(
  db: Db,
  worksheetId: string,
  personId: string | null,
  all: readonly ItemValues[],
): Promise<void> {
  const rows = all.map((one, at) => ({ ...one, id: randomUUID(), position: at + 1 }))
  await db`
    insert into worksheet_row (network_id, id, worksheet_id, position, item, person_id, values)
    select ${db.who.networkId}, one.id, ${worksheetId}, one.position, one.item, ${personId}, one.values
    from jsonb_to_recordset(${db.json(rows)}::jsonb) as one (id uuid, position int, item text, values jsonb)
    on conflict (network_id, worksheet_id, item, person_id) where item is not null
    do update set values = excluded.values, version = worksheet_row.version + 1`
}

/** Who fills a sheet in apart, and whether they are ready; by name. */
export async function partsOf(db: Db, worksheetId: string): Promise<Part[]> {
  return db<Part[]>`
    select p.person_id, coalesce(a.name, '') as name, p.handed_in_at, p.version
    from worksheet_part p
    left join person a on a.id = p.person_id
    where p.network_id = ${db.who.networkId} and p.worksheet_id = ${worksheetId}
    order by lower(a.name), p.person_id`
}

/** Begins the own part, or a new version of it; false when it was saved elsewhere meanwhile (version 0: not there yet). */
export async function nextPart(db: Db, worksheetId: string, version: number): Promise<boolean> {
  const saved =
    version === 0
      ? await db`
          insert into worksheet_part (network_id, worksheet_id, person_id)
          values (${db.who.networkId}, ${worksheetId}, ${db.who.personId})
          on conflict do nothing returning 1`
      : await db`
          update worksheet_part set version = version + 1
          where network_id = ${db.who.networkId} and worksheet_id = ${worksheetId}
            and person_id = ${db.who.personId} and version = ${version} and handed_in_at is null
          returning 1`
  return saved.length > 0
}

/** From now on the own part is fixed, and others may see it. */
export async function handInPart(db: Db, worksheetId: string): Promise<boolean> {
  const done = await db`
    update worksheet_part set handed_in_at = ${db.at}
    where network_id = ${db.who.networkId} and worksheet_id = ${worksheetId}
      and person_id = ${db.who.personId} and handed_in_at is null
    returning 1`
  return done.length > 0
}
