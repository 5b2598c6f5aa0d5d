// Privacy as data: what a room holds, why, and until when. The nightly erasure, the register and the residents' page read this.
import { record } from './audit.ts'
import type { Db } from './tenant.ts'

type Ground = 'consent' | 'public-task' | 'legitimate-interest' | 'contract' | 'nothing-personal'
export type Keep = {
  table: string
  /** What stands in it, in plain words; and which of that is personal. */
  holds: { nl: string; en: string }
  personal: { nl: string; en: string } | null
  ground: Ground
  why: { nl: string; en: string }
  until: { nl: string; en: string }
  /** Erases what is past its time, in this network; returns how many records. */
  erase?: (db: Db) => Promise<number>
}

type Erased = { table: string; count: number }

/** Erases everything past its time in one network and leaves a line about it, also when there was nothing to erase. */
export async function eraseExpired(db: Db, keeps: readonly Keep[]): Promise<Erased[]> {
  const erased: Erased[] = []
  for (const { table, erase } of keeps) {
    if (erase) erased.push({ table, count: await erase(db) })
  }
  const details = Object.fromEntries(erased.map(({ table, count }) => [table, count]))
  await record(db, 'privacy.erased', null, details)
  return erased
}
