// Who may what in the chain, the nine steps and five activities with the tools that serve them, and where to begin.
import { type StaffRole, staffRoles } from '../partners/door.ts'

export const may = {
  read: staffRoles,
  /** The programme, who leads, contacts, goals, and whose step it is. */
  steer: ['lead', 'admin'],
  /** A step that the own organisation took on; lead and admin every step. */
  keepStep: ['coordinator', 'lead', 'admin'],
} as const satisfies Record<string, readonly StaffRole[]>

type Who = { role: string | null; organisationId: string | null }

export const maySteer = ({ role }: Who): boolean => role === 'lead' || role === 'admin'

/** Whether someone may keep this step: lead and admin each, a coordinator that of the own organisation. */
export const mayKeepStep = (who: Who, ownerId: string | null): boolean =>
  maySteer(who) ||
  (who.role === 'coordinator' && ownerId !== null && ownerId === who.organisationId)

export const programmeStatuses = ['draft', 'adopted', 'running', 'ended'] as const
export const origins = ['chosen', 'imposed'] as const
export type Origin = (typeof origins)[number]
export const contactKinds = ['administrative', 'official'] as const
export type ContactKind = (typeof contactKinds)[number]

/** Mailboxes of persons, not of functions. */
const privateMail =
  /@(gmail|googlemail|hotmail|outlook|live|msn|icloud|me|yahoo|ziggo|kpnmail|planet|xs4all|protonmail|proton)\./i
export const isPrivateMail = (email: string): boolean => privateMail.test(email)

export type Gap =
  | 'vision'
  | 'definition'
  | 'three-questions'
  | 'goals'
  | 'term'
  | 'lead'
  | 'mandate'
  | 'mandate-over'
  | 'administrative'
  | 'official'
type Known = {
  programme: Record<'vision' | 'definition' | 'canText' | 'knowText' | 'wantText', string> & {
    startsOn: string | null
  }
  goals: number
  lead: { mandate: string; untilOn: string | null } | undefined
  hasLead: boolean
  contacts: readonly ContactKind[]
  today: string
}

/** Everything that the network has not said yet, in the order of the page. */
export function gapsIn({ programme, goals, lead, hasLead, contacts, today }: Known): Gap[] {
  const gaps: [Gap, boolean][] = [
    ['lead', !hasLead],
    ['mandate', hasLead && !lead?.mandate],
    ['mandate-over', Boolean(lead?.untilOn && lead.untilOn < today)],
    ['administrative', !contacts.includes('administrative')],
    ['official', !contacts.includes('official')],
    ['vision', !programme.vision],
    ['definition', !programme.definition],
    ['three-questions', !(programme.canText && programme.knowText && programme.wantText)],
    ['goals', goals === 0],
    ['term', programme.startsOn === null],
  ]
  return gaps.filter(([, isGap]) => isGap).map(([gap]) => gap)
}

export const stepNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const
export type StepNumber = (typeof stepNumbers)[number]
export const stepStatuses = ['not-started', 'busy', 'done', 'revised'] as const
export type StepStatus = (typeof stepStatuses)[number]

/** What may exist already when a network begins (domain N-02). */
export const startAnswers = [
  'policy',
  'alderman',
  'meeting',
  'inventory',
  'partners-known',
  'needs-known',
  'offers-running',
  'plan',
  'figures',
] as const
export type StartAnswer = (typeof startAnswers)[number]

type Beginning = { why: string; all: readonly StartAnswer[]; steps: readonly StepNumber[] }

/**
 * The first that fits says where to begin. The first two are the examples of the source (§4.2): policy and an alderman
 * lead to the inventory, an existing IDO meeting is made broader.
 */
