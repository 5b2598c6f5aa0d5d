// Whom to call, one by one, and what to say.
import { paths } from '../../paths.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { button } from '../../ui/parts/button.ts'
import { form } from '../../ui/parts/form.ts'
import { phoneLink, unseen } from '../../ui/parts/link.ts'
import { panel } from '../../ui/parts/panel.ts'
import { printButton } from '../../ui/parts/print.ts'
import { table } from '../../ui/parts/table.ts'
import type { View } from '../../ui/view.ts'
import { type Course, courseTabs, type Lesson, lessonLine } from '../courses/door.ts'
import type { Message } from './message-store.ts'
import { deeds, type Person } from './pages.ts'
import { texts } from './texts.ts'

export type Call = { message: Message; person: Person; lesson: Lesson | undefined }

export function callsPage(
  view: View,
  { course, calls }: { course: Course; calls: readonly Call[] },
): Markup {
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
      call.person.contact?.name ?? texts[view.lang].people.erased,
      call.person.contact?.phone ? phoneLink(call.person.contact.phone) : t.noPhone,
      aboutCall(view, call),
      callDeeds(view, call),
    ]),
  })
  return workPage(
    view,
    {
      title: `${t.title}: ${course.title}`,
      heading: course.title,
      sub: t.lead,
      crumbs: [
        { label: course.title, href: paths.courses.manage(view.at, course.id) },
        { label: t.title },
      ],
      actions: printButton(view),
    },
    [
      courseTabs(view, course, 'calls', { people: true, calls: calls.length }),
      panel(t.title, calls.length === 0 ? html`<p>${t.none}</p>` : list),
    ],
  )
}

function aboutCall(view: View, { message, lesson }: Call): string {
  const t = texts[view.lang].calls.about
  if (message.kind === 'lesson-off')
    return t['lesson-off'](lesson ? lessonLine(lesson, view.lang) : '')
  return t[message.kind]
}

function callDeeds(view: View, { message, person }: Call): Content {
  const t = texts[view.lang].calls
  const name = person.contact?.name ?? ''
  const tick = form(
    view,
    { action: paths.enrolment.called(view.at, message.id), class: 'kw-inline' },
    button(html`<span aria-hidden="true">${t.called}</span>${unseen(t.calledOf(name))}`, {
      kind: 'second',
    }),
  )
  return [tick, message.kind === 'offered' && deeds(view, person.one, name)]
}
