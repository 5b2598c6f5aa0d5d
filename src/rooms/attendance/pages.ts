// Who was there: per lesson by tap, or the whole course at once by keyboard; and a list on paper.
import { paths } from '../../paths.ts'
import { localDate, shortDate } from '../../platform/dates.ts'
import { inDutch } from '../../ui/dutch.ts'
import { attributes, type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { actions, button, linkButton } from '../../ui/parts/button.ts'
import { form, hiddenField } from '../../ui/parts/form.ts'
import { link } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { panel } from '../../ui/parts/panel.ts'
import { printButton } from '../../ui/parts/print.ts'
import { table } from '../../ui/parts/table.ts'
import type { View } from '../../ui/view.ts'
import {
  type Course,
  courseCrumbs,
  courseHead,
  courseTabs,
  type Lesson,
  lessonLine,
} from '../courses/door.ts'
import { enrolmentTexts, type Person } from '../enrolment/door.ts'
import { attendanceFields } from './fields.ts'
import { cellName, heldName } from './form.ts'
import { type AttendanceState, attendanceStates, statesFor } from './rules.ts'
import type { Noted } from './store.ts'
import { texts } from './texts.ts'

const nameOf = (view: View, { contact }: Person): string =>
  contact?.name ?? enrolmentTexts[view.lang].people.erased

export type After = { isSaved: boolean; calls: number }

function saidAfter(view: View, course: Course, { isSaved, calls }: After): Content {
  const t = texts[view.lang]
  return [
    isSaved && notice(view, 'good', t.saved, { live: 'status' }),
    calls > 0 &&
      notice(view, 'info', link(paths.calls.list(view.at, course.id), t.openCalls(calls))),
  ]
}

type LessonFacts = {
  course: Course
  lesson: Lesson
  people: readonly Person[]
  noted: readonly { enrolmentId: string; state: AttendanceState }[]
  after: After
}

/** Who was there at one lesson. */
export function lessonPage(view: View, shown: LessonFacts): Markup {
  const t = texts[view.lang]
  const { course, lesson, people, noted } = shown
  const rows = people.map((one) => ({ enrolmentId: one.one.id, label: nameOf(view, one) }))
  return workPage(
    view,
    {
      title: `${t.title} ${course.title}, ${lessonLine(lesson, view.lang)}`,
      heading: t.title,
      sub: html`${lessonLine(lesson, view.lang)}. ${t.lead}`,
      crumbs: [...crumbsTo(view, course), { label: t.title }],
      notice: saidAfter(view, course, shown.after),
      actions: linkButton(paths.attendance.list(view.at, course.id), t.list.title),
    },
    panel(
      undefined,
      people.length === 0
        ? html`<p>${t.nobody}</p>`
        : form(
            view,
            { action: paths.attendance.lesson(view.at, lesson.id) },
            attendanceFields(view, lesson, rows, noted),
          ),
    ),
  )
}

const crumbsTo = (view: View, course: Course) => [
  ...courseCrumbs(view, course),
  { label: texts[view.lang].list.title, href: paths.attendance.list(view.at, course.id) },
]

type ListFacts = {
  course: Course
  lessons: readonly Lesson[]
  people: readonly Person[]
  noted: readonly Noted[]
}

/** The whole course on one screen: a box per person and lesson, filled in by its first letter. */
export function listPage(view: View, shown: ListFacts & { after: After; calls: number }): Markup {
  const t = texts[view.lang]
  const { course, lessons, people } = shown
  const body = form(view, { action: paths.attendance.list(view.at, course.id) }, [
    grid(view, shown, (lesson, person, state) => [
      state && hiddenField(heldName(lesson.id, person.one.id), state),
      choice(view, cellName(lesson.id, person.one.id), state, {
        label: t.list.cell(nameOf(view, person), shortDate(lesson.heldOn, view.lang)),
        states: statesFor(lesson, localDate(view.today)),
      }),
    ]),
    actions([button(t.save)]),
  ])
  const isEmpty = people.length === 0 || lessons.length === 0
  return workPage(
    view,
    {
      ...courseHead(view, course, lessons, t.list.title, t.list.lead),
      notice: saidAfter(view, course, shown.after),
      actions: linkButton(paths.attendance.print(view.at, course.id), t.list.print, {
        icon: 'printer',
      }),
    },
    [
      courseTabs(view, course, 'attendance', { people: true, calls: shown.calls }),
      panel(
        t.list.title,
        isEmpty ? html`<p>${people.length === 0 ? t.nobody : t.list.none}</p>` : body,
      ),
    ],
  )
}

function choice(
  view: View,
  name: string,
  state: string | undefined,
  { label, states }: { label: string; states: readonly AttendanceState[] },
) {
  const t = texts[view.lang]
  const shown = attendanceStates.filter((one) => one === state || states.includes(one))
  const one = (value: string, words: string) =>
    html`<option${attributes({ value, selected: value === (state ?? '') })}>${words}</option>`
  return html`<select${attributes({ name, 'aria-label': label, class: 'utrecht-select utrecht-select--html-select' })}>${one('', '')}${shown.map((each) => one(each, t.options[each]))}</select>`
}

function grid(
  view: View,
  { lessons, people, noted }: ListFacts,
  cell: (lesson: Lesson, person: Person, state: string | undefined) => Content,
): Markup {
  const t = texts[view.lang]
  return table(view, {
    caption: t.list.title,
    captionUnseen: true,
    columns: [
      { head: t.list.name },
      ...lessons.map(({ heldOn }) => ({ head: shortDate(heldOn, view.lang) })),
    ],
    rows: people.map((person) => [
      nameOf(view, person),
      ...lessons.map((lesson) => {
        const found = noted.find(
          (one) => one.lessonId === lesson.id && one.enrolmentId === person.one.id,
        )
        return cell(lesson, person, found?.state)
      }),
    ]),
  })
}

/** To write on: names and an empty box per lesson, or what was noted already. Nothing else about anybody. */
export function paperPage(view: View, shown: ListFacts): Markup {
  const t = texts[view.lang]
  const { course, people } = shown
  return workPage(
    view,
    {
      title: `${t.paper.title}: ${course.title}`,
      heading: inDutch(view, course.title),
      sub: t.paper.lead,
      crumbs: [...crumbsTo(view, course), { label: t.paper.title }],
      actions: printButton(view),
    },
    panel(
      undefined,
      people.length === 0
        ? html`<p>${t.nobody}</p>`
        : grid(view, shown, (_lesson, _person, state) =>
            state
              ? t.options[state as keyof typeof t.options]
              : html`<span aria-hidden="true">☐</span>`,
          ),
    ),
  )
}
