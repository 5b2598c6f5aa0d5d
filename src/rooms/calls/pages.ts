// Whom to call, one by one, and what to say.
import { paths } from '../../paths.ts'
import { inDutch } from '../../ui/dutch.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { typedCrumb } from '../../ui/parts/breadcrumb.ts'
import { button } from '../../ui/parts/button.ts'
import { form, hiddenField } from '../../ui/parts/form.ts'
import { link, phoneLink, unseen } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { panel } from '../../ui/parts/panel.ts'
import { printButton } from '../../ui/parts/print.ts'
import { table } from '../../ui/parts/table.ts'
import type { View } from '../../ui/view.ts'
import { type Course, courseTabs, type Lesson, lessonLine, wasAndNow } from '../courses/door.ts'
import {
  callOutcomes,
  deeds,
  enrolmentTexts,
  type Message,
  type Person,
} from '../enrolment/door.ts'
import { texts } from './texts.ts'

export type Call = { message: Message; person: Person; lesson: Lesson | undefined }
type CallsFacts = {
  course: Course
  calls: readonly Call[]
  done: 'stops' | 'late' | null
}

export function callsPage(view: View, { course, calls, done }: CallsFacts): Markup {
  const t = texts[view.lang].calls
  const heads = t.columns
  const list = table(view, {
    caption: t.title,
    captionUnseen: true,
    columns: [
      { head: heads.name },
      { head: heads.phone },
      { head: heads.about, wide: true },
      { head: heads.action },
    ],
    rows: calls.map((call) => [
      call.person.contact?.name ?? enrolmentTexts[view.lang].people.erased,
      numberCell(view, call),
      aboutCall(view, call),
      callDeeds(view, call),
    ]),
  })
  return workPage(
    view,
    {
      title: `${t.title}: ${course.title}`,
      heading: inDutch(view, course.title),
      sub: t.lead,
      crumbs: [
        typedCrumb(course.title, paths.courses.manage(view.at, course.id)),
        { label: t.title },
      ],
      notice:
        done && notice(view, done === 'late' ? 'warn' : 'good', t.done[done], { live: 'status' }),
      actions: printButton(view),
    },
    [
      courseTabs(view, course, 'calls', { people: true, calls: calls.length }),
      panel(t.title, calls.length === 0 ? html`<p>${t.none}</p>` : list),
    ],
  )
}

function numberCell(view: View, { person: { contact } }: Call): Content {
  const t = texts[view.lang].calls
  if (contact?.phone) return phoneLink(contact.phone)
  return contact?.email ? [t.mail, ' ', link(`mailto:${contact.email}`, contact.email)] : t.noPhone
}

function aboutCall(view: View, { message, lesson }: Call): string {
  const t = texts[view.lang].calls.about
  const said = t[message.kind]
  if (typeof said === 'string') return said
  if (!lesson) return said('', '')
  const { was } = message
  const both =
    was && message.kind !== 'lesson-added' ? wasAndNow(was, lesson, view.lang) : undefined
  const before = both?.was ?? (was ? lessonLine(was, view.lang) : '')
  const words = said(both?.now ?? lessonLine(lesson, view.lang), before)
  return was?.isAway && message.kind === 'lesson-moved' ? `${words} ${t.wasAway}` : words
}

/** A tick; where an answer counts, what came of it instead. */
function callDeeds(view: View, { message, person }: Call): Content {
  const t = texts[view.lang].calls
  const name = person.contact?.name ?? ''
  const both = (short: string, long: string) =>
    html`<span aria-hidden="true">${short}</span>${unseen(long)}`
  const act = (words: Content, outcome?: string) =>
    form(view, { action: paths.calls.called(view.at, message.id), class: 'kw-inline' }, [
      outcome && hiddenField('outcome', outcome),
      button(words, { kind: outcome === 'stops' ? 'plain' : 'second' }),
    ])
  if (message.kind === 'absences')
    return callOutcomes.map((one) =>
      act(both(t.outcomes[one], t.outcomeOf(name, t.outcomes[one])), one),
    )
  const tick = act(both(t.called, t.calledOf(name)))
  return [tick, message.kind === 'offered' && deeds(view, person.one, name)]
}
