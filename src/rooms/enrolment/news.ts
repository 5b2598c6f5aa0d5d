// What whoever sent somebody hears of how it goes; only with the consent for that.
import { randomUUID } from 'node:crypto'
import { type JobData, later } from '../../platform/jobs.ts'
import type { Db } from '../../platform/tenant.ts'
import { type Course, courseById, lessonsOf, startOf } from '../courses/door.ts'
import { type CourseNews, noteCourseNews } from '../referrals/door.ts'
import { type Enrolment, enrolmentById } from './store.ts'

/** Leaves it for the worker: who works on the list may not see the referral. */
export async function tellReferrerLater(
  db: Db,
  one: Pick<Enrolment, 'id' | 'referralId' | 'tellsSender'>,
  news: CourseNews,
  code: string | null = null,
): Promise<void> {
  if (!one.tellsSender || !one.referralId) return
  await later(db, 'enrolment.tell-referrer', {
    ...{ id: one.id, news, code, key: randomUUID() },
    at: db.at.toISOString(),
  })
}

/** Writes it in the trail of the referral, once; its sender gets a letter. */
export async function tellReferrer(db: Db, data: JobData): Promise<void> {
  const one = await enrolmentById(db, String(data.id))
  const course = one && (await courseById(db, one.courseId))
  if (!course || !one.referralId || !one.tellsSender) return
  await noteCourseNews(db, one.referralId, {
    news: data.news as CourseNews,
    code: await codeOf(db, course, data),
    organiserId: course.organiserId,
    key: String(data.key),
  })
}

/** Who leaves before the first lesson never began: that is no stopping. */
async function codeOf(db: Db, course: Course, { news, code, at }: JobData): Promise<string | null> {
  if (typeof code !== 'string') return null
  if (news !== 'stopped' || !leavers.includes(code)) return code
  const start = startOf(await lessonsOf(db, course.id))
  return start === undefined || start > new Date(String(at)) ? 'before' : code
}
/** Whoever takes somebody off the list on their own wish. */
const leavers = ['participant', 'organiser']
