/** The side menu of work pages: on a wide screen beside the work, on a phone in a fold on top. */
import { brand, demoLine, languageSwitch, page, ring } from './frame.ts'
import { icon } from './icon.ts'
import { attributes, type Content, html, type Markup } from './markup.ts'
import { form } from './parts/form.ts'
import { count } from './parts/tabs.ts'
import { say } from './texts.ts'
import type { MenuItem, Switch, View } from './view.ts'

type WorkOptions = { title: string; error: boolean; scripts?: string[] }

export function workFrame(view: View, options: WorkOptions, main: Content): Markup {
  const t = say(view)
  // Twice in the page, once on the screen: a closed fold cannot be opened by CSS alone everywhere.
  const menu = html`${view.menu.map((group) => menuGroup(view, group.group, group.items))}${who(view)}`
  const label = attributes({ 'aria-label': t.mainMenu })
  const small = html`<details class="kw-side__small"><summary><span class="kw-brand">${ring}${t.product}</span><span class="kw-side__button">${icon('menu-2')}${t.menu}</span></summary><nav class="kw-menu"${label}>${menu}</nav></details>`
  const wide = html`<div class="kw-side__wide">${brand(view, t.product)}<nav class="kw-menu"${label}>${menu}</nav></div>`
  const side = html`<header class="kw-side">${demoLine(view)}${small}${wide}</header>`
  const about = {
    ...options,
    site: t.product,
    sheets: ['site.css', 'work.css'],
    scripts: ['site.js', 'work.js', ...(options.scripts ?? [])],
    look: 'work',
    hidden: true,
  }
  const body = html`<div class="kw-frame">${side}<main id="main" class="kw-desk" tabindex="-1">${main}</main></div>`
  return page(view, about, body)
}

function menuGroup(view: View, name: string, items: MenuItem[]): Markup {
  const all = items.map((item) => {
    const rest = attributes({ href: item.href, 'aria-current': item.current && 'page' })
    return html`<li><a${rest}>${icon(item.icon)}${item.label}${count(view, item.count)}</a></li>`
  })
  const label = attributes({ 'aria-label': name || undefined })
  return html`${name && html`<p class="kw-menu__group" aria-hidden="true">${name}</p>`}<ul${label}>${all}</ul>`
}

function who(view: View): Content {
  const { person, links } = view
  if (!person) return undefined
  const t = say(view)
  const leave = form(
    view,
    { action: links.signOut },
    html`<button type="submit">${icon('logout')}${t.signOut}</button>`,
  )
  return html`<div class="kw-who"><p><b>${person.name}</b>${person.organisation}<br>${person.role}</p>${
    view.switches.length > 1 && switcher(view)
  }<ul><li>${languageSwitch(view)}</li></ul>${leave}</div>`
}

function switcher(view: View): Markup {
  const links = view.switches.filter((one) => one.href)
  const posted = view.switches.filter((one) => !one.href)
  const buttons =
    posted.length > 0 && form(view, { action: view.links.switchTo ?? '' }, posted.map(switchButton))
  const t = say(view)
  return html`<details><summary>${t.switchTo}</summary><ul>${links.map(
    (one) =>
      html`<li><a${attributes({ href: one.href, 'aria-current': one.current && 'true' })}>${one.label}</a></li>`,
  )}</ul>${buttons}</details>`
}

function switchButton(one: Switch): Markup {
  const rest = attributes({
    type: 'submit',
    name: 'to',
    value: one.value,
    'aria-current': one.current && 'true',
  })
  return html`<button${rest}>${one.label}</button>`
}
