import type { Keep } from '../../platform/keeps.ts'

export const keeps: readonly Keep[] = [
  {
    table: 'merge, merge_answer',
    holds: {
      nl: 'voorstellen om twee netwerken samen te voegen, met het antwoord en wat is meegekomen',
      en: 'proposals to merge two networks, with the answer and what came along',
    },
    personal: { nl: 'welke regievoerder het deed', en: 'which lead did it' },
    ground: 'public-task',
    why: {
      nl: 'om te kunnen nagaan waar partners en gegevens vandaan komen',
      en: 'to be able to see where partners and data come from',
    },
    until: { nl: 'zolang het netwerk bestaat', en: 'as long as the network exists' },
  },
  {
    table: 'partner_origin, moved_offer',
    holds: {
      nl: 'uit welk netwerk een partner kwam, en waar aanbod nu staat',
      en: 'from which network a partner came, and where offers stand now',
    },
    personal: null,
    ground: 'nothing-personal',
    why: {
      nl: 'om de geschiedenis van partners te laten zien en oude adressen te laten werken',
      en: 'to show the history of partners and to keep old addresses working',
    },
    until: { nl: 'zolang het netwerk bestaat', en: 'as long as the network exists' },
  },
]
