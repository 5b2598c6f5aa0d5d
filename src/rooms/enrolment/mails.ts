// Letters to participants: each about one person, and none names another.
import type { Lang } from '../../paths.ts'
import type { Letter } from '../../platform/mail.ts'
import {
  type Course,
  type Lesson,
  type LessonFields,
  lessonLine,
  wasAndNow,
  whereOf,
} from '../courses/door.ts'
import { texts as intakeTexts } from './intake-texts.ts'
import { isWritten, type MessageKind, messageKinds, type Was, type WrittenKind } from './rules.ts'
import { texts } from './texts.ts'

export type LetterFacts = {
  network: string
  name: string
  course: Pick<Course, 'title' | 'bring' | 'hasIntake'>
  /** The place with its address. */
  where: string
  /** Those still to come. */
  lessons: readonly Pick<Lesson, 'heldOn' | 'starts' | 'ends' | 'cancelledAt'>[]
  lesson?: LessonFields | undefined
  /** That lesson as they knew it; of an added one, which it comes instead of. */
  was?: Was | undefined
  why: string
  /** Of a move: out of which course, and whether it is onto the waiting list. */
  from: string
  isWaiting: boolean
  code: string
  until: string
  /** Where the code is filled in. */
  address: string
  phone: string | null
}

/** Which letters say where and when one comes, and which what to bring. */
const coming: readonly MessageKind[] = [
  ...(['enrolled', 'offered', 'moved', 'reminder'] as const),
  ...(['lesson-moved', 'lesson-added', 'lesson-off'] as const),
]
/** From here on somebody has a place. */
const talking: readonly MessageKind[] = ['enrolled', 'moved']
const bringing: readonly MessageKind[] = ['enrolled', 'moved', 'reminder']
/** In these the code is of no use any more. */
const ending: readonly MessageKind[] = ['course-off', 'stopped', 'lapsed']

export function enrolmentLetter(
  kind: WrittenKind,
  to: string,
  lang: Lang,
  facts: LetterFacts,
): Letter {
  const t = texts[lang].letters
  const { course, lesson, was } = facts
  const isMove = kind === 'lesson-moved'
  const isChange = isMove || kind === 'lesson-added'
  // Nobody may think that a place is theirs which is only kept for them.
  const isOffered = (isChange || kind === 'lesson-off') && facts.until !== ''
  const both = lesson && was && isMove ? wasAndNow(was, lesson, lang) : undefined
  const when = both?.now ?? (lesson ? lessonLine(lesson, lang) : '')
  const others = facts.lessons
    .filter((one) => one.cancelledAt === null)
    .map((one) => `- ${lessonLine(one, lang)}`)
    .join('\n')
  const isLast = kind === 'lesson-off' && others === ''
  const words = t[isLast ? 'last-off' : kind]
  const comes = coming.includes(kind) && !isLast
  const about = {
    ...{ title: course.title, when, until: facts.until },
    ...{ from: facts.from, isWaiting: facts.isWaiting },
    was: both?.was ?? (was ? lessonLine(was, lang) : ''),
  }
  const paragraphs = [
    t.hello(facts.name),
    words.lead(about),
    facts.why && t.why(facts.why),
    kind !== 'reminder' &&
      comes &&
      others &&
      `${kind === 'lesson-off' ? t.goOn : isChange ? t.nowLessons : t.lessons}\n${others}`,
    comes && `${t.where} ${facts.where}`,
    bringing.includes(kind) && course.bring && `${t.bring} ${course.bring}`,
    talking.includes(kind) && !facts.isWaiting && course.hasIntake && intakeTexts[lang].comes,
    isMove && was?.isAway && t.wasAway,
    isOffered && t.heldUntil(facts.until),
    !(isMove && was?.isAway) && !isOffered && words.next,
    !ending.includes(kind) && `${t.code(facts.code)}\n${facts.address}`,
    facts.phone && t.call(facts.phone),
    `${t.bye}\n${facts.network}`,
  ]
  return {
    kind: `enrolment.${kind}`,
    to,
    subject: words.subject(about),
    text: paragraphs.filter(Boolean).join('\n\n'),
  }
}

/** The text message of the day before. */
export function lessonText(
  lang: Lang,
  facts: Pick<LetterFacts, 'network' | 'phone'> & {
    course: Pick<Course, 'title' | 'way' | 'place'>
    lesson: Pick<Lesson, 'heldOn' | 'starts' | 'ends'>
  },
): string {
  const { course, lesson, network, phone } = facts
  return texts[lang].letters.sms({
    ...{ title: course.title, when: lessonLine(lesson, lang), network, phone },
    where: whereOf(course, lang),
  })
}

/** One of each, for the gallery. What is only said by a person has none. */
export const mailSamples = (lang: Lang): Letter[] => {
  const lesson = { heldOn: '2026-12-03', starts: '10:00', ends: '12:00', cancelledAt: null }
  const two = [lesson, { ...lesson, heldOn: '2026-12-10' }]
  // The last lesson is called off in words of its own.
  const all = messageKinds.filter(isWritten).map((kind) => [kind, two] as const)
  return [...all, ['lesson-off', []] as const].map(([kind, lessons]) =>
    enrolmentLetter(kind, 'iemand@post.example', lang, {
      network: 'Digihulp Lindemeer',
      name: 'Mevrouw Voorbeeld',
      course: {
        title: 'Zelf regelen met DigiD',
        bring: '',
        hasIntake: kind === 'enrolled',
      },
      where: 'Bibliotheek Lindehof, Lamellendek 18, 1371 AB Lindemeer',
      lessons,
      lesson: { ...lesson, room: 'Zaal 1' },
      ...(kind === 'lesson-moved' && {
        was: { ...lesson, room: 'Zaal 2', heldOn: '2026-12-01', isAway: true },
      }),
      why: '',
      from: lang === 'nl' ? 'Veilig online' : 'Safe online',
      isWaiting: false,
      code: 'K7MF-2QXP',
      // Only of an offered place; in one of the two about a changed lesson.
      until:
        kind === 'lesson-moved'
          ? ''
          : lang === 'nl'
            ? '26 november 2026 om 20.00 uur'
            : '26 November 2026 at 20:00',
      address: 'https://ketenwijzer.example/lindemeer/cursussen/code',
      phone: '0800-0000',
    }),
  )
}
