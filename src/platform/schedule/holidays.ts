// Dutch public holidays. The package that knows them takes 190 ms and 35 MB to load, so the coming decades are a
// table that a test compares with it; only a year outside the table loads it, once.
import { createRequire } from 'node:module'
import type { HolidaysTypes } from 'date-holidays'
import { movingHolidays } from './holiday-table.ts'

const holidays = [
  'new-year',
  'easter',
  'easter-monday',
  'kings-day',
  'liberation-day',
  'ascension',
  'whit-sunday',
  'whit-monday',
  'christmas',
  'second-christmas-day',
] as const
export type Holiday = (typeof holidays)[number]

/** Which public holiday a day (YYYY-MM-DD) is. */
export const holidayOn = (date: string): Holiday | undefined =>
  holidaysIn(Number(date.slice(0, 4))).get(date)

export const isHoliday = (date: string): boolean => holidayOn(date) !== undefined

/** Day → holiday of one year; empty outside 1900–2199. */
export function holidaysIn(year: number): ReadonlyMap<string, Holiday> {
  const known = years.get(year)
  if (known) return known
  const found = year < 1900 || year > 2199 ? nothing : computed(year)
  if (found !== nothing) years.set(year, found)
  return found
}

/** What `date-holidays` itself says, for a year outside the table and for the test of the table. */
export function holidaysByPackage(year: number): Map<string, Holiday> {
  loaded ??= new (createRequire(import.meta.url)('date-holidays'))('NL') as Judge
  const found = new Map<string, Holiday>()
  for (const { date, type, rule } of loaded.getHolidays(year)) {
    const holiday = type === 'public' ? holidayOfRule(rule) : undefined
    if (holiday) found.set(date.slice(0, 10), holiday)
  }
  return withLiberationDay(year, found)
}

type Judge = { getHolidays(year: number): HolidaysTypes.Holiday[] }

const nothing: ReadonlyMap<string, Holiday> = new Map()
const years = new Map<number, ReadonlyMap<string, Holiday>>()
let loaded: Judge | undefined

const fixed: [string, Holiday][] = [
  ['01-01', 'new-year'],
  ['12-25', 'christmas'],
  ['12-26', 'second-christmas-day'],
]
const moving = holidays.filter(
  (holiday) => holiday !== 'liberation-day' && !fixed.some(([, known]) => known === holiday),
)
const rules: Record<string, Holiday> = {
  '01-01': 'new-year',
  easter: 'easter',
  'easter 1': 'easter-monday',
  'easter 39': 'ascension',
  'easter 49': 'whit-sunday',
  'easter 50': 'whit-monday',
  '12-25': 'christmas',
  '12-26': 'second-christmas-day',
}

function computed(year: number): Map<string, Holiday> {
  const days = movingHolidays[year]?.split(' ')
  if (!days) return holidaysByPackage(year)
  const found = new Map(fixed.map(([day, holiday]) => [`${year}-${day}`, holiday]))
  days.forEach((day, i) => {
    found.set(`${year}-${day}`, moving[i] as Holiday)
  })
  return withLiberationDay(year, found)
}

/** Most people are off on 5 May in every fifth year only (rijksoverheid.nl, Bevrijdingsdag); the package says never. */
function withLiberationDay(year: number, found: Map<string, Holiday>): Map<string, Holiday> {
  if (year % 5 === 0 && year >= 1990) found.set(`${year}-05-05`, 'liberation-day')
  return found
}

/** King's Day was Queen's Day before 2014: the same to a closed door. */
const holidayOfRule = (rule: string): Holiday | undefined =>
  rules[rule] ?? (rule.startsWith('04-') ? 'kings-day' : undefined)
