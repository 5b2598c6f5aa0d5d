import { attributes, html, type Markup } from '../markup.ts'
import { say } from '../texts.ts'
import type { View } from '../view.ts'
import { errorSentence, type FieldWords, type Filled, fieldId } from './field.ts'

/**
 * Everything that is wrong, on top of the page, each with a link to its field; undefined when
 * nothing is. In the order of `fields`; an error of `form`, or of no known field, is about the
 * whole form and gets no link.
 */
export function errorSummary(
  view: View,
  filled: Filled,
  fields: Record<string, FieldWords | undefined>,
): Markup | undefined {
  const wrong = Object.keys(filled.errors)
  if (wrong.length === 0) return undefined
  const ordered = Object.keys(fields).filter((name) => wrong.includes(name))
  const all = [...ordered, ...wrong.filter((name) => !ordered.includes(name))]
  const t = say(view)
  const items = all.map((name) => {
    const sentence = errorSentence(view, filled, name, fields[name])
    if (name === 'form' || !fields[name]) return html`<li>${sentence}</li>`
    return html`<li><a class="nl-link"${attributes({ href: `#${fieldId(name)}` })}>${sentence}</a></li>`
  })
  return html`<div class="kw-summary" role="alert" tabindex="-1" data-focus><h2>${t.errorSummary}</h2><p>${t.errorSummaryText}</p><ul>${items}</ul></div>`
}
