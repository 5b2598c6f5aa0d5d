// How the partners of a town work together, where they are at work, and where to knock.
import type { SampleRelations } from '../src/rooms/relations/fill-store.ts'
import { idOf, organisationId } from './ids.ts'
import type { Town } from './types.ts'

type Kind = SampleRelations['relations'][number]['kinds'][number]
type Degree = SampleRelations['relations'][number]['today']
type Row = [from: string, to: string, kinds: Kind[], today: Degree, wanted: Degree, action?: string]
type Routes = [organisation: string, subject: string, of: string, mailbox: string][]

const lindemeer: Row[] = [
  ['gemeente-lindemeer', 'bibliotheek-lindemeer', ['funds', 'refers'], 'structural', 'structural'],
  ['gemeente-lindemeer', 'welzijn-lindemeer', ['funds'], 'structural', 'structural'],
  [
    'gemeente-lindemeer',
    'stichting-tweede-scherm',
    ['funds', 'supplies'],
    'ad-hoc',
    'structural',
    'Afschrijving van laptops van de gemeente vast toezeggen.',
  ],
  ['bibliotheek-lindemeer', 'seniorweb-lindemeer', ['hosts', 'refers'], 'structural', 'structural'],
  ['bibliotheek-lindemeer', 'taalhuis-lindemeer', ['hosts', 'refers'], 'structural', 'structural'],
  [
    'bibliotheek-lindemeer',
    'welzijn-lindemeer',
    ['refers'],
    'ad-hoc',
    'structural',
    'Vaste contactpersoon per spreekuur afspreken.',
  ],
  ['welzijn-lindemeer', 'bibliotheek-lindemeer', ['refers', 'signals'], 'structural', 'structural'],
  ['welzijn-lindemeer', 'stichting-tweede-scherm', ['refers'], 'structural', 'structural'],
  ['welzijn-lindemeer', 'raadslieden-lindemeer', ['refers'], 'ad-hoc', 'ad-hoc'],
  [
    'taalhuis-lindemeer',
    'bibliotheek-lindemeer',
    ['refers', 'teaches'],
    'structural',
    'structural',
  ],
  [
    'politie-lindemeer',
    'seniorweb-lindemeer',
    ['teaches'],
    'ad-hoc',
    'structural',
    'Twee gastlessen per jaar over oplichting plannen.',
  ],
  [
    'politie-lindemeer',
    'bibliotheek-lindemeer',
    ['signals'],
    'none',
    'structural',
    'Afspreken hoe een wijkagent iemand aanmeldt.',
  ],
  ['polderbank', 'seniorweb-lindemeer', ['teaches', 'hosts'], 'ad-hoc', 'ad-hoc'],
  [
    'polderbank',
    'bibliotheek-lindemeer',
    ['refers'],
    'none',
    'ad-hoc',
    'Folders van het spreekuur bij de balie leggen.',
  ],
  [
    'zorggroep-lindemeer',
    'welzijn-lindemeer',
    ['signals', 'refers'],
    'ad-hoc',
    'structural',
    'Praktijkondersteuners laten meelopen met een spreekuur.',
  ],
  [
    'wonen-lindemeer',
    'bibliotheek-lindemeer',
    ['signals', 'refers'],
    'none',
    'ad-hoc',
    'Uitleg over doorverwijzen aan de huismeesters.',
  ],
  ['wonen-lindemeer', 'buurtkring-waterwijk', ['hosts'], 'structural', 'structural'],
  ['school-het-baken', 'taalhuis-lindemeer', ['refers'], 'ad-hoc', 'ad-hoc'],
  ['werkcafe-lindemeer', 'bibliotheek-lindemeer', ['refers'], 'structural', 'structural'],
  [
    'glasvezel-lindemeer',
    'dorpshuis-rietzoom',
    ['supplies'],
    'none',
    'structural',
    'Gratis internet in het dorpshuis vragen.',
  ],
  ['jachtwerf-meerzeil', 'stichting-tweede-scherm', ['supplies'], 'ad-hoc', 'ad-hoc'],
  ['dorpshuis-rietzoom', 'seniorweb-lindemeer', ['hosts'], 'structural', 'structural'],
  ['meldpunt-nepbericht', 'politie-lindemeer', ['signals'], 'structural', 'structural'],
  ['buurtkring-waterwijk', 'welzijn-lindemeer', ['signals'], 'ad-hoc', 'ad-hoc'],
]

