// Letters to participants: each about one person, and none names another.
import type { Lang } from '../../paths.ts'
import type { Letter } from '../../platform/mail.ts'
import { type Course, type Lesson, lessonLine, whereOf } from '../courses/door.ts'
import { type MessageKind, messageKinds } from './rules.ts'
import { texts } from './texts.ts'

export type LetterFacts = {
  network: string
  name: string
  course: Pick<Course, 'title' | 'way' | 'place' | 'bring'>
  /** Those still to come. */
  lessons: readonly Pick<Lesson, 'heldOn' | 'starts' | 'ends' | 'cancelledAt'>[]
  lesson?: Pick<Lesson, 'heldOn' | 'starts' | 'ends'> | undefined
  why: string
  code: string
  until: string
  /** Where the code is filled in. */
  address: string
  phone: string | null
}

export function enrolmentLetter(
  kind: MessageKind,
  to: string,
  lang: Lang,
  facts: LetterFacts,
): Letter {
  const t = texts[lang].letters
  const { course, lesson } = facts
  const when = lesson ? lessonLine(lesson, lang) : ''
  const others = facts.lessons
    .filter((one) => one.cancelledAt === null)
    .map((one) => `- ${lessonLine(one, lang)}`)
    .join('\n')
  const comes = kind === 'enrolled' || kind === 'offered' || kind === 'lesson-off'
  const paragraphs = [
    t.hello(facts.name),
    t[kind].lead({ title: course.title, when, until: facts.until }),
    facts.why && t.why(facts.why),
    comes && others && `${kind === 'lesson-off' ? t.goOn : t.lessons}\n${others}`,
    comes && `${t.where} ${whereOf(course, lang)}`,
    kind === 'enrolled' && course.bring && `${t.bring} ${course.bring}`,
    t[kind].next,
    kind !== 'course-off' &&
      kind !== 'stopped' &&
      kind !== 'lapsed' &&
      `${t.code(facts.code)}\n${facts.address}`,
    facts.phone && t.call(facts.phone),
    `${t.bye}\n${facts.network}`,
  ]
  return {
    kind: `enrolment.${kind}`,
    to,
    subject: t[kind].subject({ title: course.title, when, until: facts.until }),
    text: paragraphs.filter(Boolean).join('\n\n'),
  }
}

/** One of each, for the gallery. */
export const mailSamples = (lang: Lang): Letter[] => {
  const lesson = { heldOn: '2026-12-03', starts: '10:00', ends: '12:00', cancelledAt: null }
  return messageKinds.map((kind) =>
    enrolmentLetter(kind, 'iemand@post.example', lang, {
      network: 'Digihulp Lindemeer',
      name: 'Mevrouw Voorbeeld',
      course: {
        title: 'Zelf regelen met DigiD',
        way: 'place',
        place: 'Bibliotheek Lindehof',
        bring: '',
      },
      lessons: [lesson, { ...lesson, heldOn: '2026-12-10' }],
      lesson,
      why: '',
      code: 'K7MF-2QXP',
      until: lang === 'nl' ? '26 november 2026 om 20.00 uur' : '26 November 2026 at 20:00',
      address: 'https://ketenwijzer.example/lindemeer/cursussen/code',
      phone: '0800-0000',
    }),
  )
}
