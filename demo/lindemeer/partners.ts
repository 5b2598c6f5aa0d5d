import { tweedeScherm } from '../both-networks.ts'
import type { Partner } from '../types.ts'
import { partnersAround } from './partners-around.ts'

/** The inner ring: those who decide together. The others stand in partners-around.ts. */
export const partners: Partner[] = [
  {
    ring: 'consortium',
    since: '2024-02-01',
    roles: ['lead', 'funds', 'commissions', 'signals'],
    organisation: {
      key: 'gemeente-lindemeer',
      name: 'Gemeente Lindemeer',
      kind: 'municipality',
      sector: 'public',
      about: {
        nl: 'De gemeente leidt het netwerk. Zij zorgt dat u ook zonder internet terechtkunt, aan de balie of aan de telefoon.',
        en: 'The municipality leads the network. It makes sure that you can also get help without internet, at the counter or by phone.',
      },
      phone: '000-0000101',
      email: 'digihulp@gemeente-lindemeer.example',
      website: 'https://gemeente-lindemeer.example',
    },
  },
  {
    ring: 'consortium',
    since: '2024-02-01',
    roles: ['offers-help', 'hosts', 'signals'],
    organisation: {
      key: 'bibliotheek-lindemeer',
      name: 'Bibliotheek Lindemeer',
      kind: 'library',
      sector: 'social',
      about: {
        nl: 'In twee bibliotheken en met de Digibus helpt de bibliotheek iedereen met vragen over de digitale overheid. U hoeft geen lid te zijn.',
        en: 'In two libraries and with the Digibus, the library helps everyone with questions about online government. You do not have to be a member.',
      },
      phone: '000-0000102',
      email: 'hulp@bibliotheek-lindemeer.example',
      website: 'https://bibliotheek-lindemeer.example',
    },
  },
  {
    ring: 'consortium',
    since: '2024-02-01',
    roles: ['offers-help', 'signals', 'ambassador'],
    organisation: {
      key: 'welzijn-lindemeer',
      name: 'Welzijn Lindemeer',
      kind: 'welfare',
      sector: 'social',
      about: {
        nl: 'Welzijn Lindemeer is er in de buurt: in Buurthuis De Brug, bij mensen thuis en op straat. Digitale hulp begint hier vaak met koffie.',
        en: 'Welzijn Lindemeer is close by: in community centre De Brug, at people’s homes and in the street. Digital help often starts with coffee here.',
      },
      phone: '000-0000103',
      email: 'info@welzijn-lindemeer.example',
      website: 'https://welzijn-lindemeer.example',
    },
  },
  {
    ring: 'consortium',
    since: '2024-02-01',
    roles: ['offers-help'],
    organisation: {
      key: 'seniorweb-lindemeer',
      name: 'SeniorWeb Lindemeer',
      kind: 'seniorweb',
      sector: 'social',
      about: {
        nl: 'Vrijwilligers leggen rustig uit hoe computer, tablet en telefoon werken. In een kleine groep, of bij u thuis.',
        en: 'Volunteers calmly explain how computer, tablet and phone work. In a small group, or at your home.',
      },
      phone: '000-0000104',
      email: 'les@seniorweb-lindemeer.example',
      website: 'https://seniorweb-lindemeer.example',
    },
  },
  {
    ring: 'consortium',
    since: '2024-09-01',
    roles: ['offers-help', 'signals'],
    organisation: {
      key: 'taalhuis-lindemeer',
      name: 'Taalhuis Lindemeer',
      kind: 'language-house',
      sector: 'social',
      about: {
        nl: 'Het Taalhuis helpt u met lezen, schrijven, praten en de telefoon. Veel lessen doen taal en digitaal tegelijk.',
        en: 'The language house helps you with reading, writing, speaking and your phone. Many lessons do language and digital at once.',
      },
      phone: '000-0000105',
      email: 'taal@taalhuis-lindemeer.example',
      website: 'https://taalhuis-lindemeer.example',
    },
  },
  {
    ring: 'consortium',
    since: '2025-01-15',
    roles: ['refurbishes', 'hands-out'],
    organisation: tweedeScherm,
  },
  ...partnersAround,
]
