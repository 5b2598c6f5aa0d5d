// The month or the week as a table: a row per week, a column per day.
import { isoWeek, monthOf, plainDate, shortDate } from '../../platform/dates.ts'
import { holidayOn } from '../../platform/schedule/holidays.ts'
import { attributes, type Content, html, type Markup } from '../../ui/markup.ts'
import type { Lang, View } from '../../ui/view.ts'
import type { Planned } from '../courses/door.ts'
import { lessonItem } from './day-pages.ts'
import { texts } from './texts.ts'

export type Shown = {
  weeks: readonly (readonly string[])[]
  lessons: readonly Planned[]
  /** Lessons that coincide with something, or whose teacher can't come: with the word that says so. */
  clashing: ReadonlyMap<string, string>
  chosen: { month: string; week: string | undefined }
  today: string
  period: string
}

/** 'december 2026' */
export const monthName = (month: string, lang: Lang): string =>
  plainDate(`${month}-01`, lang).replace(/^1 /, '')

export function weekTable(view: View, shown: Shown): Markup {
  const t = texts[view.lang]
  const heads = t.days.map((day) => html`<th scope="col">${day}</th>`)
  const rows = shown.weeks.map(
    (days) =>
      html`<tr><th scope="row">${isoWeek(days[0] ?? '').week}</th>${days.map((day) => cell(view, shown, day))}</tr>`,
  )
  return html`<div class="kw-scroll kw-month"${attributes({ role: 'region', 'aria-label': t.caption(shown.period), tabindex: 0 })}><table><caption class="kw-unseen">${t.caption(shown.period)}</caption><thead><tr><th scope="col">${t.weekHead}</th>${heads}</tr></thead><tbody>${rows}</tbody></table></div>`
}

function cell(view: View, shown: Shown, day: string): Markup {
  const { lessons, today, chosen, clashing } = shown
  const own = lessons.filter(({ heldOn }) => heldOn === day)
  const isBeside = !chosen.week && monthOf(day) !== chosen.month
  const look = [day === today && 'kw-today', isBeside && 'kw-beside', holidayOn(day) && 'kw-free']
  const rest = attributes({ class: look.filter(Boolean).join(' ') || undefined })
  const items: Content = own.map(
    (one) => html`<li>${lessonItem(view, one, clashing.get(one.id), true)}</li>`,
  )
  return html`<td${rest}><span class="kw-day">${shortDate(day, view.lang)}</span>${own.length > 0 && html`<ul>${items}</ul>`}</td>`
}
