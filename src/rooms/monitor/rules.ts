// Who may see figures, and of whom. How small numbers stay hidden stands in suppress.ts and quarter.ts.
import type { StaffRole } from '../partners/door.ts'

export const may = {
  /** Lead and admin see the network as a whole, a coordinator the own organisation. */
  read: ['coordinator', 'lead', 'admin'],
  readNetwork: ['lead', 'admin'],
  /** The log: who did what in this network. */
  readLog: ['lead', 'admin'],
} as const satisfies Record<string, readonly StaffRole[]>

/** The organisation whose figures someone sees; null is all of the network. */
export function scopeOf(who: {
  role: string | null
  organisationId: string | null
}): string | null {
  const roles: readonly string[] = may.readNetwork
  return roles.includes(who.role ?? '') ? null : who.organisationId
}
