// What a batch comes to: how many rows end how, what changes by it, and which new partners come along.
import { paths } from '../../paths.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { button } from '../../ui/parts/button.ts'
import { details } from '../../ui/parts/details.ts'
import { facts } from '../../ui/parts/facts.ts'
import { form, hiddenField } from '../../ui/parts/form.ts'
import { unseen } from '../../ui/parts/link.ts'
import { panel } from '../../ui/parts/panel.ts'
import { rows as rowList } from '../../ui/parts/rows.ts'
import { stats } from '../../ui/parts/stat.ts'
import type { View } from '../../ui/view.ts'
import type { Batch } from './store.ts'
import { texts } from './texts.ts'

/** On top of the report of a batch. */
export function counts(view: View, batch: Batch): Content {
  const { totals, status } = batch
  const { report: t } = texts[view.lang]
  const all = (['rows', 'accepted', 'remarked', 'duplicate', 'refused'] as const).map((key) => ({
    value: totals[key],
    label: t.counts[status][key],
  }))
  const { rows, offers, hours, partners, locations } = t.changed
  const isIdle = totals.effects.add + totals.effects.change === 0
  const leftOut = totals.leftOut ?? []
  const names = html`${
    totals.partners.length > 0 &&
    details(
      t.partners(totals.partners.length),
      partnerList(view, batch, totals.partners, 'leave'),
      leftOut.length > 0,
    )
  }${leftOut.length > 0 && details(t.leftOut(leftOut.length), partnerList(view, batch, leftOut, 'take'), true)}`
  const told = [
    t.effects(totals.effects) !== '' && { term: rows, value: t.effects(totals.effects) },
    !isIdle && { term: offers, value: t.makes(totals.offers, totals.places) },
    totals.hoursStated > 0 && {
      term: hours,
      value: t.hours(totals.hoursUnderstood, totals.hoursStated),
    },
    totals.partners.length + leftOut.length > 0 && { term: partners, value: names },
    totals.newLocations > 0 && { term: locations, value: t.locations(totals.newLocations) },
  ].filter((fact) => fact !== false)
  const isShown = status !== 'undone' && told.length > 0
  return [stats(view, all), isShown && panel(t.changes[status], facts(told))]
}

/** New partners by name; until it is decided each can be left out, or taken along again. */
function partnerList(
  view: View,
  { id, status }: Batch,
  names: readonly string[],
  deed: 'leave' | 'take',
): Markup {
  const { report: t } = texts[view.lang]
  if (status !== 'tried') return html`<p>${names.join(', ')}</p>`
  const action = paths.offers.importWanted(view.at, id)
  return rowList(
    names.map((name) => ({
      title: name,
      end: form(view, { action, class: 'kw-inline' }, [
        hiddenField('partner', name),
        button(html`${t[deed]}${unseen(`: ${name}`)}`, { name: 'do', value: deed, kind: 'plain' }),
      ]),
    })),
  )
}
