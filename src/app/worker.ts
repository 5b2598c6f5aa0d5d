// What the process does beside answering: jobs that deeds left, and rounds over all networks.
import { isDue } from '../platform/due.ts'
import { startWorker } from '../platform/jobs.ts'
import { forgetTries } from '../platform/limits.ts'
import { factsOf } from '../platform/log.ts'
import { asJob, type Db } from '../platform/tenant.ts'
import { allNetworks } from '../rooms/partners/door.ts'
import type { Installation } from './installation.ts'
import { listeners, whenFailed } from './jobs.ts'
import { type Round, rounds } from './rounds.ts'

/** Starts listening to jobs and making the rounds; both stop with the installation. */
export async function startWorking(installation: Installation): Promise<void> {
  const { database, clock, log } = installation
  const now = () => clock.now()
  await startWorker(database, { listeners: listeners(installation), whenFailed, now, log })
  const tick = () =>
    makeRounds(installation).catch((error) => log('error', 'rounds.failed', factsOf(error)))
  setInterval(tick, 60_000).unref()
}

/** Makes every round that is due, in each network; several processes never make the same round at once. */
export async function makeRounds(installation: Installation): Promise<void> {
  const { database, clock, log } = installation
  const now = clock.now()
  await forgetTries(database.sql, new Date(now.getTime() - 86_400_000))
  for (const network of await allNetworks(database.sql)) {
    for (const round of rounds(installation)) {
      await asJob(database, network.id, now, (db) => makeRound(db, round)).catch((error) =>
        log('error', 'round.failed', {
          round: round.name,
          network: network.slug,
          ...factsOf(error),
        }),
      )
    }
  }
}

async function makeRound(db: Db, { name, everyMinutes, run }: Round) {
  if (await isDue(db, name, everyMinutes)) await run(db)
}
