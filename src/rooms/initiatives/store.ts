// Initiatives, and what became of them and partners.
import { localDate } from '../../platform/dates.ts'
import type { Db } from '../../platform/tenant.ts'
import type { Activity, TargetGroup, Theme } from '../offers/door.ts'
import type { Kind, Side, Stage } from './rules.ts'

/** `areas` are CBS codes of districts, none is everywhere; `runBy` names a group of residents without organisation. */
export type Content = {
  organisationId: string | null
  runBy: string
  contactFunction: string
  contactMailbox: string | null
  title: string
  what: string
  areas: string[]
  place: string
  targetGroups: TargetGroup[]
  themes: Theme[]
  activities: Activity[]
  stage: Stage
  needs: Kind[]
  needsText: string
  offers: Kind[]
  offersText: string
}
/** `ownerName` is the partner that runs it, or how the residents call themselves. */
export type Initiative = Content & {
  id: string
  ownerName: string
  version: number
  changedBy: string | null
  connected: number
}

const columns = (db: Db) => db`
  i.id, i.organisation_id, i.run_by, i.contact_function, i.contact_mailbox, i.title, i.what, i.areas, i.place,
  i.target_groups, i.themes, i.activities, i.stage, i.needs, i.needs_text, i.offers, i.offers_text, i.version,
  coalesce(o.name, i.run_by) as owner_name, who.name as changed_by,
  (select count(*)::int from initiative_match m
   where m.network_id = i.network_id and m.initiative_id = i.id and m.status = 'connected') as connected`

/** Every initiative of this network: what runs and starts first, ended ones last; or the one with this id. */
export async function initiativesOf(db: Db, id: string | null = null): Promise<Initiative[]> {
  return db<Initiative[]>`
    select ${columns(db)}
    from initiative i
    left join organisation o on o.id = i.organisation_id
    left join person who on who.id = i.changed_by
    where i.network_id = ${db.who.networkId} and (${id}::uuid is null or i.id = ${id})
    order by array_position(array['running', 'starting', 'idea', 'ended'], i.stage), lower(i.title), i.id`
}

export async function initiativeById(db: Db, id: string): Promise<Initiative | undefined> {
  return (await initiativesOf(db, id))[0]
}

export async function addInitiative(db: Db, id: string, content: Content): Promise<void> {
  await db`
    insert into initiative ${db({ ...content, ...stamp(db), id, networkId: db.who.networkId, createdAt: db.at })}`
}

/** Saves it if it is still at `version`; false when somebody was first. */
export async function saveInitiative(
  db: Db,
  { id, version }: { id: string; version: number },
  content: Content,
): Promise<boolean> {
  const saved = await db`
    update initiative set ${db({ ...content, ...stamp(db) })}, version = version + 1
    where network_id = ${db.who.networkId} and id = ${id} and version = ${version}
    returning id`
  return saved.length === 1
}

const stamp = (db: Db) => ({ changedAt: db.at, changedBy: db.who.personId })

export type Match = {
  initiativeId: string
  organisationId: string
  organisationName: string
  status: 'connected' | 'declined'
  side: Side
  reason: string
  decidedOn: string
}

/** What was decided about initiatives and partners, the latest first. */
export async function matchesOf(db: Db): Promise<Match[]> {
  return db<Match[]>`
    select m.initiative_id, m.organisation_id, o.name as organisation_name, m.status, m.side, m.reason, m.decided_on
    from initiative_match m
    join organisation o on o.id = m.organisation_id
    where m.network_id = ${db.who.networkId}
    order by m.decided_on desc, lower(o.name)`
}

export type NewMatch = Pick<
  Match,
  'initiativeId' | 'organisationId' | 'status' | 'side' | 'reason'
> & { decidedOn?: string }

/** Keeps what was decided; false when somebody decided about these two before. */
export async function addMatch(db: Db, match: NewMatch): Promise<boolean> {
  const { networkId, personId } = db.who
  const row = { decidedOn: localDate(db.at), ...match, networkId, decidedBy: personId }
  const added = await db`
    insert into initiative_match ${db(row)}
    on conflict (network_id, initiative_id, organisation_id) do nothing
    returning status`
  return added.length === 1
}

/** Takes a decision back; false when there was none, or another one by now. */
export async function removeMatch(
  db: Db,
  {
    initiativeId,
    organisationId,
    status,
  }: Pick<Match, 'initiativeId' | 'organisationId' | 'status'>,
): Promise<boolean> {
  const gone = await db`
    delete from initiative_match
    where network_id = ${db.who.networkId} and initiative_id = ${initiativeId}
      and organisation_id = ${organisationId} and status = ${status}
    returning status`
  return gone.length === 1
}
