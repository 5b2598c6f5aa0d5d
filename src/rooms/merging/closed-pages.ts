// What people read in a network that was taken in by another.
import { paths } from '../../paths.ts'
import { plainDate } from '../../platform/dates.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { narrowPage, workPage } from '../../ui/page.ts'
import { actions, linkButton } from '../../ui/parts/button.ts'
import { link } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import type { View } from '../../ui/view.ts'
import { texts } from './texts.ts'

/** In which network this one was taken in, and on what day. */
export type Closed = { on: string; slug: string; name: string }

/** On top of every page of those who work here. */
export function closedNotice(view: View, { on, slug, name }: Closed): Content {
  const t = texts[view.lang].closed
  const there = paths.partners.work({ slug, lang: view.lang })
  return notice(
    view,
    'warn',
    html`${t.notice(name, plainDate(on, view.lang))} ${link(there, t.go(name))}`,
  )
}

/** Instead of a page on which something new would begin. */
export function closedPage(view: View, { on, slug, name }: Closed): Markup {
  const t = texts[view.lang].closed
  const at = { slug, lang: view.lang }
  const text = html`<p>${t.text(name, plainDate(on, view.lang))}</p>`
  if (!view.person) {
    const way = linkButton(paths.guide.home(at), t.go(name), { kind: 'primary' })
    return narrowPage(view, { title: t.title }, [text, actions([way])])
  }
  const way = linkButton(paths.partners.work(at), t.go(name), { kind: 'primary' })
  // The same as the notice above each page, and more.
  return workPage({ ...view, above: undefined }, { title: t.title }, [
    text,
    html`<p>${t.read}</p>`,
    actions([way]),
  ])
}
