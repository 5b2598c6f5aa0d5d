import { tweedeScherm } from '../both-networks.ts'
import type { Partner } from '../types.ts'
import { partnersAround } from './partners-around.ts'

/** The inner ring: those who decide together. The others stand in partners-around.ts. */
export const partners: Partner[] = [
  {
    ring: 'consortium',
    since: '2023-10-01',
    roles: ['lead', 'offers-help', 'hosts', 'signals'],
    organisation: {
      key: 'bibliotheek-hogedijk',
      name: 'Bibliotheek Hogedijk',
      kind: 'library',
      sector: 'social',
      about: {
        nl: 'De bibliotheek leidt de alliantie. Zij helpt in de Veerkade, in Steenoven en in de dorpen aan de dijk.',
        en: 'The library leads the alliance. It helps people in Veerkade, in Steenoven and in the villages along the dyke.',
      },
      phone: '000-0000201',
      email: 'vraag@bibliotheek-hogedijk.example',
      website: 'https://bibliotheek-hogedijk.example',
    },
  },
  {
    ring: 'consortium',
    since: '2023-10-01',
    roles: ['funds', 'commissions', 'signals'],
    organisation: {
      key: 'gemeente-hogedijk',
      name: 'Gemeente Hogedijk',
      kind: 'municipality',
      sector: 'public',
      about: {
        nl: 'De gemeente betaalt mee en maakt haar eigen diensten makkelijker. Bellen en langskomen blijft altijd mogelijk.',
        en: 'The municipality helps to pay and makes its own services easier. You can always call or come in.',
      },
      phone: '000-0000202',
      email: 'inwoners@gemeente-hogedijk.example',
      website: 'https://gemeente-hogedijk.example',
    },
  },
  {
    ring: 'consortium',
    since: '2023-10-01',
    roles: ['offers-help', 'signals', 'ambassador'],
    organisation: {
      key: 'dijk-en-dorp',
      name: 'Dijk en Dorp Hogedijk',
      kind: 'welfare',
      sector: 'social',
      about: {
        nl: 'Welzijnswerk in stad en dorp. Onze ouderenadviseurs en jongerenwerkers komen bij mensen thuis en zien wie hulp kan gebruiken.',
        en: 'Welfare work in town and village. Our advisers for older people and youth workers visit people and see who could use help.',
      },
      phone: '000-0000203',
      email: 'welzijn@dijkendorp-hogedijk.example',
      website: 'https://dijkendorp-hogedijk.example',
    },
  },
  {
    ring: 'consortium',
    since: '2024-01-08',
    roles: ['offers-help'],
    organisation: {
      key: 'seniorweb-hogedijk',
      name: 'SeniorWeb Hogedijk',
      kind: 'seniorweb',
      sector: 'social',
      about: {
        nl: 'Twintig vrijwilligers met geduld. Elke week les in het Veerhuis en een inloop waar geen vraag te klein is.',
        en: 'Twenty patient volunteers. Lessons in the Veerhuis every week and a walk-in where no question is too small.',
      },
      phone: '000-0000204',
      email: 'geduld@seniorweb-hogedijk.example',
      website: 'https://seniorweb-hogedijk.example',
    },
  },
  {
    ring: 'consortium',
    since: '2024-01-08',
    roles: ['offers-help', 'signals'],
    organisation: {
      key: 'taalhuis-hogedijk',
      name: 'Taalhuis Hogedijk',
      kind: 'language-house',
      sector: 'social',
      about: {
        nl: 'Taal leren aan de keukentafel of in een groep. Met verhalen, met kranten en met uw eigen telefoon.',
        en: 'Learn the language at the kitchen table or in a group. With stories, newspapers and your own phone.',
      },
      phone: '000-0000205',
      email: 'welkom@taalhuis-hogedijk.example',
      website: 'https://taalhuis-hogedijk.example',
    },
  },
  {
    ring: 'associated',
    since: '2025-04-01',
    roles: ['refurbishes', 'hands-out'],
    organisation: tweedeScherm,
  },
  ...partnersAround,
]
