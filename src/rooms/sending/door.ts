// What other rooms that ask for consent aloud use: when it counts, and the words about how and when it was asked.
import type { Lang } from '../../paths.ts'
import { texts } from './texts.ts'

export { whatIsWrongWithConsent } from './rules.ts'

/** The words of the fields that say how, on which day and in which language consent was asked. */
export function askedWords(lang: Lang) {
  const { how, day, lang: language } = texts[lang].consent
  return { how, day, lang: language }
}
