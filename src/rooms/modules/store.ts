import { randomUUID } from 'node:crypto'
import type { Db } from '../../platform/tenant.ts'
import type { Found, Watched } from './rules.ts'

export type TopicFields = {
  municipality: string
  ownerId: string
  short: string
  title: string
  lesson: string
  url: string
  checkMonths: number
}
export type Topic = TopicFields &
  Watched & {
    id: string
    ownerName: string
    version: number
    changedAt: Date
    linkTo: string
    linkAt: Date | null
    knownTo: string
    toldAbout: string
  }

const columns = (db: Db) => db`
  t.id, t.municipality, t.owner_id, o.name as owner_name, t.short, t.title, t.lesson, t.url, t.check_months, t.version,
  t.changed_at, t.checked_on, t.checked_url, t.link_state, t.link_at, t.link_to, t.link_fails, t.known_to, t.told_about`

/** Every topic that stands, by title. */
export async function topicsOf(db: Db): Promise<Topic[]> {
  return db<Topic[]>`
    select ${columns(db)} from module_topic t join organisation o on o.id = t.owner_id
    where t.network_id = ${db.who.networkId} and t.ended_at is null
    order by lower(t.title), t.id`
}

export async function topicById(db: Db, id: string): Promise<Topic | undefined> {
  const [topic] = await db<Topic[]>`
    select ${columns(db)} from module_topic t join organisation o on o.id = t.owner_id
    where t.network_id = ${db.who.networkId} and t.id = ${id} and t.ended_at is null`
  return topic
}

/** Where a short word leads to; undefined without an address. */
export async function addressOf(db: Db, short: string): Promise<string | undefined> {
  const [topic] = await db<{ url: string }[]>`
    select url from module_topic
    where network_id = ${db.who.networkId} and short = ${short} and ended_at is null and url <> ''`
  return topic?.url
}

/** Whether a short word is taken by another topic. */
export async function isTaken(db: Db, short: string, besides: string | null): Promise<boolean> {
  const found = await db`
    select 1 from module_topic
    where network_id = ${db.who.networkId} and short = ${short} and ended_at is null
      and (${besides}::uuid is null or id <> ${besides})`
  return found.length > 0
}

/** Adds a topic with its first version; undefined when its short word was taken this moment. */
export async function addTopic(db: Db, fields: TopicFields): Promise<string | undefined> {
  const id = randomUUID()
  const { networkId } = db.who
  const added = await db`
    insert into module_topic ${db({ ...fields, id, networkId, changedAt: db.at })}
    on conflict (network_id, short) where ended_at is null do nothing returning 1`
  if (added.length === 0) return undefined
  await keepVersion(db, id, 1, fields)
  return id
}

/** Writes it over the version that was seen, and keeps that one; false when somebody else was first. */
export async function saveTopic(
  db: Db,
  id: string,
  version: number,
  fields: TopicFields,
): Promise<boolean> {
  const saved = await db`
    update module_topic
    set ${db({ ...fields, changedAt: db.at, version: version + 1 })},
        -- What was found about another address tells nothing of this one.
        link_state = case when url = ${fields.url} then link_state end,
        link_to = case when url = ${fields.url} then link_to else '' end,
        known_to = case when url = ${fields.url} then known_to else '' end,
        link_fails = case when url = ${fields.url} then link_fails else 0 end
    where network_id = ${db.who.networkId} and id = ${id} and version = ${version} and ended_at is null
    returning 1`
  if (saved.length === 0) return false
  await keepVersion(db, id, version + 1, fields)
  return true
}

async function keepVersion(db: Db, topicId: string, version: number, fields: TopicFields) {
  const { networkId, personId } = db.who
  const row = { networkId, topicId, version, snapshot: db.json(fields), at: db.at, personId }
  await db`insert into module_topic_version ${db(row)}`
}

/** Somebody laid the lesson beside the service: what it leads to now is right. */
export async function noteChecked(db: Db, id: string, day: string): Promise<boolean> {
  const noted = await db`
    update module_topic
    set checked_on = ${day}, checked_by = ${db.who.personId}, checked_url = url, told_about = '', link_fails = 0,
        known_to = case when link_state = 'moved' then link_to else known_to end, link_state = null, link_to = ''
    where network_id = ${db.who.networkId} and id = ${id} and ended_at is null and url <> '' returning 1`
  return noted.length > 0
}

/** Takes a topic out of the module; its versions stay. */
export async function endTopic(db: Db, id: string): Promise<boolean> {
  const ended = await db`
    update module_topic set ended_at = ${db.at}
    where network_id = ${db.who.networkId} and id = ${id} and ended_at is null returning 1`
  return ended.length > 0
}

/** Notes what a look found, when the address is still the one that was looked at. */
export async function noteFound(db: Db, id: string, url: string, found: Found): Promise<boolean> {
  const noted = await db`
    update module_topic set ${db({ ...found, linkAt: db.at })}
    where network_id = ${db.who.networkId} and id = ${id} and url = ${url} and ended_at is null returning 1`
  return noted.length > 0
}

/** Notes of what the owner was told; false when that had been done. */
export async function noteTold(db: Db, id: string, about: string): Promise<boolean> {
  const noted = await db`
    update module_topic set told_about = ${about}
    where network_id = ${db.who.networkId} and id = ${id} and told_about <> ${about} returning 1`
  return noted.length > 0
}

export type TopicVersion = {
  version: number
  content: TopicFields
  at: Date
  personName: string | null
}

/** What a topic said, the newest first. */
export async function versionsOf(db: Db, topicId: string): Promise<TopicVersion[]> {
  return db<TopicVersion[]>`
    select v.version, v.snapshot as content, v.at, p.name as person_name
    from module_topic_version v left join person p on p.id = v.person_id
    where v.network_id = ${db.who.networkId} and v.topic_id = ${topicId}
    order by v.version desc`
}

/** Erases topics that left the module before this day, with their versions; returns how many. */
export async function forgetTopics(db: Db, before: Date): Promise<number> {
  const gone = await db`
    delete from module_topic where network_id = ${db.who.networkId} and ended_at < ${before}`
  return gone.count
}
