/** HTML that is already safe: templates escape every value unless it is itself Markup. */
import { html, raw } from 'hono/html'

export { html, raw }
export type Markup = ReturnType<typeof html>
/** What may stand inside an element: text is escaped, Markup is not, nothing is nothing. */
export type Content = Markup | string | number | null | undefined | false | Content[]

/** Attributes as ` name="value"`, escaped; true gives the bare name, undefined and false nothing. */
export function attributes(all: Record<string, string | number | boolean | undefined>): Markup {
  let written = ''
  // On a long page this runs thousands of times: no list of pairs each time.
  for (const name in all) {
    const value = all[name]
    if (value === undefined || value === false) continue
    written += value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`
  }
  return raw(written)
}

function escaped(text: string): string {
  if (!/[&<>"']/.test(text)) return text
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
