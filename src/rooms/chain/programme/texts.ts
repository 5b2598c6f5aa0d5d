// The network's own page: programme, goals, lead and contacts.
import { en } from './texts-en.ts'

export const nl = {
  title: 'De keten',
  sub: 'Wat wij samen willen, en wie de regie voert',
  kinds: {
    keten: 'Keten',
    coalitie: 'Coalitie',
    platform: 'Platform',
    alliantie: 'Lokale alliantie',
  },
  statuses: { draft: 'Concept', adopted: 'Vastgesteld', running: 'Loopt', ended: 'Afgelopen' },
  expiringTitle: 'Afspraken die bijna aflopen',
  expiring: (subject: string, date: string) => `${subject} loopt tot en met ${date}`,
  gapsTitle: 'Dit mist nog',
  gapsNone: 'Programma, regie en aanspreekpunten zijn ingevuld.',
  gaps: {
    lead: 'Er is nog geen regievoerder. Spreek eerst af wie de regie neemt.',
    mandate: 'Het mandaat van de regievoerder is nog niet opgeschreven.',
    'mandate-over': 'De afgesproken periode van de regievoerder is voorbij.',
    administrative: 'Er is nog geen bestuurlijk aanspreekpunt.',
    official: 'Er is nog geen ambtelijk aanspreekpunt.',
    vision: 'Er is nog geen visie.',
    definition: 'Er is nog geen definitie van digitale inclusie.',
    'three-questions': 'Kunnen, weten en willen: nog niet alle drie de vragen hebben een antwoord.',
    goals: 'Er is nog geen gezamenlijk doel.',
    term: 'De looptijd is nog niet bekend.',
  },
  programme: 'Het programma',
  edit: 'Programma wijzigen',
  vision: 'Visie',
  definition: 'Wat wij digitale inclusie noemen',
  kind: 'Soort samenwerking',
  status: 'Status',
  term: 'Looptijd',
  termWords: (from: string, until: string) =>
    until ? `${from} tot en met ${until}` : `vanaf ${from}`,
  parent: 'Hoort bij',
  context: 'Wat onze gemeente anders maakt',
  goals: 'Gezamenlijke doelen',
  goalAgenda: 'Zet op de agenda',
  goalAction: 'Maak er een actiepunt van',
  goalLabel: (text: string) => `Doel: ${text}`,
  goalAdd: 'Doel toevoegen',
  goalEdit: 'Doel wijzigen',
  goalRemove: 'Verwijder',
  goalsEmpty: 'Er is nog geen doel. Spreek in het overleg af wat u samen wilt bereiken.',
  origins: { chosen: 'samen gekozen', imposed: 'opgelegd door de politiek' },
  leadTitle: 'De regie',
  leadOf: 'Regievoerder',
  leadNone: 'nog niet afgesproken',
  mandate: 'Mandaat',
  since: 'Sinds',
  until: 'Afgesproken tot en met',
  ended: 'Tot en met',
  decision: 'Besluit',
  leadEdit: 'Regie en geschiedenis',
  leadHistory: 'Wie de regie eerder voerde',
  leadHistoryNone: 'Er was nog geen andere regievoerder.',
  leadHistoryCaption: 'Eerdere regievoerders',
  leadPresent: 'Nu',
  leadCorrect: 'Mandaat verbeteren',
  leadFirst: 'Wie voert de regie?',
  leadFirstIntro:
    'Schrijf op wie de regie voert en wat die namens de partners mag doen. Verbeteren kan later altijd.',
  leadFirstSave: 'Regie vastleggen',
  leadChange: 'Andere regievoerder',
  leadChangeIntro:
    'De huidige regievoerder stopt dan de dag ervoor en blijft in de geschiedenis staan. Er is altijd precies één regievoerder.',
  contacts: 'Aanspreekpunten',
  contactsIntro:
    'Een functie met een functiepostbus. Geen naam en geen eigen adres van een persoon.',
  contact: {
    administrative: 'Bestuurlijk aanspreekpunt',
    official: 'Ambtelijk aanspreekpunt',
  },
  contactMissing: {
    administrative:
      'Nog niet ingevuld: bijvoorbeeld de wethouder met de portefeuille digitalisering.',
    official:
      'Nog niet ingevuld: bijvoorbeeld het hoofd of de programmamanager die het werk aanjaagt.',
  },
  contactAdd: 'Vul in',
  contactEdit: 'Wijzig',
  portfolio: 'Portefeuille',
  stepsTitle: 'Hoe ver bent u?',
  stepsDone: (done: number, busy: number) => `${done} van de 9 stappen klaar, ${busy} bezig`,
  stepsLink: 'Naar de negen stappen',
  activitiesLink: 'Hetzelfde werk per activiteit',
  saved: 'Opgeslagen.',
  save: 'Opslaan',
  back: 'Terug',
  leadSet: 'Wie de regie voert, staat nu vast.',
  leadChanged: 'De nieuwe regievoerder staat er. De vorige staat in de geschiedenis.',
  removed: 'Het doel is verwijderd.',
  leadMoved:
    'Iemand wees intussen een andere regievoerder aan. Kijk wie er nu staat en kies opnieuw als dat nodig is.',
  form: {
    name: { label: 'Naam van het programma' },
    kind: {
      label: 'Soort samenwerking',
      options: {
        keten: 'Keten',
        coalitie: 'Coalitie',
        platform: 'Platform',
        alliantie: 'Lokale alliantie',
      },
    },
    status: {
      label: 'Status',
      options: { draft: 'Concept', adopted: 'Vastgesteld', running: 'Loopt', ended: 'Afgelopen' },
    },
    startsOn: { label: 'Begint op' },
    endsOn: {
      label: 'Loopt tot en met',
      errors: { order: 'De laatste dag ligt voor de eerste dag. Kies een latere dag.' },
    },
    vision: {
      label: 'Visie',
      hint: 'Hoe ziet uw gemeente eruit als het gelukt is? Twee of drie zinnen is genoeg.',
    },
    definition: {
      label: 'Wat noemt u digitale inclusie?',
      hint: 'In één zin. De drie vragen hieronder helpen u om die zin te maken.',
    },
    canText: {
      label: 'Kunnen: wat moeten mensen kunnen gebruiken?',
      hint: 'Denk aan een apparaat, internet, en een dienst die voor iedereen werkt.',
    },
    knowText: {
      label: 'Weten: wat moeten mensen weten?',
      hint: 'Denk aan vaardigheden, veiligheid, en waar hulp te vinden is.',
    },
    wantText: {
      label: 'Willen: wat maakt dat mensen willen?',
      hint: 'Denk aan vertrouwen, schaamte, en het recht om iets niet digitaal te doen.',
    },
    parentAgenda: {
      label: 'Hoort bij een grotere agenda',
      hint: 'Bijvoorbeeld de digitale agenda van de gemeente.',
    },
    parentUrl: { label: 'Link naar die agenda' },
    contextPolitics: { label: 'Wat de politiek belangrijk vindt' },
    contextNeeds: { label: 'Wat inwoners hier nodig hebben' },
    contextNetwork: { label: 'Welke partners en netwerken er al zijn' },
    contextMeans: { label: 'Geld, mensen en plekken' },
    contextLibrary: { label: 'De rol van de bibliotheek' },
  },
  legends: {
    what: 'Wat u samen wilt',
    questions: 'Kunnen, weten, willen',
    around: 'Waar het bij hoort',
    context: 'Wat uw gemeente anders maakt',
  },
  goalForm: {
    text: { label: 'Doel', hint: 'Zeg wat er dan anders is, en wanneer.' },
    origin: {
      label: 'Waar komt dit doel vandaan?',
      options: { chosen: 'Samen gekozen', imposed: 'Opgelegd door de politiek' },
    },
    originText: { label: 'Toelichting', hint: 'Bijvoorbeeld het overleg of het raadsbesluit.' },
  },
  leadForm: {
    organisationId: {
      label: 'Organisatie',
      hint: 'Een gemeente, een bibliotheek, elke partner kan de regie voeren.',
      errors: { neither: 'Kies een organisatie of een persoon.' },
    },
    personId: {
      label: 'Persoon',
      hint: 'Alleen als een persoon de regie voert. U kiest uit de accounts met de rol regievoerder.',
    },
    functionText: { label: 'Functie', hint: 'Bijvoorbeeld: programmamanager digitale inclusie.' },
    mandate: { label: 'Mandaat', hint: 'Wat mag de regievoerder namens de partners doen?' },
    fromOn: {
      label: 'Vanaf',
      errors: {
        future: 'Kies vandaag of een dag die al geweest is.',
        early: 'Deze dag ligt voor het begin van de vorige regievoerder. Kies een latere dag.',
      },
    },
    untilOn: {
      label: 'Afgesproken tot en met',
      errors: { order: 'Deze dag ligt voor de eerste dag. Kies een latere dag.' },
    },
    decisionText: { label: 'Besluit', hint: 'Naam en datum van het stuk waarin dit staat.' },
    decisionUrl: { label: 'Link naar het besluit' },
  },
  contactForm: {
    organisationId: { label: 'Organisatie' },
    functionText: { label: 'Functie', hint: 'Bijvoorbeeld: wethouder digitalisering. Geen naam.' },
    portfolio: { label: 'Portefeuille' },
    motivation: { label: 'Waarom dit onderwerp bij deze functie hoort' },
    email: {
      label: 'E-mailadres van de functie',
      hint: 'Een adres dat blijft als de persoon weggaat, zoals bestuurssecretariaat@gemeente.example.',
      errors: { private: 'Dit lijkt een privéadres. Geef het adres van een functie of afdeling.' },
    },
  },
}

export const texts = { nl, en }
export { en }
