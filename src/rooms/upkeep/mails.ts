// The letter of this room, as a function; `samples` shows it on the gallery page.
import type { Lang } from '../../paths.ts'
import type { Letter } from '../../platform/mail.ts'
import { texts } from './list/texts.ts'

type StaleFacts = { organisation: string; guideName: string; titles: string[]; link: string }

/** Asks a coordinator to look at offers that nobody has checked for too long. */
export function staleLetter(to: string, lang: Lang, facts: StaleFacts): Letter {
  const t = texts[lang].letter
  return {
    kind: 'upkeep.ask-to-check',
    to,
    subject: t.subject(facts.titles.length, facts.guideName),
    text: t.text(facts),
  }
}

/** For the gallery. */
export const mailSamples = (lang: Lang): Letter[] => [
  staleLetter('iemand@partner.example', lang, {
    organisation: 'SeniorWeb Lindemeer',
    guideName: 'Digihulp Lindemeer',
    titles: ['Tablet voor beginners', 'Inloop computervragen'],
    link: 'https://ketenwijzer.example/lindemeer/aanbod/na-te-kijken',
  }),
]
