// What one network adds to another: whatever both hold, nothing hangs in the air, nothing comes twice.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Bag, luggage, type Packed, type Packing, type Row, rowsOf } from './luggage.ts'
import { pack } from './packing.ts'

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const into = { networkId: uuid(1), mergeId: uuid(2) }
const packing = (theirs: Bag, ours: Bag, same: Packing['same'] = []): Packing => ({
  ...{ theirs, ours, same, into, names: new Map(), from: { name: 'Netwerk 55+' } },
  today: '2026-11-23',
})
const partnership = (organisation: string, facts: Row = {}): Row => ({
  ...{
    organisation_id: organisation,
    network_id: uuid(9),
    ring: 'associated',
    since: '2024-01-01',
  },
  ...{ until: null, description: '', phone: null, email: null, url: null },
  ...facts,
})

test('a partner in both stays one: the earliest day, what it did not say yet, and present when it is so anywhere', () => {
  const ours = {
    partnership: [partnership('a', { since: '2024-05-01', phone: '1', until: '2025-01-01' })],
  }
  const theirs = {
    partnership: [
      partnership('a', { since: '2022-03-01', phone: '2', url: 'u', ring: 'consortium' }),
      partnership('b'),
    ],
  }
  const packed = pack(packing(theirs, ours))
  assert.deepEqual(packed.joined.length, 1)
  const [one] = packed.joined
  assert.deepEqual(
    [one?.since, one?.phone, one?.url, one?.ring, one?.until],
    ['2022-03-01', '1', 'u', 'consortium', null],
  )
  assert.deepEqual(packed.counts.partners, { comes: 1, same: 1 })
  assert.deepEqual(
    packed.origins.map((row) => [row.organisation_id, row.since, row.was_here]),
    [
      ['a', '2022-03-01', true],
      ['b', '2024-01-01', false],
    ],
  )
})

test('nobody comes to lead by being taken in, and who works here already does not come twice', () => {
  const member = (person: string, role: string, until: string | null = null): Row => ({
    ...{ id: uuid(5), person_id: person, organisation_id: 'a', role, since: '2024-01-01', until },
  })
  const theirs = {
    partnership: [partnership('a')],
    membership: [
      member('p', 'lead'),
      member('p', 'admin'),
      member('q', 'desk'),
      member('r', 'desk', '2025-01-01'),
    ],
  }
  const ours = { membership: [member('q', 'desk')] }
  const { adds, counts } = pack(packing(theirs, ours))
  assert.deepEqual(
    adds.membership.map(({ person_id, role }) => [person_id, role]),
    [['p', 'coordinator']],
  )
  assert.deepEqual(counts.people, { comes: 1, same: 2 })
  assert.notEqual(adds.membership[0]?.id, uuid(5))
})

test('decisions get the next number of their year and say which one they had', () => {
  const decision = (year: number, number: number, text: string): Row => ({
    ...{ id: uuid(year + number), year, number, text, decided_on: `${year}-02-01` },
    ...{ meeting_id: uuid(7), item_id: uuid(8) },
  })
  const theirs = {
    decision: [decision(2024, 1, 'Wij beginnen.'), decision(2025, 1, 'Wij gaan door.')],
  }
  const { adds } = pack(packing(theirs, { decision: [decision(2025, 4, 'Iets anders.')] }))
  assert.deepEqual(
    adds.decision.map(({ number, text, meeting_id }) => [number, text, meeting_id]),
    [
      [1, 'Wij beginnen. (Netwerk 55+, 2024-1)', null],
      [5, 'Wij gaan door. (Netwerk 55+, 2025-1)', null],
    ],
  )
})

const some = <T>(all: readonly T[], most = 5) =>
  fc.array(fc.constantFrom(...all), { maxLength: most })
