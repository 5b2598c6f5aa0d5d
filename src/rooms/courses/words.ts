// Sentences about courses that several pages and letters share.
import { fullDate, plainDate, timeInWords } from '../../platform/dates.ts'
import type { Lang } from '../../ui/view.ts'
import type { Lesson } from './lesson-store.ts'
import { placesLeft } from './rules.ts'
import type { Course, CourseLine } from './store.ts'
import { texts } from './texts.ts'

/** 'donderdag 5 november 2026, 19.00 uur tot 21.00 uur' */
export const lessonLine = (one: Pick<Lesson, 'heldOn' | 'starts' | 'ends'>, lang: Lang): string =>
  `${fullDate(one.heldOn, lang)}, ${texts[lang].fromTo(timeInWords(one.starts, lang), timeInWords(one.ends, lang))}`

/** First and last day, and how many lessons. */
export function periodOf(
  line: Pick<CourseLine, 'firstOn' | 'lastOn' | 'lessons'>,
  lang: Lang,
): string {
  const t = texts[lang]
  if (!line.firstOn || !line.lastOn) return t.noLessons
  const days =
    line.firstOn === line.lastOn
      ? fullDate(line.firstOn, lang)
      : t.fromTo(plainDate(line.firstOn, lang), plainDate(line.lastOn, lang))
  return `${days} · ${t.lessonCount(line.lessons)}`
}

/** Places left in words, and what that means for who wants to come. */
export function placesInWords(
  course: Pick<Course, 'state' | 'maximum' | 'seatsTaken' | 'waiting'>,
  lang: Lang,
): string {
  const t = texts[lang].places
  const left = placesLeft(course)
  if (left === 'few') return t.few(course.maximum - course.seatsTaken)
  return left === 'enough' ? t.enough : course.waiting > 0 ? t.waiting(course.waiting) : t.none
}

export const whereOf = (course: Pick<Course, 'way' | 'place'>, lang: Lang): string =>
  course.way === 'online'
    ? [texts[lang].ways.online, course.place].filter(Boolean).join(': ')
    : course.place

/** 'Nederlands', 'Dutch': the name of a language in the reader's own. */
export const languageName = (code: string, lang: Lang): string =>
  new Intl.DisplayNames([lang], { type: 'language' }).of(code) ?? code
