// One merging, as each of both sides sees it: what was said, what comes along, and what one may do now.
import { paths } from '../../paths.ts'
import { localDate, plainDate } from '../../platform/dates.ts'
import { emptySheet, type Sheet } from '../../platform/form.ts'
import { withDutch } from '../../ui/dutch.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { typedCrumb } from '../../ui/parts/breadcrumb.ts'
import { actions, button } from '../../ui/parts/button.ts'
import { checkboxesField } from '../../ui/parts/choice-field.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { facts } from '../../ui/parts/facts.ts'
import { form } from '../../ui/parts/form.ts'
import { notice } from '../../ui/parts/notice.ts'
import { columns, halves, panel } from '../../ui/parts/panel.ts'
import { table } from '../../ui/parts/table.ts'
import { tickField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { type Counts, kinds } from './luggage.ts'
import { scopePanels, stateTag } from './pages.ts'
import { type Deed, type Problem, stateOf } from './rules.ts'
import type { Merge } from './store.ts'
import { texts } from './texts.ts'

export type Done = keyof (typeof texts)['nl']['done']
type ShowFacts = {
  merge: Merge
  /** What this reader may do now. */
  mayNow: (deed: Deed) => boolean
  sheet?: Sheet
  done?: Done
}

export function showPage(view: View, all: ShowFacts): Markup {
  const t = texts[view.lang]
  const { merge, done, sheet = emptySheet } = all
  const title = t.pair(merge.fromName, merge.intoName)
  const counts = merge.totals ?? merge.preview?.counts
  return workPage(
    view,
    {
      title,
      heading: withDutch(view, title, merge.fromName, merge.intoName),
      crumbs: [{ label: t.title, href: paths.merging.list(view.at) }, typedCrumb(title)],
      error: errorSummary(view, sheet, { sure: t.form.sure }),
      notice: noticeOf(view, merge, done),
    },
    [
      stateOf(merge) === 'done'
        ? halves(aboutPanel(view, merge), counts && countPanel(view, merge, counts))
        : columns(
            [
              aboutPanel(view, merge),
              counts && countPanel(view, merge, counts),
              clashPanel(view, merge),
            ],
            deedPanels(view, { ...all, sheet }),
          ),
      scopePanels(view),
    ],
  )
}

function noticeOf(view: View, merge: Merge, done: Done | undefined): Content {
  const t = texts[view.lang]
  const state = stateOf(merge)
  const problems: Record<string, string | undefined> = t.problems
  const { problem } = merge
  return [
    done && notice(view, done === 'moved' ? 'warn' : 'good', t.done[done], { live: 'status' }),
    problem && notice(view, 'bad', problems[problem as Problem] ?? t.failed),
    state === 'ordered' && notice(view, 'info', t.ordered),
    state === 'agreed' && notice(view, 'info', t.waiting),
  ]
}

function aboutPanel(view: View, merge: Merge): Markup {
  const t = texts[view.lang]
  const day = (at: Date | null) => at && plainDate(localDate(at), view.lang)
  const answer = merge.answer && `${day(merge.answeredAt)}: ${t[merge.answer]}`
  const known = [
    { term: t.facts.state, value: stateTag(view, merge) },
    { term: t.facts.into, value: merge.intoName },
    { term: t.facts.from, value: merge.fromName },
    { term: t.facts.reason, value: merge.reason },
    { term: t.facts.proposed, value: day(merge.proposedAt) },
    { term: t.facts.answered, value: answer },
    { term: t.facts.done, value: day(merge.doneAt) },
  ]
  return panel(t.about, facts(known.filter(({ value }) => value)))
}

function countPanel(view: View, merge: Merge, counts: Counts): Markup {
  const t = texts[view.lang]
  const title = merge.doneAt ? t.doneTitle : t.previewTitle
  const { kind, comes, same } = t.previewColumns
  return panel(
    title,
    table(view, {
      caption: title,
      captionUnseen: true,
      columns: [{ head: kind }, { head: comes, num: true }, { head: same, num: true }],
      rows: kinds.map((one): Content[] => [t.kinds[one], counts[one].comes, counts[one].same]),
    }),
  )
}

const shownMax = 50

function clashPanel(view: View, { preview, doneAt }: Merge): Content {
  const t = texts[view.lang]
  if (!preview || doneAt || preview.clashes.length === 0) return undefined
  const groups = kinds.flatMap((kind) => {
    const names = preview.clashes.filter((one) => one.kind === kind).map(({ name }) => name)
    const more = names.length > shownMax ? ` … (${names.length})` : ''
    const value = `${names.slice(0, shownMax).join(', ')}${more}`
    return names.length === 0 ? [] : [{ term: t.kinds[kind], value }]
  })
  return panel(t.clashTitle, [html`<p>${t.clashText}</p>`, facts(groups)])
}

function deedPanels(view: View, all: ShowFacts & { sheet: Sheet }): Content {
  const { merge, mayNow, sheet } = all
  const t = texts[view.lang]
  const address = (noun: string) => paths.merging.deed(view.at, merge.id, noun)
  const sure = tickField(view, sheet, 'sure', t.form.sure)
  return [
    mayNow('agree') &&
      panel(t.agreeTitle, [
        html`<p>${t.agreeText(merge.intoName)}</p>`,
        form(view, { action: address('instemming') }, [
          sure,
          actions([
            button(t.agree),
            button(t.decline, { kind: 'second', action: address('weigering') }),
          ]),
        ]),
      ]),
    mayNow('order') && orderPanel(view, all, sure),
    !mayNow('order') && lookPanel(view, merge),
    mayNow('takeBack') &&
      panel(undefined, [
        html`<p>${t.takeBackText}</p>`,
        form(view, { action: address('intrekking') }, button(t.takeBack, { kind: 'second' })),
      ]),
  ]
}

function orderPanel(view: View, { merge, sheet }: ShowFacts & { sheet: Sheet }, sure: Markup) {
  const t = texts[view.lang]
  const alike = merge.preview?.lookalikes ?? []
  const options = Object.fromEntries(alike.map(({ from, name }) => [from, t.form.same(name)]))
  const words = { label: t.lookTitle, hint: t.lookText, options }
  return panel(t.orderTitle, [
    html`<p>${t.orderText(merge.fromName)}</p>`,
    form(view, { action: paths.merging.deed(view.at, merge.id, 'uitvoering') }, [
      alike.length > 0 && checkboxesField(view, sheet, 'same', words, { optional: true }),
      sure,
      actions([button(t.order, { kind: 'danger' })]),
    ]),
  ])
}

function lookPanel(view: View, { preview, doneAt }: Merge): Content {
  const t = texts[view.lang]
  if (!preview || doneAt || preview.lookalikes.length === 0) return undefined
  const names = preview.lookalikes.map(({ name }) => html`<li>${name}</li>`)
  return panel(t.lookTitle, [
    html`<ul class="kw-list">${names}</ul>`,
    html`<p class="kw-soft">${t.lookWait}</p>`,
  ])
}
