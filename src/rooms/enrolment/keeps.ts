import { addMonths, localDate } from '../../platform/dates.ts'
import type { Keep } from '../../platform/keeps.ts'
import type { Db } from '../../platform/tenant.ts'
import { ownNetwork } from '../partners/door.ts'
import { eraseEndedPeople } from './store.ts'

export const keeps: readonly Keep[] = [
  {
    table: 'enrolment, enrolment_message',
    holds: {
      nl: 'wie zich voor een cursus aanmeldde, en wat die persoon is verteld',
      en: 'who enrolled in a course, and what they were told',
    },
    personal: {
      nl: 'naam, telefoon, e-mail of hoe men anders spreekt, taal, wensen en hulp die nodig is; versleuteld',
      en: 'name, phone, e-mail or how else one talks, language, wishes and help needed; encrypted',
    },
    ground: 'consent',
    why: { nl: 'om de cursus te kunnen regelen', en: 'to be able to arrange the course' },
    until: {
      nl: 'drie maanden na de laatste les; aantallen blijven',
      en: 'three months after the last lesson; numbers stay',
    },
    erase: erasePast,
  },
  {
    table: 'seat_reservation, enrolment_choice',
    holds: {
      nl: 'hoeveel plaatsen een organisator voor een partner vrijhoudt, en of deelnemers zelf mogen wisselen',
      en: 'how many places an organiser keeps for a partner, and whether participants may move themselves',
    },
    personal: null,
    ground: 'nothing-personal',
    why: { nl: 'om plaatsen eerlijk te verdelen', en: 'to divide places fairly' },
    until: { nl: 'zolang de cursus er is', en: 'as long as the course exists' },
  },
]

async function erasePast(db: Db): Promise<number> {
  const { settings } = await ownNetwork(db)
  return eraseEndedPeople(db, addMonths(localDate(db.at), -settings.contactKeptMonths))
}
