import { html, type Markup } from '../markup.ts'

/** Who, from where, in which role: words only. */
export function personLine(person: { name: string; organisation?: string; role?: string }): Markup {
  const rest = [person.organisation, person.role].filter(Boolean).join(' · ')
  return html`<b>${person.name}</b>${rest && html` <span class="kw-soft">${rest}</span>`}`
}
