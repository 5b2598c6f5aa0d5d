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
  const words = { ...contactWords(view, course), consent: t.consent }
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
      contactFieldList(view, sheet, words, course),
      html`<p>${t.consentText(shown.keptMonths)}</p>`,
      tickField(view, sheet, 'consent', words.consent),
      actions([button(t.send)], true),
      actions([link(paths.courses.show(view.at, course.id), t.back)]),
    ]),
  )
}

export function contactWords(view: View, { way }: Pick<Course, 'way'>) {
  return contactWordsOf(view, texts[view.lang].enrol, way)
}

type Words = Pick<
  (typeof texts)['nl']['enrol'],
  'name' | 'phone' | 'email' | 'either' | 'language' | 'wishes' | 'needs'
>

/** The words of these fields, with the languages that lessons are given in; online says that one of two is needed. */
export function contactWordsOf(view: View, t: Words, way: Course['way']) {
  const options = Object.fromEntries(languages.map((code) => [code, languageName(code, view.lang)]))
  const { name, needs, wishes } = t
  const [phone, email] =
    way === 'online'
      ? [
          { ...t.phone, hint: t.either.phone },
          { ...t.email, hint: t.either.email },
        ]
      : [t.phone, t.email]
  return { name, phone, email, language: { ...t.language, options }, needs, wishes }
}

/** The fields about who somebody is. A worker's browser fills in nothing of its own. */
export function contactFieldList(
  view: View,
  sheet: Sheet,
  words: ReturnType<typeof contactWordsOf>,
  { way, isBehalf = false }: Pick<Course, 'way'> & { isBehalf?: boolean },
): Markup {
  const own = isBehalf ? 'off' : undefined
  const optional = way === 'online' ? 'silent' : true
  return html`${[
    textField(view, sheet, 'name', words.name, { autocomplete: own ?? 'name' }),
    textField(view, sheet, 'phone', words.phone, {
      kind: 'tel',
      optional,
      autocomplete: own ?? 'tel',
    }),
    textField(view, sheet, 'email', words.email, {
      kind: 'email',
      optional,
      autocomplete: own ?? 'email',
    }),
    selectField(view, sheet, 'language', words.language, { blank: false }),
    checkboxesField(view, sheet, 'needs', words.needs, { optional: true }),
    areaField(view, sheet, 'wishes', words.wishes, { optional: true, rows: 3 }),
  ]}`
}
