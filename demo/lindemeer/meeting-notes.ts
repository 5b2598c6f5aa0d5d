// What was said, decided and agreed at the meetings of Lindemeer. Invented, without names.
import type { ItemKind } from '../../src/rooms/meetings/rules.ts'
import type { ActionStatus } from '../../src/rooms/outcomes/rules.ts'

export type Noted = {
  what: string
  key: string
  role: string
  person?: string
  /** From today; without it four weeks after the meeting. */
  dueInDays?: number
  status?: ActionStatus
  remark?: string
}
type HeldItem = {
  title: string
  minutes: number
  kind: ItemKind
  notes: string
  decisions?: string[]
  actions?: Noted[]
}
export type Held = { key: string; daysAgo: number; away: string[]; items: HeldItem[] }

const opening: HeldItem = {
  title: 'Opening en mededelingen',
  minutes: 5,
  kind: 'opening',
  notes: 'Iedereen stelt zich kort voor.',
}
const closing: HeldItem = {
  title: 'Rondvraag en afsluiting',
  minutes: 10,
  kind: 'closing',
  notes: '',
}

export const usual = [
  { title: opening.title, minutes: 5, kind: 'opening' as const },
  { title: 'Verslag van het vorige overleg', minutes: 5, kind: 'decision' as const },
  { title: 'Reparatie van laptops: wie pakt dit op?', minutes: 20, kind: 'discussion' as const },
  { title: closing.title, minutes: 10, kind: 'closing' as const },
]

export const held: Held[] = [
  {
    key: 'winter',
    daysAgo: 290,
    away: ['politie-lindemeer'],
    items: [
      opening,
      {
        title: 'Wat willen wij dit jaar samen bereiken?',
        minutes: 30,
        kind: 'decision',
        notes:
          'Er is genoeg hulp in het centrum, te weinig in de Waterwijk.\nDe bus staat daar nu één keer per week.',
        decisions: [
          'De Waterwijk krijgt dit jaar voorrang bij nieuw aanbod.',
          'Elke partner kijkt het eigen aanbod twee keer per jaar na.',
        ],
        actions: [
          {
            what: 'Ruimte zoeken voor een inloop in de Waterwijk',
            key: 'wonen-lindemeer',
            role: 'sociaal beheerder',
            status: 'done',
            remark: 'De huiskamer aan de Steiger is vrij op dinsdag.',
          },
        ],
      },
      {
        title: 'Warm doorverwijzen',
        minutes: 25,
        kind: 'discussion',
        notes:
          'Balies sturen mensen nu vaak met een folder weg. We proberen het met toestemming en een afspraak.',
        decisions: ['Alle balies gebruiken vanaf nu de doorverwijzing met toestemming.'],
        actions: [
          {
            what: 'Baliemedewerkers een uur uitleg geven over doorverwijzen',
            key: 'bibliotheek-lindemeer',
            role: 'coördinator',
            person: 'samira-boekweid',
            status: 'done',
          },
        ],
      },
      closing,
    ],
  },
  {
    key: 'spring',
    daysAgo: 180,
    away: ['polderbank', 'wonen-lindemeer'],
    items: [
      opening,
      {
        title: 'Inloop in de Waterwijk',
        minutes: 20,
        kind: 'discussion',
        notes: 'De eerste weken komen er zes tot tien mensen. Vooral vragen over toeslagen.',
        decisions: ['De inloop in de Waterwijk gaat door tot het einde van het jaar.'],
        actions: [
          {
            what: 'Flyer voor de inloop maken in eenvoudige taal',
            key: 'taalhuis-lindemeer',
            role: 'coördinator',
            status: 'done',
          },
          {
            what: 'Tweede vrijwilliger vinden voor de dinsdag',
            key: 'seniorweb-lindemeer',
            role: 'voorzitter',
            person: 'truus-muispad',
            status: 'dropped',
            remark: 'Welzijn heeft zelf iemand gevonden.',
          },
        ],
      },
      {
        title: 'Oplichting aan de deur en aan de telefoon',
        minutes: 30,
        kind: 'information',
        notes:
          'De politie ziet meer meldingen van nepbank aan de deur. De bank geeft graag voorlichting.',
        actions: [
          {
            what: 'Drie bijeenkomsten over veilig bankieren plannen',
            key: 'polderbank',
            role: 'manager lokaal',
            dueInDays: -12,
            status: 'doing',
            remark: 'Twee van de drie staan gepland.',
          },
        ],
      },
      closing,
    ],
  },
  {
    key: 'autumn',
    daysAgo: 75,
    away: ['seniorweb-lindemeer'],
    items: [
      opening,
      {
        title: 'Doorverwijzingen: wat loopt goed, wat loopt vast?',
        minutes: 25,
        kind: 'discussion',
        notes:
          'De meeste partners antwoorden binnen een week. Waar het blijft liggen, is vaak niemand aangewezen.',
        decisions: ['Elke partner wijst een vaste functie aan die doorverwijzingen beantwoordt.'],
        actions: [
          {
            what: 'Vaste functie voor doorverwijzingen doorgeven',
            key: 'welzijn-lindemeer',
            role: 'coördinator',
            person: 'youssef-brugwater',
            dueInDays: 5,
          },
          {
            what: 'Vaste functie voor doorverwijzingen doorgeven',
            key: 'wonen-lindemeer',
            role: 'sociaal beheerder',
            dueInDays: -20,
          },
        ],
      },
      {
        title: 'Laptops en reparatie',
        minutes: 20,
        kind: 'decision',
        notes: 'Er staan elf laptops klaar. Niemand knapt ze op.',
        decisions: ['De gemeente betaalt dit jaar de onderdelen voor opgeknapte laptops.'],
        actions: [
          {
            what: 'Voorstel maken voor een reparatieavond',
            key: 'gemeente-lindemeer',
            role: 'regievoerder',
            person: 'anouk-ketenveld',
            dueInDays: 2,
            status: 'doing',
          },
          {
            what: 'Uitzoeken wie laptops veilig kan wissen',
            key: 'bibliotheek-lindemeer',
            role: 'coördinator',
            person: 'samira-boekweid',
            dueInDays: 12,
          },
        ],
      },
      closing,
    ],
  },
]
