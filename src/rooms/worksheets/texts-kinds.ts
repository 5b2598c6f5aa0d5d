// The words of each kind of worksheet. Columns and statements are our own design (domain B7).
import type { FieldWords } from '../../ui/parts/field.ts'
import type { KindKey } from './kinds.ts'

export type KindWords = {
  name: string
  what: string
  /** What a row that people add is about; what one does to add it. */
  subject?: string
  add?: string
  head: Record<string, FieldWords>
  columns: Record<string, FieldWords>
  groups?: Record<string, string>
  items?: Record<string, string>
  verdict?: Record<string, FieldWords>
}

const level = { low: 'laag', middle: 'midden', high: 'hoog' }
const attitude = { supporter: 'voorstander', waiting: 'afwachtend', critical: 'kritisch' }
const conclusion = { enter: 'aangaan', adapt: 'eerst aanpassen', not: 'niet aangaan' }

export const tactics = {
  thank: 'Bedank en noem de partner in het openbaar',
  'let-speak': 'Laat de partner aan anderen vertellen wat het oplevert',
  'give-a-part': 'Geef de partner een eigen deel om te trekken',
  'show-result': 'Laat een resultaat van een ander zien',
  'small-trial': 'Stel een kleine proef voor, met een einddatum',
  'name-gain': 'Reken voor wat het de partner oplevert',
  'take-work-away': 'Neem werk of zorgen uit handen',
  'ask-worry': 'Vraag door naar de zorg en schrijf die op',
  'shared-interest': 'Zoek een belang dat u deelt en begin daar',
  'via-other': 'Laat iemand het vragen die de partner vertrouwt',
  'leave-be': 'Laat het nu rusten en houd contact',
  other: 'Iets anders',
}

