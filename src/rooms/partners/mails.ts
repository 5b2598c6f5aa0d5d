// Letters of this room, as functions; `samples` shows each on the gallery page.
import type { Lang } from '../../paths.ts'
import type { Letter } from '../../platform/mail.ts'
import { texts } from './texts.ts'

/** The one-time code to sign in with. */
export function codeLetter(
  to: string,
  lang: Lang,
  facts: { code: string; guideName: string },
): Letter {
  const t = texts[lang].mails.code
  return {
    kind: 'partners.code',
    to,
    subject: t.subject(facts.guideName),
    text: t.text(facts.code),
  }
}
