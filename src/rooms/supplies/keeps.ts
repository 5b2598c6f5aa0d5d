import type { Keep } from '../../platform/keeps.ts'

export const keeps: readonly Keep[] = [
  {
    table: 'supply, supply_move',
    holds: {
      nl: 'hoeveel werkboeken en leenapparaten er zijn, en wat ermee gebeurde',
      en: 'how many workbooks and loan devices there are, and what happened to them',
    },
    personal: {
      nl: 'welke medewerker iets noteerde; nooit wie iets kreeg',
      en: 'which member of staff noted something; never who got it',
    },
    ground: 'legitimate-interest',
    why: { nl: 'om genoeg te hebben voor elke cursus', en: 'to have enough for every course' },
    until: { nl: 'zolang het netwerk bestaat', en: 'as long as the network exists' },
  },
]
