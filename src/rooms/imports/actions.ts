// Deeds: trying a file, choosing what goes in all the same, carrying it out, dropping it.
import { randomUUID } from 'node:crypto'
import { record } from '../../platform/audit.ts'
import type { Db } from '../../platform/tenant.ts'
import { carryOut } from './carry-out.ts'
import { type Planned, planBatch } from './planning.ts'
import {
  addBatch,
  type Batch,
  batchById,
  dropBatch,
  openFile,
  reportRows,
  retotal,
  setApplied,
  setWanted,
  waitForTurn,
  writeRows,
} from './store.ts'
import { type BatchTotals, isSameOutcome, type Work, type WorkRow } from './work.ts'

type Failed = Extract<Planned, { ok: false }>
type Tried = { ok: true; id: string; totals: BatchTotals; rows: WorkRow[] } | Failed

/** Reads a file and keeps the report and the file until someone decides; offers stay as they are. */
export async function tryFile(
  db: Db,
  file: { name: string; bytes: Uint8Array; organisation: string },
): Promise<Tried> {
  const { bytes, organisation } = file
  const planned = await planBatch(db, { bytes, organisation, wanted: new Set() })
  if (!planned.ok) return planned
  const { kind, totals } = planned
  const id = randomUUID()
  const fileName = file.name.slice(0, 200)
  await addBatch(db, { id, kind, fileName, totals, organisation, bytes })
  await writeRows(db, id, planned.work.rows, new Set())
  await record(db, 'imports.tried', id, { file: fileName, rows: totals.rows })
  return { ok: true, id, totals, rows: planned.work.rows }
}

/** Takes rows along that look like a duplicate, or not any more, and makes the report anew. False: decided already. */
export async function chooseRows(
  db: Db,
  id: string,
  rows: readonly number[],
  isWanted: boolean,
): Promise<boolean> {
  const batch = await batchById(db, id)
  if (batch?.status !== 'tried') return false
  await setWanted(db, id, rows, isWanted)
  return (await planAgain(db, batch)) !== undefined
}

/** Leaves one new partner of the file out with all its rows, or takes it along again. False: decided already. */
export async function choosePartner(
  db: Db,
  id: string,
  name: string,
  isWanted: boolean,
): Promise<boolean> {
  const batch = await batchById(db, id)
  if (batch?.status !== 'tried') return false
  const { partners, leftOut = [] } = batch.totals
  const others = leftOut.filter((one) => one !== name)
  const isNew = partners.includes(name) || leftOut.includes(name)
  const next = isWanted || !isNew ? others : [...others, name]
  return (await planAgain(db, batch, next)) !== undefined
}

async function planAgain(
  db: Db,
  { id, organisation, totals }: Batch,
  leftOut: readonly string[] | undefined = totals.leftOut,
) {
  const file = await openFile(db, id)
  if (!file) return undefined
  const { bytes, wanted } = file
  const planned = await planBatch(db, { bytes, organisation, wanted, leftOut })
  if (!planned.ok) return undefined
  await writeRows(db, id, planned.work.rows, wanted)
  await retotal(db, id, planned.totals)
  return { ...planned, wanted }
}

/** differs: someone changed offers since the report was made, so there is a new report and nothing was carried out. */
type Applying =
  | { done: true; totals: BatchTotals }
  | { done: false; because: 'gone' | 'decided' | 'differs' }

/** Carries out a batch as its report says: all or nothing. A second time it is done already. */
export async function applyBatch(db: Db, id: string): Promise<Applying> {
  await waitForTurn(db)
  const batch = await batchById(db, id)
  if (!batch) return { done: false, because: 'gone' }
  if (batch.status !== 'tried') return { done: false, because: 'decided' }
  const reported = await reportRows(db, id, null, { offset: 0, limit: 1_000_000 })
  const planned = await planAgain(db, batch)
  if (!planned) return { done: false, because: 'gone' }
  if (!isSameOutcome(reported, planned.work.rows)) return { done: false, because: 'differs' }
  await finish(db, id, planned.work, planned.totals, planned.wanted)
  return { done: true, totals: planned.totals }
}

async function finish(
  db: Db,
  id: string,
  work: Work,
  totals: BatchTotals,
  wanted: ReadonlySet<number>,
): Promise<void> {
  const { made, results } = await carryOut(db, id, work)
  await writeRows(db, id, work.rows, wanted, results)
  await setApplied(db, id, totals, made)
  const { add, change } = totals.effects
  await record(db, 'imports.applied', id, { rows: totals.rows, added: add, changed: change })
}

/** A tried batch goes, with its file; false when it was carried out. */
export async function dropTried(db: Db, id: string): Promise<boolean> {
  if (!(await dropBatch(db, id))) return false
  await record(db, 'imports.dropped', id)
  return true
}
