import type { Keep } from '../../platform/keeps.ts'
import { forgetTried } from './store.ts'

export const keeps: readonly Keep[] = [
  {
    table: 'import_batch, import_row',
    holds: {
      nl: 'ingelezen bestanden met aanbod en het verslag per rij; het bestand zelf tot er besloten is',
      en: 'imported files with offers and the report per row; the file itself until it is decided on',
    },
    personal: {
      nl: 'welke medewerker het bestand inlas',
      en: 'which member of staff imported the file',
    },
    ground: 'legitimate-interest',
    why: { nl: 'om een bestand te kunnen terugdraaien', en: 'to be able to take a file back' },
    until: {
      nl: 'bestanden tot het besluit, hoogstens twee weken; verslagen zolang het netwerk bestaat',
      en: 'files until the decision, two weeks at most; reports as long as the network exists',
    },
    erase: forgetTried,
  },
]
