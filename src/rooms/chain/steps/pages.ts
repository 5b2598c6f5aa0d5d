// The nine steps: all of them, and one with its help, its tools and what the system knows.
import { paths } from '../../../paths.ts'
import { localDate, plainDate } from '../../../platform/dates.ts'
import type { Sheet } from '../../../platform/form.ts'
import { type Content, html, type Markup } from '../../../ui/markup.ts'
import { workPage } from '../../../ui/page.ts'
import { actions, button, linkButton } from '../../../ui/parts/button.ts'
import { checkboxesField } from '../../../ui/parts/choice-field.ts'
import { errorSummary } from '../../../ui/parts/error-summary.ts'
import { form } from '../../../ui/parts/form.ts'
import { link } from '../../../ui/parts/link.ts'
import { notice } from '../../../ui/parts/notice.ts'
import { panel } from '../../../ui/parts/panel.ts'
import { table } from '../../../ui/parts/table.ts'
import { type TagKind, tag } from '../../../ui/parts/tag.ts'
import type { View } from '../../../ui/view.ts'
import { chainNav } from '../../relations/door.ts'
import type { StartAnswer } from '../rules.ts'
import { type StepNumber, type StepStatus, stepNumbers, suggestStart } from '../rules.ts'
import type { Kept, Step } from '../store.ts'
import { helpTexts } from './help-texts.ts'
import { factsOfStep, type Known } from './live.ts'
import { texts } from './texts.ts'

export const statusTag: Record<StepStatus, TagKind> = {
  'not-started': 'plain',
  busy: 'warn',
  done: 'good',
  revised: 'good',
}

type StepsFacts = {
  steps: Kept<Step>[]
  known: Known
  start: StartAnswer[] | null
  hasLead: boolean
  maySteer: boolean
  notice?: Content
}

export function stepsPage(view: View, all: StepsFacts): Markup {
  const t = texts[view.lang]
  const { step, status, owner, due, next, known } = t.columns
  return workPage(view, { title: t.title, sub: t.sub, notice: all.notice }, [
    chainNav(view, 'steps'),
    startPanel(view, all),
    panel(
      undefined,
      table(view, {
        caption: t.caption,
        captionUnseen: true,
        columns: [
          { head: step, wide: true },
          { head: status },
          { head: owner },
          { head: due },
          { head: next },
          { head: known },
        ],
        rows: stepNumbers.map((number) => stepRow(view, number, all)),
      }),
    ),
  ])
}

function stepRow(view: View, number: StepNumber, { steps, known }: StepsFacts): Content[] {
  const t = texts[view.lang]
  const step = steps.find((one) => one.step === number)
  const status = step?.status ?? 'not-started'
  const { name } = helpTexts[view.lang][number]
  return [
    link(paths.chain.step(view.at, number), `${number} ${name}`),
    tag(t.statuses[status], statusTag[status]),
    ownerWords(step) || t.noOwner,
    dueWords(view, step),
    step?.nextAction,
    factsOfStep(view.lang, number, known).join('; '),
  ]
}

export const ownerWords = (step: Step | undefined): string =>
  [step?.ownerFunction, step?.ownerName].filter(Boolean).join(', ')

/** The day of a step, and whether it passed while the step is not done. */
export function dueWords(view: View, step: Step | undefined): Content {
  if (!step?.dueOn) return undefined
  const isOpen = step.status === 'busy' || step.status === 'not-started'
  const isLate = isOpen && step.dueOn < localDate(view.today)
  const day = plainDate(step.dueOn, view.lang)
  return isLate ? html`${day} ${tag(texts[view.lang].late, 'bad')}` : day
}

function startPanel(view: View, { start, hasLead, maySteer }: StepsFacts): Content {
  const t = texts[view.lang]
  if (start === null && !maySteer) return undefined
  const href = paths.chain.start(view.at)
  if (start === null)
    return notice(view, 'info', [html`<p>${t.startAsk}</p>`, link(href, t.startLink)], {
      title: t.startTitle,
    })
  const { why, steps } = suggestStart(start)
  const items = steps.map(
    (number) =>
      html`<li>${link(paths.chain.step(view.at, number), `${t.step(number)}: ${helpTexts[view.lang][number].name}`)}</li>`,
  )
  return panel(t.startTitle, [
    !hasLead && html`<p>${link(paths.chain.home(view.at), t.noLead)}</p>`,
    html`<p>${t.why[why]}</p><p><b>${t.suggested}</b></p><ol>${items}</ol>`,
    maySteer && html`<p>${link(href, t.startAgain)}</p>`,
  ])
}

export function startPage(view: View, sheet: Sheet): Markup {
  const t = texts[view.lang]
  const crumbs = [{ label: t.title, href: paths.chain.steps(view.at) }, { label: t.start.title }]
  return workPage(
    view,
    {
      title: t.start.title,
      sub: t.start.intro,
      crumbs,
      error: errorSummary(view, sheet, { answers: t.start.answers }),
    },
    panel(
      undefined,
      form(view, { action: paths.chain.start(view.at) }, [
        checkboxesField(view, sheet, 'answers', t.start.answers, { optional: 'silent' }),
        actions([
          button(t.start.save),
          linkButton(paths.chain.steps(view.at), t.title, { kind: 'plain' }),
        ]),
      ]),
    ),
  )
}
