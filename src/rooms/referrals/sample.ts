// Believable referrals for tests, demo and benchmarks; three hundred with their trail and counts in a second.

import { createHash } from 'node:crypto'
import {
  addDays,
  addMonths,
  instantOf,
  isWorkingDay,
  localDate,
  workingDaysAfter,
} from '../../platform/dates.ts'
import { isHoliday } from '../../platform/schedule/holidays.ts'
import { tally } from '../../platform/tally.ts'
import type { Db } from '../../platform/tenant.ts'
import { ownNetwork, type Settings } from '../partners/door.ts'
import { type FilledReferral, fillRows } from './bulk-store.ts'
import {
  type Contact,
  consentVersion,
  type DeclineReason,
  helpOutcomes,
  missOutcomes,
  needs,
  type Outcome,
  type Urgency,
} from './codes.ts'
import { sealContact, signedPin } from './contact.ts'
import { isEnded, isInTime, type Status, statuses } from './rules.ts'
import { type Draft, draftReferral, recordConsent, sendReferral } from './send-actions.ts'
import { placesOf } from './step.ts'
import { type Referral, referralById } from './store.ts'

export const sampleContact: Contact = {
  name: 'Mevrouw D.',
  phone: '000-0000000',
  email: null,
  ...{ reach: 'phone', time: 'morning', language: 'nl' },
}

/** The referral of the pictures: someone who wants to bank safely on a tablet. */
export function sampleDraft(facts: Partial<Draft> & { receiverId: string }): Draft {
  return {
    theme: 'bank',
    urgency: 'normal',
    offerId: null,
    questionId: null,
    fromPoint: 'IDO Lindehof',
    question: 'Wil leren veilig bankieren op een tablet',
    needs: ['hearing'],
    note: '',
    contact: sampleContact,
    ...facts,
  }
}

/** Writes, records consent for, and sends a referral, by the deeds themselves. */
export async function sentReferral(db: Db, draft: Draft, feedback = true): Promise<Referral> {
  const id = await draftReferral(db, draft)
  const read = async () => (await referralById(db, id)) as Referral
  await recordConsent(db, await read(), {
    how: 'desk',
    givenOn: localDate(db.at),
    feedback,
    lang: 'nl',
  })
  const result = await sendReferral(db, await read())
  if (!result.done) throw new Error(`not sent: ${result.because.join(', ')}`)
  return read()
}

export type Bulk = {
  /** The same seed and day give the same referrals. */
  seed: string
  /** YYYY-MM-DD; nothing happens after it. */
  today: string
  perStatus: Readonly<Record<Status, number>>
  senders: readonly { organisationId: string; personId: string | null; point: string | null }[]
  receivers: readonly { organisationId: string; offerId: string | null; theme: string }[]
  questions: readonly { theme: string; question: string }[]
  texts?: Partial<BulkTexts>
}

type BulkTexts = {
  notes: readonly string[]
  names: readonly (string | null)[]
  declines: readonly { reason: string; text: string }[]
  asks: readonly { question: string; answer: string }[]
  outcomes: Readonly<Record<'helped' | 'notReached', readonly string[]>>
}

const plainTexts: BulkTexts = {
  notes: ['Liever een rustige plek', 'Neem de tijd'],
  names: ['Mevrouw D.', 'Meneer A.', null],
  declines: [{ reason: 'full', text: 'Onze groep is vol tot na de vakantie.' }],
  asks: [{ question: 'Heeft de persoon een eigen apparaat?', answer: 'Ja, een tablet.' }],
  outcomes: { helped: ['Meteen geholpen.'], notReached: ['Drie keer gebeld, geen gehoor.'] },
}

/** The pin of every filled referral, so that a demo can be followed; its codes stand in the list. */
export const samplePin = '2580'

/** Fills a network with referrals in every state and some `more`, with trail and counts; for the worker's role. Returns how many. */
export async function fillReferrals(
  db: Db,
  bulk: Bulk,
  more: readonly FilledReferral[] = [],
): Promise<number> {
  const { settings } = await ownNetwork(db)
  const drawn = statuses.flatMap((status) =>
    Array.from({ length: bulk.perStatus[status] }, (_, n) => one(db, bulk, settings, status, n)),
  )
  const all = [...drawn, ...more]
  await fillRows(db, all)
  const counts = new Map<
    string,
    { day: string; n: number; place: ReturnType<typeof placesOf>[number] }
  >()
  for (const { referral } of all) {
    const day = referral.firstSentOn ?? ''
    for (const place of placesOf(referral, 1)) {
      const key = `${day} ${place.key}`
      counts.set(key, { day, place, n: (counts.get(key)?.n ?? 0) + 1 })
    }
  }
  for (const { day, n, place } of counts.values())
    await tally(db, place.measure, place.about, n, day)
  return all.length
}

