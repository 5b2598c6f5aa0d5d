// What the receiver reads and the forms to answer, the same behind a link and in the work list: see `Place`.
import { paths } from '../../../paths.ts'
import { localDate, shortDate } from '../../../platform/dates.ts'
import type { Sheet } from '../../../platform/form.ts'
import { type Content, html, type Markup } from '../../../ui/markup.ts'
import { narrowPage, workPage } from '../../../ui/page.ts'
import { actions, button, linkButton } from '../../../ui/parts/button.ts'
import { radiosField } from '../../../ui/parts/choice-field.ts'
import { errorSummary } from '../../../ui/parts/error-summary.ts'
import { type Fact, facts } from '../../../ui/parts/facts.ts'
import type { FieldWords } from '../../../ui/parts/field.ts'
import { form, hiddenField } from '../../../ui/parts/form.ts'
import { link, phoneLink } from '../../../ui/parts/link.ts'
import { notice } from '../../../ui/parts/notice.ts'
import { rows } from '../../../ui/parts/rows.ts'
import { type Step, steps } from '../../../ui/parts/steps.ts'
import { areaField, tickField } from '../../../ui/parts/text-field.ts'
import type { View } from '../../../ui/view.ts'
import type { Guarded } from '../form.ts'
import type { Reading } from '../keeps.ts'
import { consentInWords, labels, mindInWords } from '../labels.ts'
import {
  type DeclineReason,
  declineReasons,
  helpOutcomes,
  missOutcomes,
  type Status,
} from '../rules.ts'
import { texts as roomTexts } from '../texts.ts'
import { texts } from './texts.ts'

/** Where someone answers: behind a link, or in the work list. */
export type Place = { show: string; deed: (name: string) => string; byLink: boolean }

/** What the receiver needs to know, as far as it is theirs to read. */
export function referralFacts(view: View, reading: Reading): Markup {
  const t = roomTexts[view.lang].show
  const l = labels[view.lang]
  const { referral, content, names, keptMonths, contact } = reading
  const all: Fact[] = [{ term: t.question, value: content?.question ?? gone(view, reading) }]
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

function gone(view: View, { referral, party }: Reading): string {
  const t = roomTexts[view.lang].show
  return referral.erasedAt || party === 'sender' ? t.erased : t.notYours
}

function contactOf(view: View, { referral, content, contact }: Reading): Content {
  const t = roomTexts[view.lang].show
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
  const thanks = reading.content?.reach === 'none' ? t.acceptedSelf : t.accepted
  const more = [
    post('afspraak', t.appointment),
    post('nog-niet-bereikt', t.notYet),
    linkButton(place.deed('niet-bereikt'), t.missed),
    askedAt ? undefined : linkButton(place.deed('vraag'), t.ask),
    linkButton(place.deed('afwijzing'), t.notAfterAll, { kind: 'plain' }),
  ]
  return html`${notice(view, 'good', thanks)}<h2 class="nl-heading">${t.howIsIt}</h2>${actions(
    [linkButton(place.deed('hulp'), t.helped, { kind: 'primary' }), ...more],
    true,
  )}`
}

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
    return framed(view, place, t.title, undefined, html`<p>${t.lead}</p>${rows(all)}`)
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
  return framed(view, page.place, of.title, error, body)
}

function framed(
  view: View,
  place: Place,
  title: string,
  error: Markup | undefined,
  body: Content,
): Markup {
  if (place.byLink) return narrowPage(view, { title, error, audience: 'partner' }, body)
  const crumbs = [
    { label: roomTexts[view.lang].list.title, href: paths.referrals.list(view.at) },
    { label: roomTexts[view.lang].show.back, href: place.show },
    { label: title },
  ]
  return workPage(view, { title, error, crumbs }, html`<div class="kw-panel">${body}</div>`)
}
