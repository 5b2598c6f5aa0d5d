// Lessons per day as a list: for a phone; and one lesson as it stands in list and table.
import { paths } from '../../paths.ts'
import { fullDate } from '../../platform/dates.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { link } from '../../ui/parts/link.ts'
import { panel } from '../../ui/parts/panel.ts'
import { tag } from '../../ui/parts/tag.ts'
import type { View } from '../../ui/view.ts'
import { isOn, type Planned, placeParts, roomOf, whereOf } from '../courses/door.ts'
import type { Shown } from './grid-pages.ts'
import { texts } from './texts.ts'

export function dayList(view: View, { weeks, lessons, clashing, chosen }: Shown): Markup {
  const days = weeks
    .flat()
    .filter((day) => Boolean(chosen.week) || day.startsWith(chosen.month))
    .filter((day) => lessons.some(({ heldOn }) => heldOn === day))
  const parts = days.map((day) => {
    const own = lessons.filter(({ heldOn }) => heldOn === day)
    const items = own.map(
      (one) => html`<li>${lessonItem(view, one, clashing.get(one.id), false)}</li>`,
    )
    return panel(fullDate(day, view.lang), html`<ul class="kw-day-list">${items}</ul>`)
  })
  return html`<div class="kw-days">${parts}</div>`
}

/** Time, course and place; in a cell of the table without the address. */
export function lessonItem(
  view: View,
  one: Planned,
  mark: string | undefined,
  isShort: boolean,
): Content {
  const t = texts[view.lang]
  const isAtPlace = isShort && one.way === 'place'
  const where = isAtPlace
    ? [placeParts(one.place).name, roomOf(one)]
    : [isShort ? whereOf(one, view.lang).split(/[,:]/)[0] : whereOf(one, view.lang), one.room]
  const words = link(
    paths.courses.manage(view.at, one.courseId),
    one.internalTitle && !isShort ? one.internalTitle : one.title,
  )
  const clock = `${one.starts.replace(':', '.')}–${one.ends.replace(':', '.')}`
  const state = !isOn(one)
    ? tag(t.off, 'bad')
    : one.state === 'planned'
      ? tag(t.planned)
      : undefined
  const title = isOn(one) ? words : html`<s>${words}</s>`
  return html`<b>${view.lang === 'nl' ? clock : `${one.starts}–${one.ends}`}</b> ${title} <small>${where.filter(Boolean).join(', ')}</small>${state && html` ${state}`}${mark && html` ${tag(mark, 'warn', 'alert-triangle')}`}`
}
