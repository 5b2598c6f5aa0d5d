import { en } from './texts-en.ts'

export const nl = {
  statements: {
    dare: 'Ik durf iets nieuws te proberen op een telefoon of computer.',
    find: 'Ik kan op internet vinden wat ik zoek.',
    arrange: 'Ik kan iets online regelen zonder dat een ander het voor mij doet.',
    help: 'Ik weet waar ik hulp kan krijgen als ik vastloop.',
    safe: 'Ik zie het als een bericht niet te vertrouwen is.',
    ask: 'Ik vraag om hulp als iets niet lukt.',
    use: 'Wat ik hier leerde, gebruik ik ook thuis.',
    recommend: 'Ik zou deze cursus aanraden aan iemand die ik ken.',
  },
  choices: {
    unknown: 'Weet ik niet',
    no: 'Nee',
    little: 'Een beetje',
    quite: 'Best wel',
    yes: 'Ja',
  },
  moments: { start: 'Startmeting', end: 'Eindmeting' },
  answer: {
    title: { start: 'Waar staat u nu?', end: 'Wat hebt u aan de cursus gehad?' },
    lead: 'Dit is geen toets. Elk antwoord is goed. U mag een zin overslaan.',
    anonymous:
      'Wij vragen niet wie u bent en bewaren uw blad niet. Wij tellen alleen alle antwoorden bij elkaar op.',
    send: 'Klaar',
    nothing: 'Kies bij minstens één zin een gezicht.',
    stops: {
      over: 'Deze vragenlijst is gesloten. Bedankt dat u wilde meedoen.',
      full: 'Alle antwoorden voor deze cursus zijn binnen. Bedankt dat u wilde meedoen.',
    },
  },
  thanks: {
    title: 'Bedankt!',
    text: 'Uw antwoorden zijn meegeteld. U hoeft niets meer te doen.',
    next: 'Volgende deelnemer',
    tabletText: 'Geef het scherm nu door aan de volgende.',
  },
  code: {
    title: 'Vragen over uw cursus',
    lead: 'Op uw vragenblad staat een code van 8 letters en cijfers. Vul die hier in.',
    field: {
      label: 'Code',
      hint: 'Bijvoorbeeld K7MF-2QXP',
      errors: {
        wrong:
          'Deze code kennen wij niet. Gebruik de code van het vragenblad, niet die van uw aanmelding.',
      },
    },
    show: 'Verder',
  },
  course: {
    title: 'Effect meten',
    lead: 'Een korte vragenlijst met gezichten. Niemand vult een naam in.',
    about: {
      start:
        'Als eerste oefening in de eerste les: zes zinnen. Zo ziet u later het verschil. U hoeft dit niet te doen.',
      end: 'Aan het einde van de laatste les, bijvoorbeeld samen met het certificaat: acht zinnen.',
    },
    make: { start: 'Startmeting klaarzetten', end: 'Eindmeting klaarzetten' },
    code: 'Code',
    count: (answers: number, seats: number) =>
      `${answers} ${answers === 1 ? 'antwoord' : 'antwoorden'}, bij ${seats} ${seats === 1 ? 'deelnemer' : 'deelnemers'}`,
    tooMany: (n: number) =>
      n === 1
        ? 'Er is 1 antwoord meer dan er deelnemers zijn. Misschien vulde iemand twee keer in, of deed er iemand mee die niet op de lijst staat. Weghalen kan niet: wij weten niet welk antwoord van wie is.'
        : `Er zijn ${n} antwoorden meer dan er deelnemers zijn. Misschien vulde iemand vaker in, of deden er mensen mee die niet op de lijst staan. Weghalen kan niet: wij weten niet welk antwoord van wie is.`,
    until: (day: string) => `Invullen kan tot en met ${day}.`,
    over: 'Gesloten. De antwoorden tellen mee zodra er met andere cursussen samen 10 of meer zijn.',
    full: 'Er kan niets meer bij. Iets meer antwoorden dan deelnemers mag, en dat aantal is bereikt.',
    ways: {
      paper: 'Op papier',
      paperText: 'Druk het blad af en deel het uit. Op het blad staat ook hoe het thuis kan.',
      print: 'Blad bekijken en afdrukken',
      type: 'Bladen overnemen',
      tablet: 'Op één tablet of telefoon',
      tabletText: 'Geef het scherm door. Na elk antwoord begint het weer leeg.',
      openTablet: 'Open op dit scherm',
      home: 'Thuis',
      homeText: (address: string) => `Via ${address}, met de code.`,
    },
    results: 'Wat u later ziet',
    resultsText:
      'Van één cursus laten wij geen antwoorden zien, ook niet aan u. Na de meting gaan ze in een bundel: cursussen met samen 10 antwoorden of meer. Alleen hele bundels ziet u, per programma, organisatie en jaar.',
    toResults: 'Naar de uitkomsten',
    nobody:
      'Een meting klaarzetten kan zodra de cursus open is. Openen doet u op het tabblad Cursus.',
    done: {
      ready: 'De meting staat klaar.',
      typed: (n: number) => (n === 1 ? '1 blad is meegeteld.' : `${n} bladen zijn meegeteld.`),
    },
  },
  paper: {
    name: (course: string) => `Vragenblad: ${course}`,
    title: { start: 'Waar staat u nu?', end: 'Wat hebt u aan de cursus gehad?' },
    lead: 'Zet per zin één kruisje. Dit is geen toets. Elk antwoord is goed. Schrijf uw naam er niet op.',
    statement: 'Zin',
    home: 'Liever thuis, op uw telefoon of computer?',
    homeText: (address: string) => `Richt uw camera op het vierkant. Of ga naar ${address}`,
    homeCode: 'en vul deze code in:',
    qr: 'QR-code naar de vragenlijst',
    back: 'Terug naar de cursus',
  },
  type: {
    title: 'Bladen overnemen',
    lead: 'Eén rij per blad. Typ een cijfer per zin; u komt vanzelf bij het volgende vak.',
    legend:
      '4 = ja · 3 = best wel · 2 = een beetje · 1 = nee · 0 = weet ik niet · leeg = overgeslagen',
    sentences: 'De zinnen',
    sheet: 'Blad',
    cell: (sheet: number, statement: number) => `Blad ${sheet}, zin ${statement}`,
    wrong: (sheet: number, statement: number) =>
      `Blad ${sheet}, zin ${statement}: typ een cijfer van 0 tot en met 4.`,
    nothing: 'Er is nog niets getypt. Vul minstens één blad in.',
    unfit: {
      title: 'Er is nog niets meegeteld',
      full: (sheets: number, room: number) =>
        `U typte ${sheets === 1 ? '1 blad' : `${sheets} bladen`}. ${
          room === 0
            ? 'Er kan geen blad'
            : room === 1
              ? 'Er kan nog 1 blad'
              : `Er kunnen nog ${room} bladen`
        } bij: er mogen maar iets meer antwoorden zijn dan deelnemers.`,
      look: 'Wat u typte, staat er nog. Kijk of er bladen bij zijn die al meetellen, omdat iemand ze eerder overnam of omdat de deelnemer het thuis deed. Maak die rijen leeg en bewaar opnieuw.',
      over: 'De meting is net gesloten. Er kan niets meer bij.',
    },
    save: 'Bewaren',
  },
}

export { en }
export const texts = { nl, en }
