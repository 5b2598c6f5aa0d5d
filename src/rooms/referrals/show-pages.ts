// One referral with its trail, and everything that can be done with it.
import { paths } from '../../paths.ts'
import { localDate, localTime, shortDate, timeInWords } from '../../platform/dates.ts'
import type { Sheet } from '../../platform/form.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { actions, button, linkButton } from '../../ui/parts/button.ts'
import { details } from '../../ui/parts/details.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { type Fact, facts } from '../../ui/parts/facts.ts'
import { form } from '../../ui/parts/form.ts'
import { phoneLink } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { columns, panel } from '../../ui/parts/panel.ts'
import { rows } from '../../ui/parts/rows.ts'
import { areaField, tickField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { offerTexts, type Theme } from '../offers/door.ts'
import type { Guarded } from './form.ts'
import type { Reading } from './keeps.ts'
import { labels } from './labels.ts'
import { answerPart, exchange, referralFacts, referralSteps } from './outside/answer-pages.ts'
import { canStep, isOpen, type Stop } from './rules.ts'
import { texts } from './texts.ts'

export type ShowFacts = {
  reading: Reading
  /** What still stops a draft from being sent. */
  stops: readonly Stop[]
  /** Why the last deed did not happen. */
  stop: Stop | null
  answer: { sheet: Sheet; guarded: Guarded }
}

/** One referral: what is asked, how far it is, what happened, and what one can do. */
export function showPage(view: View, shown: ShowFacts): Markup {
  const t = texts[view.lang].show
  const { reading, stop } = shown
  const { referral, party, names, seen } = reading
  const isDraft = referral.status === 'draft'
  const title = isDraft ? texts[view.lang].check.title : t.title(referral.code)
  const sentOn = referral.sentOn ? shortDate(referral.sentOn, view.lang) : ''
  const words = { ...t.steps, sent: t.steps.sent }
  const main = [
    !isDraft && referralSteps(view, seen, words, [sentOn, names.sender].filter(Boolean).join(', ')),
    partnerFacts(view, reading),
    party
      ? referralFacts(view, reading)
      : notice(view, 'info', t.stuckText, { title: t.stuckTitle }),
    exchange(view, reading),
  ]
  return workPage(
    view,
    {
      title,
      sub: isDraft ? texts[view.lang].check.lead : labels[view.lang].status[seen],
      crumbs: [
        { label: texts[view.lang].list.title, href: paths.referrals.list(view.at) },
        { label: referral.code },
      ],
      error: errorSummary(view, shown.answer.sheet, { text: texts[view.lang].deeds.answer }),
      notice: stop && notice(view, 'warn', labels[view.lang].stop[stop], { live: 'alert' }),
    },
    columns(panel(undefined, main), html`${deedsPart(view, shown)}${trail(view, reading)}`),
  )
}

function partnerFacts(view: View, { referral, names, sender, receiver, party }: Reading): Markup {
  const t = texts[view.lang].show
  const phone = (one: { phone: string | null } | undefined) => one?.phone && phoneLink(one.phone)
  const all: Fact[] = [
    { term: t.sender, value: names.sender, note: party === 'sender' ? undefined : phone(sender) },
    {
      term: t.receiver,
      value: names.receiver,
      note: party === 'receiver' ? undefined : phone(receiver),
    },
    { term: t.code, value: referral.code },
    { term: t.theme, value: offerTexts[view.lang].theme[referral.theme as Theme] },
  ]
  return facts(all)
}

function trail(view: View, { events, names }: Reading): Markup {
  const t = labels[view.lang].event
  const all = events.flatMap(({ what, code, party, at, text }) => {
    const words = t[what]?.(names, code, party)
    const when = `${shortDate(localDate(at), view.lang)}, ${timeInWords(localTime(at), view.lang)}`
    return words ? [{ title: words, text: html`${when}${text && html`<br>${text}`}` }] : []
  })
  return panel(texts[view.lang].show.trail, all.length > 0 ? rows(all.reverse()) : undefined)
}

function deedsPart(view: View, shown: ShowFacts): Content {
  const { reading } = shown
  const { referral, party } = reading
  const isReceiver =
    referral.receiverId === (party === 'receiver' ? referral.receiverId : reading.sender?.id)
  const deed = (name: string) => paths.referrals.deed(view.at, referral.id, name)
  const place = { show: paths.referrals.show(view.at, referral.id), deed, byLink: false }
  const answer = isReceiver ? answerPart(view, reading, place) : undefined
  const own = party === 'sender' ? senderDeeds(view, shown, deed) : []
  const all = [answer, ...own].filter((one) => one !== undefined && one !== false && one !== null)
  const t = texts[view.lang].show
  return party && panel(t.what, all.length > 0 ? all : html`<p>${t.nothing}</p>`)
}

function senderDeeds(view: View, shown: ShowFacts, deed: (name: string) => string): Content[] {
  const t = texts[view.lang].deeds
  const { referral, content, seen, events } = shown.reading
  if (referral.status === 'draft') return draftDeeds(view, shown, deed)
  const post = (name: string, words: string, hint: string, kind: 'second' | 'danger' = 'second') =>
    form(view, { action: deed(name), label: words }, [
      html`<p>${hint}</p>`,
      button(words, { kind }),
    ])
  const told = events.findLast(({ residentText }) => residentText !== null)
  const isWaiting = isOpen(referral.status)
  const mayWithdraw = canStep(referral.status, 'withdrawn') && seen !== 'closed'
  return [
    seen === 'closed' && html`<p>${texts[view.lang].show.hidden}</p>`,
    referral.askedAt && answerForm(view, shown, deed('antwoord')),
    seen === 'declined' &&
      told?.residentText &&
      notice(view, 'info', told.residentText, { title: texts[view.lang].show.tellResident }),
    content &&
      content.reach !== 'email' &&
      seen !== 'withdrawn' &&
      notice(view, 'warn', texts[view.lang].show.unreachable),
    canStep(referral.status, 'sent') &&
      content &&
      seen !== 'closed' &&
      actions([linkButton(deed('wie'), t.resend, { kind: 'primary', icon: 'send' })]),
    content && isWaiting && actions([linkButton(deed('briefje'), t.slip, { icon: 'printer' })]),
    referral.status === 'sent' &&
      !referral.quietAt &&
      details(t.heard, post('gebeld', t.heard, t.heardHint)),
    isWaiting && details(t.link, post('link', t.link, t.linkHint)),
    ['helped', 'withdrawn', 'closed'].includes(seen) &&
      content &&
      details(t.again, post('heropening', t.again, t.againHint)),
    mayWithdraw && details(t.withdraw, post('intrekking', t.withdraw, t.withdrawHint, 'danger')),
  ]
}

function answerForm(view: View, { reading, answer }: ShowFacts, action: string): Markup {
  const t = texts[view.lang].deeds
  const l = labels[view.lang].guard
  const asked = reading.events.findLast(({ what }) => what === 'asked')
  const words = {
    ...t.answer,
    errors: { 'personal-data': answer.guarded.found.text ?? '', bsn: l.bsn },
  }
  return form(view, { action }, [
    notice(view, 'warn', asked?.text, { title: t.answerTitle(reading.names.receiver) }),
    areaField(view, answer.sheet, 'text', words, { rows: 3 }),
    answer.guarded.asksVouch &&
      tickField(view, answer.sheet, 'vouched', l.vouched, { optional: true }),
    actions([button(t.sendAnswer)]),
  ])
}

/** Of a draft: what is missing, and sending when nothing is. */
function draftDeeds(
  view: View,
  { reading, stops }: ShowFacts,
  deed: (name: string) => string,
): Content[] {
  const t = texts[view.lang].check
  const missing = stops.map((stop) => html`<li>${labels[view.lang].stop[stop]}</li>`)
  const asksConsent = stops.includes('no-consent') || stops.includes('other-receiver')
  const ask = linkButton(deed('toestemming'), asksConsent ? t.ask : t.askAgain, {
    kind: asksConsent ? 'primary' : 'second',
  })
  const send = form(
    view,
    { action: deed('verzending') },
    button(t.send(reading.names.receiver), { icon: 'send' }),
  )
  return [
    stops.length > 0 && notice(view, 'warn', html`<ul>${missing}</ul>`, { title: t.stops }),
    actions([stops.length === 0 && send, ask, linkButton(deed('wijziging'), t.change)], true),
    details(
      t.drop,
      form(view, { action: deed('intrekking') }, [
        html`<p>${t.dropHint}</p>`,
        button(t.drop, { kind: 'danger' }),
      ]),
    ),
  ]
}
