// What comes along when a network is taken in, as data: the store reads and writes by it.

/** Tables of which rows come along, in the order in which they can be written. */
export const luggage = [
  'partnership',
  'membership',
  'location',
  'offer',
  'offer_location',
  'offer_version',
  'remark',
  'help_point',
  'partner_profile',
  'relation',
  'contact_route',
  'contribution',
  'contribution_version',
  'agreement',
  'agreement_party',
  'initiative',
  'initiative_match',
  'decision',
  'action_point',
  'action_event',
  'term',
] as const
export type Table = (typeof luggage)[number]

/** Tables that the deed itself writes, on one of both sides. */
export const written = [
  ...['file', 'partner_origin', 'moved_offer', 'merge', 'merge_answer', 'letter', 'audit'],
  'network_municipality',
]

/** What stays where it was, and why. A new table of a network belongs in one of these lists. */
export const stays: Readonly<Record<string, readonly string[]>> = {
  'consent was given there, and it is erased there in time': [
    ...['question', 'chosen_point', 'referral', 'referral_content', 'referral_event'],
    ...['referral_filter', 'referral_settled', 'referral_code', 'answer_link'],
    ...['enrolment', 'enrolment_message', 'enrolment_choice', 'attendance', 'sms'],
  ],
  'courses that run go on until they are finished': [
    ...['course_programme', 'course', 'lesson', 'teacher', 'teacher_certificate'],
    ...['lesson_teacher', 'course_notice', 'calendar_feed', 'seat_reservation'],
    ...['teacher_away', 'teacher_hours', 'teacher_link', 'measurement'],
    ...['module_topic', 'module_topic_version', 'supply', 'supply_move'],
  ],
  'counts and marks of that network': [
    ...['tally', 'course_counted', 'effect_waiting', 'effect_batch', 'once', 'round', 'chase'],
  ],
  'who leads a network steers by its own': [
    ...['programme', 'programme_goal', 'lead_term', 'chain_contact', 'chain_step'],
    ...['chain_evidence', 'chain_start', 'contribution_column', 'contribution_place'],
  ],
  'meetings were held there': ['meeting', 'meeting_invitee', 'meeting_item'],
  'written by one organisation for itself': ['worksheet', 'worksheet_part', 'worksheet_row'],
  'between asking and deciding': [
    ...['invitation', 'joining', 'import_batch', 'import_row', 'contribution_file'],
  ],
}

/** Of the network that takes in, history is not looked at: it hangs on what stands there already. */
export const comparedWith: readonly Table[] = luggage.filter(
  (table) => !/_(version|event)$/.test(table) && table !== 'remark',
)

/** A row as the database writes it: names of columns, moments and days as text. */
export type Row = Readonly<Record<string, unknown>>
export type Bag = Partial<Record<Table, readonly Row[]>>

/** What people see of it, each counted. */
export const kinds = [
  'partners',
  'people',
  'locations',
  'offers',
  'helpPoints',
  'relations',
  'contacts',
  'contributions',
  'agreements',
  'initiatives',
  'decisions',
  'actions',
] as const
export type Kind = (typeof kinds)[number]

/** Organisations of the other network that are one of ours under another record, as who leads here says. */
export type Same = readonly { from: string; to: string }[]
export type Packing = {
  theirs: Bag
  ours: Bag
  same: Same
  /** Of organisations in either network. */
  names: ReadonlyMap<string, string>
  into: { networkId: string; mergeId: string }
  from: { name: string }
  today: string
}
export type Clash = { kind: Kind; name: string }
export type Lookalike = { from: string; to: string; name: string }
export type Counts = Record<Kind, { comes: number; same: number }>
export type Packed = {
  adds: Record<Table, Row[]>
  /** Partnerships and profiles of ours with what they get besides. */
  joined: Row[]
  profiles: Row[]
  origins: Row[]
  /** Every offer that came along or stands here already: its old and its new id. */
  offers: { offerId: string; toId: string }[]
  agreements: { from: string; to: string }[]
  counts: Counts
  /** What is in both, by name: ours stays as it is. */
  clashes: Clash[]
  /** Another record with the same name: perhaps the same organisation. */
  lookalikes: Lookalike[]
}
/** What the packing functions work on. */
export type Hands = { packing: Packing; ids: Map<string, string>; packed: Packed }

export const rowsOf = (bag: Bag, table: Table): readonly Row[] => bag[table] ?? []
export const textIn = (row: Row, key: string): string => String(row[key] ?? '')
