// The letter to those who lead a network about merging with another.
import { type Lang, paths } from '../../paths.ts'
import type { Letter } from '../../platform/mail.ts'
import { texts } from './texts.ts'

export type Said = 'proposed' | 'agreed' | 'declined' | 'done'
type Facts = {
  said: Said
  id: string
  intoName: string
  fromName: string
  baseUrl: string
  slug: string
}

export function mergeLetter(to: string, lang: Lang, facts: Facts): Letter {
  const { said, id, intoName, fromName, baseUrl, slug } = facts
  const t = texts[lang].letters[said]
  const address = baseUrl + paths.merging.show({ slug, lang }, id)
  return {
    kind: `merging.${said}`,
    to,
    subject: t.subject(intoName, fromName),
    text: `${t.text(intoName, fromName)}\n\n${address}\n`,
  }
}

/** One of each, for the gallery. */
export const mailSamples = (lang: Lang): Letter[] => {
  const facts = {
    ...{ id: '…', intoName: 'Netwerk Digitale Inclusie Lindemeer', slug: 'lindemeer' },
    ...{ fromName: 'Netwerk 55+ Digitaal', baseUrl: 'https://ketenwijzer.example' },
  }
  return (['proposed', 'agreed', 'declined', 'done'] as const).map((said) =>
    mergeLetter('regie@partner.example', lang, { ...facts, said }),
  )
}
