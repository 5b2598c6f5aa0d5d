import assert from 'node:assert/strict'
import { test } from 'node:test'
import { killRounds } from './killing.ts'

test('kill -9 of app and database under load: nothing acknowledged is lost, nothing is doubled', async () => {
  const rounds = await killRounds(5)
  assert.ok(
    rounds.every((round) => round.acknowledged > 0),
    JSON.stringify(rounds),
  )
})
