// Stories of the resident: following with a code and a pin, stopping, and nothing left behind.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allSeeing } from '../../../test/faults/breaking.ts'
import { formOf, visitor } from '../../../test/installation.ts'
import { canary, keepsQuiet, referralHouse, says } from '../../../test/stories/referral-house.ts'
import { letterSamples } from '../reminders/door.ts'

const at = await referralHouse()
const { house, list } = at
const desk = await at.signIn('desk')
const senior = await at.signIn('senior')

/** The slip that the resident took home. */
async function slipOf(id: string) {
  const page = await (await desk.get(`${list}/${id}/briefje`)).text()
  const [code = '', pin = ''] = [...page.matchAll(/<dd class="kw-stat">([^<]*)<\/dd>/g)].map(
    (match) => match[1] ?? '',
  )
  return { code, pin }
}
const follow = (slip: { code: string; pin: string }, page = '/volgen') =>
  visitor(house).post(page, page, slip)

test('on /volgen, with code and pin, in plain words and without names', async () => {
  const id = await at.refer(desk)
  const slip = await slipOf(id)
  const page = await (
    await follow({ ...slip, code: slip.code.toLowerCase().replace('-', ' ') })
  ).text()
  says(page, /Uw vraag is verstuurd/)
  keepsQuiet(
    page,
    /Mevrouw D\.|000 765 43 21|000 7654321|SeniorWeb|Bibliotheek lindemeer|Daan|tablet|bankieren/,
  )
  await at.press(senior, id, 'aanvaarding')
  await at.press(senior, id, 'afspraak')
  const later = await (await follow(slip, '/lindemeer/volgen')).text()
  says(later, /Ze willen u helpen/)
  says(later, /Er is een afspraak met u gemaakt/)
})

test('in English too', async () => {
  const slip = await slipOf(await at.refer(desk))
  says(await (await follow(slip, '/en/volgen')).text(), /Your question was sent/)
})

test('after a no the resident reads the words that were meant for them, and not those for the desk', async () => {
  const id = await at.refer(desk)
  const form = `${list}/${id}/afwijzing?reden=full`
  const no = {
    reason: 'full',
    forSender: 'Zoek iemand met meer geduld',
    forResident: 'Er is nu geen plek bij ons',
  }
  await senior.post(form, `${list}/${id}/afwijzing`, no)
  const page = await (await follow(await slipOf(id))).text()
  says(page, /Deze plek kan u niet helpen/)
  says(page, /Er is nu geen plek bij ons/)
  keepsQuiet(page, /geduld/)
})

test('an unknown code and a wrong pin get the same answer', async () => {
  const slip = await slipOf(await at.refer(desk))
  const wrong = { code: slip.code, pin: slip.pin === '0000' ? '0001' : '0000' }
  const unknown = { code: 'CCCC-DDDD', pin: slip.pin }
  const answers = await Promise.all([follow(wrong), follow(unknown)])
  assert.deepEqual(
    answers.map((one) => [one.status, one.headers.get('Location')]),
    [
      [422, null],
      [422, null],
    ],
  )
  const [known, nobody] = await Promise.all(answers.map((answer) => answer.text()))
  const page = (text = '') =>
    text
      .replaceAll(slip.code, 'CODE')
      .replaceAll('CCCC-DDDD', 'CODE')
      .replace(/nonce="[^"]*"|value="[0-9a-f-]{36}"|name="_csrf" value="[^"]*"/g, '')
  assert.equal(page(known), page(nobody))
  says(page(known), /horen niet bij elkaar[\s\S]*value="CODE"/)
  keepsQuiet(page(known), /Digihulp lindemeer|0800-0000/)
  const nonsense = await follow({ code: 'mijn naam is haas', pin: 'x' })
  says(await nonsense.text(), /Vul de code van uw briefje in/)
})

test('a code stands in no address: not after a wrong pin, and one of an old link goes out of it at once', async () => {
  const slip = await slipOf(await at.refer(desk))
  for (const page of ['/volgen', '/lindemeer/volgen', '/en/lindemeer/volgen']) {
    const wrong = await follow({ ...slip, pin: '99999' }, page)
    assert.deepEqual([wrong.status, wrong.headers.get('Location')], [422, null], page)
    const old = await visitor(house).get(`${page}?fout=ja&code=${slip.code}`)
    assert.deepEqual([old.status, old.headers.get('Location')], [303, page])
  }
})

test('after five wrong pins a code waits, longer each time, while a whole library behind one address goes on', async () => {
  const id = await at.refer(desk)
  const slip = await slipOf(id)
  const wrong = async () => (await follow({ code: slip.code, pin: '99999' })).status
  for (let n = 0; n < 5; n++) assert.equal(await wrong(), 422)
  const right = await follow(slip)
  assert.equal(right.status, 429)
  says(await right.text(), /Even wachten[\s\S]*23 november 2026 om 11\.15 uur/)
  assert.equal((await follow(slip, '/lindemeer/volgen')).status, 429)
  assert.equal((await follow(await slipOf(await at.refer(desk)))).status, 200)
  let minutes = 0
  for (const pause of [15, 60, 240, 1440, 1440]) {
    house.clock.advance({ minutes: pause - 1 })
    assert.equal(await wrong(), 429, `${pause}`)
    house.clock.advance({ minutes: 2 })
    assert.equal(await wrong(), 422, `${pause}`)
    minutes += pause + 1
  }
  says(await (await follow(slip, '/en/volgen')).text(), /Please wait/)
  house.clock.advance({ minutes: 1441 })
  assert.equal((await follow(slip)).status, 200)
  house.clock.advance({ minutes: -minutes - 1441 })
})

