import type { ChainTold } from '../types.ts'

/** Led by the municipality since the library handed it over; the plan runs, the figures are being discussed. */
export const chain: ChainTold = {
  monthsRunning: 20,
  programme: {
    name: 'Lindemeer doet mee',
    status: 'running',
    definition:
      'Iedereen in Lindemeer kan gebruikmaken van wat digitaal is, weet hoe dat veilig gaat, en kiest zelf wanneer het ook anders mag.',
    canText:
      'Een apparaat dat werkt, internet thuis of dichtbij, en diensten die voor iedereen werken.',
    knowText: 'Weten hoe het moet, hoe u oplichting herkent, en waar u hulp vindt.',
    wantText:
      'Vertrouwen hebben, zonder schaamte vragen stellen, en altijd ook naar een balie kunnen.',
    parentAgenda: 'Agenda Digitaal Lindemeer',
    parentUrl: 'https://gemeente-lindemeer.example/agenda-digitaal',
    contextPolitics: 'De raad vroeg in 2024 om een hulppunt in elke wijk.',
    contextNeeds: 'In Waterwijk wonen veel ouderen alleen. In Rietzoom rijdt weinig vervoer.',
    contextNetwork: 'Bibliotheek, welzijn en SeniorWeb werkten al samen rond het informatiepunt.',
    contextMeans:
      'Vast geld voor de hulppunten tot en met volgend jaar; apparaten komen uit giften.',
    contextLibrary: 'De bibliotheek heeft twee vestigingen en een bus, en leidt vrijwilligers op.',
  },
  goals: [
    {
      text: 'In elke wijk is er twee dagdelen per week iemand die helpt.',
      origin: 'imposed',
      originText: 'Motie van de gemeenteraad, juni 2024',
    },
    {
      text: 'Wie naar een partner wordt gestuurd, hoort binnen een week iets.',
      origin: 'chosen',
      originText: 'Afgesproken in het overleg van maart',
    },
    {
      text: 'Elk jaar krijgen zestig huishoudens een opgeknapte laptop met uitleg erbij.',
      origin: 'chosen',
      originText: 'Voorstel van Stichting Tweede Scherm',
    },
    {
      text: 'Alle brieven met een DigiD-link noemen ook een telefoonnummer.',
      origin: 'chosen',
      originText: 'Signaal van de balies',
    },
  ],
  before: [
    {
      organisation: 'bibliotheek-lindemeer',
      functionText: 'Specialist basisvaardigheden',
      mandate: 'De bibliotheek roept de helpers van het informatiepunt bij elkaar.',
      fromOn: '2022-03-01',
      decisionText: 'Afspraak in het overleg van het informatiepunt, maart 2022',
    },
  ],
  present: {
    functionText: 'Programmamanager digitale inclusie',
    decisionText: 'Collegebesluit van 30 januari 2024',
    decisionUrl: 'https://gemeente-lindemeer.example/besluiten/digitale-inclusie',
  },
  contacts: [
    {
      kind: 'administrative',
      organisation: 'gemeente-lindemeer',
      functionText: 'Wethouder digitalisering en dienstverlening',
      portfolio: 'Digitalisering, dienstverlening, armoede',
      motivation: 'Wil dat de balie blijft bestaan naast alles wat digitaal kan.',
      email: 'bestuurssecretariaat@gemeente-lindemeer.example',
    },
    {
      kind: 'official',
      organisation: 'gemeente-lindemeer',
      functionText: 'Hoofd dienstverlening',
      portfolio: 'Dienstverlening',
      motivation: 'Jaagt het werk aan binnen de gemeente en in het netwerk.',
      email: 'digihulp@gemeente-lindemeer.example',
    },
  ],
  steps: [
    {
      step: 1,
      status: 'revised',
      organisation: 'welzijn-lindemeer',
      ownerFunction: 'Opbouwwerker',
      dueInDays: -60,
      nextAction: 'Gesprekken herhalen met jongeren',
      note: 'Vorig jaar spraken we 34 mensen. Dit jaar opnieuw gekeken.',
    },
    {
      step: 2,
      status: 'done',
      organisation: 'gemeente-lindemeer',
      ownerFunction: 'Beleidsadviseur',
      dueInDays: -200,
      nextAction: '',
      note: 'Twaalf terreinen besproken.',
    },
    {
      step: 3,
      status: 'done',
      organisation: 'gemeente-lindemeer',
      ownerFunction: 'Programmamanager',
      dueInDays: -150,
      nextAction: 'Huisartsen toevoegen',
      note: '',
    },
    {
      step: 4,
      status: 'busy',
      organisation: 'bibliotheek-lindemeer',
      ownerFunction: 'Coördinator informatiepunt',
      dueInDays: 18,
      nextAction: 'Lege vakken bespreken in het volgende overleg',
      note: 'Het overleg van het informatiepunt is breder gemaakt.',
    },
    {
      step: 5,
      status: 'done',
      organisation: 'gemeente-lindemeer',
      ownerFunction: 'Programmamanager',
      dueInDays: -90,
      nextAction: '',
      note: '',
    },
    {
      step: 6,
      status: 'busy',
      organisation: 'welzijn-lindemeer',
      ownerFunction: 'Teamleider',
      dueInDays: -5,
      nextAction: 'Extra maatjes werven in Waterwijk',
      note: 'Loopt achter door ziekte.',
    },
    {
      step: 7,
      status: 'busy',
      organisation: 'gemeente-lindemeer',
      ownerFunction: 'Beleidsadviseur',
      dueInDays: 40,
      nextAction: 'Cijfers van het kwartaal op de agenda zetten',
      note: '',
    },
  ],
  evidence: [
    {
      step: 1,
      label: 'Verslag van de wijkgesprekken',
      url: 'https://welzijn-lindemeer.example/wijkgesprekken',
    },
    {
      step: 2,
      label: 'Overzicht per beleidsterrein',
      url: 'https://gemeente-lindemeer.example/overzicht',
    },
    {
      step: 5,
      label: 'Programma Lindemeer doet mee',
      url: 'https://gemeente-lindemeer.example/programma',
    },
  ],
  start: ['policy', 'alderman', 'meeting', 'offers-running'],
}
