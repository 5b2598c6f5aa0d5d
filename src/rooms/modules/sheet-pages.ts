// The lesson sheet: one topic on one page, with an address that one can type over.
import { paths } from '../../paths.ts'
import { localDate, plainDate } from '../../platform/dates.ts'
import { html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { actions } from '../../ui/parts/button.ts'
import { emptyState } from '../../ui/parts/empty.ts'
import { notice } from '../../ui/parts/notice.ts'
import { printButton } from '../../ui/parts/print.ts'
import type { View } from '../../ui/view.ts'
import { plainAddress } from './pages.ts'
import { flagsOf } from './rules.ts'
import type { Topic } from './store.ts'
import { texts } from './texts.ts'

export function sheetPage(view: View, topics: readonly Topic[]): Markup {
  const t = texts[view.lang]
  return workPage(
    view,
    {
      title: t.sheetTitle,
      sub: t.sheetLead,
      crumbs: [{ label: t.title, href: paths.modules.list(view.at) }, { label: t.sheetTitle }],
      actions: actions([printButton(view)]),
    },
    topics.length === 0
      ? emptyState(t.sheetNone, '')
      : topics.map((topic) => oneSheet(view, topic)),
  )
}

function oneSheet(view: View, topic: Topic): Markup {
  const t = texts[view.lang]
  const isFlagged = flagsOf(topic, localDate(view.today)).length > 0
  const steps = topic.lesson
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean)
  const changed = plainDate(localDate(topic.changedAt), view.lang)
  return html`<section class="kw-panel kw-sheet"><h2 lang="nl">${topic.title}</h2>${
    isFlagged && html`<div class="kw-no-print">${notice(view, 'warn', t.sheetWarn)}</div>`
  }<p>${t.sheetGo}<br><b class="kw-sheet__address">${plainAddress(view, topic.short)}</b></p><h3>${t.sheetSteps}</h3>${
    steps.length === 0
      ? html`<p>${t.sheetNoSteps}</p>`
      : html`<ol lang="nl">${steps.map((one) => html`<li>${one}</li>`)}</ol>`
  }<h3>${t.sheetNotes}</h3><div class="kw-sheet__notes"></div><p class="kw-soft">${t.sheetUpdated(changed, topic.version)} ${checkedLine(view, topic)} ${topic.ownerName}</p></section>`
}

/** When somebody laid lesson and service side by side, and whether that still says something. */
function checkedLine(view: View, { checkedOn, checkedUrl, url }: Topic): string {
  const t = texts[view.lang]
  if (checkedOn === null) return t.sheetUnchecked
  const day = plainDate(checkedOn, view.lang)
  return checkedUrl === url ? t.sheetChecked(day) : t.sheetCheckedBefore(day)
}
