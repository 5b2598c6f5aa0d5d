// Who is asked to a meeting: answers, invitations, attendance.
import { paths } from '../../paths.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { actions, button } from '../../ui/parts/button.ts'
import { details } from '../../ui/parts/details.ts'
import { fresh } from '../../ui/parts/field.ts'
import { form } from '../../ui/parts/form.ts'
import { panel } from '../../ui/parts/panel.ts'
import { table } from '../../ui/parts/table.ts'
import { selectField, textField, tickField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import type { MeetingFacts } from './pages.ts'
import { inviteeWords } from './report-pages.ts'
import { attendances, replies } from './rules.ts'
import type { Invitee } from './store.ts'
import { texts } from './texts.ts'

/** What a reader may answer for. */
export function replyPanel(
  view: View,
  { meeting, invitees, mayReply, isLead }: MeetingFacts,
): Content {
  // A lead answers for others in the table below: not everybody's question, but everybody's answer.
  const own = isLead || meeting.status !== 'planned' ? [] : invitees.filter(mayReply)
  return (
    own.length > 0 &&
    panel(
      texts[view.lang].meeting.replyTitle,
      own.map((one) => replyForm(view, meeting.id, one, 'second')),
    )
  )
}

function replyForm(view: View, id: string, one: Invitee, kind: 'second' | 'plain'): Markup {
  const t = texts[view.lang]
  const options = {
    action: paths.meetings.reply(view.at, id, one.id),
    label: t.meeting.replyFor(inviteeWords(one)),
  }
  const buttons = replies.map((reply) =>
    button(t.meeting.replyButtons[reply], {
      kind,
      name: 'reply',
      value: reply,
      ...(one.reply === reply ? { icon: 'check' as const } : {}),
    }),
  )
  return form(view, options, [
    html`<p>${inviteeWords(one)}${one.reply && html` · <b>${t.replies[one.reply]}</b>`}</p>`,
    actions(buttons),
  ])
}

/** Everyone who is asked, with answer, mail and attendance. */
export function inviteesPanel(view: View, facts: MeetingFacts): Markup {
  const { meeting, invitees, isLead } = facts
  const t = texts[view.lang].meeting
  const waiting = invitees.filter(({ mailedSequence }) => mailedSequence === null).length
  if (invitees.length === 0) return panel(t.invitees, html`<p>${t.noInvitees}</p>`)
  const send =
    isLead &&
    meeting.status === 'planned' &&
    waiting > 0 &&
    form(view, { action: paths.meetings.invited(view.at, meeting.id) }, [
      meeting.seriesId &&
        tickField(view, fresh(), 'series', t.inviteSeries, { optional: 'silent' }),
      actions([button(t.sendInvitations(waiting), { kind: 'second', icon: 'send' })]),
    ])
  return panel(t.invitees, [
    inviteesTable(view, facts),
    send,
    isLead && meeting.status !== 'cancelled' && attendancePanel(view, facts),
  ])
}

function inviteesTable(view: View, { meeting, invitees, isLead }: MeetingFacts): Markup {
  const t = texts[view.lang]
  const { who, reply, mail, attendance, deed } = t.meeting.columns
  const isPlanned = meeting.status === 'planned'
  const remove = (one: Invitee) =>
    form(
      view,
      { action: paths.meetings.inviteeGone(view.at, meeting.id, one.id) },
      html`<button type="submit" class="utrecht-button utrecht-button--subtle"><span>${t.meeting.remove}<span class="kw-unseen"> ${inviteeWords(one)}</span></span></button>`,
    )
  return table(view, {
    caption: t.meeting.invitees,
    captionUnseen: true,
    columns: [
      { head: who },
      { head: reply },
      isPlanned ? { head: mail } : { head: attendance },
      ...(isLead && isPlanned ? [{ head: deed, headUnseen: true }] : []),
    ],
    rows: invitees.map((one) => [
      html`${inviteeWords(one)}${isLead && (one.personName ?? one.email) && html`<br><span class="kw-soft">${one.personName ?? one.email}</span>`}`,
      one.reply && t.replies[one.reply],
      isPlanned
        ? one.mailedSequence === null
          ? t.meeting.notMailed
          : t.meeting.mailed
        : one.attendance && t.attendances[one.attendance],
      ...(isLead && isPlanned ? [remove(one)] : []),
    ]),
  })
}

/** One list for all: filled in at the table in a minute, by keyboard. */
function attendancePanel(view: View, { meeting, invitees }: MeetingFacts): Markup {
  const t = texts[view.lang]
  const fields = invitees.map((one) =>
    selectField(
      view,
      fresh({ [`attendance-${one.id}`]: one.attendance ?? guess(one) }),
      `attendance-${one.id}`,
      {
        label: inviteeWords(one),
        options: {
          '': t.meeting.unknown,
          ...Object.fromEntries(attendances.map((key) => [key, t.attendances[key]])),
        },
      },
      { blank: false, optional: 'silent', size: 'short' },
    ),
  )
  return details(
    t.meeting.attendanceTitle,
    form(view, { action: paths.meetings.attendance(view.at, meeting.id) }, [
      fields,
      actions([button(t.meeting.attendanceSave, { kind: 'second' })]),
    ]),
    false,
  )
}

const guess = ({ reply }: Invitee): string =>
  ({ yes: 'present', no: 'apologies', unsure: '' })[reply ?? 'unsure']

export function inviteeWordsOf({ lang }: View, { partners, members }: MeetingFacts) {
  const t = texts[lang].meeting
  return {
    organisation: {
      ...t.organisation,
      options: Object.fromEntries(partners.map(({ id, name }) => [id, name])),
    },
    organisationName: t.organisationName,
    function: t.function,
    person: {
      ...t.person,
      options: Object.fromEntries(members.map(({ id, label }) => [id, label])),
    },
    email: t.email,
  }
}

/** Asking somebody more. */
export function addPanel(view: View, facts: MeetingFacts): Content {
  const { meeting, sheet = fresh() } = facts
  if (meeting.status === 'cancelled') return undefined
  const t = texts[view.lang].meeting
  const words = inviteeWordsOf(view, facts)
  const optional = { optional: true } as const
  const body = form(view, { action: paths.meetings.invitees(view.at, meeting.id) }, [
    html`<p class="kw-soft">${t.addHint}</p>`,
    selectField(view, sheet, 'organisation', words.organisation, optional),
    textField(view, sheet, 'function', words.function, optional),
    selectField(view, sheet, 'person', words.person, optional),
    textField(view, sheet, 'organisationName', words.organisationName, optional),
    textField(view, sheet, 'email', words.email, { ...optional, kind: 'email' }),
    actions([button(t.addButton, { kind: 'second', icon: 'user-plus' })]),
  ])
  return panel(undefined, details(t.add, body, !sheet.ok))
}
