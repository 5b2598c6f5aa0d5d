import type { ChainTold } from '../types.ts'

/** Led by the library, from an existing meeting; the official contact is still missing, on purpose. */
export const chain: ChainTold = {
  monthsRunning: 11,
  programme: {
    name: 'Samen Digitaal',
    status: 'adopted',
    definition: 'Niemand aan de dijk blijft achter omdat iets alleen digitaal kan.',
    canText: 'Een apparaat en internet, of een plek op fietsafstand waar dat is.',
    knowText: 'Weten wie u kunt vragen en waar u op moet letten.',
    wantText: '',
    parentAgenda: 'Sociale agenda Hogedijk',
    parentUrl: null,
    contextPolitics: '',
    contextNeeds: 'Drie dorpen zonder bank en zonder loket.',
    contextNetwork: 'Er was al een overleg van de bibliotheek rond het informatiepunt.',
    contextMeans: 'Vooral vrijwilligers. Geld per project.',
    contextLibrary: 'De bibliotheek voert de regie.',
  },
  goals: [
    {
      text: 'Elk dorp heeft één keer per week een inloop.',
      origin: 'chosen',
      originText: 'Besluit van het overleg',
    },
    {
      text: 'Ondernemers helpen hun eigen medewerkers met digitale vragen.',
      origin: 'imposed',
      originText: 'Coalitieakkoord van de gemeente',
    },
  ],
  before: [
    {
      organisation: 'seniorweb-hogedijk',
      functionText: 'Voorzitter',
      mandate: 'SeniorWeb hield de lijst van helpers bij.',
      fromOn: '2021-09-01',
      decisionText: 'Mondelinge afspraak',
    },
  ],
  present: {
    functionText: 'Manager maatschappij',
    decisionText: 'Brief van het college van september 2023',
    decisionUrl: 'https://bibliotheek-hogedijk.example/regie',
  },
  contacts: [
    {
      kind: 'administrative',
      organisation: 'gemeente-hogedijk',
      functionText: 'Wethouder sociaal domein',
      portfolio: 'Zorg, welzijn, armoede',
      motivation: '',
      email: 'college@gemeente-hogedijk.example',
    },
  ],
  steps: [
    {
      step: 4,
      status: 'done',
      organisation: 'bibliotheek-hogedijk',
      ownerFunction: 'Manager maatschappij',
      dueInDays: -120,
      nextAction: '',
      note: 'Begonnen bij het overleg dat er al was.',
    },
    {
      step: 3,
      status: 'busy',
      organisation: 'dijk-en-dorp',
      ownerFunction: 'Buurtwerker',
      dueInDays: 25,
      nextAction: 'Dorpskringen op de kaart zetten',
      note: '',
    },
    {
      step: 1,
      status: 'not-started',
      organisation: 'dijk-en-dorp',
      ownerFunction: 'Buurtwerker',
      dueInDays: 70,
      nextAction: 'Drie gesprekken plannen',
      note: '',
    },
  ],
  evidence: [
    {
      step: 4,
      label: 'Verslag van het brede overleg',
      url: 'https://bibliotheek-hogedijk.example/overleg',
    },
  ],
  start: ['meeting', 'offers-running'],
}
