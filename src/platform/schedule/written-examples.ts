// Spellings of opening times and what they mean, written down by hand: the judge of written.ts in its tests.
import type { Byday, Remark, Schedule } from './schedule.ts'
import { schedule } from './schedule.ts'

/**
 * Text, schedules, remarks and what is left over. Schedules in shorthand, joined by '; ': days (TU,TH in a week, 1MO in
 * a month, d15 the 15th, @2026-03-03 once, ~TU some Tuesdays), times (10:00-12:00, or only 14:00), and then x2 (every
 * second week), odd, even, m9,10 (months), from=, to=, start=, 8keer (count), and a note after #.
 */
type Example = [text: string, schedules: string, remarks?: Remark[], left?: string[]]

/** The day on which all examples are read. */
export const readOn = '2026-11-22'

/** Lists of days and times, in every way that the real files write them. */
export const plainExamples: Example[] = [
  ['di + do 10:00–12:00', 'TU,TH 10:00-12:00'],
  ['di 10–12', 'TU 10:00-12:00'],
  ['di+do 10:30–12:30', 'TU,TH 10:30-12:30'],
  ['wo+do 10:30–12:30', 'WE,TH 10:30-12:30'],
  ['do 10–12', 'TH 10:00-12:00'],
  ['ma 10–12', 'MO 10:00-12:00'],
  ['ma 14–16', 'MO 14:00-16:00'],
  ['di 14–16', 'TU 14:00-16:00'],
  ['do 14–16', 'TH 14:00-16:00'],
  ['ma 13–15', 'MO 13:00-15:00'],
  ['di+do 14–16', 'TU,TH 14:00-16:00'],
  ['donderdag 14:00–16:00', 'TH 14:00-16:00'],
  ['wo-ochtend 10:15–12:45', 'WE 10:15-12:45'],
  ['wekelijks vr 10:00–12:00 (ochtend- en middaggroep)', 'FR 10:00-12:00 #ochtend- en middaggroep'],
  ['ma 13–17, di–vr 10–17, za 13–17', 'MO,SA 13:00-17:00; TU,WE,TH,FR 10:00-17:00'],
  ['ma t/m za 09:00–17:00', 'MO,TU,WE,TH,FR,SA 09:00-17:00'],
  ['ma + do 13:00–16:00', 'MO,TH 13:00-16:00'],
  ['di + do 13:00–16:00', 'TU,TH 13:00-16:00'],
  ['do 13:30–16:30', 'TH 13:30-16:30'],
  ['di 14:00–16:00', 'TU 14:00-16:00'],
  ['ma 14:00–15:30', 'MO 14:00-15:30'],
  ['za 11:00–14:00 (ritme onbevestigd)', 'SA 11:00-14:00', ['unconfirmed']],
  ['donderdag tussen 14:00 uur en 16:00 uur', 'TH 14:00-16:00'],
  ['vrijdag van 14.00 uur tot 18.00 uur', 'FR 14:00-18:00'],
  ['elke donderdag van 13.00 tot 15.00', 'TH 13:00-15:00'],
  ['werkdagen 8.00–22.00, zaterdag 9.00–17.00', 'MO,TU,WE,TH,FR 08:00-22:00; SA 09:00-17:00'],
  ['iedere dag van 09.00 uur tot 18.00 uur', 'MO,TU,WE,TH,FR,SA,SU 09:00-18:00'],
  [
    'maandag t/m vrijdag tussen 9:00 – 17:00 uur; medewerker op dinsdag tussen 14:00 en 19:00 uur',
    'MO,TU,WE,TH,FR 09:00-17:00; TU 14:00-19:00 #medewerker',
  ],
  ['incidenteel, di 14:00–16:00', '~TU 14:00-16:00', ['incidental']],
  ['incidenteel, wo 14–16', '~WE 14:00-16:00', ['incidental']],
  ['incidenteel; wo 14–16', '~WE 14:00-16:00', ['incidental']],
  ['incidenteel; do 14–16', '~TH 14:00-16:00', ['incidental']],
]

