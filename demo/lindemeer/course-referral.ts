// One referral of which somebody was enrolled in a course: its sender hears how it goes.
import { addDays, instantOf, weekday } from '../../src/platform/dates.ts'
import type { Db } from '../../src/platform/tenant.ts'
import type { FilledReferral } from '../../src/rooms/referrals/bulk-store.ts'
import { consentVersion } from '../../src/rooms/referrals/codes.ts'
import { sealContact, signedPin } from '../../src/rooms/referrals/contact.ts'
import { sampleContact, samplePin } from '../../src/rooms/referrals/sample.ts'
import { idOf, organisationId } from '../ids.ts'

export const courseReferralId = idOf('referral', 'course')

/** Welzijn sent her to the library, which took her up and enrolled her in the course that runs now. */
export function referralOfCourse(db: Db, today: string): FilledReferral {
  const sentOn = addDays(today, -40)
  const near = addDays(today, -10)
  const firstOn = addDays(near, (2 - weekday(near) + 7) % 7)
  const at = (days: number, time: string) => instantOf({ date: addDays(sentOn, days), time })
  const receiverId = organisationId('bibliotheek-lindemeer')
  const referral: FilledReferral['referral'] = {
    ...{ id: courseReferralId, code: 'M4RC-7D2K', status: 'accepted', theme: 'digid' },
    ...{ urgency: 'normal', senderId: organisationId('welzijn-lindemeer'), receiverId },
    ...{ offerId: null, questionId: null, fromPoint: null, createdBy: null, takenBy: null },
    ...{ createdAt: at(0, '10:10'), sentAt: at(0, '10:20'), sentOn, firstSentOn: sentOn },
    ...{ answeredAt: at(1, '14:05'), answeredInTime: true, closedAt: null },
    ...{ dueOn: addDays(sentOn, 7), waitsFrom: sentOn, reminders: 0, warnedAt: null },
    ...{ quietAt: null, askedAt: null, declineReason: null, outcome: null, erasedAt: null },
    ...{ consentText: `${consentVersion}/nl`, consentReceiverId: receiverId, consentHow: 'desk' },
    ...{ consentGivenOn: sentOn, consentRecordedAt: at(0, '10:15'), consentFeedback: true },
  }
  const contact = { ...sampleContact, name: 'Mo', phone: '000-0000000' }
  const content = {
    question: 'Wil zelf een afspraak kunnen maken bij de gemeente.',
    ...{ needs: [], note: '', reach: contact.reach, contactErasedAt: null },
    contactSealed: sealContact(db, referral.id, contact),
    pinSigned: signedPin(db, referral.id, samplePin),
  }
  const events: FilledReferral['events'] = [
    { what: 'drafted', party: 'sender', at: at(0, '10:10') },
    { what: 'consent', party: 'sender', at: at(0, '10:15'), code: 'both' },
    { what: 'sent', party: 'sender', at: at(0, '10:20') },
    { what: 'accepted', party: 'receiver', at: at(1, '14:05') },
    { what: 'course-enrolled', party: 'job', at: at(3, '11:00') },
    { what: 'course-started', party: 'job', at: instantOf({ date: firstOn, time: '12:10' }) },
  ]
  return { referral, events, content }
}
