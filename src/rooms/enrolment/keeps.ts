import { addMonths, localDate } from '../../platform/dates.ts'
import type { Keep } from '../../platform/keeps.ts'
import type { Db } from '../../platform/tenant.ts'
import { ownNetwork } from '../partners/door.ts'
import { eraseEndedPeople } from './store.ts'

export const keeps: readonly Keep[] = [
  {
    table: 'enrolment, enrolment_message, attendance',
    holds: {
      nl: 'wie zich voor een cursus aanmeldde, wat die persoon is verteld en bij welke lessen die was',
      en: 'who enrolled in a course, what they were told and at which lessons they were',
    },
    personal: {
      nl: 'naam, telefoon of e-mail, taal, wensen en hulp die nodig is; versleuteld',
      en: 'name, phone or e-mail, language, wishes and help needed; encrypted',
    },
    ground: 'consent',
    why: { nl: 'om de cursus te kunnen regelen', en: 'to be able to arrange the course' },
    until: {
      nl: 'drie maanden na de laatste les; aantallen blijven',
      en: 'three months after the last lesson; numbers stay',
    },
    erase: erasePast,
  },
]

async function erasePast(db: Db): Promise<number> {
  const { settings } = await ownNetwork(db)
  return eraseEndedPeople(db, addMonths(localDate(db.at), -settings.contactKeptMonths))
}