const organisations = [uuid(11), uuid(12), uuid(13), uuid(14)] as const
/** A network in which everything hangs on something that is there; ids of both sides may be the same. */
const anyBag = fc
  .record({
    partners: fc.subarray([...organisations], { minLength: 1 }),
    places: some(['Kerkplein', 'Brug', '']),
    offers: some(['Inloop', 'Café', 'CAFÉ', 'Les']),
    gifts: some(['Zaal', 'Geld', 'zaal']),
    pairs: fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 6 }),
    first: fc.constantFrom(100, 102, 200),
  })
  .map(({ partners, places, offers, gifts, pairs, first }): Bag => {
    const owner = (n: number) => partners[n % partners.length] ?? ''
    const id = (kind: number, n: number) => uuid(first + kind * 1000 + n)
    const lines = new Map(
      pairs
        .map(([a, b]) => [owner(a), owner(b)] as const)
        .filter(([a, b]) => a !== b)
        .map((pair, n) => [pair.join(), { id: id(6, n), from_id: pair[0], to_id: pair[1] }]),
    )
    return {
      partnership: partners.map((one) => partnership(one)),
      location: places.map((street, n) => ({
        id: id(1, n),
        organisation_id: owner(n),
        street,
        kind: 'physical',
      })),
      offer: offers.map((title_nl, n) => ({
        id: id(2, n),
        organisation_id: owner(n),
        title_nl,
        source: 'file',
        source_ref: `r${n}`,
      })),
      offer_location: offers.flatMap((_, n) =>
        places.length === 0
          ? []
          : [{ id: id(3, n), offer_id: id(2, n), location_id: id(1, n % places.length) }],
      ),
      offer_version: offers.map((_, n) => ({
        offer_id: id(2, n),
        version: 1,
        batch_id: 'b',
        snapshot: { places: [{ locationId: id(1, 0) }] },
      })),
      contribution: gifts.map((what, n) => ({
        id: id(4, n),
        organisation_id: owner(n),
        what,
        activities: [3],
      })),
      agreement: gifts.map((subject, n) => ({
        id: id(5, n),
        kind: 'covenant',
        subject,
        starts_on: '2025-01-01',
        party_ids: [owner(n)],
      })),
      agreement_party: gifts.map((_, n) => ({
        id: id(7, n),
        agreement_id: id(5, n),
        organisation_id: owner(n),
        contribution_ids: [id(4, n)],
      })),
      relation: [...lines.values()],
    }
  })

const after = (ours: Bag, { adds }: Packed): Bag =>
  Object.fromEntries(luggage.map((table) => [table, [...rowsOf(ours, table), ...adds[table]]]))
const idsIn = (bag: Bag, table: (typeof luggage)[number]) => rowsOf(bag, table).map(({ id }) => id)
const pairIds = [{ from: organisations[0], to: organisations[3] }]

test('whatever two networks hold: keys stay unique, what hangs on something finds it, and a second time adds nothing', () => {
  fc.assert(
    fc.property(anyBag, anyBag, fc.boolean(), (theirs, ours, joins) => {
      const has = (bag: Bag, id: string) =>
        rowsOf(bag, 'partnership').some((row) => row.organisation_id === id)
      const same = joins
        ? pairIds.filter(({ from, to }) => has(theirs, from) && !has(ours, from) && has(ours, to))
        : []
      const whole = pack(packing(theirs, ours, same))
      const now = after(ours, whole)
      const partners = rowsOf(now, 'partnership').map((row) => row.organisation_id)
      assert.equal(new Set(partners).size, partners.length)
      for (const table of [
        'location',
        'offer',
        'offer_location',
        'contribution',
        'agreement',
        'agreement_party',
        'relation',
      ] as const) {
        const added = whole.adds[table].map(({ id }) => id)
        const before = new Set(idsIn(ours, table))
        assert.ok(
          added.every((id) => !before.has(id)),
          `${table} twice`,
        )
        assert.equal(new Set(added).size, added.length)
      }
      const offers = new Set(idsIn(now, 'offer'))
      const locations = new Set(idsIn(now, 'location'))
      const gifts = new Set(idsIn(now, 'contribution'))
      for (const row of whole.adds.offer_location)
        assert.ok(offers.has(row.offer_id) && locations.has(row.location_id))
      for (const row of whole.adds.offer_version)
        assert.ok(offers.has(row.offer_id) && row.batch_id === null)
      for (const row of whole.adds.agreement_party)
        assert.ok(
          (row.contribution_ids as string[]).every((id) => gifts.has(id)) &&
            partners.includes(row.organisation_id),
        )
      for (const { toId } of whole.offers) assert.ok(offers.has(toId))
      const refs = rowsOf(now, 'offer')
        .filter(({ source_ref }) => source_ref)
        .map(({ source_ref }) => source_ref)
      assert.ok(
        rowsOf(ours, 'offer').every(
          ({ source_ref }) => refs.filter((one) => one === source_ref).length === 1,
        ),
      )
      const again = pack(packing(theirs, now, same))
      for (const table of [
        'partnership',
        'offer',
        'contribution',
        'agreement',
        'relation',
      ] as const)
        assert.deepEqual(again.adds[table], [], `${table} came again`)
    }),
    { numRuns: 300 },
  )
})
