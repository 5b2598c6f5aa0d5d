// What receivers answer and how referrals end.

/** 300 referrals per network, every status of the referrals room among them. */
export const referralsPerStatus = {
  draft: 6,
  sent: 21,
  accepted: 34,
  declined: 22,
  expired: 12,
  helped: 171,
  notReached: 19,
  withdrawn: 15,
} as const

/** How a resident can be reached. Some go by a code alone, with no name at all. */
export const callNames: readonly (string | null)[] = [
  'Mevrouw D.',
  'Meneer A.',
  'Mevrouw van K.',
  'Meneer de V.',
  'Mevrouw O.',
  'Meneer T.',
  'Mevrouw J.',
  'Meneer el B.',
  'Mevrouw S.',
  'Meneer P.',
  null,
  null,
]

export const declineReasons: readonly { reason: string; text: string }[] = [
  { reason: 'full', text: 'Onze groep is vol tot na de vakantie. In september is er weer plek.' },
  { reason: 'full', text: 'Wij hebben nu te weinig vrijwilligers voor hulp aan huis.' },
  { reason: 'not-ours', text: 'Dit is een juridische vraag. De raadslieden weten hier meer van.' },
  { reason: 'not-ours', text: 'Wij geven geen hulp met bankzaken. Het bankpunt doet dat wel.' },
  { reason: 'other-area', text: 'Deze bewoner woont buiten ons werkgebied.' },
  { reason: 'other-offer', text: 'Een cursus past hier beter. Wij raden de dinsdaggroep aan.' },
  {
    reason: 'other-offer',
    text: 'De inloop in de bibliotheek is sneller, daar kan het morgen al.',
  },
  { reason: 'no-contact', text: 'Er is geen manier om contact te leggen bij deze verwijzing.' },
  { reason: 'already-known', text: 'Deze persoon krijgt bij ons al begeleiding.' },
]

export const askBacks: readonly { question: string; answer: string }[] = [
  {
    question: 'Heeft de bewoner een eigen apparaat?',
    answer: 'Ja, een tablet van drie jaar oud. De lader is erbij.',
  },
  {
    question: 'Kan de bewoner naar ons toe komen, of alleen aan huis?',
    answer: 'Met de buurtbus lukt het, als het overdag is.',
  },
  { question: 'Is er al een DigiD?', answer: 'Ja, met sms-controle. De app nog niet.' },
  {
    question: 'Voor wanneer moet dit geregeld zijn?',
    answer: 'De brief noemt een termijn van twee weken.',
  },
  {
    question: 'In welke taal kunnen wij bellen?',
    answer: 'Engels gaat goed, Nederlands lukt als u langzaam praat.',
  },
  {
    question: 'Wil de bewoner alleen les, of ook hulp bij deze ene brief?',
    answer: 'Eerst de brief. Les graag daarna.',
  },
  {
    question: 'Mag er iemand van de familie bij zijn?',
    answer: 'Dat is besproken en het is goed.',
  },
]

/** How it ended, per end status; the text goes back to the desk. */
export const outcomes = {
  helped: [
    'Gesproken en meteen geholpen. De bewoner kan het nu zelf.',
    'Gestart met de cursus, komt elke week.',
    'Laptop opgehaald, eerste les gepland.',
    'Twee keer thuis geweest. Alles staat goed ingesteld.',
    'Formulier samen ingevuld en verstuurd.',
    'Bezwaarbrief geschreven, de bewoner wacht op antwoord.',
    'Aan een vast maatje gekoppeld.',
    'Aangifte gedaan en de rekening is veilig.',
    'Uitgelegd aan de telefoon, een afspraak was niet nodig.',
    'Doorgegaan met de inloop op donderdag.',
    'Toeslag aangevraagd, de bewoner krijgt bericht per post.',
    'Na de proefles toch liever aan huis. Dat loopt nu.',
  ],
  notReached: [
    'Drie keer gebeld op verschillende tijden, geen gehoor.',
    'Het nummer is niet meer in gebruik.',
    'Afspraak gemaakt, maar de bewoner kwam niet en nam daarna niet op.',
  ],
  withdrawn: [
    'De bewoner wil het liever met een kind oplossen.',
    'De vraag is al beantwoord.',
    'De bewoner ziet er toch van af.',
  ],
} as const
