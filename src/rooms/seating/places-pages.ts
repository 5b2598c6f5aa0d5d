// Places that are kept for partners, and what participants may do themselves.
import { paths } from '../../paths.ts'
import { addDays, plainDate } from '../../platform/dates.ts'
import type { Sheet } from '../../platform/form.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { actions, button } from '../../ui/parts/button.ts'
import { dateField } from '../../ui/parts/date-field.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { fresh } from '../../ui/parts/field.ts'
import { form, hiddenField } from '../../ui/parts/form.ts'
import { shortened } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { columns, panel } from '../../ui/parts/panel.ts'
import { table } from '../../ui/parts/table.ts'
import { selectField, textField, tickField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { type Course, courseCrumbs } from '../courses/door.ts'
import type { Reserved } from '../enrolment/door.ts'
import { texts } from './texts.ts'

export const placesDone = ['reserved', 'released', 'own-moves', 'late'] as const
export type PlacesFacts = {
  course: Course
  reservations: readonly Reserved[]
  partners: readonly { id: string; name: string }[]
  mayMove: boolean
  today: string
  /** The first lesson: after that nothing is kept. */
  lastDay: string | undefined
  sheet: Sheet
  done: (typeof placesDone)[number] | null
}

export function placesPage(view: View, facts: PlacesFacts): Markup {
  const t = texts[view.lang].places
  const { course, sheet, done } = facts
  return workPage(
    view,
    {
      title: `${t.title}: ${course.title}`,
      heading: t.title,
      sub: t.sub(course.seatsTaken, course.reserved, course.maximum),
      crumbs: [
        ...courseCrumbs(view, course),
        { label: t.people, href: paths.enrolment.people(view.at, course.id) },
        { label: t.title },
      ],
      error: errorSummary(view, sheet, words(view, facts)),
      notice:
        done && notice(view, done === 'late' ? 'warn' : 'good', t.done[done], { live: 'status' }),
    },
    columns(
      [panel(t.kept, [html`<p>${t.keptText}</p>`, keptTable(view, facts)])],
      [panel(t.add, addForm(view, facts)), panel(t.own, ownForm(view, facts))],
    ),
  )
}

function words(view: View, { partners }: PlacesFacts) {
  const t = texts[view.lang].places
  const options = Object.fromEntries(partners.map(({ id, name }) => [id, name]))
  return {
    partnerId: { ...t.partnerId, options },
    seats: t.seats,
    releasesOn: t.releasesOn,
    ownMoves: t.ownMoves,
  }
}

function keptTable(view: View, { course, reservations, partners }: PlacesFacts): Content {
  const t = texts[view.lang].places
  if (reservations.length === 0) return html`<p>${t.none}</p>`
  const nameOf = (id: string) => partners.find((one) => one.id === id)?.name ?? ''
  return table(view, {
    caption: t.kept,
    captionUnseen: true,
    columns: [
      { head: t.columns.partner },
      { head: t.columns.seats, num: true },
      { head: t.columns.taken, num: true },
      { head: t.columns.until },
      { head: t.columns.action },
    ],
    rows: reservations.map((one) => [
      nameOf(one.partnerId),
      one.seats,
      one.taken,
      one.releasedAt ? t.released : plainDate(one.releasesOn, view.lang),
      !one.releasedAt &&
        form(view, { action: paths.seating.released(view.at, course.id), class: 'kw-inline' }, [
          hiddenField('partnerId', one.partnerId),
          button(shortened(t.release, t.releaseOf(nameOf(one.partnerId))), { kind: 'plain' }),
        ]),
    ]),
  })
}

function addForm(view: View, facts: PlacesFacts): Content {
  const t = texts[view.lang].places
  const { course, sheet, today, lastDay } = facts
  const all = words(view, facts)
  return form(view, { action: paths.seating.reserved(view.at, course.id), label: t.add }, [
    selectField(view, sheet, 'partnerId', all.partnerId),
    textField(view, sheet, 'seats', all.seats, { kind: 'number', size: 'tiny' }),
    dateField(view, sheet, 'releasesOn', all.releasesOn, {
      min: addDays(today, 1),
      ...(lastDay ? { max: lastDay } : {}),
    }),
    actions([button(t.save)]),
  ])
}

function ownForm(view: View, facts: PlacesFacts): Content {
  const t = texts[view.lang].places
  const { course, mayMove } = facts
  const sheet = fresh({ ownMoves: mayMove ? 'ja' : '' })
  return form(view, { action: paths.seating.ownMoves(view.at, course.id), label: t.own }, [
    html`<p>${t.ownText}</p>`,
    tickField(view, sheet, 'ownMoves', words(view, facts).ownMoves, { optional: 'silent' }),
    actions([button(t.save, { kind: 'second' })]),
  ])
}
