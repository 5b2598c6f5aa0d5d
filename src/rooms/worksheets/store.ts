// Worksheets of the own organisation. Row-level security shows nobody else's (0016).
import { randomUUID } from 'node:crypto'
import type { Db } from '../../platform/tenant.ts'
import type { KindKey } from './kinds.ts'
import type { Values } from './rules.ts'

export type Worksheet = {
  id: string
  kind: KindKey
  title: string
  madeOn: string
  partnerId: string | null
  /** The partner's name, or what was typed instead. */
  topic: string
  about: Values
  status: 'open' | 'closed'
  earlierId: string | null
  version: number
}

/** Every sheet of the own organisation, newest first. */
export async function worksheetsOf(db: Db): Promise<Worksheet[]> {
  return db<Worksheet[]>`${selected(db)} order by w.made_on desc, lower(w.title), w.id`
}

export async function worksheetById(db: Db, id: string): Promise<Worksheet | undefined> {
  const [sheet] = await db<Worksheet[]>`${selected(db)} and w.id = ${id}`
  return sheet
}

const selected = (db: Db) => db`
  select w.id, w.kind, w.title, w.made_on, w.partner_id, coalesce(o.name, w.topic) as topic, w.about, w.status,
         w.earlier_id, w.version
  from worksheet w
  left join organisation o on o.id = w.partner_id
  where w.network_id = ${db.who.networkId}`

/** Whether the own organisation leads this network, and so may begin a sheet. */
export async function mayBegin(db: Db): Promise<boolean> {
  const [row] = await db<{ may: boolean }[]>`
    select keeps_sheets_of(current_organisation()) and may_begin_sheets(${db.who.networkId}) as may`
  return row?.may ?? false
}

export type NewSheet = {
  kind: KindKey
  title: string
  madeOn: string
  partnerId: string | null
  topic: string
  about: Values
  earlierId: string | null
}

export async function addWorksheet(db: Db, sheet: NewSheet): Promise<string> {
  const id = randomUUID()
  await db`
    insert into worksheet (network_id, id, kind, organisation_id, title, made_on, partner_id, topic, about, earlier_id)
    values (${db.who.networkId}, ${id}, ${sheet.kind}, ${db.who.organisationId}, ${sheet.title}, ${sheet.madeOn},
            ${sheet.partnerId}, ${sheet.topic}, ${db.json(sheet.about)}, ${sheet.earlierId})`
  return id
}

/** The rows of one sheet in another; answers that people gave apart are not copied. */
export async function copyRows(db: Db, from: string, to: string): Promise<void> {
  await db`
    insert into worksheet_row (network_id, id, worksheet_id, position, item, organisation_id, subject, values)
    select network_id, gen_random_uuid(), ${to}, position, item, organisation_id, subject, values
    from worksheet_row
    where network_id = ${db.who.networkId} and worksheet_id = ${from} and person_id is null`
}

export type SheetChange = Pick<NewSheet, 'title' | 'madeOn' | 'partnerId' | 'topic' | 'about'>

/** Changes an open sheet that still is what `version` says; false when somebody else was first. */
export async function changeWorksheet(
  db: Db,
  id: string,
  version: number,
  change: SheetChange,
): Promise<boolean> {
  const changed = await db`
    update worksheet
    set title = ${change.title}, made_on = ${change.madeOn}, partner_id = ${change.partnerId},
        topic = ${change.topic}, about = ${db.json(change.about)}, version = version + 1
    where network_id = ${db.who.networkId} and id = ${id} and version = ${version} and status = 'open'
    returning 1`
  return changed.length > 0
}

/** Closes or opens a sheet; false when it already was. */
export async function setStatus(db: Db, id: string, status: 'open' | 'closed'): Promise<boolean> {
  const changed = await db`
    update worksheet set status = ${status}
    where network_id = ${db.who.networkId} and id = ${id} and status <> ${status}
    returning 1`
  return changed.length > 0
}

export async function removeWorksheet(db: Db, id: string): Promise<boolean> {
  const gone = await db`
    delete from worksheet where network_id = ${db.who.networkId} and id = ${id} returning 1`
  return gone.length > 0
}

/** A new version of a sheet whose fixed rows change; false when somebody else was first. */
export async function nextVersion(db: Db, id: string, version: number): Promise<boolean> {
  const changed = await db`
    update worksheet set version = version + 1
    where network_id = ${db.who.networkId} and id = ${id} and version = ${version} and status = 'open'
    returning 1`
  return changed.length > 0
}
