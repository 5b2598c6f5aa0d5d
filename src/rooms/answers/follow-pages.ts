// What residents see: where to fill in code and pin, how it is going, and that it has stopped.
import { paths } from '../../paths.ts'
import { fullDate, localDate, momentInWords, shortDate } from '../../platform/dates.ts'
import { html, type Markup } from '../../ui/markup.ts'
import { narrowPage } from '../../ui/page.ts'
import { actions, button, linkButton } from '../../ui/parts/button.ts'
import { details } from '../../ui/parts/details.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { form, hiddenField } from '../../ui/parts/form.ts'
import { phoneLink } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { textField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { type Referral, referralSteps } from '../referrals/door.ts'
import { texts } from './texts.ts'

/** Where a resident fills in code and pin. Without a network in the view it is the page for every municipality. */
export function followStartPage(
  view: View,
  typed: { code: string; isWrong?: boolean; pausedUntil?: Date },
): Markup {
  const t = texts[view.lang].follow
  const words = { code: t.code, pin: t.pin }
  // What cannot be a code is not carried along: then that is what to look at.
  const errors = typed.code ? { pin: 'wrong' } : { code: 'wrong' }
  const sheet = {
    ok: !typed.isWrong,
    typed: { code: typed.code },
    errors: (typed.isWrong ? errors : {}) as Record<string, string>,
  }
  const isAnywhere = !view.network
  const action = isAnywhere ? paths.referrals.follow(view.lang) : paths.referrals.followed(view.at)
  const phone = view.network?.helplinePhone
  return narrowPage(
    view,
    {
      title: t.title,
      lead: t.lead,
      error: errorSummary(view, sheet, words),
      notice: typed.pausedUntil && pausedNotice(view, typed.pausedUntil),
    },
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
    ])}<p>${t.lost} ${phone && html`${t.lostCall} ${phoneLink(phone)}.`}</p>`,
  )
}

/** Until when, in words: another code and pin are not to blame, and a new pin works at once. */
function pausedNotice(view: View, until: Date): Markup {
  const t = texts[view.lang].follow
  // Up to the next whole minute: a minute too early is one more time for nothing.
  const moment = new Date(Math.ceil(until.getTime() / 60_000) * 60_000)
  const text = t.paused(momentInWords(moment, view.lang))
  return notice(view, 'warn', text, { title: t.pausedTitle, live: 'alert' })
}

type FollowFacts = {
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
    }${phone && html`<p>${t.call} ${phoneLink(phone)}.</p>`}${mayStop && details(t.stop, stop)}`,
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
