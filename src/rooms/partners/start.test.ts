// `bin/network`: how a stranger begins, on the embedded database and on another one.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { freshDatabase, testDataDir, testSecret } from '../../../test/cluster.ts'
import { allSeeing } from '../../../test/faults/breaking.ts'
import { startApp } from '../../../test/journeys/app.ts'

const root = join(import.meta.dirname, '../../..')
const own = await freshDatabase()
const seeing = allSeeing(own.url)
const folder = mkdtempSync(join(tmpdir(), 'kw-network-'))
after(async () => {
  await seeing.end()
  await own.drop()
  rmSync(folder, { recursive: true, force: true })
})
const real = {
  ...{ DATABASE_URL: own.url, DATA_DIR: testDataDir, SECRET_KEYS: testSecret },
  SMTP_URL: 'smtp://127.0.0.1:9',
}
const who = ['--organisation', 'Gemeente Zonnedam', '--admin', 'Beheer@zonnedam.example']
const whole = ['--name', 'Keten Zonnedam', ...who, '--phone', '000 000 00 10']

function network(args: string[], env: Record<string, string> = real) {
  const all = { ...process.env, DEMO: '0', BASE_URL: 'https://digihulp.example', ...env }
  const { status, stdout, stderr } = spawnSync('sh', ['bin/network', ...args], {
    cwd: root,
    env: { ...all, LOG_LEVEL: 'error', NODE_OPTIONS: '--disable-warning=ExperimentalWarning' },
    encoding: 'utf8',
  })
  return { status, said: (status === 0 ? stdout : stderr).trim() }
}

test('a network begins with its organisation, which leads, and an administrator who leads too', async () => {
  const made = network(['zonnedam', ...whole, '--kind', 'municipality'])
  assert.deepEqual(made, { status: 0, said: 'https://digihulp.example/zonnedam/inloggen' })
  const rows = await seeing`
    select n.name, o.name as lead, o.kind, o.sector, p.email, array_agg(m.role order by m.role) as roles
    from network n
    join organisation o on o.id = n.lead_organisation_id
    join membership m on m.network_id = n.id and m.organisation_id = o.id
    join person p on p.id = m.person_id
    where n.slug = 'zonnedam' group by 1, 2, 3, 4, 5`
  assert.deepEqual(
    [...rows],
    [
      {
        ...{ name: 'Keten Zonnedam', lead: 'Gemeente Zonnedam', kind: 'municipality' },
        ...{ sector: 'public', email: 'beheer@zonnedam.example', roles: ['admin', 'lead'] },
      },
    ],
  )
})

test('what can not be done is refused with the reason, and leaves nothing', async () => {
  const count = async () => (await seeing`select count(*)::int as n from network`)[0]?.n
  const before = await count()
  const refused = [
    [[], /^Expected: bin\/network SLUG/],
    [['half', '--name', 'Half'], /^Expected: bin\/network SLUG/],
    [['zonnedam', ...whole], /"zonnedam" already/],
    [['assets', ...whole], /address of the product itself/],
    [['maandam', ...whole, '--kind', 'club'], /"club" is no kind.*municipality, library/],
    [['maandam', ...whole, '--sector', 'club'], /"club" is no sector/],
    [['maandam', ...whole, '--municipality', 'GM9999'], /GM9999 is not known here/],
    [['nergens', '--municipality', 'GM9901'], /no network "nergens"|GM9901 is not known/],
  ] as const
  for (const [args, why] of refused) {
    const { status, said } = network([...args])
    assert.equal(status, 1, args.join(' '))
    assert.match(said, why)
  }
  assert.equal(await count(), before)
})

test('a network lies in municipalities that are known, from the start or from later on', async () => {
  await seeing`insert into municipality (code, name) values ('GM9901', 'Zonnedam'), ('GM9902', 'Maandam')`
  assert.equal(network(['maandam', ...whole, '--municipality', 'GM9902']).status, 0)
  assert.equal(network(['zonnedam', '--municipality', 'GM9901']).status, 0)
  const twice = ['zonnedam', '--municipality', 'GM9901', '--municipality', 'GM9902']
  assert.equal(network(twice).status, 0)
  const rows = await seeing<{ place: string }[]>`
    select n.slug || ' ' || m.municipality_code as place
    from network_municipality m join network n on n.id = m.network_id order by 1`
  assert.deepEqual(
    rows.map(({ place }) => place),
    ['maandam GM9902', 'zonnedam GM9901', 'zonnedam GM9902'],
  )
  const people = await seeing`select email from person`
  assert.equal(people.length, 1, 'who keeps two networks is one person')
})

test('on the embedded database it works before the app was ever started, and beside the running app', async () => {
  const alone = { DATA_DIR: folder }
  assert.equal(network(['zonnedam', ...whole], alone).status, 0)
  const app = await startApp({ embeddedIn: folder, env: { DEMO: '0' } })
  try {
    const status = async (path: string) => (await fetch(app.baseUrl + path)).status
    assert.equal(await status('/zonnedam/inloggen'), 200)
    assert.equal(network(['maandam', ...whole], alone).status, 0)
    assert.equal(await status('/maandam/inloggen'), 200)
    assert.equal(await status('/readyz'), 200)
  } finally {
    await app.close()
  }
})
