// Letters to teachers, and to those who keep them.
import { type Lang, paths } from '../../paths.ts'
import { plainDate } from '../../platform/dates.ts'
import type { Letter } from '../../platform/mail.ts'
import { linkDays } from '../teachers/door.ts'
import { texts } from './texts.ts'

/** With the personal link; nothing in it tells of anybody else. */
export function linkLetter(
  to: string,
  lang: Lang,
  { name, organisation, address }: { name: string; organisation: string; address: string },
): Letter {
  const t = texts[lang].letters.link
  const text = [t.text(name, linkDays), address, t.bye(organisation)].join('\n\n')
  return { kind: 'teaching.link', to, subject: t.subject, text }
}

export type EndingLine = { name: string; programme: string; expiresOn: string }

/** To the partner of the teachers and to the owner of the programme. */
export function endingsLetter(
  to: string,
  lang: Lang,
  { lines, baseUrl, slug }: { lines: readonly EndingLine[]; baseUrl: string; slug: string },
): Letter {
  const t = texts[lang].letters.endings
  const list = lines.map((one) => t.line(one.name, one.programme, plainDate(one.expiresOn, lang)))
  const address = baseUrl + paths.teaching.list({ slug, lang })
  const text = [t.text, list.join('\n'), t.next, address].join('\n\n')
  return { kind: 'teaching.endings', to, subject: t.subject(lines.length), text }
}

/** One of each, for the gallery. */
export const mailSamples = (lang: Lang): Letter[] => [
  linkLetter('docent@partner.example', lang, {
    name: 'Truus Schermer',
    organisation: 'SeniorWeb Lindemeer',
    address: 'https://ketenwijzer.example/lindemeer/docent/…',
  }),
  endingsLetter('coordinator@partner.example', lang, {
    lines: [{ name: 'Truus Schermer', programme: 'DigiVeiliger', expiresOn: '2027-01-06' }],
    baseUrl: 'https://ketenwijzer.example',
    slug: 'lindemeer',
  }),
]
