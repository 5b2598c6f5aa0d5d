// Letters to those who lead either network: what was proposed, answered or carried out.
import type { JobData } from '../../platform/jobs.ts'
import { post } from '../../platform/mail.ts'
import { type Db, inOtherNetwork } from '../../platform/tenant.ts'
import { leadEmails, ownNetwork } from '../partners/door.ts'
import { mergeLetter, type Said } from './mails.ts'
import { taskById } from './store.ts'

/** Tells the other side; what was carried out both sides. */
export async function tellMerge(db: Db, { id, into, said }: JobData, baseUrl: string) {
  await inOtherNetwork(db, String(into))
  const task = await taskById(db, String(id))
  if (!task) return
  const intoName = (await ownNetwork(db)).name
  const what = String(said) as Said
  const facts = { id: task.id, intoName, fromName: task.fromName, baseUrl }
  if (what !== 'proposed') await tellHere(db, what, facts)
  await inOtherNetwork(db, task.fromId)
  if (what === 'proposed' || what === 'done') await tellHere(db, what, facts)
}

type Facts = Omit<Parameters<typeof mergeLetter>[2], 'slug' | 'said'>

async function tellHere(db: Db, said: Said, facts: Facts): Promise<void> {
  const { slug } = await ownNetwork(db)
  for (const to of await leadEmails(db))
    await post(db, mergeLetter(to, 'nl', { ...facts, said, slug }))
}
