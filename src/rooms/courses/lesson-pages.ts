// The lessons of one course for staff, with what can be done with each.
import { paths } from '../../paths.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { actions, button } from '../../ui/parts/button.ts'
import { details } from '../../ui/parts/details.ts'
import { fresh } from '../../ui/parts/field.ts'
import { form, hiddenField } from '../../ui/parts/form.ts'
import { link, shortened } from '../../ui/parts/link.ts'
import { panel } from '../../ui/parts/panel.ts'
import { table } from '../../ui/parts/table.ts'
import { tag } from '../../ui/parts/tag.ts'
import type { View } from '../../ui/view.ts'
import { seriesFields } from './form-pages.ts'
import type { Lesson } from './lesson-store.ts'
import type { ManageFacts } from './pages.ts'
import { inGuide, whatStopsChanging } from './rules.ts'
import { planKey } from './series.ts'
import { texts } from './texts.ts'
import { lessonLine } from './words.ts'

export function lessonsPanel(view: View, facts: ManageFacts): Markup {
  const t = texts[view.lang].staff
  const { course, lessons, teachers, assigned, mayKeep } = facts
  const namesFor = (id: string) =>
    assigned
      .filter(({ lessonId }) => lessonId === id)
      .map(({ teacherId }) => teachers.find((one) => one.id === teacherId)?.name)
      .filter(Boolean)
      .join(', ')
  const heads = t.lessonColumns
  const deeds = lessons.map((one) => lessonDeeds(view, facts, one))
  const hasDeeds = deeds.some(Boolean)
  const list = table(view, {
    caption: t.lessons,
    captionUnseen: true,
    columns: [
      { head: heads.when },
      { head: heads.room },
      { head: heads.teachers },
      ...(hasDeeds ? [{ head: heads.action }] : []),
    ],
    rows: lessons.map((one, at) => [
      html`${lessonLine(one, view.lang)} ${(one.cancelledAt || course.state === 'cancelled') && tag(t.off, 'bad')}`,
      one.room,
      namesFor(one.id),
      ...(hasDeeds ? [deeds[at]] : []),
    ]),
  })
  const add = form(
    view,
    { action: paths.courses.lessons(view.at, course.id), label: t.addLessons },
    [
      kept(facts),
      seriesFields(view, facts.sheet ?? fresh()),
      actions([button(t.addLessons, { kind: 'second' })]),
    ],
  )
  return panel(t.lessons, [
    lessons.length === 0 ? html`<p>${t.stops['no-lessons']}</p>` : list,
    mayReplan(facts) &&
      html`<p>${link(paths.replanning.add(view.at, course.id), t.addLesson, { icon: 'plus' })}</p>`,
    mayKeep &&
      course.state === 'planned' &&
      details(t.addLessons, add, Boolean(facts.sheet?.typed.firstOn)),
  ])
}

/** What somebody saw and means to keep. */
export const kept = ({ doubts }: Pick<ManageFacts, 'doubts'>): Content =>
  doubts && hiddenField('anyway', planKey(doubts))

/** From its opening until its end lessons are moved, added and called off by who organises the course. */
const mayReplan = ({ course, mayKeep, isOrganiser }: ManageFacts): boolean =>
  mayKeep && isOrganiser && inGuide(course.state)

function lessonDeeds(view: View, facts: ManageFacts, one: Lesson): Content {
  const t = texts[view.lang].staff
  const { course, mayKeep, isOrganiser } = facts
  const when = lessonLine(one, view.lang)
  if (course.state === 'planned')
    return (
      mayKeep &&
      form(
        view,
        { action: paths.courses.lessonGone(view.at, one.id), class: 'kw-inline' },
        button(shortened(t.remove, t.removeOf(when)), { kind: 'plain' }),
      )
    )
  if (course.state === 'cancelled') return undefined
  const more = mayReplan(facts)
  if (one.cancelledAt) {
    const address = paths.replanning.add(view.at, course.id, { vervangt: one.id })
    return more && link(address, shortened(t.addLesson, t.replaceOf(when)))
  }
  const isToCome = !whatStopsChanging(course, one, view.today)
  const ways = [
    isOrganiser &&
      link(paths.attendance.lesson(view.at, one.id), shortened(t.attendance, t.attendanceOf(when))),
    more &&
      isToCome &&
      link(paths.replanning.move(view.at, one.id), shortened(t.move, t.moveOf(when))),
    // Also by the lead, for a partner of whom nobody can.
    mayKeep &&
      isToCome &&
      link(paths.calls.lessonOff(view.at, one.id), shortened(t.offTitle, t.offOf(when))),
  ].filter(Boolean)
  return ways.length > 0 && ways.flatMap((way, at) => (at === 0 ? [way] : [' · ', way]))
}
