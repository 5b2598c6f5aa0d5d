import type { Db } from '../../platform/tenant.ts'
import type {
  ContactKind,
  Origin,
  programmeStatuses,
  StartAnswer,
  StepNumber,
  StepStatus,
} from './rules.ts'

export type Programme = {
  name: string
  status: (typeof programmeStatuses)[number]
  vision: string
  definition: string
  canText: string
  knowText: string
  wantText: string
  parentAgenda: string
  parentUrl: string | null
  contextPolitics: string
  contextNeeds: string
  contextNetwork: string
  contextMeans: string
  contextLibrary: string
  startsOn: string | null
  endsOn: string | null
}
/** `version` is what the form carries, 0 when nothing was saved yet. */
export type Kept<T> = T & { version: number; changedBy: string | null }

const nothing: Programme = {
  ...{ name: '', status: 'draft', vision: '', definition: '', canText: '', knowText: '' },
  ...{ wantText: '', parentAgenda: '', parentUrl: null, contextPolitics: '', contextNeeds: '' },
  ...{ contextNetwork: '', contextMeans: '', contextLibrary: '', startsOn: null, endsOn: null },
}

/** The programme of this network; empty, with version 0, when nobody wrote it yet. */
export async function programmeOf(db: Db): Promise<Kept<Programme>> {
  const [row] = await db<Kept<Programme>[]>`
    select p.name, p.status, p.vision, p.definition, p.can_text, p.know_text, p.want_text, p.parent_agenda, p.parent_url,
           p.context_politics, p.context_needs, p.context_network, p.context_means, p.context_library, p.starts_on,
           p.ends_on, p.version, who.name as changed_by
    from programme p
    left join person who on who.id = p.changed_by
    where p.network_id = ${db.who.networkId}`
  return row ?? { ...nothing, version: 0, changedBy: null }
}

/** Saves it if it is still at `version`; false when somebody was first. */
export async function saveProgramme(
  db: Db,
  version: number,
  programme: Programme,
): Promise<boolean> {
  const stamp = { changedAt: db.at, changedBy: db.who.personId }
  const saved =
    version === 0
      ? await db`
          insert into programme ${db({ ...programme, ...stamp, networkId: db.who.networkId })}
          on conflict do nothing returning version`
      : await db`
          update programme set ${db({ ...programme, ...stamp })}, version = version + 1
          where network_id = ${db.who.networkId} and version = ${version}
          returning version`
  return saved.length === 1
}

export type Goal = { id: string; text: string; origin: Origin; originText: string }

export async function goalsOf(db: Db): Promise<Kept<Goal>[]> {
  return db<Kept<Goal>[]>`
    select g.id, g.text, g.origin, g.origin_text, g.version, who.name as changed_by
    from programme_goal g
    left join person who on who.id = g.changed_by
    where g.network_id = ${db.who.networkId}
    order by g.sort, g.id`
}

export async function addGoal(db: Db, goal: Goal): Promise<void> {
  await db`
    insert into programme_goal (network_id, id, text, origin, origin_text, sort, changed_at, changed_by)
    select ${db.who.networkId}, ${goal.id}, ${goal.text}, ${goal.origin}, ${goal.originText},
           coalesce(max(sort), 0) + 1, ${db.at}, ${db.who.personId}
    from programme_goal
    where network_id = ${db.who.networkId}`
}

export async function saveGoal(db: Db, version: number, { id, ...goal }: Goal): Promise<boolean> {
  const saved = await db`
    update programme_goal set ${db({ ...goal, changedAt: db.at, changedBy: db.who.personId })}, version = version + 1
    where network_id = ${db.who.networkId} and id = ${id} and version = ${version}
    returning id`
  return saved.length === 1
}

export async function removeGoal(db: Db, id: string): Promise<boolean> {
  const gone = await db`
    delete from programme_goal where network_id = ${db.who.networkId} and id = ${id} returning id`
  return gone.length === 1
}

export type Contact = {
  kind: ContactKind
  organisationId: string | null
  functionText: string
  portfolio: string
  motivation: string
  email: string
}

