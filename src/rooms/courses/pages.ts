// One course for staff: facts, lessons, teachers and opening.

import { paths } from '../../paths.ts'
import { localDate, plainDate } from '../../platform/dates.ts'
import type { Sheet } from '../../platform/form.ts'
import { languageName } from '../../platform/languages.ts'
import { inDutch } from '../../ui/dutch.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { typedCrumb } from '../../ui/parts/breadcrumb.ts'
import { actions, button, linkButton } from '../../ui/parts/button.ts'
import { checkboxesField } from '../../ui/parts/choice-field.ts'
import { details } from '../../ui/parts/details.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { facts as factList } from '../../ui/parts/facts.ts'
import { fresh } from '../../ui/parts/field.ts'
import { form } from '../../ui/parts/form.ts'
import { link } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { columns, panel } from '../../ui/parts/panel.ts'
import { tag } from '../../ui/parts/tag.ts'
import { selectField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { offerTexts } from '../offers/door.ts'
import { isCertified, type Teacher } from '../teachers/door.ts'
import { doubtNotices, passedNotice, seriesWords } from './form-pages.ts'
import { kept, lessonsPanel } from './lesson-pages.ts'
import type { Assignment, Lesson } from './lesson-store.ts'
import { stateKinds } from './list-pages.ts'
import { courseTabs } from './nav.ts'
import type { Concern } from './planning.ts'
import { goingOn, type OpenStop, whatStopsEnrolling } from './rules.ts'
import type { Passed, PlanDoubts } from './series.ts'
import type { Course, Programme } from './store.ts'
import { texts } from './texts.ts'
import { daysOf, lessonLine, periodOf, whereOf } from './words.ts'

export type ManageFacts = {
  course: Course
  lessons: readonly Lesson[]
  teachers: readonly Teacher[]
  assigned: readonly Assignment[]
  programme: Programme | undefined
  organisers: string
  stops: readonly OpenStop[]
  /** What the organisers should look at, after the opening. */
  concerns: readonly Concern[]
  mayKeep: boolean
  /** Works for an organiser: sees who takes part, and how many have to be called. */
  isOrganiser: boolean
  calls: number
  /** A form that was wrong, and what it is about. */
  sheet?: Sheet
  done?: Done
  /** Which days the series passed over that was just planned. */
  passed?: Passed
  moved?: boolean
  /** What one should look at; saving once more keeps it. */
  doubts?: PlanDoubts
}

/** What was just done, here or at calling off by who does not read the list. */
export const happenings = [
  'opened',
  'saved',
  'planned',
  'lesson-off',
  'course-off',
  'late',
] as const
type Done = (typeof happenings)[number]

export function managePage(view: View, facts: ManageFacts): Markup {
  const t = texts[view.lang]
  const { course, mayKeep, sheet, done } = facts
  const title = course.internalTitle || course.title
  const isPublic = course.state !== 'planned'
  return workPage(
    view,
    {
      title,
      heading: inDutch(view, title),
      sub: html`${periodOf(daysOf(facts.lessons), view.lang)}<br>${facts.organisers} ${tag(t.states[course.state], stateKinds[course.state])}`,
      crumbs: [{ label: t.title, href: paths.courses.staff(view.at) }, typedCrumb(title)],
      error:
        sheet && errorSummary(view, sheet, { ...seriesWords(view), ...assignWords(view, facts) }),
      notice: [
        done && notice(view, done === 'late' ? 'warn' : 'good', t.staff[done], { live: 'status' }),
        passedNotice(view, facts.passed),
      ],
      actions: [
        takesPeopleToday(view, facts) &&
          linkButton(paths.behalf.enrol(view.at, course.id), t.public.enrolOther, {
            kind: 'primary',
            icon: 'user-plus',
          }),
        isPublic &&
          linkButton(paths.courses.show(view.at, course.id), t.staff.publicPage, { icon: 'eye' }),
        mayKeep &&
          linkButton(paths.syllabus.course(view.at, course.id), t.staff.skills, { icon: 'target' }),
        mayKeep &&
          linkButton(paths.courses.edit(view.at, course.id), t.staff.edit, { icon: 'pencil' }),
      ],
    },
    [
      courseTabs(view, course, 'course', { people: facts.isOrganiser, calls: facts.calls }),
      doubtNotices(view, facts.doubts),
      mayKeep && concernNotice(view, facts.concerns),
      columns(
        [lessonsPanel(view, facts), teachersPanel(view, facts)],
        [openPanel(view, facts), aboutPanel(view, facts)],
      ),
    ],
  )
}

/** Whoever works for a partner may help somebody to it now. */
const takesPeopleToday = (view: View, { course, lessons }: ManageFacts): boolean =>
  !whatStopsEnrolling(course, lessons, localDate(view.today), view.today)

function concernNotice(view: View, concerns: readonly Concern[]): Content {
  if (concerns.length === 0) return undefined
  const t = texts[view.lang].staff
  const lines = concerns.map((one) => html`<li>${t.concerns[one]}</li>`)
  return notice(view, 'warn', html`<ul>${lines}</ul>`, { title: t.look })
}

function openPanel(view: View, { course, stops, mayKeep, moved }: ManageFacts): Content {
  const t = texts[view.lang].staff
  if (course.state !== 'planned' || !mayKeep) return undefined
  const all = [...(moved ? (['moved'] as const) : []), ...stops]
  const why = all.map((stop) => html`<li>${t.stops[stop]}</li>`)
  return panel(t.opening, [
    all.length > 0
      ? notice(view, 'warn', html`<ul>${why}</ul>`, { title: t.cannotOpen })
      : html`<p>${t.openText}</p>`,
    all.length === 0 &&
      form(view, { action: paths.courses.opened(view.at, course.id) }, actions([button(t.open)])),
  ])
}

function assignWords(view: View, { teachers, lessons }: ManageFacts) {
  const t = texts[view.lang].form
  const named = teachers
    .filter(({ until }) => until === null)
    .map((one) => [one.id, `${one.name} (${one.organisationName})`])
  const days = goingOn(lessons).map((one) => [one.id, lessonLine(one, view.lang)])
  return {
    teacherId: { ...t.teacherId, options: Object.fromEntries(named) as Record<string, string> },
    lessons: { ...t.lessonsTaught, options: Object.fromEntries(days) as Record<string, string> },
  }
}

function teachersPanel(view: View, facts: ManageFacts): Markup {
  const t = texts[view.lang].staff
  const { course, teachers, assigned, programme, lessons } = facts
  const mayAssign = facts.mayKeep && facts.isOrganiser
  const teaching = teachers.filter(({ id }) => assigned.some((one) => one.teacherId === id))
  const days = goingOn(lessons).map(({ heldOn }) => heldOn)
  const items = teaching.map((one) => {
    const isFine = programme && isCertified(one.certificates, programme.id, days)
    const mine = one.certificates.find(({ programmeId }) => programmeId === programme?.id)
    const until = mine?.expiresOn
      ? t.certified(plainDate(mine.expiresOn, view.lang))
      : t.certifiedAlways
    const words = mine ? until : t.uncertified
    const guest = one.kind === 'guest' && ` · ${[t.guest, one.about].filter(Boolean).join(', ')}`
    return html`<li>${link(paths.teaching.teacher(view.at, one.id), one.name)} · ${one.organisationName}${guest} ${
      programme?.needsCertificate && one.kind === 'teacher' && tag(words, isFine ? 'good' : 'warn')
    }</li>`
  })
  const words = assignWords(view, facts)
  const ends = course.state === 'finished' || course.state === 'cancelled'
  const everyLesson = { lessons: Object.keys(words.lessons.options) }
  const sheet = facts.sheet?.typed.teacherId === undefined ? fresh(everyLesson) : facts.sheet
  const assign = form(
    view,
    { action: paths.courses.assigned(view.at, course.id), label: t.assign },
    [
      kept(facts),
      selectField(view, sheet, 'teacherId', words.teacherId),
      checkboxesField(view, sheet, 'lessons', words.lessons, { optional: true }),
      actions([button(t.assignSave, { kind: 'second' })]),
    ],
  )
  return panel(t.teachers, [
    items.length === 0 ? html`<p>${t.noTeacher}</p>` : html`<ul class="kw-list">${items}</ul>`,
    mayAssign &&
      !ends &&
      teachers.length === 0 &&
      html`<p>${link(paths.teaching.list(view.at), t.toTeachers, { icon: 'plus' })}</p>`,
    mayAssign &&
      !ends &&
      teachers.length > 0 &&
      lessons.length > 0 &&
      details(t.assign, assign, Boolean(facts.sheet?.typed.teacherId)),
  ])
}

function aboutPanel(view: View, { course, programme, mayKeep }: ManageFacts): Markup {
  const t = texts[view.lang]
  const labels = offerTexts[view.lang]
  const { opensOn, closesOn } = course
  const until = t.staff.enrolBetween(
    opensOn && plainDate(opensOn, view.lang),
    closesOn && plainDate(closesOn, view.lang),
  )
  const isOn = course.state !== 'finished' && course.state !== 'cancelled'
  return panel(t.staff.facts, [
    factList([
      { term: t.form.title.label, value: course.title },
      { term: t.staff.programme, value: programme?.name ?? t.staff.ownCourse },
      { term: t.form.place.label, value: whereOf(course, view.lang) },
      { term: t.form.language.label, value: languageName(course.language, view.lang) },
      { term: t.form.targetGroup.label, value: labels.targetGroup[course.targetGroup] },
      { term: t.form.level.label, value: t.levels[course.level] },
      { term: t.form.cost.label, value: labels.cost[course.cost] },
      ...(course.device
        ? [{ term: t.form.device.label, value: t.form.device.options[course.device] }]
        : []),
      ...(course.bring ? [{ term: t.form.bring.label, value: course.bring }] : []),
      ...(course.hasIntake
        ? [{ term: t.public.intake, value: course.intakeText || t.public.intakeText }]
        : []),
      { term: t.staff.columns.seats, value: t.staff.seats(course.seatsTaken, course.maximum) },
      { term: t.form.minimum.label, value: course.minimum },
      { term: t.staff.columns.waiting, value: course.waiting },
      { term: t.staff.enrolling, value: until },
      ...(course.cancelWhy ? [{ term: t.states.cancelled, value: course.cancelWhy }] : []),
    ]),
    mayKeep &&
      isOn &&
      html`<p>${link(paths.calls.courseOff(view.at, course.id), t.staff.offCourse, { icon: 'x' })}</p>`,
  ])
}