/** How long ago it was first sent, in days: the open ones lately, the ended ones over two years. */
const daysAgo: Record<Status, readonly [number, number]> = {
  draft: [0, 5],
  sent: [0, 19],
  accepted: [2, 45],
  declined: [1, 60],
  expired: [32, 200],
  helped: [12, 700],
  notReached: [15, 500],
  withdrawn: [1, 300],
}

const answerDays = [0, 1, 1, 1, 2, 2, 3, 4, 6, 8]

/** What is not there yet in a draft. */
const blank = {
  ...{ sentAt: null, sentOn: null, firstSentOn: null, dueOn: null, waitsFrom: null, reminders: 0 },
  ...{ answeredAt: null, answeredInTime: null, closedAt: null, takenBy: null, erasedAt: null },
  ...{ warnedAt: null, quietAt: null, askedAt: null, declineReason: null, outcome: null },
  ...{ consentText: null, consentReceiverId: null, consentHow: null, consentGivenOn: null },
  ...{ consentRecordedAt: null, consentFeedback: false, questionId: null },
}

function one(db: Db, bulk: Bulk, settings: Settings, status: Status, n: number): FilledReferral {
  const draw = drawer(`${bulk.seed} ${status} ${n}`)
  const asked = draw.of(bulk.questions)
  const sender = draw.of(bulk.senders)
  const others = bulk.receivers.filter((one) => one.organisationId !== sender.organisationId)
  const fitting = others.filter(({ theme }) => theme === asked.theme)
  const receiver = draw.of(fitting.length > 0 ? fitting : others)
  const referral: Referral = {
    ...blank,
    ...{ id: draw.uuid(), code: draw.code(), status, theme: asked.theme },
    urgency: draw.of<Urgency>(['normal', 'normal', 'normal', 'normal', 'soon', 'urgent']),
    ...{ senderId: sender.organisationId, createdBy: sender.personId, fromPoint: sender.point },
    ...{ receiverId: receiver.organisationId, offerId: receiver.offerId },
    ...passed(bulk, settings, status, draw),
  }
  if (referral.sentAt) referral.consentReceiverId = referral.receiverId
  return finished(db, bulk, settings, referral, asked.question, draw)
}

/** The days of one referral: written, sent, answered, ended; none of them after today. */
function passed(bulk: Bulk, settings: Settings, status: Status, draw: Drawer) {
  const sentOn = workingDay(addDays(bulk.today, -draw.between(...daysAgo[status])))
  const createdAt = instantOf({ date: sentOn, time: `10:${draw.between(10, 59)}` })
  if (status === 'draft') return { createdAt }
  const at = (day: string, hour: number) =>
    instantOf({ date: upTo(day), time: `${hour}:${draw.between(10, 59)}` })
  const upTo = (day: string) => (day > bulk.today ? bulk.today : day)
  const answeredOn = upTo(workingDaysAfter(sentOn, draw.of(answerDays), isHoliday))
  const helpedOn = workingDaysAfter(answeredOn, draw.between(1, 15), isHoliday)
  const hasAnswer = ['accepted', 'declined', 'helped', 'notReached'].includes(status)
  const expiredOn = status === 'expired' ? addDays(sentOn, settings.expireAfterDays) : answeredOn
  const closedOn = status === 'helped' || status === 'notReached' ? helpedOn : expiredOn
  const decline = draw.of({ ...plainTexts, ...bulk.texts }.declines).reason as DeclineReason
  const outcomes: readonly Outcome[] = status === 'helped' ? helpOutcomes : missOutcomes
  return {
    ...{ createdAt, sentAt: at(sentOn, 11), sentOn, firstSentOn: sentOn, waitsFrom: sentOn },
    dueOn: workingDaysAfter(sentOn, settings.answeredInTimeWorkingDays, isHoliday),
    answeredAt: hasAnswer ? at(answeredOn, 14) : null,
    answeredInTime: hasAnswer ? isInTime(sentOn, answeredOn, settings, isHoliday) : null,
    closedAt: isEnded(status) ? at(closedOn, 15) : null,
    declineReason: status === 'declined' ? decline : null,
    outcome: status === 'helped' || status === 'notReached' ? draw.of(outcomes) : null,
    ...{ consentText: `${consentVersion}/nl`, consentHow: 'desk' as const, consentGivenOn: sentOn },
    ...{ consentRecordedAt: createdAt, consentFeedback: draw.chance(80) },
  }
}

