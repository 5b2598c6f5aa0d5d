// What partners and residents of Lindemeer begin; some found a partner, one was told no, one finds nobody.
import { addMonths } from '../../src/platform/dates.ts'
import { initiative } from '../../src/rooms/initiatives/sample.ts'
import type { Content, NewMatch } from '../../src/rooms/initiatives/store.ts'
import { idOf, organisationId } from '../ids.ts'

type Row = { key: string; by?: string } & Partial<Content> & { title: string }

const idFor = (key: string) => idOf('initiative', 'lindemeer', key)

/** The days of what was decided are told in months before today: the demo never grows old. */
export function initiativesOfLindemeer(today: string) {
  return {
    initiatives: rows.map(({ key, by, ...facts }) => ({
      ...initiative({ ...facts, organisationId: by ? organisationId(by) : null }),
      id: idFor(key),
    })),
    matches: decided.map(
      ({ initiative: key, partner, monthsAgo, ...match }): NewMatch & { decidedOn: string } => ({
        ...match,
        initiativeId: idFor(key),
        organisationId: organisationId(partner),
        decidedOn: addMonths(today, -monthsAgo),
      }),
    ),
  }
}

const rows: Row[] = [
  {
    key: 'telefooncafe',
    title: 'Telefooncafé aan de Touwbaan',
    what: 'Elke dinsdagmiddag oefenen buren samen op hun eigen telefoon, met koffie.',
    runBy: 'bewoners van de Touwbaan',
    contactFunction: 'beheerder van de flat',
    contactMailbox: 'flat@touwbaan.example',
    areas: ['WK900103'],
    place: 'gemeenschappelijke ruimte',
    targetGroups: ['seniors'],
    themes: ['device', 'social'],
    activities: [3],
    stage: 'running',
    needs: ['people', 'devices'],
    needsText: 'Twee vrijwilligers die uitleggen, en vier leentablets.',
    offers: ['places'],
    offersText: 'Een warme ruimte en bekende gezichten.',
  },
  {
    key: 'digitaxi',
    title: 'Digitaxi Buitenkavels',
    what: 'Vrijwilligers met een auto brengen mensen uit de polder naar het spreekuur en wachten erbij.',
    by: 'dorpshuis-rietzoom',
    contactFunction: 'beheerder dorpshuis',
    areas: ['WK900105', 'WK900104'],
    targetGroups: ['seniors', 'low-income'],
    activities: [4],
    stage: 'starting',
    needs: ['money', 'referral'],
    needsText: 'Geld voor benzine, en hulppunten die ritten doorgeven.',
    offers: ['people'],
  },
  {
    key: 'schoolapp',
    title: 'Ouders helpen ouders met de schoolapp',
    what: 'Na schooltijd helpen ouders elkaar met de app van school en met DigiD.',
    by: 'school-het-baken',
    contactFunction: 'oudercoördinator',
    areas: ['WK900102'],
    targetGroups: ['families', 'newcomers'],
    themes: ['digid', 'language'],
    activities: [3, 4],
    stage: 'running',
    needs: ['knowledge', 'people'],
    needsText: 'Iemand die één keer per maand vragen over taal en DigiD opvangt.',
    offers: ['places', 'referral'],
  },
  {
    key: 'repareerkraam',
    title: 'Repareerkraam op de markt',
    what: 'Twee keer per maand een kraam waar kapotte laptops worden nagekeken.',
    by: 'jachtwerf-meerzeil',
    areas: ['WK900101'],
    place: 'Kerkplein',
    targetGroups: ['everyone'],
    themes: ['device'],
    activities: [1],
    stage: 'idea',
    needs: ['devices', 'people'],
    needsText: 'Onderdelen en mensen die kunnen solderen.',
    offers: ['devices'],
  },
  {
    key: 'brievenbus',
    title: 'Duidelijke brieven',
    what: 'Bewoners lezen brieven van de gemeente voor en zeggen wat niet te begrijpen is.',
    by: 'buurtkring-waterwijk',
    areas: ['WK900102'],
    targetGroups: ['low-literacy'],
    themes: ['letters', 'municipality'],
    activities: [5],
    stage: 'ended',
    offers: ['knowledge'],
  },
]

const decided = [
  ...['seniorweb-lindemeer', 'welzijn-lindemeer'].map((partner, at) => ({
    ...{ initiative: 'telefooncafe', partner, monthsAgo: 7 - at, reason: '' },
    ...({ status: 'connected', side: 'partner' } as const),
  })),
  {
    ...{ initiative: 'telefooncafe', partner: 'polderbank', monthsAgo: 5 },
    ...({ status: 'declined', side: 'partner' } as const),
    reason: 'Onze tablets zijn al toegezegd aan het uitgiftepunt.',
  },
  {
    ...{ initiative: 'schoolapp', partner: 'taalhuis-lindemeer', monthsAgo: 3, reason: '' },
    ...({ status: 'connected', side: 'initiative' } as const),
  },
  {
    ...{ initiative: 'brievenbus', partner: 'gemeente-lindemeer', monthsAgo: 14, reason: '' },
    ...({ status: 'connected', side: 'lead' } as const),
  },
]
