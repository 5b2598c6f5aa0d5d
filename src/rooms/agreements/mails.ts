// The letter to those who lead, three months before an agreement ends.
import { type Lang, paths } from '../../paths.ts'
import { plainDate } from '../../platform/dates.ts'
import type { Letter } from '../../platform/mail.ts'
import type { Expiring } from './store.ts'
import { texts } from './texts.ts'

type Facts = { ending: readonly Expiring[]; baseUrl: string; slug: string }

export function expiringLetter(to: string, lang: Lang, { ending, baseUrl, slug }: Facts): Letter {
  const t = texts[lang].letter
  const lines = ending.map(({ id, subject, endsOn, parties }) => {
    const address = baseUrl + paths.agreements.show({ slug, lang }, id)
    return `- ${subject} (${parties.join(', ')})\n  ${t.endsOn(plainDate(endsOn, lang))}\n  ${address}`
  })
  return {
    kind: 'agreements.expiring',
    to,
    subject: t.subject(ending.length),
    text: `${t.intro}\n\n${lines.join('\n\n')}\n\n${t.whatNow}\n`,
  }
}

/** One, for the gallery. */
export const mailSamples = (lang: Lang): Letter[] => {
  const parties = ['Gemeente Lindemeer', 'Bibliotheek Lindemeer']
  const one = { id: '…', subject: 'Convenant digitale inclusie', endsOn: '2027-01-31', parties }
  const facts = { ending: [one], baseUrl: 'https://ketenwijzer.example', slug: 'lindemeer' }
  return [expiringLetter('regie@partner.example', lang, facts)]
}
