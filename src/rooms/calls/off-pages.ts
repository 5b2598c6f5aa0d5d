// Calling off a lesson or the whole course: asked once, in words that say whom it reaches.
import { paths } from '../../paths.ts'
import type { Sheet } from '../../platform/form.ts'
import { html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { typedCrumb } from '../../ui/parts/breadcrumb.ts'
import { actions, button } from '../../ui/parts/button.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { form } from '../../ui/parts/form.ts'
import { link } from '../../ui/parts/link.ts'
import { panel } from '../../ui/parts/panel.ts'
import { areaField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { type Course, type Lesson, lessonLine } from '../courses/door.ts'
import { texts } from './texts.ts'

/** Calling off one lesson, or all of it: says first whom that reaches, and how. */
export function offPage(
  view: View,
  shown: { course: Course; lesson?: Lesson; mailed: number; called: number; sheet: Sheet },
): Markup {
  const t = texts[view.lang].off
  const { course, lesson, sheet } = shown
  const title = lesson ? t.lessonTitle : t.courseTitle
  const action = lesson
    ? paths.calls.lessonOff(view.at, lesson.id)
    : paths.calls.courseOff(view.at, course.id)
  return workPage(
    view,
    {
      title: `${title} ${course.title}${lesson ? `, ${lessonLine(lesson, view.lang)}` : ''}`,
      heading: title,
      sub: course.title,
      crumbs: [
        typedCrumb(course.title, paths.courses.manage(view.at, course.id)),
        { label: title },
      ],
      error: errorSummary(view, sheet, { why: t.why }),
    },
    panel(
      undefined,
      form(view, { action }, [
        html`<p>${lesson ? t.lessonText(lessonLine(lesson, view.lang)) : t.courseText}</p><p>${t.told(shown.mailed, shown.called)}</p>`,
        lesson &&
          html`<p>${link(paths.replanning.move(view.at, lesson.id), t.move, { icon: 'calendar-event' })}</p>`,
        areaField(view, sheet, 'why', t.why, { optional: true, rows: 2 }),
        actions([button(lesson ? t.lesson : t.course, { kind: 'danger' })]),
      ]),
    ),
  )
}
