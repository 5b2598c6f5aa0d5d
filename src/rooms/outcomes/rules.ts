// Decisions and action points as tables and pure functions: who may do what, what is overdue, what they are about.
import { type At, paths } from '../../paths.ts'
import { addDays } from '../../platform/dates.ts'
import { type StaffRole, staffRoles } from '../partners/door.ts'

export const may = {
  /** Everyone who works in the network reads decisions and action points. */
  read: staffRoles,
  lead: ['lead', 'admin'],
  /** A coordinator notes action points of the own organisation. */
  add: ['coordinator', 'lead', 'admin'],
} as const satisfies Record<string, readonly StaffRole[]>

type Who = { role: string | null; organisationId: string | null; personId: string | null }

export const leads = ({ role }: Pick<Who, 'role'>): boolean =>
  (may.lead as readonly string[]).includes(role ?? '')

type Owned = { organisationId: string | null; personId: string | null }

/** Whether someone may change this action point, or answer this invitation (the same line as may_do_action in SQL). */
export const mayDo = (who: Who, { organisationId, personId }: Owned): boolean =>
  leads(who) ||
  (personId !== null && personId === who.personId) ||
  (who.role === 'coordinator' && organisationId !== null && organisationId === who.organisationId)

/** From any to any: people misjudge, and what was done turns out not to be. */
export const actionStatuses = ['open', 'doing', 'done', 'dropped'] as const
export type ActionStatus = (typeof actionStatuses)[number]
export const isClosed = (status: ActionStatus): boolean => status === 'done' || status === 'dropped'

type Due = { status: ActionStatus; dueOn: string | null }
export const isOverdue = ({ status, dueOn }: Due, today: string): boolean =>
  !isClosed(status) && dueOn !== null && dueOn < today

export const soonDays = 3
export type Reminder = 'soon' | 'late'

/**
 * Which letter an open action point asks for today: three days before, and once when its day has passed. Whoever was
 * away longer gets the letter that is true now, not both.
 */
export function reminderDue(
  action: Due & { remindedSoonAt: Date | null; remindedLateAt: Date | null },
  today: string,
): Reminder | null {
  const { dueOn, remindedSoonAt, remindedLateAt } = action
  if (dueOn === null || isClosed(action.status)) return null
  if (dueOn < today) return remindedLateAt === null ? 'late' : null
  return remindedSoonAt === null && addDays(dueOn, -soonDays) <= today ? 'soon' : null
}

/** '2026-12' is the twelfth decision of 2026. */
export const decisionCode = ({ year, number }: { year: number; number: number }): string =>
  `${year}-${number}`

/** Where the page of that stands which something is about; undefined when it only has a label. */
export function aboutAddress(at: At, about: string): string | undefined {
  if (about.startsWith('/'))
    return isInNetwork(about) ? `${paths.guide.home(at)}${about}` : undefined
  const [, kind = '', id = ''] = /^([a-z]+):([0-9a-f-]{36})$/.exec(about) ?? []
  return Object.hasOwn(pages, kind) ? pages[kind]?.(at, id) : undefined
}

const pages: Record<string, (at: At, id: string) => string> = {
  partner: paths.partners.show,
  organisation: paths.partners.show,
  offer: paths.offers.edit,
  action: paths.meetings.action,
  decision: paths.meetings.decision,
  meeting: paths.meetings.show,
}

const isInNetwork = (about: string) => /^\/[\w./?&=%#:-]*$/.test(about) && !/\/\/|\.\./.test(about)

/** An address of this network as it is kept: without language and slug, so that it holds in both languages. */
export function aboutKept(at: At, about: string): string {
  const path = about.replace(/^\/en(?=\/)/, '')
  return path.startsWith(`/${at.slug}/`) ? path.slice(at.slug.length + 1) : path
}
