// Forming batches by the clock, out of courses of which the measurement is closed.
import { randomInt } from 'node:crypto'
import { record } from '../../platform/audit.ts'
import { localDate } from '../../platform/dates.ts'
import type { Db } from '../../platform/tenant.ts'
import { addBatch, waitingCourses } from './batch-store.ts'
import { batchOf, type Chance, readyBatches } from './batches.ts'
import { countedBefore, holdCounting } from './count-store.ts'
import type { Counted } from './rules.ts'

/** Forms every batch that is ready; gives how many. Safe to do twice at once: one waits for the other. */
export async function formBatches(db: Db, chance: Chance = () => randomInt(3)): Promise<number> {
  await holdCounting(db)
  const ready = readyBatches(await waitingCourses(db), quarterFrom(localDate(db.at)))
  if (ready.length === 0) return 0
  const counted = await countedBefore(db)
  for (const set of ready) {
    const closed = set.map((one) => ({
      ...one,
      finished: one.finished ?? finishedIn(counted.get(one.courseId ?? '') ?? []),
    }))
    const batch = batchOf(closed, chance)
    const ids = set.map(({ id }) => id)
    await addBatch(db, batch, ids)
    await record(db, 'effect.batched', batch.id, { courses: ids.length })
  }
  return ready.length
}

const finishedIn = (counts: readonly Counted[]): number =>
  counts
    .filter(({ measure, about }) => measure === 'learning.people' && about.outcome === 'finished')
    .reduce((sum, { n }) => sum + n, 0)

/** The first day of the quarter that this day is in. */
const quarterFrom = (day: string): string => {
  const month = Number(day.slice(5, 7))
  return `${day.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`
}
