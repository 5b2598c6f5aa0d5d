// Everything that an organisation can do with a referral now.
import { paths } from '../../paths.ts'
import { localDate, shortDate } from '../../platform/dates.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { actions, button, linkButton } from '../../ui/parts/button.ts'
import { details } from '../../ui/parts/details.ts'
import { form } from '../../ui/parts/form.ts'
import { notice } from '../../ui/parts/notice.ts'
import { panel } from '../../ui/parts/panel.ts'
import { areaField, tickField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import type { Guarded } from './form.ts'
import { labels } from './labels.ts'
import type { ShowFacts } from './pages.ts'
import { answerPart } from './referral-parts.ts'
import { canStep, isOpen } from './rules.ts'
import { texts } from './texts.ts'

export function deedsPart(view: View, shown: ShowFacts): Content {
  const { reading } = shown
  const { referral, party } = reading
  // An organisation that refers to itself is both.
  const isReceiver = party === 'receiver' || referral.receiverId === referral.senderId
  const deed = (name: string) => paths.referrals.deed(view.at, referral.id, name)
  const place = { show: paths.referrals.show(view.at, referral.id), deed, byLink: false }
  const answer = isReceiver ? answerPart(view, reading, place) : undefined
  const own = party === 'sender' ? senderDeeds(view, shown, deed) : []
  const all = [answer, ...own, courseLink(view, shown)].filter(
    (one) => one !== undefined && one !== false && one !== null,
  )
  const t = texts[view.lang].show
  return (
    party && panel(answer ? undefined : t.what, all.length > 0 ? all : html`<p>${t.nothing}</p>`)
  )
}

/** A course is often what helps: enrolling takes along what may be read here. */
function courseLink(view: View, { reading: { referral, content, party } }: ShowFacts): Content {
  if (!party || !content || ['draft', 'withdrawn'].includes(referral.status)) return undefined
  const href = paths.behalf.choose(view.at, { doorverwijzing: referral.id })
  return actions([linkButton(href, texts[view.lang].deeds.course, { icon: 'school' })])
}

/** The lead settles what is stuck, or puts it back. */
export function rescuePart(view: View, { reading, rescue }: ShowFacts): Content {
  if (!rescue) return undefined
  const t = texts[view.lang].deeds
  const deed = (name: string) => paths.referrals.deed(view.at, reading.referral.id, name)
  if (rescue.settled) {
    const day = shortDate(localDate(rescue.settled.settledAt), view.lang)
    return panel(t.rescue, [
      notice(view, 'good', html`${t.settledOn(day)} ${rescue.settled.remark}`),
      form(view, { action: deed('terugzetting') }, button(t.putBack, { kind: 'second' })),
    ])
  }
  const words = rescueWords(view, rescue.guarded)
  const body = [
    html`<p>${t.settleHint}</p>`,
    areaField(view, rescue.sheet, 'remark', words.remark, { rows: 2, optional: true }),
    rescue.guarded.asksVouch &&
      tickField(view, rescue.sheet, 'vouched', labels[view.lang].guard.vouched, { optional: true }),
    actions([button(t.settle, { kind: 'second', icon: 'check' })]),
  ]
  return panel(t.rescue, form(view, { action: deed('afhandeling'), label: t.settle }, body))
}

export function rescueWords(view: View, { found }: Guarded) {
  const { bsn } = labels[view.lang].guard
  const errors = { 'personal-data': found.remark ?? '', bsn }
  return { remark: { ...texts[view.lang].deeds.remark, errors } }
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
      ['declined', 'expired', 'notReached'].includes(seen) &&
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