export async function contactsOf(
  db: Db,
): Promise<Kept<Contact & { organisationName: string | null }>[]> {
  return db<Kept<Contact & { organisationName: string | null }>[]>`
    select c.kind, c.organisation_id, o.name as organisation_name, c.function_text, c.portfolio, c.motivation, c.email,
           c.version, who.name as changed_by
    from chain_contact c
    left join organisation o on o.id = c.organisation_id
    left join person who on who.id = c.changed_by
    where c.network_id = ${db.who.networkId}
    order by c.kind`
}

export async function saveContact(db: Db, version: number, contact: Contact): Promise<boolean> {
  const stamp = { changedAt: db.at, changedBy: db.who.personId }
  const saved =
    version === 0
      ? await db`
          insert into chain_contact ${db({ ...contact, ...stamp, networkId: db.who.networkId })}
          on conflict do nothing returning version`
      : await db`
          update chain_contact set ${db({ ...contact, ...stamp })}, version = version + 1
          where network_id = ${db.who.networkId} and kind = ${contact.kind} and version = ${version}
          returning version`
  return saved.length === 1
}

export type Step = {
  step: StepNumber
  status: StepStatus
  ownerId: string | null
  ownerName: string | null
  ownerFunction: string
  dueOn: string | null
  nextAction: string
  note: string
}

/** The steps that were ever touched, in order. */
export async function stepsOf(db: Db): Promise<Kept<Step>[]> {
  return db<Kept<Step>[]>`
    select s.step, s.status, s.owner_id, o.name as owner_name, s.owner_function, s.due_on, s.next_action, s.note,
           s.version, who.name as changed_by
    from chain_step s
    left join organisation o on o.id = s.owner_id
    left join person who on who.id = s.changed_by
    where s.network_id = ${db.who.networkId}
    order by s.step`
}

export async function saveStep(
  db: Db,
  version: number,
  { ownerName: _name, ...step }: Step,
): Promise<boolean> {
  const stamp = { changedAt: db.at, changedBy: db.who.personId }
  const saved =
    version === 0
      ? await db`
          insert into chain_step ${db({ ...step, ...stamp, networkId: db.who.networkId })}
          on conflict do nothing returning version`
      : await db`
          update chain_step set ${db({ ...step, ...stamp })}, version = version + 1
          where network_id = ${db.who.networkId} and step = ${step.step} and version = ${version}
          returning version`
  return saved.length === 1
}

export type Evidence = {
  id: string
  step: StepNumber
  label: string
  url: string | null
  addedAt: Date
}

export async function evidenceOf(db: Db): Promise<Evidence[]> {
  return db<Evidence[]>`
    select id, step, label, url, added_at
    from chain_evidence
    where network_id = ${db.who.networkId}
    order by step, added_at, id`
}

export async function addEvidence(db: Db, evidence: Omit<Evidence, 'addedAt'>): Promise<void> {
  await db`
    insert into chain_evidence ${db({ ...evidence, networkId: db.who.networkId, addedAt: db.at, addedBy: db.who.personId })}`
}

export async function removeEvidence(db: Db, step: number, id: string): Promise<boolean> {
  const gone = await db`
    delete from chain_evidence
    where network_id = ${db.who.networkId} and step = ${step} and id = ${id}
    returning id`
  return gone.length === 1
}

/** What existed already, as the lead told; null when nobody asked. */
export async function startOf(db: Db): Promise<StartAnswer[] | null> {
  const [row] = await db<{ answers: StartAnswer[] }[]>`
    select answers from chain_start where network_id = ${db.who.networkId}`
  return row?.answers ?? null
}

export async function saveStart(db: Db, answers: readonly StartAnswer[]): Promise<void> {
  await db`
    insert into chain_start (network_id, answers, changed_at, changed_by)
    values (${db.who.networkId}, ${answers as string[]}, ${db.at}, ${db.who.personId})
    on conflict (network_id) do update
    set answers = excluded.answers, changed_at = excluded.changed_at, changed_by = excluded.changed_by`
}

/** Questions noted per quarter from `from` up to `until`, both first days of one. */
export async function questionsPerQuarter(
  db: Db,
  { from, until }: { from: string; until: string },
): Promise<number[]> {
  const rows = await db<{ count: number }[]>`
    select sum(count)::int as count
    from tally
    where network_id = ${db.who.networkId} and measure = 'questions.noted' and day >= ${from} and day < ${until}
    group by date_trunc('quarter', day)`
  return rows.map(({ count }) => count)
}
