// Deeds with agreements: change, audit, letters; all or nothing.
import { randomUUID } from 'node:crypto'
import { record } from '../../platform/audit.ts'
import { type Refusal, refusalOf } from '../../platform/files/kinds.ts'
import { addFile, removeFiles } from '../../platform/files/store.ts'
import { post } from '../../platform/mail.ts'
import type { Db } from '../../platform/tenant.ts'
import { leadEmails, ownNetwork } from '../partners/door.ts'
import { expiringLetter } from './mails.ts'
import type { Party } from './rules.ts'
import {
  addAgreement,
  type Content,
  endAgreement,
  eraseAgreement,
  expiringAgreements,
  noteWarned,
  pastAgreements,
  saveAgreement,
} from './store.ts'

/** A new agreement, kept by the organisation of whoever writes it; returns its id. */
export async function writeAgreement(
  db: Db,
  content: Content,
  parties: readonly Party[],
): Promise<string> {
  const id = randomUUID()
  await addAgreement(db, { ...content, id, organisationId: db.who.organisationId ?? '' }, parties)
  await record(db, 'agreement.added', id, { kind: content.kind, parties: parties.length })
  return id
}

/** False when somebody changed it first. */
export async function changeAgreement(
  db: Db,
  which: { id: string; version: number },
  content: Content,
  parties: readonly Party[],
): Promise<boolean> {
  if (!(await saveAgreement(db, which, content, parties))) return false
  await record(db, 'agreement.changed', which.id, { kind: content.kind, parties: parties.length })
  return true
}

export async function stopAgreement(db: Db, id: string): Promise<boolean> {
  if (!(await endAgreement(db, id))) return false
  await record(db, 'agreement.ended', id)
  return true
}

/** Hangs a file on an agreement; says why not when it may not be kept. */
export async function attach(
  db: Db,
  id: string,
  file: { name: string; bytes: Uint8Array },
): Promise<Refusal | undefined> {
  const because = refusalOf(file.bytes)
  if (because) return because
  const fileId = await addFile(db, { on: 'agreement', id }, file)
  await record(db, 'agreement.file-added', id, { file: fileId })
  return undefined
}

export async function detach(db: Db, id: string, fileId: string): Promise<boolean> {
  if ((await removeFiles(db, { on: 'agreement', id }, fileId)) === 0) return false
  await record(db, 'agreement.file-removed', id, { file: fileId })
  return true
}

/** Tells those who lead, once for each last day, what ends within three months; returns how many agreements. */
export async function warnLead(db: Db, baseUrl: string): Promise<number> {
  const ending = await expiringAgreements(db, true)
  const addresses = ending.length === 0 ? [] : await leadEmails(db)
  if (addresses.length === 0) return 0
  const network = await ownNetwork(db)
  for (const to of addresses)
    await post(db, expiringLetter(to, 'nl', { ending, baseUrl, slug: network.slug }))
  const ids = ending.map(({ id }) => id)
  await noteWarned(db, ids)
  for (const id of ids) await record(db, 'agreement.warned', id)
  return ids.length
}

/** Erases agreements that ended too long ago, with their files. */
export async function erasePast(db: Db): Promise<number> {
  const ids = await pastAgreements(db)
  for (const id of ids) {
    await removeFiles(db, { on: 'agreement', id })
    await eraseAgreement(db, id)
  }
  return ids.length
}
