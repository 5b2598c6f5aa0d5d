// The letter to organisers about a course that needs their eye.
import { type Lang, paths } from '../../paths.ts'
import { fullDate } from '../../platform/dates.ts'
import type { Letter } from '../../platform/mail.ts'
import type { Concern, Course } from '../courses/door.ts'
import { texts } from './texts.ts'

type Facts = {
  kind: Concern
  course: Pick<Course, 'id' | 'title' | 'internalTitle' | 'seatsTaken' | 'minimum'>
  /** The last day of enrolling. */
  closes: string
  baseUrl: string
  slug: string
}

export function concernLetter(
  to: string,
  lang: Lang,
  { kind, course, closes, baseUrl, slug }: Facts,
): Letter {
  const t = texts[lang].letters[kind]
  const title = course.internalTitle || course.title
  const day = closes ? fullDate(closes, lang) : ''
  const said = { title, taken: course.seatsTaken, minimum: course.minimum, day }
  const address = baseUrl + paths.courses.manage({ slug, lang }, course.id)
  return {
    kind: `timetable.${kind}`,
    to,
    subject: t.subject(title),
    text: [t.text(said), t.next, address].join('\n\n'),
  }
}

/** One of each, for the gallery. */
export const mailSamples = (lang: Lang): Letter[] =>
  (['too-few', 'no-certificate'] as const).map((kind) =>
    concernLetter('coordinator@partner.example', lang, {
      kind,
      course: {
        id: '…',
        title: 'Zelf regelen met DigiD',
        internalTitle: '',
        seatsTaken: 2,
        minimum: 4,
      },
      closes: '2026-12-03',
      baseUrl: 'https://ketenwijzer.example',
      slug: 'lindemeer',
    }),
  )
