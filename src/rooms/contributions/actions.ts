// Deeds: each writes a version, a line in the log, and tells the screens that look on.
import { randomUUID } from 'node:crypto'
import { record } from '../../platform/audit.ts'
import type { Db } from '../../platform/tenant.ts'
import { addColumn, placeOrganisation, removeColumn } from './around-store.ts'
import { mayConfirm, mayEdit, steps } from './rules.ts'
import {
  addContributions,
  type Content,
  type Contribution,
  contributionById,
  saveContribution,
  tellScreens,
  versionsOf,
} from './store.ts'

export type Doing = { done: true } | { done: false; because: 'gone' | 'moved' }

/** A new contribution; gives its id. */
export async function contribute(db: Db, content: Content): Promise<string> {
  const id = randomUUID()
  await addContributions(db, [{ id, content }])
  await record(db, 'contributions.added', id, detailsOf(content))
  await tellScreens(db)
  return id
}

/** Changes it as it was at `version`; 'moved' when somebody changed it since. */
export async function changeContribution(
  db: Db,
  id: string,
  version: number,
  content: Content,
): Promise<Doing> {
  const now = await contributionById(db, id)
  if (!now || !mayEdit(db.who, now.organisationId)) return { done: false, because: 'gone' }
  return save(db, now, version, content, 'contributions.changed')
}

/** The partner says yes to what was proposed for it. */
export async function confirmContribution(db: Db, id: string, version: number): Promise<Doing> {
  const now = await contributionById(db, id)
  if (!now || !mayEdit(db.who, now.organisationId)) return { done: false, because: 'gone' }
  if (now.status !== 'proposed') return { done: false, because: 'moved' }
  if (!mayConfirm(db.who, now.organisationId, now.status)) return { done: false, because: 'gone' }
  return save(db, now, version, { ...contentOf(now), status: 'pledged' }, 'contributions.confirmed')
}

export async function withdrawContribution(db: Db, id: string, version: number): Promise<Doing> {
  const now = await contributionById(db, id)
  if (!now || !mayEdit(db.who, now.organisationId)) return { done: false, because: 'gone' }
  if (!(steps[now.status] as readonly string[]).includes('withdrawn'))
    return { done: false, because: 'moved' }
  return save(
    db,
    now,
    version,
    { ...contentOf(now), status: 'withdrawn' },
    'contributions.withdrawn',
  )
}

/** Makes it what it was before the last change, as a new version; a first version is withdrawn. */
export async function undoLast(db: Db, id: string, version: number): Promise<Doing> {
  const now = await contributionById(db, id)
  if (!now || !mayEdit(db.who, now.organisationId)) return { done: false, because: 'gone' }
  const before = (await versionsOf(db, id)).find((one) => one.version === now.version - 1)
  const content: Content = before?.content ?? { ...contentOf(now), status: 'withdrawn' }
  // Nobody speaks for a partner by undoing: what only it can say stays its own to say.
  const isForOther = db.who.organisationId !== content.organisationId
  const wasFree = now.status === 'proposed' || now.status === 'withdrawn'
  const wouldPledge = isForOther && wasFree && content.status !== 'withdrawn'
  const back: Content = wouldPledge ? { ...content, status: 'proposed' } : content
  if (!mayEdit(db.who, back.organisationId)) return { done: false, because: 'gone' }
  return save(db, now, version, back, 'contributions.undone')
}

async function save(
  db: Db,
  now: Contribution,
  version: number,
  content: Content,
  what: string,
): Promise<Doing> {
  if (!(await saveContribution(db, now.id, version, content)))
    return { done: false, because: 'moved' }
  await record(db, what, now.id, detailsOf(content))
  await tellScreens(db)
  return { done: true }
}

const detailsOf = ({ organisationId, status, activities }: Content) => ({
  organisation: organisationId,
  status,
  activities: activities.map(String),
})

export function contentOf({
  id: _i,
  version: _v,
  changedAt: _c,
  ...content
}: Contribution): Content {
  return content
}

/** A column of the network's own. */
export async function makeColumn(db: Db, label: string): Promise<string> {
  const id = randomUUID()
  await addColumn(db, { id, label })
  await record(db, 'contributions.column-added', id, { label })
  await tellScreens(db)
  return id
}

export async function dropColumn(db: Db, id: string): Promise<boolean> {
  if (!(await removeColumn(db, id))) return false
  await record(db, 'contributions.column-removed', id)
  await tellScreens(db)
  return true
}

export async function movePartner(
  db: Db,
  organisationId: string,
  key: string | null,
): Promise<void> {
  await placeOrganisation(db, organisationId, key)
  await record(db, 'contributions.partner-moved', organisationId, { column: key ?? 'by-kind' })
  await tellScreens(db)
}
