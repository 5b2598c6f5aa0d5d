// What a contribution was before, and what two people made of it at the same time.
import { paths } from '../../paths.ts'
import { momentInWords } from '../../platform/dates.ts'
import { html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { actions, button, linkButton } from '../../ui/parts/button.ts'
import { notice } from '../../ui/parts/notice.ts'
import { panel } from '../../ui/parts/panel.ts'
import { table } from '../../ui/parts/table.ts'
import { tag } from '../../ui/parts/tag.ts'
import type { View } from '../../ui/view.ts'
import type { Contribution, Version } from './store.ts'
import { texts } from './texts.ts'
import { type Difference, differences, type Names } from './words.ts'

/** Every version with who, when and what changed. */
export function historyPage(
  view: View,
  contribution: Contribution,
  versions: readonly Version[],
  names: Names,
): Markup {
  const t = texts[view.lang]
  const body = versions.map((version, at) => {
    const before = versions[at + 1]
    return panel(undefined, [
      html`<h2>${t.history.version(version.version)} ${at === 0 && tag(t.history.now, 'good')}</h2>`,
      html`<p class="kw-soft">${momentInWords(version.at, view.lang)} · ${whoOf(view, version)}</p>`,
      before
        ? changes(view, differences(before.content, version.content, names))
        : html`<p>${t.history.first}</p>`,
    ])
  })
  const href = paths.contributions.show(view.at, contribution.id)
  return workPage(
    view,
    {
      title: `${t.history.title}: ${contribution.what}`,
      heading: t.history.title,
      sub: contribution.what,
      crumbs: [
        { label: t.short, href: paths.contributions.home(view.at) },
        { label: contribution.what, href },
        { label: t.history.title },
      ],
    },
    body,
  )
}

function whoOf(view: View, { personName, organisationName }: Version): string {
  const { history: t } = texts[view.lang]
  return personName ? t.by(personName, organisationName ?? '') : t.unknown
}

function changes(view: View, changed: readonly Difference[]): Markup {
  const t = texts[view.lang]
  if (changed.length === 0) return html`<p>${t.history.same}</p>`
  const rows = changed.map((one) => [one.label, one.before, one.after])
  const columns = [
    { head: t.clash.field },
    { head: t.history.before, wide: true },
    { head: t.history.after, wide: true },
  ]
  return table(view, { caption: t.history.changed, captionUnseen: true, columns, rows })
}

export type Clash = {
  id: string
  who: string | null
  at: Date
  /** What both changed: in theirs (before) and in the form (after). */
  both: readonly Difference[]
}

/** Above the form of whoever saved second: both versions, and the choice. */
export function clashPanel(view: View, clash: Clash): Markup {
  const { clash: t } = texts[view.lang]
  const said = t.text(clash.who ?? t.someone, momentInWords(clash.at, view.lang))
  const rows = clash.both.map((one) => [one.label, one.after, one.before])
  const columns = [{ head: t.field }, { head: t.yours, wide: true }, { head: t.theirs, wide: true }]
  return panel(undefined, [
    notice(view, 'warn', said, { title: t.title, live: 'alert' }),
    html`<p>${rows.length > 0 ? t.both : t.none}</p>`,
    rows.length > 0 && table(view, { caption: t.caption, columns, rows }),
    actions([
      button(t.keepMine),
      linkButton(paths.contributions.show(view.at, clash.id), t.keepTheirs),
    ]),
  ])
}
