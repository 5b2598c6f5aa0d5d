// What the form of an offer, its preview, its versions and a clash of two editors say.
import type { Lang } from '../../../paths.ts'
import { en } from './texts-en.ts'

export { en }

export const nl = {
  newTitle: 'Nieuw aanbod',
  newSub: 'Het is pas te zien als u het zichtbaar maakt.',
  sections: {
    what: 'Wat is het?',
    about: 'Waar gaat het over?',
    who: 'Voor wie?',
    how: 'Kosten en toegang',
    where: 'Waar en wanneer?',
    contact: 'Contact',
    keeping: 'Eigenaar en controle',
  },
  fields: {
    titleNl: { label: 'Titel', hint: 'Zo kort en gewoon mogelijk: Hulp bij DigiD' },
    titleEn: { label: 'Titel in het Engels' },
    textNl: {
      label: 'Uitleg',
      hint: 'Wat gebeurt er, en wat heeft iemand eraan? Korte zinnen, gewone woorden.',
      errors: {
        'no-text': 'Schrijf uitleg voor inwoners. Pas dan kan het aanbod zichtbaar worden.',
      },
    },
    textEn: { label: 'Uitleg in het Engels' },
    internalTitle: { label: 'Naam voor collega’s', hint: 'Inwoners zien deze naam niet' },
    togetherWith: { label: 'Samen met', hint: 'Andere organisaties die meedoen' },
    kind: { label: 'Soort aanbod' },
    activities: {
      label: 'Bij welke activiteit hoort het?',
      hint: 'De vijf activiteiten van de ketenaanpak',
      errors: { required: 'Kies bij welke activiteit het aanbod hoort.' },
    },
    helpKinds: { label: 'Wat voor hulp is het?' },
    themes: { label: 'Onderwerpen' },
    targetGroups: { label: 'Doelgroepen' },
    audienceText: { label: 'Voor wie, in eigen woorden' },
    minAge: { label: 'Vanaf welke leeftijd' },
    maxAge: {
      label: 'Tot en met welke leeftijd',
      errors: { ages: 'De laagste leeftijd is hoger dan de hoogste. Draai ze om.' },
    },
    capacity: { label: 'Hoeveel mensen kunnen er tegelijk meedoen?' },
    languages: { label: 'In welke talen?' },
    cost: { label: 'Kosten' },
    costText: {
      label: 'Uitleg over de kosten',
      hint: 'Bijvoorbeeld: gratis met de stadspas, anders € 5',
    },
    access: { label: 'Hoe komt iemand er?' },
    accessText: { label: 'Uitleg over aanmelden' },
    accessibility: {
      label: 'Toegankelijkheid van het aanbod',
      hint: 'Hoe het gebouw is, staat bij de locatie',
    },
    bringText: { label: 'Wat moet iemand meenemen?' },
    national: { label: 'Dit is voor het hele land' },
    municipalities: { label: 'Voor inwoners van' },
    areaText: {
      label: 'Gebied in woorden',
      hint: 'Alleen als er geen vaste plek is: in alle vestigingen',
    },
    phone: {
      label: 'Telefoon',
      errors: {
        'no-way':
          'Vul een plek, telefoonnummer, e-mailadres of website in. Anders kan niemand het aanbod vinden.',
      },
    },
    email: { label: 'E-mailadres', hint: 'Een adres van de organisatie, niet van een persoon' },
    url: { label: 'Website' },
    organisation: { label: 'Eigenaar' },
    promiseMonths: {
      label: 'Om de hoeveel maanden kijkt u of alles nog klopt?',
      hint: 'Daarna staat het aanbod op de lijst om na te kijken',
    },
    checked: { label: 'Ik heb alles nagekeken: het klopt vandaag' },
    hours: {
      label: 'Dagen en tijden',
      hint: 'Schrijf het zoals u het zou zeggen: di en do 10-12 u, of: 1e ma van de maand 14:00',
    },
    hoursWide: {
      label: 'Dagen en tijden zonder vaste plek',
      hint: 'Voor telefoon en online, of als alle plekken dezelfde tijden hebben',
    },
    days: {
      label: 'Dagen die anders zijn',
      hint: 'Eén per regel: 24-12-2026 dicht (kerst), of: 5-12-2026 10.00-12.00',
      errors: {
        days: 'Schrijf op elke regel één dag: 24-12-2026 dicht, of: 5-12-2026 10.00-12.00',
      },
    },
    holidays: { label: 'Ook open op feestdagen' },
    location: {
      label: 'Plek',
      errors: { choice: 'Deze plek bestaat niet meer. Kies een andere.' },
    },
    placePhone: { label: 'Ander telefoonnummer voor deze plek' },
    placeTextNl: { label: 'Extra uitleg voor deze plek' },
    placeTextEn: { label: 'Extra uitleg in het Engels' },
    gone: { label: 'Haal deze plek weg' },
    status: { label: 'Status' },
    checkedOn: { label: 'Gecontroleerd op' },
    places: { label: 'Plekken' },
    sourceText: { label: 'Bron' },
  },
  place: (n: number) => `Plek ${n}`,
  folds: {
    english: 'Engels, en een naam voor collega’s',
    themes: 'Meer onderwerpen',
    languages: 'Meer talen',
    who: 'Leeftijd, aantal en eigen woorden',
    how: 'Uitleg, meenemen en toegankelijkheid',
    place: 'Dagen die anders zijn, feestdagen, telefoon en uitleg',
    noPlace: 'Geen vaste plek: telefoon, online, het hele land',
  },
  anotherPlace: 'Nog een plek',
  newLocation: 'Staat de plek er niet bij? Voeg hem toe bij Locaties',
  understood: {
    title: 'Zo begrijpen we het',
    next: (dates: string) => `Eerstvolgend: ${dates}`,
    all: 'We hebben alles begrepen.',
    part: 'Een deel begrijpen we niet. Inwoners zien ook uw eigen tekst. Lees na of de tijden kloppen.',
    none: 'Hier halen we geen dagen en tijden uit. Inwoners zien alleen uw eigen tekst.',
    holidays: 'Op feestdagen dicht.',
    openHolidays: 'Ook open op feestdagen.',
  },
  show: 'Bekijk voorbeeld',
  save: 'Opslaan',
  saveDraft: 'Opslaan als concept',
  saveShown: 'Opslaan en zichtbaar maken',
  sourceFile: 'Dit aanbod is ingelezen uit een bestand.',
  sourceHsds: 'Dit aanbod is ingelezen uit een HSDS-bestand.',
  source: (text: string) => `Bron: ${text}`,
  preview: {
    title: 'Voorbeeld: zo lezen inwoners het',
    notSaved: 'Er is nog niets opgeslagen.',
    wrong:
      'Het formulier hieronder is nog niet goed. Het voorbeeld laat zien wat we al wel kunnen lezen.',
    noTitle: 'Zonder titel',
    age: (from: number | null, to: number | null) =>
      from === null
        ? `tot en met ${to} jaar`
        : to === null
          ? `vanaf ${from} jaar`
          : `${from} tot en met ${to} jaar`,
    audience: 'Voor wie',
    cost: 'Kosten',
    access: 'Hoe',
    where: 'Waar',
    when: 'Wanneer',
    bring: 'Meenemen',
    languages: 'Talen',
    call: 'Bellen',
  },
  done: {
    added: 'Het aanbod is opgeslagen.',
    saved: 'De wijzigingen zijn opgeslagen.',
    status: 'De status is veranderd.',
    restored: 'De oude versie is teruggezet.',
    checked: 'Het aanbod is gecontroleerd. De belofte begint vandaag opnieuw.',
  },
  side: {
    checkTitle: 'Controle',
    checkedOn: (day: string, due: string) =>
      `Gecontroleerd op ${day}. Opnieuw nakijken uiterlijk op ${due}.`,
    overdue: (day: string, due: string) =>
      `Gecontroleerd op ${day}. Het had voor ${due} opnieuw gemoeten.`,
    never: 'Dit aanbod is nog nooit gecontroleerd.',
    stillRight: 'Alles klopt nog',
    statusTitle: 'Status',
    statusText: {
      active: 'Inwoners kunnen dit aanbod vinden.',
      draft: 'Alleen collega’s zien dit.',
      inactive: 'Inwoners zien dit nu niet.',
      ended: 'Dit aanbod is afgelopen. Inwoners zien het niet.',
    },
    to: {
      active: 'Zichtbaar maken',
      draft: 'Weer een concept maken',
      inactive: 'Even niet tonen',
      ended: 'Afgelopen',
    },
    stops: {
      'no-text': 'Zichtbaar maken kan pas als er uitleg is.',
      'no-way':
        'Zichtbaar maken kan pas als er een plek, telefoonnummer, e-mailadres of website is.',
    },
    seePublic: 'Bekijk in de gids',
    versions: 'Eerdere versies',
  },
  clash: {
    title: 'Een ander heeft dit aanbod ook veranderd',
    text: (who: string, when: string) =>
      `${who} sloeg een nieuwe versie op, op ${when}. Er is niets verloren: wat u typte, staat hieronder. Wat alleen de ander veranderde, hebben we overgenomen.`,
    someone: 'Een collega',
    both: 'Dit hebben u en de ander allebei veranderd. In het formulier staat uw tekst. Pas hem aan als de ander gelijk heeft.',
    none: 'U en de ander veranderden verschillende dingen. Lees het formulier na en sla het op.',
    caption: 'Twee versies naast elkaar',
    field: 'Veld',
    yours: 'Uw versie',
    theirs: 'De andere versie',
    keepMine: 'Sla mijn versie op',
    keepTheirs: 'Houd de andere versie',
  },
  versions: {
    title: 'Versies',
    lead: 'Elke keer dat iemand dit aanbod opslaat, blijft de vorige versie bewaard. Terugzetten maakt er een nieuwe versie van: er gaat niets verloren.',
    version: (n: number) => `Versie ${n}`,
    now: 'Nu',
    first: 'Eerste versie',
    byImport: 'ingelezen uit een bestand',
    by: (who: string, organisation: string) => (organisation ? `${who}, ${organisation}` : who),
    unknown: 'onbekend',
    changed: 'Wat er veranderde',
    before: 'Eerst',
    after: 'Daarna',
    field: 'Veld',
    same: 'Er veranderde niets dat inwoners zien.',
    restore: 'Zet deze versie terug',
    none: 'Er is nog maar één versie.',
  },
  nothing: 'niets',
  yes: 'ja',
  no: 'nee',
}

export type Words = typeof nl
export const texts: Record<Lang, Words> = { nl, en }
