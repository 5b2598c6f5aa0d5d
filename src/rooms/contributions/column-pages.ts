// Own columns of a network, and which partner stands in which.
import { paths } from '../../paths.ts'
import type { Sheet } from '../../platform/form.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { button } from '../../ui/parts/button.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { fresh } from '../../ui/parts/field.ts'
import { form } from '../../ui/parts/form.ts'
import { panel } from '../../ui/parts/panel.ts'
import { rows } from '../../ui/parts/rows.ts'
import { table } from '../../ui/parts/table.ts'
import { selectField, textField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import type { Arrangement } from './around-store.ts'
import { crumbs } from './form-pages.ts'
import type { Partner } from './matrix.ts'
import { columnForKind, shippedColumns } from './rules.ts'
import { matrixStyle } from './table.ts'
import { texts } from './texts.ts'

export type ColumnFacts = {
  partners: readonly Partner[]
  arrangement: Arrangement
  sheet: Sheet
  notice?: Content
}

export function columnsPage(view: View, facts: ColumnFacts): Markup {
  const { columns: t } = texts[view.lang]
  return workPage(
    view,
    {
      title: t.title,
      sub: t.lead,
      crumbs: crumbs(view, t.title),
      notice: facts.notice,
      error: errorSummary(view, facts.sheet, { label: t.name }),
    },
    [matrixStyle(), ownPart(view, facts), wherePart(view, facts)],
  )
}

function ownPart(view: View, { arrangement, sheet }: ColumnFacts): Markup {
  const { columns: t } = texts[view.lang]
  const own = arrangement.columns.map(({ id, label }) => ({
    title: label,
    end: form(
      view,
      { action: paths.contributions.column(view.at, id), label: `${t.remove} ${label}` },
      button(html`${t.remove} <span class="kw-unseen">${label}</span>`, { kind: 'plain' }),
    ),
  }))
  return panel(t.own, [
    own.length > 0 ? rows(own) : html`<p>${t.none}</p>`,
    form(view, { action: paths.contributions.columns(view.at) }, [
      textField(view, sheet, 'label', t.name),
      button(t.add, { kind: 'second', icon: 'plus' }),
    ]),
  ])
}

function wherePart(view: View, { partners, arrangement }: ColumnFacts): Markup {
  const t = texts[view.lang]
  const { column, columns: words } = t
  const options = Object.fromEntries([
    ...shippedColumns.map((key) => [key, column[key]]),
    ...arrangement.columns.map(({ id, label }) => [id, label]),
  ]) as Record<string, string>
  const body = partners.map((partner) => {
    const name = { label: `${words.column}: ${partner.name}`, options }
    const byKind = { '': words.byKind(column[columnForKind(partner.kind)]), ...options }
    // Every row has the same field: the ids must differ all the same.
    const field = `column-${partner.id}`
    const typed = fresh({ [field]: arrangement.places[partner.id] ?? '' })
    return [
      partner.name,
      form(
        view,
        { action: paths.contributions.columnOf(view.at, partner.id), class: 'kw-in-row' },
        [
          selectField(
            view,
            typed,
            field,
            { ...name, options: byKind },
            {
              labelUnseen: true,
              blank: false,
              optional: 'silent',
            },
          ),
          button(html`${words.save} <span class="kw-unseen">${partner.name}</span>`, {
            kind: 'plain',
          }),
        ],
      ),
    ]
  })
  return panel(
    words.where,
    table(view, {
      caption: words.where,
      captionUnseen: true,
      columns: [{ head: words.partner }, { head: words.column, wide: true }],
      rows: body,
    }),
  )
}
