import { type Content, html, type Markup } from '../markup.ts'
import { say } from '../texts.ts'
import type { View } from '../view.ts'
import { unseen } from './link.ts'

export type Step = { label: string; state: 'done' | 'now' | 'stopped' | 'next'; note?: Content }

/** How far something has come, as a line of steps. */
export function steps(view: Pick<View, 'lang'>, all: Step[]): Markup {
  const t = say(view)
  const words = { done: t.stepDone, now: t.stepNow, stopped: t.stepStopped, next: t.stepNext }
  const items = all.map((step) => {
    const current = step.state === 'now' && html` aria-current="step"`
    return html`<li class="kw-${step.state}"${current}>${step.label}${unseen(` (${words[step.state]})`)}${
      step.note && html`<small>${step.note}</small>`
    }</li>`
  })
  return html`<ol class="kw-steps" aria-label="${t.steps}">${items}</ol>`
}
