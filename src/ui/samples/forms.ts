/** Every kind of field: empty, filled in, and wrong. */
import { html } from '../markup.ts'
import { actions, button, linkButton } from '../parts/button.ts'
import { checkboxesField, pickField, radiosField } from '../parts/choice-field.ts'
import { dateField, dayMonthYearField, timeField } from '../parts/date-field.ts'
import { errorSummary } from '../parts/error-summary.ts'
import { type Filled, fresh } from '../parts/field.ts'
import { form, hiddenField } from '../parts/form.ts'
import { keySwitch } from '../parts/key.ts'
import { areaField, fileField, selectField, textField, tickField } from '../parts/text-field.ts'
import type { Sample } from '../samples.ts'
import type { View } from '../view.ts'
import type { Words } from './words.ts'

export function formSamples(view: View, words: Words): Sample[] {
  const filled = fresh({
    name: words.card.title,
    note: words.card.text,
    sort: 'course',
    help: ['told', 'along'],
    agree: 'ja',
    day: '2026-12-31',
  })
  const wrong: Filled = {
    typed: { mail: 'samira', 'from-day': '31', 'from-month': '2', 'from-year': '2026' },
    errors: {
      name: 'required',
      mail: 'email',
      note: 'personal-data',
      sort: 'choice',
      help: 'required',
      from: 'date',
      agree: 'unheard-of',
      form: 'invalid',
    },
  }
  return [
    { name: 'error summary', html: errorSummary(view, wrong, words.fields) ?? html`` },
    { name: 'fields, empty', html: fields(view, fresh(), words, 'a') },
    { name: 'fields, filled in', html: fields(view, filled, words, 'b') },
    { name: 'fields, wrong', html: fields(view, wrong, words, 'c') },
    { name: 'buttons', html: buttons(words) },
    { name: 'key switch', html: keySwitch(view) },
  ]
}

function fields(view: View, filled: Filled, words: Words, action: string) {
  const f = words.fields
  const keys = { told: '1', along: '2', sent: '3' }
  return form(view, { action: `/${action}`, label: words.title, draft: action, upload: true }, [
    hiddenField('from', words.title),
    textField(view, filled, 'name', f.name, { autocomplete: 'organization' }),
    textField(view, filled, 'mail', f.mail, { kind: 'email', autocomplete: 'email' }),
    areaField(view, filled, 'note', f.note, { optional: true }),
    selectField(view, filled, 'sort', f.sort),
    radiosField(view, filled, 'sort', f.sort, { hints: { walk: words.card.text } }),
    checkboxesField(view, filled, 'help', f.help, { only: ['sent', 'told'] }),
    pickField(view, filled, 'help', f.help, { many: true, keys }),
    pickField(view, filled, 'sort', f.sort, { optional: true }),
    dayMonthYearField(view, filled, 'from', f.from),
    dateField(view, filled, 'day', f.from, { optional: true, labelUnseen: true }),
    timeField(view, filled, 'hour', f.from, { optional: true }),
    fileField(view, filled, 'file', f.name, { accept: '.csv,.xlsx' }),
    tickField(view, filled, 'agree', f.agree),
    actions([button(words.save, { key: 'Enter' }), linkButton('/', words.stop, { kind: 'plain' })]),
  ])
}

function buttons(words: Words) {
  return actions(
    [
      button(words.save, { icon: 'check', name: 'deed', value: words.save }),
      button(words.save, { kind: 'second', key: 'R' }),
      button(words.stop, { kind: 'plain' }),
      button(words.remove, { kind: 'danger', icon: 'trash' }),
      linkButton('/', words.empty.next, { kind: 'primary', icon: 'plus' }),
    ],
    true,
  )
}
