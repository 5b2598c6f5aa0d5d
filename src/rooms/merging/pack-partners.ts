// Organisations and people that come along: who is in both stays one partner, since the earliest day.
import { randomUUID } from 'node:crypto'
import { type Hands, type Row, rowsOf, textIn } from './luggage.ts'
import { plain, translated } from './same.ts'

const fills = ['description', 'phone', 'email', 'url'] as const

/** Every partnership, present or past, with where it came from. */
export function packPartners({ packing, ids, packed }: Hands): void {
  const { ours, theirs, into, from, names, today } = packing
  const mine = new Map(rowsOf(ours, 'partnership').map((row) => [row.organisation_id, row]))
  const before = new Set(mine.keys())
  const origins = new Map<unknown, Row>()
  for (const row of rowsOf(theirs, 'partnership')) {
    const moved = { ...translated(row, ids), network_id: into.networkId } as Row
    const id = moved.organisation_id
    const known = mine.get(id)
    const name = names.get(textIn(row, 'organisation_id')) ?? ''
    if (known) packed.clashes.push({ kind: 'partners', name })
    packed.counts.partners[known ? 'same' : 'comes']++
    mine.set(id, known ? joined(known, moved) : moved)
    const since = earliest(origins.get(id)?.since ?? row.since, row.since)
    origins.set(id, {
      ...{ network_id: into.networkId, organisation_id: id, merge_id: into.mergeId },
      ...{ from_network: from.name, since, was_here: before.has(id), merged_on: today },
    })
  }
  for (const [id, row] of mine) {
    if (!origins.has(id)) continue
    if (before.has(id)) packed.joined.push(row)
    else packed.adds.partnership.push(row)
  }
  packed.origins = [...origins.values()]
}

/** Ours, with the earliest day, and with what it did not say yet. */
function joined(ours: Row, theirs: Row): Row {
  const filled = fills.map((key) => [key, textIn(ours, key) === '' ? theirs[key] : ours[key]])
  const isPresent = ours.until === null || theirs.until === null
  const rings = [ours.ring, theirs.ring]
  return {
    ...ours,
    ...Object.fromEntries(filled),
    since: earliest(ours.since, theirs.since),
    until: isPresent ? null : latest(ours.until, theirs.until),
    ring: rings.includes('consortium') ? 'consortium' : 'associated',
  }
}

// Days as YYYY-MM-DD sort as text.
const earliest = (a: unknown, b: unknown) => (String(a) <= String(b) ? a : b)
const latest = (a: unknown, b: unknown) => (String(a) >= String(b) ? a : b)

/**
 * Who works there works here too. Nobody comes to lead or administer this network by being taken in: who did so
 * elsewhere is a coordinator here, until somebody who leads gives more.
 */
export function packPeople({ packing, ids, packed }: Hands): void {
  const keyOf = (row: Row) => [row.person_id, row.organisation_id, row.role].join(' ')
  const present = (row: Row) => row.until === null
  const known = new Set(rowsOf(packing.ours, 'membership').filter(present).map(keyOf))
  for (const row of rowsOf(packing.theirs, 'membership').filter(present)) {
    const role = row.role === 'desk' ? 'desk' : 'coordinator'
    const moved = { ...translated(row, ids), role }
    const isKnown = known.has(keyOf(moved))
    packed.counts.people[isKnown ? 'same' : 'comes']++
    if (isKnown) continue
    known.add(keyOf(moved))
    // An id of its own: a session is tied to one.
    const id = randomUUID()
    packed.adds.membership.push({ ...moved, id, network_id: packing.into.networkId })
  }
}

const lists = ['roles', 'areas', 'municipality'] as const

/** What partners do: the roles of both networks together. */
export function packProfiles({ packing, ids, packed }: Hands): void {
  const here = new Map(
    rowsOf(packing.ours, 'partner_profile').map((row) => [row.organisation_id, row]),
  )
  const before = new Set(here.keys())
  const touched = new Set<unknown>()
  for (const row of rowsOf(packing.theirs, 'partner_profile')) {
    const moved = { ...translated(row, ids), network_id: packing.into.networkId } as Row
    const id = moved.organisation_id
    const known = here.get(id)
    here.set(id, known ? { ...known, ...together(known, moved) } : moved)
    touched.add(id)
  }
  for (const id of touched) {
    const row = here.get(id)
    if (row) (before.has(id) ? packed.profiles : packed.adds.partner_profile).push(row)
  }
}

/** No districts is everywhere: that stays so. */
function together(ours: Row, theirs: Row): Row {
  const listed = (row: Row, key: string) => row[key] as string[]
  const joint = (key: string) => [...new Set([...listed(ours, key), ...listed(theirs, key)])]
  const everywhere = listed(ours, 'areas').length === 0 || listed(theirs, 'areas').length === 0
  return Object.fromEntries(
    lists.map((key) => [key, key === 'areas' && everywhere ? [] : joint(key)]),
  )
}

/** Lines of the map and contact routes that this network lacks. */
export function packLines({ packing, ids, packed }: Hands): void {
  const pairOf = (row: Row) => `${row.from_id} ${row.to_id}`
  const routeOf = (row: Row) =>
    [row.organisation_id, plain(row.subject), plain(row.mailbox)].join(' ')
  for (const [table, kind, keyOf] of [
    ['relation', 'relations', pairOf],
    ['contact_route', 'contacts', routeOf],
  ] as const) {
    const known = new Set(rowsOf(packing.ours, table).map(keyOf))
    const taken = new Set(rowsOf(packing.ours, table).map((row) => textIn(row, 'id')))
    for (const row of rowsOf(packing.theirs, table)) {
      const moved = { ...translated(row, ids), network_id: packing.into.networkId } as Row
      // Two of theirs may be one of ours: a line from somebody to itself is no line.
      const isLoop = table === 'relation' && moved.from_id === moved.to_id
      if (isLoop || known.has(keyOf(moved))) {
        packed.counts[kind].same++
        continue
      }
      known.add(keyOf(moved))
      packed.counts[kind].comes++
      const id = taken.has(textIn(row, 'id')) ? randomUUID() : moved.id
      packed.adds[table].push({ ...moved, id })
    }
  }
}
