// The ladder of reminders, as the worker climbs it every ten minutes.
import { wallTime } from '../../platform/dates.ts'
import { isHoliday } from '../../platform/schedule/holidays.ts'
import type { Db } from '../../platform/tenant.ts'
import { ownNetwork } from '../partners/door.ts'
import { expireReferral, note, type Referral, tell, waitingReferrals } from '../referrals/door.ts'
import { whatIsDue } from './rules.ts'

/** Reminds, warns and expires, in one network; made twice it changes nothing more. */
export async function remindAndExpire(db: Db): Promise<void> {
  const { settings } = await ownNetwork(db)
  const now = wallTime(db.at)
  for (const referral of await waitingReferrals(db)) {
    const due = whatIsDue(
      {
        waitsFrom: referral.waitsFrom ?? now.date,
        reminders: referral.reminders,
        warned: referral.warnedAt !== null,
        asking: referral.askedAt !== null,
        quiet: referral.quietAt !== null,
      },
      settings,
      now,
      isHoliday,
    )
    if (due.expire) await expireReferral(db, referral)
    else await remind(db, referral, due)
  }
}

async function remind(
  db: Db,
  referral: Referral,
  due: { remind: number | null; warn: boolean },
): Promise<void> {
  let seen = referral
  if (due.remind !== null) {
    const changes = { reminders: due.remind }
    const result = await note(db, seen, changes, {
      what: 'reminded',
      party: 'job',
      code: String(due.remind),
    })
    if (!result.done) return
    await tell(db, 'receiver', referral.id, 'reminder')
    seen = { ...seen, ...changes }
  }
  if (!due.warn) return
  const result = await note(db, seen, { warnedAt: db.at }, { what: 'warned', party: 'job' })
  if (result.done) await tell(db, 'sender', referral.id, 'unanswered')
}
