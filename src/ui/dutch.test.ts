import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inDutch, withDutch } from './dutch.ts'
import { breadcrumb, typedCrumb } from './parts/breadcrumb.ts'

const [nl, en] = [{ lang: 'nl' }, { lang: 'en' }] as const

test('what people typed says on an English page that it is Dutch, and on a Dutch one nothing', () => {
  assert.equal(String(inDutch(en, 'Inloop & koffie')), '<span lang="nl">Inloop &amp; koffie</span>')
  assert.equal(inDutch(nl, 'Inloop'), 'Inloop')
})

test('in a sentence of ours only the names are Dutch, also when there are two', () => {
  const words = String(withDutch(en, 'Welzijn to De Brug', 'Welzijn', 'De Brug'))
  assert.equal(words, '<span lang="nl">Welzijn</span> to <span lang="nl">De Brug</span>')
  assert.equal(withDutch(en, 'Nobody', 'Welzijn'), 'Nobody')
  assert.equal(
    String(withDutch(en, 'Book (blue)', '', 'blue')),
    'Book (<span lang="nl">blue</span>)',
  )
  assert.equal(withDutch(en, 'Nobody', ''), 'Nobody')
  assert.equal(String(withDutch(en, '<b>: Jan', 'Jan')), '&lt;b&gt;: <span lang="nl">Jan</span>')
})

test('a crumb with a title that people typed is marked, whether it leads on or is this page', () => {
  const crumbs = [typedCrumb('Inloop', '/hulp'), typedCrumb('Les')]
  assert.equal(String(breadcrumb(en, crumbs)).match(/ lang="nl"/g)?.length, 2)
  assert.doesNotMatch(String(breadcrumb(nl, crumbs)), /lang=/)
})
