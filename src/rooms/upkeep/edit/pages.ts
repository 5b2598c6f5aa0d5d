// The form of an offer, with what helps beside it: the check, the status, the versions.
import { paths } from '../../../paths.ts'
import { localDate, plainDate } from '../../../platform/dates.ts'
import type { Sheet } from '../../../platform/form.ts'
import { inDutch } from '../../../ui/dutch.ts'
import { type Content, html, type Markup } from '../../../ui/markup.ts'
import { workPage } from '../../../ui/page.ts'
import { typedCrumb } from '../../../ui/parts/breadcrumb.ts'
import { actions, button } from '../../../ui/parts/button.ts'
import { errorSummary } from '../../../ui/parts/error-summary.ts'
import { form, hiddenField } from '../../../ui/parts/form.ts'
import { link } from '../../../ui/parts/link.ts'
import { notice } from '../../../ui/parts/notice.ts'
import { columns, panel } from '../../../ui/parts/panel.ts'
import type { View } from '../../../ui/view.ts'
import {
  dueOn,
  isStale,
  type Offer,
  type OfferContent,
  type Status,
  statuses,
  whatStopsShowing,
} from '../../offers/door.ts'
import { statusTag } from '../list/pages.ts'
import { texts as listTexts } from '../list/texts.ts'
import { fieldWords, formFields } from './fields.ts'
import type { Around } from './form.ts'
import { previewPanel } from './preview.ts'
import { texts } from './texts.ts'

type Done = 'added' | 'saved' | 'status' | 'restored' | 'checked'

export type EditFacts = {
  /** Absent for a new one. */
  offer?: { id: string; content: OfferContent; source: Offer['source'] }
  sheet: Sheet
  /** What the form says now, as far as it can be read. */
  content: OfferContent
  around: Around
  done?: Done
  isPreview?: boolean
  /** When someone else saved it in between: their version beside this one. */
  clash?: Content
}

/** An offer to add or to change. */
export function editPage(view: View, facts: EditFacts): Markup {
  const t = texts[view.lang]
  const { offer, sheet, around } = facts
  const title = offer ? offer.content.titleNl : t.newTitle
  const owner = around.owners.find(({ id }) => id === offer?.content.organisationId)
  return workPage(
    view,
    {
      title,
      heading: offer && inDutch(view, title),
      sub: offer ? html`${owner?.name} ${statusTag(view, offer.content.status)}` : t.newSub,
      crumbs: [
        { label: listTexts[view.lang].title, href: paths.offers.list(view.at) },
        offer ? typedCrumb(title) : { label: title },
      ],
      error: facts.isPreview
        ? undefined
        : errorSummary(view, sheet, fieldWords(view, sheet, around)),
      notice: facts.done && notice(view, 'good', t.done[facts.done], { live: 'status' }),
    },
    [
      facts.isPreview && previewPanel(view, facts.content, around, sheet.ok),
      offer ? columns(offerForm(view, facts), sidePanels(view, offer)) : offerForm(view, facts),
    ],
  )
}

function offerForm(view: View, facts: EditFacts): Markup {
  const t = texts[view.lang]
  const { offer, sheet } = facts
  const id = offer?.id ?? 'nieuw'
  const action = offer ? paths.offers.edit(view.at, id) : paths.offers.new(view.at)
  const preview = paths.offers.preview(view.at, id)
  const isShown = offer?.content.status === 'active'
  const buttons = [
    offer && button(t.save, { name: 'do', value: 'keep' }),
    !offer && button(t.saveDraft, { name: 'do', value: 'draft', kind: 'second' }),
    !isShown &&
      button(t.saveShown, { name: 'do', value: 'active', kind: offer ? 'second' : 'primary' }),
    button(t.show, { name: 'do', value: 'preview', kind: 'second', icon: 'eye', action: preview }),
  ]
  return form(view, { action, draft: `offer-${id}` }, [
    // What Enter presses: the first button of a form, which would else be "another place".
    html`<button class="kw-unseen" name="do" value="${offer ? 'keep' : 'draft'}" tabindex="-1" aria-hidden="true">${t.save}</button>`,
    facts.clash,
    hiddenField('version', typed(sheet, 'version')),
    hiddenField('places', typed(sheet, 'places')),
    formFields(view, sheet, facts.content, facts.around, preview),
    panel(undefined, actions(buttons)),
  ])
}

const typed = (sheet: Sheet, name: string) => String(sheet.typed[name] ?? '')

type Kept = NonNullable<EditFacts['offer']>

function sidePanels(view: View, offer: Kept): Markup {
  const { side: t, ...words } = texts[view.lang]
  const { content } = offer
  const from = { file: words.sourceFile, hsds: words.sourceHsds } as const
  const source = from[offer.source as keyof typeof from]
  return html`${content.status === 'active' && checkPanel(view, offer)}${panel(t.statusTitle, [
    html`<p>${t.statusText[content.status]}</p>`,
    content.status === 'active' &&
      html`<p>${link(paths.guide.offer(view.at, offer.id), t.seePublic, { icon: 'eye' })}</p>`,
    statusForm(view, offer),
  ])}${panel(undefined, [
    html`<p>${link(paths.offers.versions(view.at, offer.id), t.versions, { icon: 'history' })}</p>`,
    source && html`<p class="kw-soft">${source}</p>`,
    content.sourceText && html`<p class="kw-soft">${words.source(content.sourceText)}</p>`,
  ])}`
}

function checkPanel(view: View, { id, content }: Kept): Markup {
  const { side: t } = texts[view.lang]
  const { checkedOn, promiseMonths } = content
  const due = dueOn(checkedOn, promiseMonths)
  const days =
    checkedOn && due && ([plainDate(checkedOn, view.lang), plainDate(due, view.lang)] as const)
  const isOld = isStale(checkedOn, promiseMonths, localDate(view.today))
  const said = days ? (isOld ? t.overdue(...days) : t.checkedOn(...days)) : t.never
  return panel(t.checkTitle, [
    isOld ? notice(view, 'warn', said) : html`<p>${said}</p>`,
    form(view, { action: paths.offers.checked(view.at, id) }, [
      hiddenField('back', paths.offers.edit(view.at, id, { klaar: 'checked' })),
      button(t.stillRight, { kind: 'second', icon: 'check' }),
    ]),
  ])
}

function statusForm(view: View, { id, content }: Kept): Content {
  const { side: t } = texts[view.lang]
  const stops = whatStopsShowing(content)
  const others = statuses.filter(
    (status) => status !== content.status && (status !== 'active' || stops.length === 0),
  )
  const one = (status: Status) =>
    button(t.to[status], { name: 'status', value: status, kind: 'plain' })
  return [
    content.status !== 'active' &&
      stops.map((stop) => html`<p class="kw-soft">${t.stops[stop]}</p>`),
    form(view, { action: paths.offers.status(view.at, id) }, actions(others.map(one))),
  ]
}
