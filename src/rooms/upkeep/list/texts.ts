// What the list of offers, the list of what is stale, the gaps and the letter say.
import type { Lang } from '../../../paths.ts'

const plural = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`

export const nl = {
  title: 'Aanbod',
  subOwn: (organisation: string) => `Het aanbod van ${organisation}`,
  subAll: 'Al het aanbod van het netwerk',
  tabs: {
    label: 'Onderdelen van het aanbod',
    list: 'Aanbod',
    stale: 'Na te kijken',
    gaps: 'Gaten',
    locations: 'Locaties',
    imports: 'Inlezen',
  },
  add: 'Nieuw aanbod',
  csv: 'CSV',
  xlsx: 'Excel',
  found: (n: number) => plural(n, 'aanbod', 'keer aanbod'),
  filters: {
    label: 'Aanbod filteren',
    show: 'Toon',
    text: { label: 'Woorden', hint: 'In de titel of de naam van de organisatie' },
    organisation: 'Organisatie',
    status: 'Status',
    kind: 'Soort',
    activity: 'Activiteit',
    stale: 'Alleen wat nagekeken moet worden',
  },
  columns: {
    offer: 'Aanbod',
    activities: 'Activiteit',
    where: 'Waar',
    status: 'Status',
    checked: 'Gecontroleerd',
  },
  places: (n: number) => `${n} plekken`,
  national: 'Heel Nederland',
  noPlace: 'Geen vaste plek',
  neverChecked: 'Nog nooit',
  stale: 'Verouderd',
  stillRight: 'Alles klopt nog',
  emptyTitle: 'Hier staat nog geen aanbod',
  emptyText:
    'Voeg toe wat uw organisatie te bieden heeft. Het is pas te zien als u het zichtbaar maakt.',
  noneTitle: 'Niets gevonden',
  noneText: 'Er is geen aanbod dat bij deze filters past.',
  clear: 'Toon al het aanbod',
  checkedNow: (title: string) => `“${title}” is gecontroleerd. Het staat weer op orde.`,
  staleTitle: 'Na te kijken',
  staleLead:
    'Van dit aanbod is de controle te lang geleden. Klopt alles nog? Dan is één klik genoeg. Klopt er iets niet? Open het en pas het aan.',
  staleNone: 'Alles is op tijd gecontroleerd',
  staleNoneText: 'Er is nu niets om na te kijken.',
  staleColumns: {
    offer: 'Aanbod',
    checked: 'Laatst gecontroleerd',
    due: 'Had gemoeten op',
    deeds: 'Actie',
  },
  open: 'Openen',
  ask: 'Stuur een herinnering',
  askHint: 'De coördinatoren krijgen een mail met deze lijst. Dat kan één keer per week.',
  asked: (when: string) => `Herinnering verstuurd op ${when}`,
  askedNow: (organisation: string) => `De herinnering aan ${organisation} is onderweg.`,
  askedAlready: (organisation: string) =>
    `${organisation} kreeg deze week al een herinnering. Er is niets verstuurd.`,
  nobody: 'Deze organisatie heeft geen coördinator met een account. Bel of mail zelf.',
  nobodyNow: (organisation: string) =>
    `${organisation} heeft geen coördinator met een account. Er is niets verstuurd.`,
  staleOf: (organisation: string, n: number) => `${organisation}: ${n}`,
  gapsTitle: 'Gaten in het aanbod',
  gapsLead:
    'Per activiteit het aanbod dat nu zichtbaar is. Een gat is een activiteit zonder aanbod uit het netwerk zelf: landelijk aanbod alleen vult geen gat.',
  gapsColumns: {
    activity: 'Activiteit',
    local: 'Uit het netwerk',
    national: 'Landelijk',
    owners: 'Wie',
  },
  gap: 'Gat: vraag een partner',
  gapsCount: (n: number) => (n === 0 ? 'Er zijn geen gaten' : plural(n, 'gat', 'gaten')),
  sheet: {
    file: 'aanbod',
    id: 'id',
    organisation: 'organisatie',
    organisationKind: 'soort organisatie',
    title: 'naam aanbod',
    titleEn: 'titel engels',
    kind: 'soort aanbod',
    activities: 'activiteit',
    text: 'omschrijving',
    textEn: 'omschrijving engels',
    themes: 'thema',
    helpKinds: 'soort hulp',
    targetGroups: 'doelgroep',
    audience: 'voor wie',
    minAge: 'leeftijd vanaf',
    maxAge: 'leeftijd tot en met',
    languages: 'taal',
    cost: 'kosten',
    costText: 'kosten toelichting',
    access: 'toegang',
    accessText: 'aanmelden toelichting',
    accessibility: 'toegankelijkheid',
    bring: 'meenemen',
    capacity: 'capaciteit',
    location: 'locatie',
    street: 'straat',
    number: 'huisnummer',
    postcode: 'postcode',
    city: 'plaats',
    area: 'gebied',
    hours: 'openingstijden',
    phone: 'telefoon',
    email: 'e-mail',
    url: 'website',
    status: 'status',
    checkedOn: 'gecontroleerd op',
    promise: 'controle om de zoveel maanden',
    source: 'bron',
    lat: 'breedtegraad',
    lon: 'lengtegraad',
  },
  letter: {
    subject: (n: number, guide: string) =>
      `${plural(n, 'aanbod', 'keer aanbod')} in ${guide}: klopt het nog?`,
    text: (facts: { organisation: string; guideName: string; titles: string[]; link: string }) =>
      `Beste collega,

