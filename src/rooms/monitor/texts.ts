import { en } from './texts-en.ts'

export const nl = {
  title: 'Cijfers',
  learning: 'Cijfers van leren',
  beside: (period: string, other: string) => `${period}, naast ${other}`,
  period: {
    one: (month: string, year: string) => `${month} ${year}`,
    two: (first: string, second: string, year: string) => `${first} en ${second} ${year}`,
    more: (first: string, last: string, year: string) => `${first} tot en met ${last} ${year}`,
    over: (first: string, last: string) => `${first} tot en met ${last}`,
    sameMonth: (year: string) => `dezelfde maand van ${year}`,
    sameMonths: (year: string) => `dezelfde maanden van ${year}`,
    yearEarlier: 'dezelfde maanden een jaar eerder',
  },
  running: (month: string) =>
    `${month} loopt nog: u ziet wat er tot en met vandaag is geteld. De maanden ernaast zijn al helemaal om.`,
  halfCounted: (since: string) =>
    `Vragen tellen we pas sinds ${since}. De maanden ernaast zijn dus niet compleet.`,
  spans: {
    label: 'Periode',
    'this-quarter': 'Dit kwartaal',
    'last-quarter': 'Vorig kwartaal',
    'this-month': 'Deze maand',
    'last-month': 'Vorige maand',
    'this-year': 'Dit jaar',
    'last-year': 'Vorig jaar',
  },
  chooser: {
    open: 'Andere periode of vergelijking',
    label: 'Kies een periode',
    show: 'Deze periode tonen',
    from: { label: 'Van' },
    until: { label: 'Tot en met' },
    beside: 'Zet ernaast:',
    besides: { year: 'dezelfde maanden een jaar eerder', before: 'de maanden ervoor' },
  },
  problems: {
    unknown: 'Deze periode kennen wij niet. U ziet nu de gewone periode.',
    reversed:
      'De periode begint na het einde. Kies een begin dat eerder ligt. U ziet nu de gewone periode.',
    future: 'Deze periode moet nog komen. U ziet nu de gewone periode.',
    'too-long': 'U kunt hoogstens drie jaar tegelijk bekijken. U ziet nu de gewone periode.',
  },
  stats: {
    questions: 'vragen aan de balie',
    questionsWhat: 'Contacten, geen personen: wie twee keer komt, telt twee keer.',
    sent: 'warme doorverwijzingen',
    sentOwn: 'warme doorverwijzingen door u verstuurd',
    receivedOwn: 'warme doorverwijzingen aan u gestuurd',
    sentWhat: 'Voor het eerst verstuurd in deze periode.',
    inTime: (days: number) =>
      days === 1 ? 'beantwoord binnen 1 werkdag' : `beantwoord binnen ${days} werkdagen`,
    inTimeWhat: 'Het eerste ja of nee van de ontvanger. Wat nog wacht, telt mee in het geheel.',
    outcome: 'met bekende afloop',
    outcomeWhat: 'Geholpen, niet bereikt of afgewezen. Van de rest is geen afloop bekend.',
    was: (value: string) => `Toen: ${value}.`,
    noShare: 'Te weinig voor een percentage.',
    changeInFull: (percent: string) => `${percent} in de volle maanden`,
  },
  questions: {
    title: 'Vragen aan de balie',
    week: {
      title: 'Vragen per week',
      head: 'Week',
      value: 'Vragen',
      definition:
        'Contacten, geen personen. Een week die over de rand van de periode loopt, telt alleen mee voor de dagen erbinnen.',
      name: (week: number, from: string, until: string) => `${week} (${from} – ${until})`,
      oneDay: (week: number, day: string) => `${week} (${day})`,
    },
    month: {
      title: 'Vragen per maand',
      head: 'Maand',
      value: 'Vragen',
      definition: 'Contacten, geen personen.',
    },
    themes: {
      title: 'Waar ging het over?',
      head: 'Onderwerp',
      definition: 'Elke vraag heeft één onderwerp.',
    },
    points: {
      title: 'Bij welk hulppunt?',
      head: 'Hulppunt',
      definition: 'Het hulppunt waar de vraag is genoteerd.',
    },
    help: {
      title: 'Welke hulp werd gegeven?',
      head: 'Hulp',
      definition:
        'Bij één vraag kunnen meer soorten hulp horen. Samen is het dus meer dan het aantal vragen.',
    },
    named: {
      title: 'Welke organisaties noemde de balie?',
      head: 'Organisatie',
      definition:
        'Koude doorverwijzingen: de bezoeker kreeg de naam van een organisatie mee. Wie er is geweest, weten we niet.',
    },
  },
  referrals: {
    title: 'Doorverwijzingen',
    sentTitle: 'Doorverwijzingen die u verstuurde',
    receivedTitle: 'Doorverwijzingen die u kreeg',
    status: {
      title: 'Hoe staat het ermee?',
      head: 'Stand nu',
      definition:
        'Warme doorverwijzingen, geteld op de dag waarop ze voor het eerst zijn verstuurd, met de stand van vandaag. Concepten tellen niet mee.',
    },
    statusReceived: 'Hoe staat het met wat u kreeg?',
    all: 'Verstuurd',
    allReceived: 'Gekregen',
    inTime: (days: number) =>
      days === 1 ? 'Beantwoord binnen 1 werkdag' : `Beantwoord binnen ${days} werkdagen`,
    groups: { outcome: 'Afloop bekend', open: 'Nog geen afloop' },
    statuses: {
      helped: 'Geholpen',
      notReached: 'Niet bereikt',
      declined: 'Afgewezen door de ontvanger',
      sent: 'Wacht op antwoord',
      accepted: 'Aangenomen, nog bezig',
      expired: 'Verlopen zonder antwoord',
      withdrawn: 'Ingetrokken',
    },
    receivers: {
      title: 'Naar wie?',
      head: 'Ontvanger',
      definition: 'Elke doorverwijzing telt bij de ontvanger van nu.',
    },
    senders: {
      title: 'Van wie?',
      head: 'Afzender',
      definition: 'Elke doorverwijzing telt bij de organisatie die deze verstuurde.',
    },
  },
  offers: {
    title: 'Aanbod per activiteit',
    titleOwn: 'Uw aanbod per activiteit',
    head: 'Activiteit',
    definition:
      'Wat vandaag in de gids staat. Aanbod dat bij meer activiteiten hoort, telt bij elk daarvan. Landelijk aanbod vult geen gat.',
    local: 'Hier',
    national: 'Landelijk',
    own: 'Van u',
    gap: 'gat: geen aanbod hier',
    gaps: (n: number) =>
      n === 1 ? '1 activiteit zonder aanbod hier.' : `${n} activiteiten zonder aanbod hier.`,
    noGaps: 'Elke activiteit heeft aanbod hier.',
    stale: (n: number) =>
      n === 1
        ? '1 keer aanbod is niet op tijd nagekeken.'
        : `${n} keer aanbod is niet op tijd nagekeken.`,
    noStale: 'Al het aanbod is op tijd nagekeken.',
    toOffers: 'Naar het aanbod',
    toStale: 'Bekijk wat nagekeken moet worden',
  },
  total: 'Totaal',
  csv: 'Download als CSV',
  csvOf: (title: string) => `: ${title}`,
  notSplit: 'Te weinig om verder uit te splitsen: daaruit zou te herleiden zijn om wie het gaat.',
  notShownWhy: 'niet te tonen',
  /** What small or hidden numbers mean, where they stand; the whole story is under `notes`. */
  legend: {
    few: '<5: minder dan vijf.',
    range: (example: string) => `${example}: het aantal ligt daartussen.`,
    hidden: 'x: niet te tonen. Anders is een klein aantal uit te rekenen.',
  },
  nothing: 'In deze periode is niets geteld.',
  unknown: {
    organisation: 'Organisatie die niet meer meedoet',
    point: 'Hulppunt dat niet meer bestaat',
    other: 'Iets anders',
  },
  empty: {
    title: 'Er zijn nog geen cijfers',
    text: 'Zodra er aan de balie een vraag wordt genoteerd of iemand wordt doorverwezen, ziet u het hier. U hoeft daar niets voor te doen.',
    note: 'Noteer een vraag',
    points: 'Bekijk de hulppunten',
  },
  emptyPeriod: (since: string) =>
    `In deze periode is niets geteld. De eerste telling is van ${since}.`,
  notes: {
    title: 'Zo tellen wij',
    since: (questions: string | null, referrals: string | null) =>
      [
        questions && `Vragen tellen we sinds ${questions}.`,
        referrals && `Warme doorverwijzingen tellen we sinds ${referrals}.`,
      ]
        .filter(Boolean)
        .join(' '),
    takenIn: (name: string, on: string) =>
      `${name} ging op ${on} op in dit netwerk. Wat daar tot die dag is geteld, staat in de cijfers van dat netwerk.`,
    persons:
      'Wij tellen contacten en geen personen: wie vaker komt, telt vaker. Tel cijfers van verschillende groepen dus niet bij elkaar op alsof het mensen zijn.',
    few: '<5 betekent: minder dan vijf. Zulke kleine aantallen laten we niet zien, omdat dan te herleiden kan zijn om wie het gaat.',
    range:
      '28–31 betekent: het juiste aantal ligt daartussen. Zo kan niemand een klein aantal uitrekenen uit de rest. Bij x kunnen we niets laten zien.',
    months:
      'Een periode bestaat altijd uit hele maanden. Vraagt u om losse dagen, dan ziet u de maanden waar die in vallen.',
    scopeNetwork: 'U ziet het hele netwerk.',
    scopeOwn: (organisation: string) =>
      `U ziet de hulppunten van ${organisation}, en de doorverwijzingen die u verstuurde of kreeg.`,
  },
}

export { en }
export const texts = { nl, en }
