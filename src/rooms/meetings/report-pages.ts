// The report of a meeting: a text that is drafted, corrected, approved, mailed and printed.
import { paths } from '../../paths.ts'
import { momentInWords, plainDate } from '../../platform/dates.ts'
import type { Sheet } from '../../platform/form.ts'
import { inDutch } from '../../ui/dutch.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { actions, button } from '../../ui/parts/button.ts'
import { details } from '../../ui/parts/details.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { fresh, typedText } from '../../ui/parts/field.ts'
import { form, hiddenField } from '../../ui/parts/form.ts'
import { notice } from '../../ui/parts/notice.ts'
import { columns, panel } from '../../ui/parts/panel.ts'
import { printButton } from '../../ui/parts/print.ts'
import { tag } from '../../ui/parts/tag.ts'
import { areaField } from '../../ui/parts/text-field.ts'
import type { Lang, View } from '../../ui/view.ts'
import {
  type Action,
  type Decision,
  decisionCode,
  outcomeTexts,
  paragraphs,
} from '../outcomes/door.ts'
import { crumbsOf } from './agenda-pages.ts'
import type { Item } from './agenda-store.ts'
import { whenInWords } from './calendar.ts'
import type { Invitee, Meeting } from './store.ts'
import { texts } from './texts.ts'

export type ReportDone = keyof (typeof texts)['nl']['report']['done']
export type ReportFacts = {
  meeting: Meeting
  isLead: boolean
  mayApprove: boolean
  approvedBy: string | null
  /** The text as it was sent, when something was wrong with it. */
  sheet?: Sheet
  /** What someone else saved in between. */
  theirs?: string
  done?: ReportDone
}

export function reportPage(view: View, facts: ReportFacts): Markup {
  const t = texts[view.lang].report
  const { meeting, isLead, sheet, done } = facts
  const { reportApprovedAt } = meeting
  // Until it is approved it is of those who make it.
  const report = isLead || reportApprovedAt ? meeting.report : null
  const state =
    report !== null &&
    (reportApprovedAt ? tag(texts[view.lang].list.approved, 'good') : tag(t.draft, 'warn'))
  const isBad = done === 'moved' || done === 'not-mailed'
  return workPage(
    view,
    {
      title: `${t.title}: ${meeting.title}, ${plainDate(meeting.heldOn, view.lang)}`,
      heading: html`${t.title} ${state}`,
      sub: html`${inDutch(view, meeting.title)} · ${whenInWords(meeting, view.lang)}`,
      crumbs: crumbsOf(view, meeting, t.title),
      actions: report !== null && printButton(view, t.print),
      error: sheet && errorSummary(view, sheet, { text: t.text }),
      notice: done && notice(view, isBad ? 'warn' : 'good', t.done[done], { live: 'status' }),
    },
    report === null
      ? nothing(view, facts)
      : columns(text(view, facts), isLead && side(view, facts)),
  )
}

function nothing(view: View, { meeting, isLead }: ReportFacts): Content {
  const t = texts[view.lang].report
  if (!isLead) return html`<p>${t.noneRead}</p>`
  const action = paths.meetings.reportDrafted(view.at, meeting.id)
  return panel(undefined, [
    html`<p>${t.makeText}</p>`,
    form(view, { action }, [
      hiddenField('version', String(meeting.reportVersion)),
      actions([button(t.make)]),
    ]),
  ])
}

function text(view: View, { meeting, isLead, sheet, theirs, approvedBy }: ReportFacts): Content {
  const t = texts[view.lang].report
  const { report, reportApprovedAt, reportMailedAt } = meeting
  const at = reportApprovedAt && momentInWords(reportApprovedAt, view.lang)
  const approved = at && (approvedBy ? t.approvedBy(approvedBy, at) : t.approved(at))
  const shown = paragraphs(report ?? '')
  const signed = html`${approved && html`<p class="kw-soft">${approved}</p>`}${reportMailedAt && html`<p class="kw-soft kw-no-print">${t.mailed(momentInWords(reportMailedAt, view.lang))}</p>`}`
  if (!isLead || reportApprovedAt) return panel(undefined, [shown, signed])
  const typed = sheet ?? fresh({ text: report ?? '', version: String(meeting.reportVersion) })
  const edit = form(
    view,
    { action: paths.meetings.report(view.at, meeting.id), draft: `report-${meeting.id}` },
    [
      hiddenField('version', typedText(typed, 'version')),
      areaField(view, typed, 'text', t.text, { rows: 24 }),
      actions([button(t.save)]),
    ],
  )
  return [
    theirs !== undefined &&
      notice(view, 'warn', html`<p>${t.clash}</p>${paragraphs(theirs)}<p>${t.clashKeep}</p>`, {
        live: 'alert',
      }),
    panel(undefined, shown),
    html`<div class="kw-no-print">${panel(undefined, details(t.edit, edit, sheet !== undefined))}</div>`,
  ]
}

