// What the partners of Lindemeer bring: forty contributions, with gaps that anyone can see (nobody repairs devices).
import type { Activity, Example } from '../../src/rooms/contributions/rules.ts'
import { examples } from '../../src/rooms/contributions/rules.ts'
import { contribution } from '../../src/rooms/contributions/sample.ts'
import type { Content } from '../../src/rooms/contributions/store.ts'
import { idOf, organisationId } from '../ids.ts'

type Rest = Partial<Omit<Content, 'organisationId' | 'what' | 'activities' | 'example'>>
type Row = [organisation: string, example: Example | null, what: string, rest?: Rest]

/** `year` is the year of today: the demo never grows old. */
export function contributionsOfLindemeer(today: string) {
  const year = Number(today.slice(0, 4))
  const period = { startsOn: `${year}-01-01`, endsOn: `${year}-12-31` }
  return [...devices, ...internet, ...help(period), ...awareness, ...services, ...safety].map(
    ([organisation, example, what, rest = {}], at) => {
      const money = rest.amountCents ? { year } : {}
      const activity: Activity = example ? examples[example].activity : 3
      const kind = example ? examples[example].kind : 'people'
      const content = contribution(organisationId(`${organisation}`), {
        ...{ what, example, activities: [activity], kind, status: 'running' },
        ...money,
        ...rest,
      })
      return { ...content, id: idOf('contribution', 'lindemeer', String(at)) }
    },
  )
}

const devices: Row[] = [
  [
    'gemeente-lindemeer',
    'give-devices',
    'Afgeschreven laptops',
    { quantity: 40, unit: 'laptops', delivered: 26 },
  ],
  [
    'gemeente-lindemeer',
    'fund-devices',
    'Geld voor onderdelen',
    { kind: 'money', amountCents: 750_000, status: 'pledged' },
  ],
  ['bibliotheek-lindemeer', 'hand-out', 'Uitgiftepunt in Lindehof', { areaCode: 'WK900101' }],
  [
    'jachtwerf-meerzeil',
    'collect',
    'Inzamelbox in de kantine',
    { quantity: 1, unit: 'box', status: 'delivered' },
  ],
  [
    'polderbank',
    'give-devices',
    'Tablets van het oude kantoor',
    { quantity: 15, unit: 'tablets', status: 'proposed' },
  ],
]

const internet: Row[] = [
  [
    'bibliotheek-lindemeer',
    'free-internet',
    'Computerplekken',
    { quantity: 12, unit: 'plekken', delivered: 12, status: 'delivered' },
  ],
  ['welzijn-lindemeer', 'free-internet', 'Wifi in het buurthuis', { areaCode: 'WK900102' }],
  ['dorpshuis-rietzoom', 'free-internet', 'Wifi in het dorpshuis'],
  [
    'gemeente-lindemeer',
    'social-internet',
    'Onderzoek naar internet voor lage inkomens',
    { kind: 'knowledge', status: 'proposed' },
  ],
  [
    'glasvezel-lindemeer',
    'social-internet',
    'Korting op een aansluiting',
    { quantity: 25, unit: 'huishoudens', kind: 'places', status: 'pledged' },
  ],
]

