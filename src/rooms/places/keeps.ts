import type { Keep } from '../../platform/keeps.ts'

const publicData = {
  personal: null,
  ground: 'nothing-personal',
  until: { nl: 'tot een nieuwe import', en: 'until a new import' },
} as const

export const keeps: readonly Keep[] = [
  {
    table: 'municipality',
    holds: { nl: 'codes en namen van gemeenten', en: 'codes and names of municipalities' },
    why: { nl: 'om aanbod en cijfers te verbinden', en: 'to connect offers and figures' },
    ...publicData,
  },
  {
    table: 'area',
    holds: {
      nl: 'codes en namen van wijken en buurten',
      en: 'codes and names of districts and neighbourhoods',
    },
    why: { nl: 'om aanbod en cijfers te verbinden', en: 'to connect offers and figures' },
    ...publicData,
  },
  {
    table: 'figure',
    holds: { nl: 'openbare cijfers van het CBS per gebied', en: 'public CBS figures per region' },
    why: { nl: 'om te zien waar hulp nodig is', en: 'to see where help is needed' },
    ...publicData,
  },
  {
    table: 'place',
    holds: { nl: 'namen en punten van plaatsen', en: 'names and points of places' },
    why: { nl: 'om hulp in de buurt te vinden', en: 'to find help nearby' },
    ...publicData,
  },
]
