// One referral as people read it, for the samples of the rooms that show it.
import type { Lang } from '../../paths.ts'
import { cast, people, sampleId } from '../../ui/samples/cast.ts'
import type { Organisation } from '../partners/door.ts'
import { type Guarded, guard } from './form.ts'
import type { Reading } from './reading.ts'
import { sampleContact } from './sample.ts'
import { seenStatus, seenTrail } from './sight.ts'
import type { Referral } from './store.ts'
import type { Event } from './trail-store.ts'

const organisation = (one: { id: string; name: string }): Organisation => ({
  ...one,
  kind: 'library',
  sector: 'public',
  description: '',
  phone: '000-0000102',
  email: 'info@partner.example',
  url: null,
})

const sent: Referral = {
  id: sampleId(1),
  code: 'K7MF-2QXP',
  status: 'sent',
  theme: 'bank',
  urgency: 'soon',
  senderId: cast.library.id,
  receiverId: cast.seniorweb.id,
  ...{ offerId: null, questionId: null, fromPoint: 'IDO Lindehof' },
  ...{ createdBy: people.desk.id, takenBy: null },
  createdAt: new Date('2026-11-18T10:40:00Z'),
  sentAt: new Date('2026-11-18T11:02:00Z'),
  ...{ sentOn: '2026-11-18', firstSentOn: '2026-11-18', waitsFrom: '2026-11-18' },
  ...{ dueOn: '2026-11-25', answeredAt: null, answeredInTime: null, closedAt: null },
  ...{ reminders: 0, warnedAt: null, quietAt: null, askedAt: null },
  ...{ declineReason: null, outcome: null },
  ...{ consentText: '2026-11/nl', consentReceiverId: cast.seniorweb.id, consentHow: 'desk' },
  ...{ consentGivenOn: '2026-11-18', consentRecordedAt: new Date('2026-11-18T11:00:00Z') },
  ...{ consentFeedback: true, erasedAt: null },
}

/** The referral of the pictures, as it was sent; with other values where the story needs them. */
export const sampleReferral = (facts: Partial<Referral> = {}): Referral => ({ ...sent, ...facts })

/** The same as a draft that nobody said yes to yet. */
export const draftFacts: Partial<Referral> = {
  status: 'draft',
  ...{ sentAt: null, sentOn: null, firstSentOn: null, waitsFrom: null, dueOn: null },
  ...{ consentText: null, consentReceiverId: null, consentHow: null },
  ...{ consentGivenOn: null, consentRecordedAt: null },
}

export const sampleEvent = (what: string, facts: Partial<Event> = {}): Event => ({
  id: 1,
  receiverId: cast.seniorweb.id,
  at: new Date('2026-11-19T09:15:00Z'),
  what,
  party: 'receiver',
  ...{ personId: null, organisationId: null, code: null, text: null, residentText: null },
  ...facts,
})

/** What somebody typed that looks like a phone number, and what the guard says about it. */
export const nasty = 'Bel haar op 06 12345678'
export const sampleGuarded = (lang: Lang, name: string): Guarded =>
  guard({ [name]: nasty }, false, '2026-11-22', lang)

/** What a party reads of it; `more` is what happened after it was sent. */
export function sampleReading(
  party: Reading['party'],
  referral: Referral = sent,
  more: readonly Event[] = [],
): Reading {
  const hears = referral.consentFeedback
  const start = [
    sampleEvent('drafted', { party: 'sender', at: referral.createdAt }),
    sampleEvent('consent', { party: 'sender', at: referral.createdAt, code: 'both' }),
    sampleEvent('sent', { party: 'sender', at: sent.sentAt as Date }),
  ]
  const events = referral.status === 'draft' ? start.slice(0, 1) : [...start, ...more]
  return {
    referral,
    party,
    seen: seenStatus(referral.status, party ?? 'sender', hears),
    names: { sender: referral.fromPoint ?? cast.library.name, receiver: cast.seniorweb.name },
    sender: organisation(cast.library),
    receiver: organisation(cast.seniorweb),
    offer: undefined,
    content: party === null ? undefined : content,
    contact: party === null ? undefined : sampleContact,
    events: party === null ? [] : seenTrail(events, party, hears),
    keptMonths: 3,
  }
}

const content: Reading['content'] = {
  question: 'Wil leren veilig bankieren op een tablet',
  needs: ['hearing'],
  note: 'Liever een rustige plek',
  reach: 'phone',
  ...{ contactSealed: null, contactErasedAt: null },
  ...{ pinSigned: null, pinSealed: null, pinMadeAt: null },
}
