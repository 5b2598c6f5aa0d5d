// What a partner sees behind a link.
import { shortDate } from '../../platform/dates.ts'
import { html, type Markup } from '../../ui/markup.ts'
import { narrowPage } from '../../ui/page.ts'
import { actions, button } from '../../ui/parts/button.ts'
import { form } from '../../ui/parts/form.ts'
import { phoneLink } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import type { View } from '../../ui/view.ts'
import {
  answerPart,
  dayInWords,
  exchange,
  labels,
  offerFact,
  type Place,
  type Reading,
  referralFacts,
  referralSteps,
  type Stop,
} from '../referrals/door.ts'
import { texts } from './texts.ts'

export type AnswerFacts = {
  reading: Reading
  place: Place
  until: string
  /** '3 en 7' */
  days: string
  stop: Stop | null
}

/** The page behind the link: what is asked, and the answer. Nothing on it needs an account. */
export function answerPage(view: View, { reading, place, until, days, stop }: AnswerFacts): Markup {
  const t = texts[view.lang].answer
  const { referral, names, sender } = reading
  const sentOn = referral.sentOn ? shortDate(referral.sentOn, view.lang) : ''
  const ended = t.ended[referral.status]
  const done = ended ?? doneInWords(view, reading)
  const deeds = answerPart(view, reading, place)
  const calls = sender?.phone && html`${sender.name}: ${phoneLink(sender.phone)}`
  return narrowPage(
    view,
    {
      title: `${t.title} (${referral.code})`,
      heading: t.title,
      over: t.over(names.receiver, dayInWords(until, view.lang)),
      audience: 'partner',
      notice: stop
        ? notice(view, 'warn', labels[view.lang].stop[stop], { title: t.stops, live: 'alert' })
        : done && notice(view, 'good', done, { live: 'status' }),
    },
    html`${referralSteps(view, referral.status, t.steps, `${sentOn}, ${names.sender}`)}${ended ? undefined : referralFacts(view, reading, offerFact(view, reading))}${exchange(view, reading)}${deeds}${
      deeds &&
      notice(
        view,
        'info',
        html`${t.noAccount} ${t.goesTo(names.sender)} ${referral.status === 'sent' && t.reminders(days)}${calls && html`<br>${calls}`}`,
      )
    }`,
  )
}

/** What the holder of the link did last, said on top: below the facts nobody sees it on a phone. */
function doneInWords(view: View, { referral, names, events }: Reading): string | undefined {
  const { done } = texts[view.lang].answer
  if (referral.askedAt) return done.asked(names.sender)
  if (referral.status !== 'accepted') return undefined
  const last = events.at(-1)?.what ?? ''
  const isNote = last === 'appointment' || last === 'not-yet-reached'
  return isNote ? done.noted(names.sender) : done.accepted(names.sender)
}

type EndedLink = {
  state: 'works' | 'old' | 'closed' | 'renewed' | 'withdrawn' | 'elsewhere'
  receiver: string
  /** Where to ask for a new link. */
  renew: string
}

/** A link that does not work any more says so kindly, and what there is to do. */
export function endedLinkPage(view: View, { state, receiver, renew }: EndedLink): Markup {
  const t = texts[view.lang].link
  const closed = { title: t.withdrawnTitle, text: t.closedText }
  const words = {
    old: { title: t.oldTitle, text: t.oldText(receiver) },
    renewed: { title: t.renewedTitle, text: t.renewedText },
    withdrawn: { title: t.withdrawnTitle, text: t.withdrawnText },
    elsewhere: { title: t.elsewhereTitle, text: t.elsewhereText },
    ...{ closed, works: closed },
  }[state]
  const again = form(view, { action: renew }, actions([button(t.renew, { icon: 'mail' })]))
  return narrowPage(
    view,
    { title: words.title, audience: 'partner' },
    html`<p>${words.text}</p>${state === 'old' && again}`,
  )
}
