import { addMonths, instantOf, localDate } from '../../platform/dates.ts'
import type { Keep } from '../../platform/keeps.ts'
import { forgetDoers } from './store.ts'

const doerMonths = 24

export const keeps: readonly Keep[] = [
  {
    table: 'decision',
    holds: { nl: 'besluiten van de partners', en: 'decisions of the partners' },
    personal: null,
    ground: 'nothing-personal',
    why: { nl: 'om terug te vinden wat is besloten', en: 'to find back what was decided' },
    until: { nl: 'zolang het netwerk bestaat', en: 'as long as the network exists' },
  },
  {
    table: 'action_point, action_event',
    holds: {
      nl: 'actiepunten: wat, welke organisatie en functie, wanneer, en hoe het ging',
      en: 'action points: what, which organisation and function, when, and how it went',
    },
    personal: {
      nl: 'soms welke medewerker het doet, en wie de status wijzigde',
      en: 'sometimes which member of staff does it, and who changed the status',
    },
    ground: 'legitimate-interest',
    why: { nl: 'om te zien of afspraken worden nagekomen', en: 'to see whether promises are kept' },
    until: {
      nl: 'de medewerker 24 maanden nadat het klaar is',
      en: 'the member of staff 24 months after it is done',
    },
    erase: (db) =>
      forgetDoers(db, instantOf({ date: addMonths(localDate(db.at), -doerMonths), time: '00:00' })),
  },
]
