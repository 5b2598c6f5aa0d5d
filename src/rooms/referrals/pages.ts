// One referral with its trail.
import { paths } from '../../paths.ts'
import { localDate, localTime, shortDate, timeInWords } from '../../platform/dates.ts'
import type { Sheet } from '../../platform/form.ts'
import { html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { type Fact, facts } from '../../ui/parts/facts.ts'
import { phoneLink } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { columns, panel } from '../../ui/parts/panel.ts'
import { rows } from '../../ui/parts/rows.ts'
import type { View } from '../../ui/view.ts'
import { offerTexts, type Theme } from '../offers/door.ts'
import { deedsPart, rescuePart, rescueWords } from './deed-pages.ts'
import type { Guarded } from './form.ts'
import { labels } from './labels.ts'
import type { Reading } from './reading.ts'
import { offerFact, referralFacts, referralSteps } from './referral-parts.ts'
import type { Stop } from './rules.ts'
import { texts } from './texts.ts'
import type { Settled } from './trail-store.ts'

export type ShowFacts = {
  reading: Reading
  /** What still stops a draft from being sent. */
  stops: readonly Stop[]
  /** Why the last deed did not happen. */
  stop: Stop | null
  answer: { sheet: Sheet; guarded: Guarded }
  /** For the lead, of what is stuck: whether it was settled, and the form to do so. */
  rescue: { settled: Settled | undefined; sheet: Sheet; guarded: Guarded } | undefined
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
    ...(party
      ? [referralFacts(view, reading, partnerFacts(view, reading))]
      : [
          facts(partnerFacts(view, reading)),
          notice(view, 'info', t.stuckText, { title: t.stuckTitle }),
        ]),
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
      error:
        errorSummary(view, shown.answer.sheet, { text: texts[view.lang].deeds.answer }) ??
        (shown.rescue &&
          errorSummary(view, shown.rescue.sheet, rescueWords(view, shown.rescue.guarded))),
      notice: stop && notice(view, 'warn', labels[view.lang].stop[stop], { live: 'alert' }),
    },
    columns(
      panel(undefined, main),
      html`${rescuePart(view, shown)}${deedsPart(view, shown)}${trail(view, reading)}`,
    ),
  )
}

function partnerFacts(view: View, reading: Reading): Fact[] {
  const { referral, names, sender, receiver, party } = reading
  const t = texts[view.lang].show
  const phone = (one: { phone: string | null } | undefined) => one?.phone && phoneLink(one.phone)
  return [
    { term: t.sender, value: names.sender, note: party === 'sender' ? undefined : phone(sender) },
    {
      term: t.receiver,
      value: names.receiver,
      note: party === 'receiver' ? undefined : phone(receiver),
    },
    { term: t.code, value: referral.code },
    ...offerFact(view, reading),
    { term: t.theme, value: offerTexts[view.lang].theme[referral.theme as Theme] },
  ]
}

function trail(view: View, { events, names }: Reading): Markup | undefined {
  const t = labels[view.lang].event
  const all = events.flatMap(({ what, code, party, at, text }) => {
    const words = t[what]?.(names, code, party)
    const when = `${shortDate(localDate(at), view.lang)}, ${timeInWords(localTime(at), view.lang)}`
    return words ? [{ title: words, text: html`${when}${text && html`<br>${text}`}` }] : []
  })
  return all.length > 0 ? panel(texts[view.lang].show.trail, rows(all.reverse())) : undefined
}
