// The letter to coordinators whose stock is less than is needed.
import { type Lang, paths } from '../../paths.ts'
import type { Letter } from '../../platform/mail.ts'
import type { StockLine } from './demand.ts'
import { noStock } from './rules.ts'
import { texts } from './texts.ts'
import { nameOf } from './words.ts'

type Facts = { lines: readonly StockLine[]; baseUrl: string; slug: string }

export function shortLetter(to: string, lang: Lang, { lines, baseUrl, slug }: Facts): Letter {
  const t = texts[lang].letter
  const items = lines.map(({ supply, short }) => `- ${t.line(nameOf(supply, lang), short)}`)
  const address = baseUrl + paths.supplies.list({ slug, lang })
  return {
    kind: 'supplies.short',
    to,
    subject: t.subject,
    text: `${t.intro}\n\n${items.join('\n')}\n\n${t.whatNow}\n${address}\n`,
  }
}

/** One, for the gallery. */
export const mailSamples = (lang: Lang): Letter[] => {
  const supply = {
    ...{
      id: '…',
      organisationId: '…',
      organisationName: 'Bibliotheek Lindemeer',
      kind: 'workbook' as const,
    },
    ...{ programmeId: '…', programmeName: 'Digisterker', name: '', reserve: 2, toldShort: 0 },
    ...noStock,
  }
  const lines = [{ supply, need: { now: 6, atMost: 8 }, short: 8 }]
  const facts = { lines, baseUrl: 'https://ketenwijzer.example', slug: 'lindemeer' }
  return [shortLetter('coordinator@bibliotheek.example', lang, facts)]
}
