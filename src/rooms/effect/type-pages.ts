// Sheets typed over from paper: a row per sheet, a box per statement, all of it with the keyboard.
import { paths } from '../../paths.ts'
import type { Sheet } from '../../platform/form.ts'
import { attributes, type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { actions, button } from '../../ui/parts/button.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { type FieldWords, fieldId, typedText } from '../../ui/parts/field.ts'
import { form, hiddenField } from '../../ui/parts/form.ts'
import { notice } from '../../ui/parts/notice.ts'
import { panel } from '../../ui/parts/panel.ts'
import type { View } from '../../ui/view.ts'
import { type Course, courseCrumbs } from '../courses/door.ts'
import { facesStyle } from './faces.ts'
import { fieldOf, rowNumbers } from './form.ts'
import { type Moment, type Stop, statementsAt } from './rules.ts'
import { texts } from './texts.ts'

/** Why none of the sheets was counted: how many were typed, and how many still fit. */
export type Unfit = { because: Stop; room: number; sheets: number }

export function typePage(
  view: View,
  shown: { course: Course; moment: Moment; sheet: Sheet; unfit?: Unfit },
): Markup {
  const t = texts[view.lang]
  const { course, moment, sheet, unfit } = shown
  const asked = statementsAt(moment)
  const back = paths.effect.course(view.at, course.id)
  const sentences = asked.map((one) => html`<li>${t.statements[one]}</li>`)
  return workPage(
    view,
    {
      title: `${t.type.title}: ${course.title}`,
      heading: t.type.title,
      sub: `${t.moments[moment]} · ${course.title}`,
      crumbs: [
        ...courseCrumbs(view, course),
        { label: t.course.title, href: back },
        { label: t.type.title },
      ],
      error: errorSummary(view, sheet, wordsOf(view, moment)),
      scripts: ['sheets.js'],
    },
    [
      facesStyle(),
      unfit && unfitNotice(view, unfit),
      panel(undefined, [
        html`<p>${t.type.lead}</p><p><b>${t.type.legend}</b></p>`,
        form(view, { action: paths.effect.typed(view.at, course.id) }, [
          hiddenField('moment', moment),
          grid(view, moment, sheet),
          actions([button(t.type.save)]),
        ]),
      ]),
      panel(t.type.sentences, html`<ol>${sentences}</ol>`),
    ],
  )
}

function unfitNotice(view: View, { because, room, sheets }: Unfit): Markup {
  const t = texts[view.lang].type.unfit
  const why = because === 'over' ? t.over : html`${t.full(sheets, room)} ${t.look}`
  return notice(view, 'warn', html`<p>${why}</p>`, { title: t.title, live: 'alert' })
}

function wordsOf(view: View, moment: Moment): Record<string, FieldWords> {
  const t = texts[view.lang].type
  return Object.fromEntries(
    rowNumbers.flatMap((row) =>
      statementsAt(moment).map((one, at) => {
        const wrong = t.wrong(row, at + 1)
        const words = {
          label: t.cell(row, at + 1),
          errors: { number: wrong, invalid: wrong, required: t.nothing },
        }
        return [fieldOf(row, one), words]
      }),
    ),
  )
}

function grid(view: View, moment: Moment, sheet: Sheet): Content {
  const t = texts[view.lang].type
  const asked = statementsAt(moment)
  const heads = asked.map((_, at) => html`<th scope="col" class="kw-cell">${at + 1}</th>`)
  const region = attributes({
    class: 'utrecht-table-container kw-scroll kw-grid',
    role: 'region',
    'aria-label': t.title,
    tabindex: 0,
    'data-across': asked.length,
  })
  const rows = rowNumbers.map((row) => {
    const cells = asked.map(
      (one, at) =>
        html`<td class="kw-cell">${box(sheet, fieldOf(row, one), t.cell(row, at + 1))}</td>`,
    )
    return html`<tr><th scope="row" class="kw-cell">${row}</th>${cells}</tr>`
  })
  return html`<div${region}><table class="utrecht-table utrecht-table--html-table"><thead><tr><th scope="col" class="kw-cell">${t.sheet}</th>${heads}</tr></thead><tbody>${rows}</tbody></table></div>`
}

function box(sheet: Sheet, name: string, label: string): Markup {
  const rest = attributes({
    class: 'utrecht-textbox utrecht-textbox--html-input',
    type: 'text',
    inputmode: 'numeric',
    autocomplete: 'off',
    maxlength: 1,
    id: fieldId(name),
    name,
    value: typedText(sheet, name),
    'aria-label': label,
    'aria-invalid': sheet.errors[name] !== undefined && 'true',
    'data-cell': true,
  })
  return html`<input${rest}>`
}
