import type { DeclineReason, Outcome } from './codes.ts'
import { lower, type nl } from './label-texts.ts'

export const en: typeof nl = {
  status: {
    draft: 'Draft',
    sent: 'Sent',
    accepted: 'Accepted',
    declined: 'Declined',
    expired: 'Expired',
    helped: 'Helped',
    notReached: 'Not reached',
    withdrawn: 'Withdrawn',
    closed: 'Closed',
  },
  urgency: { normal: 'Can wait a little', soon: 'Within a week', urgent: 'Today or tomorrow' },
  need: {
    reading: 'Reading is hard',
    hearing: 'Does not hear well',
    seeing: 'Does not see well',
    wheelchair: 'Wheelchair or walker',
    language: 'Speaks little Dutch',
    'home-visit': 'Help at home',
    calm: 'At an easy pace',
    companion: 'Brings someone along',
  },
  declineReason: {
    full: 'We have no place at the moment',
    'not-ours': 'This does not fit what we do',
    'other-offer': 'Another offer fits better',
    'other-area': 'We do not work in this area',
    'no-contact': 'We can not get in touch like this',
    'already-known': 'The person gets help already',
    other: 'Something else',
  },
  outcome: {
    answered: 'The question is solved',
    learning: 'Takes a lesson or course',
    device: 'Has a device or internet',
    ongoing: 'Gets regular help or a buddy',
    'passed-on': 'Helped on by someone else',
    other: 'Something else',
    'no-answer': 'Does not answer',
    'wrong-contact': 'The number or address is wrong',
    'no-show': 'Did not come to the appointment',
    'no-wish': 'Does not want help any more',
  },
  reach: { phone: 'call', email: 'e-mail', none: 'calls or comes in person' },
  time: { any: 'Any time', morning: 'Morning', afternoon: 'Afternoon', evening: 'Evening' },
  language: {
    nl: 'Dutch',
    en: 'English',
    ar: 'Arabic',
    tr: 'Turkish',
    pl: 'Polish',
    uk: 'Ukrainian',
    ti: 'Tigrinya',
    es: 'Spanish',
    fr: 'French',
    other: 'Another language',
  },
  consentHow: { desk: 'at the desk', phone: 'by phone' },
  stop: {
    'wrong-step': 'This is no longer possible. The referral has moved on.',
    'not-yours': 'This is up to the other organisation.',
    moved: 'Someone was just before you. Below you see how it stands now.',
    'no-consent': 'There is no consent yet. Read the text aloud and note the answer.',
    'other-receiver': 'The consent was for another partner. Ask consent for this one.',
    'contact-erased': 'The contact data was erased. Fill it in again.',
    'no-mailbox': 'This partner has no e-mail address yet. Call the partner or ask the lead.',
    left: 'This partner does not take part any more. Choose another.',
    asked: 'There is a question already. Wait for the answer.',
    'not-asked': 'The question was answered already.',
  },
  guard: {
    vouched: { label: 'This is no personal data' },
    personalData: (pieces) =>
      `This may be personal: ${pieces}. Remove it, or say below that it is not personal.`,
    bsn: 'There is a number that may be a BSN. Remove it.',
    finding: {
      bsn: 'BSN',
      email: 'e-mail address',
      phone: 'phone number',
      iban: 'bank account',
      'birth-date': 'date of birth',
      password: 'password or code',
      'postcode-number': 'postcode with house number',
    },
  },
  event: {
    drafted: (n) => `Written by ${n.sender}`,
    consent: (_n, code) =>
      code === 'both' ? 'Consent to share, and to tell how it ended' : 'Consent to share',
    sent: (n) => `Sent to ${n.receiver}`,
    'sent-again': (n) => `Sent again, to ${n.receiver}`,
    accepted: (n) => `${n.receiver} will get in touch`,
    declined: (n, code) =>
      `${n.receiver} can not help${code ? `: ${lower(en.declineReason[code as DeclineReason])}` : ''}`,
    asked: (n) => `${n.receiver} asked something`,
    'asked-answered': (n) => `${n.sender} answered`,
    'not-yet-reached': (n) => `${n.receiver} has not reached the person yet`,
    appointment: (n) => `${n.receiver} made an appointment`,
    helped: (_n, code) => `Helped: ${lower(en.outcome[code as Outcome])}`,
    notReached: (_n, code) => `Not reached: ${lower(en.outcome[code as Outcome])}`,
    closed: (n) => `Closed by ${n.receiver}`,
    withdrawn: (n, _code, party) =>
      party === 'resident' ? 'Withdrawn by the resident' : `Withdrawn by ${n.sender}`,
    expired: () => 'Expired: there was no answer',
    'heard-by-phone': (n) => `${n.receiver} called. No more reminders are sent`,
    'link-renewed': (n) => `New link sent to ${n.receiver}`,
    'pin-renewed': () => 'New pin made',
    'mailed-resident': () => 'The resident got an e-mail',
    reminded: (n, code) => `Reminder ${code} to ${n.receiver}`,
    warned: (n) => `Told ${n.sender} and the lead: no answer yet`,
    reopened: () => 'Started again',
    'course-enrolled': () => 'Enrolled in a course: the place is certain',
    'course-started': () => 'The course has begun, and the person was there',
    'course-finished': (_n, code) =>
      code === 'unnoted'
        ? 'The course is over. Nobody noted who was there'
        : 'The person has finished the course',
    'course-stopped': (_n, code) =>
      code === 'course-off'
        ? 'The course is cancelled'
        : code === 'lapsed'
          ? 'The place in the course that was offered was not taken'
          : code === 'before'
            ? 'Taken off the list before the course began'
            : 'Stopped with the course',
    'course-never-came': () => 'Did not come to the course',
  },
}
