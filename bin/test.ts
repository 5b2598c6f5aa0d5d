// Runs the tests on the test cluster with Node's own runner, and stops the cluster afterwards.
import { spawn } from 'node:child_process'
import { globSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { startCluster } from '../test/cluster.ts'

const cluster = await startCluster()
const given = process.argv.slice(2)
const files =
  given.length > 0
    ? given
    : globSync(['src/**/*.test.ts', 'test/**/*.test.ts', 'demo/**/*.test.ts']).sort()
/** One more than there are cores: most tests wait for the database or the browser now and then. */
const atOnce = availableParallelism() + 1
const runner = spawn(
  process.execPath,
  ['--test', '--test-reporter=spec', `--test-concurrency=${atOnce}`, ...files],
  {
    stdio: 'inherit',
  },
)
const stop = (signal: NodeJS.Signals) => runner.kill(signal)
process.on('SIGINT', stop)
process.on('SIGTERM', stop)
runner.on('exit', async (code) => {
  await cluster.stop()
  process.exit(code ?? 1)
})
