import { en } from './texts-en.ts'

export const nl = {
  title: 'Wat wilt u leren?',
  lead: 'Hier staan zes dingen. Kies wat bij u past. Alles is goed.',
  start: 'Start',
  nothingKept: 'Wij bewaren niets. U hoeft niet te zeggen wie u bent.',
  try: (what: string) => `Proberen? ${what}`,
  answers: {
    yes: 'Ja, dat lukt',
    helped: 'Met hulp',
    'not-yet': 'Nog niet',
    unknown: 'Weet ik niet',
  },
  things: {
    photo: {
      ask: 'Kunt u een foto naar iemand sturen?',
      try: 'Maak een foto van iets op tafel. Stuur hem naar iemand die u kent.',
      short: 'Een foto sturen',
    },
    journey: {
      ask: 'Kunt u opzoeken hoe laat de bus gaat?',
      try: 'Zoek de bus of trein naar iemand bij wie u graag komt.',
      short: 'De bus of trein opzoeken',
    },
    doctor: {
      ask: 'Kunt u via internet een afspraak maken?',
      try: 'Kijk op de website van uw huisarts of kapper of het daar kan.',
      short: 'Via internet een afspraak maken',
    },
    digid: {
      ask: 'Kunt u inloggen met DigiD?',
      try: 'Open de DigiD-app. Stop als u niet verder wilt.',
      short: 'Inloggen met DigiD',
    },
    fake: {
      ask: 'Ziet u het als een bericht niet echt is?',
      try: 'Bekijk het laatste bericht van uw bank. Weet u zeker dat het van uw bank is?',
      short: 'Een nepbericht herkennen',
    },
    app: {
      ask: 'Kunt u een app op uw telefoon zetten?',
      try: 'Open de Play Store of App Store. Zoek een app met het weer.',
      short: 'Een app op uw telefoon zetten',
    },
  },
  postcode: {
    label: 'Uw postcode of plaats',
    hint: 'Dan zoeken wij dichtbij. U mag dit leeg laten.',
  },
  send: 'Laat zien wat bij mij past',
  chooseOne: 'Kies bij minstens één ding een antwoord.',
  any: { label: 'Uw antwoorden' },
  result: {
    title: 'Dit past bij u',
    lead: 'Kies wat u leuk of nuttig vindt. U hoeft niets.',
    choseTitle: 'Dit koos u',
    learn: 'Dit wilt u misschien leren',
    together: 'Dit kunt u samen met iemand bekijken',
    known: 'Dit lukt al',
    nothing: 'Alles lukt al. Wilt u toch verder? Kijk hieronder.',
    coursesTitle: 'Cursussen',
    trains: (skills: string) => `Hier oefent u: ${skills}.`,
    noCourses: 'Er is nu geen cursus die hierbij past. Bel ons of loop ergens binnen.',
    allCourses: 'Alle cursussen',
    helpTitle: 'Ook hulp, zonder cursus',
    noHelp: 'Wij vonden hier nog niets bij. Bel ons: wij kijken samen.',
    allHelp: 'Alle hulp',
    unknownPlace: (text: string) =>
      `We weten niet waar ‘${text}’ is. U ziet wat er in de hele omgeving is.`,
    callTitle: 'Liever bellen?',
    callText: 'U krijgt iemand aan de lijn die de tijd neemt.',
    print: 'Print dit blad',
    again: 'Kies opnieuw',
  },
  because: {
    walkIn: 'zonder afspraak',
    about: (theme: string) => `gaat over: ${theme}`,
    near: (distance: string) => `${distance} bij u vandaan`,
    free: 'gratis',
  },
}

export { en }
export const texts = { nl, en }
