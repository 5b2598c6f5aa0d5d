// A form carries a key of its own. Carried out twice (double click, impatient reload) it ends where the first one ended.
import { open, seal } from './crypto.ts'
import type { Db } from './tenant.ts'

/** Remembers where a form ended. The second of two at once waits here, fails on the key, and its deed is undone. */
export async function rememberOnce(db: Db, key: string, location: string): Promise<void> {
  // Sealed: where a form ended can be the address of a link, of which only the hash is kept anywhere.
  const sealed = seal(db.keys, placeOf(db, key), location).toString('base64')
  await db`
    insert into once (network_id, key, location, at)
    values (${db.who.networkId}, ${key}, ${sealed}, ${db.at})`
}

/**
 * Where the form with this key ended before, if it did; until this transaction ends nobody else carries it out. Asked
 * before anything happens: a deed that is undone afterwards undoes its counted try too, and so could be tried for ever.
 */
export async function endedBefore(db: Db, key: string): Promise<string | undefined> {
  // Sent together and carried out in this order: it is looked up when nobody else can be at it.
  const [, before] = await Promise.all([
    db`select pg_advisory_xact_lock(hashtextextended(${`once ${key}`}, 0))`.execute(),
    repeatedAt(db, key),
  ])
  return before
}

/** Where the form with this key ended before, if it did. */
export async function repeatedAt(db: Db, key: string): Promise<string | undefined> {
  const [first] = await db<{ location: string }[]>`
    select location from once where network_id = ${db.who.networkId} and key = ${key}`
  return first && open(db.keys, placeOf(db, key), Buffer.from(first.location, 'base64'))
}

const placeOf = (db: Db, id: string) => ({ network: db.who.networkId, purpose: 'once', id })

/** Forgets forms of before this moment; run by the nightly job. */
export async function forgetOnce(db: Db, before: Date): Promise<void> {
  await db`delete from once where network_id = ${db.who.networkId} and at < ${before}`
}