/** Trail and content; what ended long ago has only its steps left, as after the nightly erasure. */
function finished(
  db: Db,
  bulk: Bulk,
  settings: Settings,
  referral: Referral,
  question: string,
  draw: Drawer,
): FilledReferral {
  const texts = { ...plainTexts, ...bulk.texts }
  const { id, status, closedAt } = referral
  const kept = addMonths(bulk.today, -settings.contactKeptMonths)
  const isErased = closedAt !== null && localDate(closedAt) < kept
  const events = trailOf(referral, texts, draw)
  if (isErased) {
    referral.erasedAt = instantOf({ date: bulk.today, time: '03:00' })
    return { referral, events: events.map((line) => ({ ...line, text: null })), content: null }
  }
  const phone = `000-${draw.between(1_000_000, 9_999_999)}`
  const contact = { ...sampleContact, name: draw.of(texts.names), phone }
  const isWithdrawn = status === 'withdrawn'
  const content = {
    question,
    needs: draw.chance(40) ? [draw.of(needs)] : [],
    note: draw.chance(30) ? draw.of(texts.notes) : '',
    reach: contact.reach,
    contactSealed: isWithdrawn ? null : sealContact(db, id, contact),
    contactErasedAt: isWithdrawn ? closedAt : null,
    pinSigned: referral.sentAt ? signedPin(db, id, samplePin) : null,
  }
  return { referral, events, content }
}

function trailOf(referral: Referral, texts: BulkTexts, draw: Drawer): FilledReferral['events'] {
  const { status, createdAt, sentAt, answeredAt, closedAt, outcome, declineReason } = referral
  const events: FilledReferral['events'] = [{ what: 'drafted', party: 'sender', at: createdAt }]
  if (!sentAt) return events
  const parts = referral.consentFeedback ? 'both' : 'share'
  events.push({ what: 'consent', party: 'sender', at: createdAt, code: parts })
  events.push({ what: 'sent', party: 'sender', at: sentAt })
  const { question, answer } = draw.of(texts.asks)
  if (answeredAt && draw.chance(15)) {
    events.push({ what: 'asked', party: 'receiver', at: answeredAt, text: question })
    events.push({ what: 'asked-answered', party: 'sender', at: answeredAt, text: answer })
  }
  if (answeredAt && status !== 'declined')
    events.push({ what: 'accepted', party: 'receiver', at: answeredAt })
  if (answeredAt && status === 'accepted' && draw.chance(30))
    events.push({ what: 'appointment', party: 'receiver', at: answeredAt })
  const who = { expired: 'job', withdrawn: draw.of(['sender', 'resident'] as const) } as const
  const party = status === 'expired' || status === 'withdrawn' ? who[status] : 'receiver'
  const ends =
    status === 'helped' || status === 'notReached' ? draw.of(texts.outcomes[status]) : null
  const no = texts.declines.filter(({ reason }) => reason === declineReason)
  const text = no.length > 0 ? draw.of(no).text : ends
  if (closedAt)
    events.push({ what: status, party, at: closedAt, code: declineReason ?? outcome, text })
  return events
}

const workingDay = (day: string): string =>
  isWorkingDay(day, isHoliday) ? day : workingDay(addDays(day, -1))

type Drawer = ReturnType<typeof drawer>

/** Chance that is the same every time: numbers from a hash of the seed. */
function drawer(seed: string) {
  let turn = 0
  const bytes = () => createHash('sha256').update(`${seed} ${turn++}`).digest()
  const below = (n: number) => bytes().readUInt32BE() % n
  const signs = '234679CDFGHJKMNPQRTVWXY'
  return {
    of: <T>(list: readonly T[]): T => list[below(list.length)] as T,
    between: (least: number, most: number) => least + below(most - least + 1),
    chance: (percent: number) => below(100) < percent,
    uuid: () => {
      const hex = bytes().toString('hex')
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
    },
    code: () => {
      const all = Array.from({ length: 8 }, () => signs[below(signs.length)]).join('')
      return `${all.slice(0, 4)}-${all.slice(4)}`
    },
  }
}
