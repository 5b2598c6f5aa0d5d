// Work that comes back by the clock, in every network.
import { eraseExpired } from '../platform/keeps.ts'
import { forgetOnce } from '../platform/once.ts'
import type { Db } from '../platform/tenant.ts'
import { warnLead } from '../rooms/agreements/actions.ts'
import { resealEnrolments } from '../rooms/enrolment/contact.ts'
import { turnByClock } from '../rooms/enrolment/course-actions.ts'
import { remindOfActions } from '../rooms/outcomes/actions.ts'
import { resealContacts } from '../rooms/referrals/contact.ts'
import { remindAndExpire } from '../rooms/reminders/actions.ts'
import type { Installation } from './installation.ts'
import { allKeeps } from './keeps.ts'

export type Round = { name: string; everyMinutes: number; run: (db: Db) => Promise<unknown> }

const day = 24 * 60

/** Every round with how often it is made; each is safe to make twice. */
export function rounds({ config }: Pick<Installation, 'config'>): Round[] {
  return [
    { name: 'privacy.erase', everyMinutes: day, run: (db) => eraseExpired(db, allKeeps) },
    { name: 'referrals.remind', everyMinutes: 10, run: remindAndExpire },
    {
      name: 'outcomes.remind',
      everyMinutes: 60,
      run: (db) => remindOfActions(db, config.BASE_URL),
    },
    { name: 'agreements.warn', everyMinutes: day, run: (db) => warnLead(db, config.BASE_URL) },
    {
      name: 'enrolment.turn',
      everyMinutes: 5,
      run: (db) => turnByClock(db, config.BASE_URL),
    },
    // After a new key in front of SECRET_KEYS: what an older one sealed is sealed again, so that it can go.
    { name: 'referrals.reseal', everyMinutes: day, run: resealContacts },
    { name: 'enrolment.reseal', everyMinutes: day, run: resealEnrolments },
    {
      name: 'once.forget',
      everyMinutes: day,
      run: (db) => forgetOnce(db, new Date(db.at.getTime() - 2 * day * 60_000)),
    },
  ]
}
