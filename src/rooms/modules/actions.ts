// Deeds with topics, and what the clock does: looking whether addresses answer, and telling owners once.
import { record } from '../../platform/audit.ts'
import { localDate } from '../../platform/dates.ts'
import { later } from '../../platform/jobs.ts'
import { lookAt, type Reach } from '../../platform/links/look.ts'
import { post } from '../../platform/mail.ts'
import type { Db } from '../../platform/tenant.ts'
import { coordinatorEmails, ownNetwork } from '../partners/door.ts'
import { attentionLetter } from './mails.ts'
import { defaultCheckMonths, flagsOf, foundBy, type StartKey, startKeys, toldKey } from './rules.ts'
import {
  addTopic,
  endTopic,
  isTaken,
  noteChecked,
  noteFound,
  noteTold,
  saveTopic,
  type Topic,
  type TopicFields,
  topicById,
  topicsOf,
} from './store.ts'
import { texts } from './texts.ts'

/** A new topic; undefined when its short word is taken. */
export async function writeTopic(db: Db, fields: TopicFields): Promise<string | undefined> {
  if (await isTaken(db, fields.short, null)) return undefined
  const id = await addTopic(db, fields)
  if (id) await record(db, 'modules.added', id)
  return id
}

type Changed = 'done' | 'taken' | 'moved'

export async function changeTopic(
  db: Db,
  { id, version }: { id: string; version: number },
  fields: TopicFields,
): Promise<Changed> {
  if (await isTaken(db, fields.short, id)) return 'taken'
  if (!(await saveTopic(db, id, version, fields))) return 'moved'
  await record(db, 'modules.changed', id)
  return 'done'
}

/** The lesson was laid beside the service and fits. */
export async function checkTopic(db: Db, id: string): Promise<boolean> {
  if (!(await noteChecked(db, id, localDate(db.at)))) return false
  await record(db, 'modules.checked', id)
  return true
}

export async function removeTopic(db: Db, id: string): Promise<boolean> {
  if (!(await endTopic(db, id))) return false
  await record(db, 'modules.ended', id)
  return true
}

/** The four topics that every municipality has, without their addresses; those that are there stay. Returns how many. */
export async function startModule(db: Db, ownerId: string, municipality: string): Promise<number> {
  let added = 0
  for (const short of startKeys) {
    const fields = { ...startOf(short), short, ownerId, municipality }
    if (await writeTopic(db, fields)) added += 1
  }
  return added
}

const startOf = (key: StartKey) => ({
  ...texts.nl.startTopics[key],
  url: '',
  checkMonths: defaultCheckMonths,
})

/** By the clock, each day: leaves a look for every address, and tells owners of what is new. Returns how many letters. */
export async function watchTopics(
  db: Db,
  { baseUrl, looks }: { baseUrl: string; looks: boolean },
): Promise<number> {
  const topics = await topicsOf(db)
  if (looks)
    for (const { id, url } of topics) if (url !== '') await later(db, 'modules.look', { id })
  return tellOwners(db, topics, baseUrl)
}

/** Looks at the address of one topic; what is found may be told at the next round. */
export async function lookAtTopic(db: Db, id: string, reach?: Reach): Promise<void> {
  const topic = await topicById(db, id)
  if (!topic || topic.url === '') return
  await noteFound(db, id, topic.url, foundBy(await lookAt(topic.url, reach), topic))
}

async function tellOwners(db: Db, topics: readonly Topic[], baseUrl: string): Promise<number> {
  const today = localDate(db.at)
  const news: Topic[] = []
  for (const topic of topics) {
    const about = toldKey(flagsOf(topic, today), topic.linkTo)
    // Right again is noted too: the same thing later is news.
    if ((await noteTold(db, topic.id, about)) && about !== '') news.push(topic)
  }
  const { slug } = news.length > 0 ? await ownNetwork(db) : { slug: '' }
  let letters = 0
  for (const [ownerId, own] of Map.groupBy(news, (topic) => topic.ownerId)) {
    for (const to of await coordinatorEmails(db, ownerId)) {
      await post(db, attentionLetter(to, 'nl', { topics: own, today, baseUrl, slug }))
      letters += 1
    }
    for (const { id } of own) await record(db, 'modules.told', id)
  }
  return letters
}
