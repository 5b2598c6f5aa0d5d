// What a teacher sees: the own lessons and times, signed in or behind a personal link.
import { plainDate } from '../../platform/dates.ts'
import type { Sheet } from '../../platform/form.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { narrowPage, workPage } from '../../ui/page.ts'
import { actions, button } from '../../ui/parts/button.ts'
import { emptyState } from '../../ui/parts/empty.ts'
import { fresh } from '../../ui/parts/field.ts'
import { form, hiddenField } from '../../ui/parts/form.ts'
import { notice } from '../../ui/parts/notice.ts'
import { columns, panel } from '../../ui/parts/panel.ts'
import { printButton } from '../../ui/parts/print.ts'
import { rows } from '../../ui/parts/rows.ts'
import type { View } from '../../ui/view.ts'
import { learnNav, lessonLine, type Planned, whereOf } from '../courses/door.ts'
import type { Teacher } from '../teachers/door.ts'
import { texts } from './texts.ts'
import { awayPanel, hoursPanel } from './times-fields.ts'

/** Where things are for this teacher: of the account, or of the link. */
export type Places = {
  lesson: (id: string) => string
  deed: (deed: string) => string
  /** Where an address for one's own calendar is made. */
  calendar: string
}
type OwnFacts = {
  teachers: readonly Teacher[]
  lessons: readonly Planned[]
  /** How many people have a place, by course. */
  seated: ReadonlyMap<string, number>
  today: string
  places: Places
  /** The days that were typed wrongly, and for which teacher. */
  sheet: Sheet
  isDone: boolean
}

/** The page for whoever is signed in. */
export function ownPage(view: View, facts: OwnFacts): Markup {
  const t = texts[view.lang].own
  const done = facts.isDone && notice(view, 'good', t.saved, { live: 'status' })
  const options = { title: t.title, sub: t.lead, notice: done, actions: printButton(view) }
  if (facts.teachers.length === 0)
    return workPage(view, options, [
      learnNav(view, 'own'),
      panel(undefined, emptyState(t.nobody, t.nobodyText)),
    ])
  return workPage(view, options, [
    learnNav(view, 'own'),
    columns(lessonPanels(view, facts), [timesPanels(view, facts), calendarPanel(view, facts)]),
  ])
}

/** The page behind a link: for one teacher, without a menu. */
export function linkedPage(view: View, facts: OwnFacts & { until: string }): Markup {
  const t = texts[view.lang].own
  const done = facts.isDone && notice(view, 'good', t.saved, { live: 'status' })
  return narrowPage(
    view,
    {
      title: t.title,
      audience: 'partner',
      over: t.hello(facts.teachers[0]?.name ?? ''),
      notice: done,
    },
    [
      lessonPanels(view, facts),
      html`<div class="kw-no-print">${timesPanels(view, facts)}${calendarPanel(view, facts)}</div>`,
      html`<p class="kw-soft">${t.linkUntil(plainDate(facts.until, view.lang))}</p>`,
      actions([printButton(view)]),
    ],
  )
}

function lessonPanels(view: View, facts: OwnFacts): Content {
  const t = texts[view.lang].own
  const { lessons, today } = facts
  const coming = lessons.filter(({ heldOn }) => heldOn >= today)
  const past = lessons.filter(({ heldOn }) => heldOn < today).toReversed()
  const list = (some: readonly Planned[]) => rows(some.map((one) => lessonRow(view, one, facts)))
  return [
    panel(
      texts[view.lang].one.lessons,
      coming.length === 0
        ? emptyState(t.none, t.noneText)
        : [html`<p class="kw-no-print">${t.open}</p>`, list(coming)],
    ),
    past.length > 0 && html`<div class="kw-no-print">${panel(t.past, list(past))}</div>`,
  ]
}

function lessonRow(view: View, one: Planned, { places, seated }: OwnFacts) {
  const t = texts[view.lang].own
  const isOff = one.cancelledAt !== null || one.state === 'cancelled'
  const when = lessonLine(one, view.lang)
  const where = [whereOf(one, view.lang), one.room].filter(Boolean).join(', ')
  const isPlanned = one.state === 'planned'
  const state = isOff
    ? { tag: { words: t.off, kind: 'bad' as const } }
    : isPlanned
      ? { tag: { words: t.planned } }
      : {}
  return {
    title: html`<b>${when}</b>`,
    text: [one.title, where, !isPlanned && !isOff && t.people(seated.get(one.courseId) ?? 0)]
      .filter(Boolean)
      .join(' · '),
    ...state,
    ...(isOff ? {} : { href: places.lesson(one.id) }),
  }
}

function timesPanels(view: View, { teachers, places, sheet }: OwnFacts): Content {
  const t = texts[view.lang].times
  return teachers.map((teacher) => {
    const isAlone = teachers.length === 1
    const name = isAlone ? undefined : teacher.organisationName
    const times = {
      teacher,
      title: isAlone ? t.own : `${t.own} (${teacher.organisationName})`,
      to: {
        hours: places.deed('dagdelen'),
        away: places.deed('afwezig'),
        dropped: places.deed('afwezig-weg'),
      },
      sheet: sheet.typed.teacher === teacher.id ? sheet : fresh(),
      ...(name ? { name } : {}),
    }
    return [hoursPanel(view, times), awayPanel(view, times)]
  })
}

function calendarPanel(view: View, { places, teachers }: OwnFacts): Markup {
  const t = texts[view.lang].own
  return panel(t.calendar, [
    html`<p>${t.calendarText}</p>`,
    teachers.map((one) => {
      const whose = teachers.length === 1 ? '' : ` (${one.organisationName})`
      return form(view, { action: places.calendar, class: 'kw-inline' }, [
        hiddenField('teacher', one.id),
        button(`${t.calendarMake}${whose}`, { kind: 'second', icon: 'calendar-plus' }),
      ])
    }),
  ])
}

/** A link that is over: why, and how to come in again. */
export function oldLinkPage(
  view: View,
  {
    state,
    ask,
    isUnsaved = false,
  }: {
    state: 'old' | 'ended' | 'sent'
    ask: string
    /** It stopped working while somebody filled in a form. */
    isUnsaved?: boolean
  },
): Markup {
  const t = texts[view.lang].old
  const lost = isUnsaved && notice(view, 'warn', t.unsaved[state], { live: 'alert' })
  return narrowPage(view, { title: t.title[state], audience: 'partner', notice: lost }, [
    html`<p>${t.text[state]}</p>`,
    state === 'old' && form(view, { action: ask }, actions([button(t.ask, { icon: 'mail' })])),
  ])
}
