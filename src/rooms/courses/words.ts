// Sentences about courses that several pages and letters share.
import { dayName, fullDate, plainDate, timeInWords } from '../../platform/dates.ts'
import type { Lang } from '../../ui/view.ts'
import type { Lesson, LessonFields } from './lesson-store.ts'
import { type Clash, placeParts, roomOf } from './planning.ts'
import { goingOn, placesLeft, seatsLeft } from './rules.ts'
import { texts as seriesTexts } from './series-texts.ts'
import type { Course, CourseLine } from './store.ts'
import { texts } from './texts.ts'

/** 'donderdag 5 november 2026, 19.00 tot 21.00 uur' */
export function lessonLine(one: Pick<Lesson, 'heldOn' | 'starts' | 'ends'>, lang: Lang): string {
  const hours = [one.starts, one.ends].map((time) => timeInWords(time, lang))
  const words = lang === 'nl' ? hours.join(' tot ').replace(' uur tot', ' tot') : hours.join(' to ')
  return `${fullDate(one.heldOn, lang)}, ${words}`
}

/** A lesson as it was and as it is now, in words; with the room where that is another one. */
export function wasAndNow(
  was: LessonFields,
  now: LessonFields,
  lang: Lang,
): { was: string; now: string } {
  const words = (one: LessonFields) =>
    [lessonLine(one, lang), was.room !== now.room && one.room].filter(Boolean).join(', ')
  return { was: words(was), now: words(now) }
}

type Days = Pick<CourseLine, 'firstOn' | 'lastOn' | 'lessons' | 'isWeekly' | 'starts' | 'ends'>

/** The same facts of lessons that are at hand: of those that go on. */
export function daysOf(lessons: readonly Lesson[]): Days {
  const own = goingOn(lessons)
  const [first, last] = [own[0], own.at(-1)]
  const weekdays = new Set(own.map(({ heldOn }) => dayName(heldOn, 'nl')))
  const hours = new Set(own.map(({ starts, ends }) => `${starts} ${ends}`))
  return {
    firstOn: first?.heldOn ?? null,
    lastOn: last?.heldOn ?? null,
    lessons: own.length,
    isWeekly: weekdays.size === 1,
    starts: (hours.size === 1 && first?.starts) || null,
    ends: (hours.size === 1 && first?.ends) || null,
  }
}

/** Day of the week, hours and how often, when all lessons share them; else first and last day, and how many. */
export function periodOf(line: Days, lang: Lang): string {
  const t = texts[lang]
  const { firstOn, starts, ends } = line
  if (!firstOn || !line.lastOn) return t.noLessons
  if (starts && ends && line.lessons === 1)
    return lessonLine({ heldOn: firstOn, starts, ends }, lang)
  if (starts && ends && line.isWeekly) {
    const hours = [starts, ends].map((time) => timeInWords(time, lang)).join('–')
    const when = `${dayName(firstOn, lang)} ${hours.replace(' uur–', '–')}`
    return t.weekly(when, line.lessons, plainDate(firstOn, lang))
  }
  const days =
    firstOn === line.lastOn
      ? fullDate(firstOn, lang)
      : t.fromTo(plainDate(firstOn, lang), plainDate(line.lastOn, lang))
  return `${days} · ${t.lessonCount(line.lessons)}`
}

/** Places left in words, and what that means for who wants to come. */
export function placesInWords(
  course: Pick<Course, 'state' | 'maximum' | 'seatsTaken' | 'reserved' | 'waiting'>,
  lang: Lang,
): string {
  const t = texts[lang].places
  const left = placesLeft(course)
  if (left === 'few') return t.few(seatsLeft(course))
  return left === 'enough' ? t.enough : course.waiting > 0 ? t.waiting(course.waiting) : t.none
}

export const whereOf = (course: Pick<Course, 'way' | 'place'>, lang: Lang): string =>
  course.way === 'online'
    ? [texts[lang].ways.online, course.place].filter(Boolean).join(': ')
    : course.place

/** What is at the same time as what, as one sentence. */
export function clashLine(clash: Clash, lang: Lang): string {
  const t = seriesTexts[lang].clashes
  const when = lessonLine(clash.lesson, lang)
  if (clash.kind === 'room') {
    const room = [roomOf(clash.lesson), placeParts(clash.lesson.place).name]
      .filter(Boolean)
      .join(', ')
    return t.room(room, clash.other.title, lessonLine(clash.other, lang))
  }
  return clash.kind === 'teacher'
    ? t.teacher(clash.teacher, clash.other.title, lessonLine(clash.other, lang))
    : t[clash.kind](clash.teacher, when)
}
