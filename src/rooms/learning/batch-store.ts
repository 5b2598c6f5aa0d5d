// What waits for a batch, and the batches: these are only ever added.
import type { Db } from '../../platform/tenant.ts'
import type { Waiting } from '../effect/door.ts'
import type { Batch, Part } from './batches.ts'

/** Everything that waits, the oldest first; `finished` only of what was counted before there were batches. */
export async function waitingCourses(db: Db): Promise<(Waiting & { finished: number | null })[]> {
  return db<(Waiting & { finished: number | null })[]>`
    select id, course_id, year, programme_id, organiser_id, closed_on, finished,
           end_answers, end_said, start_answers, start_said
    from effect_waiting where network_id = ${db.who.networkId}
    order by closed_on, id`
}

/** Puts a batch down for good; what it was made of is gone. */
export async function addBatch(db: Db, batch: Batch, waitingIds: readonly string[]): Promise<void> {
  const { parts, endSaid, startSaid, ...row } = batch
  const json = {
    ...{ parts: db.json(parts as never), endSaid: db.json(endSaid) },
    startSaid: startSaid && db.json(startSaid),
  }
  await db`insert into effect_batch ${db({ ...row, ...json, networkId: db.who.networkId })}`
  await db`
    delete from effect_waiting
    where network_id = ${db.who.networkId} and id in ${db([...waitingIds])}`
}

/** Every batch of this network. */
export async function batchesHere(db: Db): Promise<Batch[]> {
  return db<Batch[]>`
    select id, year, parts, finished, end_answers, end_said, start_answers, start_said
    from effect_batch where network_id = ${db.who.networkId} order by id`
}

export type Hidden = Part & { year: number }

/** How many courses wait, per year, programme and organiser; nothing of what was answered. */
export async function hiddenCourses(db: Db): Promise<Hidden[]> {
  return db<Hidden[]>`
    select year, coalesce(programme_id::text, '') as programme, organiser_id as organiser, count(*)::int as courses
    from effect_waiting where network_id = ${db.who.networkId}
    group by 1, 2, 3 order by 1, 2, 3`
}
