// What residents see: which courses there are, and one of them with its lessons and places.
import { paths } from '../../paths.ts'
import { fullDate, localDate } from '../../platform/dates.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { publicPage } from '../../ui/page.ts'
import { actions, linkButton } from '../../ui/parts/button.ts'
import { emptyState } from '../../ui/parts/empty.ts'
import { facts as factList } from '../../ui/parts/facts.ts'
import { link, phoneLink } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { copyLinkButton, printButton } from '../../ui/parts/print.ts'
import { type Row, rows } from '../../ui/parts/rows.ts'
import type { TagKind } from '../../ui/parts/tag.ts'
import type { View } from '../../ui/view.ts'
import { offerTexts } from '../offers/door.ts'
import type { Lesson } from './lesson-store.ts'
import { courseData } from './linked-data.ts'
import type { EnrolStop, State } from './rules.ts'
import type { Course, CourseLine } from './store.ts'
import { texts } from './texts.ts'
import { languageName, lessonLine, periodOf, placesInWords, whereOf } from './words.ts'

/** Every course that one can still join or wait for. */
export function coursesPage(view: View, lines: readonly CourseLine[]): Markup {
  const t = texts[view.lang]
  const body =
    lines.length === 0
      ? emptyState(t.public.none, t.public.noneText, [
          linkButton(paths.guide.search(view.at), t.public.search),
        ])
      : rows(lines.map((one) => courseRow(view, one)))
  return publicPage(
    view,
    {
      title: t.title,
      lead: t.public.lead,
      crumbs: [{ label: t.public.start, href: paths.guide.home(view.at) }, { label: t.title }],
      description: t.public.lead,
    },
    [body, html`<p>${link(paths.enrolment.code(view.at), t.public.haveCode)}</p>`],
  )
}

function courseRow(view: View, one: CourseLine): Row {
  const t = texts[view.lang]
  const { opensOn, state } = one
  const isLater = opensOn !== null && opensOn > localDate(view.today)
  const opensLater = isLater && fullDate(opensOn, view.lang)
  return {
    title: one.title,
    href: paths.courses.show(view.at, one.id),
    text: [
      periodOf(one, view.lang),
      whereOf(one, view.lang),
      t.public.by(one.organiserName),
      opensLater ? t.public.stops['not-yet'](opensLater) : placesInWords(one, view.lang),
    ].join(' · '),
    tag: { words: isLater ? t.states.planned : t.states[state], kind: tagOf(state, isLater) },
  }
}

const tagOf = (state: State, isLater: boolean): TagKind =>
  isLater ? 'plain' : state === 'full' ? 'warn' : 'good'

export type CourseFacts = {
  course: Course
  lessons: readonly Lesson[]
  organiser: string
  together: readonly string[]
  stop: EnrolStop | undefined
}

export function coursePage(view: View, shown: CourseFacts): Markup {
  const t = texts[view.lang]
  const { course, organiser, together } = shown
  const isOff = course.state === 'cancelled'
  const lead = [organiser, together.length > 0 && t.public.together(together.join(', '))]
  return publicPage(
    view,
    {
      title: course.title,
      lead: lead.filter(Boolean).join('. '),
      crumbs: [
        { label: t.public.start, href: paths.guide.home(view.at) },
        { label: t.title, href: paths.courses.list(view.at) },
        { label: course.title },
      ],
      description: course.about.slice(0, 150),
      notice: isOff && notice(view, 'bad', t.public.cancelled),
    },
    [
      course.about
        .split(/\n+/)
        .filter(Boolean)
        .map((one) => html`<p>${one}</p>`),
      !isOff && enrolPart(view, shown),
      factList(courseFacts(view, course)),
      html`<section class="kw-narrow"><h2 class="nl-heading nl-heading--level-2">${t.public.lessons}</h2>${lessonList(view, shown.lessons)}</section>`,
      actions([printButton(view), copyLinkButton(view, paths.courses.show(view.at, course.id))]),
      courseData(view, shown),
    ],
  )
}

function enrolPart(view: View, { course, stop }: CourseFacts): Content {
  const t = texts[view.lang].public
  if (stop === 'not-yet') {
    const day = course.opensOn ? fullDate(course.opensOn, view.lang) : t.soon
    return notice(view, 'info', t.stops['not-yet'](day))
  }
  if (stop) return notice(view, 'info', t.stops[stop])
  const words = course.state === 'full' ? t.onList : t.enrol
  return html`<div class="kw-no-print"><p><b>${placesInWords(course, view.lang)}</b> ${
    course.closesOn && t.until(fullDate(course.closesOn, view.lang))
  }</p>${actions([
    linkButton(paths.enrolment.enrol(view.at, course.id), words, {
      kind: 'primary',
      icon: 'user-plus',
    }),
    linkButton(paths.enrolment.code(view.at), t.haveCode, { kind: 'plain' }),
  ])}<p class="kw-soft">${t.noAccount}</p></div>`
}

function courseFacts(view: View, course: Course) {
  const t = texts[view.lang].public
  const labels = offerTexts[view.lang]
  const phone = course.contactPhone ?? view.network?.helplinePhone
  const cost = [labels.cost[course.cost], course.costText].filter(Boolean).join('. ')
  return [
    { term: t.where, value: whereOf(course, view.lang) },
    { term: t.cost, value: cost },
    { term: t.forWhom, value: labels.targetGroup[course.targetGroup] },
    { term: t.level, value: texts[view.lang].levels[course.level] },
    { term: t.language, value: languageName(course.language, view.lang) },
    ...(course.bring ? [{ term: t.bring, value: course.bring }] : []),
    ...(phone ? [{ term: t.contact, value: phoneLink(phone) }] : []),
  ]
}

function lessonList(view: View, lessons: readonly Lesson[]): Markup {
  const t = texts[view.lang].public
  const items = lessons.map((one) => {
    const words = [lessonLine(one, view.lang), one.room].filter(Boolean).join(' · ')
    return one.cancelledAt
      ? html`<li><s>${words}</s> <b>${t.lessonOff}</b></li>`
      : html`<li>${words}</li>`
  })
  return html`<ol class="kw-list">${items}</ol>`
}
