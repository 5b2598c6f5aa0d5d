import type { Keep } from '../../platform/keeps.ts'

export const keeps: readonly Keep[] = [
  {
    table: 'course_counted',
    holds: {
      nl: 'wat van elke cursus al in de cijfers staat: alleen aantallen',
      en: 'what the figures hold of each course: numbers only',
    },
    personal: null,
    ground: 'nothing-personal',
    why: { nl: 'om niets dubbel te tellen', en: 'to count nothing twice' },
    until: { nl: 'zolang het netwerk bestaat', en: 'as long as the network exists' },
  },
]
