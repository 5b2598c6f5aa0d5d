// Whom to call, one by one, and what to say.
import { paths } from '../../paths.ts'
import { momentInWords } from '../../platform/dates.ts'
import { inDutch } from '../../ui/dutch.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { actions, button } from '../../ui/parts/button.ts'
import { form, hiddenField } from '../../ui/parts/form.ts'
import { link, phoneLink, shortened } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { panel } from '../../ui/parts/panel.ts'
import { printButton } from '../../ui/parts/print.ts'
import { rows } from '../../ui/parts/rows.ts'
import type { View } from '../../ui/view.ts'
import {
  type Course,
  courseHead,
  courseTabs,
  type Lesson,
  lessonLine,
  wasAndNow,
} from '../courses/door.ts'
import {
  callOutcomes,
  deeds,
  enrolmentTexts,
  isActive,
  type Message,
  type Person,
  wishesOf,
} from '../enrolment/door.ts'
import { texts } from './texts.ts'

export type Call = {
  message: Message
  person: Person
  lesson: Lesson | undefined
  /** Whether lessons of the course are still to come. */
  isGoingOn: boolean
}
type CallsFacts = {
  course: Course
  lessons: readonly Lesson[]
  calls: readonly Call[]
  done: 'stops' | 'late' | null
}

/** A card per person: the number, what to keep in mind, and all that is to be said, in order. */
export function callsPage(view: View, { course, lessons, calls, done }: CallsFacts): Markup {
  const t = texts[view.lang].calls
  const inOrder = calls.toSorted(byPersonAndTime)
  const people = [...Map.groupBy(inOrder, ({ person }) => person.one.id).values()]
  return workPage(
    view,
    {
      ...courseHead(view, course, lessons, t.title, t.lead),
      notice:
        done && notice(view, done === 'late' ? 'warn' : 'good', t.done[done], { live: 'status' }),
      actions: calls.length > 0 && printButton(view),
    },
    [
      courseTabs(view, course, 'calls', { people: true, calls: people.length }),
      people.length === 0
        ? panel(undefined, html`<p>${t.none}</p>`)
        : people.map((own) => personCard(view, course, own)),
    ],
  )
}

/** As on the list; then what happened first, and of one moment the first lesson. */
const byPersonAndTime = (a: Call, b: Call): number =>
  a.person.one.place - b.person.one.place ||
  a.message.madeAt.getTime() - b.message.madeAt.getTime() ||
  (a.lesson?.heldOn ?? '').localeCompare(b.lesson?.heldOn ?? '')

function personCard(view: View, course: Course, calls: readonly Call[]): Content {
  const [first] = calls
  if (!first) return undefined
  const { one, contact } = first.person
  const name = contact?.name ?? enrolmentTexts[view.lang].people.erased
  const wishes = wishesOf(view, contact)
  // Whoever says no to these can be taken off at once.
  const asks = calls.some(({ message }) => message.kind === 'offered' || message.kind === 'intake')
  return panel(name, [
    html`<p>${numberOf(view, first)}</p>`,
    wishes && html`<p class="kw-soft">${wishes}</p>`,
    rows(
      calls.map((call) => ({
        title: aboutCall(view, call),
        text: whyOf(view, course, call),
        end: html`<span class="kw-no-print">${callDeeds(view, call)}</span>`,
      })),
    ),
    asks &&
      isActive(one.status) &&
      html`<div class="kw-no-print">${actions([deeds(view, one, name)])}</div>`,
  ])
}

function numberOf(view: View, { person: { contact } }: Call): Content {
  const t = texts[view.lang].calls
  if (contact?.phone) return phoneLink(contact.phone)
  const mail = contact?.email && [t.mail, ' ', link(`mailto:${contact.email}`, contact.email)]
  const via = contact?.via && html`${t.via} <b>${contact.via}</b>`
  if (mail && via) return html`${mail}<br>${via}`
  return mail || via || t.noPhone
}

/** What the organiser wrote for the participants; until when a place is kept; what the talk is about. */
function whyOf(view: View, course: Course, { message, lesson, person: { one } }: Call): Content {
  const t = texts[view.lang].calls
  const { kind } = message
  if (kind === 'offered')
    return one.offeredUntil && t.heldUntil(momentInWords(one.offeredUntil, view.lang))
  if (kind === 'intake')
    return course.intakeText && html`${t.theyRead} ${inDutch(view, course.intakeText)}`
  // Written before reasons stood with what is said.
  const before =
    kind === 'lesson-off' ? lesson?.cancelWhy : kind === 'course-off' ? course.cancelWhy : ''
  const why = message.why || before
  return why && html`${t.why} ${inDutch(view, why)}`
}

function aboutCall(view: View, call: Call): string {
  const t = texts[view.lang].calls.about
  const { kind } = call.message
  const others = kind === 'lesson-off' && (call.isGoingOn ? t.othersGoOn : t.noneLeft)
  const isUnsure = call.lesson !== undefined && call.person.one.status === 'offered'
  return [said(view, call), others, isUnsure && t.notSaidYes].filter(Boolean).join(' ')
}

function said(view: View, { message, lesson }: Call): string {
  const t = texts[view.lang].calls.about
  const wordsOf = t[message.kind]
  if (typeof wordsOf === 'string') return wordsOf
  if (!lesson) return wordsOf('', '')
  const { was } = message
  const both =
    was && message.kind !== 'lesson-added' ? wasAndNow(was, lesson, view.lang) : undefined
  const before = both?.was ?? (was ? lessonLine(was, view.lang) : '')
  const words = wordsOf(both?.now ?? lessonLine(lesson, view.lang), before)
  return was?.isAway && message.kind === 'lesson-moved' ? `${words} ${t.wasAway}` : words
}

/** A tick; where an answer counts, what came of it instead. */
function callDeeds(view: View, { message, person }: Call): Content {
  const t = texts[view.lang].calls
  const name = person.contact?.name ?? ''
  const act = (words: Content, outcome?: string) =>
    form(view, { action: paths.calls.called(view.at, message.id), class: 'kw-inline' }, [
      outcome && hiddenField('outcome', outcome),
      button(words, { kind: outcome === 'stops' ? 'plain' : 'second' }),
    ])
  if (message.kind === 'absences')
    return callOutcomes.map((one) =>
      act(shortened(t.outcomes[one], t.outcomeOf(name, t.outcomes[one])), one),
    )
  return message.kind === 'intake'
    ? act(shortened(t.talked, t.talkedOf(name)))
    : act(shortened(t.called, t.calledOf(name)))
}
