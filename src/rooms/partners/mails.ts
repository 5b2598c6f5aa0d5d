// Letters of this room, as functions; `samples` shows each on the gallery page.
import type { Lang } from '../../paths.ts'
import type { Letter } from '../../platform/mail.ts'
import { texts } from './texts.ts'

/** The one-time code to sign in with, or to join `organisation` with. */
export function codeLetter(
  to: string,
  lang: Lang,
  facts: { code: string; guideName: string; organisation?: string },
): Letter {
  const t = texts[lang].mails.code
  return {
    kind: 'partners.code',
    to,
    subject: t.subject(facts.guideName),
    text: facts.organisation ? t.joining(facts.code, facts.organisation) : t.text(facts.code),
  }
}

type InvitationFacts = { organisation: string; network: string; link: string }

/** Asks an organisation to take part, or a colleague to come and work for it. */
export function invitationLetter(
  to: string,
  lang: Lang,
  kind: 'partner' | 'colleague',
  facts: InvitationFacts,
): Letter {
  const t = texts[lang].mails[kind]
  return {
    kind: `partners.invite-${kind}`,
    to,
    subject: t.subject(facts.network),
    text: t.text(facts),
  }
}

/** One of each, for the gallery. */
export const mailSamples = (lang: Lang): Letter[] => {
  const to = 'iemand@partner.example'
  const facts = {
    organisation: 'SeniorWeb Lindemeer',
    network: 'Netwerk Digitale Inclusie Lindemeer',
    link: 'https://ketenwijzer.example/lindemeer/uitnodiging/…',
  }
  return [
    codeLetter(to, lang, { code: 'K7MF-2QXP', guideName: 'Digihulp Lindemeer' }),
    codeLetter(to, lang, {
      code: 'K7MF-2QXP',
      guideName: 'Digihulp Lindemeer',
      organisation: facts.organisation,
    }),
    invitationLetter(to, lang, 'partner', facts),
    invitationLetter(to, lang, 'colleague', facts),
  ]
}
