// Letters of this room, as functions. None says more about a person than the address it goes to.
import type { Lang } from '../../paths.ts'
import { plainDate } from '../../platform/dates.ts'
import type { Attachment, Letter } from '../../platform/mail.ts'
import { whenInWords } from './calendar.ts'
import { letterTexts } from './letter-texts.ts'
import type { Calendar } from './rules.ts'

export type About = 'invitation' | 'update' | 'cancelled'
export type MeetingWords = Calendar & {
  title: string
  network: string
  address: string
  agenda: readonly string[]
}

/** Asks somebody to come, tells of a change, or that it is off. */
export function meetingLetter(
  about: About,
  to: string,
  lang: Lang,
  meeting: MeetingWords,
  file?: string,
): Letter {
  const t = letterTexts[lang]
  const where = [meeting.place, meeting.link].filter(Boolean).join('\n')
  const isOff = about === 'cancelled'
  const agenda = meeting.agenda.map((title) => `- ${title}`).join('\n')
  const paragraphs = [
    t.hello,
    t[about].lead(meeting.title),
    [whenInWords(meeting, lang), where].filter(Boolean).join('\n'),
    !isOff && agenda && `${t.agenda}\n${agenda}`,
    !isOff && `${t.answer}\n${meeting.address}`,
    t[about].calendar,
    `${t.bye}\n${meeting.network}`,
  ]
  return {
    kind: `meetings.${about}`,
    to,
    subject: t[about].subject(meeting.title, plainDate(meeting.heldOn, lang)),
    text: paragraphs.filter(Boolean).join('\n\n'),
    ...(file === undefined ? {} : { attachments: [attached(file, isOff)] }),
  }
}

const attached = (text: string, isOff: boolean): Attachment => ({
  filename: isOff ? 'afzegging.ics' : 'uitnodiging.ics',
  contentType: `text/calendar; charset=utf-8; method=${isOff ? 'CANCEL' : 'REQUEST'}`,
  text,
})

/** The report, once it is approved. */
export function reportLetter(
  to: string,
  lang: Lang,
  report: { title: string; heldOn: string; network: string; address: string; text: string },
): Letter {
  const t = letterTexts[lang]
  return {
    kind: 'meetings.report',
    to,
    subject: t.report.subject(report.title, plainDate(report.heldOn, lang)),
    text: [
      t.hello,
      t.report.lead(report.title),
      report.text,
      `${t.report.read}\n${report.address}`,
      `${t.bye}\n${report.network}`,
    ].join('\n\n'),
  }
}

/** One of each, for the gallery. */
export const mailSamples = (lang: Lang): Letter[] => {
  const to = 'iemand@partner.example'
  const network = 'Netwerk Digitale Inclusie Lindemeer'
  const address = 'https://ketenwijzer.example/lindemeer/keten/overleggen/…'
  const meeting = {
    title: 'Ketenpartneroverleg',
    heldOn: '2026-12-08',
    starts: '13:30',
    ends: '15:00',
    place: 'Bibliotheek Lindehof, zaal 2',
    link: '',
    network,
    address,
    agenda: ['Opening', 'Inloop in de Waterwijk'],
  }
  return [
    ...(['invitation', 'update', 'cancelled'] as const).map((about) =>
      meetingLetter(about, to, lang, meeting),
    ),
    reportLetter(to, lang, { ...meeting, text: 'Aanwezig: Bibliotheek Lindemeer (coördinator)' }),
  ]
}
