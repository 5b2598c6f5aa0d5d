// What stands on a certificate of this course; the same for everyone but the name.
import { plainDate } from '../../platform/dates.ts'
import { type Course, goingOn, type Lesson } from '../courses/door.ts'
import type { Paper } from './drawing.ts'
import type { Language } from './rules.ts'
import { texts } from './texts.ts'

export function paperOf(
  course: Pick<Course, 'title'>,
  lessons: readonly Lesson[],
  {
    lang,
    programme,
    organisers,
    today,
  }: {
    lang: Language
    programme: string
    /** The first one signs. */
    organisers: readonly string[]
    today: string
  },
): Paper {
  const t = texts[lang].paper
  const held = goingOn(lessons)
  const days = held.map(({ heldOn }) => plainDate(heldOn, lang))
  const all = organisers.join(', ').replace(/, ([^,]*)$/, ` ${t.and} $1`)
  return {
    lang: lang === 'en' ? 'en-GB' : 'nl-NL',
    title: `${t.heading}: ${course.title}`,
    heading: t.heading,
    over: t.over,
    lines: [
      t.course(course.title, programme),
      ...(held.length > 0 ? [t.lessons(held.length, days[0] ?? '', days.at(-1) ?? '')] : []),
      t.organisers(all),
    ],
    signed: plainDate(today, lang),
    signature: t.signature(organisers[0] ?? ''),
  }
}
