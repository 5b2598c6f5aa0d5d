// Opening times as HSDS schedules, and what HSDS cannot say as attributes beside them.
import { isDeepStrictEqual } from 'node:util'
import type { z } from 'zod'
import {
  type Hours,
  hoursShape,
  noHours,
  type Schedule,
  scheduleShape,
  weekdays,
} from '../../platform/schedule/schedule.ts'
import type { Entry } from './shape.ts'
import { derivedId, type OwnField, termId } from './terms.ts'

type Owner = { by: 'service_id' | 'service_at_location_id'; id: string }

type Sent = { schedules: Entry<'schedules'>[]; attributes: Entry<'attributes'>[] }

/** An attribute that carries one of our own facts. */
export function fact(
  linkId: string,
  entity: string,
  field: OwnField,
  value: string,
): Entry<'attributes'> {
  return {
    id: derivedId('fact', linkId, field),
    link_id: linkId,
    link_entity: entity,
    taxonomy_term_id: termId('field', field),
    value,
  }
}

/** Hours as schedules. Wall time without an offset: a weekly hour stays the same hour in summer and in winter. */
export function sendHours(hours: Hours | null, owner: Owner): Sent {
  if (!hours) return { schedules: [], attributes: [] }
  const { schedules: rules, ...rest } = hours
  const entity = owner.by.slice(0, -'_id'.length)
  const sent: Sent = {
    schedules: [],
    attributes: [fact(owner.id, entity, 'hours', JSON.stringify(rest))],
  }
  for (const [index, rule] of rules.entries()) {
    const entry = scheduleEntry(rule, derivedId('schedule', owner.id, String(index)), hours.written)
    sent.schedules.push({ [owner.by]: owner.id, ...entry })
    const back = scheduleFrom(entry)
    if (!isDeepStrictEqual(back, bare(rule))) {
      sent.attributes.push(fact(entry.id, 'schedule', 'schedule', JSON.stringify(rule)))
    }
  }
  return sent
}

type ReceivedHours = { hours: Hours | null; wrong: string[] }

/** Schedules to hours; `factOf` gives our own facts. `wrong` holds the ids of schedules that make no sense. */
export function receiveHours(
  entries: readonly Entry<'schedules'>[],
  ownerId: string,
  factOf: (linkId: string, field: OwnField) => string | undefined,
): ReceivedHours {
  const rest = parsed(hoursShape.omit({ schedules: true }), factOf(ownerId, 'hours'))
  if (!rest && entries.length === 0) return { hours: null, wrong: [] }
  const wrong: string[] = []
  const schedules = entries.flatMap((entry) => {
    const rule = parsed(scheduleShape, factOf(entry.id, 'schedule')) ?? scheduleFrom(entry)
    if (!rule) wrong.push(entry.id)
    return rule ? [bare(rule)] : []
  })
  const written = [...new Set(entries.flatMap(({ description }) => description || []))]
    .join('; ')
    .slice(0, 2000)
  const understood = wrong.length === 0 ? 'all' : schedules.length > 0 ? 'part' : 'none'
  return { hours: { ...(rest ?? { ...noHours, written, understood }), schedules }, wrong }
}

function scheduleEntry(rule: Schedule, id: string, written: string): Entry<'schedules'> {
  const isEveryDay = rule.freq === 'DAILY' && rule.interval === 1 && rule.byday.length === 0
  const byday = isEveryDay ? [...weekdays] : rule.byday
  return filledOnly({
    id,
    freq: isEveryDay ? 'WEEKLY' : rule.freq === 'DAILY' ? undefined : (rule.freq ?? undefined),
    interval: rule.interval === 1 ? undefined : rule.interval,
    byday: byday.join(','),
    bymonthday: rule.bymonthday.join(','),
    byweekno: rule.byweekno?.join(','),
    dtstart: rule.dtstart,
    until: rule.until,
    count: rule.count,
    valid_from: rule.validFrom,
    valid_to: rule.validTo,
    opens_at: rule.opensAt,
    closes_at: rule.closesAt,
    notes: rule.notes,
    description: written,
  })
}

function scheduleFrom(entry: Entry<'schedules'>): Schedule | undefined {
  const numbers = (list: string | null | undefined) =>
    list ? list.split(',').map((one) => Number(one.trim())) : undefined
  const read = scheduleShape.safeParse(
    filledOnly({
      freq: entry.freq ?? null,
      interval: entry.interval ?? 1,
      byday: entry.byday
        ? entry.byday.split(',').map((one) => one.trim().replace(/^\+/, '').toUpperCase())
        : [],
      bymonthday: numbers(entry.bymonthday) ?? [],
      byweekno: numbers(entry.byweekno),
      dtstart: dayOf(entry.dtstart),
      until: dayOf(entry.until),
      count: entry.count,
      validFrom: dayOf(entry.valid_from),
      validTo: dayOf(entry.valid_to),
      opensAt: timeOf(entry.opens_at),
      closesAt: timeOf(entry.closes_at),
      notes: entry.notes?.slice(0, 500),
    }),
  )
  return read.success ? bare(read.data) : undefined
}

const dayOf = (text: string | null | undefined) => text?.slice(0, 10)
/** '9:00', '09:00:00', '09:00Z', '09:00+01:00': what stands on the clock. */
function timeOf(text: string | null | undefined): string | undefined {
  const found = /^(\d{1,2}):(\d\d)/.exec(text ?? '')
  return found ? `${found[1]?.padStart(2, '0')}:${found[2]}` : undefined
}

function parsed<T>(shape: z.ZodType<T>, json: string | undefined): T | undefined {
  if (json === undefined) return undefined
  try {
    return shape.safeParse(JSON.parse(json)).data
  } catch {
    return undefined
  }
}

/** Without fields that are undefined, so that two ways of saying nothing are equal. */
const bare = (rule: Schedule): Schedule => filledOnly(rule, (value) => value !== undefined)

/** Without what is empty. */
export function filledOnly<T extends object>(
  entry: T,
  isFilled: (value: unknown) => boolean = (value) => value !== undefined && value !== '',
): T {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => isFilled(value))) as T
}
