// When is a thing of the other network one that stands here already? By its content, never by its id.
import type { Bag, Row, Table } from './luggage.ts'

/** Letters without accents, case and double spaces: as people read a name. */
export const plain = (value: unknown): string =>
  String(value ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()

const of = (row: Row, keys: readonly string[]) => keys.map((key) => plain(row[key])).join('|')
const places = ['street', 'number', 'postcode', 'city']

const keys: Partial<Record<Table, (row: Row) => string | undefined>> = {
  // An address is needed: two mobile or online places without one are two places.
  location: (row) =>
    plain(row.street) === '' ? undefined : of(row, ['kind', 'organisation_id', ...places]),
  offer: (row) => of(row, ['organisation_id', 'title_nl']),
  help_point: (row) => of(row, ['organisation_id', 'name']),
  contribution: (row) => `${of(row, ['organisation_id', 'what'])}|${row.activities}`,
  agreement: (row) => of(row, ['kind', 'subject', 'starts_on']),
  initiative: (row) => of(row, ['organisation_id', 'run_by', 'title']),
  decision: (row) => of(row, ['decided_on', 'text']),
  action_point: (row) => of(row, ['organisation_id', 'what', 'due_on']),
}

/** The same for two rows that are the same thing; undefined when it is like nothing else. */
export const sameAs = (table: Table, row: Row): string | undefined => keys[table]?.(row)

type Names = ReadonlyMap<string, string>
type Pair = { from: string; to: string }

/** Organisations of theirs that have the name of one of ours, but are another record. */
export function alike(theirs: Bag, ours: Bag, names: Names): (Pair & { name: string })[] {
  const idsOf = (bag: Bag) => (bag.partnership ?? []).map((row) => String(row.organisation_id))
  const here = new Set(idsOf(ours))
  const byName = new Map([...here].map((id) => [plain(names.get(id)), id]))
  return idsOf(theirs)
    .filter((id) => !here.has(id))
    .flatMap((from) => {
      const name = names.get(from) ?? ''
      const to = byName.get(plain(name))
      return to === undefined || name === '' ? [] : [{ from, to, name }]
    })
}

const uuid = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g

/** A row with every id in it, also deep inside a version or an address, as that thing is called here. */
export function translated(row: Row, ids: ReadonlyMap<string, string>): Row {
  return deep(row, ids) as Row
}

function deep(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return value.replace(uuid, (id) => ids.get(id) ?? id)
  if (Array.isArray(value)) return value.map((one) => deep(one, ids))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, deep(one, ids)]))
}
