// Telling one participant one thing, once: by mail or text message at once, or on the list of those to be called.
import { paths } from '../../paths.ts'
import { momentInWords } from '../../platform/dates.ts'
import { post } from '../../platform/mail.ts'
import { mobileOf, text } from '../../platform/sms.ts'
import type { Db } from '../../platform/tenant.ts'
import { placeLine } from '../catalogue/door.ts'
import {
  type Course,
  type Lesson,
  lessonsOf,
  placeOf,
  startOf,
  stillToCome,
} from '../courses/door.ts'
import { ownNetwork } from '../partners/door.ts'
import { openContact } from './contact.ts'
import { enrolmentLetter, type LetterFacts, lessonText } from './mails.ts'
import { addMessage } from './message-store.ts'
import {
  type Contact,
  channelOf,
  isWritten,
  type MessageKind,
  needsCall,
  type Was,
  type WrittenKind,
} from './rules.ts'
import type { Enrolment } from './store.ts'

export type Around = {
  baseUrl: string
  /** Whether text messages can be sent here. */
  hasSms?: boolean
}
type Said = {
  kind: MessageKind
  /** Which offer, which lesson: with the kind, what can only be said once. */
  about?: string
  lesson?: Lesson
  /** Of that lesson, as they know it; of an added one, which it comes instead of. */
  was?: Was | null
  /** In the organiser's words. */
  why?: string
  /** Of a move: out of which course, onto a seat or a list. */
  from?: string
  status?: 'enrolled' | 'waiting'
  /** They did it themselves, on a screen: nobody needs to call. */
  isKnown?: boolean
}
type Told = Pick<Enrolment, 'id' | 'reach' | 'contactSealed' | 'code' | 'offeredUntil'>

/** Tells somebody; false when they were told before. */
export async function tell(
  db: Db,
  course: Course,
  one: Told,
  said: Said,
  around: Around,
  known?: Contact,
): Promise<boolean> {
  const reach = channelOf(said.kind, one.reach)
  const mayText = around.hasSms && said.kind === 'reminder' && reach === 'phone'
  const isLetter = reach === 'email'
  const contact = isLetter || mayText ? (known ?? openContact(db, one)) : undefined
  const mobile = mayText ? mobileOf(contact?.phone) : undefined
  const isCall = needsCall(said.kind, one.reach) && !said.isKnown && !mobile
  const message = {
    courseId: course.id,
    enrolmentId: one.id,
    kind: said.kind,
    about: said.about ?? '',
    lessonId: said.lesson?.id ?? null,
    was: said.was ?? null,
    why: said.why ?? '',
    channel: mobile ? ('sms' as const) : reach,
    doneAt: isCall ? null : db.at,
  }
  const [isFirst, facts] = await Promise.all([
    addMessage(db, message),
    isLetter ? letterFacts(db, course) : undefined,
  ])
  if (!isFirst) return false
  if (mobile) await sendText(db, course, said, contact?.language ?? 'nl', mobile)
  else if (facts && contact?.email && isWritten(said.kind)) {
    const written = { ...said, kind: said.kind }
    await sendLetter(db, course, one, written, { ...around, ...facts }, contact, contact.email)
  }
  return true
}

/** Whoever has a place in a course with a talk before it is called for that. */
export async function askForTalk(db: Db, course: Course, one: Told, around: Around): Promise<void> {
  if (course.hasIntake) await tell(db, course, one, { kind: 'intake' }, around)
}

async function letterFacts(db: Db, course: Course) {
  const [network, lessons, place] = await Promise.all([
    ownNetwork(db),
    lessonsOf(db, course.id),
    placeOf(db, course),
  ])
  return { network, lessons, place }
}

async function sendLetter(
  db: Db,
  course: Course,
  one: Told,
  said: Said & { kind: WrittenKind },
  { baseUrl, network, lessons, place }: Around & Awaited<ReturnType<typeof letterFacts>>,
  contact: Contact,
  to: string,
): Promise<void> {
  const letters = langsOf(contact.language).map((lang) => {
    const facts: LetterFacts = {
      network: network.guideName,
      name: contact.name,
      course,
      where: placeLine(course, place, lang),
      lessons: stillToCome(lessons, db.at),
      lesson: said.lesson,
      was: said.was ?? undefined,
      why: said.why ?? '',
      from: said.from ?? '',
      isWaiting: said.status === 'waiting',
      code: one.code ?? '',
      until: one.offeredUntil ? momentInWords(one.offeredUntil, lang) : '',
      address: baseUrl + paths.enrolment.code({ slug: network.slug, lang }),
      phone: course.contactPhone ?? network.helplinePhone,
    }
    return enrolmentLetter(said.kind, to, lang, facts)
  })
  const [first] = letters
  const words = letters.map((one) => one.text).join('\n\n———\n\n')
  if (first) await post(db, { ...first, text: words })
}

/** Short, in one language, and without a name: anybody may read it over somebody's shoulder. */
async function sendText(
  db: Db,
  course: Course,
  { lesson }: Said,
  language: string,
  to: string,
): Promise<void> {
  const network = await ownNetwork(db)
  if (!lesson) return
  const phone = course.contactPhone ?? network.helplinePhone
  const words = lessonText(language === 'en' ? 'en' : 'nl', {
    ...{ course, lesson, phone, network: network.guideName },
  })
  // After its start it would only confuse.
  await text(db, { kind: 'enrolment.reminder', to, text: words, until: startOf([lesson]) })
}

const langsOf = (language: string) =>
  language === 'nl' || language === 'en' ? ([language] as const) : (['nl', 'en'] as const)
