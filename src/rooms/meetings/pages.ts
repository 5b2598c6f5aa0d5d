// One meeting: when and where, who comes, what is on the agenda, and what came of it.

import { paths } from '../../paths.ts'
import { localDate, plainDate, timeInWords } from '../../platform/dates.ts'
import type { Sheet } from '../../platform/form.ts'
import { inDutch } from '../../ui/dutch.ts'
import { attributes, type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { typedCrumb } from '../../ui/parts/breadcrumb.ts'
import { actions, button, linkButton } from '../../ui/parts/button.ts'
import { details } from '../../ui/parts/details.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { facts as factList } from '../../ui/parts/facts.ts'
import { fresh } from '../../ui/parts/field.ts'
import { form } from '../../ui/parts/form.ts'
import { link } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { columns, panel } from '../../ui/parts/panel.ts'
import { rows } from '../../ui/parts/rows.ts'
import { tag } from '../../ui/parts/tag.ts'
import { tickField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import {
  type Action,
  actionRows,
  type Decision,
  decisionCode,
  outcomeTexts,
  partsNav,
} from '../outcomes/door.ts'
import type { Item } from './agenda-store.ts'
import { clockTime, whenInWords } from './calendar.ts'
import { addPanel, inviteesPanel, inviteeWordsOf, replyPanel } from './invitee-pages.ts'
import { type MeetingStatus, runningTimes } from './rules.ts'
import type { Invitee, Meeting } from './store.ts'
import { texts } from './texts.ts'

export type Done = keyof (typeof texts)['nl']['meeting']['done']

export type MeetingFacts = {
  meeting: Meeting
  invitees: readonly Invitee[]
  items: readonly Item[]
  decisions: readonly Decision[]
  actions: readonly Action[]
  isLead: boolean
  /** Whose answer this reader may give. */
  mayReply: (one: Invitee) => boolean
  partners: readonly { id: string; name: string }[]
  members: readonly { id: string; label: string }[]
  /** The form with which somebody is added, as it was sent. */
  sheet?: Sheet
  done?: Done
}

export function meetingPage(view: View, facts: MeetingFacts): Markup {
  const t = texts[view.lang]
  const { meeting, isLead, sheet } = facts
  const status = meeting.status
  const kind = { planned: 'plain', held: 'good', cancelled: 'bad' } as const
  return workPage(
    view,
    {
      title: `${meeting.title}, ${plainDate(meeting.heldOn, view.lang)}`,
      heading: inDutch(view, meeting.title),
      sub: html`${whenInWords(meeting, view.lang)} ${tag(t.statuses[status], kind[status])} ${meeting.seriesId && tag(t.series)}`,
      crumbs: [{ label: t.title, href: paths.meetings.list(view.at) }, typedCrumb(meeting.title)],
      actions: deeds(view, facts),
      error: sheet && errorSummary(view, sheet, inviteeWordsOf(view, facts)),
      notice: facts.done && notice(view, 'good', t.meeting.done[facts.done], { live: 'status' }),
    },
    [
      partsNav(view, 'meetings'),
      status === 'cancelled' && notice(view, 'warn', t.meeting.cancelled),
      columns(
        [agendaPanel(view, facts), outcome(view, facts), inviteesPanel(view, facts)],
        [
          replyPanel(view, facts),
          aboutPanel(view, facts),
          isLead && addPanel(view, facts),
          isLead && endPanel(view, facts),
        ],
      ),
    ],
  )
}

function deeds(view: View, { meeting, isLead, items }: MeetingFacts): Content {
  const t = texts[view.lang].meeting
  const { id, status } = meeting
  const leading = status === 'planned' && items.length > 0
  // Until the day itself the agenda is the work; then leading is.
  const isNow = leading && meeting.heldOn <= localDate(view.today)
  const lead =
    isLead &&
    leading &&
    linkButton(paths.meetings.during(view.at, id), t.start, {
      kind: isNow ? 'primary' : 'second',
      icon: 'pencil',
    })
  const agenda =
    isLead &&
    status === 'planned' &&
    linkButton(paths.meetings.agenda(view.at, id), t.buildAgenda, {
      kind: isNow ? 'second' : 'primary',
      icon: 'list-check',
    })
  return [
    isNow ? [lead, agenda] : [agenda, lead],
    status !== 'cancelled' &&
      (meeting.reportApprovedAt !== null || isLead) &&
      linkButton(paths.meetings.report(view.at, id), t.report, { icon: 'file-text' }),
  ]
}

function agendaPanel(view: View, { meeting, items }: MeetingFacts): Markup {
  const t = texts[view.lang]
  if (items.length === 0) return panel(t.meeting.agenda, html`<p>${t.meeting.noAgenda}</p>`)
  const times = runningTimes(
    meeting.starts,
    items.map(({ minutes }) => minutes),
  )
  const lines = items.map((item, at) => ({
    title: html`<span class="kw-soft">${clockTime(times.begins[at] ?? '', view.lang)}</span> ${item.title}`,
    text: [t.itemKinds[item.kind], t.agenda.minutes(item.minutes)].join(' · '),
  }))
  return panel(t.meeting.agenda, [
    rows(lines),
    html`<p class="kw-soft">${t.meeting.until(timeInWords(times.ends, view.lang))}</p>`,
  ])
}

function outcome(view: View, { decisions, actions: agreed }: MeetingFacts): Content {
  const t = texts[view.lang]
  return [
    decisions.length > 0 &&
      panel(
        t.meeting.decisions,
        rows(
          decisions.map((one) => ({
            title: `${decisionCode(one)} ${one.text}`,
            href: paths.meetings.decision(view.at, one.id),
            ...(one.withdrawnAt
              ? {
                  tag: {
                    words: outcomeTexts[view.lang].decisions.withdrawn,
                    kind: 'warn' as const,
                  },
                }
              : {}),
          })),
        ),
      ),
    agreed.length > 0 && panel(t.meeting.actions, actionRows(view, agreed)),
  ]
}

function aboutPanel(view: View, { meeting, isLead }: MeetingFacts): Markup {
  const t = texts[view.lang]
  const { place, link: online, kind, status, id } = meeting
  return panel(undefined, [
    factList([
      { term: t.meeting.when, value: whenInWords(meeting, view.lang) },
      { term: t.meeting.where, value: place || t.meeting.noPlace },
      ...(online ? [{ term: t.meeting.online, value: link(online, online) }] : []),
      { term: t.meeting.kind, value: t.kinds[kind] },
    ]),
    status === 'planned' &&
      html`<p>${link(paths.meetings.calendar(view.at, id), t.meeting.calendar, { icon: 'calendar-plus' })}</p>`,
    isLead &&
      status === 'planned' &&
      html`<p>${link(paths.meetings.edit(view.at, id), t.meeting.edit, { icon: 'pencil' })}</p>`,
    isLead &&
      html`<p>${link(paths.meetings.new(view.at, { van: id }), t.meeting.again, { icon: 'plus' })}</p>`,
  ])
}

function endPanel(view: View, { meeting }: MeetingFacts): Content {
  const t = texts[view.lang].meeting
  const step = (to: MeetingStatus, words: string) =>
    form(view, { action: paths.meetings.held(view.at, meeting.id) }, [
      html`<input type="hidden" name="to"${attributes({ value: to })}>`,
      actions([button(words, { kind: 'second' })]),
    ])
  if (meeting.status === 'held') return panel(undefined, step('planned', t.reopen))
  if (meeting.status === 'cancelled') return undefined
  const cancel = form(view, { action: paths.meetings.cancelled(view.at, meeting.id) }, [
    html`<p>${t.cancelText}</p>`,
    meeting.seriesId && tickField(view, fresh(), 'series', t.cancelSeries, { optional: 'silent' }),
    actions([button(t.cancel, { kind: 'danger' })]),
  ])
  return panel(undefined, [step('held', t.close), details(t.cancelTitle, cancel)])
}
