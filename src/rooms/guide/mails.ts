// Letters of this room, as functions.
import type { Lang } from '../../paths.ts'
import type { Letter } from '../../platform/mail.ts'
import { texts as remarkTexts } from './remark/texts.ts'
import type { RemarkKind } from './rules.ts'
import { texts } from './texts.ts'

/** Tells a coordinator that a visitor saw a mistake; what was said stands on the page behind the link. */
export function remarkLetter(
  to: string,
  lang: Lang,
  facts: { title: string; kind: RemarkKind; address: string },
): Letter {
  const { mail } = remarkTexts[lang]
  const { remark } = texts[lang]
  return {
    kind: 'guide.remark',
    to,
    subject: mail.subject(facts.title),
    text: mail.text({ ...facts, kind: remark.kind.options[facts.kind] }),
  }
}

/** One of each, for the gallery. */
export const mailSamples = (lang: Lang): Letter[] => [
  remarkLetter('iemand@partner.example', lang, {
    title: 'Inloop digitale vragen',
    kind: 'hours',
    address: 'https://gids.example/lindemeer/aanbod/opmerkingen',
  }),
]
