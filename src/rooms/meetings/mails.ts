// Letters of this room, as functions. None says more about a person than the address it goes to.
import type { Lang } from '../../paths.ts'
import { plainDate } from '../../platform/dates.ts'
import type { Attachment, Letter } from '../../platform/mail.ts'
import { whenInWords } from './calendar.ts'
import { type Calendar, calendarChanges } from './rules.ts'

const abouts = ['update', 'invitation', 'cancelled'] as const
export type About = (typeof abouts)[number]
type Appointment = Calendar & { title: string }
export type Part = {
  about: About
  meeting: Appointment & { address: string; agenda: readonly string[] }
  /** What this address was told earlier. */
  before?: Appointment
  file?: string
}

/** Asks somebody to come, tells what changed, or that it is off: of one meeting or of many. */
export function meetingLetter(
  to: string,
  lang: Lang,
  { network, list }: { network: string; list: string },
  parts: readonly Part[],
): Letter {
  const t = letterTexts[lang]
  const groups = abouts.flatMap((about) => {
    const some = parts.filter((one) => one.about === about)
    return some.length > 0 ? [{ about, some }] : []
  })
  const kind = groups.length === 1 ? (groups[0]?.about ?? 'update') : 'update'
  const { title, heldOn } = parts[0]?.meeting ?? { title: '', heldOn: '' }
  const asked = parts.filter(({ about }) => about !== 'cancelled')
  const [only] = parts.length === 1 ? asked : []
  return {
    kind: `meetings.${kind}`,
    to,
    subject:
      parts.length === 1
        ? t[kind].subject(title, plainDate(heldOn, lang))
        : t[kind].subjectMany(parts.length, title),
    text: [
      t.hello,
      ...groups.flatMap(({ about, some }) => paragraphsOf(about, some, lang)),
      asked.length > 0 && `${t.answer}\n${only?.meeting.address ?? list}`,
      ...groups.map(({ about }) => t[about].calendar(parts.length)),
      `${t.bye}\n${network}`,
    ]
      .filter(Boolean)
      .join('\n\n'),
    ...attachmentsOf(parts),
  }
}

function paragraphsOf(about: About, some: readonly Part[], lang: Lang): string[] {
  const t = letterTexts[lang]
  const [first] = some
  if (some.length === 1 && first) {
    const { meeting, before } = first
    const agenda = meeting.agenda.map((title) => `- ${title}`).join('\n')
    const changed = before && changesInWords(before, meeting, lang)
    return [
      t[about].lead(meeting.title),
      changed && `${t.changed}\n${changed}`,
      [whenInWords(meeting, lang), meeting.place, meeting.link].filter(Boolean).join('\n'),
      about !== 'cancelled' && agenda && `${t.agenda}\n${agenda}`,
    ].filter((one): one is string => Boolean(one))
  }
  // What changed in the same way is said once, above the days that it is about.
  const alike = Map.groupBy(some, ({ before, meeting }) =>
    before ? changesInWords(before, meeting, lang) : '',
  )
  const titles = [...new Set(some.map(({ meeting }) => meeting.title))].join(', ')
  return [
    t[about].leadMany(some.length, titles),
    ...[...alike].flatMap(([changed, those]) => [
      changed && `${t.changed}\n${changed}`,
      those.map(({ meeting }) => dayLine(meeting, lang)).join('\n'),
    ]),
  ].filter(Boolean)
}

const dayLine = (meeting: Appointment, lang: Lang): string =>
  `- ${[whenInWords(meeting, lang), meeting.place, meeting.link].filter(Boolean).join(', ')}`

/** '- Tijd: 10:00–12:00 (was 9:30–11:00)', a line for each thing that became different. */
function changesInWords(before: Appointment, now: Appointment, lang: Lang): string {
  const t = letterTexts[lang]
  const shown = {
    title: ({ title }: Appointment) => title,
    day: ({ heldOn }: Appointment) => plainDate(heldOn, lang),
    time: ({ starts, ends }: Appointment) => `${starts}–${ends}`,
    place: ({ place }: Appointment) => place || t.nowhere,
    link: ({ link }: Appointment) => link || t.nowhere,
  }
  return calendarChanges(before, now)
    .map((key) => `- ${t.things[key]}: ${shown[key](now)} (${t.was} ${shown[key](before)})`)
    .join('\n')
}

/** An appointment a file: calendars take one UID at a time (RFC 5546, 3.2.2). */
function attachmentsOf(parts: readonly Part[]): { attachments?: Attachment[] } {
  const all = parts.flatMap(({ about, meeting, file }) =>
    file === undefined ? [] : [attached(file, about, parts.length > 1 ? meeting.heldOn : '')],
  )
  return all.length > 0 ? { attachments: all } : {}
}

function attached(text: string, about: About, day: string): Attachment {
  const isOff = about === 'cancelled'
  const name = [isOff ? 'afzegging' : 'uitnodiging', day].filter(Boolean).join('-')
  return {
    filename: `${name}.ics`,
    contentType: `text/calendar; charset=utf-8; method=${isOff ? 'CANCEL' : 'REQUEST'}`,
    text,
  }
}

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

