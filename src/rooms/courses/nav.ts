// The ways between the pages of learning, and between those of one course.
import { paths } from '../../paths.ts'
import type { Markup } from '../../ui/markup.ts'
import { tabs } from '../../ui/parts/tabs.ts'
import type { View } from '../../ui/view.ts'
import type { Course } from './store.ts'
import { texts } from './texts.ts'

export type LearnPage = 'courses' | 'programmes' | 'teachers'

export function learnNav(view: View, here: LearnPage): Markup {
  const t = texts[view.lang].nav
  const hrefs = {
    courses: paths.courses.staff(view.at),
    programmes: paths.courses.programmes(view.at),
    teachers: paths.courses.teachers(view.at),
  }
  const all = (['courses', 'programmes', 'teachers'] as const).map((key) => ({
    href: hrefs[key],
    label: t[key],
    current: key === here,
  }))
  return tabs(view, t.label, all)
}

export type CoursePart = 'course' | 'people' | 'calls'

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
      href: paths.enrolment.calls(view.at, course.id),
      label: t.calls,
      current: here === 'calls',
      ...(sees.calls ? { count: sees.calls } : {}),
    },
  ])
}
