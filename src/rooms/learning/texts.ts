import { en } from './texts-en.ts'

export const nl = {
  title: 'Cijfers van leren',
  beside: (period: string, other: string) => `${period}, naast ${other}`,
  toAll: 'Alle cijfers',
  nav: { label: 'Cijfers', all: 'Balie en doorverwijzingen', learning: 'Leren', effect: 'Effect' },
  running: (month: string) =>
    `${month} loopt nog. Cursussen van deze maand kunnen nog beginnen of aflopen.`,
  stats: {
    courses: 'cursussen doorgegaan',
    coursesWhat: (planned: number, was: number) => `Van ${planned} gepland. Toen: ${was}.`,
    lessons: 'lessen gegeven',
    lessonsWhat: (planned: number, was: number) => `Van ${planned} gepland. Toen: ${was}.`,
    occupancy: 'van de plaatsen bezet',
    occupancyWhat: 'Deelnemers op een plaats, van alle plaatsen in cursussen die doorgingen.',
    finished: 'maakte de cursus af',
    finishedWhat:
      'Was bij minstens de helft van de lessen. Van iedereen van wie de presentie is genoteerd.',
    was: (value: string) => `Toen: ${value}.`,
    noShare: 'Te weinig voor een percentage.',
  },
  planned: {
    title: 'Gepland en doorgegaan',
    definition:
      'Een cursus telt op de dag van de eerste les, zoals die was gepland. Een les telt op de dag zelf. Plaatsen zijn het maximum per cursus.',
    head: 'Wat',
    planned: 'Gepland',
    held: 'Doorgegaan',
    off: 'Afgelast',
    thenPlanned: 'Toen gepland',
    thenHeld: 'Toen doorgegaan',
    things: { courses: 'Cursussen', lessons: 'Lessen', seats: 'Plaatsen' },
  },
  months: {
    title: 'Deelnemers per maand',
    definition: 'Plaatsen die bezet waren, op de maand waarin de cursus begon.',
    head: 'Maand',
    value: 'Deelnemers',
  },
  outcomes: {
    title: 'Hoe ging het met de deelnemers?',
    definition:
      'Wie een plaats had in een cursus die doorging. Wie twee cursussen doet, telt twee keer.',
    head: 'Afloop',
    groups: { known: 'Afloop bekend', open: 'Nog geen afloop' },
    names: {
      finished: 'Afgemaakt: bij minstens de helft van de lessen',
      stopped: 'Gestopt: bij minder dan de helft',
      never: 'Nooit gekomen',
      going: 'Nog bezig: was bij één les of meer',
      running: 'Nog bezig: nog niet gezien',
      unnoted: 'Presentie niet genoteerd',
    },
    began: 'Daarvan begonnen: was bij één les of meer',
    waiting: 'Wachtte op een plaats',
    signedOff: 'Afgemeld, of niet op tijd geantwoord',
  },
  programmes: {
    title: 'Per programma',
    head: 'Programma',
    definition: 'Bezette plaatsen per programma.',
  },
  organisers: {
    title: 'Per organisatie',
    head: 'Organisatie',
    definition: 'Elke cursus telt bij de eerste organisator.',
  },
  ledBy: {
    title: 'Toeleiding',
    head: 'Aangemeld door',
    definition: 'Welke partner hielp iemand aan een plaats. Telt alleen bezette plaatsen.',
  },
  ownCourse: 'Eigen cursus, zonder programma',
  byThemselves: 'Zelf aangemeld',
  unknown: {
    organisation: 'Organisatie die niet meer meedoet',
    programme: 'Programma dat niet meer bestaat',
  },
  total: 'Totaal',
  csv: 'Download als CSV',
  csvOf: (title: string) => `: ${title}`,
  nothing: 'In deze periode is niets geteld.',
  notSplit: 'Te weinig om verder uit te splitsen: daaruit zou te herleiden zijn om wie het gaat.',
  empty: {
    title: 'Er zijn nog geen cijfers over leren',
    text: 'Zodra er een cursus is gepland, ziet u die hier. U hoeft daar niets voor te doen.',
    plan: 'Naar de cursussen',
  },
  notes: {
    title: 'Zo tellen wij',
    scopeNetwork: 'U ziet het hele netwerk.',
    scopeOwn: (organisation: string) => `U ziet de cursussen van ${organisation}.`,
    all: [
      'Contacten, geen personen: wie vaker meedoet, telt vaker.',
      'De cijfers worden elke tien minuten bijgewerkt. Wie later nog presentie invult, ziet de afloop veranderen.',
      '<5 betekent: minder dan vijf. Een bereik of x beschermt een klein aantal dat anders uit te rekenen is.',
      'Aantallen cursussen, lessen en plaatsen gaan niet over mensen. Die laten we altijd zien.',
    ],
  },
  effect: {
    title: 'Effect van cursussen',
    lead: 'Wat deelnemers zelf zeggen, aan het begin en aan het einde. Zonder naam.',
    year: 'Jaar',
    filter: {
      label: 'Kies welke cursussen',
      year: { label: 'Jaar' },
      programme: { label: 'Programma' },
      organiser: { label: 'Organisatie' },
      all: 'Alle',
      show: 'Tonen',
    },
    groups: {
      title: 'Wie antwoordden er?',
      definition:
        'Antwoorden aan het einde van een cursus, in het jaar waarin die begon. Respons: van wie de cursus afmaakte, in grote stappen.',
      columns: {
        group: 'Cursussen',
        end: 'Antwoorden einde',
        finished: 'Respons',
        start: 'Antwoorden begin',
      },
      response: {
        most: '75% of meer',
        half: '50 tot 75%',
        some: '25 tot 50%',
        few: 'minder dan 25%',
      },
      others: (programme: string) => `${programme} · verschillende organisaties`,
      programmes: (organiser: string) => `Verschillende programma’s · ${organiser}`,
      rest: 'Verschillende programma’s en organisaties',
      total: 'Alles samen',
      joined: (names: string) => `Alleen samen te zien, met het aantal cursussen: ${names}.`,
    },
    hidden: {
      title: 'Nog niet te zien',
      count: (n: number) => (n === 1 ? '1 cursus wacht nog:' : `${n} cursussen wachten nog:`),
      why: 'Per programma en organisatie zijn er nog geen 10 antwoorden. Deze cursussen tellen nergens mee, ook niet in een totaal. Sluiten er meer cursussen, dan ziet u ze samen. Anders voegen wij ze na het kwartaal bij andere cursussen van dat jaar, zodra dat er samen 10 zijn.',
    },
    said: {
      title: 'Wat zeiden zij?',
      definition:
        'Het deel dat “ja” of “best wel” koos, van wie een gezicht koos. Begin en einde zijn niet altijd dezelfde mensen.',
      columns: { statement: 'Zin', start: 'Begin', end: 'Einde', unknown: 'Weet ik niet (einde)' },
      atLeast: (share: string) => `${share} of meer`,
      atMost: (share: string) => `${share} of minder`,
      none: 'niet gevraagd',
    },
    empty: {
      title: 'Er is nog niets te laten zien',
      text: 'Uitkomsten staan hier zodra er 10 antwoorden of meer bij elkaar zijn. Een meting kan meetellen vanaf twee weken na de laatste les.',
      courses: 'Naar de cursussen',
    },
    emptyChoice: 'Van deze keuze zijn minder dan 10 antwoorden. Kies een bredere groep.',
    notes: [
      'Contacten, geen personen: wie twee cursussen doet, kan twee keer antwoorden.',
      'Wij bewaren geen antwoord apart. Gesloten cursussen gaan in een bundel van 10 antwoorden of meer. Een bundel verandert nooit meer. Elk getal is een som van hele bundels: ook wie de pagina van gisteren ernaast legt, kan geen cursus uitrekenen.',
      'Antwoorden aan het begin tellen mee als er in de bundel 10 of meer van zijn.',
      'Kozen minder dan 5 mensen iets anders, dan staat er “of meer” of “of minder”. Kozen in een bundel 1 of 2 mensen iets, dan telt dat door loting als 0 of 3. Een percentage kan daardoor een beetje afwijken.',
      'De respons gaat uit van de presentie op de dag dat de bundel is gemaakt.',
    ],
  },
}

export { en }
export const texts = { nl, en }
