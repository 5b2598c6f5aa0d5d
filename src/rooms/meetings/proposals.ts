// What an agenda could hold, from what is open in the other rooms; who makes it picks. What is late comes by itself.
import { randomUUID } from 'node:crypto'
import { paths } from '../../paths.ts'
import { record } from '../../platform/audit.ts'
import { localDate, plainDate } from '../../platform/dates.ts'
import type { Db } from '../../platform/tenant.ts'
import type { View } from '../../ui/view.ts'
import { type Expiring, expiringAgreements } from '../agreements/door.ts'
import {
  type Analysis,
  analyse,
  aroundOf,
  contributionTexts,
  matrixOf,
} from '../contributions/door.ts'
import { staleOf } from '../offers/door.ts'
import { type Action, aboutKept, actionsOf, isOverdue } from '../outcomes/door.ts'
import { organisationsOf, ownNetwork } from '../partners/door.ts'
import { stuckReceivers } from '../referrals/door.ts'
import {
  addItems,
  type Item,
  itemsOf,
  type NewItem,
  nextMeeting,
  noteBroughtBack,
} from './agenda-store.ts'
import type { ItemKind } from './rules.ts'
import { texts } from './texts.ts'

export type Source =
  | 'usual'
  | 'overdue'
  | 'actions'
  | 'gaps'
  | 'referrals'
  | 'agreements'
  | 'offers'
export type Proposal = Omit<NewItem, 'id'> & {
  /** Tells it from the others in a form. */
  key: string
  source: Source
  why: string
}

/** Everything that waits for the partners, without what is on this agenda already. */
export async function proposalsFor(
  db: Db,
  view: Pick<View, 'lang' | 'at'>,
  items: readonly Item[],
): Promise<Proposal[]> {
  const [actions, stuck, stale, partners, around, expiring] = await Promise.all([
    actionsOf(db, { status: 'busy' }),
    stuckReceivers(db),
    staleOf(db, null),
    organisationsOf(db),
    aroundOf(db),
    expiringAgreements(db),
  ])
  const names = new Map(partners.map(({ id, name }) => [id, name]))
  const all = [
    ...usual(view),
    ...ofActions(view, actions.lines, localDate(db.at)),
    ...ofGaps(view, analyse(matrixOf(around), [])),
    ...stuck.map((id) => ofReferrals(view, id, names.get(id) ?? '')),
    ...expiring.map((one) => ofAgreement(view, one)),
    ...ofOffers(view, stale),
  ]
  return all.filter((one) => !items.some((item) => isSame(item, one)))
}

/** Puts late action points on the agenda of the next meeting, each once: whoever takes one off has decided. */
export async function bringBackLate(db: Db): Promise<void> {
  const today = localDate(db.at)
  const next = await nextMeeting(db, today)
  if (!next) return
  const { lines } = await actionsOf(db, { isOverdue: true })
  const [{ slug }, items] = [await ownNetwork(db), await itemsOf(db, next.id)]
  const fresh = lines.filter(({ id }) => !next.broughtBack.includes(id))
  const late = ofActions({ lang: 'nl', at: { slug, lang: 'nl' } }, fresh, today).filter(
    (one) => one.source === 'overdue' && !items.some((item) => item.about === one.about),
  )
  if (late.length === 0) return
  await addItems(
    db,
    next.id,
    late.map(({ key: _k, source: _s, why: _w, ...item }) => ({ ...item, id: randomUUID() })),
  )
  const ids = late.map(({ about }) => about.slice('action:'.length))
  await noteBroughtBack(db, next.id, ids)
  await record(db, 'meetings.agenda-changed', next.id)
}

/** What every agenda begins and ends with. */
export function usual({ lang }: Pick<View, 'lang'>): Proposal[] {
  const t = texts[lang].proposals
  const one = (key: 'opening' | 'report' | 'closing', kind: ItemKind, minutes: number) =>
    proposal(`usual-${key}`, 'usual', t[key], kind, minutes, '', t.usual)
  return [one('opening', 'opening', 5), one('report', 'decision', 5), one('closing', 'closing', 10)]
}