export const kindWords: Record<KindKey, KindWords> = {
  'network-analysis': {
    name: 'Netwerkanalyse',
    what: 'Wie doet mee of zou mee moeten doen, en waar vraagt dat de meeste inspanning?',
    subject: 'Wie',
    add: 'Voeg iemand toe aan de analyse',
    head: {},
    columns: {
      sort: {
        label: 'Soort',
        options: { organisation: 'organisatie', group: 'groep', function: 'functie' },
      },
      role: { label: 'Rol' },
      interest: { label: 'Belang' },
      influence: { label: 'Invloed', options: level },
      with: { label: 'Voor wie of met wie' },
      shift: { label: 'Wat moet er veranderen?' },
      effort: { label: 'Inspanning', options: level },
    },
  },
  forces: {
    name: 'Krachtenanalyse',
    what: 'Wat wil elke partner, wat voegt de samenwerking toe, en hoe staat de partner erin?',
    subject: 'Partner',
    add: 'Voeg een partner toe aan de analyse',
    head: {},
    columns: {
      interest: { label: 'Belang van de partner' },
      forUs: { label: 'Wat het ons oplevert' },
      fromUs: { label: 'Wat het de partner oplevert' },
      activities: {
        label: 'Voor welke activiteiten',
        options: {
          '1': '1 apparaten',
          '2': '2 internet',
          '3': '3 hulp',
          '4': '4 doorverwijzen',
          '5': '5 diensten',
        },
      },
      influence: { label: 'Invloed', hint: 'Van 1 (weinig) tot 5 (veel).' },
      stake: { label: 'Hoeveel het hun waard is', hint: 'Van 1 (weinig) tot 5 (veel).' },
      attitude: { label: 'Houding nu', options: attitude },
      wanted: { label: 'Gewenste houding', options: attitude },
      action: { label: 'Actie' },
    },
  },
  weighing: {
    name: 'Afwegingstabel',
    what: 'Gaan we deze samenwerking aan? Twee mensen vullen apart in en leggen het dan naast elkaar.',
    head: {
      conclusion: { label: 'Samen besloten', options: conclusion },
      why: { label: 'Waarom' },
    },
    columns: {
      score: { label: 'Score', hint: 'Van 1 (voldoet niet) tot 5 (voldoet helemaal).' },
      why: { label: 'Toelichting' },
      breaks: { label: 'Hierop loopt het vast' },
    },
    groups: { fit: 'Past het?', value: 'Voegt het iets toe?', feasible: 'Is het haalbaar?' },
    items: {
      mission: 'Past bij onze opdracht',
      audience: 'Is er voor dezelfde mensen',
      culture: 'Werkt op een manier die bij ons past',
      'no-conflict': 'Heeft geen belang dat botst met het onze',
      reach: 'Bereikt mensen die wij missen',
      knowledge: 'Brengt kennis mee',
      means: 'Brengt geld, mensen, plekken of spullen mee',
      legitimacy: 'Geeft ons gezag of vertrouwen',
      capacity: 'Wij en zij hebben er de mensen voor',
      money: 'Het geld is er',
      time: 'Het past in de tijd',
      board: 'De besturen staan erachter',
      privacy: 'Het kan volgens de privacyregels en andere wetten',
    },
    verdict: {
      conclusion: { label: 'Conclusie', options: conclusion },
      why: { label: 'Toelichting bij de conclusie' },
    },
  },
  goals: {
    name: 'Samenwerkingen en strategische doelen',
    what: 'Welke samenwerking brengt welk doel dichterbij, en welk doel staat alleen?',
    subject: 'Samenwerking',
    add: 'Voeg een samenwerking toe',
    head: { goals: { label: 'Doelen', hint: 'Eén doel per regel.' } },
    columns: {
      goal: { label: 'Doel' },
      gain: {
        label: 'Draagt bij',
        options: {
          minus: '− werkt tegen',
          zero: '0 maakt niet uit',
          plus: '+ helpt',
          'plus-plus': '++ helpt veel',
        },
      },
      why: { label: 'Toelichting' },
    },
  },
  alliance: {
    name: 'Alliantiecheck',
    what: 'Hoe gezond is een samenwerking die al loopt?',
    head: {
      agreed: { label: 'Wat gaan we anders doen?', hint: 'Eén afspraak per regel.' },
      again: { label: 'Weer checken op' },
    },
    columns: {
      score: { label: 'Score', hint: 'Van 1 (klopt niet) tot 5 (klopt helemaal).' },
      why: { label: 'Waaraan merkt u dat?' },
      action: { label: 'Actie' },
    },
    groups: {
      ambition: 'Ambitie',
      interests: 'Belangen',
      relation: 'Relatie',
      organisation: 'Organisatie',
      process: 'Proces',
    },
    items: {
      'same-picture': 'We willen hetzelfde bereiken en zeggen het in dezelfde woorden',
      'still-counts': 'Wat we willen bereiken is nog steeds de moeite waard',
      'interests-known': 'We kennen elkaars belangen, ook de lastige',
      'gain-for-all': 'Het levert alle partners iets op',
      trust: 'We vertrouwen elkaar',
      difference: 'Een verschil van mening komt op tafel',
      'who-does-what': 'Het is duidelijk wie wat doet en wie beslist',
      'means-agreed': 'Mensen en geld zijn afgesproken',
      'meets-often': 'We spreken elkaar vaak genoeg',
      learns: 'We kijken samen terug en passen ons werk aan',
    },
  },
  tactics: {
    name: 'Tactieken',
    what: 'Wat hebben we gedaan om een partner mee te krijgen, en wat werkte?',
    subject: 'Partner',
    add: 'Voeg een tactiek toe',
    head: {},
    columns: {
      on: { label: 'Datum' },
      attitude: { label: 'Houding toen', options: attitude },
      tactic: { label: 'Tactiek', options: tactics },
      what: { label: 'Wat hebben we gedaan?' },
      result: { label: 'Wat kwam ervan?' },
      worked: {
        label: 'Werkte het?',
        options: { yes: 'ja', partly: 'een beetje', no: 'nee', unknown: 'nog niet bekend' },
      },
    },
  },
  conversation: {
    name: 'Partnergesprek',
    what: 'Een gesprek met één partner over inhoud, werving en geld, met wat er is afgesproken.',
    head: {
      present: { label: 'Wie waren erbij?', hint: 'Alleen functies, geen namen.' },
      next: { label: 'Volgend gesprek' },
    },
    columns: {
      discussed: { label: 'Besproken' },
      agreements: { label: 'Afspraken', hint: 'Eén afspraak per regel.' },
      who: { label: 'Wie doet het?', hint: 'Een functie of organisatie.' },
      by: { label: 'Voor' },
    },
    groups: { topics: 'Onderwerpen' },
    items: {
      content: 'Inhoud: wat is nodig en wie biedt wat?',
      recruitment: 'Werving: hoe komen mensen bij ons en bij hen?',
      finance: 'Geld en mensen: wie betaalt wat?',
    },
  },
}
