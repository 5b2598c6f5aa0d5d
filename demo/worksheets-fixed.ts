// Worksheets of Lindemeer with fixed rows: weighings, alliance checks and a conversation.
import { addDays } from '../src/platform/dates.ts'
import type { SampleRow, SampleSheet } from '../src/rooms/worksheets/fill-store.ts'
import { kinds, verdictItem } from '../src/rooms/worksheets/kinds.ts'
import type { Values } from '../src/rooms/worksheets/rules.ts'
import { idOf, organisationId } from './ids.ts'

type Begin = (
  key: string,
  kind: SampleSheet['kind'],
  title: string,
  ago: number,
) => Omit<SampleSheet, 'rows'>
type Day = (ago: number) => string

const lead = idOf('person', 'anouk-ketenveld')
const colleague = idOf('person', 'daan-slotmeer')
const criteria = kinds.weighing.items.map(({ key }) => key)
const atTen = (date: string) => new Date(`${date}T10:00:00Z`)

/** Scores in the order of the criteria, remarks for some, and what this person concludes. */
type Answers = { scores: number[]; why: Record<string, string>; breaks?: string; verdict: Values }

const ofLead: Answers = {
  scores: [4, 5, 3, 3, 4, 4, 5, 3, 2, 4, 3, 4, 4],
  why: {
    audience: 'Dezelfde mensen als bij het spreekuur.',
    'no-conflict': 'De bank wil klanten naar de app, wij willen dat mensen kunnen kiezen.',
    means: 'Coaches van de bank, op kosten van de bank.',
    capacity: 'De zaal is maar één ochtend vrij.',
  },
  verdict: { conclusion: 'adapt', why: 'Beginnen met een proef in één wijk.' },
}
const ofColleague: Answers = {
  scores: [4, 4, 3, 1, 5, 4, 4, 2, 4, 4, 4, 3, 2],
  why: {
    'no-conflict': 'Er mag niets verkocht worden. Dat moet zwart op wit.',
    reach: 'Bereikt mensen die niet naar de bibliotheek komen.',
    privacy: 'Geen gegevens over bankzaken op onze systemen.',
  },
  breaks: 'no-conflict',
  verdict: { conclusion: 'adapt', why: 'Alleen als verkoop is uitgesloten.' },
}

const partRows = (sheet: string, personId: string, answers: Answers): SampleRow[] => [
  ...criteria.map((item, at) => ({
    id: idOf('worksheet-row', sheet, personId, item),
    item,
    personId,
    values: {
      score: answers.scores[at] ?? 3,
      why: answers.why[item] ?? '',
      breaks: answers.breaks === item,
    },
  })),
  {
    id: idOf('worksheet-row', sheet, personId, verdictItem),
    item: verdictItem,
    personId,
    values: answers.verdict,
  },
]

/** Two people weighed it apart; their answers lie side by side. */
export const weighed = (sheet: Begin, day: Day): SampleSheet[] => [
  {
    ...sheet('weighing', 'weighing', 'Afweging: spreekuur met de Polderbank', 33),
    partnerId: organisationId('polderbank'),
    parts: [
      { personId: lead, handedInAt: atTen(day(31)) },
      { personId: colleague, handedInAt: atTen(day(29)) },
    ],
    about: { conclusion: 'adapt', why: 'Proef van drie maanden, zonder verkoop, in de Waterwijk.' },
    rows: [...partRows('weighing', lead, ofLead), ...partRows('weighing', colleague, ofColleague)],
  },
]

/** One person is ready; the other has still to begin. */
export const weighedAlone = (sheet: Begin, day: Day): SampleSheet => ({
  ...sheet('weighing-2', 'weighing', 'Afweging: gratis internet in het dorpshuis', 9),
  partnerId: organisationId('glasvezel-lindemeer'),
  parts: [{ personId: colleague, handedInAt: atTen(day(6)) }],
  rows: partRows('weighing-2', colleague, {
    ...ofColleague,
    why: { money: 'Wie betaalt na het eerste jaar?' },
    breaks: undefined,
    verdict: { conclusion: 'enter', why: 'Klein beginnen kan geen kwaad.' },
  }),
})

const checked = (
  sheet: string,
  scores: number[],
  why: Record<string, [string, string]>,
): SampleRow[] =>
  kinds.alliance.items.map(({ key }, at) => ({
    id: idOf('worksheet-row', sheet, key),
    item: key,
    values: { score: scores[at] ?? 3, why: why[key]?.[0] ?? '', action: why[key]?.[1] ?? '' },
  }))

/** The same alliance, a year apart. */
export function alliance(sheet: Begin, day: Day): SampleSheet[] {
  const partnerId = organisationId('bibliotheek-lindemeer')
  const first = sheet('alliance-1', 'alliance', 'Alliantiecheck bibliotheek, eerste keer', 350)
  return [
    {
      ...first,
      partnerId,
      status: 'closed',
      about: { agreed: ['Elke zes weken overleg'], again: day(10) },
      rows: checked('alliance-1', [4, 4, 3, 3, 4, 2, 2, 3, 2, 3], {
        'who-does-what': ['Beiden maakten een rooster.', 'Eén rooster, bij de bibliotheek'],
        'meets-often': ['Alleen als er iets misgaat.', 'Vast overleg plannen'],
      }),
    },
    {
      ...sheet('alliance-2', 'alliance', 'Alliantiecheck bibliotheek, tweede keer', 10),
      partnerId,
      earlierId: first.id,
      about: {
        agreed: ['Geld voor avonduren in de begroting vragen', 'Samen kijken naar de cijfers'],
        again: addDays(day(0), 180),
      },
      rows: checked('alliance-2', [5, 4, 4, 4, 4, 3, 4, 2, 5, 4], {
        'means-agreed': [
          'Subsidie voor avonduren is nog niet zeker.',
          'Voorstel voor de voorjaarsnota',
        ],
        'meets-often': ['Elke zes weken, met verslag.', ''],
      }),
    },
  ]
}

export const conversation = (sheet: Begin, day: Day): SampleSheet => ({
  ...sheet('conversation', 'conversation', 'Partnergesprek Welzijn Lindemeer, najaar', 18),
  partnerId: organisationId('welzijn-lindemeer'),
  about: { present: 'beleidsadviseur, teamleider welzijn', next: addDays(day(0), 90) },
  rows: [
    {
      item: 'content',
      values: {
        discussed:
          'Vragen over toeslagen nemen toe. Er is behoefte aan korte lessen in het buurthuis.',
        agreements: ['Drie korte lessen in De Brug', 'Lesmateriaal van het Taalhuis gebruiken'],
        who: 'teamleider welzijn',
        by: addDays(day(0), 40),
      },
    },
    {
      item: 'recruitment',
      values: {
        discussed: 'Mensen thuis weten niet dat er een spreekuur is.',
        agreements: ['Kaartje meegeven bij elk huisbezoek', 'Warm doorverwijzen via Ketenwijzer'],
        who: 'sociaal werkers',
        by: addDays(day(0), 21),
      },
    },
    {
      item: 'finance',
      values: {
        discussed: 'Twee dagdelen per week zijn nu betaald uit een eenmalig potje.',
        agreements: ['Kosten per dagdeel op papier voor de begroting'],
        who: 'beleidsadviseur',
        by: addDays(day(0), 60),
      },
    },
  ].map((row) => ({ ...row, id: idOf('worksheet-row', 'conversation', row.item) })),
})
