// Who was there, and calling off a lesson or the whole course.
import { paths } from '../../paths.ts'
import type { Sheet } from '../../platform/form.ts'
import { html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { actions, button } from '../../ui/parts/button.ts'
import { pickField } from '../../ui/parts/choice-field.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { form } from '../../ui/parts/form.ts'
import { panel } from '../../ui/parts/panel.ts'
import { printButton } from '../../ui/parts/print.ts'
import { areaField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { type Course, type Lesson, lessonLine } from '../courses/door.ts'
import type { Person } from './pages.ts'
import { texts } from './texts.ts'

/** Who was there at one lesson: a row of pills per person, by tap or by keyboard. */
export function attendancePage(
  view: View,
  shown: { course: Course; lesson: Lesson; people: readonly Person[]; sheet: Sheet },
): Markup {
  const t = texts[view.lang].attendance
  const { course, lesson, people, sheet } = shown
  const fields = people.map(({ one, contact }) =>
    pickField(
      view,
      sheet,
      `was-${one.id}`,
      {
        label: contact?.name ?? texts[view.lang].people.erased,
        options: t.options,
      },
      { optional: 'silent' },
    ),
  )
  return workPage(
    view,
    {
      title: `${t.title} ${course.title}, ${lessonLine(lesson, view.lang)}`,
      heading: t.title,
      sub: html`${lessonLine(lesson, view.lang)}. ${t.lead}`,
      crumbs: [
        { label: course.title, href: paths.courses.manage(view.at, course.id) },
        { label: texts[view.lang].people.title, href: paths.enrolment.people(view.at, course.id) },
        { label: t.title },
      ],
      actions: printButton(view),
    },
    panel(
      undefined,
      people.length === 0
        ? html`<p>${t.nobody}</p>`
        : form(view, { action: paths.enrolment.attendance(view.at, lesson.id) }, [
            fields,
            actions([button(t.save)]),
          ]),
    ),
  )
}

/** Calling off one lesson, or all of it: says first whom that reaches, and how. */
export function offPage(
  view: View,
  shown: { course: Course; lesson?: Lesson; mailed: number; called: number; sheet: Sheet },
): Markup {
  const t = texts[view.lang].off
  const { course, lesson, sheet } = shown
  const title = lesson ? t.lessonTitle : t.courseTitle
  const action = lesson
    ? paths.enrolment.lessonOff(view.at, lesson.id)
    : paths.enrolment.courseOff(view.at, course.id)
  return workPage(
    view,
    {
      title: `${title} ${course.title}${lesson ? `, ${lessonLine(lesson, view.lang)}` : ''}`,
      heading: title,
      sub: course.title,
      crumbs: [
        { label: course.title, href: paths.courses.manage(view.at, course.id) },
        { label: title },
      ],
      error: errorSummary(view, sheet, { why: t.why }),
    },
    panel(
      undefined,
      form(view, { action }, [
        html`<p>${lesson ? t.lessonText(lessonLine(lesson, view.lang)) : t.courseText}</p><p>${t.told(shown.mailed, shown.called)}</p>`,
        areaField(view, sheet, 'why', t.why, { optional: true, rows: 2 }),
        actions([button(lesson ? t.lesson : t.course, { kind: 'danger' })]),
      ]),
    ),
  )
}
