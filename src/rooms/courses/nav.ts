// The ways between the pages of learning, and between those of one course.
import { paths } from '../../paths.ts'
import { fullDate } from '../../platform/dates.ts'
import { inDutch } from '../../ui/dutch.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { typedCrumb } from '../../ui/parts/breadcrumb.ts'
import { tabs } from '../../ui/parts/tabs.ts'
import type { View } from '../../ui/view.ts'
import type { Lesson } from './lesson-store.ts'
import type { Course } from './store.ts'
import { texts } from './texts.ts'
import { daysOf, periodOf } from './words.ts'

const pages = [
  'courses',
  'timetable',
  'programmes',
  'module',
  'teachers',
  'own',
  'supplies',
  'results',
] as const
type LearnPage = (typeof pages)[number]

export function learnNav(view: View, here: LearnPage): Markup {
  const t = texts[view.lang].nav
  const hrefs = {
    courses: paths.courses.staff(view.at),
    timetable: paths.timetable.home(view.at),
    programmes: paths.courses.programmes(view.at),
    module: paths.modules.list(view.at),
    teachers: paths.teaching.list(view.at),
    own: paths.teaching.own(view.at),
    supplies: paths.supplies.list(view.at),
    results: paths.learning.effect(view.at),
  }
  const all = pages.map((key) => ({
    href: hrefs[key],
    label: t[key],
    current: key === here,
  }))
  return tabs(view, t.label, all)
}

/**
 * The top of a page about one course: which edition it is and when, in one shape everywhere. `part`: the tab, `more`: a
 * line of its own.
 */
export function courseHead(
  view: View,
  course: Pick<Course, 'id' | 'title' | 'internalTitle'>,
  lessons: readonly Lesson[],
  part: string,
  more?: Content,
) {
  const name = course.internalTitle || course.title
  const days = daysOf(lessons)
  const first = days.firstOn && fullDate(days.firstOn, view.lang)
  return {
    title: [`${part}: ${name}`, first].filter(Boolean).join(', '),
    heading: inDutch(view, name),
    sub: html`${periodOf(days, view.lang)}${more && html`<br>${more}`}`,
    crumbs: [...courseCrumbs(view, course), { label: part }],
  }
}

/** The way back from a page about one course. */
export const courseCrumbs = (
  view: View,
  { id, title, internalTitle }: Pick<Course, 'id' | 'title' | 'internalTitle'>,
) => [
  { label: texts[view.lang].title, href: paths.courses.staff(view.at) },
  typedCrumb(internalTitle || title, paths.courses.manage(view.at, id)),
]

type CoursePart = 'course' | 'people' | 'attendance' | 'calls' | 'certificates' | 'effect'

/** The parts of one course; who takes part only for those who organise it. */
export function courseTabs(
  view: View,
  course: Pick<Course, 'id' | 'seatsTaken' | 'waiting'>,
  here: CoursePart,
  sees: { people: boolean; calls?: number },
): Markup | undefined {
  if (!sees.people) return undefined
  const t = texts[view.lang].nav
  return tabs(view, t.course, [
    { href: paths.courses.manage(view.at, course.id), label: t.about, current: here === 'course' },
    {
      href: paths.enrolment.people(view.at, course.id),
      label: t.people,
      current: here === 'people',
    },
    {
      href: paths.attendance.list(view.at, course.id),
      label: t.attendance,
      current: here === 'attendance',
    },
    {
      href: paths.calls.list(view.at, course.id),
      label: t.calls,
      current: here === 'calls',
      ...(sees.calls ? { count: sees.calls } : {}),
    },
    {
      href: paths.certificates.make(view.at, course.id),
      label: t.certificates,
      current: here === 'certificates',
    },
    {
      href: paths.effect.course(view.at, course.id),
      label: t.effect,
      current: here === 'effect',
    },
  ])
}
