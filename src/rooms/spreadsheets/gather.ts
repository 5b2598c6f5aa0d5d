// Rows that speak of the same organisation, the same place or the same offer come together here.

import { plain } from '../../platform/reading/plain.ts'
import { locationKey, organisationKey } from './alike.ts'
import type { Draft } from './draft.ts'
import type { DraftLocation } from './place.ts'
import { type Remark, remark } from './remarks.ts'

export type Said = { row: number; remark: Remark }

export type Owner = {
  key: string
  id: string | null
  name: string
  kind: Draft['organisation']['kind']
}
export type Ownership = { owner: string; togetherWith: string }

/** Each row's owner, one entry per organisation. 'A en B' belongs to A when A also stands on its own. */
export function gatherOwners(
  drafts: readonly Draft[],
  known: readonly { id: string; name: string }[],
) {
  const ids = new Map(known.map(({ id, name }) => [organisationKey(name), { id, name }]))
  const alone = new Set([
    ...ids.keys(),
    ...drafts.map(({ organisation }) => organisationKey(organisation.name)),
  ])
  const owners = new Map<string, Owner>()
  const ofRow = new Map<number, Ownership>()
  const said: Said[] = []
  for (const { row, organisation } of drafts) {
    const split = splitOwner(organisation.name, alone)
    const key = organisationKey(split.name)
    const match = ids.get(key)
    if (!owners.has(key)) {
      owners.set(key, {
        key,
        id: match?.id ?? null,
        name: match?.name ?? split.name,
        kind: organisation.kind,
      })
    }
    ofRow.set(row, { owner: key, togetherWith: split.togetherWith })
    if (split.togetherWith !== '') said.push({ row, remark: remark('owner-derived', split.name) })
  }
  return { owners: [...owners.values()], ofRow, said }
}

function splitOwner(name: string, alone: ReadonlySet<string>) {
  for (const found of name.matchAll(/\s+(?:en|met|samen met|i\.s\.m\.|&|\/)\s+/g)) {
    const first = name.slice(0, found.index)
    if (alone.has(organisationKey(first))) {
      return { name: first, togetherWith: name.slice(found.index + found[0].length) }
    }
  }
  return { name, togetherWith: '' }
}

export type Place = DraftLocation & { key: string; id: string | null }
type KnownPlace = DraftLocation & { id: string }

/** Each row's location, one entry per location; what one row leaves out, another row of the same place fills in. */
export function gatherPlaces(drafts: readonly Draft[], known: readonly KnownPlace[]) {
  const places = new Map<string, Place>()
  const ofRow = new Map<number, string>()
  const firstRow = new Map<string, number>()
  const byName = Map.groupBy(
    drafts.filter(({ location }) => location !== null),
    ({ location }) => locationKey(location as DraftLocation),
  )
  for (const [name, group] of byName) {
    const addresses = new Set(
      group.map((one) => addressOf(one.location)).filter((one) => one !== ''),
    )
    // Without an address of its own it is the one that the others tell, unless they tell different ones.
    const only = addresses.size === 1 ? [...addresses][0] : ''
    for (const { row, location } of group) {
      const key = `${name} @ ${addressOf(location) || only || ''}`
      const found = places.get(key)
      places.set(key, {
        key,
        id: null,
        ...(found ? filled(found, location) : (location as DraftLocation)),
      })
      ofRow.set(row, key)
      if (!firstRow.has(key)) firstRow.set(key, row)
    }
  }
  for (const place of places.values())
    place.id = known.find((one) => isSamePlace(one, place))?.id ?? null
  return {
    places: [...places.values()],
    ofRow,
    said: twoAddresses([...places.values(), ...known], firstRow),
  }
}

const addressOf = (location: DraftLocation | null) =>
  location ? plain(`${location.street} ${location.number}`) : ''

function filled(one: DraftLocation, other: DraftLocation | null): DraftLocation {
  if (!other) return one
  const point = one.pointSource === 'given' || other.pointSource === null ? one : other
  return {
    name: one.name,
    street: one.street || other.street,
    number: one.street ? one.number : other.number,
    postcode: one.postcode || other.postcode,
    city: one.city || other.city,
    lat: point.lat,
    lon: point.lon,
    pointSource: point.pointSource,
  }
}

function isSamePlace(a: DraftLocation, b: DraftLocation): boolean {
  if (locationKey(a) !== locationKey(b)) return false
  const [left, right] = [addressOf(a), addressOf(b)]
  return left === '' || right === '' || left === right
}

/** One building under two addresses ('Centrale Bibliotheek', and the same '(tijdelijk)'): said once per address. */
function twoAddresses(
  all: readonly (DraftLocation & { key?: string })[],
  firstRow: ReadonlyMap<string, number>,
): Said[] {
  const byBase = Map.groupBy(
    all.filter((place) => addressOf(place) !== ''),
    ({ name, city }) => locationKey({ name: name.replace(/\(.*?\)/g, ''), city }),
  )
  const said: Said[] = []
  for (const group of byBase.values()) {
    const addresses = new Map(
      group.map((place) => [addressOf(place), `${place.street} ${place.number}`.trim()]),
    )
    if (addresses.size < 2) continue
    for (const { key = '' } of group) {
      const row = firstRow.get(key)
      if (row)
        said.push({ row, remark: remark('two-addresses', [...addresses.values()].join(' / ')) })
    }
  }
  return said
}
