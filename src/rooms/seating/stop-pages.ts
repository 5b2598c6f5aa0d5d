// Before somebody is taken off a list: who that is, what becomes of the place, and who hears of it.
import { paths } from '../../paths.ts'
import { emptySheet } from '../../platform/form.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { actions, button, linkButton } from '../../ui/parts/button.ts'
import { form } from '../../ui/parts/form.ts'
import { panel } from '../../ui/parts/panel.ts'
import { tickField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { type Course, courseCrumbs, courseHead, type Lesson } from '../courses/door.ts'
import type { Enrolment } from '../enrolment/door.ts'
import type { PlaceAfter } from './rules.ts'
import { texts } from './texts.ts'

export type StopFacts = {
  one: Pick<Enrolment, 'id' | 'reach' | 'tellsSender'>
  name: string
  course: Course
  lessons: readonly Lesson[]
  place: PlaceAfter
  /** For whom the place was kept. */
  partner: string
}

export function stopPage(view: View, facts: StopFacts): Markup {
  const t = texts[view.lang].stop
  const { one, name, course } = facts
  const people = paths.enrolment.people(view.at, course.id)
  const head = courseHead(view, course, facts.lessons, t.crumb)
  return workPage(
    view,
    {
      title: t.titleOf(name),
      sub: html`${head.heading}<br>${head.sub}`,
      crumbs: [
        ...courseCrumbs(view, course),
        { label: texts[view.lang].places.people, href: people },
        { label: t.crumb },
      ],
    },
    panel(
      undefined,
      form(view, { action: paths.seating.stop(view.at, one.id) }, [
        html`<ul>${consequences(view, facts).map((line) => html`<li>${line}</li>`)}</ul>`,
        one.reach !== 'email' && tickField(view, emptySheet, 'knows', t.knows),
        actions([
          button(t.save, { kind: 'danger' }),
          linkButton(people, t.back, { kind: 'plain' }),
        ]),
      ]),
    ),
  )
}

function consequences(view: View, { one, course, place, partner }: StopFacts): Content[] {
  const t = texts[view.lang].stop
  return [
    t.place[place](partner, course.waiting),
    one.reach === 'email' ? t.mailed : t.called,
    one.tellsSender ? t.referrer : t.noReferrer,
    t.forGood,
  ]
}
