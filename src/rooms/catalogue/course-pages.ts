// One course as residents see it: what one learns, when, where, and whether there is place.
import { paths } from '../../paths.ts'
import { fullDate } from '../../platform/dates.ts'
import { languageName } from '../../platform/languages.ts'
import { inDutch } from '../../ui/dutch.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { publicPage } from '../../ui/page.ts'
import { typedCrumb } from '../../ui/parts/breadcrumb.ts'
import { actions, linkButton } from '../../ui/parts/button.ts'
import { facts as factList } from '../../ui/parts/facts.ts'
import { link, phoneLink } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { copyLinkButton, printButton } from '../../ui/parts/print.ts'
import type { View } from '../../ui/view.ts'
import {
  type Course,
  type EnrolStop,
  goingOn,
  type Lesson,
  lessonLine,
  placesInWords,
  courseTexts as texts,
  wasAndNow,
} from '../courses/door.ts'
import { type Location, offerTexts } from '../offers/door.ts'
import { skillTexts } from '../skills/door.ts'
import { courseData } from './linked-data.ts'
import { placeFacts } from './place.ts'
import { texts as ownTexts } from './texts.ts'

type CourseFacts = {
  course: Course
  lessons: readonly Lesson[]
  organiser: string
  together: readonly string[]
  stop: EnrolStop | undefined
  /** Where it is given, when the guide knows that place. */
  place: Location | undefined
}

export function coursePage(view: View, shown: CourseFacts): Markup {
  const t = texts[view.lang]
  const { course, organiser, together } = shown
  const isOff = course.state === 'cancelled'
  const lead = [organiser, together.length > 0 && t.public.together(together.join(', '))]
  return publicPage(
    view,
    {
      // The same course is given more than once: the day tells the tabs apart.
      title: [course.title, firstDay(view, shown.lessons)].filter(Boolean).join(', '),
      heading: inDutch(view, course.title),
      lead: lead.filter(Boolean).join('. '),
      crumbs: [
        { label: t.public.start, href: paths.guide.home(view.at) },
        { label: t.title, href: paths.courses.list(view.at) },
        typedCrumb(course.title),
      ],
      description: course.about.slice(0, 150),
      notice:
        isOff &&
        notice(
          view,
          'warn',
          html`${t.public.cancelled} ${link(paths.courses.list(view.at), ownTexts[view.lang].others)}`,
        ),
    },
    [
      course.about
        .split(/\n+/)
        .filter(Boolean)
        .map((one) => html`<p>${inDutch(view, one)}</p>`),
      skillsPart(view, course),
      !isOff && enrolPart(view, shown),
      html`<section class="kw-narrow"><h2 class="nl-heading nl-heading--level-2">${t.public.lessons}</h2>${lessonList(view, shown.lessons, isOff)}</section>`,
      factList(courseFacts(view, shown)),
      actions([printButton(view), copyLinkButton(view, paths.courses.show(view.at, course.id))]),
      courseData(view, shown),
    ],
  )
}

const firstDay = (view: View, lessons: readonly Lesson[]): string | undefined => {
  const first = goingOn(lessons)[0] ?? lessons[0]
  return first && fullDate(first.heldOn, view.lang)
}

/** What one practises, as its programme or the course itself says. */
function skillsPart(view: View, { skills }: Course): Content {
  if (skills.length === 0) return undefined
  const items = skills.map((skill) => html`<li>${skillTexts[view.lang].skill[skill]}</li>`)
  return html`<p>${ownTexts[view.lang].practise}</p><ul>${items}</ul>`
}

function enrolPart(view: View, { course, stop }: CourseFacts): Content {
  const t = texts[view.lang].public
  if (stop === 'not-yet') {
    const day = course.opensOn ? fullDate(course.opensOn, view.lang) : t.soon
    return notice(view, 'info', t.stops['not-yet'](day))
  }
  if (stop) return notice(view, 'info', t.stops[stop])
  const own = course.state === 'full' ? t.onList : t.enrol
  // Whoever is signed in enrols somebody else.
  const [words, address] = view.person
    ? [t.enrolOther, paths.behalf.enrol(view.at, course.id)]
    : [own, paths.enrolment.enrol(view.at, course.id)]
  return html`<div class="kw-no-print"><p><b>${placesInWords(course, view.lang)}</b> ${
    course.closesOn && t.until(fullDate(course.closesOn, view.lang))
  }</p>${actions([
    linkButton(address, words, { kind: 'primary', icon: 'user-plus' }),
    linkButton(paths.enrolment.code(view.at), t.haveCode, { kind: 'plain' }),
  ])}<p class="kw-soft">${course.way === 'online' ? ownTexts[view.lang].noAccountOnline : t.noAccount}</p></div>`
}

function courseFacts(view: View, { course, place }: CourseFacts) {
  const t = texts[view.lang].public
  const labels = offerTexts[view.lang]
  const phone = course.contactPhone ?? view.network?.helplinePhone
  const cost = html`${labels.cost[course.cost]}${course.costText && html`. ${inDutch(view, course.costText)}`}`
  return [
    ...placeFacts(view, course, place),
    { term: t.cost, value: cost },
    { term: t.forWhom, value: labels.targetGroup[course.targetGroup] },
    { term: t.level, value: texts[view.lang].levels[course.level] },
    ...(course.goal
      ? [{ term: ownTexts[view.lang].goal, value: skillTexts[view.lang].goal[course.goal] }]
      : []),
    { term: t.language, value: languageName(course.language, view.lang) },
    ...(course.bring ? [{ term: t.bring, value: inDutch(view, course.bring) }] : []),
    ...(course.device ? [{ term: t.device, value: t.devices[course.device] }] : []),
    ...(course.hasIntake
      ? [{ term: t.intake, value: inDutch(view, course.intakeText) || t.intakeText }]
      : []),
    ...(phone ? [{ term: t.contact, value: phoneLink(phone) }] : []),
  ]
}

/** When it was to be at first. */
function wasPart(view: View, { was, ...now }: Lesson): Content {
  if (!was) return undefined
  const t = ownTexts[view.lang]
  return html`<br>${t.lessonMoved} <s>${t.lessonWas(wasAndNow(was, now, view.lang).was)}</s>`
}

function lessonList(view: View, lessons: readonly Lesson[], isOff: boolean): Markup {
  const t = texts[view.lang].public
  const items = lessons.map((one) => {
    const words = [lessonLine(one, view.lang), one.room].filter(Boolean).join(' · ')
    return isOff || one.cancelledAt
      ? html`<li><s>${words}</s> <b>${t.lessonOff}</b></li>`
      : html`<li>${words}${wasPart(view, one)}</li>`
  })
  return html`<ol class="kw-list">${items}</ol>`
}
