// Rounds of kill -9 under load: of the app, of its PostgreSQL, or of both. What was acknowledged must be there, once.
import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { startApp } from '../journeys/app.ts'
import { deskWorker, keepNoting, newJournal } from './desk-client.ts'

type Victim = 'app' | 'database' | 'both'
type Round = { victim: Victim; acknowledged: number; sent: number }

/** Kills `rounds` times, a bit later each time, and checks after every restart; the data folder is its own, fsync on. */
export async function killRounds(
  rounds: number,
  say: (line: string) => void = () => {},
): Promise<Round[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'ketenwijzer-kill-'))
  // As root, PostgreSQL runs as another user: let it in.
  chmodSync(dataDir, 0o755)
  const done: Round[] = []
  try {
    for (let n = 0; n < rounds; n++) {
      const victim = (['app', 'database', 'both'] as const)[n % 3] ?? 'app'
      done.push(await killRound(dataDir, victim, n))
      say(`round ${n + 1}: killed ${victim}, ${done.at(-1)?.acknowledged} acknowledged`)
    }
    return done
  } finally {
    await endLeftOvers(dataDir)
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function killRound(dataDir: string, victim: Victim, n: number): Promise<Round> {
  const app = await startApp({ embeddedIn: dataDir })
  const { note } = await deskWorker(app.baseUrl)
  let isOver = false
  const journal = newJournal()
  const noting = keepNoting(note, journal, { lanes: 4, prefix: `ronde ${n}`, isOver: () => isOver })
  // On a busy machine it takes a while before anything is acknowledged; then a bit later each round.
  for (let waits = 0; journal.acknowledged.length < 10 && waits < 600; waits++) await sleep(50)
  await sleep((n * 37) % 200)
  if (victim !== 'app') process.kill(postmasterOf(dataDir), 'SIGKILL')
  if (victim !== 'database') await app.kill('SIGKILL')
  isOver = true
  await noting
  if (victim === 'database') await app.kill('SIGKILL')
  const again = await startApp({ embeddedIn: dataDir })
  await checkNothingLost(dataDir, journal)
  await again.close()
  return { victim, sent: journal.sent.length, acknowledged: journal.acknowledged.length }
}

/** Every acknowledged question once, none twice; as many audit lines and tallies as questions. */
async function checkNothingLost(
  dataDir: string,
  journal: { sent: string[]; acknowledged: string[] },
) {
  const sql = postgres(superuserUrl(dataDir), { max: 1 })
  try {
    const rows = await sql<{ note: string; n: number }[]>`
      select note, count(*)::int as n from question where note = any (${journal.sent}) group by note`
    const found = new Map(rows.map((row) => [row.note, row.n]))
    const lost = journal.acknowledged.filter((marker) => !found.has(marker))
    assert.deepEqual(lost, [], 'acknowledged questions that are gone')
    assert.deepEqual(
      [...found].filter(([, n]) => n > 1),
      [],
      'questions that are there twice',
    )
    const [wrong] = await sql<{ questions: number; lines: number; counted: number }[]>`
      select (select count(*)::int from question where note like 'ronde %') as questions,
             (select count(*)::int from audit a join question q on q.network_id = a.network_id and q.id = a.subject
              where q.note like 'ronde %' and a.what = 'question.noted') as lines,
             (select count(*)::int from question where removed_at is null)
             - (select sum(count)::int from tally where measure = 'questions.noted') as counted`
    assert.equal(wrong?.lines, wrong?.questions, 'a line in the log for every question')
    assert.equal(wrong?.counted, 0, 'tallies equal a recount')
  } finally {
    await sql.end()
  }
}

const home = (dataDir: string) => join(dataDir, 'postgres')
const pidFile = (dataDir: string) =>
  readFileSync(join(home(dataDir), 'cluster/postmaster.pid'), 'utf8').split('\n')
const postmasterOf = (dataDir: string) => Number(pidFile(dataDir)[0])

function superuserUrl(dataDir: string): string {
  const password = readFileSync(join(home(dataDir), 'password'), 'utf8').trim()
  return `postgres://postgres:${password}@127.0.0.1:${pidFile(dataDir)[3]}/ketenwijzer`
}

async function endLeftOvers(dataDir: string) {
  try {
    process.kill(postmasterOf(dataDir), 'SIGTERM')
    await sleep(500)
  } catch {
    // It was stopped with its app.
  }
}
