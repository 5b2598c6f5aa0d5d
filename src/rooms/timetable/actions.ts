// Deeds: making and ending addresses for calendars, reading one, and telling organisers what needs their eye.
import { record } from '../../platform/audit.ts'
import { hashToken, newToken } from '../../platform/crypto.ts'
import { localDate } from '../../platform/dates.ts'
import type { JobData } from '../../platform/jobs.ts'
import { post } from '../../platform/mail.ts'
import { type Db, onBehalfOf } from '../../platform/tenant.ts'
import {
  type CourseLine,
  closingDay,
  concernsNow,
  courseLines,
  lessonsOf,
  type Planned,
  placeKey,
  plannedBetween,
} from '../courses/door.ts'
import { coordinatorEmails, organisationsOf, ownNetwork } from '../partners/door.ts'
import { actAsTeacher, readTimetable, teacherById } from '../teachers/door.ts'
import { concernLetter } from './mails.ts'
import { feedSpan, feedsMax } from './rules.ts'
import {
  addFeed,
  dropFeedsOf,
  endFeed,
  endFeedsOf,
  type Feed,
  feedByHash,
  isNewNotice,
  livingFeeds,
  type NewFeed,
  noteRead,
} from './store.ts'

/** Makes an address and returns its token, which is nowhere kept; undefined when there are too many. */
export async function makeFeed(db: Db, feed: NewFeed): Promise<string | undefined> {
  const own = (await livingFeeds(db)).filter((one) => one.organisationId === feed.organisationId)
  // A teacher has one: who asks anew lost the old one.
  if (feed.teacherId) await endFeedsOf(db, feed.teacherId)
  else if (own.length >= feedsMax) return undefined
  const token = newToken()
  const id = await addFeed(db, feed, hashToken(token))
  await record(db, 'feed.made', id, { kind: feed.kind })
  return token
}

export async function stopFeed(db: Db, id: string): Promise<boolean> {
  if (!(await endFeed(db, id))) return false
  await record(db, 'feed.ended', id)
  return true
}

/** Whoever got in by a link that was ended may have made an address of it: that one goes too. For the worker. */
export async function dropFeedsOfTeacher(db: Db, data: JobData): Promise<void> {
  const id = String(data.id)
  if ((await dropFeedsOf(db, id)) > 0) await record(db, 'feed.dropped', id)
}

type Read = { feed: Feed; lessons: Planned[] }

/** What a calendar reads behind this token; undefined when it is none, ended, or of who stopped or left the network. */
export async function readFeed(db: Db, token: string): Promise<Read | undefined> {
  const feed = await feedByHash(db, hashToken(token))
  if (!feed || feed.revokedAt !== null) return undefined
  if (!(await organisationsOf(db)).some(({ id }) => id === feed.organisationId)) return undefined
  await onBehalfOf(db, feed.organisationId)
  if (feed.teacherId) {
    await actAsTeacher(db, feed.teacherId)
    if ((await teacherById(db, feed.teacherId))?.until !== null) return undefined
  } else await readTimetable(db)
  await noteRead(db, feed)
  const { from, until } = feedSpan(localDate(db.at))
  const only = feed.teacherId ? { teacherId: feed.teacherId } : {}
  const all = await plannedBetween(db, from, until, only)
  return { feed, lessons: all.filter((one) => isIn(feed, one)) }
}

const isIn = (feed: Feed, one: Planned): boolean => {
  if (feed.kind === 'teacher') return true
  if (feed.kind === 'organiser')
    return one.organiserId === feed.organisationId || one.coOrganisers.includes(feed.organisationId)
  return one.way === 'place' && placeKey(one.place) === placeKey(feed.place)
}

/** Every day: tells the organisers of each course once what they should look at. Gives how many letters there were. */
export async function tellOrganisers(db: Db, baseUrl: string): Promise<number> {
  const concerns = await concernsNow(db)
  if (concerns.size === 0) return 0
  const lines = await courseLines(db, { states: ['open', 'full', 'running'] })
  const { slug } = await ownNetwork(db)
  let told = 0
  for (const line of lines) {
    for (const kind of concerns.get(line.id) ?? []) {
      const lessons = await lessonsOf(db, line.id)
      const closes = closingDay(line, lessons) ?? ''
      const about = kind === 'too-few' ? closes : (line.lastOn ?? '')
      if (!(await isNewNotice(db, line.id, kind, about))) continue
      for (const to of await mailboxesOf(db, line)) {
        await post(db, concernLetter(to, 'nl', { kind, course: line, closes, baseUrl, slug }))
        told += 1
      }
      await record(db, 'course.organisers-told', line.id, { about: kind })
    }
  }
  return told
}

async function mailboxesOf(db: Db, line: CourseLine): Promise<string[]> {
  const all = await Promise.all(
    [line.organiserId, ...line.coOrganisers].map((id) => coordinatorEmails(db, id)),
  )
  return [...new Set(all.flat())]
}
