// Two sides say yes, the worker makes a preview, and carries it out: all of it or nothing.
import { record } from '../../platform/audit.ts'
import { localDate } from '../../platform/dates.ts'
import type { Storage } from '../../platform/files/store.ts'
import { type JobData, later } from '../../platform/jobs.ts'
import { type Db, inOtherNetwork } from '../../platform/tenant.ts'
import { bagOf, closeNetwork, joinMunicipalities, partnerNames, unpack } from './carry-store.ts'
import { copyFiles } from './files.ts'
import { comparedWith, type Packing, type Same } from './luggage.ts'
import { pack } from './packing.ts'
import type { Problem } from './rules.ts'
import {
  addAnswer,
  addMerge,
  agrees,
  type Merge,
  noteProblem,
  orderMerge,
  savePreview,
  settleAnswer,
  settleMerge,
  type Task,
  takeBack,
  taskById,
} from './store.ts'

/** Proposes to take in another network, and tells those who lead it; undefined when that was proposed already. */
export async function proposeMerge(
  db: Db,
  proposal: { fromId: string; reason: string },
): Promise<string | undefined> {
  const id = await addMerge(db, proposal)
  if (!id) return undefined
  await record(db, 'merging.proposed', id, { network: proposal.fromId })
  await later(db, 'merging.tell', { id, into: db.who.networkId, said: 'proposed' })
  return id
}

type Sides = Pick<Merge, 'id' | 'intoId'>

/** The answer of those who lead the network that would be taken in; false when somebody was first. */
export async function answerMerge(
  db: Db,
  merge: Sides,
  answer: 'agreed' | 'declined',
): Promise<boolean> {
  if (!(await addAnswer(db, merge, answer))) return false
  const { id, intoId: into } = merge
  await record(db, `merging.${answer}`, id, { network: into })
  await later(db, 'merging.tell', { id, into, said: answer })
  if (answer === 'agreed') await later(db, 'merging.preview', { id, into })
  return true
}

/** Either side takes back its word, until it was carried out. */
export async function withdrawMerge(db: Db, merge: Sides): Promise<boolean> {
  if (!(await takeBack(db, merge))) return false
  await record(db, 'merging.withdrawn', merge.id)
  return true
}

/** Leaves it to the worker to carry out; false when it was ordered already. */
export async function order(db: Db, id: string, same: Same): Promise<boolean> {
  if (!(await orderMerge(db, id, same))) return false
  await record(db, 'merging.ordered', id, { same: same.length })
  await later(db, 'merging.carry-out', { id, into: db.who.networkId })
  return true
}

/** Both are read only when who is taken in agrees: until then nothing of it leaves. Ends bound to who takes in. */
async function packingOf(db: Db, task: Task, into: string): Promise<Packing | undefined> {
  await inOtherNetwork(db, task.fromId)
  const isAgreed = await agrees(db, task.id)
  const theirs = isAgreed ? await bagOf(db, undefined, true) : {}
  const names = isAgreed ? await partnerNames(db) : []
  await inOtherNetwork(db, into)
  if (!isAgreed) return undefined
  const ours = await bagOf(db, comparedWith)
  return {
    ...{ theirs, ours, names: new Map([...names, ...(await partnerNames(db))]) },
    same: task.same,
    into: { networkId: into, mergeId: task.id },
    from: { name: task.fromName },
    today: localDate(db.at),
  }
}

/** Says what would come along and what stands in both. */
export async function previewMerge(db: Db, { id, into }: JobData): Promise<void> {
  await inOtherNetwork(db, String(into))
  const task = await taskById(db, String(id))
  if (!task || task.doneAt || task.withdrawnAt) return
  const packing = await packingOf(db, task, String(into))
  if (!packing) return
  const { counts, clashes, lookalikes } = pack(packing)
  await savePreview(db, task.id, { counts, clashes, lookalikes })
}

/** Carries it out, once, and tells both sides. */
export async function carryOut(db: Db, data: JobData, storage: Storage | undefined): Promise<void> {
  if (!(await takeIn(db, data, storage))) return
  await later(db, 'merging.tell', { ...data, said: 'done' })
}

/** The deed itself; false when it was done, or when something stops it: then that is noted, and the order is off. */
export async function takeIn(
  db: Db,
  { id, into }: JobData,
  storage: Storage | undefined,
): Promise<boolean> {
  const intoId = String(into)
  await inOtherNetwork(db, intoId)
  const task = await taskById(db, String(id))
  if (!task || task.doneAt || task.withdrawnAt || !task.orderedAt) return false
  if (task.fromClosedOn || task.intoClosedOn) return stop(db, task, 'closed')
  const packing = await packingOf(db, task, intoId)
  if (!packing) return stop(db, task, 'not-agreed')
  const packed = pack({ ...packing, same: sound(packing) })
  await joinMunicipalities(db, task.fromId)
  await unpack(db, packed)
  await copyFiles(db, { from: task.fromId, into: intoId }, packed.agreements, storage)
  for (const { organisation_id: organisation } of packed.origins)
    await later(db, 'partners.organisation-changed', { id: String(organisation) })
  await settleMerge(db, task.id, packed.counts)
  await record(db, 'merging.done', task.id, { network: task.fromId })
  await inOtherNetwork(db, task.fromId)
  const closing = { into: intoId, on: localDate(db.at), offers: packed.offers }
  if (!(await closeNetwork(db, closing))) throw new Error('closed by somebody else')
  await settleAnswer(db, task.id)
  await record(db, 'merging.closed', task.id, { network: intoId })
  return true
}

async function stop(db: Db, { id }: Task, problem: Problem): Promise<false> {
  await noteProblem(db, id, problem)
  return false
}

/** Only a partner of theirs that is not one of ours can be called one of ours. */
function sound({ same, theirs, ours }: Packing): Same {
  const idsOf = (rows: Packing['ours']) =>
    new Set(rows.partnership?.map((row) => String(row.organisation_id)))
  const [there, here] = [idsOf(theirs), idsOf(ours)]
  return same.filter(({ from, to }) => there.has(from) && !here.has(from) && here.has(to))
}
