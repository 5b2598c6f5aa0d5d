// What a worker of another partner sees after enrolling somebody: the same, whether the person was on the list or not.
import { paths } from '../../paths.ts'
import { inDutch } from '../../ui/dutch.ts'
import { html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { actions, linkButton } from '../../ui/parts/button.ts'
import { type Fact, facts as factList } from '../../ui/parts/facts.ts'
import { phoneLink } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { panel } from '../../ui/parts/panel.ts'
import { printButton } from '../../ui/parts/print.ts'
import type { View } from '../../ui/view.ts'
import { placeFacts } from '../catalogue/door.ts'
import { type Course, courseCrumbs, goingOn, type Lesson, lessonLine } from '../courses/door.ts'
import type { Location } from '../offers/door.ts'
import type { Source } from './from-referral.ts'
import { crumbsTo } from './pages.ts'
import { texts } from './texts.ts'

export type SentFacts = {
  course: Course
  organisers: string
  lessons: readonly Lesson[]
  place: Location | undefined
  source: Source | undefined
  /** What whoever is new gets now, and how the person is reached. */
  as: 'enrolled' | 'waiting'
  via: 'email' | 'phone'
}

/** To print for the person; it names nobody. */
export function sentPage(view: View, facts: SentFacts): Markup {
  const t = texts[view.lang].sent
  const { course, source } = facts
  const back = source
    ? linkButton(paths.referrals.show(view.at, source.id), texts[view.lang].referral(source.code))
    : linkButton(paths.courses.staff(view.at), t.back)
  return workPage(
    view,
    {
      title: t.title(course.title),
      heading: t.heading,
      sub: t.to(facts.organisers),
      crumbs: [
        ...(source ? crumbsTo(view, source) : courseCrumbs(view, course)),
        { label: t.heading },
      ],
      actions: printButton(view, t.print),
      notice: html`<div class="kw-no-print">${notice(view, 'info', t.same)}</div>`,
    },
    [
      panel(undefined, [
        html`<h2>${inDutch(view, course.title)}</h2><p>${t.as[facts.as]}</p><p>${t.via[facts.via]}</p>`,
        factList(courseFacts(view, facts)),
      ]),
      html`<div class="kw-no-print">${actions([
        linkButton(paths.behalf.choose(view.at), t.another, { icon: 'user-plus' }),
        back,
      ])}</div>`,
    ],
  )
}

function courseFacts(view: View, { course, lessons, place }: SentFacts): Fact[] {
  const t = texts[view.lang].sent
  const phone = course.contactPhone ?? view.network?.helplinePhone
  const days = goingOn(lessons).map(
    (one) => html`${[lessonLine(one, view.lang), one.room].filter(Boolean).join(' · ')}<br>`,
  )
  return [
    { term: t.lessons, value: html`${days}` },
    ...placeFacts(view, course, place),
    ...(course.bring ? [{ term: t.bring, value: course.bring }] : []),
    ...(phone ? [{ term: t.contact, value: phoneLink(phone) }] : []),
  ]
}
