// The forms of an answer, the same behind a link and in the work list: see Place.
import { paths } from '../../paths.ts'
import type { Sheet } from '../../platform/form.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { narrowPage, workPage } from '../../ui/page.ts'
import { actions, button, linkButton } from '../../ui/parts/button.ts'
import { radiosField } from '../../ui/parts/choice-field.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import type { FieldWords } from '../../ui/parts/field.ts'
import { form, hiddenField } from '../../ui/parts/form.ts'
import { rows } from '../../ui/parts/rows.ts'
import { areaField, tickField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import {
  type DeclineReason,
  declineReasons,
  type Guarded,
  helpOutcomes,
  labels,
  missOutcomes,
  type Place,
  type Reading,
  referralTexts as roomTexts,
} from '../referrals/door.ts'
import { texts } from './texts.ts'

type FormPage = { reading: Reading; place: Place; sheet: Sheet; guarded: Guarded }

/** First the reason, as links; then two texts with a suggestion, one for the sender and one for the resident. */
export function declinePage(view: View, page: FormPage & { reason: DeclineReason | null }): Markup {
  const t = texts[view.lang].decline
  const { reason, place } = page
  if (reason === null) {
    const all = declineReasons.map((one) => ({
      title: labels[view.lang].declineReason[one],
      href: `${place.deed('afwijzing')}?reden=${one}`,
    }))
    const back = linkButton(place.show, roomTexts[view.lang].show.back, { kind: 'plain' })
    return framed(view, page, t.title, undefined, [
      html`<p>${t.lead}</p>`,
      rows(all),
      actions([back]),
    ])
  }
  const words = { forSender: t.forSender, forResident: t.forResident }
  const fields = [
    hiddenField('reason', reason),
    html`<p>${t.reason(labels[view.lang].declineReason[reason])}</p>`,
  ]
  return answerForm(view, page, {
    deed: 'afwijzing',
    title: t.write,
    send: t.send,
    words,
    before: fields,
  })
}

export function askPage(view: View, page: FormPage): Markup {
  const t = texts[view.lang].askForm
  return answerForm(view, page, {
    deed: 'vraag',
    title: t.title,
    send: t.send,
    words: { question: t.question },
  })
}

/** How it ended: helped, or not reached. */
export function endPage(view: View, page: FormPage & { to: 'helped' | 'notReached' }): Markup {
  const t = texts[view.lang].end
  const isHelped = page.to === 'helped'
  const all: Record<string, string> = labels[view.lang].outcome
  const only = isHelped ? helpOutcomes : missOutcomes
  const options = Object.fromEntries(only.map((one) => [one, all[one] ?? one]))
  const { reading } = page
  const before = [
    !reading.referral.consentFeedback && html`<p>${t.hidden(reading.names.sender)}</p>`,
    radiosField(view, page.sheet, 'outcome', { ...t.outcome, options }),
  ]
  const deed = isHelped ? 'hulp' : 'niet-bereikt'
  const title = t.titles[page.to]
  return answerForm(view, page, {
    deed,
    title,
    send: t.send,
    words: { text: t.text },
    before,
    optional: true,
  })
}

type FormOf = {
  deed: string
  title: string
  send: string
  words: Record<string, FieldWords>
  before?: Content[]
  optional?: boolean
}

/** One form with free text that the guard looks through. */
function answerForm(view: View, page: FormPage, of: FormOf): Markup {
  const l = labels[view.lang].guard
  const words = Object.fromEntries(
    Object.entries(of.words).map(([name, one]) => {
      const errors = { 'personal-data': page.guarded.found[name] ?? '', bsn: l.bsn }
      return [name, { ...one, errors }]
    }),
  )
  const fields = Object.entries(words).map(([name, one]) =>
    areaField(view, page.sheet, name, one, {
      rows: 3,
      optional: of.optional || name !== 'question',
    }),
  )
  const vouch =
    page.guarded.asksVouch && tickField(view, page.sheet, 'vouched', l.vouched, { optional: true })
  const outcome = texts[view.lang].end.outcome
  const error = errorSummary(view, page.sheet, { outcome, ...words })
  const body = form(view, { action: page.place.deed(of.deed) }, [
    ...(of.before ?? []),
    ...fields,
    vouch,
    actions(
      [
        button(of.send),
        linkButton(page.place.show, roomTexts[view.lang].show.back, { kind: 'plain' }),
      ],
      true,
    ),
  ])
  return framed(view, page, of.title, error, body)
}

function framed(
  view: View,
  { place, reading }: FormPage,
  heading: string,
  error: Markup | undefined,
  body: Content,
): Markup {
  const about = { title: `${heading} (${reading.referral.code})`, heading, error }
  if (place.byLink) return narrowPage(view, { ...about, audience: 'partner' }, body)
  const crumbs = [
    { label: roomTexts[view.lang].list.title, href: paths.referrals.list(view.at) },
    { label: roomTexts[view.lang].show.back, href: place.show },
    { label: heading },
  ]
  return workPage(view, { ...about, crumbs }, html`<div class="kw-panel">${body}</div>`)
}
