// Making an agenda: what is on it, in which order and for how long, and what waits to be on it.
import { paths } from '../../paths.ts'
import { timeInWords } from '../../platform/dates.ts'
import type { Sheet } from '../../platform/form.ts'
import { inDutch } from '../../ui/dutch.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { typedCrumb } from '../../ui/parts/breadcrumb.ts'
import { actions, button } from '../../ui/parts/button.ts'
import { checkboxesField } from '../../ui/parts/choice-field.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { fresh, typedText } from '../../ui/parts/field.ts'
import { form, hiddenField } from '../../ui/parts/form.ts'
import { link } from '../../ui/parts/link.ts'
import { columns, panel } from '../../ui/parts/panel.ts'
import { selectField, textField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { aboutPart } from '../outcomes/door.ts'
import type { Item } from './agenda-store.ts'
import { clockTime, whenInWords } from './calendar.ts'
import type { Proposal, Source } from './proposals.ts'
import { runningTimes } from './rules.ts'
import type { Meeting } from './store.ts'
import { texts } from './texts.ts'

export type AgendaFacts = {
  meeting: Meeting
  items: readonly Item[]
  proposals: readonly Proposal[]
  /** The item that is open to be changed. */
  editing?: { of: string; sheet: Sheet }
  /** A new item about something that another page leads from. */
  wished?: Sheet
  /** The form of a new item, or of the proposals, that came back with an error. */
  wrong?: Sheet
}

export function agendaPage(view: View, facts: AgendaFacts): Markup {
  const t = texts[view.lang]
  const { meeting } = facts
  const wrong = facts.wrong ?? facts.editing?.sheet
  return workPage(
    view,
    {
      title: `${t.agenda.title}: ${meeting.title}`,
      heading: t.agenda.title,
      sub: html`${inDutch(view, meeting.title)} · ${whenInWords(meeting, view.lang)}`,
      crumbs: crumbsOf(view, meeting, t.agenda.title),
      error: wrong && errorSummary(view, wrong, itemWords(view)),
    },
    columns(
      [html`<p>${t.agenda.sub}</p>`, itemsPanel(view, facts), ownPanel(view, facts)],
      proposalsPanel(view, facts),
    ),
  )
}

/** The way back, on each page of one meeting. */
export const crumbsOf = (view: View, meeting: Pick<Meeting, 'id' | 'title'>, here: string) => [
  { label: texts[view.lang].title, href: paths.meetings.list(view.at) },
  typedCrumb(meeting.title, paths.meetings.show(view.at, meeting.id)),
  { label: here },
]

function itemsPanel(view: View, facts: AgendaFacts): Markup {
  const t = texts[view.lang]
  const { meeting, items } = facts
  if (items.length === 0) return panel(undefined, html`<p>${t.meeting.noAgenda}</p>`)
  const times = runningTimes(
    meeting.starts,
    items.map(({ minutes }) => minutes),
  )
  const over = minutesBetween(meeting.ends, times.ends)
  return panel(undefined, [
    html`<ol class="kw-plain">${items.map((item, at) => itemLine(view, facts, item, at, clockTime(times.begins[at] ?? '', view.lang)))}</ol>`,
    html`<p class="kw-soft">${t.meeting.until(timeInWords(times.ends, view.lang))} ${over > 0 && t.meeting.tooLong(over)}</p>`,
  ])
}

function minutesBetween(from: string, to: string): number {
  const [a = 0, b = 0, c = 0, d = 0] = `${from}:${to}`.split(':').map(Number)
  return c * 60 + d - (a * 60 + b)
}

function itemLine(view: View, facts: AgendaFacts, item: Item, at: number, begins: string): Markup {
  const t = texts[view.lang]
  const { meeting, items } = facts
  const soft = [t.itemKinds[item.kind], t.agenda.minutes(item.minutes)].join(' · ')
  const move = (direction: 'up' | 'down' | 'gone', words: string) =>
    button(html`${words}<span class="kw-unseen">: ${item.title}</span>`, {
      kind: 'plain',
      name: 'do',
      value: `${direction}:${item.id}`,
    })
  const action = paths.meetings.agendaOrder(view.at, meeting.id)
  const change = paths.meetings.agenda(view.at, meeting.id, { punt: item.id })
  const isOpen = facts.editing?.of === item.id
  return html`<li id="i-${item.id}"><h2 class="nl-heading nl-heading--level-3">${begins} ${item.title}</h2><p class="kw-soft">${soft}${aboutPart(view, item)}</p>${
    isOpen
      ? itemForm(
          view,
          paths.meetings.agendaItem(view.at, meeting.id, item.id),
          facts.editing?.sheet ?? fresh(),
          t.agenda.save,
        )
      : form(
          view,
          { action, label: item.title },
          actions([
            at > 0 && move('up', t.agenda.up),
            at < items.length - 1 && move('down', t.agenda.down),
            link(change, t.agenda.change, { unseen: item.title }),
            move('gone', t.agenda.remove),
          ]),
        )
  }</li>`
}

function itemWords({ lang }: View) {
  const { agenda: t, itemKinds: options } = texts[lang]
  return { chosen: t.chosen, item: t.item, length: t.length, kind: { ...t.kind, options } }
}

function itemForm(view: View, action: string, sheet: Sheet, save: string): Markup {
  const words = itemWords(view)
  const label = typedText(sheet, 'label')
  return form(view, { action }, [
    hiddenField('about', typedText(sheet, 'about')),
    hiddenField('label', label),
    label && html`<p class="kw-soft">${texts[view.lang].agenda.about}: ${label}</p>`,
    textField(view, sheet, 'item', words.item),
    textField(view, sheet, 'length', words.length, { kind: 'number', size: 'tiny' }),
    selectField(view, sheet, 'kind', words.kind, { blank: false, size: 'short' }),
    actions([button(save, { kind: 'second' })]),
  ])
}

function ownPanel(view: View, { meeting, editing, wished, wrong }: AgendaFacts): Content {
  // Its fields carry the same names as those of the item that is open.
  if (editing) return undefined
  const t = texts[view.lang].agenda
  const sheet = wrong ?? wished ?? fresh({ length: '10', kind: 'discussion' })
  const own = itemForm(view, paths.meetings.agenda(view.at, meeting.id), sheet, t.add)
  return html`<div id="eigen">${panel(t.own, own)}</div>`
}

function proposalsPanel(view: View, { meeting, proposals }: AgendaFacts): Markup {
  const t = texts[view.lang].agenda
  if (proposals.length === 0) return panel(t.proposals, html`<p>${t.noProposals}</p>`)
  const sources = [...new Set(proposals.map(({ source }) => source))]
  return panel(
    t.proposals,
    form(view, { action: paths.meetings.agendaProposed(view.at, meeting.id), label: t.proposals }, [
      html`<p class="kw-soft">${t.proposalsText}</p>`,
      sources.map((source) => proposalGroup(view, source, proposals)),
      actions([button(t.addChosen, { kind: 'second', icon: 'plus' })]),
    ]),
  )
}

function proposalGroup(view: View, source: Source, proposals: readonly Proposal[]): Markup {
  const t = texts[view.lang].agenda
  const some = proposals.filter((one) => one.source === source)
  const options = Object.fromEntries(some.map(({ key, title }) => [key, title]))
  const hints = Object.fromEntries(some.map(({ key, why }) => [key, why]))
  return checkboxesField(
    view,
    fresh(),
    `chosen-${source}`,
    { label: t.sources[source], options },
    { optional: 'silent', hints },
  )
}
