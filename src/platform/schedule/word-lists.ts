// Every word that opening times are shown in, Dutch and English.
import type { Holiday } from './holidays.ts'
import type { Remark } from './schedule.ts'

export type Lang = 'nl' | 'en'

const nl = {
  shortDays: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
  thru: 't/m',
  and: 'en',
  everyDay: 'elke dag',
  dayAndNight: 'dag en nacht',
  sometimes: 'soms',
  everyWeeks: (n: number) => (n === 2 ? 'om de week' : `om de ${n} weken`),
  everyMonths: (n: number) => `om de ${n} maanden`,
  everyDays: (n: number) => `om de ${n} dagen`,
  nth: (n: number) => (n === -1 ? 'laatste' : n < 0 ? 'voorlaatste' : `${n}e`),
  ofMonth: (days: string) => `elke ${days} van de maand`,
  monthday: (n: number) => (n === -1 ? 'laatste dag' : n < 0 ? `${-n}e dag van achteren` : `${n}e`),
  from: 'vanaf',
  oddWeeks: 'oneven weken',
  evenWeeks: 'even weken',
  weeks: (list: string) => `week ${list}`,
  times: (n: number) => `${n} keer`,
  timeUnknown: 'tijd niet bekend',
  closed: 'gesloten',
  openUntil: (time: string) => `open tot ${time}`,
  opensAt: (time: string) => `opent om ${time}`,
  closedToday: (why: string) => `vandaag gesloten${why && ` (${why})`}`,
  alwaysOpen: 'dag en nacht open',
  today: 'vandaag',
  tomorrow: 'morgen',
  nothingAhead: 'geen nieuwe tijden bekend',
  unknown: 'tijden niet zeker',
}

const en: typeof nl = {
  shortDays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  thru: 'to',
  and: 'and',
  everyDay: 'every day',
  dayAndNight: 'day and night',
  sometimes: 'sometimes',
  everyWeeks: (n) => `every ${n} weeks`,
  everyMonths: (n) => `every ${n} months`,
  everyDays: (n) => `every ${n} days`,
  nth: (n) => (n === -1 ? 'last' : n < 0 ? 'second to last' : englishNth(n)),
  ofMonth: (days) => `every ${days} of the month`,
  monthday: (n) =>
    n === -1 ? 'last day' : n < 0 ? `${englishNth(-n)} day from the end` : englishNth(n),
  from: 'from',
  oddWeeks: 'odd weeks',
  evenWeeks: 'even weeks',
  weeks: (list) => `week ${list}`,
  times: (n) => `${n} times`,
  timeUnknown: 'time not known',
  closed: 'closed',
  openUntil: (time) => `open until ${time}`,
  opensAt: (time) => `opens at ${time}`,
  closedToday: (why) => `closed today${why && ` (${why})`}`,
  alwaysOpen: 'open day and night',
  today: 'today',
  tomorrow: 'tomorrow',
  nothingAhead: 'no new times known',
  unknown: 'times not certain',
}

export const words = { nl, en }

const holidaysNl: Record<Holiday, string> = {
  'new-year': 'nieuwjaarsdag',
  easter: 'eerste paasdag',
  'easter-monday': 'tweede paasdag',
  'kings-day': 'Koningsdag',
  'liberation-day': 'Bevrijdingsdag',
  ascension: 'Hemelvaartsdag',
  'whit-sunday': 'eerste pinksterdag',
  'whit-monday': 'tweede pinksterdag',
  christmas: 'eerste kerstdag',
  'second-christmas-day': 'tweede kerstdag',
}
const holidaysEn: Record<Holiday, string> = {
  'new-year': "New Year's Day",
  easter: 'Easter Sunday',
  'easter-monday': 'Easter Monday',
  'kings-day': "King's Day",
  'liberation-day': 'Liberation Day',
  ascension: 'Ascension Day',
  'whit-sunday': 'Whit Sunday',
  'whit-monday': 'Whit Monday',
  christmas: 'Christmas Day',
  'second-christmas-day': 'Boxing Day',
}
const remarksNl: Record<Remark, string> = {
  'by-appointment': 'op afspraak',
  'also-by-appointment': 'ook op afspraak',
  'sign-up': 'vooraf aanmelden',
  incidental: 'niet elke week',
  once: 'eenmalig',
  unconfirmed: 'nog niet bevestigd',
  varies: 'tijden wisselen',
  full: 'vol',
  ended: 'afgelopen',
  'temporarily-closed': 'tijdelijk gesloten',
  'no-days': 'dagen niet bekend',
  'no-times': 'tijden niet bekend',
  'no-closing-time': 'eindtijd niet bekend',
  'which-week-unknown': 'niet bekend in welke week',
  'not-in-school-holidays': 'niet in schoolvakanties',
  'only-in-school-holidays': 'alleen in schoolvakanties',
  'year-assumed': 'jaar stond er niet bij',
  'afternoon-assumed': 'gelezen als middag',
  'month-assumed': 'gelezen als elke maand',
  'end-unsure': 'laatste dag of maand niet zeker',
  'unclear-scope': 'niet zeker bij welke dag dit hoort',
  'day-and-date-differ': 'dag en datum kloppen niet met elkaar',
}
const remarksEn: Record<Remark, string> = {
  'by-appointment': 'by appointment',
  'also-by-appointment': 'also by appointment',
  'sign-up': 'sign up first',
  incidental: 'not every week',
  once: 'once only',
  unconfirmed: 'not confirmed yet',
  varies: 'times vary',
  full: 'full',
  ended: 'over',
  'temporarily-closed': 'closed for now',
  'no-days': 'days not known',
  'no-times': 'times not known',
  'no-closing-time': 'closing time not known',
  'which-week-unknown': 'week not known',
  'not-in-school-holidays': 'not in school holidays',
  'only-in-school-holidays': 'only in school holidays',
  'year-assumed': 'year was not given',
  'afternoon-assumed': 'read as afternoon',
  'month-assumed': 'read as every month',
  'end-unsure': 'last day or month not certain',
  'unclear-scope': 'not certain which day this is about',
  'day-and-date-differ': 'day and date do not match',
}

export const holidayNames = { nl: holidaysNl, en: holidaysEn }
export const remarkNames = { nl: remarksNl, en: remarksEn }

/** 'a', 'a en b', 'a, b en c' */
export function listed(items: string[], lang: Lang): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${words[lang].and} ${items.at(-1)}`
}

function englishNth(n: number): string {
  const ending = n > 10 && n < 20 ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[n % 10] ?? 'th')
  return `${n}${ending}`
}