const help = (period: Rest): Row[] => [
  [
    'gemeente-lindemeer',
    'courses',
    'Subsidie voor cursussen',
    { kind: 'money', amountCents: 1_800_000, ...period },
  ],
  [
    'bibliotheek-lindemeer',
    'courses',
    'Cursussen over de digitale overheid',
    { quantity: 9, unit: 'cursussen', delivered: 6, ...period },
  ],
  ['bibliotheek-lindemeer', 'rooms', 'Lesruimte met laptops', { quantity: 2, unit: 'zalen' }],
  [
    'seniorweb-lindemeer',
    'courses',
    'Lessen op tablet en telefoon',
    { quantity: 14, unit: 'groepen', delivered: 11 },
  ],
  [
    'taalhuis-lindemeer',
    'courses',
    'Taal en computer in één les',
    { quantity: 4, unit: 'groepen', delivered: 3 },
  ],
  ['welzijn-lindemeer', 'bring-people', 'Bezoekers wijzen op een cursus', { hours: 60 }],
  [
    'welzijn-lindemeer',
    'develop',
    'Korte les over digitale post',
    { need: 'Mensen zonder DigiD-app krijgen hun post niet open.', status: 'pledged' },
  ],
  ['jachtwerf-meerzeil', 'rooms', 'Zaal en koffie op zaterdag', { kind: 'places' }],
  ['polderbank', 'courses', 'Medewerkers leggen bankieren uit', { hours: 80, status: 'pledged' }],
  ['school-het-baken', 'rooms', 'Computerlokaal in de avond', { status: 'proposed' }],
  ['werkcafe-lindemeer', 'bring-people', 'Werkzoekenden naar de les', { status: 'pledged' }],
  ['raadslieden-lindemeer', null, 'Hulp bij toeslagen en bezwaar', { fte: 0.4 }],
]

const awareness: Row[] = [
  ['gemeente-lindemeer', 'refer', 'De balie verwijst door'],
  [
    'bibliotheek-lindemeer',
    'help-points',
    'Vier hulppunten',
    { quantity: 4, unit: 'hulppunten', delivered: 4, status: 'delivered' },
  ],
  ['bibliotheek-lindemeer', 'refer', 'Doorverwijzen bij grotere vragen'],
  ['welzijn-lindemeer', 'refer', 'Wijkteams verwijzen door'],
  [
    'welzijn-lindemeer',
    'train-staff',
    'Training herkennen',
    { quantity: 4, unit: 'trainingen', delivered: 2 },
  ],
  ['zorggroep-lindemeer', 'refer', 'Praktijkondersteuners verwijzen door', { status: 'proposed' }],
  [
    'wonen-lindemeer',
    'train-staff',
    'Huismeesters volgen de training',
    { status: 'pledged', areaCode: 'WK900103' },
  ],
  ['politie-lindemeer', 'campaign', 'Waarschuwen voor oplichting'],
  [
    'buurtkring-waterwijk',
    'campaign',
    'Langs de deur met de folder',
    { areaCode: 'WK900102', status: 'delivered' },
  ],
]

const services: Row[] = [
  [
    'gemeente-lindemeer',
    'wcag',
    'Zes formulieren nagekeken',
    { quantity: 6, unit: 'formulieren', delivered: 2 },
  ],
  ['gemeente-lindemeer', 'support', 'Hulp aan de balie bij een aanvraag', { hours: 400 }],
  ['bibliotheek-lindemeer', 'helpline', 'Folder van de Digihulplijn bij elk hulppunt'],
  ['polderbank', 'support', 'Bankpunt op woensdag'],
  ['zorggroep-lindemeer', 'support', 'Uitleg van het patiëntenportaal', { status: 'pledged' }],
]

const safety: Row[] = [
  [
    'bibliotheek-lindemeer',
    null,
    'Workshops kiezen en plannen',
    { ...programme('design'), byFunction: 'coördinator educatie' },
  ],
  [
    'bibliotheek-lindemeer',
    null,
    'Docenten voor DigiVeiliger',
    { ...programme('teach'), byFunction: 'docent' },
  ],
  [
    'politie-lindemeer',
    null,
    'Gastles door de digitale wijkagent',
    { ...programme('teach'), byFunction: 'digitaal wijkagent', status: 'pledged' },
  ],
  [
    'seniorweb-lindemeer',
    null,
    'Deelnemers voor DigiVeiliger',
    { ...programme('organise'), byFunction: 'vrijwilligerscoördinator', status: 'proposed' },
  ],
]

function programme(task: string): Rest {
  return { programme: 'DigiVeiliger', task, part: 'joins' }
}
