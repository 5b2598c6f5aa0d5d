// Topics for the demo and for tests, as they are.
import type { Db } from '../../platform/tenant.ts'
import type { TopicFields } from './store.ts'

export type SampleTopic = TopicFields & {
  id: string
  checkedOn: string | null
  checkedUrl: string
  /** Addresses that it had before, the oldest first. */
  before: readonly string[]
  changedAt: Date
}

/** Fills the module of the network that this job is bound to, with a version for each address. */
export async function fillTopics(db: Db, all: readonly SampleTopic[]): Promise<void> {
  const { networkId } = db.who
  for (const { before, id, checkedOn, checkedUrl, changedAt, ...fields } of all) {
    const version = before.length + 1
    const row = { ...fields, id, checkedOn, checkedUrl, version, networkId, changedAt }
    await db`insert into module_topic ${db(row)}`
    for (const [at, url] of [...before, fields.url].entries()) {
      const snapshot = db.json({ ...fields, url })
      // What it had before stood there for half a year.
      const since = new Date(changedAt.getTime() - (version - 1 - at) * 180 * 86_400_000)
      const kept = { networkId, topicId: id, version: at + 1, snapshot, at: since, personId: null }
      await db`insert into module_topic_version ${db(kept)}`
    }
  }
}
