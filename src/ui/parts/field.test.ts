import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sampleView } from '../samples.ts'
import { checkboxesField, pickField, radiosField } from './choice-field.ts'
import { dayMonthYearField } from './date-field.ts'
import { errorSummary } from './error-summary.ts'
import { type Filled, fresh } from './field.ts'
import { form } from './form.ts'
import { areaField, selectField, textField, tickField } from './text-field.ts'

const view = sampleView('nl')
const name = { label: 'Naam', hint: 'Zoals op de deur.' }
const wrong = (errors: Record<string, string>, typed: Filled['typed'] = {}): Filled => ({
  typed,
  errors,
})

test('a wrong field says so to everyone: at the field, tied to it, with the word "Fout"', () => {
  const html = String(textField(view, wrong({ name: 'required' }), 'name', name))
  assert.match(html, /<label[^>]* for="f-name">Naam<\/label>/)
  assert.match(html, /<input[^>]* id="f-name"[^>]* aria-invalid="true"/)
  assert.match(html, /aria-describedby="f-name-hint f-name-error"/)
  assert.match(html, /id="f-name-hint">Zoals op de deur\.</)
  assert.match(html, /id="f-name-error">.*Fout: .*Vul in: Naam/s)
})

test('a field in order carries no trace of an error', () => {
  const html = String(textField(view, fresh({ name: 'De Brug' }), 'name', name))
  assert.match(html, /value="De Brug"/)
  assert.match(html, /aria-required="true"/)
  assert.doesNotMatch(html, /aria-invalid|error|invalid/)
})

test('optional fields say so, and no field uses a placeholder or the browser’s own checking', () => {
  const html = String(textField(view, fresh(), 'mail', name, { optional: true, kind: 'email' }))
  assert.match(html, /\(niet verplicht\)/)
  assert.doesNotMatch(html, /aria-required|placeholder|type="email"|\srequired/)
  assert.match(html, /inputmode="email"/)
})

test('the room’s own sentence goes before the kit’s, and an unknown code still says something', () => {
  const words = { ...name, errors: { taken: 'Deze naam bestaat al.' } }
  assert.match(
    String(textField(view, wrong({ name: 'taken' }), 'name', words)),
    /Deze naam bestaat al\./,
  )
  assert.match(
    String(textField(view, wrong({ name: 'zzz' }), 'name', name)),
    /Dit klopt nog niet: Naam/,
  )
  const odd = wrong({ name: 'constructor' })
  assert.match(String(textField(view, odd, 'name', name)), /Dit klopt nog niet: Naam/)
})

test('the summary links every error to its field, in the order of the form, with the same sentence', () => {
  const filled = wrong({ kind: 'choice', name: 'required', form: 'invalid' })
  const fields = { name, kind: { label: 'Soort', options: { a: 'A', b: 'B' } } }
  const html = String(errorSummary(view, filled, fields))
  assert.match(html, /role="alert" tabindex="-1" data-focus/)
  const links = [...html.matchAll(/href="#([\w-]+)">([^<]+)</g)].map(([, id, words]) => [id, words])
  assert.deepEqual(links, [
    ['f-name', 'Vul in: Naam'],
    ['f-kind', 'Kies een antwoord: Soort'],
  ])
  assert.match(html, /<li>Het formulier klopt nog niet/)
  const group = String(radiosField(view, filled, 'kind', fields.kind))
  assert.match(group, /<input type="radio" id="f-kind"/)
  assert.match(group, /Kies een antwoord: Soort/)
})

test('without errors there is no summary', () => {
  assert.equal(errorSummary(view, fresh(), { name }), undefined)
})

test('what was chosen stays chosen, one or several', () => {
  const words = { label: 'Hulp', options: { a: 'A', b: 'B', c: 'C' } }
  const chosen = (html: unknown) =>
    [...String(html).matchAll(/value="(\w)" (?:checked|selected)/g)].map(([, value]) => value)
  assert.deepEqual(chosen(checkboxesField(view, fresh({ h: ['a', 'c'] }), 'h', words)), ['a', 'c'])
  assert.deepEqual(chosen(checkboxesField(view, fresh({ h: 'b' }), 'h', words)), ['b'])
  assert.deepEqual(chosen(pickField(view, fresh({ h: 'b' }), 'h', words)), ['b'])
  assert.deepEqual(chosen(selectField(view, fresh({ h: 'c' }), 'h', words)), ['c'])
  assert.match(String(tickField(view, fresh({ ok: 'ja' }), 'ok', name)), / checked/)
  const date = fresh({ 'd-day': '31', 'd-month': '2', 'd-year': '2026' })
  assert.match(
    String(dayMonthYearField(view, date, 'd', name)),
    /value="31".*value="2".*value="2026"/s,
  )
})

test('a text that starts with a newline comes back whole', () => {
  const html = String(areaField(view, fresh({ note: '\neen\n twee' }), 'note', name))
  assert.match(html, />\n\neen\n twee<\/textarea>/)
})

test('pills carry their key, for the script, the screen reader and the eye', () => {
  const words = { label: 'Thema', options: { digid: 'DigiD' } }
  const html = String(pickField(view, fresh(), 'theme', words, { keys: { digid: 'd' } }))
  assert.match(html, /data-key="d" aria-keyshortcuts="D"/)
  assert.match(html, /<kbd class="kw-key" aria-hidden="true">D<\/kbd>/)
})

test('a form that changes something carries its proofs; one that only asks does not', () => {
  const post = () => String(form(view, { action: '/x' }, 'a'))
  assert.match(
    post(),
    /novalidate.*name="_csrf" value="sample".*name="_once" value="[\da-f-]{36}"/s,
  )
  const once = (html: string) => html.match(/_once" value="([\da-f-]+)/)?.[1]
  assert.notEqual(once(post()), once(post()))
  assert.doesNotMatch(String(form(view, { action: '/x', method: 'get' }, 'a')), /_csrf|_once/)
})
