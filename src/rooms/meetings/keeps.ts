import { addMonths, localDate } from '../../platform/dates.ts'
import type { Keep } from '../../platform/keeps.ts'
import type { Db } from '../../platform/tenant.ts'
import { forgetInvitees } from './store.ts'

const inviteeMonths = 12

const dayBefore = (db: Db, months: number) => addMonths(localDate(db.at), -months)

export const keeps: readonly Keep[] = [
  {
    table: 'meeting, meeting_item',
    holds: {
      nl: 'overleggen van partners: agenda, notities en verslag',
      en: 'meetings of partners: agenda, notes and report',
    },
    personal: { nl: 'wie het verslag vaststelde', en: 'who approved the report' },
    ground: 'public-task',
    why: { nl: 'om na te lezen wat samen is afgesproken', en: 'to read back what was agreed' },
    until: { nl: 'zolang het netwerk bestaat', en: 'as long as the network exists' },
  },
  {
    table: 'meeting_invitee',
    holds: {
      nl: 'welke organisatie en functie is uitgenodigd, het antwoord en de aanwezigheid',
      en: 'which organisation and function was invited, the answer and the attendance',
    },
    personal: {
      nl: 'soms een medewerker of een e-mailadres (versleuteld)',
      en: 'sometimes a member of staff or an e-mail address (encrypted)',
    },
    ground: 'legitimate-interest',
    why: {
      nl: 'om uit te nodigen en te weten wie er was',
      en: 'to invite and to know who was there',
    },
    until: {
      nl: 'medewerker en e-mailadres 12 maanden na het overleg',
      en: 'member of staff and e-mail address 12 months after the meeting',
    },
    erase: (db) => forgetInvitees(db, dayBefore(db, inviteeMonths)),
  },
]
