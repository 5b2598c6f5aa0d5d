import type { StaffRole } from '../partners/door.ts'

export const may = {
  /** Whoever works for a partner may help somebody to a course; the list itself stays with its organisers. */
  enrol: ['desk', 'coordinator', 'lead', 'admin'],
} as const satisfies Record<string, readonly StaffRole[]>
