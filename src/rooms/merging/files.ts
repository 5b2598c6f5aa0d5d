// Attachments of agreements that came along: each is read in the one network and kept in the other, one at a time.
import { addFile, filesOf, openFile, type Storage } from '../../platform/files/store.ts'
import { type Db, inOtherNetwork } from '../../platform/tenant.ts'

type Sides = { from: string; into: string }

/** Begins and ends bound to who takes in. */
export async function copyFiles(
  db: Db,
  { from, into }: Sides,
  agreements: readonly { from: string; to: string }[],
  storage: Storage | undefined,
): Promise<void> {
  await inOtherNetwork(db, from)
  const old = agreements.map((one) => one.from)
  const files = await filesOf(db, 'agreement', old)
  for (const { id, subject, name } of files) {
    await inOtherNetwork(db, from)
    const file = await openFile(db, { on: 'agreement', id: subject }, id, storage)
    const to = agreements.find((one) => one.from === subject)?.to
    await inOtherNetwork(db, into)
    if (file && to) await addFile(db, { on: 'agreement', id: to }, { name, bytes: file.bytes })
  }
  await inOtherNetwork(db, into)
}
