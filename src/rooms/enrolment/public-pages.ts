// What residents see when they enrol.

import { paths } from '../../paths.ts'
import type { Sheet } from '../../platform/form.ts'
import { languageName } from '../../platform/languages.ts'
import { inDutch, withDutch } from '../../ui/dutch.ts'
import { html, type Markup } from '../../ui/markup.ts'
import { narrowPage } from '../../ui/page.ts'
import { actions, button } from '../../ui/parts/button.ts'
import { checkboxesField } from '../../ui/parts/choice-field.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { type Fact, facts as factList } from '../../ui/parts/facts.ts'
import { form } from '../../ui/parts/form.ts'
import { link } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { areaField, selectField, textField, tickField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { placeWords } from '../catalogue/door.ts'
import {
  type Course,
  courseTexts,
  daysOf,
  type Lesson,
  languages,
  periodOf,
} from '../courses/door.ts'
import type { Location } from '../offers/door.ts'
import type { Stop } from './actions.ts'
import { texts as intakeTexts } from './intake-texts.ts'
import { texts } from './texts.ts'

export type EnrolFacts = {
  course: Course
  lessons: readonly Lesson[]
  place: Location | undefined
  /** All that organise it: each of them reads what is filled in. */
  organisers: readonly string[]
  sheet: Sheet
  stop?: Stop
  keptMonths: number
}

export function enrolPage(view: View, shown: EnrolFacts): Markup {
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
      factList(whenAndWhere(view, shown)),
      contactFieldList(view, sheet, words, course),
      html`<p>${t.consentText(shown.organisers, shown.keptMonths)}</p>`,
      tickField(view, sheet, 'consent', words.consent),
      actions([button(t.send)], true),
      actions([link(paths.courses.show(view.at, course.id), t.back)]),
    ]),
  )
}

/** One title is given more than once: which one this is. */
function whenAndWhere(view: View, { course, lessons, place }: EnrolFacts): Fact[] {
  const t = texts[view.lang].enrol
  return [
    { term: t.when, value: periodOf(daysOf(lessons), view.lang) },
    { term: t.where, value: placeWords(view, course, place) },
    ...(course.hasIntake
      ? [
          {
            term: courseTexts[view.lang].public.intake,
            value: intakeTexts[view.lang].says,
            note: inDutch(view, course.intakeText),
          },
        ]
      : []),
  ]
}

export function contactWords(view: View, course: Asks) {
  return contactWordsOf(view, { ...texts[view.lang].enrol, ...talkWords(view) }, course)
}

const talkWords = (view: View) => {
  const { phone, via } = intakeTexts[view.lang]
  return { talk: phone, via }
}

type Asks = Pick<Course, 'way' | 'hasIntake'>
type Words = Pick<
  (typeof texts)['nl']['enrol'],
  'name' | 'phone' | 'email' | 'either' | 'language' | 'wishes' | 'needs'
> & {
  /** Where there is a talk before it. */
  talk: (typeof intakeTexts)['nl']['phone']
  via: (typeof intakeTexts)['nl']['via']
}

/** The words of these fields, with the languages that lessons are given in; online says that one of two is needed. */
export function contactWordsOf(view: View, t: Words, { way, hasIntake }: Asks) {
  const options = Object.fromEntries(languages.map((code) => [code, languageName(code, view.lang)]))
  const { name, needs, wishes, via } = t
  const errors = { ...t.phone.errors, ...t.talk.errors }
  const [phone, email] =
    way === 'online'
      ? [
          { ...t.phone, hint: t.either.phone, errors },
          { ...t.email, hint: t.either.email },
        ]
      : [{ ...t.phone, errors, ...(hasIntake ? { hint: t.talk.hint } : {}) }, t.email]
  return { name, phone, via, email, language: { ...t.language, options }, needs, wishes }
}

/** The fields about who somebody is. A worker's browser fills in nothing of its own. */
export function contactFieldList(
  view: View,
  sheet: Sheet,
  words: ReturnType<typeof contactWordsOf>,
  { way, hasIntake, isBehalf = false }: Asks & { isBehalf?: boolean },
): Markup {
  const own = isBehalf ? 'off' : undefined
  const optional = way === 'online' ? 'silent' : true
  return html`${[
    textField(view, sheet, 'name', words.name, { autocomplete: own ?? 'name' }),
    textField(view, sheet, 'phone', words.phone, {
      kind: 'tel',
      optional: hasIntake ? 'silent' : optional,
      autocomplete: own ?? 'tel',
    }),
    hasIntake &&
      textField(view, sheet, 'via', words.via, { optional: 'silent', autocomplete: 'off' }),
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
