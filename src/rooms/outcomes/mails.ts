// The reminders of an action point, as functions.
import type { Lang } from '../../paths.ts'
import { plainDate } from '../../platform/dates.ts'
import type { Letter } from '../../platform/mail.ts'
import { texts } from './texts.ts'

/** Three days before, and on the day after. */
export function reminderLetter(
  which: 'soon' | 'late',
  to: string,
  lang: Lang,
  action: { what: string; organisation: string; dueOn: string; network: string; address: string },
): Letter {
  const t = texts[lang].mails
  const due = plainDate(action.dueOn, lang)
  return {
    kind: `outcomes.action-${which}`,
    to,
    subject: t[which].subject(due),
    text: [
      t.hello,
      t[which].lead(action.organisation, due),
      action.what,
      `${t.toAction}\n${action.address}`,
      `${t.bye}\n${action.network}`,
    ].join('\n\n'),
  }
}

/** One of each, for the gallery. */
export const mailSamples = (lang: Lang): Letter[] => {
  const action = {
    what: 'Flyer voor de inloop in de Waterwijk maken',
    organisation: 'Welzijn Lindemeer',
    dueOn: '2026-12-01',
    network: 'Netwerk Digitale Inclusie Lindemeer',
    address: 'https://ketenwijzer.example/lindemeer/keten/overleggen/actiepunten/…',
  }
  const to = 'iemand@partner.example'
  return [reminderLetter('soon', to, lang, action), reminderLetter('late', to, lang, action)]
}
