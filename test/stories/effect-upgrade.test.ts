// Answers that were counted before there were batches: the migration lets them wait as they were shown, and none is lost.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import postgres from 'postgres'
import { readyBatches } from '../../src/rooms/learning/batches.ts'
import { freshDatabase } from '../cluster.ts'

const { url, drop } = await freshDatabase()
const sql = postgres(url, { max: 1, onnotice: () => {} })
after(async () => {
  await sql.end()
  await drop()
})
const file = join(import.meta.dirname, '../../database/migrations/0030-effect-batches.sql')
const [network, library, welfare] = [1, 2, 3].map(() => crypto.randomUUID())
const counted = { organiser: library, programme: crypto.randomUUID() }
const own = { organiser: welfare }

async function tallied(about: object, measure: string, count: number, day = '2026-03-02') {
  await sql`insert into tally values (${network ?? ''}, ${measure}, ${day}, ${sql.json(about as never)}, ${count})`
}

test('old answers wait per day, organiser and programme, with who finished; the tallies of them are gone', async () => {
  await sql`drop table effect_waiting`
  await sql`drop table effect_batch`
  await sql`alter table tally no force row level security`
  await sql`
    insert into network (id, slug, name, guide_name, helpline_phone, helpline_hours_nl, helpline_hours_en, lat, lon)
    values (${network ?? ''}, 'lindemeer', 'Lindemeer', 'Lindemeer', '000-0000000', '', '', 52, 5)`
  await tallied({ ...counted, moment: 'end' }, 'effect.measured', 1)
  await tallied({ ...counted, moment: 'end' }, 'effect.answered', 11)
  await tallied({ ...counted, moment: 'start' }, 'effect.answered', 4)
  const said = { ...counted, moment: 'end', statement: 'recommend', said: 'yes' }
  await tallied(said, 'effect.said', 7)
  await tallied({ ...counted, outcome: 'finished' }, 'learning.people', 8)
  await tallied({ ...counted, outcome: 'finished', ledBy: welfare }, 'learning.people', 2)
  await tallied({ ...own, moment: 'end' }, 'effect.answered', 6, '2026-05-04')
  await sql`alter table tally force row level security`
  await sql.begin((tx) => tx.unsafe(readFileSync(file, 'utf8')))
  await sql`alter table effect_waiting no force row level security`
  await sql`alter table tally no force row level security`
  const rows = await sql`
    select id, year, programme_id as "programmeId", organiser_id as "organiserId", finished, end_said[40] as "yes",
           end_answers as "endAnswers", start_answers as "startAnswers", closed_on::text as "closedOn"
    from effect_waiting order by end_answers`
  assert.deepEqual(
    rows.map((one) => [one.organiserId, one.programmeId, one.endAnswers, one.startAnswers]),
    [
      [welfare, null, 6, 0],
      [library, counted.programme, 11, 4],
    ],
  )
  assert.deepEqual([rows[1]?.finished, rows[1]?.yes], [10, 7])
  const left = await sql`select distinct measure from tally`
  assert.deepEqual(
    left.map(({ measure }) => measure),
    ['learning.people'],
  )
  const ready = readyBatches([...rows] as never[], '2026-10-01')
  assert.equal(ready.length, 1, 'what was shown is shown at once, what was hidden stays so')
})
