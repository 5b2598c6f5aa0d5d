// The words for the code lists of the desk. "Eigen codelijst, indeling naar voorbeeld KB": see model.ts.
import type { DayPart } from '../../platform/dates.ts'
import type {
  AgeClass,
  Channel,
  DigidDetail,
  Duration,
  Help,
  PointType,
  Provider,
  QuestionKind,
  Result,
} from './model.ts'

type Labels = {
  dayPart: Record<DayPart, string>
  channel: Record<Channel, string>
  kind: Record<QuestionKind, string>
  /** Themes as short as a pill; the long ones stand in the guide. */
  shortTheme: Record<string, string>
  about: Record<Provider, string>
  digid: Record<DigidDetail, string>
  help: Record<Help, string>
  /** The letter on the pill. R and T are taken: repeat, and count. */
  helpKey: Record<Help, string>
  duration: Record<Duration, string>
  result: Record<Result, string>
  ageClass: Record<AgeClass, string>
  pointType: Record<PointType, string>
}

const names = {
  belastingdienst: 'Belastingdienst',
  toeslagen: 'Dienst Toeslagen',
  cak: 'CAK',
  cbr: 'CBR',
  ciz: 'CIZ',
  cjib: 'CJIB',
  duo: 'DUO',
  svb: 'SVB',
  uwv: 'UWV',
  huurcommissie: 'Huurcommissie',
  lbio: 'LBIO',
  rdw: 'RDW',
  rechtsbijstand: 'Raad voor Rechtsbijstand',
  ind: 'IND',
  kadaster: 'Kadaster',
  kvk: 'KVK',
  rvo: 'RVO',
  rvig: 'RvIG',
  donorregister: 'Donorregister',
  ombudsman: 'Nationale ombudsman',
}

export const nl: Labels = {
  dayPart: { morning: 'ochtend', afternoon: 'middag', evening: 'avond' },
  channel: {
    'walk-in': 'Inloop',
    appointment: 'Afspraak',
    phone: 'Telefoon',
    mobile: 'Mobiel hulppunt',
  },
  kind: {
    government: 'Digitale overheid',
    municipality: 'Gemeente',
    library: 'Dienst van de bibliotheek',
    device: 'Apparaat of basis',
    care: 'Zorg',
    bank: 'Bank en geld',
    safety: 'Veilig online',
    other: 'Iets anders',
  },
  shortTheme: {
    care: 'Zorg',
    bank: 'Bank',
    scam: 'Oplichting',
    income: 'Uitkering',
    driving: 'Rijbewijs',
    study: 'Studie',
    social: 'Contact en foto’s',
    other: 'Anders',
  },
  about: {
    ...names,
    logius: 'Logius (DigiD, MijnOverheid)',
    municipality: 'Gemeente',
    'care-insurer': 'Zorgverzekeraar of zorgverlener',
    bank: 'Bank',
    library: 'Bibliotheek',
    other: 'Andere organisatie',
  },
  digid: {
    apply: 'Aanvragen',
    activate: 'Activeren',
    password: 'Wachtwoord kwijt',
    app: 'App installeren',
    sms: 'Sms-controle',
    'id-check': 'ID-check',
    authorise: 'Machtigen',
    other: 'Iets anders',
  },
  help: {
    explained: 'Uitgelegd',
    coached: 'Meegekeken',
    practical: 'Praktisch geholpen',
    course: 'Cursus aangeraden',
    referred: 'Doorverwezen',
    appointment: 'Afspraak gemaakt',
    failed: 'Niet gelukt',
  },
  helpKey: {
    explained: 'U',
    coached: 'M',
    practical: 'P',
    course: 'C',
    referred: 'D',
    appointment: 'A',
    failed: 'N',
  },
  duration: {
    'under-5': 'korter dan 5 min',
    '5-15': '5–15 min',
    '15-30': '15–30 min',
    'over-30': 'langer',
  },
  result: { solved: 'Opgelost', partly: 'Deels', not: 'Niet opgelost', unknown: 'Onbekend' },
  ageClass: {
    'under-27': 'jonger dan 27',
    '27-54': '27 tot 55',
    '55-64': '55 tot 65',
    '65-74': '65 tot 75',
    'over-75': '75 of ouder',
    unknown: 'onbekend',
  },
  pointType: {
    ido: 'Informatiepunt Digitale Overheid (IDO)',
    'ido-youth': 'Jongeren-IDO',
    'ido-mobile': 'Mobiel IDO',
    bank: 'Bankinformatiepunt',
    police: 'Politie-informatiepunt',
    'language-house': 'Taalhuis',
    seniorweb: 'SeniorWeb',
    'walk-in': 'Inloop',
    other: 'Ander hulppunt',
  },
}

export const en: Labels = {
  dayPart: { morning: 'morning', afternoon: 'afternoon', evening: 'evening' },
  channel: {
    'walk-in': 'Walk-in',
    appointment: 'Appointment',
    phone: 'Phone',
    mobile: 'Mobile help point',
  },
  kind: {
    government: 'Digital government',
    municipality: 'Municipality',
    library: 'Library service',
    device: 'Device or basics',
    care: 'Care',
    bank: 'Bank and money',
    safety: 'Safe online',
    other: 'Something else',
  },
  shortTheme: {
    benefits: 'Benefits',
    care: 'Care',
    bank: 'Bank',
    scam: 'Scam',
    income: 'Income support',
    pension: 'Pension',
    driving: 'Driving licence',
    study: 'Study',
    social: 'Contact and photos',
    other: 'Other',
  },
  about: {
    ...names,
    belastingdienst: 'Belastingdienst (tax)',
    toeslagen: 'Dienst Toeslagen (benefits)',
    logius: 'Logius (DigiD, MijnOverheid)',
    municipality: 'Municipality',
    'care-insurer': 'Health insurer or care provider',
    bank: 'Bank',
    library: 'Library',
    other: 'Another organisation',
  },
  digid: {
    apply: 'Apply',
    activate: 'Activate',
    password: 'Password lost',
    app: 'Install the app',
    sms: 'Text message check',
    'id-check': 'ID check',
    authorise: 'Authorise someone',
    other: 'Something else',
  },
  help: {
    explained: 'Explained',
    coached: 'Watched along',
    practical: 'Practical help',
    course: 'Course suggested',
    referred: 'Sent on',
    appointment: 'Appointment made',
    failed: 'Not solved',
  },
  helpKey: {
    explained: 'E',
    coached: 'W',
    practical: 'P',
    course: 'C',
    referred: 'S',
    appointment: 'A',
    failed: 'N',
  },
  duration: {
    'under-5': 'under 5 min',
    '5-15': '5–15 min',
    '15-30': '15–30 min',
    'over-30': 'longer',
  },
  result: { solved: 'Solved', partly: 'Partly', not: 'Not solved', unknown: 'Unknown' },
  ageClass: {
    'under-27': 'under 27',
    '27-54': '27 to 54',
    '55-64': '55 to 64',
    '65-74': '65 to 74',
    'over-75': '75 or older',
    unknown: 'unknown',
  },
  pointType: {
    ido: 'Digital government information point (IDO)',
    'ido-youth': 'Youth IDO',
    'ido-mobile': 'Mobile IDO',
    bank: 'Bank information point',
    police: 'Police information point',
    'language-house': 'Language house (Taalhuis)',
    seniorweb: 'SeniorWeb',
    'walk-in': 'Walk-in',
    other: 'Other help point',
  },
}

export const labels = { nl, en }
