// Batches and the rows of their report.
import type { Db } from '../../platform/tenant.ts'
import type { Location } from '../offers/door.ts'
import type { Effect, Outcome } from '../spreadsheets/door.ts'
import type { BatchTotals, RowRemark, WorkRow } from './work.ts'

export type Batch = {
  id: string
  kind: 'file' | 'hsds'
  fileName: string
  status: 'tried' | 'applied' | 'undone'
  totals: BatchTotals
  /** Whose rows they are when the file doesn't say it; ''. */
  organisation: string
  made: Made
  personName: string | null
  triedAt: Date
  appliedAt: Date | null
  undoneAt: Date | null
}

/** What a batch made besides offers, and after undoing it what stayed. */
export type Made = {
  partners?: string[]
  locations?: string[]
  /** Locations that it completed, as they were. */
  filled?: Filled[]
  undone?: { removed: number; restored: number; kept: Kept[] }
}
/** With the moment that it was last changed, which undoing gives back. */
export type Filled = Location & { changedAt: string }
export type Kept = {
  offerId: string
  title: string
  because: 'changed' | 'checked' | 'later-import' | 'referred'
}

const columns = (db: Db) => db`
  b.id, b.kind, b.file_name, b.status, b.totals, b.organisation, b.made, p.name as person_name,
  b.tried_at, b.applied_at, b.undone_at`

/** The batches of this network, the newest first. */
export async function batchesOf(db: Db, limit = 50): Promise<Batch[]> {
  return db<Batch[]>`
    select ${columns(db)}
    from import_batch b
    left join person p on p.id = b.person_id
    where b.network_id = ${db.who.networkId}
    order by b.tried_at desc, b.id
    limit ${limit}`
}

export async function batchById(db: Db, id: string): Promise<Batch | undefined> {
  const [batch] = await db<Batch[]>`
    select ${columns(db)}
    from import_batch b
    left join person p on p.id = b.person_id
    where b.network_id = ${db.who.networkId} and b.id = ${id}`
  return batch
}

/** One import at a time per network: a plan must not be overtaken by another one. Held until the transaction ends. */
export async function waitForTurn(db: Db): Promise<void> {
  await db`select pg_advisory_xact_lock(hashtext('imports'), hashtext(${db.who.networkId}))`
}

/** The file of a batch that is still to be decided on, and the rows that are wanted in spite of everything. */
export async function openFile(
  db: Db,
  id: string,
): Promise<{ bytes: Buffer; wanted: Set<number> } | undefined> {
  const [batch] = await db<{ file: Buffer | null }[]>`
    select file from import_batch
    where network_id = ${db.who.networkId} and id = ${id} and status = 'tried'
    for update`
  if (!batch?.file) return undefined
  const rows = await db<{ row: number }[]>`
    select row from import_row
    where network_id = ${db.who.networkId} and batch_id = ${id} and is_wanted`
  return { bytes: batch.file, wanted: new Set(rows.map(({ row }) => row)) }
}

type NewBatch = Pick<Batch, 'id' | 'kind' | 'fileName' | 'totals' | 'organisation'> & {
  bytes: Uint8Array
}

export async function addBatch(db: Db, { bytes, totals, ...batch }: NewBatch): Promise<void> {
  const row = {
    ...batch,
    networkId: db.who.networkId,
    file: Buffer.from(bytes),
    status: 'tried',
    totals: db.json(totals),
    personId: db.who.personId,
    triedAt: db.at,
  }
  await db`insert into import_batch ${db(row)}`
}

/** What happened to one row, once it is carried out. */
export type RowResult = {
  offerId: string | null
  offerLocationId: string | null
  versionBefore: number | null
}

/** Writes the report anew: one line for every row of the file. */
export async function writeRows(
  db: Db,
  batchId: string,
  rows: readonly WorkRow[],
  wanted: ReadonlySet<number>,
  results: ReadonlyMap<number, RowResult> = new Map(),
): Promise<void> {
  const { networkId } = db.who
  await db`delete from import_row where network_id = ${networkId} and batch_id = ${batchId}`
  const all = rows.map((row) => {
    const { duplicateOf } = row
    const like = duplicateOf && 'offerId' in duplicateOf ? duplicateOf.offerId : null
    const result = results.get(row.row)
    return {
      networkId,
      batchId,
      row: row.row,
      label: row.label,
      outcome: row.outcome,
      effect: row.effect,
      remarks: db.json(row.remarks),
      sourceRef: row.ref,
      contentHash: row.hash,
      // Of a duplicate the offer that it resembles.
      offerId: result?.offerId ?? (row.outcome === 'duplicate' ? like : null),
      offerLocationId: result?.offerLocationId ?? null,
      versionBefore: result?.versionBefore ?? null,
      isWanted: wanted.has(row.row),
    }
  })
  for (let at = 0; at < all.length; at += 500)
    await db`insert into import_row ${db(all.slice(at, at + 500))}`
}

