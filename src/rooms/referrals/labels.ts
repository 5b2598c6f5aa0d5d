// Words for every code of this room, and for every line of the trail.
import type { Lang } from '../../paths.ts'
import { localDate, localTime, plainDate, timeInWords } from '../../platform/dates.ts'
import type { Contact, DeclineReason, Need, Outcome, Status, Stop, Urgency } from './rules.ts'
import type { Content, Referral } from './store.ts'
import { texts } from './texts.ts'

export type Names = { sender: string; receiver: string }

export const nl = {
  status: {
    draft: 'Concept',
    sent: 'Verstuurd',
    accepted: 'Aangenomen',
    declined: 'Afgewezen',
    expired: 'Verlopen',
    helped: 'Geholpen',
    notReached: 'Niet bereikt',
    withdrawn: 'Ingetrokken',
    closed: 'Afgehandeld',
  } satisfies Record<Status | 'closed', string> as Record<Status | 'closed', string>,
  urgency: {
    normal: 'Kan even wachten',
    soon: 'Binnen een week',
    urgent: 'Vandaag of morgen',
  } as Record<Urgency, string>,
  need: {
    reading: 'Lezen is lastig',
    hearing: 'Hoort slecht',
    seeing: 'Ziet slecht',
    wheelchair: 'Rolstoel of rollator',
    language: 'Spreekt weinig Nederlands',
    'home-visit': 'Hulp aan huis',
    calm: 'Rustig tempo',
    companion: 'Neemt iemand mee',
  } as Record<Need, string>,
  declineReason: {
    full: 'Wij hebben nu geen plaats',
    'not-ours': 'Dit past niet bij wat wij doen',
    'other-offer': 'Ander aanbod past beter',
    'other-area': 'Wij werken niet in deze buurt',
    'no-contact': 'Wij kunnen zo geen contact leggen',
    'already-known': 'De persoon krijgt al hulp',
    other: 'Iets anders',
  } as Record<DeclineReason, string>,
  outcome: {
    answered: 'De vraag is opgelost',
    learning: 'Volgt een les of cursus',
    device: 'Heeft een apparaat of internet',
    ongoing: 'Krijgt vaste hulp of een maatje',
    'passed-on': 'Verder geholpen door iemand anders',
    other: 'Iets anders',
    'no-answer': 'Neemt niet op of antwoordt niet',
    'wrong-contact': 'Het nummer of adres klopt niet',
    'no-show': 'Kwam niet op de afspraak',
    'no-wish': 'Wil geen hulp meer',
  } as Record<Outcome, string>,
  reach: { phone: 'bellen', email: 'e-mailen', none: 'belt of komt zelf' },
  time: { any: 'maakt niet uit', morning: 'ochtend', afternoon: 'middag', evening: 'avond' },
  language: {
    nl: 'Nederlands',
    en: 'Engels',
    ar: 'Arabisch',
    tr: 'Turks',
    pl: 'Pools',
    uk: 'Oekraïens',
    ti: 'Tigrinya',
    es: 'Spaans',
    fr: 'Frans',
    other: 'Een andere taal',
  } as Record<string, string>,
  consentHow: { desk: 'aan de balie', phone: 'per telefoon' },
  stop: {
    'wrong-step': 'Dit kan nu niet meer. De doorverwijzing is al verder.',
    'not-yours': 'Dit is aan de andere organisatie.',
    moved: 'Iemand was u net voor. Hieronder staat hoe het nu is.',
    'no-consent': 'Er is nog geen toestemming. Lees de tekst voor en noteer het antwoord.',
    'other-receiver': 'De toestemming was voor een andere partner. Vraag toestemming voor deze.',
    'contact-erased': 'De contactgegevens zijn gewist. Vul ze opnieuw in.',
    'no-mailbox':
      'Deze partner heeft nog geen e-mailadres. Bel de partner of vraag de regievoerder.',
    left: 'Deze partner doet niet meer mee. Kies een andere.',
    asked: 'Er ligt al een vraag. Wacht op het antwoord.',
    'not-asked': 'De vraag is al beantwoord.',
  } as Record<Stop, string>,
  guard: {
    vouched: { label: 'Dit zijn geen persoonsgegevens' },
    personalData: (pieces: string) =>
      `Hier staat misschien iets persoonlijks: ${pieces}. Haal het weg, of zeg onderaan dat het niet persoonlijk is.`,
    bsn: 'Hier staat een nummer dat een BSN kan zijn. Haal het weg.',
    finding: {
      bsn: 'BSN',
      email: 'e-mailadres',
      phone: 'telefoonnummer',
      iban: 'bankrekening',
      'birth-date': 'geboortedatum',
      password: 'wachtwoord of code',
      'postcode-number': 'postcode met huisnummer',
    } as Record<string, string>,
  },
  event: {
    drafted: (n) => `Geschreven door ${n.sender}`,
    consent: (_n, code) =>
      code === 'both'
        ? 'Toestemming om te delen, en om de afloop te vertellen'
        : 'Toestemming om te delen',
    sent: (n) => `Verstuurd naar ${n.receiver}`,
    'sent-again': (n) => `Opnieuw verstuurd, naar ${n.receiver}`,
    accepted: (n) => `${n.receiver} neemt contact op`,
    declined: (n, code) =>
      `${n.receiver} kan niet helpen${code ? `: ${lower(nl.declineReason[code as DeclineReason])}` : ''}`,
    asked: (n) => `${n.receiver} vroeg iets`,
    'asked-answered': (n) => `${n.sender} gaf antwoord`,
    'not-yet-reached': (n) => `${n.receiver} heeft de persoon nog niet bereikt`,
    appointment: (n) => `${n.receiver} heeft een afspraak gemaakt`,
    helped: (_n, code) => `Geholpen: ${lower(nl.outcome[code as Outcome])}`,
    notReached: (_n, code) => `Niet bereikt: ${lower(nl.outcome[code as Outcome])}`,
    closed: (n) => `Afgehandeld door ${n.receiver}`,
    withdrawn: (n, _code, party) =>
      party === 'resident' ? 'Ingetrokken door de inwoner' : `Ingetrokken door ${n.sender}`,
    expired: () => 'Verlopen: er kwam geen antwoord',
    'heard-by-phone': (n) => `${n.receiver} heeft gebeld. Er gaan geen herinneringen meer uit`,
    'link-renewed': (n) => `Nieuwe link gestuurd naar ${n.receiver}`,
    'pin-renewed': () => 'Nieuwe pincode gemaakt',
    'mailed-resident': () => 'De inwoner heeft een e-mail gekregen',
    reminded: (n, code) => `Herinnering ${code} aan ${n.receiver}`,
    warned: (n) => `Gemeld aan ${n.sender} en de regievoerder: nog geen antwoord`,
    reopened: () => 'Opnieuw begonnen',
  } as Record<string, (names: Names, code: string | null, party: string) => string>,
}
const lower = (text: string | undefined) =>
  text ? text.charAt(0).toLowerCase() + text.slice(1) : ''

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
  time: { any: 'any time', morning: 'morning', afternoon: 'afternoon', evening: 'evening' },
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
  },
}
export const labels = { nl, en }

