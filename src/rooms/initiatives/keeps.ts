import type { Keep } from '../../platform/keeps.ts'

export const keeps: readonly Keep[] = [
  {
    table: 'initiative, initiative_match',
    holds: {
      nl: 'initiatieven in wijken, wat ze nodig hebben, en met welke partners ze zijn verbonden',
      en: 'initiatives in districts, what they need, and which partners they were brought together with',
    },
    personal: {
      nl: 'welke medewerker het laatst iets wijzigde; van bewoners alleen een functie en een gedeeld postvak',
      en: 'which member of staff changed something last; of residents only a function and a shared mailbox',
    },
    ground: 'public-task',
    why: {
      nl: 'om partners en initiatieven bij elkaar te brengen',
      en: 'to bring partners and initiatives together',
    },
    until: { nl: 'zolang het netwerk bestaat', en: 'as long as the network exists' },
  },
]
