// Calling off a lesson or the whole course: asked once, in words that say whom it reaches.
import { paths } from '../../paths.ts'
import type { Sheet } from '../../platform/form.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { actions, button, linkButton } from '../../ui/parts/button.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { form } from '../../ui/parts/form.ts'
import { link } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { panel } from '../../ui/parts/panel.ts'
import { areaField, tickField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import {
  type Course,
  courseCrumbs,
  type Lesson,
  type LessonStop,
  lessonLine,
} from '../courses/door.ts'
import type { Meant } from './rules.ts'
import { texts } from './texts.ts'

export type OffFacts = {
  course: Course
  sheet: Sheet
  /** What is asked besides the button. */
  meant?: Meant | undefined
  /** How many hear it by mail, and how many are called: for who organises it. */
  told?: { mailed: number; called: number } | undefined
  /** Who organises it, for who does not. */
  organisers: string
}
export type LessonOffFacts = OffFacts & {
  lesson: Lesson
  /** What is left of the course without it. */
  left: 'more' | 'held' | 'none'
  stop?: LessonStop | undefined
}

/** Calling off one lesson, or all of it: says first whom that reaches, and how. */
export function offPage(view: View, facts: OffFacts | LessonOffFacts): Markup {
  const t = texts[view.lang].off
  const { course, sheet } = facts
  const lesson = 'lesson' in facts ? facts.lesson : undefined
  const isAll = !('lesson' in facts) || facts.left === 'none'
  const title = isAll ? t.courseTitle : t.lessonTitle
  const stop = 'stop' in facts ? facts.stop : undefined
  return workPage(
    view,
    {
      title: `${title} ${course.title}${lesson ? `, ${lessonLine(lesson, view.lang)}` : ''}`,
      heading: title,
      sub: course.title,
      crumbs: [...courseCrumbs(view, course), { label: title }],
      error: errorSummary(view, sheet, wordsOf(view, facts)),
    },
    'lesson' in facts && stop ? stopped(view, facts, stop) : panel(undefined, offForm(view, facts)),
  )
}

const wordsOf = (view: View, { organisers }: OffFacts) => {
  const { why, whole, instead } = texts[view.lang].off
  return { why, whole, instead: { ...instead, label: instead.label(organisers) } }
}

function offForm(view: View, facts: OffFacts | LessonOffFacts): Markup {
  const t = texts[view.lang].off
  const { course, sheet, meant, told, organisers } = facts
  const words = wordsOf(view, facts)
  const isAll = !('lesson' in facts) || facts.left === 'none'
  const action =
    'lesson' in facts
      ? paths.calls.lessonOff(view.at, facts.lesson.id)
      : paths.calls.courseOff(view.at, course.id)
  return form(view, { action }, [
    html`<p>${saidOf(view, facts)}</p>`,
    html`<p>${told ? t.told(told.mailed, told.called) : t.toldFor(organisers)}</p>`,
    'lesson' in facts &&
      told &&
      html`<p>${link(paths.replanning.move(view.at, facts.lesson.id), t.move, { icon: 'calendar-event' })}</p>`,
    areaField(view, sheet, 'why', words.why, { optional: true, rows: 2 }),
    meant && tickField(view, sheet, meant, words[meant]),
    actions([button(isAll ? t.course : t.lesson, { kind: 'danger' })]),
  ])
}

function saidOf(view: View, facts: OffFacts | LessonOffFacts): string {
  const t = texts[view.lang].off
  return 'lesson' in facts ? t.left[facts.left](lessonLine(facts.lesson, view.lang)) : t.courseText
}

/** Nothing to fill in: why, and where one goes on. */
function stopped(view: View, facts: LessonOffFacts, stop: LessonStop): Content {
  const t = texts[view.lang].off
  const { course, lesson, told } = facts
  return [
    notice(view, 'warn', html`<p>${t.stops[stop]}</p>`),
    actions([
      stop === 'begun' &&
        told &&
        linkButton(paths.attendance.lesson(view.at, lesson.id), t.attendance, { kind: 'primary' }),
      linkButton(paths.courses.manage(view.at, course.id), t.toCourse),
    ]),
  ]
}
