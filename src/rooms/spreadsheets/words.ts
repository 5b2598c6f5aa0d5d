// What words in a file tell about an offer. Tables: a municipality that writes otherwise adds a word here.
// Every text is compared as `plain` gives it: lower case, no accents, no marks.

import type {
  Access,
  Accessibility,
  Activity,
  HelpKind,
  Kind,
  TargetGroup,
  Theme,
} from '../offers/door.ts'
import type { PartnerKind } from '../partners/door.ts'

type Words<K extends string> = readonly (readonly [key: K, pattern: RegExp])[]

/** The key whose word stands first in the text; when two start at the same place the earlier in the table. */
export function firstOf<K extends string>(words: Words<K>, text: string): K | undefined {
  let best: { key: K; at: number } | undefined
  for (const [key, pattern] of words) {
    const at = text.search(pattern)
    if (at >= 0 && (best === undefined || at < best.at)) best = { key, at }
  }
  return best?.key
}

/** Every key of which a word stands in the text, in the order of the table. */
export function allOf<K extends string>(words: Words<K>, text: string): K[] {
  return [...new Set(words.filter(([, pattern]) => pattern.test(text)).map(([key]) => key))]
}

export const kindWords: Words<Kind> = [
  ['ido', /\binformatiepunt(en)? digitale overheid\b|\bido\b/],
  [
    'helpline',
    /\btelefonisch(e)? |\bhulplijn\b|\bhelpdesk\b|\bbelpunt\b|\bmeldpunt\b|\bhelpline\b/,
  ],
  ['repair', /\breparatie|\brepair/],
  ['computer-place', /\bopenbare computers?\b|\bcomputerplek|\bwifi\b|\bcomputers? en boeken\b/],
  [
    'forms-help',
    /\bbrieven en formulieren\b|\bhulp bij (formulieren|aanvragen|brieven)\b|\bformulieren(brigade|hulp)\b/,
  ],
  [
    'course',
    /\bonline (cursus|cursussen|lessen)\b|\b\w*cursus(sen)?\b|\bles(sen)?\b|\b\w+les(sen)?\b|\blesprogramma\b|\btraining(en)?\b|\bcourse/,
  ],
  ['workshop', /\bworkshops?\b|\bactiviteit(en)?(week)?\b|\bvoorlichting\b/],
  [
    'device',
    /\buitgifte\b|\binzameling\b|\bbruikleen\b|\buitlenen\b|\blaptops?\b|\btablets?\b|\bapparaat\b|\bapparaten\b/,
  ],
  ['internet', /\binternet\b/],
  ['buddy', /\baan huis\b|\bhuisbezoek\b|\bmaatje|\bhulp door collega|\bbuddy\b/],
  ['walk-in', /\binloop|\bspreekuur\b|\bwalk in\b/],
  ['counter', /\bloket\b|\bbalie\b|\bvragen stellen\b|\badvies\b|\bdesk\b|\bbankinformatiepunt/],
  ['online', /\bonline\b|\bwebsite\b|\bapp\b/],
  ['meeting-place', /\bontmoeting\b|\bontmoeten\b|\bkoffie\b/],
]

/** Kinds of help for which we have no word of our own: no reason to ask anyone. */
export const otherKinds = /\bnetwerk\b|\b\w*hulp\b/

/** What help an offer of this kind gives when nobody says it. */
export const helpOfKind: Record<Kind, HelpKind[]> = {
  ido: ['information', 'practical'],
  course: ['learning'],
  workshop: ['learning'],
  'walk-in': ['information', 'practical'],
  helpline: ['information'],
  buddy: ['practical'],
  device: ['practical'],
  internet: ['practical'],
  'computer-place': ['practical'],
  repair: ['practical'],
  counter: ['information'],
  online: ['information'],
  'forms-help': ['practical'],
  'meeting-place': ['learning'],
  other: ['information'],
}

/** Under which activity an offer of this kind falls when nobody says it. */
export const activityOfKind: Record<Kind, Activity[]> = {
  ido: [3, 4],
  course: [3],
  workshop: [3],
  'walk-in': [3],
  helpline: [3],
  buddy: [3],
  device: [1],
  internet: [2],
  'computer-place': [1, 2],
  repair: [1],
  counter: [4],
  online: [4],
  'forms-help': [3, 4],
  'meeting-place': [3],
  other: [3],
}