test('guesses that are sent at once are counted one by one', async () => {
  const slip = await slipOf(await at.refer(desk))
  const guesses = Array.from({ length: 12 }, () => follow({ code: slip.code, pin: '99999' }))
  const statuses = (await Promise.all(guesses)).map(({ status }) => status)
  assert.equal(statuses.filter((status) => status === 422).length, 5)
  assert.equal((await follow(slip)).status, 429)
})

test('a code that nobody has waits as well, a right pin starts the count anew, and so does a new pin from the desk', async () => {
  const tries = async (code: string) => {
    const statuses: number[] = []
    for (let n = 0; n < 6; n++) statuses.push((await follow({ code, pin: '99999' })).status)
    return statuses.join(' ')
  }
  assert.equal(await tries('CCCC-FFFF'), '422 422 422 422 422 429')
  const id = await at.refer(desk)
  const slip = await slipOf(id)
  for (let n = 0; n < 4; n++) await follow({ code: slip.code, pin: '99999' })
  assert.equal((await follow(slip)).status, 200)
  assert.equal(await tries(slip.code), '422 422 422 422 422 429')
  await desk.sendSigned(`${list}/${id}/pincode`, {})
  const fresh = await slipOf(id)
  assert.notEqual(fresh.pin, slip.pin)
  assert.equal((await follow(fresh)).status, 200)
})

test('stopping erases the contact data at once, and both sides hear of it', async () => {
  const id = await at.refer(desk)
  const slip = await slipOf(id)
  const page = await (await follow(slip)).text()
  says(page, /Ja, stop en wis mijn gegevens/)
  const action = '/lindemeer/volgen/intrekking'
  const stopped = await visitor(house).send(action, formOf(page, action))
  assert.equal(stopped.status, 303)
  says(
    await (await visitor(house).get(stopped.headers.get('Location') ?? '')).text(),
    /U bent gestopt/,
  )
  assert.equal(await at.statusOf(id), 'withdrawn')
  const [content] = await at.asWorker(
    (db) =>
      db`select contact_sealed, contact_erased_at from referral_content where referral_id = ${id}`,
  )
  assert.equal(content?.contactSealed, null)
  assert.ok(content?.contactErasedAt)
  assert.equal((await at.letters('receiver-withdrawn')).length > 0, true)
  assert.equal((await at.letters('sender-withdrawn')).length, 1)
  says(await at.pageOf(desk, id), /Ingetrokken door de inwoner/)
  keepsQuiet(await at.pageOf(senior, id), /Mevrouw D\.|tablet/)
  says(await (await follow(slip)).text(), /Wij hebben uw gegevens gewist/)
})

test('the proof on the page does not last, and can not be made up', async () => {
  const id = await at.refer(desk)
  const page = await (await follow(await slipOf(id))).text()
  const action = '/lindemeer/volgen/intrekking'
  const fields = formOf(page, action)
  const forged = { ...fields, proof: `${fields.proof}x`, _once: crypto.randomUUID() }
  assert.equal((await visitor(house).send(action, forged)).status, 422)
  house.clock.advance({ minutes: 31 })
  assert.equal(
    (await visitor(house).send(action, { ...fields, _once: crypto.randomUUID() })).status,
    422,
  )
  assert.equal(await at.statusOf(id), 'sent')
  house.clock.advance({ minutes: -31 })
})

test('a draft that was never sent can not be followed', async () => {
  const id = await at.draft(desk)
  const { code } = await at.rowOf(id)
  const answer = await follow({ code: String(code), pin: '' })
  assert.equal(answer.status, 422)
})

test('who gave an e-mail address gets letters, without a name, question or number in them', async () => {
  const id = await at.refer(desk, {
    fields: { reach: 'email', email: 'mevrouw.d@post.example', language: 'ar' },
  })
  const mails = (await at.letters()).filter(({ to }) => to === 'mevrouw.d@post.example')
  assert.equal(mails.length, 1)
  says(mails[0]?.text ?? '', /Beste inwoner[\s\S]*Dear resident/)
  keepsQuiet(mails[0]?.text ?? '', /Mevrouw|tablet|bankieren/i)
  const { code } = await at.rowOf(id)
  keepsQuiet(mails[0]?.text ?? '', new RegExp(String(code)))
})

test('every letter of the room is free of personal data, in both languages', async () => {
  for (const letter of [...letterSamples('nl'), ...letterSamples('en')]) {
    keepsQuiet(letter.text, /Mevrouw|Ms D|tablet|bankieren|undefined|\[object|code [A-Z0-9]{4}-/)
    assert.ok(letter.subject.length > 5 && letter.subject.length < 80, letter.subject)
  }
})

test('nothing of the contact data stands readable anywhere in the database', async () => {
  const id = await at.refer(desk, { fields: { email: 'kanarie@post.example' } })
  says(await at.pageOf(senior, id), new RegExp(canary.shown))
  await at.work()
  const tables = await house.database.sql<{ schema: string; name: string }[]>`
    select table_schema as schema, table_name as name from information_schema.tables
    where table_schema in ('public', 'jobs') and table_type = 'BASE TABLE'`
  assert.ok(tables.length > 30)
  const owner = allSeeing(house.url)
  for (const { schema, name } of tables) {
    const rows = await owner.unsafe<{ row: string }[]>(
      `select t::text as row from ${schema}."${name}" t`,
    )
    for (const { row } of rows) {
      // A bytea is shown as hex, and a BOM or a tag between the digits would not hide them either.
      const hex = Buffer.from(canary.shown).toString('hex')
      const isReadable = [canary.shown, canary.name, hex].some((word) => row.includes(word))
      assert.ok(!isReadable && !row.includes('kanarie@'), `${name} holds contact data`)
    }
  }
  await owner.end()
})
