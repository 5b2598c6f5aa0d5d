import { en } from './texts-en.ts'

type Said = { title: string; taken: number; minimum: number; day: string }

export const nl = {
  title: 'Rooster',
  lead: 'Alle lessen van alle partners, ook van cursussen die nog niet open zijn.',
  month: 'Per maand',
  week: 'Per week',
  before: 'Vorige',
  after: 'Volgende',
  now: 'Vandaag',
  weekFrom: (day: string) => `Week van ${day}`,
  days: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  weekHead: 'Week',
  caption: (period: string) => `Lessen in ${period}`,
  nothing: 'Geen lessen in deze tijd.',
  nothingText:
    'Kies een andere maand of week. Koos u een partner, plek of docent? Zet die op ‘alle’.',
  more: (n: number) => (n === 1 ? '1 les' : `${n} lessen`),
  off: 'gaat niet door',
  planned: 'nog niet open',
  clash: 'dubbel',
  look: 'let op',
  clashes: (n: number) =>
    n === 1 ? 'Let op: één ding in dit rooster' : `Let op: ${n} dingen in dit rooster`,
  filters: {
    label: 'Lessen kiezen',
    show: 'Tonen',
    partner: { label: 'Partner' },
    place: { label: 'Plek of ruimte' },
    teacher: { label: 'Docent' },
    all: 'alle',
  },
  print: 'Rooster afdrukken',
  feeds: {
    title: 'In uw agenda',
    open: 'In uw agenda',
    lead: 'Een geheim adres waarmee een agenda de lessen leest, en bijhoudt als er iets verandert. Namen van deelnemers staan er niet in.',
    made: 'Uw adres',
    madeText:
      'Wij laten dit adres één keer zien. Kopieer het nu en zet het in uw agenda: kies daar agenda toevoegen via een adres (URL). Wie het adres heeft, ziet de lessen. Deel het dus niet.',
    field: 'Adres voor uw agenda',
    list: 'Adressen die werken',
    none: 'Er zijn nog geen adressen.',
    columns: { about: 'Waarvan', made: 'Gemaakt op', read: 'Laatst gelezen', action: 'Doen' },
    never: 'nog nooit',
    kinds: {
      teacher: 'Lessen van docent',
      organiser: 'Lessen van partner',
      place: 'Lessen op plek',
    },
    end: 'Intrekken',
    endOf: (about: string) => `Adres voor ${about} intrekken`,
    ended: 'Het adres werkt niet meer.',
    new: 'Nieuw adres maken',
    make: 'Maak adres',
    form: {
      kind: {
        label: 'Welke lessen',
        options: {
          organiser: 'Van mijn organisatie',
          place: 'Op één plek',
          teacher: 'Van één docent',
        },
      },
      place: {
        label: 'Plek',
        hint: 'Als u één plek kiest.',
        errors: { required: 'Kies een plek.' },
      },
      teacherId: {
        label: 'Docent',
        hint: 'Als u één docent kiest.',
        errors: { required: 'Kies een docent.' },
      },
    },
    tooMany: 'Er zijn te veel adressen. Trek er eerst een in.',
    name: (what: string) => `Lessen ${what}`,
    back: 'Naar het rooster',
    backOwn: 'Naar uw lessen',
  },
  letters: {
    'too-few': {
      subject: (title: string) => `Weinig aanmeldingen: ${title}`,
      text: ({ title, taken, minimum, day }: Said) =>
        `Voor ${title} ${taken === 1 ? 'is 1 aanmelding' : `zijn ${taken} aanmeldingen`}. Het minimum is ${minimum}. Aanmelden kan tot en met ${day}.`,
      next: 'U kunt nog mensen uitnodigen, het minimum verlagen, of de cursus afzeggen. De deelnemers horen dat dan ieder apart.',
    },
    'no-certificate': {
      subject: (title: string) => `Certificaat ontbreekt: ${title}`,
      text: ({ title }: Said) =>
        `De cursus ${title} is open, maar geen docent heeft een certificaat dat geldt op alle lessen die nog komen. Misschien is een certificaat weggehaald of verlopen, of geeft iemand anders de les.`,
      next: 'Kies een andere docent, of noteer het nieuwe certificaat.',
    },
  },
}

export { en }
export const texts = { nl, en }
