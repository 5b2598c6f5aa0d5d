// The kinds of worksheets as data: what stands over the table, which columns it has, and which rows are fixed. The columns
// are our own design (domain B7); the pages say so.

export type Field = {
  key: string
  /** lines: one per line; level: low, middle, high; score: 1 to 5; goal: one of the goals over the table. */
  type:
    | 'line'
    | 'text'
    | 'lines'
    | 'level'
    | 'score'
    | 'choice'
    | 'activities'
    | 'day'
    | 'tick'
    | 'goal'
  options?: readonly string[]
  required?: true
}
export type Item = { key: string; group: string }
export type Kind = {
  /** What the whole sheet is about: the network, or one partner or cooperation. */
  about: 'network' | 'partner'
  head: readonly Field[]
  columns: readonly Field[]
  /** Fixed rows; without them rows are added, each about a partner or something in words. */
  items?: readonly Item[]
  /** Filled in by each person alone, with what each concludes. */
  verdict?: readonly Field[]
}

export const levels = ['low', 'middle', 'high'] as const
export type Level = (typeof levels)[number]
export const attitudes = ['supporter', 'waiting', 'critical'] as const
type Attitude = (typeof attitudes)[number]
/** How much a cooperation brings a goal closer: −, 0, + or ++. */
export const gains = ['minus', 'zero', 'plus', 'plus-plus'] as const
const conclusions = ['enter', 'adapt', 'not'] as const

/** What one may do to get a partner along, and for which attitude it is meant (domain P-09). */
export const tactics = {
  thank: ['supporter'],
  'let-speak': ['supporter'],
  'give-a-part': ['supporter'],
  'show-result': ['waiting', 'critical'],
  'small-trial': ['waiting'],
  'name-gain': ['waiting'],
  'take-work-away': ['waiting'],
  'ask-worry': ['critical'],
  'shared-interest': ['critical'],
  'via-other': ['waiting', 'critical'],
  'leave-be': ['critical'],
  other: ['supporter', 'waiting', 'critical'],
} as const satisfies Record<string, readonly Attitude[]>

const itemsOf = (groups: Record<string, readonly string[]>): Item[] =>
  Object.entries(groups).flatMap(([group, keys]) => keys.map((key) => ({ key, group })))

export const kinds = {
  'network-analysis': {
    about: 'network',
    head: [],
    columns: [
      { key: 'sort', type: 'choice', options: ['organisation', 'group', 'function'] },
      { key: 'role', type: 'line' },
      { key: 'interest', type: 'text' },
      { key: 'influence', type: 'level' },
      { key: 'with', type: 'line' },
      { key: 'shift', type: 'text' },
      { key: 'effort', type: 'level' },
    ],
  },
  forces: {
    about: 'network',
    head: [],
    columns: [
      { key: 'interest', type: 'text' },
      { key: 'forUs', type: 'text' },
      { key: 'fromUs', type: 'text' },
      { key: 'activities', type: 'activities' },
      { key: 'influence', type: 'score' },
      { key: 'stake', type: 'score' },
      { key: 'attitude', type: 'choice', options: attitudes },
      { key: 'wanted', type: 'choice', options: attitudes },
      { key: 'action', type: 'text' },
    ],
  },
  weighing: {
    about: 'partner',
    head: [
      { key: 'conclusion', type: 'choice', options: conclusions },
      { key: 'why', type: 'text' },
    ],
    items: itemsOf({
      fit: ['mission', 'audience', 'culture', 'no-conflict'],
      value: ['reach', 'knowledge', 'means', 'legitimacy'],
      feasible: ['capacity', 'money', 'time', 'board', 'privacy'],
    }),
    columns: [
      { key: 'score', type: 'score' },
      { key: 'why', type: 'text' },
      { key: 'breaks', type: 'tick' },
    ],
    verdict: [
      { key: 'conclusion', type: 'choice', options: conclusions },
      { key: 'why', type: 'text' },
    ],
  },
  goals: {
    about: 'network',
    head: [{ key: 'goals', type: 'lines', required: true }],
    columns: [
      { key: 'goal', type: 'goal', required: true },
      { key: 'gain', type: 'choice', options: gains, required: true },
      { key: 'why', type: 'text' },
    ],
  },
  alliance: {
    about: 'partner',
    head: [
      { key: 'agreed', type: 'lines' },
      { key: 'again', type: 'day' },
    ],
    items: itemsOf({
      ambition: ['same-picture', 'still-counts'],
      interests: ['interests-known', 'gain-for-all'],
      relation: ['trust', 'difference'],
      organisation: ['who-does-what', 'means-agreed'],
      process: ['meets-often', 'learns'],
    }),
    columns: [
      { key: 'score', type: 'score' },
      { key: 'why', type: 'text' },
      { key: 'action', type: 'line' },
    ],
  },
  tactics: {
    about: 'network',
    head: [],
    columns: [
      { key: 'on', type: 'day', required: true },
      { key: 'attitude', type: 'choice', options: attitudes },
      { key: 'tactic', type: 'choice', options: Object.keys(tactics), required: true },
      { key: 'what', type: 'text' },
      { key: 'result', type: 'text' },
      { key: 'worked', type: 'choice', options: ['yes', 'partly', 'no', 'unknown'] },
    ],
  },
  conversation: {
    about: 'partner',
    head: [
      { key: 'present', type: 'line' },
      { key: 'next', type: 'day' },
    ],
    items: itemsOf({ topics: ['content', 'recruitment', 'finance'] }),
    columns: [
      { key: 'discussed', type: 'text' },
      { key: 'agreements', type: 'lines' },
      { key: 'who', type: 'line' },
      { key: 'by', type: 'day' },
    ],
  },
} as const satisfies Record<string, Kind>
export type KindKey = keyof typeof kinds
export const kindKeys = Object.keys(kinds) as [KindKey, ...KindKey[]]

export const kindOf = (key: KindKey): Kind => kinds[key]
export const isApart = (key: KindKey): boolean => kindOf(key).verdict !== undefined
/** The row with what one person concludes, in a sheet that is filled in apart. */
export const verdictItem = 'verdict'
