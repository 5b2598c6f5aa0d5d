import type { Keep } from '../../platform/keeps.ts'

export const keeps: readonly Keep[] = [
  {
    table: 'programme, programme_goal, chain_contact, chain_step, chain_evidence, chain_start',
    holds: {
      nl: 'programma, doelen, aanspreekpunten en stappen van het netwerk',
      en: 'programme, goals, contacts and steps of the network',
    },
    personal: {
      nl: 'welke medewerker het laatst iets wijzigde',
      en: 'which member of staff changed something last',
    },
    ground: 'public-task',
    why: { nl: 'om samen te kunnen sturen', en: 'to be able to steer together' },
    until: { nl: 'zolang het netwerk bestaat', en: 'as long as the network exists' },
  },
  {
    table: 'lead_term',
    holds: {
      nl: 'wie de regie voert en voerde, met mandaat en besluit',
      en: 'who leads and led, with mandate and decision',
    },
    personal: {
      nl: 'de naam van een medewerker, als een persoon de regie voert',
      en: 'the name of a member of staff, when a person leads',
    },
    ground: 'public-task',
    why: { nl: 'om te weten wie waarvoor mag spreken', en: 'to know who may speak for what' },
    until: { nl: 'zolang het netwerk bestaat', en: 'as long as the network exists' },
  },
]
