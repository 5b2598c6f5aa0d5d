// Action points: the list of all or one's own, one of them with its history, and the form of a new one.
import { paths } from '../../paths.ts'
import { localDate, momentInWords, plainDate } from '../../platform/dates.ts'
import type { Sheet } from '../../platform/form.ts'
import { inDutch } from '../../ui/dutch.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { typedCrumb } from '../../ui/parts/breadcrumb.ts'
import { actions, button } from '../../ui/parts/button.ts'
import { pickField } from '../../ui/parts/choice-field.ts'
import { dateField } from '../../ui/parts/date-field.ts'
import { details } from '../../ui/parts/details.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { facts as factList } from '../../ui/parts/facts.ts'
import { fresh, typedText } from '../../ui/parts/field.ts'
import { form, hiddenField } from '../../ui/parts/form.ts'
import { link } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { columns, panel } from '../../ui/parts/panel.ts'
import { rows } from '../../ui/parts/rows.ts'
import type { Tag } from '../../ui/parts/tag.ts'
import { tag } from '../../ui/parts/tag.ts'
import { areaField, selectField, textField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { aboutAddress, actionStatuses, isOverdue } from './rules.ts'
import type { Action, ActionEvent } from './store.ts'
import { texts } from './texts.ts'

export type Named = readonly { id: string; name: string }[]

/** A few action points with who and when, each with its state. */
export function actionRows(view: View, all: readonly Action[]): Markup {
  return rows(
    all.map((one) => ({
      title: one.what,
      href: paths.meetings.action(view.at, one.id),
      text: [doerOf(one), dueOf(view, one)].filter(Boolean).join(' · '),
      tag: stateOf(view, one),
    })),
  )
}

export const doerOf = (one: Pick<Action, 'organisationName' | 'function' | 'personName'>): string =>
  [one.organisationName, one.personName ?? one.function].filter(Boolean).join(', ')

const dueOf = (view: View, { dueOn }: Pick<Action, 'dueOn'>): string =>
  dueOn ? plainDate(dueOn, view.lang) : texts[view.lang].actions.noDue

export function stateOf(view: View, one: Action): Tag {
  const t = texts[view.lang].actions
  if (isOverdue(one, localDate(view.today))) return { words: t.late, kind: 'bad' }
  const kind = { open: 'plain', doing: 'warn', done: 'good', dropped: 'plain' } as const
  return { words: t.statuses[one.status], kind: kind[one.status] }
}

/** Text as people typed it: an empty line is a new paragraph. */
export const paragraphs = (text: string): Content =>
  text.split(/\n{2,}/).map((one) => {
    const lines = one.split('\n').map((line, at) => html`${at > 0 && html`<br>`}${line}`)
    return html`<p>${lines}</p>`
  })

/** What an item, decision or action point is about, as a link where there is a page. */
export function aboutPart(view: View, one: { about: string; aboutLabel: string }): Content {
  if (!one.aboutLabel) return undefined
  const address = aboutAddress(view.at, one.about)
  return html` · ${texts[view.lang].actions.about}: ${address ? link(address, one.aboutLabel) : one.aboutLabel}`
}

type ActionFormFacts = {
  sheet: Sheet
  partners: Named
  members: readonly { id: string; label: string }[]
}

export function newActionPage(view: View, facts: ActionFormFacts): Markup {
  const t = texts[view.lang].actions
  return workPage(
    view,
    {
      title: t.newTitle,
      crumbs: [{ label: t.title, href: paths.meetings.actions(view.at) }, { label: t.newTitle }],
      error: errorSummary(view, facts.sheet, actionWords(view, facts)),
    },
    panel(undefined, actionForm(view, paths.meetings.newAction(view.at), facts)),
  )
}

function actionWords(
  { lang }: View,
  { partners, members }: Pick<ActionFormFacts, 'partners' | 'members'>,
) {
  const t = texts[lang].actions
  return {
    what: t.what,
    organisation: {
      ...t.organisation,
      options: Object.fromEntries(partners.map(({ id, name }) => [id, name])),
    },
    function: t.function,
    person: {
      ...t.person,
      options: Object.fromEntries(members.map(({ id, label }) => [id, label])),
    },
    due: t.due,
    status: { ...t.status, options: t.statuses },
    remark: t.remark,
  }
}

function actionForm(view: View, action: string, facts: ActionFormFacts): Markup {
  const { sheet } = facts
  const t = texts[view.lang].actions
  const words = actionWords(view, facts)
  const label = typedText(sheet, 'label')
  const optional = { optional: true } as const
  return form(view, { action }, [
    ['about', 'label', 'version'].map((name) => hiddenField(name, typedText(sheet, name))),
    label && html`<p>${t.about}: <b>${label}</b></p>`,
    textField(view, sheet, 'what', words.what),
    selectField(view, sheet, 'organisation', words.organisation, optional),
    textField(view, sheet, 'function', words.function, optional),
    facts.members.length > 0 && selectField(view, sheet, 'person', words.person, optional),
    dateField(view, sheet, 'due', words.due, optional),
    actions([button(t.save)]),
  ])
}

export type ActionFacts = ActionFormFacts & {
  action: Action
  events: readonly ActionEvent[]
  mayChange: boolean
  mayEdit: boolean
  /** Which form came back with an error. */
  wrong?: { of: 'status' | 'edit'; sheet: Sheet }
  isClash?: boolean
  done?: 'added' | 'saved'
}

export function actionPage(view: View, facts: ActionFacts): Markup {
  const t = texts[view.lang].actions
  const { action, wrong, done, isClash, mayChange } = facts
  return workPage(
    view,
    {
      title: action.what,
      heading: inDutch(view, action.what),
      crumbs: [{ label: t.title, href: paths.meetings.actions(view.at) }, typedCrumb(action.what)],
      error: wrong && errorSummary(view, wrong.sheet, actionWords(view, facts)),
      notice: isClash
        ? notice(view, 'warn', t.clash, { live: 'alert' })
        : done && notice(view, 'good', t.done[done], { live: 'status' }),
    },
    columns(
      [aboutPanel(view, action), mayChange && statusPanel(view, facts), editPart(view, facts)],
      historyPanel(view, facts.events),
    ),
  )
}

function aboutPanel(view: View, action: Action): Markup {
  const t = texts[view.lang].actions
  const { words, kind } = stateOf(view, action)
  const address = aboutAddress(view.at, action.about)
  const about =
    action.aboutLabel && (address ? link(address, action.aboutLabel) : action.aboutLabel)
  return panel(undefined, [
    factList([
      { term: t.columns.who, value: doerOf(action) || '–' },
      { term: t.columns.due, value: dueOf(view, action) },
      { term: t.columns.status, value: tag(words, kind) },
      ...(about ? [{ term: t.about, value: about }] : []),
      ...(action.meetingId
        ? [
            {
              term: t.from,
              value: link(
                paths.meetings.show(view.at, action.meetingId),
                action.meetingTitle ?? '',
              ),
            },
          ]
        : []),
    ]),
  ])
}

function statusPanel(view: View, facts: ActionFacts): Markup {
  const { action, wrong } = facts
  const t = texts[view.lang].actions
  const words = actionWords(view, facts)
  const version = String(action.version)
  const sheet = wrong?.of === 'status' ? wrong.sheet : fresh({ status: action.status, version })
  return panel(
    t.statusTitle,
    form(view, { action: paths.meetings.actionStatus(view.at, action.id), label: t.statusTitle }, [
      hiddenField('version', typedText(sheet, 'version')),
      pickField(view, sheet, 'status', words.status, { only: actionStatuses }),
      areaField(view, sheet, 'remark', words.remark, { optional: true, rows: 2 }),
      actions([button(t.saveStatus)]),
    ]),
  )
}

function editPart(view: View, facts: ActionFacts): Content {
  if (!facts.mayEdit) return undefined
  const { action, wrong } = facts
  const isWrong = wrong?.of === 'edit'
  const sheet = isWrong ? wrong.sheet : facts.sheet
  const body = actionForm(view, paths.meetings.action(view.at, action.id), { ...facts, sheet })
  return panel(undefined, details(texts[view.lang].actions.edit, body, isWrong))
}

function historyPanel(view: View, events: readonly ActionEvent[]): Markup {
  const t = texts[view.lang].actions
  const lines = events.map((one) => {
    const due = one.dueOn ? plainDate(one.dueOn, view.lang) : ''
    const by = [momentInWords(one.at, view.lang), one.organisationName].filter(Boolean).join(' · ')
    return {
      title: t.event(t.statuses[one.status], due),
      text: html`${by}${one.remark && html`<br>${one.remark}`}`,
    }
  })
  return panel(t.history, rows(lines))
}
