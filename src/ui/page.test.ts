import assert from 'node:assert/strict'
import { test } from 'node:test'
import { icon, iconNames } from './icon.ts'
import { errorPage, narrowPage, publicPage, workPage } from './page.ts'
import { pageSamples, samples, sampleView } from './samples.ts'
import { en, nl } from './texts.ts'

const view = sampleView('nl')

test('a page says its language, and its title is "page – site"', () => {
  const html = String(publicPage(view, { title: 'Zoeken' }, ''))
  assert.match(html, /^<!doctype html>\n<html lang="nl">/)
  assert.match(html, /<title>Zoeken – Digihulp Lindemeer<\/title>/)
  assert.match(String(publicPage(sampleView('en'), { title: 'Search' }, '')), /<html lang="en">/)
})

test('a page with an error says so before anything else', () => {
  const html = String(workPage(view, { title: 'Nieuw', error: true }, ''))
  assert.match(html, /<title>Fout: Nieuw – Ketenwijzer<\/title>/)
})

test('every public page has the phone number in the header, to call, in the same place', () => {
  const pages = [publicPage(view, { title: 'a' }, ''), narrowPage(view, { title: 'b' }, '')]
  for (const html of [...pages, errorPage(view, 404)].map(String)) {
    const header = html.match(/<header[\s\S]*?<\/header>/)?.[0] ?? ''
    assert.match(header, /<\/nav><a class="kw-phone" href="tel:08000000">.*0800-0000/)
  }
})

test('the first thing to tab to is the skip link, and it leads to the main part', () => {
  for (const { name, html } of pageSamples(view)) {
    const first = String(html).match(/<a [^>]*>/)?.[0] ?? ''
    assert.match(first, /nl-skip-link.*href="#main"/, name)
    assert.match(String(html), /<main id="main"[^>]* tabindex="-1">/, name)
  }
})

test('a page has one h1, and no id twice', () => {
  for (const { name, html } of pageSamples(view)) {
    assert.equal(String(html).match(/<h1/g)?.length, 1, name)
    const ids = [...String(html).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    assert.equal(new Set(ids).size, ids.length, name)
  }
})

test('what someone may not see looks exactly like what is not there', () => {
  assert.equal(String(errorPage(view, 401)), String(errorPage(view, 404)))
  assert.match(String(errorPage(view, 500, 'r-17')), /r-17/)
  assert.match(String(errorPage(view, 502, 'r-17')), /r-17/)
  assert.doesNotMatch(String(errorPage(view, 404, 'r-17')), /r-17/)
})

test('work pages are kept out of search engines and know who is at work', () => {
  const html = String(workPage(view, { title: 'Balie' }, ''))
  assert.match(html, /<meta name="robots" content="noindex">/)
  assert.match(html, /Samira Bakhuis/)
  assert.match(html, /<form action="\/lindemeer\/afmelding" method="post"/)
  assert.match(html, /aria-current="page"/)
  assert.match(html, /3 wachten op u/)
  assert.doesNotMatch(String(publicPage(view, { title: 'a' }, '')), /noindex|Samira/)
})

test('a theme comes after the default sheet, and only when it is another one', () => {
  const network = view.network && { ...view.network, theme: 'denhaag' as const }
  const html = String(publicPage({ ...view, network }, { title: 'a' }, ''))
  assert.match(html, /site\.[\w-]+\.css">\s*<link rel="stylesheet" href="\/assets\/denhaag\./)
  assert.doesNotMatch(String(publicPage(view, { title: 'a' }, '')), /denhaag/)
})

test('every icon is drawn, hidden from readers, and small', () => {
  for (const name of iconNames) {
    assert.match(
      String(icon(name)),
      /^<svg class="kw-icon"[^>]*aria-hidden="true"><(path|circle|rect)/,
    )
    assert.ok(String(icon(name)).length < 1200, name)
  }
})

test('samples exist in both languages, and no text is forgotten in the other', () => {
  const names = (lang: 'nl' | 'en') =>
    [...samples(sampleView(lang)), ...pageSamples(sampleView(lang))].map(({ name }) => name)
  assert.deepEqual(names('nl'), names('en'))
  assert.deepEqual(Object.keys(nl.errors), Object.keys(en.errors))
})