/** What the letters say. */
const nl = {
  hello: 'Goedendag,',
  bye: 'Met vriendelijke groet,',
  agenda: 'Op de agenda staat:',
  answer:
    'Laat weten of u komt. Antwoord vanuit uw agenda, of log in en geef het aan op deze pagina:',
  changed: 'Dit is anders:',
  was: 'was',
  nowhere: 'niet ingevuld',
  things: { title: 'Naam', day: 'Dag', time: 'Tijd', place: 'Plaats', link: 'Link' },
  invitation: {
    subject: (title: string, day: string) => `Uitnodiging: ${title}, ${day}`,
    subjectMany: (n: number, title: string) => `Uitnodiging: ${n} overleggen, ${title}`,
    lead: (title: string) => `U bent uitgenodigd voor: ${title}.`,
    leadMany: (n: number, titles: string) =>
      `U bent uitgenodigd voor ${n} overleggen: ${titles}. Ze zijn op:`,
    calendar: (n: number): string =>
      n === 1
        ? 'De afspraak voor uw agenda zit bij deze mail.'
        : 'Bij deze mail zit voor elk overleg een afspraak voor uw agenda.',
  },
  update: {
    subject: (title: string, day: string) => `Gewijzigd: ${title}, ${day}`,
    subjectMany: (n: number, title: string) => `Gewijzigd: ${n} overleggen, ${title}`,
    lead: (title: string) => `Er is iets veranderd aan: ${title}.`,
    leadMany: (n: number, titles: string) => `Er is iets veranderd aan ${n} overleggen: ${titles}.`,
    calendar: (n: number): string =>
      n === 1
        ? 'De nieuwe afspraak zit bij deze mail. Uw agenda vervangt de oude.'
        : 'De nieuwe afspraken zitten bij deze mail. Uw agenda vervangt de oude.',
  },
  cancelled: {
    subject: (title: string, day: string) => `Gaat niet door: ${title}, ${day}`,
    subjectMany: (n: number, title: string) => `Gaan niet door: ${n} overleggen, ${title}`,
    lead: (title: string) => `Dit overleg gaat voor u niet door: ${title}.`,
    leadMany: (n: number, titles: string) =>
      `Deze ${n} overleggen gaan voor u niet door: ${titles}.`,
    calendar: (n: number): string =>
      n === 1
        ? 'Open de bijlage om de afspraak uit uw agenda te halen.'
        : 'Open de bijlagen om de afspraken uit uw agenda te halen.',
  },
  report: {
    subject: (title: string, day: string) => `Verslag: ${title}, ${day}`,
    lead: (title: string) => `Hieronder staat het verslag van: ${title}.`,
    read: 'Lezen en printen kan hier:',
  },
}

const en: typeof nl = {
  hello: 'Hello,',
  bye: 'Kind regards,',
  agenda: 'On the agenda:',
  answer:
    'Let us know if you are coming. Answer from your calendar, or sign in and say so on this page:',
  changed: 'This is different:',
  was: 'was',
  nowhere: 'not filled in',
  things: { title: 'Name', day: 'Day', time: 'Time', place: 'Place', link: 'Link' },
  invitation: {
    subject: (title, day) => `Invitation: ${title}, ${day}`,
    subjectMany: (n, title) => `Invitation: ${n} meetings, ${title}`,
    lead: (title) => `You are invited to: ${title}.`,
    leadMany: (n, titles) => `You are invited to ${n} meetings: ${titles}. They are on:`,
    calendar: (n) =>
      n === 1
        ? 'The appointment for your calendar comes with this mail.'
        : 'With this mail comes an appointment for your calendar for each meeting.',
  },
  update: {
    subject: (title, day) => `Changed: ${title}, ${day}`,
    subjectMany: (n, title) => `Changed: ${n} meetings, ${title}`,
    lead: (title) => `Something changed about: ${title}.`,
    leadMany: (n, titles) => `Something changed about ${n} meetings: ${titles}.`,
    calendar: (n) =>
      n === 1
        ? 'The new appointment comes with this mail. Your calendar replaces the old one.'
        : 'The new appointments come with this mail. Your calendar replaces the old ones.',
  },
  cancelled: {
    subject: (title, day) => `Called off: ${title}, ${day}`,
    subjectMany: (n, title) => `Called off: ${n} meetings, ${title}`,
    lead: (title) => `This meeting is called off for you: ${title}.`,
    leadMany: (n, titles) => `These ${n} meetings are called off for you: ${titles}.`,
    calendar: (n) =>
      n === 1
        ? 'Open the attachment to take the appointment out of your calendar.'
        : 'Open the attachments to take the appointments out of your calendar.',
  },
  report: {
    subject: (title, day) => `Report: ${title}, ${day}`,
    lead: (title) => `Below is the report of: ${title}.`,
    read: 'Read and print it here:',
  },
}

const letterTexts = { nl, en }

/** One of each, for the gallery. */
export const mailSamples = (lang: Lang): Letter[] => {
  const to = 'iemand@partner.example'
  const network = 'Netwerk Digitale Inclusie Lindemeer'
  const list = 'https://ketenwijzer.example/lindemeer/keten/overleggen'
  const address = `${list}/…`
  const meeting = {
    title: 'Ketenpartneroverleg',
    heldOn: '2026-12-08',
    starts: '13:30',
    ends: '15:00',
    place: 'Bibliotheek Lindehof, zaal 2',
    link: '',
    address,
    agenda: ['Opening', 'Inloop in de Waterwijk'],
  }
  const before = { ...meeting, starts: '10:00', ends: '11:30' }
  const moved = (heldOn: string): Part => ({
    about: 'update',
    meeting: { ...meeting, heldOn },
    before: { ...before, heldOn },
  })
  return [
    ...abouts.map((about) =>
      meetingLetter(to, lang, { network, list }, [
        { about, meeting, ...(about === 'update' ? { before } : {}) },
      ]),
    ),
    meetingLetter(to, lang, { network, list }, ['2026-12-08', '2027-01-12'].map(moved)),
    reportLetter(to, lang, {
      ...meeting,
      network,
      text: 'Aanwezig: Bibliotheek Lindemeer (coördinator)',
    }),
  ]
}
