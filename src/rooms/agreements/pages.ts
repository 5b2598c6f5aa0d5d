// The register of agreements, and one of them.
import { paths } from '../../paths.ts'
import { localDate, plainDate } from '../../platform/dates.ts'
import { fileAccept } from '../../platform/files/kinds.ts'
import type { FileLine } from '../../platform/files/store.ts'
import type { Sheet } from '../../platform/form.ts'
import { inDutch } from '../../ui/dutch.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { shownNumber } from '../../ui/numbers.ts'
import { workPage } from '../../ui/page.ts'
import { typedCrumb } from '../../ui/parts/breadcrumb.ts'
import { actions, button, linkButton } from '../../ui/parts/button.ts'
import { details } from '../../ui/parts/details.ts'
import { emptyState } from '../../ui/parts/empty.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { facts } from '../../ui/parts/facts.ts'
import { form } from '../../ui/parts/form.ts'
import { link } from '../../ui/parts/link.ts'
import { columns, panel } from '../../ui/parts/panel.ts'
import { table } from '../../ui/parts/table.ts'
import { type TagKind, tag } from '../../ui/parts/tag.ts'
import { fileField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { chainNav } from '../relations/door.ts'
import { isReviewDue, type State, stateOf, states } from './rules.ts'
import type { Agreement } from './store.ts'
import { texts } from './texts.ts'

const looks: Record<State, TagKind> = {
  unsigned: 'warn',
  upcoming: 'plain',
  running: 'good',
  expiring: 'bad',
  ended: 'plain',
}

type ListFacts = {
  agreements: Agreement[]
  state: State | null
  mayKeep: boolean
  mayExport: boolean
  seesAll: boolean
}

export function listPage(view: View, all: ListFacts): Markup {
  const t = texts[view.lang]
  const today = localDate(view.today)
  const shown = all.agreements.filter(
    (one) => all.state === null || stateOf(one, today) === all.state,
  )
  const query = { stand: all.state ?? '' }
  const download = (format: 'csv' | 'xlsx') =>
    linkButton(paths.agreements.export(view.at, format, query), t[format], { icon: 'download' })
  const sub = all.seesAll ? t.sub(all.agreements.length) : t.subOwn
  const add = { kind: 'primary', icon: 'plus' } as const
  return workPage(
    view,
    {
      title: t.title,
      sub,
      actions: [
        all.mayExport && all.agreements.length > 0 && [download('csv'), download('xlsx')],
        all.mayKeep && linkButton(paths.agreements.new(view.at), t.add, add),
      ],
    },
    [
      chainNav(view, 'agreements'),
      all.agreements.length === 0
        ? emptyState(t.title, t.empty)
        : [
            stateLinks(view, all.state),
            panel(undefined, shown.length === 0 ? html`<p>${t.none}</p>` : register(view, shown)),
          ],
    ],
  )
}

function stateLinks(view: View, current: State | null): Markup {
  const t = texts[view.lang]
  const items = [null, ...states].map((state) => {
    const words = state ? t.states[state] : t.all
    const href = paths.agreements.list(view.at, { stand: state ?? '' })
    return html`<li>${state === current ? html`<b aria-current="page">${words}</b>` : link(href, words)}</li>`
  })
  return html`<nav class="kw-no-print" aria-label="${t.filter}"><ul class="kw-tags kw-tags--links">${items}</ul></nav>`
}

function register(view: View, agreements: Agreement[]): Markup {
  const t = texts[view.lang]
  const { subject, parties, startsOn, endsOn, state } = t.columns
  const heads = [
    { head: subject },
    { head: parties, wide: true },
    ...[startsOn, endsOn, state].map((head) => ({ head })),
  ]
  const rows = agreements.map((one): Content[] => [
    html`${link(paths.agreements.show(view.at, one.id), one.subject)}<br><small>${t.kinds[one.kind]}</small>`,
    one.parties.map(({ partyName }) => partyName).join(', '),
    plainDate(one.startsOn, view.lang),
    endWords(view, one),
    stateTags(view, one),
  ])
  return table(view, { caption: t.caption, captionUnseen: true, columns: heads, rows })
}

const endWords = (view: View, { endsOn }: Agreement) =>
  endsOn ? plainDate(endsOn, view.lang) : texts[view.lang].noEnd

function stateTags(view: View, agreement: Agreement): Content {
  const t = texts[view.lang]
  const today = localDate(view.today)
  const state = stateOf(agreement, today)
  return [
    tag(t.states[state], looks[state]),
    state !== 'ended' && isReviewDue(agreement, today) && html` ${tag(t.review, 'warn')}`,
  ]
}

type ShowFacts = {
  agreement: Agreement
  files: FileLine[]
  /** What the contributions of the parties are, by id; those that are gone are left out. */
  contributions: Map<string, string>
  mayKeep: boolean
  sheet: Sheet
  notice?: Content
}

export function showPage(view: View, all: ShowFacts): Markup {
  const t = texts[view.lang]
  const { agreement, mayKeep } = all
  const isOver = stateOf(agreement, localDate(view.today)) === 'ended'
  const crumbs = [
    { label: t.title, href: paths.agreements.list(view.at) },
    typedCrumb(agreement.subject),
  ]
  return workPage(
    view,
    {
      title: agreement.subject,
      heading: inDutch(view, agreement.subject),
      sub: t.kinds[agreement.kind],
      crumbs,
      notice: all.notice,
      error: errorSummary(view, all.sheet, t.fileForm),
      actions:
        mayKeep &&
        linkButton(paths.agreements.edit(view.at, agreement.id), t.edit, { icon: 'pencil' }),
    },
    columns(
      [aboutPanel(view, agreement), partiesPanel(view, all)],
      [filesPanel(view, all), mayKeep && !isOver && endPanel(view, agreement)],
    ),
  )
}

function aboutPanel(view: View, agreement: Agreement): Markup {
  const t = texts[view.lang]
  const day = (date: string | null) => date && plainDate(date, view.lang)
  const known = [
    { term: t.columns.state, value: stateTags(view, agreement) },
    { term: t.content, value: agreement.content },
    { term: t.form.startsOn.label, value: day(agreement.startsOn) },
    { term: t.form.endsOn.label, value: endWords(view, agreement) },
    { term: t.form.reviewOn.label, value: day(agreement.reviewOn) },
    { term: t.columns.endedOn, value: day(agreement.endedOn) },
  ]
  return panel(t.about, facts(known.filter(({ value }) => value)))
}

function partiesPanel(view: View, { agreement, contributions }: ShowFacts): Markup {
  const t = texts[view.lang]
  const rows = agreement.parties.map((party): Content[] => [
    party.organisationId
      ? link(paths.partners.show(view.at, party.organisationId), party.partyName)
      : party.partyName,
    [
      party.does,
      ...party.contributionIds.map((id) => {
        const what = contributions.get(id)
        return what && html`<div>${link(paths.contributions.show(view.at, id), what)}</div>`
      }),
    ],
    party.signedBy,
    party.signedOn ? plainDate(party.signedOn, view.lang) : tag(t.notSigned, 'warn'),
  ])
  const heads = [t.party, t.does, t.signedBy, t.signedOn].map((head) => ({ head }))
  const caption = t.partiesCaption
  return panel(t.partiesTitle, table(view, { caption, captionUnseen: true, columns: heads, rows }))
}

function filesPanel(view: View, { agreement, files, mayKeep, sheet }: ShowFacts): Markup {
  const t = texts[view.lang]
  const items = files.map((file) => {
    const download = paths.agreements.file(view.at, agreement.id, file.id)
    const size = t.size(shownNumber(view, Math.ceil(file.size / 1024)))
    const removal = form(
      view,
      { action: paths.agreements.fileGone(view.at, agreement.id, file.id), class: 'kw-inline' },
      button(html`${t.fileRemove}<span class="kw-unseen"> ${file.name}</span>`, { kind: 'plain' }),
    )
    return html`<li>${link(download, file.name, { icon: 'download', download: true })} <small>${size}</small>${mayKeep && removal}</li>`
  })
  const adding = form(
    view,
    { action: paths.agreements.files(view.at, agreement.id), upload: true, label: t.fileAdd },
    [
      fileField(view, sheet, 'file', t.fileForm.file, { accept: fileAccept }),
      actions([button(t.fileAdd, { kind: 'second' })]),
    ],
  )
  return panel(t.filesTitle, [
    items.length === 0 ? html`<p>${t.filesNone}</p>` : html`<ul class="kw-list">${items}</ul>`,
    mayKeep && adding,
  ])
}

function endPanel(view: View, { id }: Agreement): Markup {
  const t = texts[view.lang]
  const ending = form(view, { action: paths.agreements.ended(view.at, id) }, [
    html`<p>${t.endText}</p>`,
    button(t.end, { kind: 'danger' }),
  ])
  return details(t.endTitle, ending)
}
