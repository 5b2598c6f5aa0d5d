import type { Db } from '../../platform/tenant.ts'
import type { Activity, Example, Kind, Part, Status } from './rules.ts'

/** What people fill in. Days are YYYY-MM-DD, amounts in cents. */
export type Content = {
  organisationId: string
  activities: Activity[]
  what: string
  example: Example | null
  kind: Kind
  amountCents: number | null
  year: number | null
  hours: number | null
  fte: number | null
  quantity: number | null
  unit: string
  delivered: number | null
  startsOn: string | null
  endsOn: string | null
  status: Status
  remark: string
  need: string
  areaCode: string | null
  programme: string
  task: string
  part: Part | null
  byFunction: string
}
export type Contribution = Content & { id: string; version: number; changedAt: Date }

export const emptyContent: Omit<Content, 'organisationId'> = {
  activities: [],
  what: '',
  example: null,
  kind: 'people',
  amountCents: null,
  year: null,
  hours: null,
  fte: null,
  quantity: null,
  unit: '',
  delivered: null,
  startsOn: null,
  endsOn: null,
  status: 'proposed',
  remark: '',
  need: '',
  areaCode: null,
  programme: '',
  task: '',
  part: null,
  byFunction: '',
}

const fields = (db: Db) =>
  db`id, organisation_id, activities, what, example, kind, amount_cents, year, hours, fte, quantity, unit,
     delivered, starts_on, ends_on, status, remark, need, area_code, programme, task, part, by_function,
     version, changed_at`

/** All contributions of the network, the withdrawn ones only when asked; in the order they were added. */
export async function contributionsOf(db: Db, withWithdrawn = false): Promise<Contribution[]> {
  return db<Contribution[]>`
    select ${fields(db)} from contribution
    where network_id = ${db.who.networkId} and (${withWithdrawn} or status <> 'withdrawn')
    order by created_at, id`
}

export async function contributionById(db: Db, id: string): Promise<Contribution | undefined> {
  const [found] = await db<Contribution[]>`
    select ${fields(db)} from contribution where network_id = ${db.who.networkId} and id = ${id}`
  return found
}

export type NewContribution = { id: string; content: Content }

/** Adds contributions, each with its first version. */
export async function addContributions(db: Db, all: readonly NewContribution[]): Promise<void> {
  const stamp = { networkId: db.who.networkId, createdAt: db.at, changedAt: db.at }
  for (const part of inParts(all)) {
    await db`insert into contribution ${db(part.map(({ id, content }) => ({ id, ...content, ...stamp })))}`
    await db`insert into contribution_version ${db(part.map(({ id, content }) => versionRow(db, id, 1, content)))}`
  }
}

/** Writes it as the next version; false when it is no longer `version`. */
export async function saveContribution(
  db: Db,
  id: string,
  version: number,
  content: Content,
): Promise<boolean> {
  const saved = await db`
    update contribution set ${db({ ...content })}, version = version + 1, changed_at = ${db.at}
    where network_id = ${db.who.networkId} and id = ${id} and version = ${version}
    returning id`
  if (saved.length === 0) return false
  await db`insert into contribution_version ${db(versionRow(db, id, version + 1, content))}`
  return true
}

const versionRow = (db: Db, id: string, version: number, content: Content) => ({
  networkId: db.who.networkId,
  contributionId: id,
  version,
  snapshot: db.json({ ...content }),
  at: db.at,
  personId: db.who.personId,
  organisationId: db.who.organisationId,
})

/** PostgreSQL takes 65,535 values in one statement. */
const inParts = <T>(all: readonly T[], size = 1000): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, n) =>
    all.slice(n * size, (n + 1) * size),
  )

export type Version = {
  version: number
  content: Content
  at: Date
  personName: string | null
  organisationName: string | null
}

/** Every version, the newest first, with who made it. */
export async function versionsOf(db: Db, id: string): Promise<Version[]> {
  return db<Version[]>`
    select v.version, v.snapshot as content, v.at, p.name as person_name, o.name as organisation_name
    from contribution_version v
    left join person p on p.id = v.person_id
    left join organisation o on o.id = v.organisation_id
    where v.network_id = ${db.who.networkId} and v.contribution_id = ${id}
    order by v.version desc`
}

/** Tells every screen of this network that looks on, at the moment of the commit. */
export async function tellScreens(db: Db): Promise<void> {
  await db`select pg_notify('contributions', ${db.who.networkId})`
}

export type TriedFile = {
  id: string
  name: string
  rows: string[][]
  triedAt: Date
  appliedAt: Date | null
  totals: Record<string, number> | null
}

export async function keepFile(
  db: Db,
  file: { id: string; name: string; rows: string[][] },
): Promise<void> {
  await db`
    insert into contribution_file (network_id, id, name, rows, person_id, tried_at)
    values (${db.who.networkId}, ${file.id}, ${file.name}, ${db.json(file.rows)}, ${db.who.personId}, ${db.at})`
}

export async function triedFile(db: Db, id: string): Promise<TriedFile | undefined> {
  const [file] = await db<TriedFile[]>`
    select id, name, rows, tried_at, applied_at, totals
    from contribution_file where network_id = ${db.who.networkId} and id = ${id}`
  return file
}

/** Marks a file as carried out, once; its rows go. */
export async function settleFile(
  db: Db,
  id: string,
  totals: Record<string, number>,
): Promise<boolean> {
  const settled = await db`
    update contribution_file set applied_at = ${db.at}, totals = ${db.json(totals)}, rows = '[]'
    where network_id = ${db.who.networkId} and id = ${id} and applied_at is null
    returning id`
  return settled.length === 1
}

/** Files that were tried before this moment go, carried out or not. */
export async function forgetFiles(db: Db, before: Date): Promise<number> {
  const gone = await db`
    delete from contribution_file where network_id = ${db.who.networkId} and tried_at < ${before}
    returning id`
  return gone.length
}
