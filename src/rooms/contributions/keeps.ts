import type { Keep } from '../../platform/keeps.ts'
import { forgetFiles } from './store.ts'

const fileDays = 7

export const keeps: readonly Keep[] = [
  {
    table: 'contribution, contribution_column, contribution_place',
    holds: {
      nl: 'bijdragen van partners aan de vijf activiteiten, en de kolommen van de tabel',
      en: 'contributions of partners to the five activities, and the columns of the table',
    },
    personal: null,
    ground: 'nothing-personal',
    why: { nl: 'om te zien wie wat inbrengt', en: 'to see who contributes what' },
    until: { nl: 'zolang het netwerk bestaat', en: 'as long as the network exists' },
  },
  {
    table: 'contribution_version',
    holds: {
      nl: 'hoe een bijdrage was, en wie haar wijzigde',
      en: 'what a contribution was, and who changed it',
    },
    personal: { nl: 'welke medewerker het deed', en: 'which member of staff did it' },
    ground: 'legitimate-interest',
    why: {
      nl: 'om een wijziging te kunnen nagaan en terugdraaien',
      en: 'to be able to check a change and undo it',
    },
    until: { nl: 'zolang het netwerk bestaat', en: 'as long as the network exists' },
  },
  {
    table: 'contribution_file',
    holds: {
      nl: 'een bestand met bijdragen, tussen proberen en uitvoeren',
      en: 'a file of contributions, between trying and carrying out',
    },
    personal: { nl: 'wie het bestand inlas', en: 'who brought the file' },
    ground: 'legitimate-interest',
    why: { nl: 'om eerst te laten zien wat er gebeurt', en: 'to first show what would happen' },
    until: { nl: `hoogstens ${fileDays} dagen`, en: `${fileDays} days at most` },
    erase: (db) => forgetFiles(db, new Date(db.at.getTime() - fileDays * 86_400_000)),
  },
]
