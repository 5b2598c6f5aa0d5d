// Deeds: decisions, action points, and reminding of them.
import { randomUUID } from 'node:crypto'
import { paths } from '../../paths.ts'
import { record } from '../../platform/audit.ts'
import { localDate, wallTime } from '../../platform/dates.ts'
import { post } from '../../platform/mail.ts'
import type { Db } from '../../platform/tenant.ts'
import { coordinatorEmails, ownNetwork, personById } from '../partners/door.ts'
import { reminderLetter } from './mails.ts'
import { reminderDue } from './rules.ts'
import {
  type Action,
  type ActionChange,
  actionsToRemind,
  addAction,
  addDecision,
  type Decision,
  type NewAction,
  type NewDecision,
  noteReminded,
  saveAction,
  saveDecision,
} from './store.ts'

/** Notes a decision; it gets the next number of its year. */
export async function decide(db: Db, decision: Omit<NewDecision, 'id'>): Promise<string> {
  const id = randomUUID()
  const number = await addDecision(db, { ...decision, id })
  await record(db, 'outcomes.decided', id, { number })
  return id
}

/** Corrects or withdraws a decision as it was at `version`; false when someone was before. */
export async function changeDecision(
  db: Db,
  { id, version }: Pick<Decision, 'id' | 'version'>,
  change: { text?: string; withdrawnAt?: Date | null },
): Promise<boolean> {
  if (!(await saveDecision(db, id, version, change))) return false
  await record(
    db,
    change.withdrawnAt ? 'outcomes.decision-withdrawn' : 'outcomes.decision-changed',
    id,
  )
  return true
}

/** Notes an action point. */
export async function agreeOn(db: Db, action: Omit<NewAction, 'id'>): Promise<string> {
  const id = randomUUID()
  await addAction(db, { ...action, id })
  await record(db, 'outcomes.action-added', id, { due: action.dueOn })
  return id
}

/** Changes an action point as it was; false when someone was before. */
export async function changeAction(
  db: Db,
  before: Action,
  change: Partial<ActionChange>,
  remark: string,
): Promise<boolean> {
  const { what, organisationId, function: role, personId, dueOn, status } = before
  const now = { what, organisationId, function: role, personId, dueOn, status, ...change }
  if (!(await saveAction(db, before, now, remark))) return false
  await record(db, 'outcomes.action-changed', before.id, { status: now.status })
  return true
}

const mailsFrom = '08:00'

/** Reminds of action points three days before and on the day after, in one network; made twice it sends nothing more. */
export async function remindOfActions(db: Db, baseUrl: string): Promise<void> {
  if (wallTime(db.at).time < mailsFrom) return
  const today = localDate(db.at)
  const due = await actionsToRemind(db)
  if (due.length === 0) return
  const network = await ownNetwork(db)
  for (const action of due) {
    const which = reminderDue(action, today)
    if (which === null || action.dueOn === null) continue
    const facts = {
      what: action.what,
      organisation: action.organisationName ?? network.name,
      dueOn: action.dueOn,
      network: network.name,
      address: baseUrl + paths.meetings.action({ slug: network.slug, lang: 'nl' }, action.id),
    }
    for (const address of await doersOf(db, action))
      await post(db, reminderLetter(which, address, 'nl', facts))
    await noteReminded(db, action.id, which)
  }
}

async function doersOf(db: Db, { personId, organisationId }: Action): Promise<string[]> {
  const person = personId ? await personById(db, personId) : undefined
  if (person?.isActive) return [person.email]
  return organisationId ? coordinatorEmails(db, organisationId) : []
}
