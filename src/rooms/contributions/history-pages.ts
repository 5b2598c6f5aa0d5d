// What a contribution was before.
import { paths } from '../../paths.ts'
import { momentInWords } from '../../platform/dates.ts'
import { inDutch } from '../../ui/dutch.ts'
import { html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { typedCrumb } from '../../ui/parts/breadcrumb.ts'
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
        ? changes(view, version.version, differences(before.content, version.content, names))
        : html`<p>${t.history.first}</p>`,
    ])
  })
  const href = paths.contributions.show(view.at, contribution.id)
  return workPage(
    view,
    {
      title: `${t.history.title}: ${contribution.what}`,
      heading: t.history.title,
      sub: inDutch(view, contribution.what),
      crumbs: [
        { label: t.short, href: paths.contributions.home(view.at) },
        typedCrumb(contribution.what, href),
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

function changes(view: View, version: number, changed: readonly Difference[]): Markup {
  const t = texts[view.lang]
  if (changed.length === 0) return html`<p>${t.history.same}</p>`
  const rows = changed.map((one) => [one.label, one.before, one.after])
  const columns = [
    { head: t.clash.field },
    { head: t.history.before, wide: true },
    { head: t.history.after, wide: true },
  ]
  // Each table has a name of its own: one may go from one to the next.
  const caption = `${t.history.version(version)}: ${t.history.changed}`
  return table(view, { caption, captionUnseen: true, columns, rows })
}
