// HSDS has two forms of the same: flat tables, and services with everything inside. This is the way between them.
import { emptyPackage, type Nested, type Package, type Table, tableNames } from './shape.ts'

/** many: entries that point here by `by`. one: the entry that this one points at by `by`. */
type Link = { name: string; table: Table; kind: 'many' | 'one'; by: string }

const many = (table: Table, by: string): Link => ({ name: table, table, kind: 'many', by })
const one = (name: string, table: Table, by: string): Link => ({ name, table, kind: 'one', by })

const links: Partial<Record<Table, Link[]>> = {
  services: [
    one('organization', 'organizations', 'organization_id'),
    ...(
      [
        'phones',
        'schedules',
        'service_areas',
        'languages',
        'cost_options',
        'required_documents',
      ] as const
    ).map((table) => many(table, 'service_id')),
    many('service_at_locations', 'service_id'),
    many('attributes', 'link_id'),
  ],
  service_at_locations: [
    one('location', 'locations', 'location_id'),
    many('phones', 'service_at_location_id'),
    many('schedules', 'service_at_location_id'),
    many('attributes', 'link_id'),
  ],
  locations: [
    many('addresses', 'location_id'),
    many('accessibility', 'location_id'),
    many('phones', 'location_id'),
    many('schedules', 'location_id'),
    many('attributes', 'link_id'),
  ],
  organizations: [many('phones', 'organization_id'), many('attributes', 'link_id')],
  schedules: [many('attributes', 'link_id')],
  addresses: [many('attributes', 'link_id')],
  attributes: [one('taxonomy_term', 'taxonomy_terms', 'taxonomy_term_id')],
  taxonomy_terms: [one('taxonomy_detail', 'taxonomies', 'taxonomy_id')],
}

/** Every service of the package with all that belongs to it inside ('full'). */
export function nested(whole: Package): Nested[] {
  const byKey = indexOf(whole)
  const inside = (table: Table, entry: Nested): Nested => {
    const result: Nested = { ...entry }
    for (const { name, table: other, kind, by } of links[table] ?? []) {
      if (kind === 'many') {
        const found = byKey.get(`${other} ${by} ${entry.id}`) ?? []
        if (found.length > 0) result[name] = found.map((each) => inside(other, each))
      } else {
        const found = byKey.get(`${other} id ${entry[by]}`)?.[0]
        if (found) result[name] = inside(other, found)
      }
    }
    return result
  }
  return whole.services.map((service) => inside('services', service))
}

/** The other way: services (or whatever table) with things inside become flat tables; each id once. */
export function flattened(entries: readonly unknown[], table: Table = 'services'): Package {
  const flat = emptyPackage()
  const seen = new Set<string>()
  const add = (name: Table, value: unknown) => {
    if (!isObject(value)) return
    const entry: Nested = { ...value }
    for (const link of links[name] ?? []) {
      const within = entry[link.name]
      delete entry[link.name]
      if (link.kind === 'many' && Array.isArray(within)) {
        for (const each of within)
          if (isObject(each)) add(link.table, { [link.by]: entry.id, ...each })
      } else if (link.kind === 'one' && isObject(within)) {
        entry[link.by] ??= within.id
        add(link.table, within)
      }
    }
    const key = `${name} ${String(entry.id)}`
    if (seen.has(key)) return
    seen.add(key)
    // Checked by its shape later: here it is still whatever someone sent.
    ;(flat[name] as Nested[]).push(entry)
  }
  for (const entry of entries) add(table, entry)
  return flat
}

export const isObject = (value: unknown): value is Nested =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function indexOf(whole: Package): Map<string, Nested[]> {
  const byKey = new Map<string, Nested[]>()
  const keys = [
    'id',
    'service_id',
    'service_at_location_id',
    'location_id',
    'organization_id',
    'link_id',
  ]
  for (const name of tableNames) {
    for (const entry of whole[name] as Nested[]) {
      for (const key of keys) {
        const place = `${name} ${key} ${entry[key]}`
        const found = byKey.get(place)
        if (found) found.push(entry)
        else if (typeof entry[key] === 'string') byKey.set(place, [entry])
      }
    }
  }
  return byKey
}
