import type { Keep } from '../../platform/keeps.ts'

export const keeps: readonly Keep[] = [
  {
    table: 'measurement',
    holds: {
      nl: 'hoe vaak elk antwoord is gegeven bij de meting van een cursus; geen antwoord apart',
      en: 'how often each answer was given in the measurement of a course; no answer apart',
    },
    personal: null,
    ground: 'nothing-personal',
    why: { nl: 'om te weten of een cursus helpt', en: 'to know whether a course helps' },
    until: {
      nl: 'tot twee weken na de laatste les; daarna alleen opgeteld met andere cursussen',
      en: 'until two weeks after the last lesson; after that only added up with other courses',
    },
  },
]
