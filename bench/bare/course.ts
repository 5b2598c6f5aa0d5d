// GET /cursussen/:id: one course.
import { shownCourse } from '../../src/rooms/catalogue/shown.ts'
import type { Recorder } from './recorder.ts'
import { type Answer, anyone, within } from './visit.ts'

/** Transaction, the course beside its lessons and the partners. */
export async function openCourse(
  { record }: Recorder,
  network: string,
  id: string,
): Promise<Answer> {
  const shown = await record({ network, id }, (db) => shownCourse(db, id))
  return (bare, asked) => {
    const who = anyone(bare, asked)
    return within(bare.sql, who, async (tx) => {
      const here = { network: who.networkId, id: asked.id }
      const [[course] = [], lessons, partners] = await shown(tx, here)
      return { ...course, lessons, partners }
    })
  }
}
