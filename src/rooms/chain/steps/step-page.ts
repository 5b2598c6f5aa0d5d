// One step: how to go about it, what the system knows, what to work with, and where it stands.
import { paths } from '../../../paths.ts'
import { plainDate } from '../../../platform/dates.ts'
import { fileAccept } from '../../../platform/files/kinds.ts'
import type { FileLine } from '../../../platform/files/store.ts'
import type { Sheet } from '../../../platform/form.ts'
import { type Content, html, type Markup } from '../../../ui/markup.ts'
import { workPage } from '../../../ui/page.ts'
import { actions, button } from '../../../ui/parts/button.ts'
import { dateField } from '../../../ui/parts/date-field.ts'
import { errorSummary } from '../../../ui/parts/error-summary.ts'
import { facts } from '../../../ui/parts/facts.ts'
import { fresh, typedText } from '../../../ui/parts/field.ts'
import { form, hiddenField } from '../../../ui/parts/form.ts'
import { link } from '../../../ui/parts/link.ts'
import { columns, panel } from '../../../ui/parts/panel.ts'
import { tag } from '../../../ui/parts/tag.ts'
import { areaField, fileField, selectField, textField } from '../../../ui/parts/text-field.ts'
import type { View } from '../../../ui/view.ts'
import type { StepNumber } from '../rules.ts'
import type { Evidence, Kept, Step } from '../store.ts'
import { helpTexts, helpVersion } from './help-texts.ts'
import { factsOfStep, type Known } from './live.ts'
import { dueWords, ownerWords, statusTag } from './pages.ts'
import { texts } from './texts.ts'
import type { Link } from './tools.ts'

export type StepFacts = {
  number: StepNumber
  step: Kept<Step> | undefined
  known: Known
  tools: Link[]
  evidence: (Evidence & { file: FileLine | undefined })[]
  partners: { id: string; name: string }[]
  mayKeep: boolean
  maySteer: boolean
  /** Of the step, or of the evidence: only one of them is in error at a time. */
  sheet: Sheet
  evidenceSheet: Sheet
  notice?: Content
}

export function stepPage(view: View, all: StepFacts): Markup {
  const t = texts[view.lang]
  const { number } = all
  const help = helpTexts[view.lang][number]
  const title = `${t.step(number)}: ${help.name}`
  const inStep = errorSummary(view, all.sheet, t.form)
  const error = inStep ?? errorSummary(view, all.evidenceSheet, t.evidenceForm)
  const crumbs = [{ label: t.title, href: paths.chain.steps(view.at) }, { label: t.step(number) }]
  return workPage(view, { title, sub: help.goal, crumbs, error, notice: all.notice }, [
    columns(
      [helpPanel(view, number), all.mayKeep ? statePanel(view, all) : statePlain(view, all)],
      [knownPanel(view, all), toolsPanel(view, all.tools), evidencePanel(view, all)],
    ),
    neighbours(view, number),
  ])
}

function helpPanel(view: View, number: StepNumber): Markup {
  const t = texts[view.lang]
  const help = helpTexts[view.lang][number]
  return panel(t.help, [
    html`<ul>${help.how.map((one) => html`<li>${one}</li>`)}</ul>`,
    html`<p><b>${t.ready}:</b> ${help.ready}</p>`,
    help.now && html`<p><b>${t.nowTitle}:</b> ${help.now}</p>`,
    html`<p class="kw-soft">${t.version(helpVersion.number, plainDate(helpVersion.on, view.lang))}</p>`,
  ])
}

