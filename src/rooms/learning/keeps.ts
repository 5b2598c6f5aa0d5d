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
  {
    table: 'effect_batch',
    holds: {
      nl: 'wat deelnemers van cursussen zeiden, per bundel van 10 antwoorden of meer; alleen aantallen',
      en: 'what participants of courses said, per batch of 10 answers or more; numbers only',
    },
    personal: null,
    ground: 'nothing-personal',
    why: { nl: 'om te weten of cursussen helpen', en: 'to know whether courses help' },
    until: { nl: 'zolang het netwerk bestaat', en: 'as long as the network exists' },
  },
]