/** What the helper minds, as one line; empty when there is nothing. */
export function mindInWords(lang: Lang, content: Content, contact: Contact | undefined): string {
  const t = texts[lang].show
  const l = labels[lang]
  const isAny = !contact || contact.time === 'any'
  const time = isAny ? '' : t.prefers(l.time[contact.time])
  const isDutch = !contact || contact.language === 'nl'
  const speaks = isDutch ? '' : t.speaks(l.language[contact.language] ?? '')
  const all = [...content.needs.map((need) => l.need[need]), time, speaks, content.note]
  const [first = '', ...rest] = all.filter((one) => one !== '')
  return [first, ...rest.map(lower)].join(', ')
}

/** That and when the resident said yes, and to what. */
export function consentInWords(lang: Lang, referral: Referral, names: Names) {
  const t = texts[lang].show
  const { consentGivenOn: on, consentRecordedAt: at, consentHow: how } = referral
  if (!on || !at || !how) return { value: t.noConsent }
  const time = localDate(at) === on ? `, ${timeInWords(localTime(at), lang)}` : ''
  const when = dayInWords(on, lang) + time
  const note = t.consentParts(names, referral.consentFeedback)
  return { value: t.consentGiven(labels[lang].consentHow[how], when), note }
}

/** '22 november': of this year, as everything that is still going on. */
export const dayInWords = (day: string, lang: Lang): string =>
  plainDate(day, lang).replace(/ \d{4}$/, '')
