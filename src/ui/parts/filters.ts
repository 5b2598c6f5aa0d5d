import { icon } from '../icon.ts'
import { type Content, html, type Markup } from '../markup.ts'
import { say } from '../texts.ts'
import type { View } from '../view.ts'
import { button } from './button.ts'
import { form } from './form.ts'

type Filters = { action: string; fields: Content[]; show: string; on: number; label: string }

/**
 * A list with its filters beside it. On a phone a link opens them above the list, by `:target`, so
 * that this works without JavaScript and the order of focus stays the order on the page.
 */
export function withFilters(view: View, filters: Filters, list: Content): Markup {
  const t = say(view)
  const on = filters.on > 0 && ` ${t.filtersOn(filters.on)}`
  const body = html`${filters.fields}${button(filters.show)}`
  return html`<a class="nl-link kw-with-icon kw-filters-open" href="#filters">${icon('adjustments')}<span>${t.openFilters}${on}</span></a><div class="kw-results"><div class="kw-filters" id="filters">${form(view, { action: filters.action, method: 'get', label: filters.label }, body)}<p class="kw-filters-close"><a class="nl-link" href="#list">${t.closeFilters}</a></p></div><div id="list">${list}</div></div>`
}

/** The bar with one to three fields and a button, on top of a list or on the home page. */
export function searchBar(
  view: View,
  bar: { action: string; fields: Content[]; find: string; label: string },
): Markup {
  const options = { action: bar.action, method: 'get', label: bar.label, class: 'kw-find' } as const
  return form(view, options, [...bar.fields, button(bar.find, { icon: 'search' })])
}
