// bin/import as people call it: from the folder where their file is.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { asJob } from '../../src/platform/tenant.ts'
import { smallNetwork } from '../../src/rooms/partners/sample.ts'
import { testDataDir, testSecret } from '../cluster.ts'
import { fillSmall, testInstallation } from '../installation.ts'

const root = join(import.meta.dirname, '../..')
const house = await testInstallation()
const small = smallNetwork('lindemeer')
await fillSmall(house, small)
const home = mkdtempSync(join(tmpdir(), 'kw-import-'))
mkdirSync(join(home, 'bestanden'))
cpSync(join(root, 'demo/nasty.csv'), join(home, 'bestanden/aanbod.csv'))
after(() => rmSync(home, { recursive: true }))

/** bin/import, called from `cwd`, on the database of this test. */
function called(
  cwd: string,
  args: string[],
): Promise<{ code: number | null; out: string; err: string }> {
  const env = {
    ...process.env,
    PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
    DATABASE_URL: house.url,
    DATA_DIR: testDataDir,
    SECRET_KEYS: testSecret,
    DEMO: '1',
  }
  const child = spawn('sh', [join(root, 'bin/import'), ...args], { cwd, env })
  const said = { out: '', err: '' }
  child.stdout.on('data', (bytes) => {
    said.out += bytes
  })
  child.stderr.on('data', (bytes) => {
    said.err += bytes
  })
  return new Promise((end) => child.once('close', (code) => end({ code, ...said })))
}

const offers = () =>
  asJob(house.database, small.network.id, house.clock.now(), async (db) => {
    const [row] = await db<{ n: number }[]>`select count(*)::int as n from offer`
    return row?.n ?? 0
  })

test('a file is found from the folder that one stands in, dry first and then for real', async () => {
  const guide = ['guide', 'aanbod.csv', '--network', 'lindemeer']
  const dry = await called(join(home, 'bestanden'), guide)
  assert.equal(dry.code, 0, dry.err)
  assert.match(dry.out, /"rows": \d+/)
  assert.match(dry.out, /Dry run: nothing was changed/)
  assert.equal(await offers(), 0)
  const real = await called(home, ['guide', './bestanden/aanbod.csv', ...guide.slice(2), '--apply'])
  assert.equal(real.code, 0, real.err)
  assert.match(real.out, /Imported as batch/)
  assert.ok((await offers()) > 5)
})

test('a file that is not there is named with where it was looked for', async () => {
  const { code, err } = await called(home, ['guide', 'aanbod.csv', '--network', 'lindemeer'])
  assert.equal(code, 1)
  assert.match(err, new RegExp(`${join(home, 'aanbod.csv')} can not be read`))
})
