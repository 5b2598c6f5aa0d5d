// The gallery shows everything: no page and no letter can be made without a sample of it.
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { roomLetters, roomPages } from '../../src/app/samples.ts'
import type { Letter } from '../../src/platform/mail.ts'
import { partners } from '../../src/ui/samples/cast.ts'
import { sampleView } from '../../src/ui/samples.ts'
import { testInstallation } from '../installation.ts'
import { isTest, roomOf, root, type Source, sources } from './sources.ts'

const house = await testInstallation({ env: { DEV: '1' } })
const all = sources('src/rooms').filter(({ path }) => !isTest(path))
const isSample = (path: string) => /(^|\/)sample[a-z-]*\.ts$/.test(path)
const samples = all.filter(({ path }) => isSample(path))
const code = all.filter(({ path }) => !isSample(path))
const makesPages = /^export (?:function|const) (\w+Pages)\b/m
const langs = ['nl', 'en'] as const

type Piece = { name: string; body: string; isExported: boolean; path: string }

/** The functions and constants of a file, from their first line up to the next. */
function pieces({ path, text }: Source): Piece[] {
  return text.split(/^(?=(?:export )?(?:async )?(?:function|const|type) \w)/m).flatMap((body) => {
    const name = /^(?:export )?(?:async )?(?:function|const) (\w+)/.exec(body)?.[1]
    return name ? [{ name, body, path, isExported: body.startsWith('export ') }] : []
  })
}

