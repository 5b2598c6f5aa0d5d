// What a page shows of a referral, behind a link the same as in the work list.
import { localDate, shortDate } from '../../platform/dates.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { actions, button, linkButton } from '../../ui/parts/button.ts'
import { type Fact, facts } from '../../ui/parts/facts.ts'
import { form } from '../../ui/parts/form.ts'
import { link, phoneLink } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { rows } from '../../ui/parts/rows.ts'
import { type Step, steps } from '../../ui/parts/steps.ts'
import type { View } from '../../ui/view.ts'
import { consentInWords, labels, mindInWords } from './labels.ts'
import type { Reading } from './reading.ts'
import type { Status } from './rules.ts'
import { texts } from './texts.ts'

/** Where someone answers: behind a link, or in the work list. */
export type Place = { show: string; deed: (name: string) => string; byLink: boolean }

/** What the receiver needs to know, as far as it is theirs to read. */
export function referralFacts(view: View, reading: Reading, before: readonly Fact[] = []): Markup {
  const t = texts[view.lang].show
  const l = labels[view.lang]
  const { referral, content, names, keptMonths, contact } = reading
  const all: Fact[] = [
    ...before,
    { term: t.question, value: content?.question ?? gone(view, reading) },
  ]
  if (content) {
    const mind = mindInWords(view.lang, content, contact)
    if (mind) all.push({ term: t.mind, value: mind })
    if (referral.urgency !== 'normal')
      all.push({ term: t.urgency, value: l.urgency[referral.urgency] })
    const note = contact && contact.reach !== 'none' ? t.contactNote(names, keptMonths) : undefined
    all.push({ term: t.contact, value: contactOf(view, reading), note })
  }
  all.push({ term: t.consent, ...consentInWords(view.lang, referral, names) })
  return facts(all)
}

/** Which offer it is for, when it is for one. */
export function offerFact(view: View, { offer }: Reading): Fact[] {
  if (!offer) return []
  const title = (view.lang === 'en' && offer.titleEn) || offer.titleNl
  return [{ term: texts[view.lang].show.offer, value: title }]
}

function gone(view: View, { referral, party }: Reading): string {
  const t = texts[view.lang].show
  return referral.erasedAt || party === 'sender' ? t.erased : t.notYours
}

function contactOf(view: View, { referral, content, contact }: Reading): Content {
  const t = texts[view.lang].show
  if (content?.reach === 'none') return t.noContact(referral.code)
  if (!contact) return t.erased
  const name = contact.name ?? t.noName(referral.code)
  if (contact.phone) return html`${name} · ${phoneLink(contact.phone, `${t.call} `)}`
  return html`${name} · ${t.mail} ${link(`mailto:${contact.email}`, contact.email)}`
}

type StepWords = { sent: string; answer: string; contact: string; end: string }

/** Sent, answer, contact, closed: how far it came. */
export function referralSteps(
  view: View,
  seen: Status | 'closed',
  words: StepWords,
  sentNote: string,
): Markup {
  const states = (answer: Step['state'], contact: Step['state'], end: Step['state']): Step[] => [
    { label: words.sent, state: 'done', note: sentNote },
    { label: words.answer, state: answer },
    { label: words.contact, state: contact },
    { label: words.end, state: end },
  ]
  const stopped = states('stopped', 'next', 'next')
  const all: Partial<Record<Status | 'closed', Step[]>> = {
    sent: states('now', 'next', 'next'),
    accepted: states('done', 'now', 'next'),
    helped: states('done', 'done', 'done'),
    closed: states('done', 'done', 'done'),
    notReached: states('done', 'stopped', 'done'),
  }
  return steps(view, all[seen] ?? stopped)
}

const exchanged = ['asked', 'asked-answered', 'appointment', 'not-yet-reached']

/** What was asked back and answered, and how far the receiver is; oldest first. */
export function exchange(view: View, { events, names }: Reading): Markup | undefined {
  const all = events.filter(({ what }) => exchanged.includes(what))
  if (all.length === 0) return undefined
  return rows(
    all.map(({ what, at, text, code, party }) => ({
      title: `${labels[view.lang].event[what]?.(names, code, party)} (${shortDate(localDate(at), view.lang)})`,
      text,
    })),
  )
}

/** Every deed that the receiver can do now. */
export function answerPart(view: View, reading: Reading, place: Place): Markup | undefined {
  const t = texts[view.lang].answer
  const { status, askedAt } = reading.referral
  const post = (deed: string, words: string, kind: 'primary' | 'second' | 'plain' = 'second') =>
    form(view, { action: place.deed(deed), label: words }, button(words, { kind }))
  if (status === 'sent') {
    const ask = askedAt ? undefined : linkButton(place.deed('vraag'), t.ask)
    return html`<h2 class="nl-heading">${t.canYouHelp}</h2>${askedAt && notice(view, 'info', t.asked)}${actions(
      [post('aanvaarding', t.yes, 'primary'), ask, linkButton(place.deed('afwijzing'), t.no)],
      true,
    )}`
  }
  if (status !== 'accepted') return undefined
  const next = reading.content?.reach === 'none' ? t.acceptedSelf : t.accepted
  const more = [
    post('afspraak', t.appointment),
    post('nog-niet-bereikt', t.notYet),
    linkButton(place.deed('niet-bereikt'), t.missed),
    askedAt ? undefined : linkButton(place.deed('vraag'), t.ask),
    linkButton(place.deed('afwijzing'), t.notAfterAll, { kind: 'plain' }),
  ]
  return html`${notice(view, 'info', next)}<h2 class="nl-heading">${t.howIsIt}</h2>${actions(
    [linkButton(place.deed('hulp'), t.helped, { kind: 'primary' }), ...more],
    true,
  )}`
}
