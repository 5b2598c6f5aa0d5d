// Everything that people without an account see: the partner behind a link, and the resident with a code.
import { paths } from '../../../paths.ts'
import { fullDate, localDate, shortDate } from '../../../platform/dates.ts'
import { html, type Markup } from '../../../ui/markup.ts'
import { narrowPage } from '../../../ui/page.ts'
import { actions, button, linkButton } from '../../../ui/parts/button.ts'
import { details } from '../../../ui/parts/details.ts'
import { errorSummary } from '../../../ui/parts/error-summary.ts'
import { form, hiddenField } from '../../../ui/parts/form.ts'
import { phoneLink } from '../../../ui/parts/link.ts'
import { notice } from '../../../ui/parts/notice.ts'
import { textField } from '../../../ui/parts/text-field.ts'
import type { View } from '../../../ui/view.ts'
import type { Reading } from '../keeps.ts'
import { dayInWords, labels } from '../labels.ts'
import type { Stop } from '../rules.ts'
import type { Referral } from '../store.ts'
import { answerPart, exchange, type Place, referralFacts, referralSteps } from './answer-pages.ts'
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
  const deeds = answerPart(view, reading, place)
  const calls = sender?.phone && html`${sender.name}: ${phoneLink(sender.phone)}`
  return narrowPage(
    view,
    {
      title: t.title,
      over: t.over(names.receiver, dayInWords(until, view.lang)),
      audience: 'partner',
      notice:
        stop &&
        notice(view, 'warn', labels[view.lang].stop[stop], { title: t.stops, live: 'alert' }),
    },
    html`${referralSteps(view, referral.status, t.steps, `${sentOn}, ${names.sender}`)}${
      ended && notice(view, 'good', ended)
    }${ended ? undefined : referralFacts(view, reading)}${exchange(view, reading)}${deeds}${
      deeds &&
      notice(
        view,
        'info',
        html`${t.noAccount} ${t.goesTo(names.sender)} ${referral.status === 'sent' && t.reminders(days)}${calls && html`<br>${calls}`}`,
      )
    }`,
  )
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

/** Where a resident fills in code and pin. Without a network in the view it is the page for every municipality. */
export function followStartPage(view: View, typed: { code: string; isWrong: boolean }): Markup {
  const t = texts[view.lang].follow
  const words = { code: t.code, pin: { ...t.pin, errors: { wrong: t.wrong } } }
  const sheet = {
    ok: !typed.isWrong,
    typed: { code: typed.code },
    errors: (typed.isWrong ? { pin: 'wrong' } : {}) as Record<string, string>,
  }
  const isAnywhere = !view.network
  const action = isAnywhere ? paths.referrals.follow(view.lang) : paths.referrals.followed(view.at)
  const phone = view.network?.helplinePhone
  return narrowPage(
    view,
    { title: t.title, lead: t.lead, error: errorSummary(view, sheet, words) },
    html`${form(view, { action }, [
      isAnywhere && hiddenField('start', 'ja'),
      textField(view, sheet, 'code', words.code, {
        size: 'short',
        autocomplete: 'off',
        kind: 'postcode',
      }),
      textField(view, sheet, 'pin', words.pin, {
        size: 'tiny',
        autocomplete: 'off',
        kind: 'number',
      }),
      actions([button(t.show)]),
    ])}<p>${t.lost} ${phone && t.lostCall(phone)}</p>`,
  )
}

export type FollowFacts = {
  referral: Referral
  reach: 'phone' | 'email' | 'none'
  hasAppointment: boolean
  /** What the partner wrote to the resident. */
  message: string | null
  /** Proof for a while that code and pin were right: withdrawing needs no second time. */
  proof: string
}

/** How it is going, in plain words and without names. */
export function followedPage(
  view: View,
  { referral, reach, hasAppointment, message, proof }: FollowFacts,
): Markup {
  const t = texts[view.lang].follow
  const status = referral.status === 'draft' ? 'withdrawn' : referral.status
  const words = status === 'accepted' && reach === 'none' ? t.state.acceptedSelf : t.state[status]
  const sentOn = referral.sentOn ? shortDate(referral.sentOn, view.lang) : ''
  const since = referral.closedAt ?? referral.answeredAt ?? referral.sentAt
  const phone = view.network?.helplinePhone
  const mayStop = !['helped', 'withdrawn'].includes(status)
  const stop = form(view, { action: paths.referrals.followStopped(view.at) }, [
    hiddenField('proof', proof),
    html`<p>${t.stopText}</p>`,
    button(t.stopButton, { kind: 'danger' }),
  ])
  return narrowPage(
    view,
    { title: words.title, over: referral.code },
    html`${referralSteps(view, status, t.steps, sentOn)}<p class="kw-lead">${words.text}</p>${
      hasAppointment && status === 'accepted' && html`<p>${t.appointment}</p>`
    }${message && notice(view, 'info', message, { title: t.message })}${
      since && html`<p class="kw-soft">${t.since(fullDate(localDate(since), view.lang))}</p>`
    }${phone && html`<p>${t.call(phone)}</p>`}${mayStop && details(t.stop, stop)}`,
  )
}

/** After stopping, or when that came too late. */
export function stoppedPage(view: View, isDone: boolean): Markup {
  const t = texts[view.lang].follow
  const title = isDone ? t.stoppedTitle : t.tooLateTitle
  const next = isDone
    ? linkButton(view.links.home, t.again)
    : linkButton(paths.referrals.follow(view.lang), t.title)
  return narrowPage(
    view,
    { title },
    html`<p class="kw-lead">${isDone ? t.stoppedText : t.tooLateText}</p>${actions([next])}`,
  )
}
