// Who may propose and answer, how far a merging is, and what a closed network still lets people do.
import { type StaffRole, staffRoles } from '../partners/door.ts'

export const may = {
  /** What was carried out is history for everybody; row-level security keeps what is being talked about for those who lead. */
  read: staffRoles,
  decide: ['lead', 'admin'],
} as const satisfies Record<string, readonly StaffRole[]>

type Steps = {
  withdrawnAt: Date | null
  answer: 'agreed' | 'declined' | null
  answerWithdrawnAt: Date | null
  preview: unknown
  orderedAt: Date | null
  doneAt: Date | null
}
export type State =
  | 'proposed'
  | 'agreed'
  | 'previewed'
  | 'ordered'
  | 'done'
  | 'declined'
  | 'withdrawn'

/** How far it is; a word that was taken back stops it, until it was carried out. */
export function stateOf(merge: Steps): State {
  if (merge.doneAt) return 'done'
  if (merge.withdrawnAt || merge.answerWithdrawnAt) return 'withdrawn'
  if (merge.answer === 'declined') return 'declined'
  if (merge.answer === null) return 'proposed'
  if (merge.orderedAt) return 'ordered'
  return merge.preview ? 'previewed' : 'agreed'
}

export type Deed = 'agree' | 'decline' | 'takeBack' | 'order'

/** What each side may do in each state. Only who is taken in can agree; only who takes in can order it. */
const deeds: Record<State, { into: readonly Deed[]; from: readonly Deed[] }> = {
  proposed: { into: ['takeBack'], from: ['agree', 'decline'] },
  agreed: { into: ['takeBack'], from: ['takeBack'] },
  previewed: { into: ['order', 'takeBack'], from: ['takeBack'] },
  ordered: { into: ['takeBack'], from: ['takeBack'] },
  done: { into: [], from: [] },
  declined: { into: [], from: [] },
  withdrawn: { into: [], from: [] },
}

type Sides = { intoId: string; fromId: string }

export const mayNow = (merge: Steps & Sides, networkId: string, deed: Deed): boolean =>
  deeds[stateOf(merge)][merge.intoId === networkId ? 'into' : 'from'].includes(deed)

export type Problem = 'closed' | 'not-agreed'

/** Pages of the guide: in a closed network they lead to the network that took it in. */
export const isGuide = (path: string): boolean =>
  /^\/[^/]+(\/(hulp(\/.*)?|opgelicht|iemand-spreken|over|aanbod\/hsds\.json))?$/.test(path)

/** The offer that a page of the guide is about. */
export const offerIn = (path: string): string | undefined =>
  /^\/[^/]+\/hulp\/([0-9a-f-]{36})(\/|$)/.exec(path)?.[1]

/** Pages on which something new begins. */
export const isBeginning = (path: string): boolean =>
  /^\/[^/]+\/(balie|balie\/turven|uitnodiging\/.*|(.*\/)?nieuw)$/.test(path)

/**
 * What may still be sent in a closed network: signing in, what residents and receivers do with cases that run, their
 * steps and corrections, courses that run, and ending somebody's access. What is not named here is over.
 */
const stays = [
  /^\/(inloggen(\/.*)?|afmelding|wissel)$/,
  /^\/(volgen|antwoord)(\/.*)?$/,
  /^\/doorverwijzingen\/(?!nieuw$)[^/]+\/(?!verzending$)[a-z-]+(\/verwijdering)?$/,
  /^\/balie\/vragen\/[^/]+(\/(verwijdering|herstel))?$/,
  /^\/(cursussen|leren)\/(?!(nieuw|programmas)(\/|$)).+$/,
  /^\/organisatie\/mensen\/[^/]+$/,
]
export const mayStillSend = (path: string): boolean => {
  const inside = path.replace(/^\/[^/]+/, '')
  return stays.some((pattern) => pattern.test(inside))
}