function side(view: View, { meeting, mayApprove }: ReportFacts): Content {
  const t = texts[view.lang].report
  const { id, reportApprovedAt, reportMailedAt, reportVersion } = meeting
  const version = hiddenField('version', String(reportVersion))
  const isMailed =
    reportMailedAt !== null && reportApprovedAt !== null && reportMailedAt >= reportApprovedAt
  const post = (action: string, words: string, kind: 'primary' | 'second') =>
    form(view, { action }, [version, actions([button(words, { kind })])])
  const deeds = reportApprovedAt
    ? [
        !isMailed && post(paths.meetings.reportMailed(view.at, id), t.mail, 'primary'),
        mayApprove && post(paths.meetings.reportReopened(view.at, id), t.reopen, 'second'),
      ]
    : [
        mayApprove
          ? [
              html`<p>${t.approveText}</p>`,
              post(paths.meetings.reportApproved(view.at, id), t.approve, 'primary'),
            ]
          : html`<p>${t.approveByLead}</p>`,
        details(t.again, [
          html`<p>${t.againText}</p>`,
          post(paths.meetings.reportDrafted(view.at, id), t.again, 'second'),
        ]),
      ]
  return html`<div class="kw-no-print">${panel(undefined, deeds)}</div>`
}

type Outcome = {
  meeting: Pick<Meeting, 'title' | 'heldOn' | 'starts' | 'ends' | 'place' | 'link'>
  invitees: readonly Invitee[]
  items: readonly Item[]
  /** Of this meeting, oldest first. */
  decisions: readonly Decision[]
  actions: readonly Action[]
}

/** People stand in it as organisation and function, never by name. */
export function reportText(lang: Lang, { meeting, invitees, ...rest }: Outcome): string {
  const t = texts[lang].report
  const head = [
    meeting.title,
    whenInWords(meeting, lang),
    [meeting.place, meeting.link].filter(Boolean).join(', '),
  ]
  const people = (['present', 'apologies', 'absent'] as const)
    .map((which) => ({ which, all: invitees.filter(({ attendance }) => attendance === which) }))
    .filter(({ all }) => all.length > 0)
    .map(({ which, all }) => `${t[which]}: ${all.map(inviteeWords).join('; ')}`)
  return [
    head.filter(Boolean).join('\n'),
    people.join('\n'),
    ...rest.items.map((item, at) => itemText(lang, item, at + 1, rest)),
    loose(lang, rest),
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** 'Bibliotheek Lindemeer (coördinator)' */
export const inviteeWords = (one: Pick<Invitee, 'organisationName' | 'function'>): string =>
  one.function ? `${one.organisationName} (${one.function})` : one.organisationName

function itemText(
  lang: Lang,
  item: Item,
  n: number,
  { decisions, actions }: Pick<Outcome, 'decisions' | 'actions'>,
): string {
  return [
    `${n}. ${item.title}`,
    item.notes,
    ...decisions.filter(({ itemId }) => itemId === item.id).map((one) => decisionText(lang, one)),
    ...actions.filter(({ itemId }) => itemId === item.id).map((one) => actionText(lang, one)),
  ]
    .filter(Boolean)
    .join('\n')
}

/** What was noted without an item of the agenda, or at one that was taken away. */
function loose(lang: Lang, { items, decisions, actions }: Omit<Outcome, 'meeting' | 'invitees'>) {
  const known = new Set(items.map(({ id }) => id))
  const isLoose = ({ itemId }: { itemId: string | null }) => itemId === null || !known.has(itemId)
  const all = [
    ...decisions.filter(isLoose).map((one) => decisionText(lang, one)),
    ...actions.filter(isLoose).map((one) => actionText(lang, one)),
  ]
  return all.length > 0 && [texts[lang].report.further, ...all].join('\n')
}

const decisionText = (lang: Lang, one: Decision): string =>
  `${texts[lang].report.decision} ${decisionCode(one)}: ${one.text}${one.withdrawnAt ? ` (${outcomeTexts[lang].decisions.withdrawn})` : ''}`

function actionText(lang: Lang, one: Action): string {
  const t = texts[lang].report
  const due = one.dueOn && t.before(plainDate(one.dueOn, lang))
  const who = [one.organisationName, one.function].filter(Boolean).join(', ')
  const end = [who, due].filter(Boolean).join(', ')
  return `${t.action}: ${one.what}${end && ` (${end})`}`
}
