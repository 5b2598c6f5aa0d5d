// Story tests of signing in, in the words of the small cast.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  cookieOf,
  fillSmall,
  formOf,
  testInstallation,
  visitor,
} from '../../../../test/installation.ts'
import { keptLetters } from '../../../platform/mail.ts'
import { asJob } from '../../../platform/tenant.ts'
import { smallNetwork } from '../sample.ts'

const small = smallNetwork('lindemeer')
const house = await testInstallation()
await fillSmall(house, small)

async function codeFor(email: string) {
  const guest = visitor(house)
  const asked = await guest.post('/lindemeer/inloggen', '/lindemeer/inloggen', { email })
  assert.equal(asked.status, 303)
  const letters = await asJob(house.database, small.network.id, house.clock.now(), (db) =>
    keptLetters(db),
  )
  const letter = letters.find((one) => one.to === email)
  return {
    guest,
    location: asked.headers.get('Location') ?? '',
    code: /\b[A-Z0-9]{4}-[A-Z0-9]{4}\b/.exec(letter?.text ?? '')?.[0] ?? '',
  }
}

test('a desk worker signs in with the code from the mail, and the code works once', async () => {
  const { guest, location, code } = await codeFor(small.people.desk.email)
  const entered = await guest.post(location, location, {
    code: code.toLowerCase().replace('-', ' '),
  })
  assert.equal(entered.status, 303)
  assert.match(cookieOf(entered) ?? '', /^__Host-ketenwijzer=/)
  assert.match(entered.headers.get('Set-Cookie') ?? '', /HttpOnly; Secure; SameSite=Lax/)
  const second = visitor(house)
  const again = await second.post(location, location, { code })
  assert.equal(again.status, 422)
})

test('a wrong code says what to do, and after five tries even the right one is refused', async () => {
  const { guest, location, code } = await codeFor(small.people.librarian.email)
  const wrong = code === 'CCCC-CCCC' ? 'CCCC-CCCD' : 'CCCC-CCCC'
  for (let tries = 0; tries < 5; tries++) {
    const refused = await guest.post(location, location, { code: wrong })
    assert.equal(refused.status, 422)
    assert.match(await refused.text(), /Deze code klopt niet/)
  }
  assert.equal((await guest.post(location, location, { code })).status, 422)
})

test('a code is too old after ten minutes', async () => {
  const { guest, location, code } = await codeFor(small.people.senior.email)
  house.clock.advance({ minutes: 11 })
  assert.equal((await guest.post(location, location, { code })).status, 422)
})

test('an unknown address gets the same answer and no mail', async () => {
  const guest = visitor(house)
  const asked = await guest.post('/lindemeer/inloggen', '/lindemeer/inloggen', {
    email: 'niemand@post.example',
  })
  assert.equal(asked.status, 303)
  assert.match(asked.headers.get('Location') ?? '', /^\/lindemeer\/inloggen\/code\/[0-9a-f-]{36}$/)
  const letters = await asJob(house.database, small.network.id, house.clock.now(), (db) =>
    keptLetters(db),
  )
  assert.equal(letters.filter((one) => one.to === 'niemand@post.example').length, 0)
})

test('no e-mail address: the form says so, at the field and on top, and keeps what was typed', async () => {
  const guest = visitor(house)
  const answer = await guest.post('/lindemeer/inloggen', '/lindemeer/inloggen', {
    email: 'geen adres',
  })
  assert.equal(answer.status, 422)
  const page = await answer.text()
  assert.match(page, /<title>Fout: /)
  assert.match(page, /value="geenadres"|value="geen adres"/)
})

test('a form without token, or sent from another site, changes nothing', async () => {
  const page = await (await house.site.request('/lindemeer/inloggen')).text()
  const fields = { ...formOf(page), email: small.people.desk.email }
  const send = (body: Record<string, string>, headers: Record<string, string>) =>
    house.site.request('/lindemeer/inloggen', {
      method: 'POST',
      body: new URLSearchParams(body),
      headers,
    })
  const { _csrf, ...without } = fields as Record<string, string>
  assert.equal((await send(without, { 'Sec-Fetch-Site': 'same-origin' })).status, 403)
  assert.equal((await send(fields, { 'Sec-Fetch-Site': 'cross-site' })).status, 403)
  assert.equal((await send(fields, { Origin: 'https://evil.example' })).status, 403)
  assert.equal((await send(fields, { Origin: 'http://localhost' })).status, 303)
})

test('a session ends after two hours of silence, and at once when signing out', async () => {
  const worker = await visitor(house).signIn(small.people.desk)
  assert.equal((await worker.get('/lindemeer/werk')).status, 303)
  house.clock.advance({ minutes: 121 })
  const gone = await worker.get('/lindemeer/werk')
  assert.match(gone.headers.get('Location') ?? '', /\/lindemeer\/inloggen\?verder=/)
  const again = await visitor(house).signIn(small.people.desk)
  await again.post('/lindemeer/inloggen', '/lindemeer/afmelding', {})
  assert.match((await again.get('/lindemeer/werk')).headers.get('Location') ?? '', /inloggen/)
})

test('after signing in one only ever goes to a page of this site', async () => {
  for (const evil of [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
  ]) {
    const { guest, location, code } = await codeFor(small.people.welfareWorker.email)
    const entered = await guest.post(location, `${location}?verder=${encodeURIComponent(evil)}`, {
      code,
    })
    assert.equal(entered.headers.get('Location'), '/lindemeer/werk')
    house.clock.advance({ minutes: 16 })
  }
})
