// Forms: another moment for a lesson, and a lesson more; both say first whom it reaches.
import { paths } from '../../paths.ts'
import { fullDate } from '../../platform/dates.ts'
import type { Sheet } from '../../platform/form.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { actions, button, linkButton } from '../../ui/parts/button.ts'
import { checkboxesField } from '../../ui/parts/choice-field.ts'
import { dateField, timeField } from '../../ui/parts/date-field.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { form, hiddenField } from '../../ui/parts/form.ts'
import { notice } from '../../ui/parts/notice.ts'
import { panel } from '../../ui/parts/panel.ts'
import { areaField, textField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import {
  type Course,
  courseCrumbs,
  type Lesson,
  lessonLine,
  doubtNotices as planNotices,
} from '../courses/door.ts'
import { type Doubts, doubtKey, type LessonStop } from './rules.ts'
import { texts } from './texts.ts'

type Teacher = { id: string; name: string; organisationName: string }
export type ReplanFacts = {
  course: Course
  /** Who gives the lesson that is moved; of a new one, who may be chosen. */
  teachers: readonly Teacher[]
  /** How many hear it by mail, and how many are called. */
  mailed: number
  called: number
  sheet: Sheet
  stop?: LessonStop | undefined
  /** Shown once: saving once more keeps it as it was typed. */
  doubts?: Doubts | undefined
}
export type MoveFacts = ReplanFacts & { lesson: Lesson }
export type AddFacts = ReplanFacts & {
  /** The lesson that was called off, and instead of which this one comes. */
  replaced: Lesson | undefined
}

export function movePage(view: View, facts: MoveFacts): Markup {
  const t = texts[view.lang]
  const { course, lesson, stop, teachers } = facts
  const when = [lessonLine(lesson, view.lang), lesson.room].filter(Boolean).join(', ')
  const names = teachers.map(({ name }) => name).join(', ')
  const body = replanForm(view, facts, paths.replanning.move(view.at, lesson.id), [
    hiddenField('sequence', String(lesson.sequence)),
    html`<p>${t.move.now(when)}</p>`,
    html`<p>${names ? t.teachers(names) : t.noTeacher}</p>`,
  ])
  const instead = paths.replanning.add(view.at, course.id, { vervangt: lesson.id })
  const ways = [
    stop === 'off' && linkButton(instead, t.addInstead, { kind: 'primary' }),
    linkButton(paths.courses.manage(view.at, course.id), t.toCourse),
  ]
  const words = { ...t.move, when: lessonLine(lesson, view.lang) }
  return replanPage(view, facts, words, [body, ways])
}

export function addPage(view: View, facts: AddFacts): Markup {
  const t = texts[view.lang]
  const { course, replaced } = facts
  const lead = replaced ? t.add.instead(lessonLine(replaced, view.lang)) : t.add.lead
  const body = replanForm(view, facts, paths.replanning.add(view.at, course.id), [
    replaced && hiddenField('replaces', replaced.id),
    html`<p>${lead}</p>`,
  ])
  const words = { ...t.add, when: replaced ? lessonLine(replaced, view.lang) : '' }
  return replanPage(view, facts, words, [
    body,
    [linkButton(paths.courses.manage(view.at, course.id), t.toCourse)],
  ])
}

/** What both have around them; where there is nothing to fill in, why, and the ways on. */
function replanPage(
  view: View,
  { course, sheet, stop, doubts }: ReplanFacts,
  words: { title: string; when: string },
  [body, ways]: [Content, Content[]],
): Markup {
  const t = texts[view.lang]
  const isClosed = stop !== undefined && stop !== 'late'
  return workPage(
    view,
    {
      title: [`${words.title}: ${course.title}`, words.when].filter(Boolean).join(', '),
      heading: words.title,
      sub: course.title,
      crumbs: [...courseCrumbs(view, course), { label: words.title }],
      error: errorSummary(view, sheet, t.fields),
    },
    [
      stop && notice(view, 'warn', t.stops[stop], { live: 'alert' }),
      doubtNotices(view, sheet, doubts),
      isClosed ? actions(ways) : panel(undefined, body),
    ],
  )
}

function doubtNotices(view: View, sheet: Sheet, doubts: Doubts | undefined): Content {
  if (!doubts) return undefined
  const t = texts[view.lang]
  const day = fullDate(String(sheet.typed.heldOn), view.lang)
  const lines = doubts.uncertified.map((name) => html`<li>${t.uncertified(name, day)}</li>`)
  const body = html`<ul>${lines}</ul><p>${t.anyway}</p>`
  return [
    planNotices(view, doubts),
    lines.length > 0 && notice(view, 'warn', body, { title: t.doubts, live: 'alert' }),
  ]
}

function replanForm(
  view: View,
  facts: MoveFacts | AddFacts,
  action: string,
  above: Content[],
): Markup {
  const t = texts[view.lang]
  const { sheet, doubts, teachers, mailed, called } = facts
  const words = t.fields
  const options = Object.fromEntries(
    teachers.map((one) => [one.id, `${one.name} (${one.organisationName})`]),
  )
  const isNew = !('lesson' in facts)
  return form(view, { action }, [
    above,
    doubts && hiddenField('anyway', doubtKey(doubts)),
    dateField(view, sheet, 'heldOn', words.heldOn),
    timeField(view, sheet, 'starts', words.starts),
    timeField(view, sheet, 'ends', words.ends),
    textField(view, sheet, 'room', words.room, { optional: true }),
    isNew &&
      teachers.length > 0 &&
      checkboxesField(view, sheet, 'teachers', { ...words.teachers, options }, { optional: true }),
    areaField(view, sheet, 'why', words.why, { optional: true, rows: 2 }),
    html`<p>${t.told(mailed, called)}</p>`,
    actions([button(isNew ? t.add.save : t.move.save)]),
  ])
}
