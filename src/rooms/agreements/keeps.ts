import type { Keep } from '../../platform/keeps.ts'
import { erasePast } from './actions.ts'

export const keeps: readonly Keep[] = [
  {
    table: 'agreement, agreement_party',
    holds: {
      nl: 'afspraken tussen partners, met functie en datum van ondertekening',
      en: 'agreements between partners, with function and date of signing',
    },
    personal: {
      nl: 'welke medewerker het laatst iets wijzigde, en wat in een bijlage staat',
      en: 'which member of staff changed something last, and what an attachment says',
    },
    ground: 'contract',
    why: { nl: 'om te weten wat er is afgesproken', en: 'to know what was agreed' },
    until: {
      nl: 'zeven jaar na afloop, met de bijlagen',
      en: 'seven years after the end, with files',
    },
    erase: erasePast,
  },
]
