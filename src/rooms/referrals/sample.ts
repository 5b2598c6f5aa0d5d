// Believable referrals for tests, demo and benchmarks; three hundred with their trail and counts in a second.
import { createHash } from 'node:crypto'
import { seal, sign } from '../../platform/crypto.ts'
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
import { type Draft, draftReferral, recordConsent, sendReferral } from './actions.ts'
import { type FilledReferral, fillRows } from './list-store.ts'
import {
  type Contact,
  consentVersion,
  type DeclineReason,
  helpOutcomes,
  isEnded,
  isInTime,
  missOutcomes,
  needs,
  type Outcome,
  type Status,
  statuses,
  type Urgency,
} from './rules.ts'
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
export type BulkTexts = {
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

/** Fills a network with referrals in every state, with trail and counts; for the worker's role. Returns how many. */
export async function fillReferrals(db: Db, bulk: Bulk): Promise<number> {
  const { settings } = await ownNetwork(db)
  const all = statuses.flatMap((status) =>
    Array.from({ length: bulk.perStatus[status] }, (_, n) => one(db, bulk, settings, status, n)),
  )
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

function one(db: Db, bulk: Bulk, settings: Settings, status: Status, n: number): FilledReferral {
  const draw = drawer(`${bulk.seed} ${status} ${n}`)
  const texts = { ...plainTexts, ...bulk.texts }
  const asked = draw.of(bulk.questions)
  const fitting = bulk.receivers.filter(({ theme }) => theme === asked.theme)
  const sender = draw.of(bulk.senders)
  const others = (fitting.length > 0 ? fitting : bulk.receivers).filter(
    ({ organisationId }) => organisationId !== sender.organisationId,
  )
  const receiver = draw.of(others.length > 0 ? others : bulk.receivers)
  const [least, most] = daysAgo[status]
  const sentOn = workingDay(addDays(bulk.today, -draw.between(least, most)))
  const answeredOn = workingDaysAfter(sentOn, draw.of(answerDays), isHoliday)
  const endedOn = workingDaysAfter(answeredOn, draw.between(1, 15), isHoliday)
  const last = (day: string) => (day > bulk.today ? bulk.today : day)
  const at = (day: string, hour: number) =>
    instantOf({ date: last(day), time: `${hour}:${draw.between(10, 59)}` })
  const isSent = status !== 'draft'
  const hasAnswer = ['accepted', 'declined', 'helped', 'notReached'].includes(status)
  const closedOn = {
    declined: answeredOn,
    expired: addDays(sentOn, settings.expireAfterDays),
    withdrawn: answeredOn,
  }
  const closed = isEnded(status) ? (closedOn[status as keyof typeof closedOn] ?? endedOn) : null
  const decline = draw.of(texts.declines)
  const outcome: Outcome | null =
    status === 'helped'
      ? draw.of(helpOutcomes)
      : status === 'notReached'
        ? draw.of(missOutcomes)
        : null
  const referral: Referral = {
    id: draw.uuid(),
    code: draw.code(),
    status,
    theme: asked.theme,
    urgency: draw.of<Urgency>(['normal', 'normal', 'normal', 'normal', 'soon', 'urgent']),
    senderId: sender.organisationId,
    receiverId: receiver.organisationId,
    offerId: receiver.offerId,
    questionId: null,
    fromPoint: sender.point,
    createdBy: sender.personId,
    takenBy: null,
    createdAt: at(sentOn, 10),
    sentAt: isSent ? at(sentOn, 11) : null,
    sentOn: isSent ? sentOn : null,
    firstSentOn: isSent ? sentOn : null,
    answeredAt: hasAnswer ? at(answeredOn, 14) : null,
    answeredInTime: hasAnswer ? isInTime(sentOn, last(answeredOn), settings, isHoliday) : null,
    closedAt: closed ? at(closed, 15) : null,
    dueOn: isSent ? workingDaysAfter(sentOn, settings.answeredInTimeWorkingDays, isHoliday) : null,
    waitsFrom: isSent ? sentOn : null,
    reminders: 0,
    ...{ warnedAt: null, quietAt: null, askedAt: null, erasedAt: null },
    declineReason: status === 'declined' ? (decline.reason as DeclineReason) : null,
    outcome,
    ...consent(status, receiver.organisationId, sentOn, at(sentOn, 10), draw.chance(80)),
  }
  return finished(db, bulk, settings, { referral, question: asked.question, decline, texts, draw })
}

function consent(status: Status, receiverId: string, day: string, at: Date, feedback: boolean) {
  if (status === 'draft') {
    const none = {
      consentText: null,
      consentReceiverId: null,
      consentHow: null,
      consentGivenOn: null,
    }
    return { ...none, consentRecordedAt: null, consentFeedback: false }
  }
  const given = {
    consentText: `${consentVersion}/nl`,
    consentReceiverId: receiverId,
    consentHow: 'desk' as const,
  }
  return { ...given, consentGivenOn: day, consentRecordedAt: at, consentFeedback: feedback }
}

type Parts = {
  referral: Referral
  question: string
  decline: { reason: string; text: string }
  texts: BulkTexts
  draw: ReturnType<typeof drawer>
}

/** Trail and content; what ended long ago has only its steps left, as after the nightly erasure. */
function finished(db: Db, bulk: Bulk, settings: Settings, parts: Parts): FilledReferral {
  const { referral, question, decline, texts, draw } = parts
  const { id, status, sentAt, answeredAt, closedAt } = referral
  const kept = addMonths(bulk.today, -settings.contactKeptMonths)
  const isErased = closedAt !== null && localDate(closedAt) < kept
  if (isErased) referral.erasedAt = instantOf({ date: bulk.today, time: '03:00' })
  const say = (text: string) => (isErased ? null : text)
  const events: FilledReferral['events'] = [
    { what: 'drafted', party: 'sender', at: referral.createdAt },
    ...(sentAt
      ? [
          {
            what: 'consent',
            party: 'sender',
            at: referral.createdAt,
            code: referral.consentFeedback ? 'both' : 'share',
          } as const,
        ]
      : []),
    ...(sentAt ? [{ what: 'sent', party: 'sender', at: sentAt } as const] : []),
  ]
  const asks = draw.of(texts.asks)
  if (answeredAt && draw.chance(15)) {
    events.push({ what: 'asked', party: 'receiver', at: answeredAt, text: say(asks.question) })
    events.push({ what: 'asked-answered', party: 'sender', at: answeredAt, text: say(asks.answer) })
  }
  if (status !== 'declined' && answeredAt)
    events.push({ what: 'accepted', party: 'receiver', at: answeredAt })
  if (status === 'accepted' && answeredAt && draw.chance(30))
    events.push({ what: 'appointment', party: 'receiver', at: answeredAt })
  if (closedAt) {
    const party =
      status === 'expired'
        ? 'job'
        : status === 'withdrawn'
          ? draw.of(['sender', 'resident'] as const)
          : 'receiver'
    const words =
      status === 'declined'
        ? decline.text
        : status === 'helped' || status === 'notReached'
          ? draw.of(texts.outcomes[status])
          : null
    const code = referral.declineReason ?? referral.outcome
    events.push({ what: status, party, at: closedAt, code, text: words && say(words) })
  }
  const hasContact = !['withdrawn'].includes(status)
  const name = draw.of(texts.names)
  const contact: Contact = {
    ...sampleContact,
    name,
    phone: `000-${draw.between(1_000_000, 9_999_999)}`,
  }
  const place = { network: db.who.networkId, purpose: 'referral.contact', id }
  const content = {
    question,
    needs: draw.chance(40) ? [draw.of(needs)] : [],
    note: draw.chance(30) ? draw.of(texts.notes) : '',
    reach: 'phone' as const,
    contactSealed: hasContact ? seal(db.keys, place, JSON.stringify(contact)) : null,
    contactErasedAt: hasContact ? null : closedAt,
    pinSigned: sentAt ? sign(db.keys, 'referral.pin', `${id} ${samplePin}`) : null,
  }
  return { referral, events, content: isErased ? null : content }
}

const workingDay = (day: string): string =>
  isWorkingDay(day, isHoliday) ? day : workingDay(addDays(day, -1))

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