export const themeWords: Words<Theme> = [
  ['digid', /\bdigi ?d\b|\bdigisterker\b|\bdigitale overheid\b|\be overheid\b|\bmijnoverheid\b/],
  ['benefits', /toeslag|\bkindgebonden\b/],
  ['tax', /belasting|\baangifte (inkomsten|in)|\baangifteperiode\b/],
  [
    'municipality',
    /\bgemeente\b(?! (rotterdam|amsterdam|utrecht|den haag) en\b)|\bbij de gemeente\b|\bstadskantoor\b/,
  ],
  ['care', /\bzorg\b|gezondheid|\bhuisarts|\bdigivitaler\b|\bpgb\b|\bpatient/],
  [
    'device',
    /computer|\blaptop|\btablet|\btelefoon\b|smartphone|\bapparaat\b|\bapparaten\b|\bprinter\b/,
  ],
  ['bank', /\bbank(ieren|zaken|informatiepunt\w*|en)?\b|internetbankieren|\bbetalen\b/],
  [
    'scam',
    /oplicht|nepbericht|phishing|fraude|\bcyber(crime|projecten)?\b|veilig(er)? internet|veilig(e)? wachtwoord|sterke wachtwoord|\bslachtoffer/,
  ],
  [
    'work',
    /\bwerk zoeken\b|werkzoekend|\bcv\b|sollicit|\bvacature|\bvragen over inburgeren werk\b|\bwerk en cv\b/,
  ],
  ['income', /uitkering|\bbijstand\b|geldzaken|geldzorgen|schuld/],
  ['pension', /\baow\b|pensioen/],
  ['driving', /rijbewijs|\bcbr\b|\brdw\b/],
  ['fines', /\bboete|\bcjib\b/],
  ['study', /\bstudie|\bduo\b|\bvoor school\b|basisschool|\bopleiding/],
  ['housing', /\bhuur\b|huurwoning|\bwoning zoeken\b|woningnet/],
  ['letters', /\bbrief\b|\bbrieven\b|formulier|administratie/],
  ['internet', /\binternet\b|\bwifi\b|\be mail\b|\bonline gaan\b/],
  [
    'social',
    /beeldbellen|whatsapp|sociale media|facebook|\bfoto s\b|\bfotos\b|contact met anderen|digitaal contact/,
  ],
  [
    'language',
    /\btaal(huis|huizen|hulp|les|lessen|punt)?\b|\bnt2\b|nederlandse woorden|\blezen en schrijven\b|\blezen schrijven\b|digitaalhuis/,
  ],
]

export const targetWords: Words<TargetGroup> = [
  [
    'everyone',
    /\biedereen\b|\balle (inwoners|rotterdammers|amsterdammers|utrechters)\b|^(inwoners|bewoners)( (van|uit|en) [a-z ]+)?$|\balle leeftijden\b|\beveryone\b/,
  ],
  ['seniors', /\bsenior|\bouderen?\b|\b\d\dplus|\b\d\d ?plussers\b|\b55 plus\b|\b6[05] plus\b/],
  ['youth', /\bjongeren\b|\bkinderen\b|\bkind\b|\bjeugd\b|\bscholieren\b|\bstudenten\b/],
  ['jobseekers', /werkzoekend|\bwerklozen\b/],
  [
    'newcomers',
    /nieuwkomers|inburgera|anderstalig|\bnt2\b|tweede taal|statushouder|vluchteling|migrant/,
  ],
  [
    'low-income',
    /weinig geld|laag inkomen|\bminima\b|geldzorgen|schulden|stadspas|\bu pas\b|bijstand/,
  ],
  [
    'low-literacy',
    /laaggeletterd|moeite (hebben )?met (taal|lezen|schrijven)|weinig taal|lezen en schrijven/,
  ],
  ['families', /\bgezin|\bouders\b/],
  ['entrepreneurs', /ondernemer|\bzzp\b|\bmkb\b/],
  [
    'professionals',
    /organisaties|hulpverleners|verwijzers|\bhelpers\b|professionals|medewerkers|\bgemeenten\b|vrijwilligers\b/,
  ],
  ['women', /\bvrouwen\b/],
  ['members', /\bleden\b|\bklanten\b/],
]

export const accessWords: Words<Access> = [
  [
    'walk-in',
    /\bniet nodig\b|\bzonder afspraak\b|\bvrije inloop\b|\binloop\b|\bgeen (afspraak|aanmelding)\b|\bloop binnen\b|^(geen|nee)\b/,
  ],
  [
    'appointment',
    /\bverplicht\b|\bop afspraak\b|\bmet afspraak\b|\bafspraak maken\b|\binschrijven\b|\baanmelden via\b|\bvooraf aanmelden\b|^ja\b/,
  ],
  [
    'via-referrer',
    /\bvia (een |de )?(maatschappelijke |hulp)?organisaties?\b|\bdoorverwij|\bop verwijzing\b|\bvia (een )?verwijzer/,
  ],
  ['home', /\baan huis\b|\bhuisbezoek\b|\bbij u thuis\b/],
  ['online', /^online\b|\bonline (met|aanvragen|aanmelden)\b|\baccount (maken|aanvragen)\b/],
]

