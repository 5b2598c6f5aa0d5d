// What is being talked about and what was merged; and the form for a proposal.
import { paths } from '../../paths.ts'
import { localDate, plainDate } from '../../platform/dates.ts'
import type { Sheet } from '../../platform/form.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { actions, button, linkButton } from '../../ui/parts/button.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { form } from '../../ui/parts/form.ts'
import { link } from '../../ui/parts/link.ts'
import { columns, halves, panel } from '../../ui/parts/panel.ts'
import { table } from '../../ui/parts/table.ts'
import { type TagKind, tag } from '../../ui/parts/tag.ts'
import { areaField, selectField, tickField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { chainNav } from '../relations/door.ts'
import { type State, stateOf } from './rules.ts'
import type { Merge, Other } from './store.ts'
import { texts } from './texts.ts'

export function listPage(
  view: View,
  { merges, mayDecide }: { merges: readonly Merge[]; mayDecide: boolean },
): Markup {
  const t = texts[view.lang]
  const done = merges.filter(({ doneAt }) => doneAt !== null)
  const open = merges.filter(({ doneAt }) => doneAt === null)
  return workPage(
    view,
    {
      title: t.title,
      sub: t.sub,
      actions:
        mayDecide &&
        linkButton(paths.merging.new(view.at), t.propose, {
          kind: 'primary',
          icon: 'arrows-exchange',
        }),
    },
    [
      chainNav(view, 'partners'),
      mayDecide
        ? panel(
            t.open,
            open.length === 0 ? html`<p>${t.openNone}</p>` : mergeTable(view, t.open, open),
          )
        : undefined,
      panel(
        t.history,
        done.length === 0 ? html`<p>${t.historyNone}</p>` : mergeTable(view, t.history, done),
      ),
      !mayDecide && html`<p class="kw-soft">${t.leadOnly}</p>`,
      scopePanels(view),
    ],
  )
}

const looks: Partial<Record<State, TagKind>> = {
  proposed: 'warn',
  agreed: 'good',
  previewed: 'good',
  ordered: 'warn',
  done: 'good',
  declined: 'bad',
}
export function stateTag(view: View, merge: Merge): Markup {
  const state = stateOf(merge)
  return tag(texts[view.lang].states[state], looks[state])
}

function mergeTable(view: View, caption: string, merges: readonly Merge[]): Markup {
  const t = texts[view.lang]
  const { pair, state, when, partners } = t.columns
  const rows = merges.map((one): Content[] => [
    link(paths.merging.show(view.at, one.id), t.pair(one.fromName, one.intoName)),
    stateTag(view, one),
    plainDate(localDate(one.doneAt ?? one.proposedAt), view.lang),
    one.totals?.partners.comes,
  ])
  return table(view, {
    caption,
    captionUnseen: true,
    columns: [{ head: pair }, { head: state }, { head: when }, { head: partners, num: true }],
    rows,
  })
}

const bullets = (all: readonly string[]): Markup =>
  html`<ul class="kw-list">${all.map((one) => html`<li>${one}</li>`)}</ul>`

/** Exactly what comes along and what does not: the same words wherever somebody decides. */
export function scopePanels(view: View): Markup {
  const t = texts[view.lang]
  return halves(panel(t.comesTitle, bullets(t.comes)), [
    panel(t.staysTitle, bullets(t.stays)),
    panel(t.afterTitle, bullets(t.after)),
  ])
}

export function newPage(view: View, { sheet, others }: { sheet: Sheet; others: readonly Other[] }) {
  const t = texts[view.lang]
  const network = {
    ...t.form.network,
    options: Object.fromEntries(others.map(({ id, name }) => [id, name])),
  }
  const words = { network, reason: t.form.reason, sure: t.form.sure }
  const crumbs = [{ label: t.title, href: paths.merging.list(view.at) }, { label: t.propose }]
  const steps = html`<ol class="kw-list">${t.stepList.map((one) => html`<li>${one}</li>`)}</ol>`
  return workPage(view, { title: t.propose, crumbs, error: errorSummary(view, sheet, words) }, [
    columns(
      panel(
        undefined,
        form(view, { action: paths.merging.new(view.at) }, [
          selectField(view, sheet, 'network', network),
          areaField(view, sheet, 'reason', words.reason, { optional: true, rows: 3 }),
          tickField(view, sheet, 'sure', words.sure),
          actions([
            button(t.send, { icon: 'send' }),
            linkButton(paths.merging.list(view.at), t.back, { kind: 'plain' }),
          ]),
        ]),
      ),
      panel(t.steps, steps),
    ),
    scopePanels(view),
  ])
}