/** Those that put a whole page together: in one of the frames, or by one of their own room that does. */
function makersOfPages(): Piece[] {
  const known = code.filter(({ path }) => !path.endsWith('routes.ts')).flatMap(pieces)
  const makes = new Set<Piece>()
  const frame = /\b(?:publicPage|narrowPage|workPage)\(/
  for (let before = -1; before < makes.size; ) {
    before = makes.size
    for (const piece of known) {
      const calls = [...makes].some(
        (one) => roomOf(one.path) === roomOf(piece.path) && callsOf(one.name).test(piece.body),
      )
      if (calls || frame.test(piece.body)) makes.add(piece)
    }
  }
  return [...makes]
}

const callsOf = (name: string) => new RegExp(`(?<!function )\\b${name}\\(`)
const makers = makersOfPages()
/** Frames of a room: other pages are made with them. */
const frames = new Set(
  makers.filter((one) => makers.some((two) => two !== one && callsOf(one.name).test(two.body))),
)
const wholePages = makers.filter((one) => one.isExported && !frames.has(one))

test('a function that makes a whole page is called …Page', () => {
  assert.ok(wholePages.length > 100, `only ${wholePages.length} pages`)
  const wrong = wholePages.filter(({ name }) => !name.endsWith('Page'))
  assert.deepEqual(
    wrong.map(({ name, path }) => `${path}: ${name}`),
    [],
  )
})

test('every page of every room has a sample', () => {
  const without = wholePages.filter(
    ({ name, path }) =>
      !samples.some(
        (sample) => roomOf(sample.path) === roomOf(path) && callsOf(name).test(sample.text),
      ),
  )
  assert.deepEqual(
    without.map(({ name, path }) => `${path}: ${name} has no sample (the room's sample.ts)`),
    [],
  )
})

test('the samples of every room stand in the gallery', () => {
  const gallery = sources('src/app').find(({ path }) => path === 'src/app/samples.ts')?.text ?? ''
  const made = samples.flatMap(({ path, text }) =>
    [...text.matchAll(new RegExp(makesPages, 'gm'))].map((match) => ({
      path,
      name: match[1] ?? '',
    })),
  )
  assert.ok(made.length > 10)
  const missing = made.filter(({ name }) => !gallery.includes(`...${name}(view)`))
  assert.deepEqual(missing, [])
})

test('the gallery opens in both languages, and each of its pages', async () => {
  for (const prefix of ['', '/en']) {
    const page = await house.site.request(`${prefix}/dev/gallery`)
    assert.equal(page.status, 200)
    const links = [...(await page.text()).matchAll(/href="(\/dev\/gallery\/[^"]+)"/g)]
    assert.ok(links.length > 200, `${links.length} pages`)
    const first = await house.site.request(links.at(-1)?.[1] ?? '')
    assert.equal(first.status, 200)
  }
})

test('the pages of the gallery are made when somebody opens it, and never loaded with the product', () => {
  const product = sources('src').filter(({ path }) => !isTest(path) && !isSample(path))
  const withPages = new Set(
    samples.filter(({ text }) => makesPages.test(text)).map(({ path }) => path),
  )
  const early = product
    .filter(({ path }) => path !== 'src/app/samples.ts')
    .filter(({ imports }) => imports.some((target) => withPages.has(target)))
  assert.deepEqual(
    early.map(({ path }) => path),
    [],
  )
  const galleries = product.filter(({ imports }) =>
    imports.some((target) => /^src\/app\/(samples|gallery-pages)\.ts$/.test(target)),
  )
  assert.deepEqual(
    galleries.map(({ path }) => path),
    ['src/app/gallery-pages.ts', 'src/app/gallery.ts'],
  )
  const routes = galleries.at(-1)?.text ?? ''
  assert.doesNotMatch(routes, /^import .*gallery-pages/m, 'loaded only when it is asked for')
})

test('each sample is a whole page in both languages, under a name of its own', () => {
  for (const lang of langs) {
    const pages = roomPages(sampleView(lang))
    const names = pages.map(({ name }) => name)
    assert.deepEqual(
      names.filter((name, at) => names.indexOf(name) !== at),
      [],
    )
    const wrong = pages.filter(({ html }) => {
      const text = String(html)
      const isWhole = text.includes(`<html lang="${lang}"`) && text.match(/<h1[ >]/g)?.length === 1
      return !isWhole || /undefined|\[object |NaN|Invalid Date/.test(text)
    })
    assert.deepEqual(
      wrong.map(({ name }) => name),
      [],
      lang,
    )
  }
})

test('no sample writes a style or a handler into the page: the CSP would refuse it', () => {
  const bad = roomPages(sampleView('nl')).filter(({ html }) =>
    /<[a-z][^>]*\s(?:style|on[a-z]+)=/i.test(String(html)),
  )
  assert.deepEqual(
    bad.map(({ name }) => name),
    [],
  )
})

test('on an English page what people typed is marked as Dutch, in crumbs and headings', () => {
  const dutch = roomPages(sampleView('nl')).map(({ html }) => topOf(String(html)))
  const wrong = roomPages(sampleView('en')).flatMap(({ name, html }, at) =>
    topOf(String(html))
      .filter((words, place) => isTyped(words, dutch[at]?.[place] ?? ''))
      .map((words) => `${name}: "${words}" (ui/dutch.ts, or typedCrumb)`),
  )
  assert.deepEqual(wrong, [])
})

/** The crumbs and the heading in words, without what is marked as Dutch. */
function topOf(html: string): string[] {
  const nav = /<nav class="utrecht-breadcrumb-nav[\s\S]*?<\/nav>/.exec(html)?.[0] ?? ''
  const crumbs = nav.match(/<(a|span) class="[^"]*__link"[\s\S]*?<\/\1>/g) ?? []
  const heading = /<h1[\s\S]*?<\/h1>/.exec(html)?.[0] ?? ''
  return [...crumbs, heading].map((piece) =>
    piece
      .replace(/<(\w+)[^>]* lang="nl"[^>]*>[\s\S]*?<\/\1>/g, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
}

/** Words that both languages have, names of files, and codes. */
const sameInBoth = /^(Partners|Start|Agenda|Laptops)$|\.(csv|xlsx)$|^[A-Z\d-]+$/

/** The same in both languages, or three words in a row of it: then it is no sentence of ours. */
function isTyped(english: string, dutch: string): boolean {
  if (english === '' || sameInBoth.test(english)) return false
  const words = english.split(' ')
  const runs = words.slice(2).map((_, at) => words.slice(at, at + 3).join(' '))
  return english === dutch || runs.some((run) => dutch.includes(run)) || names.test(english)
}
const names = new RegExp(partners.map(({ name }) => name).join('|'))

test('every letter that a room can send stands in the gallery, in both languages', async () => {
  const files = code.filter(({ path }) => path.endsWith('/mails.ts'))
  assert.ok(files.length > 7)
  for (const lang of langs) {
    const known = new Set(roomLetters(lang).map(({ kind }) => kind))
    for (const { path, text } of files) {
      const { mailSamples } = (await import(join(root, path))) as {
        mailSamples?: (lang: 'nl' | 'en') => Letter[]
      }
      assert.ok(mailSamples, `${path} has no mailSamples`)
      const kinds = mailSamples(lang).map(({ kind }) => kind)
      assert.deepEqual(
        kinds.filter((kind) => !known.has(kind)),
        [],
        `${path}: not in src/app/samples.ts`,
      )
      const all = pieces({ path, text } as Source)
      const shown = all.find(({ name }) => name === 'mailSamples')?.body
      const unseen = all
        .filter(({ body }) => /^export function \w+\([\s\S]*?\): Letter \{/.test(body))
        .filter(({ name }) => !callsOf(name).test(shown ?? ''))
      assert.deepEqual(
        unseen.map(({ name }) => `${path}: ${name} has no sample`),
        [],
      )
    }
  }
})
