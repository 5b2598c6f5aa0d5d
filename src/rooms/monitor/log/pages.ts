// Who did what, about what: neighbouring lines of one deed stand together.
import { localDate, localTime, numericDate } from '../../../platform/dates.ts'
import { type Content, html, type Markup } from '../../../ui/markup.ts'
import { workPage } from '../../../ui/page.ts'
import { details } from '../../../ui/parts/details.ts'
import { emptyState } from '../../../ui/parts/empty.ts'
import { panel } from '../../../ui/parts/panel.ts'
import { type Cell, table } from '../../../ui/parts/table.ts'
import type { View } from '../../../ui/view.ts'
import { themeLabel } from '../../desk/door.ts'
import type { Theme } from '../../offers/door.ts'
import { manageTabs } from '../../partners/door.ts'
import type { LogLine } from './store.ts'
import { texts } from './texts.ts'
import { deedWords } from './texts-deeds.ts'

export function logPage(view: View, lines: readonly LogLine[], isAdmin: boolean): Markup {
  const t = texts[view.lang]
  const { at, who, organisation, what, about } = t.columns
  const columns = [
    { head: at },
    { head: who },
    { head: organisation },
    { head: what },
    { head: about },
  ]
  const rows = together(view, lines).map((group) => rowOf(view, group))
  return workPage(view, { title: t.title, sub: t.sub }, [
    // A lead reads the log, and has no settings to go to.
    isAdmin && manageTabs(view, 'log'),
    lines.length === 0
      ? emptyState(t.title, t.empty)
      : panel(undefined, table(view, { caption: t.caption, columns, rows })),
  ])
}

/** Lines that say the same of the same minute and follow each other: an import is one deed. */
function together(view: View, lines: readonly LogLine[]): LogLine[][] {
  const sameness = (line: LogLine) =>
    JSON.stringify([whenIn(view, line), line.what, whoIn(view, line), line.organisation])
  const groups: LogLine[][] = []
  for (const line of lines) {
    const last = groups.at(-1)
    if (last?.[0] && sameness(last[0]) === sameness(line)) last.push(line)
    else groups.push([line])
  }
  return groups
}

function rowOf(view: View, group: readonly LogLine[]): Cell[] {
  const [line] = group
  if (!line) return []
  const t = texts[view.lang]
  const words = deedWords(view.lang)[line.what] ?? html`<code>${line.what}</code>`
  const what = group.length > 1 ? html`${words} (${t.times(group.length)})` : words
  return [whenIn(view, line), whoIn(view, line), line.organisation, what, aboutIn(view, group)]
}

const shownMax = 5
const firstShown = 2

/** The names, each once; many of them in a fold. */
function aboutIn(view: View, group: readonly LogLine[]): Content {
  const names = [...new Set(group.map((line) => nameOf(view, line)).filter(Boolean))]
  if (names.length <= shownMax) return names.join(', ')
  const all = html`<ul>${names.map((name) => html`<li>${name}</li>`)}</ul>`
  const first = names.slice(0, firstShown).join(', ')
  return details(texts[view.lang].andMore(first, names.length - firstShown), all)
}

function nameOf(view: View, { theme, subject }: LogLine): string {
  const about = theme && (themeLabel(view.lang, theme as Theme) ?? '')
  return [about, subject].filter(Boolean).join(' · ')
}

/** '22-11-2026 14.41' */
function whenIn(view: View, { at }: LogLine): string {
  const time = localTime(at)
  return `${numericDate(localDate(at))} ${view.lang === 'nl' ? time.replace(':', '.') : time}`
}

function whoIn(view: View, { person, address }: LogLine): string {
  const t = texts[view.lang]
  return person ?? (address ? t.unknownAddress(address) : t.system)
}