function statePanel(view: View, { sheet, partners, maySteer, number }: StepFacts): Markup {
  const t = texts[view.lang]
  const f = t.form
  const owner = {
    ...f.ownerId,
    options: Object.fromEntries(partners.map(({ id, name }) => [id, name])),
  }
  return panel(
    t.edit,
    form(view, { action: paths.chain.step(view.at, number) }, [
      hiddenField('version', typedText(sheet, 'version') || '0'),
      selectField(view, sheet, 'status', f.status, { blank: false }),
      maySteer && selectField(view, sheet, 'ownerId', owner, { optional: true }),
      textField(view, sheet, 'ownerFunction', f.ownerFunction, { optional: true }),
      dateField(view, sheet, 'dueOn', f.dueOn, { optional: true }),
      textField(view, sheet, 'nextAction', f.nextAction, { optional: true }),
      areaField(view, sheet, 'note', f.note, { optional: true, rows: 3 }),
      actions([button(t.save)]),
    ]),
  )
}

function statePlain(view: View, { step }: StepFacts): Markup {
  const t = texts[view.lang]
  const status = step?.status ?? 'not-started'
  const all = [
    { term: t.columns.status, value: tag(t.statuses[status], statusTag[status]) },
    { term: t.columns.owner, value: ownerWords(step) || t.noOwner },
    { term: t.columns.due, value: dueWords(view, step) },
    { term: t.columns.next, value: step?.nextAction },
    { term: t.form.note.label, value: step?.note },
  ]
  return panel(t.edit, facts(all.filter(({ value }) => value)))
}

function knownPanel(view: View, { number, known }: StepFacts): Content {
  const all = factsOfStep(view.lang, number, known)
  if (all.length === 0) return undefined
  return panel(texts[view.lang].known, html`<ul>${all.map((fact) => html`<li>${fact}</li>`)}</ul>`)
}

function toolsPanel(view: View, tools: Link[]): Content {
  const t = texts[view.lang]
  if (tools.length === 0) return undefined
  const items = tools.map(({ tool, href }) => html`<li>${link(href, t.toolNames[tool])}</li>`)
  return panel(t.tools, html`<ul>${items}</ul>`)
}

function evidencePanel(view: View, all: StepFacts): Markup {
  const t = texts[view.lang]
  const f = t.evidenceForm
  const items = all.evidence.map((one) => {
    const download = paths.chain.evidenceFile(view.at, all.number, one.id)
    return html`<li>${one.url || !one.file ? link(one.url, one.label) : one.label}${
      one.file && html` ${link(download, one.file.name, { icon: 'download', download: true })}`
    }${all.mayKeep && removal(view, all.number, one)}</li>`
  })
  return panel(t.evidence, [
    items.length === 0 ? html`<p>${t.evidenceNone}</p>` : html`<ul class="kw-list">${items}</ul>`,
    all.mayKeep &&
      form(
        view,
        { action: paths.chain.evidence(view.at, all.number), label: t.evidenceAdd, upload: true },
        [
          textField(view, all.evidenceSheet, 'label', f.label),
          textField(view, all.evidenceSheet, 'url', f.url, { kind: 'url', optional: 'silent' }),
          fileField(view, all.evidenceSheet, 'file', f.file, {
            optional: 'silent',
            accept: fileAccept,
          }),
          actions([button(t.evidenceAdd, { kind: 'second' })]),
        ],
      ),
  ])
}

function removal(view: View, number: StepNumber, { id, label }: Evidence): Markup {
  const t = texts[view.lang]
  const words = html`${t.evidenceRemove}<span class="kw-unseen"> ${label}</span>`
  return form(
    view,
    { action: paths.chain.evidenceGone(view.at, number, id), class: 'kw-inline' },
    button(words, { kind: 'plain' }),
  )
}

function neighbours(view: View, number: StepNumber): Markup {
  const t = texts[view.lang]
  const to = (step: number, words: string) =>
    step >= 1 &&
    step <= 9 &&
    html`<li>${link(paths.chain.step(view.at, step), `${words} (${step})`)}</li>`
  return html`<ul class="kw-tags kw-tags--links">${to(number - 1, t.previous)}${to(number + 1, t.next)}</ul>`
}

/** The form of a step that nobody touched yet. */
export const blankStep = (): Sheet => fresh({ status: 'not-started', version: '0' })
