// Every sentence that residents read in Dutch: short, plain, neutral. The English ones stand in texts-en.ts.
import { en } from './texts-en.ts'

export const nl = {
  home: {
    title: 'Hulp bij computer, telefoon en internet',
    lead: 'Dichtbij en meestal gratis. U hoeft niets te kunnen en u vertelt alleen wat u wilt.',
    description: 'Vind hulp bij computer, telefoon en internet bij u in de buurt.',
    chooseTitle: 'Kies wat bij u past',
    nowTitle: 'Nu open bij u in de buurt',
    soonTitle: 'Binnenkort open bij u in de buurt',
    nowEmpty: 'Op dit moment is er niets open waar u zo binnen kunt lopen.',
    nowAll: 'Bekijk alles wat nu open is',
    soonAll: 'Bekijk alle plekken zonder afspraak',
    callTitle: 'Liever bellen?',
    callText: 'U krijgt iemand aan de lijn die de tijd neemt.',
    callTextFree: 'De hulplijn is gratis. U krijgt iemand aan de lijn die de tijd neemt.',
    find: 'Zoek hulp',
  },
  choices: {
    help: { title: 'Hulp bij computer of telefoon', text: 'Iemand kijkt met u mee' },
    government: {
      title: 'DigiD en zaken met de overheid',
      text: 'Toeslagen, belasting, gemeente',
    },
    learn: { title: 'Ik wil het zelf leren', text: 'Cursussen bij u in de buurt' },
    without: {
      title: 'Ik heb geen computer of internet',
      text: 'Gebruik er een, of krijg er een',
    },
    scam: { title: 'Ik denk dat ik word opgelicht', text: 'Wat u nu meteen doet' },
    talk: { title: 'Ik wil iemand spreken', text: 'Bellen of langsgaan' },
  },
  searchBar: {
    label: 'Zoek hulp',
    q: { label: 'Waar wilt u hulp bij?' },
    postcode: { label: 'Postcode of plaats' },
  },
  search: {
    crumb: 'Zoeken',
    start: 'Start',
    titleAll: 'Alle hulp',
    titleFor: (words: string) => `Hulp bij ‘${words}’`,
    near: (where: string) => `bij ${where}`,
    nearPostcode: (postcode: string) => `bij postcode ${postcode}`,
    again: 'Opnieuw zoeken',
    /** `near` is where, with a space before it; empty when nobody said. */
    count: (n: number, near: string) =>
      `${n === 0 ? 'Niets' : `${n} keer hulp`} gevonden${near}${n > 1 ? ', de beste eerst' : ''}`,
    unknownPlace: (text: string) =>
      `We weten niet waar ‘${text}’ is. U ziet hulp uit de hele omgeving. Probeer een postcode of een plaats in de buurt.`,
    guessedPlace: (text: string, name: string) =>
      `‘${text}’ kennen we niet. We zochten bij ${name}.`,
    chosen: 'U koos',
    remove: 'Haal weg:',
    removeAll: 'Haal alles weg',
    show: 'Toon',
    filters: 'Kies wat bij u past',
    more: 'Meer keuzes',
    view: 'Bekijk en print',
    callShort: (phone: string) => `Bel ${phone}`,
    otherPlaces: (n: number) => (n === 1 ? 'en op 1 andere plek' : `en op ${n} andere plekken`),
    nothingTitle: 'We vonden niets dat past',
    nothingText:
      'Dat ligt niet aan u. Bel de hulplijn: daar zoeken ze met u mee. Of loop binnen op een plek hieronder.',
    nothingFilters: 'Misschien vindt u meer als u een keuze weghaalt.',
    nearestTitle: 'Hier kunt u binnenlopen',
    wishes: { nu: 'Nu open', gratis: 'Gratis', rolstoel: 'Met een rolstoel' },
    groups: {
      choose: 'Belangrijk voor u',
      when: 'Wanneer',
      day: 'Dag',
      how: 'Hoe',
      language: 'Taal',
      theme: 'Onderwerp',
      help: 'Wat voor hulp',
      kind: 'Soort aanbod',
      target: 'Voor wie',
      anyDay: 'Elke dag',
    },
    parts: { morning: '’s Ochtends', afternoon: '’s Middags', evening: '’s Avonds' },
    days: {
      MO: 'Maandag',
      TU: 'Dinsdag',
      WE: 'Woensdag',
      TH: 'Donderdag',
      FR: 'Vrijdag',
      SA: 'Zaterdag',
      SU: 'Zondag',
    },
    all: 'Alles',
  },
  reasons: {
    laterToday: {
      morning: (time: string) => `vanochtend vanaf ${time}`,
      afternoon: (time: string) => `vanmiddag vanaf ${time}`,
      evening: (time: string) => `vanavond vanaf ${time}`,
    },
    about: (distance: string) => `ongeveer ${distance}`,
    access: {
      'walk-in': 'zonder afspraak',
      appointment: 'met afspraak',
      phone: 'per telefoon',
      online: 'online',
      home: 'bij u thuis',
      'via-referrer': 'via een hulpverlener',
    },
    cost: { free: 'gratis', 'free-conditional': 'soms gratis', paid: 'kost geld' },
    wheelchair: 'rolstoel',
    national: 'voor heel Nederland',
  },
  offer: {
    crumb: 'Hulp zoeken',
    who: 'Voor wie',
    age: (min: number | null, max: number | null) =>
      min === null
        ? `tot en met ${max} jaar`
        : max === null
          ? `vanaf ${min} jaar`
          : `${min} tot en met ${max} jaar`,
    cost: 'Kosten',
    where: 'Waar',
    route: 'Hoe komt u er',
    when: 'Wanneer',
    next: 'Eerstvolgende keer',
    nextMany: 'Eerstvolgende keren',
    usual: 'Vaste tijden',
    closed: (day: string, why: string) => `Dicht op ${day}${why && ` (${why})`}.`,
    written: (text: string) => `Zo schrijft de organisatie het zelf: ‘${text}’`,
    unsure: 'We konden de tijden niet helemaal lezen. Bel voor u gaat.',
    noTimes: 'Er zijn geen vaste tijden. Bel of mail om iets af te spreken.',
    call: 'Bellen',
    how: 'Hoe komt u aan de beurt',
    language: 'Taal',
    accessible: 'Toegankelijkheid',
    bring: 'Neem mee',
    website: 'Website',
    mail: 'E-mail',
    by: 'Van',
    together: (names: string) => `samen met ${names}`,
    checked: (day: string) => `Gecheckt op ${day}`,
    neverChecked: 'Nog niet gecheckt',
    stale: 'Deze informatie is een tijd niet gecheckt. Bel voor u gaat.',
    notHere: 'Dit is per telefoon, online of bij u thuis. U hoeft nergens heen.',
    area: 'Gebied',
    national: 'Heel Nederland',
    kind: 'Soort',
    onlyDutch: 'Deze tekst is er alleen in het Nederlands.',
    otherPlacesTitle: 'Ook op deze plekken',
    showPlace: 'Bekijk deze plek',
    mapShow: 'Toon de kaart',
    mapHint: (host: string) => `De kaart komt van ${host}. Die ziet dan uw internetadres.`,
    mapTitle: 'Kaart',
    mapAlt: (place: string) => `Kaart met de plek van ${place}`,
    mapAbout: 'De plek op de kaart is niet precies.',
    mapBy: (host: string) => `Kaart: ${host}`,
    mapHide: 'Haal de kaart weg',
    print: 'Print dit blad',
    calendar: 'Zet in uw agenda',
    address: 'Adres van deze pagina',
    wrong: 'Klopt hier iets niet?',
    calendarNote: 'Bel voor u gaat, want tijden kunnen wijzigen.',
  },
  scam: {
    title: 'Denkt u dat u wordt opgelicht?',
    lead: 'Het kan iedereen gebeuren. Doe nu dit, in deze volgorde.',
    steps: [
      {
        title: 'Stop',
        text: 'Hang op. Klik nergens op. Betaal niets en geef geen codes. Een echte organisatie begrijpt dat.',
        phones: [],
      },
      {
        title: 'Bel uw bank',
        text: 'Hebt u betaald, of uw pincode of een code gegeven? Bel meteen uw bank. Het nummer staat op uw bankpas of op een afschrift. Uw bank kan uw pas en rekening blokkeren.',
        phones: [],
      },
      {
        title: 'Verander uw wachtwoord',
        text: 'Vulde u ergens een wachtwoord in? Verander het. Lukt dat niet alleen? Vraag hulp hieronder.',
        phones: [],
      },
      {
        title: 'Bewaar alles',
        text: 'Gooi de berichten niet weg. Maak een foto van het scherm of schrijf op wat er gebeurde.',
        phones: [],
      },
      {
        title: 'Vertel het iemand',
        text: 'U hoeft u niet te schamen. Bel de politie en doe aangifte.',
        phones: [
          { when: 'Geen spoed: ', phone: '0900 8844' },
          { when: 'Bij gevaar: ', phone: '112' },
        ],
      },
    ],
    helpTitle: 'Hier krijgt u hulp',
    nothing: 'Bel de hulplijn. Zij helpen u verder.',
  },
  talk: {
    title: 'Ik wil iemand spreken',
    lead: 'Bel, of loop binnen. U hoeft niet te weten hoe het heet wat u zoekt.',
    callTitle: 'Bellen',
    visitTitle: 'Langsgaan',
    visitText: 'Hier kunt u binnenlopen zonder afspraak.',
    more: 'Meer plekken zonder afspraak',
    none: 'Er is hier nog geen plek zonder afspraak bekend. Bel de hulplijn.',
    place: { label: 'Postcode of plaats' },
    find: 'Zoek dichtbij',
  },
  about: {
    title: 'Over deze gids',
    lead: (guide: string) =>
      `${guide} laat zien waar u hulp krijgt bij computer, telefoon en internet.`,
    whoTitle: 'Wie maakt de gids?',
    who: (network: string) =>
      `De gids is van ${network}. Daarin werken organisaties uit de buurt samen.`,
    leads: (name: string) => `${name} leidt het netwerk.`,
    partners: 'Deze organisaties doen mee',
    freshTitle: 'Klopt alles?',
    fresh: (months: number) =>
      `Elke organisatie houdt het eigen aanbod bij. Zij kijken minstens elke ${months} maanden of het nog klopt. Op elke pagina staat wanneer dat voor het laatst was.`,
    wrong:
      'Ziet u een fout? Klik dan onder aan de pagina van het aanbod op ‘Klopt hier iets niet?’.',
    privacyTitle: 'Wat weten wij van u?',
    privacy: 'Niets. U hoeft geen account te maken en we volgen u niet.',
    sourcesTitle: 'Bronnen',
    places: 'Namen van plaatsen komen van GeoNames (geonames.org), met licentie CC BY 4.0.',
    icons: 'Pictogrammen: Tabler (MIT). Letter: Atkinson Hyperlegible Next (OFL).',
  },
  remark: {
    title: 'Klopt hier iets niet?',
    lead: (title: string) => `Dank u wel dat u het laat weten. Het gaat over: ${title}.`,
    kind: {
      label: 'Wat klopt er niet?',
      options: {
        hours: 'De tijden',
        address: 'De plek of het adres',
        phone: 'Het telefoonnummer of de website',
        closed: 'Het bestaat niet meer',
        cost: 'De kosten',
        text: 'De uitleg',
        other: 'Iets anders',
      },
      errors: { required: 'Kies wat er niet klopt', choice: 'Kies wat er niet klopt' },
    },
    text: {
      label: 'Wilt u er iets bij zeggen?',
      hint: 'Schrijf geen namen, telefoonnummers of adressen van uzelf of anderen op.',
      errors: {
        'personal-data':
          'Er staat iets in dat van een persoon kan zijn, zoals een nummer of e-mailadres. Haal dat weg.',
      },
    },
    vouched: { label: 'Dit is van een organisatie, niet van een persoon' },
    website: { label: 'Laat dit veld leeg' },
    send: 'Verstuur',
    who: (name: string) => `Uw opmerking gaat naar ${name}. We vragen niet wie u bent.`,
    thanksTitle: 'Dank u wel',
    thanks: (name: string) => `Uw opmerking is naar ${name} gestuurd. Zij kijken ernaar.`,
    back: 'Terug naar het aanbod',
    kinds: {
      bsn: 'een burgerservicenummer',
      email: 'een e-mailadres',
      phone: 'een telefoonnummer',
      iban: 'een rekeningnummer',
      'birth-date': 'een geboortedatum',
      password: 'een wachtwoord',
      'postcode-number': 'een huisadres',
    },
  },
  owner: {
    title: 'Opmerkingen van bezoekers',
    sub: 'Wat bezoekers zeggen dat niet klopt',
    emptyTitle: 'Geen opmerkingen',
    emptyText: 'Niemand meldde dat er iets niet klopt.',
    said: (day: string) => `gemeld op ${day}`,
    settle: 'Bekeken en opgelost',
    settled: 'De opmerking is afgehandeld.',
    edit: 'Pas het aanbod aan',
    noText: 'Zonder toelichting',
  },
  mail: {
    subject: (title: string) => `Een bezoeker zegt dat iets niet klopt: ${title}`,
    text: (facts: { title: string; kind: string; address: string }) =>
      `Een bezoeker van de gids meldt dat er iets niet klopt bij uw aanbod.

Aanbod: ${facts.title}
Het gaat over: ${facts.kind}

Bekijk de opmerking en pas het aanbod aan:
${facts.address}
`,
  },
}

export const texts = { nl, en }
