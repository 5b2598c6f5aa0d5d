import type { Keep } from '../../platform/keeps.ts'

export const keeps: readonly Keep[] = [
  {
    table: 'course_programme, course, lesson',
    holds: {
      nl: 'programma’s, cursussen, lessen en het aantal plaatsen',
      en: 'programmes, courses, lessons and the number of places',
    },
    personal: null,
    ground: 'nothing-personal',
    why: {
      nl: 'om cursussen te laten zien en te organiseren',
      en: 'to show and to organise courses',
    },
    until: { nl: 'zolang het netwerk bestaat', en: 'as long as the network exists' },
  },
]
