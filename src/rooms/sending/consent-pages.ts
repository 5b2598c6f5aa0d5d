// The two questions that are read aloud, and the slip for the resident.
import { type Lang, paths } from '../../paths.ts'
import type { Sheet } from '../../platform/form.ts'
import { html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { aloud } from '../../ui/parts/aloud.ts'
import { actions, button, linkButton } from '../../ui/parts/button.ts'
import { pickField } from '../../ui/parts/choice-field.ts'
import { dateField } from '../../ui/parts/date-field.ts'
import { details } from '../../ui/parts/details.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { type Fact, facts } from '../../ui/parts/facts.ts'
import { form } from '../../ui/parts/form.ts'
import { phoneLink } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { panel } from '../../ui/parts/panel.ts'
import { printButton } from '../../ui/parts/print.ts'
import { stats } from '../../ui/parts/stat.ts'
import { areaField, tickField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import type { Location } from '../offers/door.ts'
import { consentVersion, type Guarded, labels, type Reading } from '../referrals/door.ts'
import { crumbs } from './pages.ts'
import { texts } from './texts.ts'

type ConsentFacts = {
  sheet: Sheet
  receiver: string
  reach: string
  keptMonths: number
  action: string
  today: string
  /** For whom the person said yes before, when this is about another partner. */
  before?: string
  /** Sending again: one form for consent, reason and sending. */
  resend?: { guarded: Guarded }
}

function consentWords(lang: Lang, guarded?: Guarded) {
  const t = texts[lang].consent
  const why = {
    ...texts[lang].resend.why,
    errors: { 'personal-data': guarded?.found.why ?? '', bsn: labels[lang].guard.bsn },
  }
  return {
    share: t.share,
    feedback: t.feedback,
    how: t.how,
    day: t.day,
    lang: t.lang,
    why,
    vouched: labels[lang].guard.vouched,
  }
}

/** The two questions, in large type to read aloud, and what the person answered. */
export function consentPage(view: View, consent: ConsentFacts): Markup {
  const t = texts[view.lang].consent
  const { sheet, receiver, reach, before, resend } = consent
  const w = consentWords(view.lang, resend?.guarded)
  const other: Lang = view.lang === 'nl' ? 'en' : 'nl'
  const title = resend ? texts[view.lang].resend.title : t.title
  const one = (lang: Lang) =>
    aloud(lang, texts[lang].read.share(receiver, reach, consent.keptMonths))
  const two = (lang: Lang) => aloud(lang, texts[lang].read.feedback(receiver))
  const body = [
    panel(t.one, [
      one(view.lang),
      details(t.other, one(other)),
      pickField(view, sheet, 'share', w.share),
    ]),
    panel(t.two, [
      two(view.lang),
      details(t.other, two(other)),
      pickField(view, sheet, 'feedback', w.feedback),
    ]),
    panel(undefined, [
      pickField(view, sheet, 'how', w.how),
      pickField(view, sheet, 'lang', w.lang),
      dateField(view, sheet, 'day', w.day, { max: consent.today }),
      resend && areaField(view, sheet, 'why', w.why, { optional: true, rows: 2 }),
      resend?.guarded.asksVouch && tickField(view, sheet, 'vouched', w.vouched, { optional: true }),
      html`<p class="kw-soft">${t.version(consentVersion)}</p>`,
    ]),
    actions([button(resend ? texts[view.lang].resend.send : t.next)], true),
  ]
  return workPage(
    view,
    {
      title,
      sub: resend ? texts[view.lang].resend.lead : t.lead,
      crumbs: crumbs(view, title),
      error: errorSummary(view, sheet, w),
      notice:
        before !== undefined &&
        notice(view, 'info', t.again.text(before, receiver), { title: t.again.title }),
    },
    form(view, { action: consent.action }, body),
  )
}

export type SlipFacts = {
  reading: Reading
  pin: string | undefined
  /** Where to follow, as one types it: host and path. */
  address: string
  inTimeDays: number
  /** Places of the receiver, when it is for no offer. */
  places: readonly Pick<Location, 'name' | 'street' | 'number' | 'city'>[]
}

/** One sheet for the resident, in words to them: where to, code, pin, what happens next, whom to call. */
export function slipPage(view: View, slip: SlipFacts): Markup {
  const t = texts[view.lang].slip
  const { referral, content, sender, names } = slip.reading
  const reach = content?.reach ?? 'none'
  const lines = [
    t.steps[reach](names.receiver, slip.inTimeDays),
    t.follow(slip.address),
    t.stop(sender?.phone ?? view.network?.helplinePhone ?? null),
    view.network?.helplinePhone && t.nothing(view.network.helplinePhone),
  ].filter((line) => line !== null && line !== undefined && line !== '')
  const pin = { value: slip.pin ?? '····', label: slip.pin ? t.pin : t.hidden }
  const renew = form(
    view,
    { action: paths.referrals.deed(view.at, referral.id, 'pincode'), class: 'kw-no-print' },
    [html`<p>${t.newPinHint}</p>`, button(t.newPin, { kind: 'second', icon: 'refresh' })],
  )
  return workPage(
    view,
    {
      title: `${t.title} ${referral.code}`,
      heading: t.heading,
      actions: [
        printButton(view, t.print),
        linkButton(paths.referrals.show(view.at, referral.id), t.back),
      ],
      notice: html`<div class="kw-no-print">${notice(view, 'info', t.giveIt)}${
        reach !== 'email' && notice(view, 'warn', t.unreachable)
      }</div>`,
    },
    html`${panel(undefined, [
      html`<p><b>${view.network?.guideName}</b></p><p>${t.to(names.receiver)}</p>`,
      facts(whereFacts(view, slip)),
      stats(view, [{ value: referral.code, label: t.code }, pin]),
      html`<h2 class="nl-heading">${t.next}</h2><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`,
    ])}${slip.pin ? undefined : renew}`,
  )
}

const placesMax = 4

/** Where one goes: the offer and its places, or else those of the receiver; and who to call there. */
function whereFacts(view: View, { reading, places }: SlipFacts): Fact[] {
  const t = texts[view.lang].slip.where
  const { offer, receiver, names, sender } = reading
  const all = offer ? offer.places : places
  const lines = all
    .filter(({ street }) => street)
    .slice(0, placesMax)
    .map(({ name, street, number, city }) =>
      [name, `${street} ${number}`.trim(), city].filter(Boolean).join(', '),
    )
  const hours = offer?.hours?.written ?? (all.length === 1 ? offer?.places[0]?.hours?.written : '')
  const phone =
    offer?.phone || (all.length === 1 && offer?.places[0]?.phone) || receiver?.phone || ''
  const found: Fact[] = [
    { term: t.offer, value: offer && ((view.lang === 'en' && offer.titleEn) || offer.titleNl) },
    { term: t.organisation, value: names.receiver },
    { term: t.address, value: lines.length > 0 && brokenLines(lines) },
    { term: t.hours, value: hours && brokenLines(hours.split('\n')) },
    { term: t.phone, value: phone && phoneLink(phone) },
    { term: t.from, value: names.sender, note: sender?.phone && phoneLink(sender.phone) },
  ]
  return found.filter(({ value }) => value)
}

const brokenLines = (lines: readonly string[]): Markup =>
  html`${lines.map((line, at) => html`${at > 0 && html`<br>`}${line}`)}`