export const beginnings = [
  { why: 'policy-and-meeting', all: ['policy', 'alderman', 'meeting'], steps: [2, 4, 3] },
  { why: 'policy', all: ['policy', 'alderman'], steps: [2, 3, 4] },
  { why: 'meeting', all: ['meeting'], steps: [4, 3, 1] },
  { why: 'plan-runs', all: ['plan', 'offers-running'], steps: [7, 8, 9] },
  { why: 'plan', all: ['plan'], steps: [6, 7, 4] },
  { why: 'partners', all: ['partners-known'], steps: [4, 5, 6] },
  { why: 'offers', all: ['offers-running'], steps: [3, 4, 1] },
  { why: 'needs', all: ['needs-known'], steps: [2, 3, 4] },
  { why: 'policy-only', all: ['policy'], steps: [2, 3, 4] },
  { why: 'nothing', all: [], steps: [1, 2, 3] },
] as const satisfies readonly Beginning[]
type Why = (typeof beginnings)[number]['why']

/** What each answer already did of the work: a step that is known need not be the first. */
const covers: Partial<Record<StartAnswer, StepNumber>> = {
  inventory: 2,
  'partners-known': 3,
  'needs-known': 1,
  plan: 5,
  figures: 7,
}

/** Three steps to begin with, and why; what exists already moves on to the next step that does not. */
export function suggestStart(answers: readonly StartAnswer[]): { why: Why; steps: StepNumber[] } {
  const fitting = beginnings.find(({ all }) => all.every((answer) => answers.includes(answer)))
  const { why, steps } = fitting ?? { why: 'nothing' as const, steps: [1, 2, 3] as const }
  const known = new Set(answers.map((answer) => covers[answer]))
  const open = [...steps, ...stepNumbers].filter((step) => !known.has(step))
  return { why, steps: [...new Set(open)].slice(0, 3) }
}

export const buildingBlocks = [1, 2, 3, 4, 5] as const
export type BuildingBlock = (typeof buildingBlocks)[number]

/**
 * Which of the five activities belong to a building block (domain T6): not one to one, and block 4, the network of
 * support itself, has none.
 */
export const activitiesOfBlock: Record<BuildingBlock, readonly number[]> = {
  1: [5],
  2: [1, 2],
  3: [3],
  4: [],
  5: [4],
}

export const blocksOfActivity = (activity: number): BuildingBlock[] =>
  buildingBlocks.filter((block) => activitiesOfBlock[block].includes(activity))

const everyActivity = [1, 2, 3, 4, 5] as const
/**
 * What one works with. One table for both ways of looking: WAT, the five activities, and HOE, the nine steps, so that both
 * lead to the same pages (domain K-16).
 */
export const tools = [
  { tool: 'programme', steps: [5], activities: everyActivity },
  { tool: 'contacts', steps: [2], activities: everyActivity },
  { tool: 'partners', steps: [3], activities: everyActivity },
  { tool: 'map', steps: [3], activities: everyActivity },
  { tool: 'contributions', steps: [4, 5, 6], activities: everyActivity },
  { tool: 'meetings', steps: [4, 6], activities: everyActivity },
  { tool: 'agreements', steps: [5], activities: everyActivity },
  { tool: 'worksheets', steps: [1, 3, 5], activities: everyActivity },
  { tool: 'offers', steps: [2, 6, 8], activities: everyActivity },
  { tool: 'gaps', steps: [6], activities: everyActivity },
  { tool: 'points', steps: [1, 6], activities: [3, 4] },
  { tool: 'questions', steps: [1], activities: [3, 4] },
  { tool: 'referrals', steps: [7], activities: [4] },
  { tool: 'figures', steps: [7], activities: everyActivity },
] as const satisfies readonly {
  tool: string
  steps: readonly StepNumber[]
  activities: readonly number[]
}[]
export type Tool = (typeof tools)[number]['tool']

/** A total of whole quarters, unless one of them is too small to show: then it is not told at all. */
export const shownTotal = (quarters: readonly number[]): number | null =>
  quarters.some((count) => count > 0 && count < 5) ? null : quarters.reduce((a, b) => a + b, 0)

/** The first days of the last four whole quarters before `today`, oldest first, and the first day after them. */
export function lastQuarters(today: string): { from: string; until: string } {
  const year = Number(today.slice(0, 4))
  const month = Math.floor((Number(today.slice(5, 7)) - 1) / 3) * 3 + 1
  const rest = `-${String(month).padStart(2, '0')}-01`
  return { from: `${year - 1}${rest}`, until: `${year}${rest}` }
}
