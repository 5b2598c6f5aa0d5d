// The letter to the owner of topics that ask for attention.
import { type Lang, paths } from '../../paths.ts'
import type { Letter } from '../../platform/mail.ts'
import { flagsOf, type Watched } from './rules.ts'
import { texts } from './texts.ts'

type Told = Watched & { id: string; title: string; linkTo: string }
type Facts = { topics: readonly Told[]; today: string; baseUrl: string; slug: string }

export function attentionLetter(
  to: string,
  lang: Lang,
  { topics, today, baseUrl, slug }: Facts,
): Letter {
  const { letter: t, flags } = texts[lang]
  const items = topics.map((topic) => {
    const why = flagsOf(topic, today).map((flag) => `  ${flags[flag]}`)
    return [
      `- ${topic.title}`,
      ...why,
      `  ${baseUrl + paths.modules.topic({ slug, lang }, topic.id)}`,
    ]
  })
  return {
    kind: 'modules.attention',
    to,
    subject: t.subject(topics.length),
    text: `${t.intro}\n\n${items.map((lines) => lines.join('\n')).join('\n\n')}\n\n${t.whatNow}\n`,
  }
}

/** One, for the gallery. */
export const mailSamples = (lang: Lang): Letter[] => {
  const checked = { checkMonths: 6, checkedOn: '2026-03-01', linkFails: 0, linkTo: '' }
  const topics = [
    {
      ...checked,
      id: '…',
      title: 'Afspraak maken voor een paspoort',
      url: 'https://gemeente.example/paspoort',
      checkedUrl: 'https://gemeente.example/id',
      linkState: null,
    },
    {
      ...checked,
      id: '…',
      title: 'Verhuizing doorgeven',
      url: 'https://gemeente.example/verhuizen',
      checkedUrl: 'https://gemeente.example/verhuizen',
      linkState: 'gone' as const,
    },
  ]
  const facts = {
    topics,
    today: '2026-11-22',
    baseUrl: 'https://ketenwijzer.example',
    slug: 'lindemeer',
  }
  return [attentionLetter('coordinator@bibliotheek.example', lang, facts)]
}