export const accessibilityWords: Words<Accessibility> = [
  ['wheelchair', /rolstoel|wheelchair|drempelvrij/],
  ['toilet', /(aangepast|invaliden|miva|mindervaliden) ?toilet/],
  ['lift', /\blift\b/],
  ['hearing-loop', /ringleiding/],
  ['parking', /invaliden ?parkeer|gehandicaptenparkeer|parkeerplaats/],
  ['quiet', /prikkelarm|rustige ruimte/],
  ['sign-language', /gebarentaal|\bgebarentolk/],
  ['simple-language', /eenvoudige taal|\bpictogram/],
  ['companion', /begeleider welkom|iemand meenemen/],
]

export const organisationWords: Words<PartnerKind> = [
  ['seniorweb', /\bseniorweb\b/],
  ['language-house', /taalhuis\b|\btaalpunt\b/],
  ['library', /bibliotheek|\bbieb\b|\bbibliotheken\b|\boba\b|\blibrary\b/],
  ['municipality', /\bgemeente\b|\bmunicipality\b/],
  ['police', /^politie\b/],
  ['bank', /\bbank(en)?\b|\bbetaalvereniging\b/],
  ['legal-aid', /rechtshulp|juridisch loket|rechtswinkel|sociaal raadslieden/],
  [
    'national',
    /\boverheid\b|\bministerie\b|\brijksoverheid\b|\bbelastingdienst\b|\blogius\b|\blandelijk\b/,
  ],
  ['welfare', /welzijn|sociaal werk|buurtteam|wijkteam|\bdock\b|\bhumanitas\b/],
  ['residents-initiative', /bewonersinitiatief|\bbewoners\b|\brepair cafe\b|buurtinitiatief/],
  ['cooperation', /samenwerking|alliantie|netwerk/],
  ['school', /\bschool|\broc\b|onderwijs|universiteit|hogeschool/],
  ['care', /\bzorg|\bggd\b|ziekenhuis|huisarts/],
  ['housing', /woningcorporatie|woonstichting|corporatie/],
  ['employer', /werkgever/],
  ['provider', /provider|\btelecom\b|\bkpn\b|vodafone|\bodido\b|glasvezel/],
  ['volunteer-org', /vrijwilliger|vereniging/],
]

export const languageWords: Words<string> = [
  ['nl', /\bnederlands\b|\bdutch\b|^nl\b/],
  ['en', /\bengels\b|\benglish\b|^en\b/],
  ['ar', /\barabisch\b|\barabic\b/],
  ['tr', /\bturks\b|\bturkish\b/],
  ['pl', /\bpools\b|\bpolish\b/],
  ['uk', /\boekraiens\b|\bukrainian\b/],
  ['ti', /\btigrinya\b/],
  ['fr', /\bfrans\b|\bfrench\b/],
  ['es', /\bspaans\b|\bspanish\b/],
  ['pt', /\bportugees\b/],
  ['de', /\bduits\b|\bgerman\b/],
  ['fa', /\bfarsi\b|\bperzisch\b|\bdari\b/],
  ['so', /\bsomalisch\b/],
  ['zh', /\bchinees\b|\bmandarijn\b/],
  ['bg', /\bbulgaars\b/],
  ['ro', /\broemeens\b/],
  ['ber', /\bberbers\b/],
  ['pap', /\bpapiaments?\b/],
  ['ru', /\brussisch\b/],
]

/** Instead of one place: 'alle vestigingen', '18 bibliotheken', 'wisselend (o.a. scholen)'. */
export const manyPlaces =
  /^(alle|verschillende|meerdere|diverse|wisselend\w*|ongeveer|circa|een aantal|proefgemeenten|landelijk|online|telefonisch|thuis|aan huis)\b|^per (stadsdeel|wijk|buurt|locatie|vestiging)\b|^in (de )?(bibliotheken|buurthuizen|wijken|organisaties)\b|^(\d+|twee|drie|vier|vijf|zes|zeven|acht|negen|tien) (van de|\w*(bibliotheken|vestigingen|locaties|punten|plekken|plaatsen|buurthuizen))\b|\bniet genoemd\b/

/** Instead of a town: the whole country. */
export const nationwide =
  /^(landelijk|heel nederland|nederland|nationaal|nationwide|geheel nederland)\b/
