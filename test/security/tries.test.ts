// What a form that is sent over and over may not do: try without being counted, or end anywhere but where it ended.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { allSeeing } from '../faults/breaking.ts'
import { visitor } from '../installation.ts'
import { canary, referralHouse } from '../stories/referral-house.ts'

const at = await referralHouse()
const desk = await at.signIn('desk')
const seeing = allSeeing(at.house.url)
after(() => seeing.end())

test('one form with pin after pin: every wrong pin is counted, also the ones behind a form that was sent before', async () => {
  const slip = await (await desk.get(`${at.list}/${await at.refer(desk)}/briefje`)).text()
  const [code = '', pin = ''] = [...slip.matchAll(/<dd class="kw-stat">([^<]*)<\/dd>/g)].map(
    (match) => match[1] ?? '',
  )
  const wrong = pin === '0000' ? '0001' : '0000'
  const tries = async () =>
    (await seeing`select coalesce(sum(count), 0)::int as n from attempt`)[0]?.n
  const start = await tries()
  const once = { _once: crypto.randomUUID(), code }
  const guest = visitor(at.house)
  const follow = `${at.root}/volgen`
  const answers: number[] = []
  const counts: unknown[] = []
  for (const guess of [wrong, wrong, pin, wrong]) {
    const answer = await guest.sendSigned(follow, { ...once, pin: guess })
    answers.push(answer.status)
    counts.push((await tries()) - start)
  }
  assert.deepEqual(answers, [422, 422, 200, 422])
  assert.deepEqual(counts, [2, 4, 3, 5], 'the visitor, and the code until its pin was right')
  // On /volgen the first answer of a form is the answer: what is typed behind it is not even compared.
  const again = { ...once, _once: crypto.randomUUID() }
  for (const guess of [wrong, pin, pin])
    assert.equal(
      (await guest.sendSigned('/volgen', { ...again, start: 'ja', pin: guess })).status,
      422,
    )
})

test('neither the token of a link nor contact data stands readable in any table, also not in that of forms and jobs', async () => {
  const link = await at.linkTo(await at.refer(desk))
  const token = link.split('/').at(-1) ?? ''
  const yes = await visitor(at.house).post(link, `${link}/aanvaarding`, {})
  assert.equal(yes.headers.get('Location'), link)
  const tables = await seeing<{ name: string }[]>`
    select table_schema || '.' || table_name as name from information_schema.tables
    where table_schema in ('public', 'jobs') and table_type = 'BASE TABLE'`
  const found: string[] = []
  for (const { name } of tables) {
    for (const word of [token, canary.name, '7654321']) {
      const like = [`%${word}%`]
      const rows = await seeing.unsafe(`select 1 from ${name} t where t::text like $1`, like)
      if (rows.length > 0) found.push(`${word} in ${name}`)
    }
  }
  assert.ok(tables.length > 20)
  assert.deepEqual(found, [])
})
