// What HSDS 3 calls a schedule: an RFC 5545 rule with opening times, in camelCase and in Dutch wall time.
import { z } from 'zod'
import { isDate } from '../dates.ts'

export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
export type Weekday = (typeof weekdays)[number]
/** 'TU', or in a month '1TU' (first), '-1TU' (last). */
export type Byday = Weekday | `${number}${Weekday}`

/** What a reader of written times should know; the words are in words.ts. */
export const remarks = [
  'by-appointment',
  'also-by-appointment',
  'sign-up',
  'incidental',
  'once',
  'unconfirmed',
  'varies',
  'full',
  'ended',
  'temporarily-closed',
  'no-days',
  'no-times',
  'no-closing-time',
  'which-week-unknown',
  'not-in-school-holidays',
  'only-in-school-holidays',
  'year-assumed',
  'afternoon-assumed',
  'month-assumed',
  'end-unsure',
  'unclear-scope',
  'day-and-date-differ',
] as const
export type Remark = (typeof remarks)[number]

const day = z.string().refine(isDate, 'not-a-day')
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not-a-time')
const byday = z.custom<Byday>(
  (value) => typeof value === 'string' && /^(-?[1-5])?(MO|TU|WE|TH|FR|SA|SU)$/.test(value),
  'not-a-weekday',
)
const monthday = z
  .number()
  .int()
  .min(-31)
  .max(31)
  .refine((n) => n !== 0, 'not-a-monthday')

/**
 * One rule. `freq` null is once, on `dtstart`. An absent time is not known; `closesAt` at or before `opensAt` is the
 * next day, so 00:00–00:00 is a whole day. `bymonth` is RFC 5545 only, HSDS has no word for a season without a year.
 */
export const scheduleShape = z
  .object({
    freq: z.enum(['DAILY', 'WEEKLY', 'MONTHLY']).nullable(),
    interval: z.number().int().min(1).max(99).default(1),
    byday: z.array(byday).max(40).default([]),
    bymonthday: z.array(monthday).max(31).default([]),
    bymonth: z.array(z.number().int().min(1).max(12)).max(12).optional(),
    byweekno: z.array(z.number().int().min(1).max(53)).max(53).optional(),
    dtstart: day.optional(),
    until: day.optional(),
    count: z.number().int().min(1).max(1000).optional(),
    validFrom: day.optional(),
    validTo: day.optional(),
    opensAt: time.optional(),
    closesAt: time.optional(),
    notes: z.string().max(500).optional(),
  })
  .refine((s) => !s.closesAt || s.opensAt, { path: ['opensAt'], message: 'closes-without-opening' })
  .refine((s) => !s.count || !s.until, { path: ['count'], message: 'count-and-until' })
  .refine((s) => s.freq === 'MONTHLY' || s.byday.every(isWeekday), {
    path: ['byday'],
    message: 'nth-day-needs-a-month',
  })
  .refine((s) => s.freq === 'MONTHLY' || s.bymonthday.length === 0, {
    path: ['bymonthday'],
    message: 'monthday-needs-a-month',
  })
  .refine((s) => !s.byweekno || (s.freq === 'WEEKLY' && s.interval === 1), {
    path: ['byweekno'],
    message: 'week-numbers-need-every-week',
  })
export type Schedule = z.infer<typeof scheduleShape>

/** One day that differs: closed, or only open at these times; it outranks schedules and holidays. */
export const exceptionShape = z.union([
  z.strictObject({ on: day, closed: z.literal(true), why: z.string().max(200).optional() }),
  z.strictObject({ on: day, opensAt: time, closesAt: time, why: z.string().max(200).optional() }),
])
export type Exception = z.infer<typeof exceptionShape>

/** Everything that is known about when something is open; `written` is what people wrote, kept for ever. */
export const hoursShape = z.object({
  schedules: z.array(scheduleShape).max(100),
  exceptions: z.array(exceptionShape).max(400),
  closedOnHolidays: z.boolean(),
  written: z.string().max(2000),
  understood: z.enum(['all', 'part', 'none']),
  remarks: z.array(z.enum(remarks)).default([]),
})
export type Hours = z.infer<typeof hoursShape>

/** A rule with only what differs from "every week". */
export const schedule = (parts: Partial<Schedule>): Schedule => ({
  freq: 'WEEKLY',
  interval: 1,
  byday: [],
  bymonthday: [],
  ...parts,
})

export const noHours: Hours = {
  schedules: [],
  exceptions: [],
  closedOnHolidays: true,
  written: '',
  understood: 'none',
  remarks: [],
}

function isWeekday(text: string): text is Weekday {
  return (weekdays as readonly string[]).includes(text)
}