/** Invented spellings; nobody's real times. */
export const inventedExamples: Example[] = [
  ['di en do 10-12 u', 'TU,TH 10:00-12:00'],
  ['ma, wo & vr 9-12', 'MO,WE,FR 09:00-12:00'],
  ['ma-wo-vr 9-12', 'MO,WE,FR 09:00-12:00'],
  ['ma di wo 9-12', 'MO,TU,WE 09:00-12:00'],
  ['di/do van 14 tot 16 uur', 'TU,TH 14:00-16:00'],
  ['za en zo 10.00 - 16.00 uur', 'SA,SU 10:00-16:00'],
  ['vr t/m ma 12-17', 'MO,FR,SA,SU 12:00-17:00'],
  ['wo 10h-12h', 'WE 10:00-12:00'],
  ['woe 9u30-11u30', 'WE 09:30-11:30'],
  ['di. 13.30 u. - 15.30 u.', 'TU 13:30-15:30'],
  ['di 9,30 tot 11,30 uur', 'TU 09:30-11:30'],
  ['Dinsdag: 13:30-15:30 uur', 'TU 13:30-15:30'],
  ['maandagen van 10-12', 'MO 10:00-12:00'],
  ['weekend 10-16', 'SA,SU 10:00-16:00'],
  ['doordeweeks 9-17', 'MO,TU,WE,TH,FR 09:00-17:00'],
  ['7 dagen per week van 9 tot 21 uur', 'MO,TU,WE,TH,FR,SA,SU 09:00-21:00'],
  ['10.00-12.00 uur di en do', 'TU,TH 10:00-12:00'],
  ['10-12 uur op di, 14-16 uur op do', 'TU 10:00-12:00; TH 14:00-16:00'],
  [
    'ma t/m vr 9-12 en 13-17, za 10-12',
    'MO,TU,WE,TH,FR 09:00-12:00; MO,TU,WE,TH,FR 13:00-17:00; SA 10:00-12:00',
  ],
  ['ma 9-12; 13-17', 'MO 09:00-12:00; MO 13:00-17:00'],
  ['ma: ochtend 9-12, middag 13-17', 'MO 09:00-12:00; MO 13:00-17:00'],
  [
    'Maandag: 9:00 - 12:00\nDinsdag: gesloten\nWoensdag: 13:00 - 17:00',
    'MO 09:00-12:00; WE 13:00-17:00',
  ],
  ['Maandag\n9.00-12.00\nDinsdag\n13.00-17.00', 'MO 09:00-12:00; TU 13:00-17:00'],
  ['di/do 14:00/16:00', 'TU,TH 14:00; TU,TH 16:00', ['no-closing-time']],
  ['ma t/m vr 9.00–17.00, do tot 20.00', 'MO,TU,WE,FR 09:00-17:00; TH 09:00-20:00'],
  ['ma t/m do 9-17 uur, vr tot 12 uur', 'MO,TU,WE,TH 09:00-17:00; FR 09:00-12:00'],
  ['ma-vr 9-17, vr 9-12', 'MO,TU,WE,TH 09:00-17:00; FR 09:00-12:00'],
  ['ma-vr 9-17, do 19.30', 'MO,TU,WE,TH,FR 09:00-17:00; TH 19:30', ['no-closing-time']],
  ['ma 9-12 en 12-17, pauze van 12 tot 13', 'MO 09:00-12:00; MO 13:00-17:00'],
  ['ma-vr 9-17, zon- en feestdagen gesloten', 'MO,TU,WE,TH,FR 09:00-17:00'],
  ['ma-vr 9-17, do ook 19-21', 'MO,TU,WE,TH,FR 09:00-17:00; TH 19:00-21:00'],
  ['ma-vr 9-17 uur, donderdagavond tot 21 uur', 'MO,TU,WE,FR 09:00-17:00; TH 09:00-21:00'],
  ['dagelijks behalve zondag 9-17', 'MO,TU,WE,TH,FR,SA 09:00-17:00'],
  ['dagelijks 9-17 behalve zondag', 'MO,TU,WE,TH,FR,SA 09:00-17:00'],
  ['ma t/m vr 9-17 m.u.v. wo', 'MO,TU,TH,FR 09:00-17:00'],
  ['ma t/m vr 9-17, za en zo gesloten', 'MO,TU,WE,TH,FR 09:00-17:00'],
  ['maandag en dinsdag gesloten; woensdag t/m zondag 11-17', 'WE,TH,FR,SA,SU 11:00-17:00'],
  ['ma 9-12 | di gesloten | wo 13-17', 'MO 09:00-12:00; WE 13:00-17:00'],
  ['ma-vr 9-17, lunchpauze 12.30-13.00', 'MO,TU,WE,TH,FR 09:00-12:30; MO,TU,WE,TH,FR 13:00-17:00'],
  [
    'ma-vr 9-17, tussen 12 en 13 uur gesloten',
    'MO,TU,WE,TH,FR 09:00-12:00; MO,TU,WE,TH,FR 13:00-17:00',
  ],
  ['24/7', 'MO,TU,WE,TH,FR,SA,SU 00:00-00:00'],
  ['24 uur per dag, 7 dagen per week', 'MO,TU,WE,TH,FR,SA,SU 00:00-00:00'],
  ['ma t/m vr 24 uur per dag', 'MO,TU,WE,TH,FR 00:00-00:00'],
  ['do 18-24 uur', 'TH 18:00-00:00'],
  ['vr 20.00-02.00', 'FR 20:00-02:00'],
  ['dinsdagmiddag 2-4', 'TU 14:00-16:00'],
  ["di 's middags van 2 tot 4", 'TU 14:00-16:00'],
  ["dinsdag 7-9 uur 's avonds", 'TU 19:00-21:00'],
  ['di 2-4 uur', 'TU 14:00-16:00', ['afternoon-assumed']],
  ['ma t/m vr 9-5', 'MO,TU,WE,TH,FR 09:00-17:00', ['afternoon-assumed']],
  ['maandag half tien tot twaalf uur', 'MO 09:30-12:00'],
  ['woensdag kwart voor tien tot kwart over elf', 'WE 09:45-11:15'],
  ['op dinsdagen en donderdagen tussen tien en twaalf', 'TU,TH 10:00-12:00'],
  ["di om half acht 's avonds", 'TU 19:30', ['no-closing-time']],
  ['ma t/m vr vanaf 9 uur', 'MO,TU,WE,TH,FR 09:00', ['no-closing-time']],
  ['1e ma van de maand 14:00', '1MO 14:00', ['no-closing-time']],
  ['elke 1e en 3e woensdag van de maand 10.00-12.00 uur', '1WE,3WE 10:00-12:00'],
  ['laatste vrijdag v/d maand 15-17', '-1FR 15:00-17:00'],
  ['eerste en derde dinsdag en tweede donderdag van de maand 14-16', '1TU,3TU,2TH 14:00-16:00'],
  ['eerste maandag 14:00-16:00', '1MO 14:00-16:00', ['month-assumed']],
  ['elke 15e van de maand 10-12', 'd15 10:00-12:00'],
  ['di 10-12 en laatste vr van de maand 14-16', 'TU 10:00-12:00; -1FR 14:00-16:00'],
  ['oneven weken di 10.00-12.00', 'TU 10:00-12:00 odd'],
  ['dinsdag even weken 10-12, oneven weken 13-15', 'TU 10:00-12:00 even; TU 13:00-15:00 odd'],
  ['di 10-12 (even weken) en 13-15 (oneven weken)', 'TU 10:00-12:00 even; TU 13:00-15:00 odd'],
  ['om de week (oneven weken) di 10-12', 'TU 10:00-12:00 odd'],
  ['om de week di 10-12', 'TU 10:00-12:00 x2', ['which-week-unknown']],
  ['om de twee weken op dinsdag van 10 tot 12', 'TU 10:00-12:00 x2', ['which-week-unknown']],
  ['vanaf 6 januari 2026 om de week di 10-12', 'TU 10:00-12:00 x2 start=2026-01-06'],
  [
    'elke week op ma 10-12 en om de week op do 14-16',
    'MO 10:00-12:00; TH 14:00-16:00 x2',
    ['which-week-unknown'],
  ],
  ['maandelijks op dinsdag 10-12', '~TU 10:00-12:00', ['which-week-unknown']],
  ['van 3 maart t/m 28 april 2027 di 10-12', 'TU 10:00-12:00 from=2027-03-03 to=2027-04-28'],
  ['di 10-12 t/m 28 april 2026', 'TU 10:00-12:00 to=2026-04-28', ['ended']],
  ['vanaf september elke dinsdag 10-12', 'TU 10:00-12:00 from=2026-09-01', ['year-assumed']],
  ['di 10-12, september t/m mei', 'TU 10:00-12:00 m1,2,3,4,5,9,10,11,12'],
  ['september tot juni: di 10-12', 'TU 10:00-12:00 m1,2,3,4,5,9,10,11,12', ['end-unsure']],
  [
    'ma-vr 9-17, in juli en augustus gesloten',
    'MO,TU,WE,TH,FR 09:00-17:00 m1,2,3,4,5,6,9,10,11,12',
  ],
  [
    'ma-vr 9-17 (juli en augustus 9-13)',
    'MO,TU,WE,TH,FR 09:00-17:00 m1,2,3,4,5,6,9,10,11,12; MO,TU,WE,TH,FR 09:00-13:00 m7,8',
  ],
  [
    'ma-vr 9-17, in juli en augustus ma-vr 9-13',
    'MO,TU,WE,TH,FR 09:00-17:00 m1,2,3,4,5,6,9,10,11,12; MO,TU,WE,TH,FR 09:00-13:00 m7,8',
  ],
  ['september t/m mei elke dinsdag\n10-12', 'TU 10:00-12:00 m1,2,3,4,5,9,10,11,12'],
  [
    'vanaf 5 januari 2027, t/m 30 maart 2027: di 10-12',
    'TU 10:00-12:00 from=2027-01-05 to=2027-03-30',
  ],
  ['9-17, 12 januari 2027', '@2027-01-12 09:00-17:00'],
  ['dinsdag 2 maart 2027 10-12', '@2027-03-02 10:00-12:00'],
  [
    '3, 10 en 17 maart 2027, 10-12 uur',
    '@2027-03-03 10:00-12:00; @2027-03-10 10:00-12:00; @2027-03-17 10:00-12:00',
  ],
  ['donderdag 3 december 10-12', '@2026-12-03 10:00-12:00', ['year-assumed']],
  ['di 10-12 inloop, do 14-16 cursus', 'TU 10:00-12:00 #inloop; TH 14:00-16:00 #cursus'],
  ['Inloop: di 10-12, do 14-16', 'TU 10:00-12:00 #Inloop; TH 14:00-16:00 #Inloop'],
  ['di 10-12 (op afspraak)', 'TU 10:00-12:00', ['by-appointment']],
  ['ma 10-12, zonder afspraak', 'MO 10:00-12:00'],
  ['ma t/m vr 9-17, feestdagen gesloten', 'MO,TU,WE,TH,FR 09:00-17:00'],
  [
    'di 10-12, niet in schoolvakanties',
    'TU 10:00-12:00',
    ['not-in-school-holidays'],
    ['niet in schoolvakanties'],
  ],
  ['di 10-12 voor vrouwen', 'TU 10:00-12:00 #voor vrouwen', [], ['voor vrouwen']],
  ['zon- en feestdagen 12-17', 'SU 12:00-17:00', [], ['feestdagen']],
  ['maandag- en woensdagochtend 9.30-11.30 uur', 'MO,WE 09:30-11:30'],
  ['ma- en do-middag van 13 tot 16 uur', 'MO,TH 13:00-16:00'],
  ['MA-DI-WO-DO 09.00-17.00 / VR 09.00-13.00', 'MO,TU,WE,TH 09:00-17:00; FR 09:00-13:00'],
  [
    'Ma. t/m vr. van 9.00 - 17.00 uur (op vrijdag tot 12.00 uur)',
    'MO,TU,WE,TH 09:00-17:00; FR 09:00-12:00',
  ],
  [
    'ma t/m vr 9-17, vrijdagmiddag gesloten',
    'MO,TU,WE,TH 09:00-17:00; FR 09:00-12:00',
    [],
    ['vrijdagmiddag gesloten'],
  ],
  ['ma 9:00-12:30 13:30-17:00 di 9:00-12:30', 'MO,TU 09:00-12:30; MO 13:30-17:00'],
  ['zondag van oktober t/m april 13.00-17.00', 'SU 13:00-17:00 m1,2,3,4,10,11,12'],
  [
    'Balie open: ma t/m vr 8-16. Telefonisch: ma t/m vr 8-18',
    'MO,TU,WE,TH,FR 08:00-16:00 #Balie; MO,TU,WE,TH,FR 08:00-18:00 #Telefonisch',
  ],
  ['wo 9-10, overige dagen op afspraak', 'WE 09:00-10:00', ['also-by-appointment']],
  [
    '8 lessen op donderdag van 14:00-16:00 vanaf 4 februari 2027',
    'TH 14:00-16:00 start=2027-02-04 8keer',
  ],
  ['dinsdag 10-12, 6 keer', 'TU 10:00-12:00', [], ['6 keer']],
  [
    'Dinsdag 12/1/2027 en donderdag 14/1/2027, 10-12 uur',
    '@2027-01-12 10:00-12:00; @2027-01-14 10:00-12:00',
  ],
  [
    'wo 13-17 uur, in de schoolvakanties 10-17 uur',
    'WE 13:00-17:00; ~WE 10:00-17:00',
    ['only-in-school-holidays'],
    ['in de schoolvakanties'],
  ],
  ['Mon-Fri 9-5pm', 'MO,TU,WE,TH,FR 09:00-17:00'],
  ['every first Tuesday of the month from 10:00 to 12:00', '1TU 10:00-12:00'],
  ['dinsdag', 'TU', ['no-times']],
  ['di en do ochtend', 'TU,TH #ochtend', ['no-times']],
  ['za open', 'SA', ['no-times']],
]

