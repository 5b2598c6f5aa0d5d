// The overview with its table, and the same table on the big screen of a meeting.
import { paths } from '../../paths.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { actions, button, linkButton } from '../../ui/parts/button.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import type { Filled } from '../../ui/parts/field.ts'
import { form, hiddenField } from '../../ui/parts/form.ts'
import { link } from '../../ui/parts/link.ts'
import { panel } from '../../ui/parts/panel.ts'
import { printButton } from '../../ui/parts/print.ts'
import { stats } from '../../ui/parts/stat.ts'
import type { View } from '../../ui/view.ts'
import { chainNav } from '../relations/door.ts'
import type { FormAround } from './form.ts'
import { fieldWords, quickFields } from './form-pages.ts'
import type { ActivityAnalysis, Analysis, Cell, Matrix } from './matrix.ts'
import type { Contribution } from './store.ts'
import { anchorOf, gapAction, matrixStyle, matrixTable, type TableOptions } from './table.ts'
import { texts } from './texts.ts'
import type { Names } from './words.ts'

export type OverviewFacts = {
  matrix: Matrix
  analysis: Analysis
  names: Names
  partners: number
  mayWrite: boolean
  mayAdd?: TableOptions['mayAdd']
  mayArrange: boolean
  notice?: Content
}

/** Who brings what, with the gaps, and what to make of them. */
export function overviewPage(view: View, facts: OverviewFacts): Markup {
  const t = texts[view.lang]
  const { matrix, analysis, names, mayWrite, mayAdd } = facts
  return workPage(
    view,
    {
      title: t.title,
      sub: t.sub(view.network?.name ?? '', facts.partners),
      notice: facts.notice,
      actions: [
        printButton(view, t.actions.print),
        mayWrite && linkButton(paths.contributions.new(view.at), t.actions.add, { icon: 'plus' }),
        mayWrite &&
          linkButton(paths.contributions.meeting(view.at), t.actions.meeting, { kind: 'primary' }),
      ],
    },
    [
      matrixStyle(),
      chainNav(view, 'contributions'),
      tiles(view, analysis),
      matrixTable(view, matrix, { names, mayWrite, mayAdd }),
      html`<p class="kw-soft">${t.facts.hint}</p>`,
      analysisPart(view, analysis, mayWrite),
      more(view, facts),
    ],
  )
}

function more(view: View, { mayArrange }: OverviewFacts): Markup {
  const { actions: t } = texts[view.lang]
  const files = (['csv', 'xlsx', 'ods'] as const).map((format) =>
    linkButton(paths.contributions.export(view.at, format), `${t.files} ${format.toUpperCase()}`, {
      icon: 'download',
    }),
  )
  return panel(undefined, [
    actions(files),
    html`<ul class="kw-rows"><li>${link(paths.contributions.roles(view.at), t.roles)}</li>${
      mayArrange &&
      html`<li>${link(paths.contributions.columns(view.at), t.columns)}</li><li>${link(paths.contributions.imports(view.at), t.import)}</li>`
    }</ul>`,
  ])
}

/** The figures on top; `data-live`, so that the meeting's script renews them too. */
function tiles(view: View, analysis: Analysis): Markup {
  const { tiles: t, analysis: words, example } = texts[view.lang]
  const { most, none } = analysis.contrast
  const all = [
    { value: analysis.pledged, label: t.pledged },
    { value: analysis.running, label: t.running },
    { value: analysis.proposed, label: t.proposed },
    { value: analysis.gaps, label: t.gaps },
    ...(most && none
      ? [
          {
            value: `${most.count} ×`,
            label: t.contrast(
              example[most.key].toLowerCase(),
              words.times(0, example[none].toLowerCase()),
            ),
          },
        ]
      : []),
  ]
  return html`<div data-live="tiles">${stats(view, all)}</div>`
}

/** Overlap and gaps in words: per activity, kind and district; each gap can become an action point. */
function analysisPart(view: View, analysis: Analysis, mayWrite: boolean): Markup {
  const t = texts[view.lang]
  const { analysis: words } = t
  const kinds = analysis.kinds.map(({ key, count }) => {
    const name = t.kind[key].toLowerCase()
    const gap = gapLink(view, mayWrite && count === 0, `soort-${key}`, name)
    return html`<li id="soort-${key}">${words.times(count, name)}${gap}</li>`
  })
  const districts = analysis.districts.map((one) => districtPart(view, one, mayWrite))
  return panel(words.title, [
    html`<p>${words.lead}</p><h3>${words.perActivity}</h3>`,
    html`<dl class="kw-facts">${analysis.activities.map((one) => activityPart(view, one, mayWrite))}</dl>`,
    html`<h3>${words.perKind}</h3><ul class="kw-list">${kinds}</ul>`,
    html`<h3>${words.perDistrict}</h3>`,
    districts.length === 0
      ? html`<p>${words.noDistrict}</p>`
      : html`<p>${words.everywhere(analysis.everywhere)} ${words.districtLead}</p><dl class="kw-facts">${districts}</dl>`,
  ])
}

