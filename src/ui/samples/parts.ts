/** Every part that is no form, in each of its states. */
import { html } from '../markup.ts'
import { backLink, breadcrumb } from '../parts/breadcrumb.ts'
import { linkButton } from '../parts/button.ts'
import { card } from '../parts/card.ts'
import { checkboxesField } from '../parts/choice-field.ts'
import { choices } from '../parts/choices.ts'
import { details } from '../parts/details.ts'
import { emptyState } from '../parts/empty.ts'
import { facts } from '../parts/facts.ts'
import { fresh } from '../parts/field.ts'
import { searchBar, withFilters } from '../parts/filters.ts'
import { link, phoneLink, phonePill } from '../parts/link.ts'
import { notice } from '../parts/notice.ts'
import { pager } from '../parts/pager.ts'
import { columns, halves, panel } from '../parts/panel.ts'
import { personLine } from '../parts/person.ts'
import { copyLinkButton, printButton } from '../parts/print.ts'
import { rows } from '../parts/rows.ts'
import { steps } from '../parts/steps.ts'
import { tabs } from '../parts/tabs.ts'
import { tag } from '../parts/tag.ts'
import { textField } from '../parts/text-field.ts'
import type { Sample } from '../samples.ts'
import type { View } from '../view.ts'
import type { Words } from './words.ts'

export function partSamples(view: View, words: Words): Sample[] {
  return [...ways(view, words), ...messages(view, words), ...lists(view, words)]
}

function ways(view: View, words: Words): Sample[] {
  const { crumbs, tabs: t, fields } = words
  const page = (n: number) => `/?pagina=${n}`
  const all = [
    { href: '/', label: t.all, current: true },
    { href: '/oud', label: t.old, current: false, count: 4 },
  ]
  const query = textField(view, fresh(), 'q', fields.name, { kind: 'search' })
  const filter = checkboxesField(view, fresh({ help: ['told'] }), 'help', fields.help)
  return [
    {
      name: 'links',
      html: html`<p>${link('/', crumbs.start)} ${link('/', crumbs.here, { icon: 'map-pin', unseen: words.other })} ${phoneLink('000-000 00 00')} ${phonePill(view, '0800-0000')}</p>`,
    },
    {
      name: 'breadcrumb',
      html: breadcrumb(view, [{ label: crumbs.start, href: '/' }, { label: crumbs.here }]),
    },
    { name: 'back link', html: backLink(view, '/', words.stop) },
    { name: 'pager', html: html`${pager(view, { page: 2, pages: 5, href: page })}` },
    { name: 'tabs', html: tabs(view, t.label, all) },
    {
      name: 'search bar',
      html: searchBar(view, { action: '/', fields: [query], find: words.find, label: words.find }),
    },
    {
      name: 'list with filters',
      html: withFilters(
        view,
        { action: '/', fields: [filter], show: words.show, on: 1, label: words.show },
        sampleCard(words),
      ),
    },
    { name: 'print and copy', html: html`${printButton(view)}${copyLinkButton(view, '/')}` },
    { name: 'details', html: html`${details(words.details.title, words.details.text, true)}` },
  ]
}

function messages(view: View, words: Words): Sample[] {
  const kinds = ['info', 'good', 'warn', 'bad'] as const
  const { title, text, next } = words.empty
  return [
    ...kinds.map((kind) => ({ name: `notice, ${kind}`, html: notice(view, kind, words.message) })),
    {
      name: 'notice with a title',
      html: notice(view, 'warn', words.message, { title: words.messageTitle, live: 'status' }),
    },
    { name: 'empty state', html: emptyState(title, text, [linkButton('/', next)]) },
  ]
}

function lists(view: View, words: Words): Sample[] {
  const { card: c, choices: w, facts: f, steps: s } = words
  const line = { title: c.title, href: '/', text: c.who, tag: { words: c.tags[0] ?? '' } }
  const states = ['plain', 'good', 'warn', 'bad'] as const
  return [
    { name: 'tags', html: html`${states.map((kind, at) => tag(c.tags[at] ?? '', kind))}` },
    { name: 'card', html: sampleCard(words) },
    {
      name: 'choices',
      html: choices([
        { href: '/', icon: 'device-laptop', title: w.help, text: w.helpText },
        { href: '/', icon: 'school', title: w.learn },
        { href: '/', icon: 'alert-triangle', title: w.scam, alarm: true },
      ]),
    },
    { name: 'rows', html: rows([line, { ...line, href: undefined }]) },
    { name: 'facts', html: facts([{ term: f.term, value: f.value, note: f.note }]) },
    {
      name: 'steps',
      html: steps(view, [
        { label: s.sent, state: 'done', note: f.note },
        { label: s.answer, state: 'now' },
        { label: s.contact, state: 'next' },
        { label: s.stopped, state: 'stopped' },
      ]),
    },
    {
      name: 'person',
      html: html`<p>${personLine({ name: words.person, organisation: words.organisation, role: words.role })}</p>`,
    },
    { name: 'panels', html: columns(panel(words.title, words.lead), panel(undefined, f.value)) },
    { name: 'halves', html: halves(words.lead, f.value) },
  ]
}

function sampleCard(words: Words) {
  const c = words.card
  const [first = '', second = '', third = ''] = c.tags
  return card({
    title: c.title,
    href: '/',
    who: c.who,
    tags: [
      { words: first, kind: 'good', icon: 'clock' },
      { words: second },
      { words: third, kind: 'warn' },
    ],
    text: c.text,
    actions: [link('/', c.see, { unseen: c.title }), phoneLink('0800-0000')],
  })
}