/** From these no schedule may be made: the whole text is left over, or it is only a remark. */
export const refusedExamples: [text: string, remarks: Remark[], left?: string[]][] = [
  ['wekelijks een vaste middag', ['no-days', 'no-times']],
  ['1–2 vaste dagdelen per week', ['no-days', 'no-times']],
  ['één keer per week', ['no-days', 'no-times']],
  ['doorlopend', ['no-days', 'no-times']],
  ["twee keer per week 's avonds tot 20 uur", ['no-days']],
  ['8-14 september 2022', ['ended', 'no-days', 'no-times']],
  ['3 maart t/m 28 april 2026 (vol); 2027 volgt', ['full', 'no-days', 'no-times']],
  ['september 2022, looptijd 1,5 jaar (mogelijk afgelopen)', ['ended', 'no-days', 'no-times']],
  ['open als het bord buiten staat', ['no-days', 'no-times']],
  ['zelfde tijden als de bibliotheek', ['no-days', 'no-times']],
  ['enkel geopend op afspraak', ['by-appointment'], []],
  ['tijdelijk gesloten', ['temporarily-closed'], []],
  ['14:00-16:00', ['no-days']],
  ['di of do 10-12', []],
  ['maandag 9.00 t/m vrijdag 17.00', []],
  ['di 10 uur tot einde', []],
  ['eerste werkdag van de maand 10-12', []],
  ['eerste week van de maand op di 10-12', []],
  ['oneven weken eerste di van de maand 10-12', []],
  ['di 10-12, gesloten wo 13-15', []],
  ['dinsdag 4 maart 2027 10-12', ['day-and-date-differ']],
  ['half acht tot negen uur op dinsdag', []],
  ['di 10-10', []],
  ['zondag gesloten', ['no-times']],
  ['di 10-12, augustus; behalve augustus', []],
]