function activityPart(view: View, one: ActivityAnalysis, mayWrite: boolean): Markup {
  const t = texts[view.lang]
  const { analysis: words } = t
  const label = (key: keyof typeof t.example) => t.example[key].toLowerCase()
  const counts = one.examples.filter(({ count }) => count > 0)
  const said = counts.map(({ key, count }) => words.times(count, label(key))).join(', ')
  const missing = one.missing.map(label).join(', ')
  const anchor = `activiteit-${one.activity}`
  const about = `${t.activity[one.activity]}: ${missing}`
  const lines = [
    one.contributions === 0 ? words.empty : said,
    one.overlap.length > 0 && words.overlap(one.overlap.map(({ key }) => label(key)).join(', ')),
    missing && html`${words.missing(missing)}${gapLink(view, mayWrite, anchor, about)}`,
  ]
  return html`<div id="${anchor}"><dt>${t.activity[one.activity]}</dt><dd>${lines.filter(Boolean).map((line) => html`<p>${line}</p>`)}</dd></div>`
}

function districtPart(
  view: View,
  { key, name, count, missing }: Analysis['districts'][number],
  mayWrite: boolean,
): Markup {
  const t = texts[view.lang]
  const names = missing.map((activity) => t.activity[activity].toLowerCase()).join(', ')
  const anchor = `wijk-${key}`
  const gap =
    names &&
    html`<p>${t.analysis.missing(names)}${gapLink(view, mayWrite, anchor, `${name}: ${names}`)}</p>`
  return html`<div id="${anchor}"><dt>${name}</dt><dd><p>${t.analysis.inDistrict(count)}</p>${gap}</dd></div>`
}

/** The way from a gap to an action point that keeps where it comes from. */
function gapLink(view: View, isShown: boolean, anchor: string, what: string): Content {
  if (!isShown) return undefined
  const t = texts[view.lang]
  return html` <span class="kw-no-print">${link(gapAction(view, anchor, what), t.gapAction, { unseen: what })}</span>`
}

export type MeetingFacts = OverviewFacts & {
  /** The cell that is open, and what was typed in it. */
  open?: { cell: Cell; filled: Filled; around: FormAround }
  /** What was added last, to take back in one click. */
  last?: Contribution
  query: { vak?: string }
}

/** The table on the big screen: add in a cell, see what others add. */
export function meetingPage(view: View, facts: MeetingFacts): Markup {
  const { meeting: t } = texts[view.lang]
  const { open, names, mayWrite, mayAdd } = facts
  const here = paths.contributions.meeting(view.at, facts.query)
  return workPage(
    view,
    {
      title: t.title,
      sub: t.lead,
      scripts: ['live.js'],
      error: open && errorSummary(view, open.filled, fieldWords(view, open.around)),
      actions: [
        linkButton(here, t.refresh, { icon: 'refresh' }),
        linkButton(paths.contributions.home(view.at), t.back, { kind: 'plain' }),
      ],
      notice: facts.last && lastAdded(view, facts.last),
    },
    [
      matrixStyle(),
      liveLine(view),
      matrixTable(view, facts.matrix, {
        names,
        mayWrite,
        mayAdd,
        isMeeting: true,
        open: open && { key: open.cell.key, form: quickForm(view, open) },
      }),
      tiles(view, facts.analysis),
    ],
  )
}

function liveLine(view: View): Markup {
  const { meeting: t } = texts[view.lang]
  const part = paths.contributions.part(view.at)
  return html`<p class="kw-said kw-soft" role="status" hidden data-live-from="${paths.contributions.live(view.at)}" data-live-part="${part}" data-live-on="${t.live}" data-live-away="${t.away}" data-live-one="${t.changed(1)}" data-live-many="${t.changed(99)}"></p>`
}

/** Only what the script replaces: every cell and the figures. */
export const livePart = (view: View, facts: OverviewFacts): Markup =>
  html`<!doctype html><title>${texts[view.lang].title}</title>${matrixTable(view, facts.matrix, {
    names: facts.names,
    mayWrite: facts.mayWrite,
    isMeeting: true,
  })}${tiles(view, facts.analysis)}`

function quickForm(
  view: View,
  { cell, filled, around }: NonNullable<MeetingFacts['open']>,
): Markup {
  const { meeting: t } = texts[view.lang]
  // Without an anchor: it would take the focus from the summary of errors.
  const action = paths.contributions.meeting(view.at, { vak: cell.key })
  return html`<div class="kw-matrix__form">${form(view, { action, id: 'quick' }, [
    hiddenField('activities', String(cell.activity)),
    quickFields(view, filled, around, cell),
    actions([
      button(t.save),
      linkButton(`${paths.contributions.meeting(view.at)}#${anchorOf(cell.key)}`, t.close, {
        kind: 'plain',
      }),
    ]),
  ])}</div>`
}

function lastAdded(view: View, last: Contribution): Markup {
  const { meeting: t } = texts[view.lang]
  const undo = form(view, { action: paths.contributions.undone(view.at, last.id) }, [
    hiddenField('version', String(last.version)),
    hiddenField('back', 'overleg'),
    button(t.undo, { kind: 'plain', icon: 'arrow-back-up' }),
  ])
  return html`<div class="kw-panel" role="status"><p>${t.last} ${link(paths.contributions.show(view.at, last.id), last.what)}</p>${undo}</div>`
}
