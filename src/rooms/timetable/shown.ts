// An address that was just made: for a few minutes the page itself carries it, sealed, so that it is kept nowhere.
import { paths } from '../../paths.ts'
import { open, seal } from '../../platform/crypto.ts'
import type { Db } from '../../platform/tenant.ts'
import type { View } from '../../ui/view.ts'

const minutes = 10
const placeOf = (db: Db) => ({ network: db.who.networkId, purpose: 'feed.shown', id: 'shown' })

/** The token, sealed for the address of the next page. */
export function shownOnce(db: Db, token: string): string {
  const until = db.at.getTime() + minutes * 60_000
  return seal(db.keys, placeOf(db), `${token} ${until}`).toString('base64url')
}

/** The whole address that such a seal stands for; undefined when it is not ours, or too old. */
export function addressShown(db: Db, view: View, sealed: string | null): string | undefined {
  if (!sealed) return undefined
  try {
    const [token, until] = open(db.keys, placeOf(db), Buffer.from(sealed, 'base64url')).split(' ')
    const isFresh = Number(until) > db.at.getTime()
    return token && isFresh ? view.baseUrl + paths.timetable.feed(view.at, token) : undefined
  } catch {
    return undefined
  }
}
