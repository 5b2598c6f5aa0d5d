// What whoever sent somebody hears of how it goes; only with the consent for that.
import { randomUUID } from 'node:crypto'
import { type JobData, later } from '../../platform/jobs.ts'
import type { Db } from '../../platform/tenant.ts'
import { courseById } from '../courses/door.ts'
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
  await later(db, 'enrolment.tell-referrer', { id: one.id, news, code, key: randomUUID() })
}

/** Writes it in the trail of the referral, once; its sender gets a letter. */
export async function tellReferrer(db: Db, data: JobData): Promise<void> {
  const one = await enrolmentById(db, String(data.id))
  const course = one && (await courseById(db, one.courseId))
  if (!course || !one.referralId || !one.tellsSender) return
  await noteCourseNews(db, one.referralId, {
    news: data.news as CourseNews,
    code: typeof data.code === 'string' ? data.code : null,
    organiserId: course.organiserId,
    key: String(data.key),
  })
}
