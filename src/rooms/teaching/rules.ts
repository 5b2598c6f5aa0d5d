// Who may do what with teachers, and what of participants a teacher reads.
import type { StaffRole } from '../partners/door.ts'

export const may = {
  read: ['desk', 'coordinator', 'lead', 'admin'],
  /** Of the own partner; lead and admin of every one. */
  keep: ['coordinator', 'lead', 'admin'],
} as const satisfies Record<string, readonly StaffRole[]>

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
  if (!title) return name.split(/\s+/)[0] ?? ''
  const last = name.trim().split(/\s+/).at(-1) ?? ''
  return `${title} ${last.charAt(0).toUpperCase()}.`
}

/** Days back in which a lesson still stands on one's own page: for whoever types in the paper list later. */
export const shownDaysBack = 14
/** How far ahead a teacher reads. */
export const shownDaysAhead = 400
