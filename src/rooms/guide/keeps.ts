import { addMonths, localDate } from '../../platform/dates.ts'
import type { Keep } from '../../platform/keeps.ts'
import type { Db } from '../../platform/tenant.ts'
import { forgetRemarks } from './remark/store.ts'

export const keeps: readonly Keep[] = [
  {
    table: 'remark',
    holds: {
      nl: 'wat een bezoeker zegt dat niet klopt aan een aanbod, zonder naam of adres',
      en: 'what a visitor says is wrong with an offer, without name or address',
    },
    personal: null,
    ground: 'public-task',
    why: { nl: 'om de gids kloppend te houden', en: 'to keep the guide right' },
    until: {
      nl: '6 maanden na de afhandeling, uiterlijk na 24 maanden',
      en: '6 months after it was settled, 24 months at most',
    },
    erase: (db) => forgetRemarks(db, monthsBefore(db, 6), monthsBefore(db, 24)),
  },
]

const monthsBefore = (db: Db, months: number) =>
  new Date(`${addMonths(localDate(db.at), -months)}T00:00:00Z`)