/** The shorthand of an example as schedules. */
export const schedulesOf = (shorthand: string): Schedule[] => shorthand.split('; ').map(scheduleOf)

function scheduleOf(shorthand: string): Schedule {
  const [rule = '', note] = shorthand.split(' #')
  const [days = '', ...rest] = rule.split(' ')
  const times = rest.find((word) => /^\d\d:/.test(word))?.split('-')
  const option = (name: string): string | undefined =>
    rest.find((word) => word.startsWith(name))?.slice(name.length)
  const months = rest.find((word) => /^m\d/.test(word))?.slice(1)
  const count = rest.find((word) => word.endsWith('keer'))
  const parity = rest.includes('odd') ? 1 : 0
  const weeks = Array.from({ length: 53 }, (_, i) => i + 1).filter((week) => week % 2 === parity)
  return schedule({
    ...daysOf(days),
    ...(rest.includes('x2') ? { interval: 2 } : {}),
    ...(count ? { count: Number.parseInt(count, 10) } : {}),
    ...(months ? { bymonth: months.split(',').map(Number) } : {}),
    ...(rest.includes('odd') || rest.includes('even') ? { byweekno: weeks } : {}),
    ...defined({
      dtstart: option('start=') ?? daysOf(days).dtstart,
      validFrom: option('from='),
      validTo: option('to='),
    }),
    ...defined({ opensAt: times?.[0], closesAt: times?.[1], notes: note }),
  })
}

function daysOf(days: string): Partial<Schedule> {
  if (days.startsWith('@')) return { freq: null, dtstart: days.slice(1) }
  if (days.startsWith('~')) return { freq: null, byday: [days.slice(1) as Byday] }
  if (days.startsWith('d')) return { freq: 'MONTHLY', bymonthday: [Number(days.slice(1))] }
  const byday = days.split(',') as Byday[]
  return { freq: /\d/.test(days) ? 'MONTHLY' : 'WEEKLY', byday }
}

const defined = (parts: Partial<Schedule>): Partial<Schedule> =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined))
