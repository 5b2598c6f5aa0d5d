// Twenty people in two networks fill the matrix at once, with connections that break off: what was acknowledged is there.
import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { type ServerType, serve } from '@hono/node-server'
import { allSeeing } from '../../../test/faults/breaking.ts'
import {
  fillSmall,
  formOf,
  type TestInstallation,
  testInstallation,
  type Visitor,
  visitor,
} from '../../../test/installation.ts'
import { smallNetwork } from '../partners/sample.ts'

const house = await testInstallation({ pool: 10 })
const seeing = allSeeing(house.url)
const server = await new Promise<ServerType>((ready) => {
  const one = serve({ fetch: house.site.fetch, port: 0 }, () => ready(one))
})
after(async () => {
  await house.live.stop()
  await new Promise((closed) => server.close(closed))
  await seeing.end()
})
const baseUrl = `http://localhost:${(server.address() as AddressInfo).port}`
const networks = ['lindemeer', 'hogedijk'].map((slug) => ({ slug, small: smallNetwork(slug) }))
for (const { small } of networks) await fillSmall(house, small)

/** The same numbers each time. */
let seed = 20_261_122
const random = () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
  return seed / 2_147_483_648
}
const oneOf = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T

type Wire = { signal: AbortSignal | undefined; cookie: string }
type Editor = { slug: string; visitor: Visitor; wire: Wire; organisationId: string; seen: string[] }

async function editorFor(
  slug: string,
  person: { id: string },
  organisationId: string,
): Promise<Editor> {
  const wire: Wire = { signal: undefined, cookie: '' }
  const request = (path: string, init: RequestInit) => {
    wire.cookie = new Headers(init.headers).get('Cookie') ?? wire.cookie
    return fetch(baseUrl + path, { ...init, redirect: 'manual', signal: wire.signal })
  }
  const site = { request } as unknown as TestInstallation['site']
  const one = await visitor({ ...house, site }).signIn(person, slug)
  await one.get(`/${slug}/keten/bijdragen/kolommen`)
  return { slug, visitor: one, wire, organisationId, seen: [] }
}

const editors = (
  await Promise.all(
    networks.flatMap(({ slug, small: { people: p, organisations: o } }) =>
      [1, 2].flatMap(() => [
        editorFor(slug, p.librarian, o.library.id),
        editorFor(slug, p.welfareWorker, o.welfare.id),
        editorFor(slug, p.senior, o.seniorweb.id),
        editorFor(slug, p.lead, o.welfare.id),
        editorFor(slug, p.admin, o.seniorweb.id),
      ]),
    ),
  )
).flat()

const base = ({ slug }: Editor) => `/${slug}/keten/bijdragen`
const acknowledged: string[] = []
const given = { edits: 0, broken: 0, clashes: 0, repeated: 0 }

/** Sends, and sometimes hangs up before the answer; then sends the very same form again, as an impatient person does. */
async function sendOver(
  editor: Editor,
  action: string,
  form: Record<string, string>,
): Promise<Response | undefined> {
  const breaks = random() < 0.15
  if (breaks) {
    const hangUp = new AbortController()
    editor.wire.signal = hangUp.signal
    setTimeout(() => hangUp.abort(), random() * 30)
    given.broken++
  }
  const answer = await editor.visitor.send(action, form).catch(() => undefined)
  editor.wire.signal = undefined
  if (answer || random() < 0.5) return answer
  given.repeated++
  return editor.visitor.send(action, form)
}

const textOf = async (editor: Editor, path: string) => {
  const text = await (await editor.visitor.get(path)).text()
  editor.seen.push(...new Set(text.match(/WERK-\w+-\d+/g) ?? []))
  return text
}

async function addOne(editor: Editor, mark: string) {
  const isMeeting = random() < 0.5
  const page = isMeeting ? `${base(editor)}/overleg?vak=3.welfare` : `${base(editor)}/nieuw`
  const hidden = formOf(await textOf(editor, page), isMeeting ? `${page}#cel-3-welfare` : page)
  const form = {
    ...hidden,
    organisationId: editor.organisationId,
    activities: '3',
    what: mark,
    kind: 'people',
    status: 'proposed',
  }
  const answer = await sendOver(editor, page, form)
  if (answer?.status === 303) acknowledged.push(mark)
}

async function changeOne(editor: Editor, mark: string) {
  const rows = await seeing<{ id: string }[]>`
    select c.id from contribution c join network n on n.id = c.network_id
    where n.slug = ${editor.slug} and organisation_id = ${editor.organisationId} and status = 'proposed' order by c.id limit 3`
  if (rows.length === 0) return addOne(editor, mark)
  const page = `${base(editor)}/${oneOf(rows).id}`
  const form = {
    ...formOf(await textOf(editor, page), page),
    ...{
      organisationId: editor.organisationId,
      activities: '3',
      kind: 'people',
      status: 'proposed',
      what: mark,
    },
  }
  const answer = await sendOver(editor, page, form)
  if (answer?.status === 303) acknowledged.push(mark)
  if (answer?.status !== 409) return
  given.clashes++
  const both = await answer.text()
  assert.match(both, new RegExp(`value="${mark}"`), 'what was typed is still there')
  const chosen = { ...form, ...formOf(both, page) }
  if ((await editor.visitor.send(page, chosen)).status === 303) acknowledged.push(mark)
}