const hogedijk: Row[] = [
  ['bibliotheek-hogedijk', 'seniorweb-hogedijk', ['hosts', 'refers'], 'structural', 'structural'],
  ['bibliotheek-hogedijk', 'taalhuis-hogedijk', ['hosts'], 'structural', 'structural'],
  ['gemeente-hogedijk', 'bibliotheek-hogedijk', ['funds'], 'structural', 'structural'],
  [
    'gemeente-hogedijk',
    'dijk-en-dorp',
    ['funds', 'refers'],
    'ad-hoc',
    'structural',
    'Jaarafspraak maken over spreekuren.',
  ],
  ['dijk-en-dorp', 'bibliotheek-hogedijk', ['refers', 'signals'], 'structural', 'structural'],
  [
    'politie-hogedijk',
    'seniorweb-hogedijk',
    ['teaches'],
    'none',
    'ad-hoc',
    'Vragen om een gastles.',
  ],
  ['dijknet', 'veerhuis-hogedijk', ['supplies'], 'ad-hoc', 'ad-hoc'],
]

/** District numbers ('01') in which a partner is at work; the others are at work everywhere. */
const districts: Record<string, string[]> = {
  'buurtkring-waterwijk': ['02'],
  'dorpshuis-rietzoom': ['05'],
  'school-het-baken': ['03'],
  'wonen-lindemeer': ['01', '02', '03'],
  'veerhuis-hogedijk': ['04'],
  'dorpskring-wielhoek': ['05'],
}

const lindemeerRoutes: Routes = [
  [
    'gemeente-lindemeer',
    'Online veiligheid',
    'Openbare orde en veiligheid',
    'veiligheid@gemeente-lindemeer.example',
  ],
  [
    'gemeente-lindemeer',
    'Inclusie en cultuur',
    'Beleid sociaal domein',
    'sociaal@gemeente-lindemeer.example',
  ],
  [
    'politie-lindemeer',
    'Gastles over oplichting',
    'Team preventie',
    'preventie@politie-lindemeer.example',
  ],
  ['polderbank', 'Hulp bij bankzaken', 'Seniorencoaches', 'coach@polderbank.example'],
]
const hogedijkRoutes: Routes = [
  [
    'gemeente-hogedijk',
    'Online veiligheid',
    'Integrale veiligheid',
    'veiligheid@gemeente-hogedijk.example',
  ],
]

/** Everything on the map of this town. */
export function relationsOf({ network, partners, municipality }: Town): SampleRelations {
  const isLindemeer = network.slug === 'lindemeer'
  const isPartner = (key: string) => partners.some(({ organisation }) => organisation.key === key)
  const rows = (isLindemeer ? lindemeer : hogedijk).filter(([a, b]) => isPartner(a) && isPartner(b))
  const routes = (isLindemeer ? lindemeerRoutes : hogedijkRoutes).filter(([key]) => isPartner(key))
  const codes = municipality.districts.map(({ code }) => code)
  const refers = new Set(rows.filter(([, , kinds]) => kinds.includes('refers')).map(([key]) => key))
  return {
    profiles: partners.map(({ organisation: { key, kind }, roles }) => ({
      id: organisationId(key),
      roles: [...roles, ...(refers.has(key) ? ['refers'] : [])],
      areas: codes.filter((code) => districts[key]?.some((end) => code.endsWith(end))),
      municipality: kind === 'library' || kind === 'welfare' ? ['commissions', 'subsidy'] : [],
    })),
    relations: rows.map(([from, to, kinds, today, wanted, action = '']) => ({
      ...{ id: idOf('relation', network.slug, from, to), kinds, today, wanted, action },
      fromId: organisationId(from),
      toId: organisationId(to),
    })),
    routes: routes.map(([key, subject, of, mailbox]) => ({
      ...{ id: idOf('route', network.slug, key, subject), organisationId: organisationId(key) },
      ...{ subject, function: of, mailbox, phone: null },
    })),
  }
}
