import type { Keep } from '../../platform/keeps.ts'

export const keeps: readonly Keep[] = [
  {
    table: 'location, offer, offer_location, chase',
    holds: {
      nl: 'plekken en aanbod van organisaties, en wanneer een organisatie is herinnerd',
      en: 'places and offers of organisations, and when an organisation was reminded',
    },
    personal: null,
    ground: 'nothing-personal',
    why: { nl: 'om inwoners de weg te wijzen', en: 'to show residents the way' },
    until: {
      nl: 'zolang de organisatie het aanbiedt',
      en: 'as long as the organisation offers it',
    },
  },
  {
    table: 'offer_version',
    holds: {
      nl: 'vroegere versies van aanbod, met wie ze opsloeg',
      en: 'earlier versions of offers, with who saved them',
    },
    personal: {
      nl: 'welke medewerker een versie opsloeg',
      en: 'which member of staff saved a version',
    },
    ground: 'legitimate-interest',
    why: { nl: 'om een fout terug te kunnen draaien', en: 'to be able to undo a mistake' },
    until: { nl: 'zolang het aanbod bestaat', en: 'as long as the offer exists' },
  },
]
