// The deed behind `bin/import guide FILE --network SLUG`: the same batch as on screen, by the command line.
import type { Database } from '../../platform/database.ts'
import type { Clock } from '../../platform/dates.ts'
import { type Db, within } from '../../platform/tenant.ts'
import { networkBySlug } from '../partners/door.ts'
import { reportTexts } from '../spreadsheets/door.ts'
import { applyBatch, tryFile } from './actions.ts'
import { planBatch } from './planning.ts'
import { remarksOf } from './sheets.ts'
import type { BatchTotals, WorkRow } from './work.ts'

type Ordered = {
  slug: string
  file: { name: string; bytes: Uint8Array }
  /** Without it nothing is written: a dry run. */
  apply: boolean
}
type CommandReport =
  | { ok: true; totals: BatchTotals; left: string[]; batchId: string | null }
  | { ok: false; because: string }

/** Imports a file into a network; `left` tells the rows that do not go in, and why. */
export async function importGuide(
  { database, clock }: { database: Database; clock: Clock },
  { slug, file, apply }: Ordered,
): Promise<CommandReport> {
  const network = await networkBySlug(database.sql, slug)
  if (!network) return { ok: false, because: `no network ${slug}` }
  // Whoever may start commands on the server acts for the network as its administrator does.
  const who = { networkId: network.id, organisationId: null, personId: null, role: 'admin' }
  return within(database, who, clock.now(), (db) => (apply ? applied(db, file) : tried(db, file)))
}

async function tried(db: Db, { bytes }: Ordered['file']): Promise<CommandReport> {
  const planned = await planBatch(db, { bytes, organisation: '', wanted: new Set() })
  if (!planned.ok) return failed(planned)
  return { ok: true, totals: planned.totals, left: leftOut(planned.work.rows), batchId: null }
}

async function applied(db: Db, file: Ordered['file']): Promise<CommandReport> {
  const batch = await tryFile(db, { ...file, organisation: '' })
  if (!batch.ok) return failed(batch)
  const done = await applyBatch(db, batch.id)
  if (!done.done) return { ok: false, because: done.because }
  return { ok: true, totals: done.totals, left: leftOut(batch.rows), batchId: batch.id }
}

const failed = (problem: {
  problem: keyof (typeof reportTexts)['en']['problem']
  about: string
}): CommandReport => ({
  ok: false,
  because: reportTexts.en.problem[problem.problem](problem.about),
})

const leftOut = (rows: readonly WorkRow[]): string[] =>
  rows
    .filter(({ effect }) => effect === 'none')
    .map(({ row, label, outcome, remarks }) => {
      const why = remarksOf(remarks, 'en').told.join(' ')
      return `row ${row} ${label}: ${reportTexts.en.outcome[outcome]}. ${why}`
    })
