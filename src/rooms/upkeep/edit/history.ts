// What an offer was before.
import { paths } from '../../../paths.ts'
import { momentInWords } from '../../../platform/dates.ts'
import { inDutch } from '../../../ui/dutch.ts'
import { html, type Markup } from '../../../ui/markup.ts'
import { workPage } from '../../../ui/page.ts'
import { typedCrumb } from '../../../ui/parts/breadcrumb.ts'
import { button } from '../../../ui/parts/button.ts'
import { lines } from '../../../ui/parts/clash.ts'
import { form } from '../../../ui/parts/form.ts'
import { panel } from '../../../ui/parts/panel.ts'
import { table } from '../../../ui/parts/table.ts'
import { tag } from '../../../ui/parts/tag.ts'
import type { View } from '../../../ui/view.ts'
import type { Version } from '../../offers/door.ts'
import { texts as listTexts } from '../list/texts.ts'
import { texts } from './texts.ts'
import { type Difference, differences, type Names } from './words.ts'

type HistoryFacts = {
  offer: { id: string; title: string }
  versions: readonly Version[]
  names: Names
}

/** Every version with who, when and what changed; an older one can be brought back. */
export function versionsPage(view: View, { offer, versions, names }: HistoryFacts): Markup {
  const { versions: t } = texts[view.lang]
  const body = versions.map((version, at) => {
    const before = versions[at + 1]
    const changed = before && differences(before.content, version.content, view.lang, names)
    return panel(undefined, [
      html`<h2>${t.version(version.version)} ${at === 0 && tag(t.now, 'good')}</h2>`,
      html`<p class="kw-soft">${momentInWords(version.at, view.lang)} · ${whoOf(view, version)}</p>`,
      changed ? changesTable(view, changed) : html`<p>${t.first}</p>`,
      at > 0 &&
        form(
          view,
          { action: paths.offers.restore(view.at, offer.id, version.version) },
          button(t.restore, { kind: 'second', icon: 'arrow-back-up' }),
        ),
    ])
  })
  return workPage(
    view,
    {
      title: `${t.title}: ${offer.title}`,
      heading: t.title,
      sub: inDutch(view, offer.title),
      crumbs: [
        { label: listTexts[view.lang].title, href: paths.offers.list(view.at) },
        typedCrumb(offer.title, paths.offers.edit(view.at, offer.id)),
        { label: t.title },
      ],
    },
    [html`<p>${versions.length > 1 ? t.lead : t.none}</p>`, body],
  )
}

function whoOf(view: View, { batchId, personName, organisationName }: Version): string {
  const { versions: t } = texts[view.lang]
  const who = personName ? t.by(personName, organisationName ?? '') : t.unknown
  return batchId ? `${t.byImport} · ${who}` : who
}

function changesTable(view: View, changed: readonly Difference[]): Markup {
  const { versions: t } = texts[view.lang]
  if (changed.length === 0) return html`<p>${t.same}</p>`
  const rows = changed.map((one) => [one.label, lines(one.before), lines(one.after)])
  const columns = [{ head: t.field }, { head: t.before, wide: true }, { head: t.after, wide: true }]
  return table(view, { caption: t.changed, captionUnseen: true, columns, rows })
}
