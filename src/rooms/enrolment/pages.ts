// For who organises: who takes part and who waits.

import { paths } from '../../paths.ts'
import { momentInWords } from '../../platform/dates.ts'
import type { Sheet } from '../../platform/form.ts'
import { languageName } from '../../platform/languages.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { actions, button, linkButton } from '../../ui/parts/button.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { fresh } from '../../ui/parts/field.ts'
import { form } from '../../ui/parts/form.ts'
import { link, phoneLink, shortened } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { columns, panel } from '../../ui/parts/panel.ts'
import { table } from '../../ui/parts/table.ts'
import { tag } from '../../ui/parts/tag.ts'
import { textField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import {
  type Course,
  courseHead,
  courseTabs,
  goingOn,
  type Lesson,
  lessonLine,
} from '../courses/door.ts'
import { texts as intakeTexts } from './intake-texts.ts'
import { type Contact, holdsSeat } from './rules.ts'
import type { Enrolment } from './store.ts'
import { texts } from './texts.ts'

export type Person = { one: Enrolment; contact: Contact | undefined }
export type Done = keyof (typeof texts)['nl']['people']['done']
export type PeopleFacts = {
  course: Course
  lessons: readonly Lesson[]
  people: readonly Person[]
  partnerOf: (id: string) => string
  /** Per participant of the talk before it: held, or still to be. */
  talks: ReadonlyMap<string, 'open' | 'held'>
  calls: number
  mayKeep: boolean
  sheet: Sheet
  done?: Done
}

export function peoplePage(view: View, facts: PeopleFacts): Markup {
  const t = texts[view.lang].people
  const { course, people, done, sheet, mayKeep } = facts
  const seated = people.filter(({ one }) => holdsSeat(one.status))
  const waiting = people.filter(({ one }) => one.status === 'waiting')
  const gone = people.length - seated.length - waiting.length
  const seats = t.sub(course.seatsTaken, course.maximum, course.waiting, course.reserved)
  return workPage(
    view,
    {
      ...courseHead(view, course, facts.lessons, t.title, seats),
      error: errorSummary(view, sheet, { maximum: t.maximum }),
      notice:
        done && notice(view, done === 'late' ? 'warn' : 'good', t.done[done], { live: 'status' }),
      actions: linkButton(paths.behalf.enrol(view.at, course.id), t.add, {
        kind: 'primary',
        icon: 'user-plus',
      }),
    },
    [
      courseTabs(view, course, 'people', { people: true, calls: facts.calls }),
      panel(t.in, peopleTable(view, facts, seated, t.in)),
      panel(t.list, peopleTable(view, facts, waiting, t.list)),
      gone > 0 && html`<p class="kw-soft">${t.out(gone)}</p>`,
      columns(attendancePanel(view, facts), mayKeep && maximumPanel(view, facts)),
    ],
  )
}

function peopleTable(
  view: View,
  facts: PeopleFacts,
  some: readonly Person[],
  caption: string,
): Content {
  const t = texts[view.lang].people
  if (some.length === 0) return html`<p>${t.none}</p>`
  const heads = t.columns
  return table(view, {
    caption,
    captionUnseen: true,
    columns: [
      { head: heads.name },
      { head: heads.reach },
      { head: heads.wishes, wide: true },
      { head: heads.led },
      { head: heads.status },
      { head: heads.action },
    ],
    rows: some.map(({ one, contact }) => [
      contact?.name ?? t.erased,
      reachCell(view, contact),
      wishesOf(view, contact),
      one.ledBy ? facts.partnerOf(one.ledBy) : t.self,
      statusCell(view, facts, one),
      deeds(view, one, contact?.name ?? ''),
    ]),
  })
}

function reachCell(view: View, contact: Contact | undefined): Content {
  if (!contact) return undefined
  const { phone, email } = contact
  if (!phone && !email) return texts[view.lang].people.noReach
  return [
    phone && phoneLink(phone),
    phone && email && html`<br>`,
    email && link(`mailto:${email}`, email),
  ]
}

/** What somebody would like, speaks and needs. */
export function wishesOf(view: View, contact: Contact | undefined): Content {
  if (!contact) return undefined
  const { options } = texts[view.lang].enrol.needs
  const spoken = contact.language === 'nl' ? undefined : languageName(contact.language, view.lang)
  const all = [contact.wishes, spoken, ...contact.needs.map((need) => options[need])]
  return all.filter(Boolean).join(' · ')
}

function statusCell(view: View, { course, talks }: PeopleFacts, one: Enrolment): Content {
  const t = texts[view.lang]
  const talkWords = intakeTexts[view.lang].talk
  const isHeld = talks.get(one.id) === 'held'
  const kind = one.status === 'enrolled' ? 'good' : one.status === 'offered' ? 'warn' : 'plain'
  return html`${tag(t.statuses[one.status], kind)} ${
    one.offeredUntil &&
    html`<small>${t.people.until(momentInWords(one.offeredUntil, view.lang))}</small>`
  }${
    course.hasIntake &&
    one.status === 'enrolled' &&
    html` ${tag(talkWords[isHeld ? 'held' : 'open'], isHeld ? 'good' : 'plain')}`
  }`
}

/** What the organiser can do for one person. */
export function deeds(view: View, one: Enrolment, name: string): Content {
  const t = texts[view.lang].people
  const act = (action: string, words: Content) =>
    form(view, { action, class: 'kw-inline' }, button(words, { kind: 'plain' }))
  return [
    one.status === 'offered' &&
      act(paths.enrolment.acceptedFor(view.at, one.id), shortened(t.take, t.takeOf(name))),
    linkButton(paths.seating.move(view.at, one.id), shortened(t.move, t.moveOf(name)), {
      kind: 'plain',
    }),
    linkButton(paths.seating.stop(view.at, one.id), shortened(t.stop, t.stopOf(name)), {
      kind: 'plain',
    }),
  ]
}

function attendancePanel(view: View, { lessons }: PeopleFacts): Content {
  const t = texts[view.lang].people
  const items = goingOn(lessons).map(
    (one) =>
      html`<li>${link(paths.attendance.lesson(view.at, one.id), lessonLine(one, view.lang))}</li>`,
  )
  return items.length > 0 && panel(t.attendance, html`<ul class="kw-list">${items}</ul>`)
}

function maximumPanel(view: View, { course, sheet }: PeopleFacts): Content {
  const t = texts[view.lang].people
  if (course.state === 'finished' || course.state === 'cancelled') return undefined
  const filled = sheet.ok ? fresh({ maximum: String(course.maximum) }) : sheet
  return panel(t.maximumTitle, [
    html`<p>${t.maximumText}</p>`,
    form(view, { action: paths.enrolment.maximum(view.at, course.id) }, [
      textField(view, filled, 'maximum', t.maximum, { kind: 'number', size: 'tiny' }),
      actions([button(t.save, { kind: 'second' })]),
    ]),
    html`<p>${link(paths.seating.places(view.at, course.id), t.keptPlaces)}</p>`,
  ])
}
