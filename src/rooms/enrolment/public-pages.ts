// What residents see when they enrol.

import { paths } from '../../paths.ts'
import type { Sheet } from '../../platform/form.ts'
import { languageName } from '../../platform/languages.ts'
import { withDutch } from '../../ui/dutch.ts'
import { html, type Markup } from '../../ui/markup.ts'
import { narrowPage } from '../../ui/page.ts'
import { actions, button } from '../../ui/parts/button.ts'
import { checkboxesField } from '../../ui/parts/choice-field.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { form } from '../../ui/parts/form.ts'
import { link } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { areaField, selectField, textField, tickField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { type Course, languages } from '../courses/door.ts'
import type { Stop } from './actions.ts'
import { texts } from './texts.ts'

export function enrolPage(
  view: View,
  shown: { course: Course; sheet: Sheet; stop?: Stop; keptMonths: number },
): Markup {
  const t = texts[view.lang].enrol
  const { course, sheet, stop } = shown
  const words = { ...contactWords(view), consent: t.consent }
  return narrowPage(
    view,
    {
      title: t.title(course.title),
      heading: withDutch(view, t.title(course.title), course.title),
      lead: t.lead,
      error: errorSummary(view, sheet, words),
      notice: [
        stop && notice(view, 'warn', t.stops[stop], { live: 'alert' }),
        course.state === 'full' && notice(view, 'info', t.full),
        course.way === 'online' && notice(view, 'info', t.online),
      ],
    },
    form(view, { action: paths.enrolment.enrol(view.at, course.id) }, [
      contactFieldList(view, sheet),
      html`<p>${t.consentText(shown.keptMonths)}</p>`,
      tickField(view, sheet, 'consent', words.consent),
      actions([button(t.send)], true),
      actions([link(paths.courses.show(view.at, course.id), t.back)]),
    ]),
  )
}

export function contactWords(view: View) {
  const t = texts[view.lang].enrol
  const options = Object.fromEntries(languages.map((code) => [code, languageName(code, view.lang)]))
  const { name, phone, email, needs, wishes } = t
  return { name, phone, email, language: { ...t.language, options }, needs, wishes }
}

/** The fields about who somebody is. A worker's browser fills in nothing of its own. */
export function contactFieldList(view: View, sheet: Sheet, isBehalf = false): Markup {
  const words = contactWords(view)
  const own = isBehalf ? 'off' : undefined
  return html`${[
    textField(view, sheet, 'name', words.name, { autocomplete: own ?? 'name' }),
    textField(view, sheet, 'phone', words.phone, {
      kind: 'tel',
      optional: true,
      autocomplete: own ?? 'tel',
    }),
    textField(view, sheet, 'email', words.email, {
      kind: 'email',
      optional: true,
      autocomplete: own ?? 'email',
    }),
    selectField(view, sheet, 'language', words.language, { blank: false }),
    checkboxesField(view, sheet, 'needs', words.needs, { optional: true }),
    areaField(view, sheet, 'wishes', words.wishes, { optional: true, rows: 3 }),
  ]}`
}
