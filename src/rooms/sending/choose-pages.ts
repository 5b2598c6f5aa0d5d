import type { Sheet } from '../../platform/form.ts'
import { html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { emptyState } from '../../ui/parts/empty.ts'
import { searchBar } from '../../ui/parts/filters.ts'
import { hiddenField } from '../../ui/parts/form.ts'
import { halves, panel } from '../../ui/parts/panel.ts'
import { rows } from '../../ui/parts/rows.ts'
import { selectField, textField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { type OfferHit, offerTexts } from '../offers/door.ts'
import type { Organisation } from '../partners/door.ts'
import { crumbs } from './pages.ts'
import { texts } from './texts.ts'

type ChooseFacts = {
  sheet: Sheet
  hits: readonly OfferHit[]
  partners: readonly Organisation[]
  /** Where the search form goes, and where a choice leads. */
  action: string
  hrefFor: (choice: { aanbod?: string; organisatie?: string }) => string
  /** What the search form carries along. */
  carried: Record<string, string | undefined>
  title?: string
  lead?: string
}

/** To whom: what fits the question, or any partner. */
export function choosePage(view: View, chosen: ChooseFacts): Markup {
  const t = texts[view.lang].choose
  const words = { theme: { ...t.theme, options: { '': t.all, ...offerTexts[view.lang].theme } } }
  const fields = [
    textField(view, chosen.sheet, 'zoek', t.find, { optional: 'silent', kind: 'search' }),
    selectField(view, chosen.sheet, 'thema', words.theme, { optional: 'silent', blank: false }),
    ...Object.entries(chosen.carried).map(([name, value]) => value && hiddenField(name, value)),
  ]
  const hits = chosen.hits.map((hit) => ({
    title: hit.title,
    href: chosen.hrefFor({ aanbod: hit.id }),
    text: [hit.organisationName, hit.placeName].filter(Boolean).join(' · '),
  }))
  const partners = chosen.partners.map((one) => ({
    title: one.name,
    href: chosen.hrefFor({ organisatie: one.id }),
    text: one.email ? undefined : t.noMailbox,
  }))
  return workPage(
    view,
    {
      title: chosen.title ?? t.title,
      sub: chosen.lead ?? t.lead,
      crumbs: crumbs(view, chosen.title ?? t.title),
    },
    html`${searchBar(view, { action: chosen.action, fields, find: t.search, label: t.searchLabel })}
      ${halves(
        panel(t.fitting, hits.length > 0 ? rows(hits) : emptyState(t.none, t.noneText)),
        panel(t.partners, rows(partners)),
      )}`,
  )
}
