// The ways between the pages of learning, and between those of one course.
import { paths } from '../../paths.ts'
import type { Markup } from '../../ui/markup.ts'
import { tabs } from '../../ui/parts/tabs.ts'
import type { View } from '../../ui/view.ts'
import type { Course } from './store.ts'
import { texts } from './texts.ts'

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
