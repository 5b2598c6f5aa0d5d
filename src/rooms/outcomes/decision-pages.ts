// Decisions: the list that one searches, and one of them.
import { paths } from '../../paths.ts'
import { plainDate } from '../../platform/dates.ts'
import type { Sheet } from '../../platform/form.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { actions, button, linkButton } from '../../ui/parts/button.ts'
import { details } from '../../ui/parts/details.ts'
import { emptyState } from '../../ui/parts/empty.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { facts as factList } from '../../ui/parts/facts.ts'
import { fresh, typedText } from '../../ui/parts/field.ts'
import { searchBar } from '../../ui/parts/filters.ts'
import { form, hiddenField } from '../../ui/parts/form.ts'
import { link } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { pager } from '../../ui/parts/pager.ts'
import { columns, panel } from '../../ui/parts/panel.ts'
import { table } from '../../ui/parts/table.ts'
import { tag } from '../../ui/parts/tag.ts'
import { areaField, selectField, textField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { partsNav } from './nav.ts'
import { paragraphs } from './pages.ts'
import { aboutAddress, decisionCode } from './rules.ts'
import type { Decision } from './store.ts'
import { texts } from './texts.ts'

type DecisionListFacts = {
  lines: readonly Decision[]
  years: readonly number[]
  text: string
  year: number | null
  page: number
  pages: number
}

/** Everything that was decided, to search in. */
export function decisionsPage(view: View, facts: DecisionListFacts): Markup {
  const t = texts[view.lang].decisions
  const { lines, years, text, year } = facts
  const query = { zoek: text, jaar: year ?? undefined }
  const href = (pagina: number) => paths.meetings.decisions(view.at, { ...query, pagina })
  const isAll = !text && year === null
  const nothing = isAll
    ? emptyState(t.none, t.noneText)
    : emptyState(t.noneFound, t.noneFoundText, [
        linkButton(paths.meetings.decisions(view.at), t.all),
      ])
  return workPage(view, { title: t.title, sub: t.sub }, [
    partsNav(view, 'decisions'),
    (years.length > 0 || !isAll) && find(view, facts),
    lines.length === 0
      ? nothing
      : panel(undefined, [
          decisionTable(view, lines),
          pager(view, { page: facts.page, pages: facts.pages, href }),
        ]),
  ])
}

function find(view: View, { text, year, years }: DecisionListFacts): Markup {
  const t = texts[view.lang].decisions
  const sheet = fresh({ zoek: text, jaar: year === null ? '' : String(year) })
  const options = Object.fromEntries([
    ['', t.allYears],
    ...years.map((one) => [` ${one}`.trim(), String(one)]),
  ])
  return searchBar(view, {
    action: paths.meetings.decisions(view.at),
    fields: [
      textField(view, sheet, 'zoek', t.find, { kind: 'search', optional: 'silent' }),
      selectField(
        view,
        sheet,
        'jaar',
        { ...t.year, options },
        { blank: false, optional: 'silent', size: 'short' },
      ),
    ],
    find: t.findNow,
    label: t.find.label,
  })
}

function decisionTable(view: View, lines: readonly Decision[]): Markup {
  const t = texts[view.lang].decisions
  const { number, text, day, from } = t.columns
  return table(view, {
    caption: t.title,
    captionUnseen: true,
    columns: [{ head: number }, { head: text, wide: true }, { head: day }, { head: from }],
    rows: lines.map((one) => [
      link(paths.meetings.decision(view.at, one.id), decisionCode(one)),
      one.withdrawnAt ? html`<s>${one.text}</s> ${tag(t.withdrawn, 'warn')}` : one.text,
      plainDate(one.decidedOn, view.lang),
      one.meetingId && link(paths.meetings.show(view.at, one.meetingId), one.meetingTitle),
    ]),
  })
}

type DecisionFacts = {
  decision: Decision
  isLead: boolean
  sheet?: Sheet
  /** What someone else made of it in between. */
  isClash?: boolean
  done?: 'saved' | 'withdrawn' | 'restored'
}

export function decisionPage(view: View, facts: DecisionFacts): Markup {
  const t = texts[view.lang].decisions
  const { decision, sheet, isClash, done } = facts
  const title = t.one(decisionCode(decision))
  const clash = html`<p>${t.clash}</p>${paragraphs(decision.text)}`
  return workPage(
    view,
    {
      title,
      heading: html`${title} ${decision.withdrawnAt && tag(t.withdrawn, 'warn')}`,
      crumbs: [{ label: t.title, href: paths.meetings.decisions(view.at) }, { label: title }],
      error: sheet && errorSummary(view, sheet, { text: t.text }),
      notice: isClash
        ? notice(view, 'warn', clash, { live: 'alert' })
        : done && notice(view, 'good', t.done[done], { live: 'status' }),
    },
    columns(
      [panel(undefined, paragraphs(decision.text)), edit(view, facts)],
      panel(undefined, about(view, decision)),
    ),
  )
}

function about(view: View, one: Decision): Markup {
  const t = texts[view.lang]
  const address = aboutAddress(view.at, one.about)
  return factList([
    { term: t.decisions.columns.day, value: plainDate(one.decidedOn, view.lang) },
    ...(one.meetingId
      ? [
          {
            term: t.decisions.columns.from,
            value: link(paths.meetings.show(view.at, one.meetingId), one.meetingTitle),
          },
        ]
      : []),
    ...(one.aboutLabel
      ? [{ term: t.actions.about, value: address ? link(address, one.aboutLabel) : one.aboutLabel }]
      : []),
  ])
}

function edit(view: View, { decision, isLead, sheet, isClash }: DecisionFacts): Content {
  if (!isLead) return undefined
  const t = texts[view.lang].decisions
  const version = String(decision.version)
  const typed = sheet ?? fresh({ text: decision.text, version })
  const isWithdrawn = decision.withdrawnAt !== null
  const correct = form(view, { action: paths.meetings.decision(view.at, decision.id) }, [
    hiddenField('version', typedText(typed, 'version')),
    areaField(view, typed, 'text', t.text, { rows: 3 }),
    actions([button(t.save, { kind: 'second' })]),
  ])
  const withdraw = form(view, { action: paths.meetings.decisionWithdrawn(view.at, decision.id) }, [
    hiddenField('version', version),
    !isWithdrawn && html`<p>${t.withdrawText}</p>`,
    actions([button(isWithdrawn ? t.restore : t.withdraw, { kind: 'second' })]),
  ])
  return panel(undefined, [
    !isWithdrawn && details(t.save, correct, Boolean(sheet) || isClash),
    isWithdrawn ? withdraw : details(t.withdraw, withdraw),
  ])
}
