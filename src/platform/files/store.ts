// Attachments: always first in PostgreSQL, in the transaction of the deed; moved to S3 by a job when that is configured.
import { createHash, randomUUID } from 'node:crypto'
import { later } from '../jobs.ts'
import type { Db } from '../tenant.ts'
import { cleanName, kindOf, refusalOf } from './kinds.ts'

/** Where the content of files may go instead of the database; undefined keeps it there. */
export type Storage = {
  put: (key: string, bytes: Uint8Array, type: string) => Promise<void>
  get: (key: string) => Promise<Uint8Array>
  remove: (key: string) => Promise<void>
}
export type FileLine = { id: string; name: string; type: string; size: number; addedAt: Date }
/** What a file hangs on: a word for the kind of thing, and its id. Whoever may read that may read the file. */
type Hook = { on: 'agreement' | 'evidence'; id: string }

/** Keeps a file with the thing it hangs on. Ask `refusalOf` first: what may not be kept throws. */
export async function addFile(
  db: Db,
  hook: Hook,
  { name, bytes }: { name: string; bytes: Uint8Array },
): Promise<string> {
  const kind = kindOf(bytes)
  if (!kind || refusalOf(bytes)) throw new RangeError('a file that may not be kept')
  const id = randomUUID()
  const hash = createHash('sha256').update(bytes).digest()
  await db`
    insert into file (network_id, id, hangs_on, subject, name, type, size, sha256, content, added_at, added_by)
    values (${db.who.networkId}, ${id}, ${hook.on}, ${hook.id}, ${cleanName(name, kind)}, ${kind.type},
            ${bytes.length}, ${hash}, ${Buffer.from(bytes)}, ${db.at}, ${db.who.personId})`
  await later(db, 'files.move', { id })
  return id
}

/** The files of these things, by thing and moment. */
export async function filesOf(
  db: Db,
  on: Hook['on'],
  ids: readonly string[],
): Promise<(FileLine & { subject: string })[]> {
  if (ids.length === 0) return []
  return db<(FileLine & { subject: string })[]>`
    select id, subject, name, type, size, added_at
    from file
    where network_id = ${db.who.networkId} and hangs_on = ${on} and subject in ${db([...ids])}
    order by added_at, id`
}

/** A file with its content, if it hangs on this thing; null when its content is nowhere to be found. */
export async function openFile(
  db: Db,
  hook: Hook,
  id: string,
  storage: Storage | undefined,
): Promise<(FileLine & { bytes: Uint8Array }) | undefined> {
  const [row] = await db<(FileLine & { content: Buffer | null })[]>`
    select id, name, type, size, added_at, content
    from file
    where network_id = ${db.who.networkId} and hangs_on = ${hook.on} and subject = ${hook.id} and id = ${id}`
  if (!row) return undefined
  const { content, ...line } = row
  if (content) return { ...line, bytes: content }
  if (!storage) throw new Error('a file was moved to S3, which is not configured any more')
  return { ...line, bytes: await storage.get(keyOf(db, id)) }
}

/** Takes away files of one thing (all of them, or one); their objects on S3 go by a job. */
export async function removeFiles(db: Db, hook: Hook, id?: string): Promise<number> {
  const gone = await db<{ id: string; isMoved: boolean }[]>`
    delete from file
    where network_id = ${db.who.networkId} and hangs_on = ${hook.on} and subject = ${hook.id}
      and (${id ?? null}::uuid is null or id = ${id ?? null})
    returning id, content is null as is_moved`
  for (const { id: moved } of gone.filter(({ isMoved }) => isMoved))
    await later(db, 'files.drop', { key: keyOf(db, moved) })
  return gone.length
}

/** Moves one file to S3 and empties it here; the same key twice is the same object. */
export async function moveFile(db: Db, id: string, storage: Storage | undefined): Promise<void> {
  if (!storage) return
  const [file] = await db<{ type: string; content: Buffer }[]>`
    select type, content from file
    where network_id = ${db.who.networkId} and id = ${id} and content is not null
    for update skip locked`
  if (!file) return
  await storage.put(keyOf(db, id), file.content, file.type)
  await db`update file set content = null where network_id = ${db.who.networkId} and id = ${id}`
}

export async function dropObject(key: string, storage: Storage | undefined): Promise<void> {
  if (!storage)
    throw new Error('a file waits to be removed from S3, which is not configured any more')
  await storage.remove(key)
}

const keyOf = (db: Db, id: string) => `${db.who.networkId}/${id}`
