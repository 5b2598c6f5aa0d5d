// Work that comes back by the clock, in every network.
import { eraseExpired } from '../platform/keeps.ts'
import { forgetOnce } from '../platform/once.ts'
import type { Db } from '../platform/tenant.ts'
import { warnLead } from '../rooms/agreements/actions.ts'
import { callOffEmptied } from '../rooms/calls/actions.ts'
import { remindOfLessons } from '../rooms/calls/reminding.ts'
import { showAllInGuide } from '../rooms/courses/door.ts'
import { closeMeasurements } from '../rooms/effect/actions.ts'
import { turnByClock } from '../rooms/enrolment/clock.ts'
import { resealEnrolments } from '../rooms/enrolment/contact.ts'
import { countLearning } from '../rooms/learning/counting.ts'
import { bringBackLate } from '../rooms/meetings/proposals.ts'
import { watchTopics } from '../rooms/modules/actions.ts'
import { remindOfActions } from '../rooms/outcomes/actions.ts'
import { resealContacts } from '../rooms/referrals/contact.ts'
import { remindAndExpire } from '../rooms/reminders/actions.ts'
import { releaseDue } from '../rooms/seating/reserving.ts'
import { tellOfShortage } from '../rooms/supplies/actions.ts'
import { tellOfEndings } from '../rooms/teaching/actions.ts'
import { tellOrganisers } from '../rooms/timetable/actions.ts'
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
    { name: 'meetings.bring-back', everyMinutes: 60, run: bringBackLate },
    { name: 'agreements.warn', everyMinutes: day, run: (db) => warnLead(db, config.BASE_URL) },
    {
      name: 'enrolment.turn',
      everyMinutes: 5,
      run: (db) => turnByClock(db, config.BASE_URL),
    },
    { name: 'calls.emptied', everyMinutes: 5, run: (db) => callOffEmptied(db, config.BASE_URL) },
    { name: 'seating.release', everyMinutes: 5, run: (db) => releaseDue(db, config.BASE_URL) },
    {
      name: 'calls.remind',
      everyMinutes: 30,
      run: (db) =>
        remindOfLessons(db, { baseUrl: config.BASE_URL, hasSms: config.SMS_URL !== undefined }),
    },
    {
      name: 'supplies.tell',
      everyMinutes: day,
      run: (db) => tellOfShortage(db, config.BASE_URL),
    },
    {
      name: 'modules.watch',
      everyMinutes: day,
      run: (db) => watchTopics(db, { baseUrl: config.BASE_URL, looks: config.LINK_CHECK === 'on' }),
    },
    { name: 'courses.guide', everyMinutes: 5, run: showAllInGuide },
    { name: 'learning.count', everyMinutes: 10, run: countLearning },
    { name: 'effect.close', everyMinutes: 60, run: closeMeasurements },
    {
      name: 'teaching.endings',
      everyMinutes: day,
      run: (db) => tellOfEndings(db, config.BASE_URL),
    },
    {
      name: 'timetable.tell',
      everyMinutes: day,
      run: (db) => tellOrganisers(db, config.BASE_URL),
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
