// One statement with four faces and "weet ik niet": as pills to tap, or as boxes on paper.
import type { Sheet } from '../../platform/form.ts'
import { asset } from '../../ui/assets.ts'
import { type IconName, icon } from '../../ui/icon.ts'
import { attributes, type Content, html, type Markup } from '../../ui/markup.ts'
import { type FieldWords, fieldGroup, typedText } from '../../ui/parts/field.ts'
import { unseen } from '../../ui/parts/link.ts'
import type { View } from '../../ui/view.ts'
import { type Choice, choices, type Moment, statementsAt } from './rules.ts'
import { texts } from './texts.ts'

const faces: Record<Choice, IconName> = {
  no: 'mood-sad',
  little: 'mood-empty',
  quite: 'mood-smile',
  yes: 'mood-happy',
  unknown: 'help-circle',
}
/** From no to yes, and what one doesn't know last. */
const shown = [...choices.slice(1), 'unknown'] as const

export const facesStyle = (): Markup => html`<link rel="stylesheet" href="${asset('effect.css')}">`

/** Each statement in words. An empty sheet is said at the first one: any face will do. */
export function wordsOf(view: View, moment: Moment): Record<string, FieldWords> {
  const t = texts[view.lang]
  const errors = { required: t.answer.nothing }
  return Object.fromEntries(
    statementsAt(moment).map((one) => [one, { label: t.statements[one], errors }]),
  )
}

/** The statements of this moment, each with its faces. */
export function facesFields(view: View, moment: Moment, sheet: Sheet): Content {
  const t = texts[view.lang]
  const words = wordsOf(view, moment)
  return statementsAt(moment).map((statement) => {
    const typed = typedText(sheet, statement)
    return fieldGroup(
      view,
      sheet,
      statement,
      words[statement] ?? { label: '' },
      { optional: 'silent' },
      ({ id }) => {
        const all = shown.map((choice, at) => {
          const own = at === 0 ? id : `${id}-${at + 1}`
          const input = attributes({
            type: 'radio',
            id: own,
            name: statement,
            value: choice,
            checked: typed === choice,
          })
          const rest = attributes({ class: choice === 'unknown' && 'kw-faces__rest' })
          return html`<span${rest}><input${input}><label for="${own}">${icon(faces[choice])}<span>${t.choices[choice]}</span></label></span>`
        })
        return html`<div class="kw-pick kw-faces">${all}</div>`
      },
    )
  })
}

/** The same as a table with a box under each face. */
export function facesTable(view: View, moment: Moment): Markup {
  const t = texts[view.lang]
  const heads = shown.map(
    (choice) => html`<th scope="col">${icon(faces[choice])}<br>${t.choices[choice]}</th>`,
  )
  const rows = statementsAt(moment).map((statement, at) => {
    const boxes = shown.map(
      (choice) => html`<td><i class="kw-box"></i>${unseen(t.choices[choice])}</td>`,
    )
    return html`<tr><th scope="row">${at + 1}. ${t.statements[statement]}</th>${boxes}</tr>`
  })
  return html`<table class="kw-sheet"><thead><tr><th scope="col">${t.paper.statement}</th>${heads}</tr></thead><tbody>${rows}</tbody></table>`
}
