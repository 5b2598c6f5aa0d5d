// Where and when: the places of an offer, each with its own times, and what goes for an offer without a place.
import { paths } from '../../../paths.ts'
import { type Content, html, type Markup } from '../../../ui/markup.ts'
import { actions, button } from '../../../ui/parts/button.ts'
import { typedText } from '../../../ui/parts/field.ts'
import { hiddenField } from '../../../ui/parts/form.ts'
import { link } from '../../../ui/parts/link.ts'
import type { OfferContent } from '../../offers/door.ts'
import type { Pen } from './fields.ts'
import type { Around } from './form.ts'
import { understoodNotice } from './preview.ts'
import { texts } from './texts.ts'
import { placesIn } from './typed.ts'

/** The places that stand in the form, and below them what has no place. */
export function placesPanel(
  pen: Pen,
  content: OfferContent,
  around: Around,
  more: string,
): Content {
  const { view, sheet } = pen
  const t = texts[view.lang]
  const another = { name: 'do', value: 'more', kind: 'second', icon: 'plus', action: more } as const
  const places = Array.from({ length: placesIn(sheet.typed) }, (_, at) =>
    placeCard(pen, content, at),
  )
  const names = ['national', 'areaText', 'hours', 'days', 'holidays']
  return [
    places,
    actions([button(t.anotherPlace, another)]),
    html`<p>${link(paths.offers.newLocation(view.at), t.newLocation)}</p>`,
    around.municipalities.length > 0 && pen.pick('municipalities'),
    pen.fold(t.folds.noPlace, names, [
      pen.tick('national'),
      pen.text('areaText'),
      times(pen, '', content.hours),
      daysThatDiffer(pen, ''),
    ]),
  ]
}

function placeCard(pen: Pen, content: OfferContent, at: number): Markup {
  const { view, sheet } = pen
  const name = (field: string) => `${field}-${at}`
  const kept = typedText(sheet, name('place'))
  const isChosen = typedText(sheet, name('location')) !== ''
  // In the offer that was read the empty and the removed places are left out.
  const hours = isChosen ? (content.places[filledBefore(pen, at)]?.hours ?? null) : null
  const names = ['days', 'holidays', 'phone', 'textNl', 'textEn'].map(name)
  return html`<div class="kw-card">${kept && hiddenField(name('place'), kept)}${pen.select(name('location'), { optional: true })}${times(pen, `-${at}`, hours)}${pen.fold(
    texts[view.lang].folds.place,
    names,
    [
      daysThatDiffer(pen, `-${at}`),
      pen.text(name('phone'), { kind: 'tel', size: 'short' }),
      pen.area(name('textNl')),
      pen.area(name('textEn')),
    ],
  )}${kept && pen.tick(name('gone'))}</div>`
}

function filledBefore({ sheet }: Pen, at: number): number {
  const isIn = (n: number) =>
    typedText(sheet, `location-${n}`) !== '' && typedText(sheet, `gone-${n}`) === ''
  return Array.from({ length: at }, (_, n) => n).filter(isIn).length
}

const times = (pen: Pen, suffix: string, hours: OfferContent['hours']): Content => [
  pen.area(`hours${suffix}`),
  understoodNotice(pen.view, hours),
]

const daysThatDiffer = (pen: Pen, suffix: string): Content => [
  pen.area(`days${suffix}`),
  pen.tick(`holidays${suffix}`),
]
