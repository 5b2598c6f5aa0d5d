// Who may do what with teachers, and what of participants a teacher reads.
import { addDays } from '../../platform/dates.ts'
import { hasCome } from '../attendance/door.ts'
import type { Planned } from '../courses/door.ts'
import type { StaffRole } from '../partners/door.ts'
import type { Teacher } from '../teachers/door.ts'

export const may = {
  read: ['desk', 'coordinator', 'lead', 'admin'],
  /** Of the own partner; lead and admin of every one. */
  keep: ['coordinator', 'lead', 'admin'],
} as const satisfies Record<string, readonly StaffRole[]>

/** Who says which mailbox is a teacher's, and mails the link there: names of participants are behind it. */
export const mayMail = (
  who: { organisationId: string | null },
  teacher: Pick<Teacher, 'organisationId'>,
): boolean => who.organisationId === teacher.organisationId

type Organised = { organiserId: string; coOrganisers: readonly string[]; sharesNames: boolean }

/** Whether a teacher reads first names: those of the organisers themselves, others when the organiser shares them. */
export const seesNames = (teacher: { organisationId: string }, course: Organised): boolean =>
  course.sharesNames ||
  course.organiserId === teacher.organisationId ||
  course.coOrganisers.includes(teacher.organisationId)

const titles = /^(mevrouw|mevr\.?|mw\.?|meneer|mijnheer|dhr\.?|de heer|heer|mrs?\.?|ms\.?)\s+/i

/** 'Aaltje Brink' is 'Aaltje', 'Mevrouw de Vries' is 'Mevrouw V.': enough to call somebody, and no more. */
export function firstNameOf(name: string): string {
  const title = titles.exec(name)?.[1]
  return title ? `${title} ${initialOf(name)}` : (name.split(/\s+/)[0] ?? '')
}

function initialOf(name: string): string {
  const last = name.trim().split(/\s+/).at(-1) ?? ''
  return `${last.charAt(0).toUpperCase()}.`
}

/**
 * The first names of a list. Two who are called the same get the first letter of their last name, and where that is the
 * same too, or not known, a number in the order of the list. An empty one stays empty.
 */
export function namesApart(names: readonly string[]): string[] {
  const first = names.map(firstNameOf)
  const lettered = first.map((name, at) => {
    const full = names[at]?.trim() ?? ''
    const isPlain = full.includes(' ') && !titles.test(full)
    return isPlain && isTwice(first, name) ? `${name} ${initialOf(full)}` : name
  })
  return lettered.map((name, at) =>
    name && isTwice(lettered, name)
      ? `${name} (${lettered.slice(0, at + 1).filter((one) => isSame(one, name)).length})`
      : name,
  )
}

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()
const isTwice = (all: readonly string[], name: string) =>
  all.filter((one) => isSame(one, name)).length > 1

/** Why a teacher does not note who was there; `late` is after the days in which it can. */
export type NotingStop = 'guest' | 'nameless' | 'off' | 'early' | 'late'

/** From the day of a lesson on, and as long as it stands on the own page; undefined is that they can. */
export function whatStopsNoting(
  teacher: Pick<Teacher, 'kind' | 'organisationId'>,
  lesson: Organised & Pick<Planned, 'heldOn' | 'cancelledAt' | 'state'>,
  today: string,
): NotingStop | undefined {
  if (teacher.kind === 'guest') return 'guest'
  if (!seesNames(teacher, lesson)) return 'nameless'
  if (lesson.cancelledAt !== null || lesson.state === 'cancelled') return 'off'
  if (!hasCome(lesson, today)) return 'early'
  return today > addDays(lesson.heldOn, shownDaysBack) ? 'late' : undefined
}

/** Days back in which a lesson still stands on one's own page, and is noted there: for who types in the list later. */
export const shownDaysBack = 14
/** How far ahead a teacher reads. */
export const shownDaysAhead = 400
