import { en } from './texts-en.ts'

export const nl = {
  title: 'Docenten',
  lead: 'Mensen van alle partners die lesgeven, ook gasten van de politie of een bank.',
  none: 'Er zijn nog geen docenten.',
  noneText: 'Voeg hieronder de eerste toe.',
  columns: {
    name: 'Naam',
    kind: 'Soort',
    organisation: 'Partner',
    certificates: 'Certificaten',
    next: 'Volgende les',
  },
  kinds: { teacher: 'docent', guest: 'gast' },
  former: 'gestopt',
  until: (programme: string, day: string) => `${programme}, tot en met ${day}`,
  always: (programme: string) => `${programme}, zonder einddatum`,
  ends: 'loopt af',
  ended: 'verlopen',
  alert: (n: number) =>
    n === 1
      ? 'Eén certificaat loopt binnen drie maanden af of is verlopen.'
      : `${n} certificaten lopen binnen drie maanden af of zijn verlopen.`,
  add: 'Docent toevoegen',
  save: 'Bewaren',
  form: {
    organisationId: { label: 'Partner' },
    name: { label: 'Naam' },
    kind: {
      label: 'Soort',
      options: { teacher: 'Docent: geeft de les', guest: 'Gast: vertelt over één onderwerp' },
    },
    about: { label: 'Waarover', hint: 'Bij een gast, bijvoorbeeld: oplichting via de telefoon.' },
    email: {
      label: 'E-mail van het werk',
      hint: 'Is dit ook het adres van een account? Dan staan de lessen na het inloggen bij Mijn lessen.',
      errors: {
        theirs:
          'Dit vult de eigen partner van de docent in: achter dit adres staan namen van deelnemers.',
      },
    },
    programmeId: { label: 'Programma' },
    issuedOn: { label: 'Gegeven op' },
    expiresOn: {
      label: 'Geldig tot en met',
      errors: { order: 'Dit is voor de dag waarop het is gegeven.' },
    },
    fromOn: { label: 'Eerste dag' },
    untilOn: {
      label: 'Laatste dag',
      hint: 'Leeg is één dag.',
      errors: { order: 'De laatste dag ligt voor de eerste dag.' },
    },
  },
  one: {
    facts: 'Gegevens',
    edit: 'Gegevens wijzigen',
    clash: 'Iemand anders heeft dit net gewijzigd. Kijk wat er nu staat en bewaar opnieuw.',
    noEmail: 'niet bekend',
    certificates: 'Certificaten',
    noCertificates: 'Er is nog geen certificaat genoteerd.',
    addCertificate: 'Certificaat noteren',
    remove: 'Weghalen',
    removeOf: (programme: string) => `Certificaat voor ${programme} weghalen`,
    lessons: 'Lessen die komen',
    noLessons: 'Er staan geen lessen gepland.',
    stop: 'Stopt als docent',
    stopText:
      'Gaat iemand weg? De link werkt dan niet meer. Lessen die al op deze naam staan, geeft u aan een ander. Na een jaar wissen wij de gegevens.',
    back: 'Is er weer',
    stopped: (day: string) => `Gestopt op ${day}.`,
  },
  times: {
    title: 'Wanneer kan iemand?',
    own: 'Wanneer kunt u?',
    text: 'Kies de dagdelen waarop lesgeven meestal kan. Niets gekozen betekent: niet bekend.',
    choose: 'Dagdelen kiezen',
    save: 'Dagdelen bewaren',
    days: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
    parts: { morning: 'ochtend', afternoon: 'middag', evening: 'avond' },
    none: 'niet bekend',
    away: 'Niet beschikbaar',
    awayText: 'Vakantie of iets anders: waarom hoeft niemand te weten.',
    addAway: 'Dagen toevoegen',
    noAway: 'Er zijn geen dagen genoteerd.',
    span: (from: string, until: string) => `${from} tot en met ${until}`,
    drop: 'Weghalen',
    dropOf: (days: string) => `${days} weghalen`,
  },
  link: {
    title: 'Persoonlijke link',
    text: (days: number) =>
      `Zonder account ziet een docent de eigen lessen via een link in de mail. De link werkt ${days} dagen; daarna kan de docent zelf een nieuwe vragen. Stuurt u een nieuwe, dan werkt de oude niet meer.`,
    send: 'Link mailen',
    again: 'Nieuwe link mailen',
    end: 'Link intrekken',
    noEmail: 'Vul eerst een e-mailadres in.',
    states: {
      works: (day: string) => `Er is een link die werkt tot en met ${day}.`,
      old: (day: string) => `De laatste link verliep op ${day}.`,
      ended: 'De laatste link is ingetrokken.',
    },
  },
  own: {
    title: 'Mijn lessen',
    lead: 'De lessen die u geeft, voor alle partners bij elkaar.',
    hello: (name: string) => `Lessen van ${name}`,
    none: 'U geeft de komende tijd geen lessen.',
    noneText: 'Staat u als docent op een cursus, dan komt die les hier te staan.',
    nobody: 'Bij uw e-mailadres hoort nog geen docent.',
    nobodyText:
      'Vraag uw coördinator om u toe te voegen bij Docenten, met hetzelfde e-mailadres als dat van uw account.',
    open: 'Tik op een les voor de lijst en het materiaal.',
    past: 'Net geweest',
    people: (n: number) => (n === 1 ? '1 deelnemer' : `${n} deelnemers`),
    off: 'gaat niet door',
    planned: 'nog niet open',
    linkUntil: (day: string) =>
      `Deze pagina is alleen voor u. De link werkt tot en met ${day}; daarna vraagt u hier een nieuwe.`,
    calendar: 'In uw eigen agenda',
    calendarText: 'Uw lessen in de agenda op uw telefoon of computer, ook als er iets verandert.',
    calendarMake: 'Adres voor mijn agenda',
    saved: 'Bewaard.',
  },
  lesson: {
    title: 'Les',
    where: 'Waar',
    together: 'Samen met',
    organiser: 'Organisator',
    phone: 'Telefoon',
    expected: 'Aantal deelnemers',
    list: 'Deelnemers',
    nameless: (organiser: string) =>
      `De organisator deelt de namen niet. Hebt u ze nodig? Vraag ${organiser} om de lijst.`,
    nobody: 'Er heeft zich nog niemand aangemeld.',
    columns: { nr: 'Nr.', name: 'Voornaam', there: 'Was er' },
    erased: 'naam gewist',
    material: 'Materiaal',
    noMaterial: 'Bij dit programma staat geen materiaal.',
    workbook: 'Elke deelnemer krijgt een werkboek.',
    goals: 'Wat mensen leren',
    back: 'Mijn lessen',
    print: 'Lijst afdrukken',
    note: 'Wie was er? Laat leeg wat u niet weet.',
    later: 'Op de dag van de les noteert u hier wie er was.',
    unsaved: 'Dit is niet bewaard.',
    stops: {
      guest: (organiser: string) =>
        `Een gast noteert niet wie er was. Geef het door aan ${organiser}.`,
      nameless: (organiser: string) =>
        `De organisator deelt de namen niet meer. Geef het door aan ${organiser}.`,
      off: (organiser: string) =>
        `De les gaat niet door. Is de les er toch geweest? Bel ${organiser}.`,
      early: (_organiser: string) =>
        'De les moet nog komen. Op de dag zelf kunt u noteren wie er was.',
      late: (organiser: string) => `De les is te lang geleden. Geef het door aan ${organiser}.`,
    },
  },
  old: {
    title: {
      old: 'Deze link is verlopen',
      ended: 'Deze link werkt niet meer',
      sent: 'Er is een nieuwe link gestuurd',
    },
    text: {
      old: 'Vraag een nieuwe. Die komt in dezelfde mailbox als de vorige.',
      ended:
        'De link is vervangen of ingetrokken. Kijk of u een nieuwere mail hebt, of vraag het uw contactpersoon.',
      sent: 'Kijk in uw mail. Komt er niets? Vraag het uw contactpersoon.',
    },
    ask: 'Stuur mij een nieuwe link',
    unsaved: {
      old: 'Wat u net invulde, is niet bewaard. Vul het opnieuw in met de nieuwe link.',
      ended: 'Wat u net invulde, is niet bewaard.',
      sent: 'Wat u net invulde, is niet bewaard.',
    },
  },
  letters: {
    link: {
      subject: 'Uw lessen',
      text: (name: string, days: number) =>
        `Beste ${name},\n\nMet deze link ziet u uw lessen, hoeveel mensen er komen en het materiaal. U kunt er ook zeggen wanneer u kunt. De link is alleen voor u en werkt ${days} dagen. Daarna kunt u op dezelfde pagina een nieuwe vragen.`,
      bye: (organisation: string) => `Groet,\n${organisation}`,
    },
    endings: {
      subject: (n: number) => (n === 1 ? 'Een certificaat loopt af' : `${n} certificaten lopen af`),
      text: 'Binnen drie maanden lopen deze certificaten van docenten af:',
      line: (name: string, programme: string, day: string) =>
        `- ${name}: ${programme}, geldig tot en met ${day}`,
      next: 'Zonder geldig certificaat kan een cursus van dit programma niet open. Is er een nieuw certificaat? Noteer het hier:',
    },
  },
  gone: {
    title: (programme: string) => `Certificaat voor ${programme} weghalen?`,
    courses:
      'Deze cursussen geeft deze docent nog. Zij vragen een docent met een geldig certificaat. Is er geen andere, dan ziet de organisator dat bij de cursus:',
    none: 'Er is geen cursus van deze docent die dit certificaat nu vraagt.',
    again: 'U kunt dit niet terugdraaien. Opnieuw invullen kan wel.',
    save: 'Ja, weghalen',
    back: 'Nee, terug naar de docent',
  },
}

export { en }
export const texts = { nl, en }
