// Words for every code of this room, and for every line of the trail.
import type { DeclineReason, Need, Outcome, Urgency } from './codes.ts'
import { en } from './label-texts-en.ts'
import type { Names } from './labels.ts'
import type { Status, Stop } from './rules.ts'

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
  time: { any: 'Maakt niet uit', morning: 'Ochtend', afternoon: 'Middag', evening: 'Avond' },
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
    'course-enrolled': () => 'Aangemeld voor een cursus: de plaats is zeker',
    'course-started': () => 'De cursus is begonnen, en de persoon was er',
    'course-finished': (_n, code) =>
      code === 'unnoted'
        ? 'De cursus is afgelopen. Wie er was, is niet genoteerd'
        : 'De persoon heeft de cursus afgerond',
    'course-stopped': (_n, code) =>
      code === 'course-off'
        ? 'De cursus gaat niet door'
        : code === 'lapsed'
          ? 'De aangeboden plaats in de cursus is niet genomen'
          : code === 'before'
            ? 'Afgemeld voor de cursus'
            : 'Gestopt met de cursus',
    'course-never-came': () => 'Niet op de cursus gekomen',
  } as Record<string, (names: Names, code: string | null, party: string) => string>,
}

export const lower = (text: string | undefined) =>
  text ? text.charAt(0).toLowerCase() + text.slice(1) : ''

export { en }
