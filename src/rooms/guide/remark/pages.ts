// "Klopt dit niet?" for visitors, and the list of what they said for whoever keeps the offers.
import { paths } from '../../../paths.ts'
import { localDate } from '../../../platform/dates.ts'
import type { Sheet } from '../../../platform/form.ts'
import { type Finding, shown } from '../../../platform/privacy.ts'
import { withDutch } from '../../../ui/dutch.ts'
import { type Content, html, type Markup } from '../../../ui/markup.ts'
import { publicPage, workPage } from '../../../ui/page.ts'
import type { Crumb } from '../../../ui/parts/breadcrumb.ts'
import { backLink } from '../../../ui/parts/breadcrumb.ts'
import { actions, button } from '../../../ui/parts/button.ts'
import { card } from '../../../ui/parts/card.ts'
import { radiosField } from '../../../ui/parts/choice-field.ts'
import { emptyState } from '../../../ui/parts/empty.ts'
import { errorSummary } from '../../../ui/parts/error-summary.ts'
import { typedText } from '../../../ui/parts/field.ts'
import { form } from '../../../ui/parts/form.ts'
import { link } from '../../../ui/parts/link.ts'
import { notice } from '../../../ui/parts/notice.ts'
import { areaField, textField, tickField } from '../../../ui/parts/text-field.ts'
import type { View } from '../../../ui/view.ts'
import type { FullOffer } from '../../offers/door.ts'
import { texts } from '../texts.ts'
import { dayOf, langOf, plainTitle, titleOf } from '../words.ts'
import type { Remark } from './store.ts'
import { texts as ownerTexts } from './texts.ts'

type Named = Pick<FullOffer, 'id' | 'titleNl' | 'titleEn' | 'organisationName'>

/** The form; `found` is what looks like personal data in the text. */
export function remarkPage(
  view: View,
  offer: Named,
  sheet: Sheet,
  found: readonly Finding[] = [],
): Markup {
  const t = texts[view.lang].remark
  return publicPage(
    view,
    {
      title: `${t.title} ${plainTitle(view, offer)}`,
      heading: t.title,
      lead: withDutch(view, t.lead(plainTitle(view, offer)), offer.titleEn ? '' : offer.titleNl),
      crumbs: crumbsTo(view, offer),
      error: errorSummary(view, sheet, { kind: t.kind, text: t.text }),
    },
    html`<div class="kw-narrow">${form(view, { action: paths.guide.wrong(view.at, offer.id) }, [
      radiosField(view, sheet, 'kind', t.kind),
      areaField(view, sheet, 'text', t.text, { optional: true, rows: 3 }),
      found.length > 0 && foundPart(view, sheet, found),
      // Robots fill in every field; people do not see this one.
      html`<div hidden>${textField(view, { typed: {}, errors: {} }, 'website', t.website, { optional: 'silent' })}</div>`,
      html`<p>${t.who(offer.organisationName)}</p>`,
      actions([button(t.send)]),
    ])}${backLink(view, paths.guide.offer(view.at, offer.id), t.back)}</div>`,
  )
}

/** What was seen, and the way on when it belongs to an organisation: a wrong phone number must be mendable. */
function foundPart(view: View, sheet: Sheet, found: readonly Finding[]): Content {
  const t = texts[view.lang].remark
  const text = typedText(sheet, 'text')
  const items = found.map((one) => html`<li><b>${shown(text, one)}</b>: ${t.kinds[one.kind]}</li>`)
  const mayVouch = found.every((one) => one.kind !== 'bsn')
  return html`<ul>${items}</ul>${mayVouch && tickField(view, sheet, 'vouched', t.vouched, { optional: 'silent' })}`
}

export function thanksPage(view: View, offer: Named): Markup {
  const t = texts[view.lang].remark
  return publicPage(
    view,
    {
      title: t.thanksTitle,
      lead: t.thanks(offer.organisationName),
      crumbs: crumbsTo(view, offer),
    },
    backLink(view, paths.guide.offer(view.at, offer.id), t.back),
  )
}

const crumbsTo = (view: View, offer: Named): Crumb[] => [
  { label: texts[view.lang].search.start, href: paths.guide.home(view.at) },
  {
    label: plainTitle(view, offer),
    href: paths.guide.offer(view.at, offer.id),
    lang: langOf(offer),
  },
  { label: texts[view.lang].remark.title },
]

/** What is still open, for the owner. */
export function remarksPage(view: View, remarks: readonly Remark[], isSettled: boolean): Markup {
  const t = ownerTexts[view.lang].owner
  return workPage(
    view,
    {
      title: t.title,
      sub: t.sub,
      notice: isSettled && notice(view, 'good', t.settled, { live: 'status' }),
    },
    remarks.length === 0
      ? emptyState(t.emptyTitle, t.emptyText)
      : remarks.map((remark) => remarkCard(view, remark)),
  )
}

function remarkCard(view: View, remark: Remark): Markup {
  const t = ownerTexts[view.lang].owner
  const { kind } = texts[view.lang].remark
  const about = html`<span class="kw-unseen">: ${titleOf(view, remark)}</span>`
  return card({
    title: titleOf(view, remark),
    href: paths.guide.offer(view.at, remark.offerId),
    level: 2,
    who: `${remark.organisationName} · ${t.said(dayOf(view, localDate(remark.saidAt)))}`,
    tags: [{ words: kind.options[remark.kind], kind: 'warn' }],
    text: remark.text || t.noText,
    actions: [
      link(paths.offers.edit(view.at, remark.offerId), html`${t.edit}${about}`),
      form(view, { action: paths.offers.remark(view.at, remark.id) }, [
        button(html`${t.settle}${about}`, { kind: 'second' }),
      ]),
    ],
  })
}
