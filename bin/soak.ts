// Fifty rounds of kill -9 under load.
import { killRounds } from '../test/faults/killing.ts'

const rounds = await killRounds(50, (line) => process.stdout.write(`${line}\n`))
const acknowledged = rounds.reduce((sum, round) => sum + round.acknowledged, 0)
process.stdout.write(
  `${rounds.length} rounds, ${acknowledged} questions acknowledged: none lost, none doubled\n`,
)
