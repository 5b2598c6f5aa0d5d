// What one network adds to another, as a value: the preview and the deed come from the same function.
import { randomUUID } from 'node:crypto'
import {
  type Counts,
  type Hands,
  type Kind,
  kinds,
  luggage,
  type Packed,
  type Packing,
  type Row,
  rowsOf,
  type Table,
  textIn,
} from './luggage.ts'
import { packLines, packPartners, packPeople, packProfiles } from './pack-partners.ts'
import { alike, sameAs, translated } from './same.ts'

/** What comes along, what is here already, and what looks alike; changes nothing. */
export function pack(packing: Packing): Packed {
  const hands: Hands = {
    packing,
    ids: new Map(packing.same.map(({ from, to }) => [from, to])),
    packed: emptyPacked(),
  }
  packPartners(hands)
  packPeople(hands)
  packOffers(hands)
  settle(hands, 'help_point', 'helpPoints', 'name')
  packProfiles(hands)
  packLines(hands)
  const contributions = settle(hands, 'contribution', 'contributions', 'what')
  follow(hands, 'contribution_version', 'contribution_id', contributions)
  const agreements = settle(hands, 'agreement', 'agreements', 'subject')
  follow(hands, 'agreement_party', 'agreement_id', agreements)
  packInitiatives(hands)
  settle(hands, 'decision', 'decisions', 'text', numbering(packing))
  const actions = settle(hands, 'action_point', 'actions', 'what', apart)
  follow(hands, 'action_event', 'action_id', actions)
  packTerms(hands)
  const { ids, packed } = hands
  packed.agreements = [...agreements].map((from) => ({ from, to: ids.get(from) ?? from }))
  packed.lookalikes = alike(packing.theirs, packing.ours, packing.names)
  return packed
}

function emptyPacked(): Packed {
  const adds = Object.fromEntries(luggage.map((table) => [table, []]))
  const counts = Object.fromEntries(kinds.map((kind) => [kind, { comes: 0, same: 0 }]))
  return {
    ...{ joined: [], profiles: [], origins: [], offers: [], agreements: [], clashes: [] },
    ...{ lookalikes: [], adds: adds as unknown as Packed['adds'], counts: counts as Counts },
  }
}

/**
 * Rows with an id of their own. What is here already gives its id to whatever hangs on it; the rest keeps its own id,
 * so that addresses stay true. Returns the old ids of what came.
 */
function settle(
  { packing, ids, packed }: Hands,
  table: Table,
  kind: Kind,
  name: string,
  change = (row: Row): Row => row,
): Set<string> {
  const mine = rowsOf(packing.ours, table)
  const taken = new Set(mine.map((row) => textIn(row, 'id')))
  const known = new Map(mine.map((row) => [sameAs(table, row), textIn(row, 'id')]))
  const came = new Set<string>()
  for (const row of rowsOf(packing.theirs, table)) {
    const old = textIn(row, 'id')
    const key = sameAs(table, translated(row, ids))
    const found = key === undefined ? undefined : known.get(key)
    ids.set(old, found ?? (taken.has(old) ? randomUUID() : old))
    if (found) {
      packed.counts[kind].same++
      packed.clashes.push({ kind, name: textIn(row, name) })
      continue
    }
    if (key !== undefined) known.set(key, ids.get(old) ?? old)
    came.add(old)
    packed.counts[kind].comes++
    packed.adds[table].push(here(packing, change(translated(row, ids))))
  }
  return came
}

/** Rows that hang on something that came along, with ids of their own when those are free. */
function follow(
  { packing, ids, packed }: Hands,
  table: Table,
  on: string,
  came: ReadonlySet<string>,
  change: Row = {},
): void {
  const taken = new Set(rowsOf(packing.ours, table).map((row) => textIn(row, 'id')))
  for (const row of rowsOf(packing.theirs, table)) {
    if (!came.has(textIn(row, on))) continue
    const id = taken.has(textIn(row, 'id')) ? { id: randomUUID() } : {}
    packed.adds[table].push(here(packing, { ...translated(row, ids), ...id, ...change }))
  }
}

const here = ({ into }: Packing, row: Row): Row => ({ ...row, network_id: into.networkId })

function packOffers(hands: Hands): void {
  const { packing, ids, packed } = hands
  settle(hands, 'location', 'locations', 'name')
  const refOf = (row: Row) => `${row.source} ${row.source_ref}`
  const refs = new Set(rowsOf(packing.ours, 'offer').map(refOf))
  // Two imports may call two things the same: then ours keeps the name by which an import finds it.
  const offers = settle(hands, 'offer', 'offers', 'title_nl', (row) =>
    refs.has(refOf(row)) ? { ...row, source_ref: '' } : row,
  )
  follow(hands, 'offer_location', 'offer_id', offers)
  follow(hands, 'offer_version', 'offer_id', offers, { batch_id: null })
  follow(hands, 'remark', 'offer_id', offers)
  packed.offers = rowsOf(packing.theirs, 'offer').map((row) => {
    const offerId = textIn(row, 'id')
    return { offerId, toId: ids.get(offerId) ?? offerId }
  })
}

function packInitiatives(hands: Hands): void {
  const { packing, ids, packed } = hands
  settle(hands, 'initiative', 'initiatives', 'title')
  const pairOf = (row: Row) => `${row.initiative_id} ${row.organisation_id}`
  const known = new Set(rowsOf(packing.ours, 'initiative_match').map(pairOf))
  for (const row of rowsOf(packing.theirs, 'initiative_match')) {
    const moved = translated(row, ids)
    if (known.has(pairOf(moved))) continue
    known.add(pairOf(moved))
    packed.adds.initiative_match.push(here(packing, moved))
  }
}

function packTerms({ packing, packed }: Hands): void {
  const keyOf = (row: Row) => `${row.list} ${row.key}`
  const known = new Set(rowsOf(packing.ours, 'term').map(keyOf))
  const missing = rowsOf(packing.theirs, 'term').filter((row) => !known.has(keyOf(row)))
  packed.adds.term.push(...missing.map((row) => here(packing, row)))
}

/** Meetings stay where they were held: what came out of them comes along without. */
const apart = (row: Row): Row => ({ ...row, meeting_id: null, item_id: null })

/** A decision gets the next number of its year here, and says which one it had. */
function numbering({ ours, from }: Packing): (row: Row) => Row {
  const last = new Map<unknown, number>()
  for (const { year, number } of rowsOf(ours, 'decision'))
    last.set(year, Math.max(last.get(year) ?? 0, Number(number)))
  return (row) => {
    const number = (last.get(row.year) ?? 0) + 1
    last.set(row.year, number)
    const text = `${row.text} (${from.name}, ${row.year}-${row.number})`
    return apart({ ...row, number, text })
  }
}