async function undoOne(editor: Editor, mark: string) {
  const [row] = await seeing<{ id: string; version: number }[]>`
    select c.id, c.version from contribution c join network n on n.id = c.network_id
    where n.slug = ${editor.slug} and organisation_id = ${editor.organisationId} and status = 'proposed'
      and version > 2 order by random() limit 1`
  if (!row) return addOne(editor, mark)
  await editor.visitor.sendSigned(`${base(editor)}/${row.id}/terugdraaiing`, {
    version: String(row.version),
  })
}

/** A screen that looks on, as a browser does. */
async function look(editor: Editor) {
  const answer = await fetch(`${baseUrl}${base(editor)}/live`, {
    redirect: 'manual',
    headers: { Cookie: editor.wire.cookie, Accept: 'text/event-stream', 'Accept-Encoding': 'gzip' },
  })
  assert.equal(answer.status, 200)
  assert.equal(
    answer.headers.get('Content-Encoding'),
    null,
    'compressing would hold back what is told',
  )
  const screen = { changes: 0, at: 0 }
  const reader = answer.body?.getReader()
  const listening = (async () => {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      screen.changes += new TextDecoder().decode(part.value).match(/event: change/g)?.length ?? 0
      screen.at = performance.now()
    }
  })()
  listening.catch(() => {})
  return { screen, close: () => reader?.cancel() }
}

test('twenty editors, five hundred edits, broken connections: every acknowledged edit is there, and stays at home', async () => {
  const looking = await Promise.all(editors.map(look))
  await Promise.all(
    editors.map(async (editor, who) => {
      for (let n = 0; n < 25; n++) {
        given.edits++
        const mark = `WERK-${editor.slug}-${who * 1000 + n}`
        await oneOf([addOne, changeOne, changeOne, undoOne])(editor, mark)
      }
    }),
  )
  assert.equal(given.edits, 500)
  assert.ok(acknowledged.length > 200, `only ${acknowledged.length} acknowledged`)
  assert.ok(given.broken > 10 && given.clashes > 5 && given.repeated > 3, JSON.stringify(given))

  const versions = await seeing<{ what: string; slug: string }[]>`
    select v.snapshot ->> 'what' as what, n.slug from contribution_version v join network n on n.id = v.network_id`
  const kept = new Map(versions.map(({ what, slug }) => [what, slug]))
  assert.deepEqual(
    acknowledged.filter((mark) => !kept.has(mark)),
    [],
  )
  for (const [what, slug] of kept) assert.ok(what.startsWith(`WERK-${slug}-`), `${what} in ${slug}`)
  for (const { slug, seen } of editors)
    assert.deepEqual(
      seen.filter((mark) => !mark.startsWith(`WERK-${slug}-`)),
      [],
    )

  const wrong = await seeing`
    select c.id from contribution c
    join lateral (select count(*)::int as n, max(version) as last from contribution_version v
                  where v.network_id = c.network_id and v.contribution_id = c.id) v on true
    join contribution_version l on l.network_id = c.network_id and l.contribution_id = c.id and l.version = c.version
    where v.n <> c.version or v.last <> c.version or l.snapshot ->> 'what' <> c.what`
  assert.deepEqual([...wrong], [], 'the newest version is what stands there, and none is missing')
  const twice = await seeing`
    select snapshot ->> 'what' as what from contribution_version where version = 1 group by 1 having count(*) > 1`
  assert.deepEqual([...twice], [], 'a form that was sent again is carried out once')
  await hearsOnlyOwn(looking)
})

/** One more change in the first network: all of its screens hear it within a second, the others nothing. */
async function hearsOnlyOwn(looking: Awaited<ReturnType<typeof look>>[]) {
  await new Promise((wait) => setTimeout(wait, 300))
  const before = looking.map(({ screen }) => screen.changes)
  const [first] = editors
  assert.ok(first)
  const start = performance.now()
  await addOne(first, `WERK-${first.slug}-999999`)
  await new Promise((wait) => setTimeout(wait, 1_000))
  for (const [at, { screen }] of looking.entries()) {
    const heard = screen.changes - (before[at] ?? 0)
    const isHome: boolean = editors[at]?.slug === first.slug
    assert.equal(heard > 0, isHome, `screen ${at} heard ${heard}`)
    if (isHome) assert.ok(screen.at - start < 1_000)
  }
  await Promise.all(looking.map(({ close }) => close()))
}

test('who may not read hears nothing: no account, no such role, and no page instead of a stream', async () => {
  const live = '/lindemeer/keten/bijdragen/live'
  const headers = { Accept: 'text/event-stream' }
  const guest = await fetch(baseUrl + live, { headers, redirect: 'manual' })
  assert.equal(guest.status, 303)
  const stranger = editors.find(({ slug }) => slug === 'hogedijk')
  const other = await fetch(baseUrl + live, {
    headers: { ...headers, Cookie: stranger?.wire.cookie ?? '' },
    redirect: 'manual',
  })
  assert.equal(other.status, 303)
  assert.equal((await editors[0]?.visitor.get(live))?.status, 406)
})
