import { en } from './texts-en.ts'

export const nl = {
  title: 'Gemeentelijke module',
  lead: 'Wat bewoners online bij de gemeente regelen, als les. Elk onderwerp hoort bij het adres van de dienst.',
  courses: 'Cursussen',
  add: 'Onderwerp toevoegen',
  sheet: 'Lesblad om te printen',
  none: 'Er zijn nog geen onderwerpen.',
  noneText: 'Begin met vier onderwerpen die bijna elke gemeente heeft. De adressen vult u zelf in.',
  start: 'Begin met vier onderwerpen',
  started: 'De onderwerpen staan klaar. Vul nu bij elk het adres van de dienst in.',
  columns: {
    title: 'Onderwerp',
    service: 'Dienst',
    owner: 'Van',
    checked: 'Nagekeken',
    state: 'Stand',
  },
  noAddress: 'nog geen adres',
  never: 'nog niet',
  versionOf: (n: number) => `versie ${n}`,
  fine: 'in orde',
  flags: {
    'no-address': 'Het adres van de dienst ontbreekt.',
    unchecked: 'Niemand legde de les nog naast de dienst.',
    changed: 'Het adres is gewijzigd. Werk de les bij.',
    due: 'Het is tijd om de les weer naast de dienst te leggen.',
    moved: 'Het adres leidt nu ergens anders heen. Kijk of de les nog klopt.',
    gone: 'De pagina bestaat niet meer. Zoek het nieuwe adres.',
    unreachable: 'De pagina geeft al een paar dagen geen antwoord.',
  },
  flagTags: {
    'no-address': 'adres ontbreekt',
    unchecked: 'nog niet nagekeken',
    changed: 'les bijwerken',
    due: 'nakijken',
    moved: 'adres leidt ergens anders heen',
    gone: 'pagina weg',
    unreachable: 'geen antwoord',
  },
  attention: (n: number) =>
    n === 1 ? '1 onderwerp vraagt aandacht.' : `${n} onderwerpen vragen aandacht.`,
  leadsTo: 'Leidt nu naar',
  looked: (day: string) => `Automatisch bekeken op ${day}`,
  noLooks:
    'Adressen worden hier niet automatisch bekeken. De beheerder van de installatie kan dat aanzetten.',
  newTitle: 'Onderwerp toevoegen',
  facts: {
    short: 'Kort adres voor op papier',
    service: 'Dienst',
    owner: 'Houdt het bij',
    municipality: 'Gemeente',
    checked: 'Nagekeken op',
    due: 'Nakijken voor',
    version: 'Versie',
  },
  check: 'De les klopt met de dienst',
  checkText: 'Open de dienst en loop de les na. Klopt alles? Dan is één klik genoeg.',
  checkTitle: 'Nakijken',
  checked: 'Nagekeken. Over een tijd vragen wij het opnieuw.',
  edit: 'Wijzigen',
  saved: 'Bewaard.',
  remove: 'Uit de module halen',
  removeText: 'Het onderwerp verdwijnt van het lesblad. Het korte adres werkt dan niet meer.',
  gone: 'Het onderwerp is uit de module gehaald.',
  clash: 'Iemand anders heeft dit onderwerp net gewijzigd. Kijk wat er nu staat en bewaar opnieuw.',
  save: 'Bewaren',
  form: {
    title: { label: 'Onderwerp', hint: 'Zoals een deelnemer het zegt: Verhuizing doorgeven.' },
    short: {
      label: 'Kort woord voor op papier',
      hint: 'Kleine letters en cijfers. Deelnemers typen het over, bijvoorbeeld: verhuizen.',
      errors: {
        short: 'Gebruik twee tot dertig kleine letters, cijfers of streepjes.',
        taken: 'Dit woord is al van een ander onderwerp.',
      },
    },
    lesson: {
      label: 'De les',
      hint: 'Eén stap per regel, in gewone woorden. Dit komt op het lesblad.',
    },
    url: {
      label: 'Adres van de dienst',
      hint: 'Het adres op de website van de gemeente. Het begint met https.',
      errors: { https: 'Vul een adres in dat met https begint, zonder poort of wachtwoord.' },
    },
    ownerId: { label: 'Welke partner houdt het bij' },
    municipality: { label: 'Gemeente' },
    checkMonths: { label: 'Nakijken om de zoveel maanden' },
  },
  versions: 'Eerdere versies',
  versionLine: (n: number, day: string, who: string) => `Versie ${n}, ${day}${who && `, ${who}`}`,
  sheetTitle: 'Lesblad',
  sheetLead: 'Eén onderwerp per blad. Print het, of kies eerst wat u nodig hebt.',
  sheetGo: 'Typ dit adres over:',
  sheetSteps: 'Doe dit',
  sheetNoSteps: 'De docent doet het voor.',
  sheetNotes: 'Mijn aantekeningen',
  sheetUpdated: (day: string, version: number) => `Versie ${version}, gewijzigd op ${day}.`,
  sheetChecked: (day: string) => `Nagekeken op ${day}.`,
  sheetCheckedBefore: (day: string) => `Nagekeken op ${day}. Daarna is het adres gewijzigd.`,
  sheetUnchecked: 'Nog niet nagekeken.',
  sheetNone: 'Er is nog geen onderwerp met een adres.',
  sheetWarn: 'Bij dit onderwerp staat een vlag. Kijk het na voor u het uitdeelt.',
  letter: {
    subject: (n: number) =>
      n === 1
        ? 'Een onderwerp van de gemeentelijke module vraagt aandacht'
        : `${n} onderwerpen van de gemeentelijke module vragen aandacht`,
    intro: 'Uw organisatie houdt deze onderwerpen bij.',
    whatNow: 'Open het onderwerp, loop de les na en bevestig dat hij klopt.',
  },
  startTopics: {
    paspoort: {
      title: 'Afspraak maken voor een paspoort of ID-kaart',
      lesson:
        'Ga naar het adres hierboven.\nKies: paspoort of identiteitskaart.\nKies een dag en een tijd die u past.\nVul in wat er gevraagd wordt.\nSchrijf op wat u mee moet nemen.',
    },
    melding: {
      title: 'Melden dat er op straat iets kapot is',
      lesson:
        'Ga naar het adres hierboven.\nWijs op de kaart aan waar het is.\nSchrijf in één zin wat er aan de hand is.\nVoeg een foto toe als u die hebt.\nVerstuur de melding en bewaar het nummer.',
    },
    verhuizen: {
      title: 'Verhuizing doorgeven',
      lesson:
        'Ga naar het adres hierboven.\nLog in met DigiD. Doe dit alleen zelf.\nVul uw nieuwe adres in.\nVul in wie er met u mee verhuist.\nKijk alles na en verstuur.',
    },
    parkeerkaart: {
      title: 'Gehandicaptenparkeerkaart aanvragen',
      lesson:
        'Ga naar het adres hierboven.\nLees wie de kaart kan krijgen.\nKijk welke papieren en foto u nodig hebt.\nVraag de kaart aan, of noteer het telefoonnummer.\nSchrijf op wanneer u antwoord krijgt.',
    },
  },
}

export { en }
export const texts = { nl, en }
