// In the meeting: one item of the agenda at a time, with its notes, decisions and action points on one screen.
import { paths } from '../../paths.ts'
import type { Sheet } from '../../platform/form.ts'
import { inDutch } from '../../ui/dutch.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { actions, button, linkButton } from '../../ui/parts/button.ts'
import { dateField } from '../../ui/parts/date-field.ts'
import { emptyState } from '../../ui/parts/empty.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { fresh, typedText } from '../../ui/parts/field.ts'
import { form, hiddenField } from '../../ui/parts/form.ts'
import { link } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { columns, panel } from '../../ui/parts/panel.ts'
import { rows } from '../../ui/parts/rows.ts'
import { areaField, selectField, textField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import {
  type Action,
  aboutPart,
  actionRows,
  type Decision,
  decisionCode,
  outcomeTexts,
  paragraphs,
} from '../outcomes/door.ts'
import { crumbsOf } from './agenda-pages.ts'
import type { Item } from './agenda-store.ts'
import { clockTime } from './calendar.ts'
import { runningTimes } from './rules.ts'
import type { Meeting } from './store.ts'
import { texts } from './texts.ts'

export type NotedKind = 'notes' | 'decision' | 'action'
export type DuringFacts = {
  meeting: Meeting
  items: readonly Item[]
  /** The item on the screen; undefined when there is no agenda. */
  item: Item | undefined
  decisions: readonly Decision[]
  actions: readonly Action[]
  partners: readonly { id: string; name: string }[]
  /** The form that came back with an error. */
  wrong?: { of: NotedKind; sheet: Sheet }
  /** Notes that someone else saved in between. */
  theirs?: string
  done?: NotedKind
}

export function duringPage(view: View, facts: DuringFacts): Markup {
  const t = texts[view.lang]
  const { meeting, item, wrong } = facts
  const finish = linkButton(paths.meetings.show(view.at, meeting.id), t.during.finish)
  return workPage(
    view,
    {
      title: `${t.during.title}: ${item?.title ?? meeting.title}`,
      heading: item ? inDutch(view, item.title) : t.during.title,
      sub: inDutch(view, meeting.title),
      crumbs: crumbsOf(view, meeting, t.during.title),
      actions: finish,
      error: wrong && errorSummary(view, wrong.sheet, duringWords(view, facts)),
      notice: facts.done && notice(view, 'good', t.during.done[facts.done], { live: 'status' }),
    },
    item ? columns(main(view, facts, item), side(view, facts)) : empty(view, meeting),
  )
}

function empty(view: View, { id }: Meeting): Markup {
  const t = texts[view.lang]
  const to = linkButton(paths.meetings.agenda(view.at, id), t.meeting.buildAgenda, {
    kind: 'primary',
  })
  return emptyState(t.during.empty, t.during.emptyText, [to])
}

function duringWords({ lang }: View, { partners }: DuringFacts) {
  const { during: t } = texts[lang]
  const { actions: a } = outcomeTexts[lang]
  return {
    notes: t.notes,
    text: t.text,
    what: a.what,
    organisation: {
      ...a.organisation,
      options: Object.fromEntries(partners.map(({ id, name }) => [id, name])),
    },
    function: a.function,
    due: a.due,
  }
}

function main(view: View, facts: DuringFacts, item: Item): Content {
  const t = texts[view.lang].during
  const { items } = facts
  const at = items.indexOf(item)
  const about = aboutPart(view, item)
  return [
    html`<p class="kw-soft">${t.itemOf(at + 1, items.length)}${about}</p>`,
    facts.theirs !== undefined && clash(view, facts.theirs),
    panel(undefined, notesForm(view, facts, item, at === items.length - 1)),
    notedPanel(view, facts, item),
    panel(t.decision, decisionForm(view, facts, item)),
    panel(t.action, actionForm(view, facts, item)),
  ]
}

function clash(view: View, theirs: string): Markup {
  const t = texts[view.lang].during
  return notice(view, 'warn', html`<p>${t.clash}</p>${paragraphs(theirs)}<p>${t.clashKeep}</p>`, {
    live: 'alert',
  })
}

const sheetOf = ({ wrong }: DuringFacts, of: NotedKind, typed: Sheet['typed'] = {}): Sheet =>
  wrong?.of === of ? wrong.sheet : fresh(typed)

function notesForm(view: View, facts: DuringFacts, item: Item, isLast: boolean): Markup {
  const t = texts[view.lang].during
  const sheet = sheetOf(facts, 'notes', { notes: item.notes, version: String(item.version) })
  const action = paths.meetings.notes(view.at, facts.meeting.id, item.id)
  return form(view, { action, label: t.notes.label, draft: `notes-${item.id}` }, [
    hiddenField('version', typedText(sheet, 'version')),
    areaField(view, sheet, 'notes', t.notes, { optional: 'silent', rows: 8 }),
    actions([
      button(t.saveNotes, { kind: isLast ? 'primary' : 'second' }),
      !isLast && button(t.saveNext, { name: 'do', value: 'next' }),
    ]),
  ])
}

function notedPanel(view: View, { decisions, actions: agreed }: DuringFacts, item: Item): Markup {
  const t = texts[view.lang].during
  const decided = decisions.filter(({ itemId }) => itemId === item.id)
  const own = agreed.filter(({ itemId }) => itemId === item.id)
  const lines = decided.map((one) => ({
    title: `${decisionCode(one)} ${one.text}`,
    href: paths.meetings.decision(view.at, one.id),
  }))
  return panel(t.noted, [
    decided.length + own.length === 0 && html`<p>${t.none}</p>`,
    lines.length > 0 && rows(lines),
    own.length > 0 && actionRows(view, own),
  ])
}

function decisionForm(view: View, facts: DuringFacts, item: Item): Markup {
  const t = texts[view.lang].during
  const sheet = sheetOf(facts, 'decision')
  const action = paths.meetings.decided(view.at, facts.meeting.id, item.id)
  return form(view, { action, label: t.decision, draft: `decision-${item.id}` }, [
    areaField(view, sheet, 'text', t.text, { rows: 2 }),
    actions([button(t.addDecision, { kind: 'second', icon: 'check' })]),
  ])
}

function actionForm(view: View, facts: DuringFacts, item: Item): Markup {
  const t = texts[view.lang].during
  const words = duringWords(view, facts)
  const sheet = sheetOf(facts, 'action')
  const action = paths.meetings.agreed(view.at, facts.meeting.id, item.id)
  return form(view, { action, label: t.action, draft: `action-${item.id}` }, [
    textField(view, sheet, 'what', words.what),
    selectField(view, sheet, 'organisation', words.organisation, { optional: true }),
    textField(view, sheet, 'function', words.function, { optional: true }),
    dateField(view, sheet, 'due', words.due, { optional: true }),
    actions([button(t.addAction, { kind: 'second', icon: 'plus' })]),
  ])
}

function side(view: View, { meeting, items, item }: DuringFacts): Content {
  const t = texts[view.lang].during
  const times = runningTimes(
    meeting.starts,
    items.map(({ minutes }) => minutes),
  )
  const begins = (at: number) => clockTime(times.begins[at] ?? '', view.lang)
  const to = (one: Item) => paths.meetings.during(view.at, meeting.id, { punt: one.id })
  const lines = items.map(
    (one, at) =>
      html`<li>${link(to(one), one === item ? html`<b>${begins(at)} ${one.title}</b>` : `${begins(at)} ${one.title}`, { current: one === item })}</li>`,
  )
  const at = item ? items.indexOf(item) : 0
  const [before, after] = [items[at - 1], items[at + 1]]
  return panel(t.items, [
    html`<nav aria-label="${t.items}"><ol class="kw-plain">${lines}</ol></nav>`,
    actions([
      after && linkButton(to(after), t.next, { key: 'V', icon: 'arrow-right' }),
      before && linkButton(to(before), t.previous, { key: 'T', kind: 'plain', icon: 'arrow-left' }),
    ]),
    html`<p class="kw-soft">${t.keys}</p>`,
  ])
}
