import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sampleWords, type Words } from './samples/words.ts'
import { pageSamples, samples, sampleView } from './samples.ts'

// Tries to break out of text, of either kind of quote, of a tag, a comment, a title and a script.
const polyglot = `'"><script>alert(1)</script><img src=x onerror=alert(1)>--></title></textarea>\`\${1}&lt;`

test('no text, however nasty, adds an element or an attribute to any part or page', () => {
  const calm = shapes(sampleWords.nl)
  const nasty = shapes(poisoned(sampleWords.nl))
  assert.ok(calm.length > 40)
  for (const [at, sample] of nasty.entries()) {
    assert.deepEqual(sample, calm[at], `${sample.name} let something through`)
  }
})

test('the nasty text does arrive, as text', () => {
  const all = samples(sampleView('nl'), poisoned(sampleWords.nl))
  const showing = all.filter(({ html }) => String(html).includes('&lt;script&gt;'))
  // Only pager, print and key switch say nothing of their own.
  assert.ok(showing.length >= all.length - 4, `${showing.length} of ${all.length}`)
})

test('the measure sees an element that does get through', () => {
  assert.notDeepEqual(tagsIn('<p>a</p>'), tagsIn('<p><b>a</b></p>'))
  assert.notDeepEqual(tagsIn('<p class="a">'), tagsIn('<p class="a" onclick="b">'))
})

test('no part writes a style or a handler into the page: the CSP would refuse it', () => {
  for (const { name, html } of [...samples(sampleView('nl')), ...pageSamples(sampleView('nl'))]) {
    const bad = tagsIn(String(html)).filter((tag) => /\s(style|on\w+)(\s|$)/.test(tag))
    assert.deepEqual(bad, [], name)
  }
})

function shapes(words: Words) {
  const view = sampleView('nl', words)
  return [...samples(view, words), ...pageSamples(view, words)].map(({ name, html }) => ({
    name,
    tags: tagsIn(String(html)),
  }))
}

/** Every tag with the names of its attributes, read as a browser reads quotes. */
function tagsIn(html: string): string[] {
  const tags = html.match(/<[a-z!/](?:"[^"]*"|'[^']*'|[^'">])*>/gi) ?? []
  return tags.map((tag) => tag.replace(/=("[^"]*"|'[^']*')/g, ''))
}

function poisoned<T>(value: T): T {
  if (typeof value === 'string') return (value ? polyglot : value) as T
  if (Array.isArray(value)) return value.map(poisoned) as T
  const entries = Object.entries(value as object).map(([key, one]) => [key, poisoned(one)])
  return Object.fromEntries(entries) as T
}
