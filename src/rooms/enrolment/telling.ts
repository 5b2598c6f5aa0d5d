// Telling one participant one thing, once: by mail at once, or on the list of those to be called.
import { paths } from '../../paths.ts'
import { localDate, momentInWords } from '../../platform/dates.ts'
import { post } from '../../platform/mail.ts'
import type { Db } from '../../platform/tenant.ts'
import { type Course, type Lesson, lessonsOf } from '../courses/door.ts'
import { ownNetwork } from '../partners/door.ts'
import { openContact } from './contact.ts'
import { enrolmentLetter } from './mails.ts'
import { addMessage } from './message-store.ts'
import { type Contact, type MessageKind, needsCall } from './rules.ts'
import type { Enrolment } from './store.ts'

export type Around = { baseUrl: string }
export type Said = {
  kind: MessageKind
  /** Which offer, which lesson: with the kind, what can only be said once. */
  about?: string
  lesson?: Lesson
  /** In the organiser's words. */
  why?: string
}

/** Tells somebody; false when they were told before. */
export async function tell(
  db: Db,
  course: Course,
  one: Pick<Enrolment, 'id' | 'reach' | 'contactSealed' | 'code' | 'offeredUntil'>,
  said: Said,
  around: Around,
  known?: Contact,
): Promise<boolean> {
  const isFirst = await addMessage(db, {
    courseId: course.id,
    enrolmentId: one.id,
    kind: said.kind,
    about: said.about ?? '',
    lessonId: said.lesson?.id ?? null,
    channel: one.reach,
    doneAt: needsCall(said.kind, one.reach) ? null : db.at,
  })
  if (!isFirst || one.reach !== 'email') return isFirst
  const contact = known ?? openContact(db, one)
  if (!contact?.email) return true
  const [network, lessons] = await Promise.all([ownNetwork(db), lessonsOf(db, course.id)])
  const langs =
    contact.language === 'nl' || contact.language === 'en'
      ? ([contact.language] as const)
      : (['nl', 'en'] as const)
  const letters = langs.map((lang) =>
    enrolmentLetter(said.kind, contact.email ?? '', lang, {
      network: network.guideName,
      name: contact.name,
      course,
      lessons: lessons.filter((each) => each.heldOn >= localDate(db.at)),
      lesson: said.lesson,
      why: said.why ?? '',
      code: one.code ?? '',
      until: one.offeredUntil ? momentInWords(one.offeredUntil, lang) : '',
      address: around.baseUrl + paths.enrolment.code({ slug: network.slug, lang }),
      phone: course.contactPhone ?? network.helplinePhone,
    }),
  )
  const [first] = letters
  if (first) await post(db, { ...first, text: letters.map(({ text }) => text).join('\n\n———\n\n') })
  return true
}