Inwoners zoeken hulp in ${facts.guideName}. Van dit aanbod van ${facts.organisation} is de controle te lang geleden:

${facts.titles.map((title) => `- ${title}`).join('\n')}

Klopt alles nog? Dan is één klik per aanbod genoeg. Klopt er iets niet meer? Pas het dan aan:
${facts.link}

U krijgt deze mail hoogstens één keer per week.
`,
  },
}

export const en: typeof nl = {
  title: 'Offers',
  subOwn: (organisation) => `The offers of ${organisation}`,
  subAll: 'All offers of the network',
  tabs: {
    label: 'Parts of the offers',
    list: 'Offers',
    stale: 'To check',
    gaps: 'Gaps',
    locations: 'Locations',
    imports: 'Import',
  },
  add: 'New offer',
  csv: 'CSV',
  xlsx: 'Excel',
  found: (n) => plural(n, 'offer', 'offers'),
  filters: {
    label: 'Filter offers',
    show: 'Show',
    text: { label: 'Words', hint: 'In the title or the name of the organisation' },
    organisation: 'Organisation',
    status: 'Status',
    kind: 'Kind',
    activity: 'Activity',
    stale: 'Only what has to be checked',
  },
  columns: {
    offer: 'Offer',
    activities: 'Activity',
    where: 'Where',
    status: 'Status',
    checked: 'Checked',
  },
  places: (n) => `${n} places`,
  national: 'The whole country',
  noPlace: 'No fixed place',
  neverChecked: 'Never yet',
  stale: 'Out of date',
  stillRight: 'Still all correct',
  emptyTitle: 'There are no offers here yet',
  emptyText: 'Add what your organisation has to offer. Nobody sees it until you make it visible.',
  noneTitle: 'Nothing found',
  noneText: 'No offer fits these filters.',
  clear: 'Show all offers',
  checkedNow: (title) => `“${title}” has been checked. It is up to date again.`,
  staleTitle: 'To check',
  staleLead:
    'These offers were checked too long ago. Is everything still correct? Then one click is enough. Is something wrong? Open it and change it.',
  staleNone: 'Everything was checked in time',
  staleNoneText: 'There is nothing to check now.',
  staleColumns: { offer: 'Offer', checked: 'Last checked', due: 'Was due on', deeds: 'Action' },
  open: 'Open',
  ask: 'Send a reminder',
  askHint: 'The coordinators get a mail with this list. That can be done once a week.',
  asked: (when) => `Reminder sent on ${when}`,
  askedNow: (organisation) => `The reminder to ${organisation} is on its way.`,
  askedAlready: (organisation) =>
    `${organisation} already had a reminder this week. Nothing was sent.`,
  nobody: 'This organisation has no coordinator with an account. Call or write to them yourself.',
  nobodyNow: (organisation) =>
    `${organisation} has no coordinator with an account. Nothing was sent.`,
  staleOf: (organisation, n) => `${organisation}: ${n}`,
  gapsTitle: 'Gaps in the offers',
  gapsLead:
    'Per activity the offers that are visible now. A gap is an activity without an offer of the network itself: national offers alone fill no gap.',
  gapsColumns: {
    activity: 'Activity',
    local: 'Of the network',
    national: 'National',
    owners: 'Who',
  },
  gap: 'Gap: ask a partner',
  gapsCount: (n) => (n === 0 ? 'There are no gaps' : plural(n, 'gap', 'gaps')),
  sheet: {
    file: 'offers',
    id: 'id',
    organisation: 'organisation',
    organisationKind: 'organisation type',
    title: 'title',
    titleEn: 'english title',
    kind: 'kind',
    activities: 'activities',
    text: 'description',
    textEn: 'english description',
    themes: 'themes',
    helpKinds: 'kind of help',
    targetGroups: 'target group',
    audience: 'audience',
    minAge: 'minimum age',
    maxAge: 'maximum age',
    languages: 'languages',
    cost: 'cost',
    costText: 'cost in words',
    access: 'access',
    accessText: 'access in words',
    accessibility: 'accessibility',
    bring: 'what to bring',
    capacity: 'capacity',
    location: 'location',
    street: 'street',
    number: 'house number',
    postcode: 'postcode',
    city: 'city',
    area: 'area',
    hours: 'opening hours',
    phone: 'phone',
    email: 'email',
    url: 'website',
    status: 'status',
    checkedOn: 'checked on',
    promise: 'checked every so many months',
    source: 'source',
    lat: 'latitude',
    lon: 'longitude',
  },
  letter: {
    subject: (n, guide) => `${plural(n, 'offer', 'offers')} in ${guide}: still correct?`,
    text: (facts) =>
      `Dear colleague,

Residents look for help in ${facts.guideName}. These offers of ${facts.organisation} were checked too long ago:

${facts.titles.map((title) => `- ${title}`).join('\n')}

Is everything still correct? Then one click per offer is enough. Is something wrong? Please change it:
${facts.link}

You get this mail once a week at most.
`,
  },
}

export const texts: Record<Lang, typeof nl> = { nl, en }