function ofActions(
  view: Pick<View, 'lang' | 'at'>,
  actions: readonly Action[],
  today: string,
): Proposal[] {
  const t = texts[view.lang].proposals
  const late = actions.filter((action) => isOverdue(action, today))
  const others = actions.length - late.length
  const list = aboutKept(view.at, paths.meetings.actions(view.at))
  const rest =
    others > 0
      ? [proposal('actions', 'actions', t.actions, 'actions', 10, list, t.actionsWhy(others))]
      : []
  const overdue = late.map((action) => ({
    ...proposal(
      `action:${action.id}`,
      'overdue',
      t.overdue(action.what).slice(0, 200),
      'actions',
      5,
      `action:${action.id}`,
      t.overdueWhy(action.organisationName ?? '', plainDate(action.dueOn ?? today, view.lang)),
    ),
    aboutLabel: action.what.slice(0, 200),
  }))
  return [...overdue, ...rest]
}

/** One for each activity of which something that others do is done by nobody here. */
function ofGaps(view: Pick<View, 'lang' | 'at'>, { activities }: Analysis): Proposal[] {
  const t = texts[view.lang].proposals
  const words = contributionTexts[view.lang]
  return activities
    .filter(({ missing }) => missing.length > 0)
    .map(({ activity, missing }) => {
      const about = `${aboutKept(view.at, paths.contributions.home(view.at))}#activiteit-${activity}`
      const why = t.gapsWhy(missing.map((one) => words.example[one].toLowerCase()).join(', '))
      const title = t.gaps(words.activity[activity])
      return {
        ...proposal(`gaps:${activity}`, 'gaps', title, 'discussion', 15, about, why),
        aboutLabel: words.activity[activity],
      }
    })
}

function ofAgreement(view: Pick<View, 'lang' | 'at'>, one: Expiring): Proposal {
  const t = texts[view.lang].proposals
  const about = aboutKept(view.at, paths.agreements.show(view.at, one.id))
  const why = t.agreementWhy(plainDate(one.endsOn, view.lang))
  const title = t.agreement(one.subject).slice(0, 200)
  return {
    ...proposal(`agreement:${one.id}`, 'agreements', title, 'decision', 10, about, why),
    aboutLabel: one.subject.slice(0, 200),
  }
}

function ofReferrals(view: Pick<View, 'lang' | 'at'>, id: string, name: string): Proposal {
  const t = texts[view.lang].proposals
  const about = aboutKept(view.at, paths.referrals.list(view.at, { map: 'stuck', partner: id }))
  const key = `referrals:${id}`
  const title = t.referrals(name)
  return {
    ...proposal(key, 'referrals', title, 'discussion', 10, about, t.referralsWhy),
    aboutLabel: name,
  }
}

function ofOffers(
  view: Pick<View, 'lang' | 'at'>,
  stale: readonly { organisationId: string; organisationName: string }[],
): Proposal[] {
  const t = texts[view.lang].proposals
  const counts = new Map<string, { name: string; n: number }>()
  for (const { organisationId, organisationName: name } of stale)
    counts.set(organisationId, { name, n: (counts.get(organisationId)?.n ?? 0) + 1 })
  return [...counts].map(([id, { name, n }]) => ({
    ...proposal(
      `offers:${id}`,
      'offers',
      t.offers(name),
      'information',
      5,
      `partner:${id}`,
      t.offersWhy(n),
    ),
    aboutLabel: name,
  }))
}

function proposal(
  key: string,
  source: Source,
  title: string,
  kind: ItemKind,
  minutes: number,
  about: string,
  why: string,
): Proposal {
  return { key, source, title, kind, minutes, about, aboutLabel: '', why }
}

/** On the agenda already: about the same thing, or with the same words where it is about nothing. */
const isSame = (item: Item, one: Proposal): boolean =>
  one.about === '' ? item.title === one.title : item.about === one.about && item.kind === one.kind
