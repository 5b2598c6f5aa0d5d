// Every letter about a referral. None says anything about the person: no name, question, theme or code.
import type { Lang } from '../../paths.ts'
import type { Letter } from '../../platform/mail.ts'
import { nl, texts } from './texts.ts'

export type LetterFacts = {
  network: string
  sender: string
  receiver: string
  link: string
  /** Last day of the link, in words. */
  until: string
  /** Of the reminders: '3 en 7'. */
  days: string
  helpline: string
}

export type Words = {
  subject: (facts: LetterFacts) => string
  lines: (facts: LetterFacts) => string[]
}

export type LetterName = keyof typeof nl.letters

/** One letter of this room, in words. */
export function letter(name: LetterName, to: string, lang: Lang, facts: LetterFacts): Letter {
  const t = texts[lang]
  const words: Words = t.letters[name]
  const isResident = name.startsWith('resident-')
  const hasLink = name.startsWith('receiver-') && name !== 'receiver-withdrawn'
  const paragraphs = [
    isResident ? t.helloResident : t.hello,
    ...words.lines(facts),
    ...(hasLink ? [`${t.linkUntil(facts.until)} ${t.noAccount}`] : []),
    ...(isResident ? [] : [t.private]),
    `${t.bye}\n${facts.network}`,
  ]
  return {
    kind: `referrals.${name}`,
    to,
    subject: words.subject(facts),
    text: paragraphs.join('\n\n'),
  }
}

/** One of each, for the gallery. */
export const mailSamples = (lang: Lang): Letter[] =>
  (Object.keys(nl.letters) as LetterName[]).map((name) =>
    letter(name, 'iemand@post.example', lang, {
      network: 'Netwerk Digitale Inclusie Lindemeer',
      sender: 'Bibliotheek Lindemeer',
      receiver: 'SeniorWeb Lindemeer',
      link: 'https://ketenwijzer.example/lindemeer/antwoord/VOORBEELD',
      until: lang === 'nl' ? '6 december 2026' : '6 December 2026',
      ...{ days: lang === 'nl' ? '3 en 7' : '3 and 7', helpline: '0800-0000' },
    }),
  )