/** Replaces the totals of a batch that was planned again. */
export async function retotal(db: Db, id: string, totals: BatchTotals): Promise<void> {
  await db`
    update import_batch set totals = ${db.json(totals)}
    where network_id = ${db.who.networkId} and id = ${id}`
}

/** The batch is carried out: the file itself is no longer needed, and goes. */
export async function setApplied(
  db: Db,
  id: string,
  totals: BatchTotals,
  made: Made,
): Promise<void> {
  await db`
    update import_batch
    set status = 'applied', applied_at = ${db.at}, file = null, totals = ${db.json(totals)},
        made = ${db.json(made)}
    where network_id = ${db.who.networkId} and id = ${id} and status = 'tried'`
}

/** Claims the undoing of a batch; false when it does not stand, or someone was first. */
export async function setUndone(db: Db, id: string): Promise<boolean> {
  const undone = await db`
    update import_batch set status = 'undone', undone_at = ${db.at}
    where network_id = ${db.who.networkId} and id = ${id} and status = 'applied'
    returning id`
  return undone.length === 1
}

export async function noteUndone(db: Db, id: string, made: Made): Promise<void> {
  await db`
    update import_batch set made = ${db.json(made)}
    where network_id = ${db.who.networkId} and id = ${id}`
}

/** A batch that was only tried goes, with its file and report; false when it was carried out. */
export async function dropBatch(db: Db, id: string): Promise<boolean> {
  const gone = await db`
    delete from import_batch
    where network_id = ${db.who.networkId} and id = ${id} and status = 'tried'
    returning id`
  return gone.length === 1
}

/** Forgets batches that nobody decided on in two weeks; run by the nightly job. */
export async function forgetTried(db: Db): Promise<number> {
  const gone = await db`
    delete from import_batch
    where network_id = ${db.who.networkId} and status = 'tried'
      and tried_at < ${new Date(db.at.getTime() - 14 * 86_400_000)}
    returning id`
  return gone.length
}

export type ReportRow = {
  row: number
  label: string
  outcome: Outcome
  effect: Effect
  remarks: RowRemark[]
  offerId: string | null
  isWanted: boolean
}

/** Rows of the report, of one outcome when given; how many of them in all stands in the totals. */
export async function reportRows(
  db: Db,
  batchId: string,
  outcome: Outcome | null,
  page: { offset: number; limit: number },
): Promise<ReportRow[]> {
  return db<ReportRow[]>`
    select row, label, outcome, effect, remarks, offer_id, is_wanted
    from import_row
    where network_id = ${db.who.networkId} and batch_id = ${batchId}
      and (${outcome}::text is null or outcome = ${outcome})
    order by row
    limit ${page.limit} offset ${page.offset}`
}

/** Marks rows as wanted in spite of looking like a duplicate, or not any more. */
export async function setWanted(
  db: Db,
  batchId: string,
  rows: readonly number[],
  isWanted: boolean,
): Promise<void> {
  await db`
    update import_row set is_wanted = ${isWanted}
    where network_id = ${db.who.networkId} and batch_id = ${batchId} and row = any (${[...rows]}::int[])
      and (outcome = 'duplicate' or is_wanted)`
}

export type Written = {
  offerId: string
  first: number
  last: number
  /** When it was checked, as the batch wrote it. */
  checkedOn: string | null
  /** Someone saved it by hand after the batch. */
  isChanged: boolean
  /** A later batch that stands wrote it too; one that was undone left it as it was. */
  isFollowed: boolean
  /** Somebody was sent there: it would go missing in their referral. */
  isReferred: boolean
}

/** Which versions of which offers a batch wrote, and what came after. */
export async function writtenBy(db: Db, batchId: string): Promise<Written[]> {
  return db<Written[]>`
    with written as (
      select offer_id, min(version) as first, max(version) as last,
             (array_agg(snapshot ->> 'checkedOn' order by version desc))[1] as checked_on
      from offer_version
      where network_id = ${db.who.networkId} and batch_id = ${batchId}
      group by offer_id
    )
    select w.offer_id, w.first, w.last, w.checked_on,
           coalesce(bool_or(v.version is not null and v.batch_id is null), false) as is_changed,
           coalesce(bool_or(b.status = 'applied'), false) as is_followed,
           is_referred_to(w.offer_id) as is_referred
    from written w
    left join offer_version v on v.network_id = ${db.who.networkId} and v.offer_id = w.offer_id
      and v.version > w.last
    left join import_batch b on b.network_id = ${db.who.networkId} and b.id = v.batch_id
    group by w.offer_id, w.first, w.last, w.checked_on
    order by w.offer_id`
}
