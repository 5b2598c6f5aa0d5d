// Whatever JSON someone sends as checked HSDS tables, with a list of what is wrong in it.
import { flattened, isObject } from './nest.ts'
import { type Entry, type Package, type Table, tableNames, tables } from './shape.ts'

/** What is wrong with one entry; `entry` is its id where it has one, else its place in the list. */
export type HsdsProblem = { table: Table; entry: string; field: string; code: string }
type Parsed =
  | { ok: true; whole: Package; problems: HsdsProblem[] }
  | { ok: false; problem: 'not-hsds' | 'too-many' }

const mostEntries = 200_000

/** Takes a package of tables, a page of services ({ contents }), a list of services, or one service. */
export function parseHsds(json: unknown): Parsed {
  const raw = packageIn(json)
  if (!raw) return { ok: false, problem: 'not-hsds' }
  const count = tableNames.reduce((sum, name) => sum + raw[name].length, 0)
  if (count > mostEntries) return { ok: false, problem: 'too-many' }
  const problems: HsdsProblem[] = []
  const checked = tableNames.map((name) => [name, checkedTable(name, raw[name], problems)])
  return { ok: true, whole: Object.fromEntries(checked) as unknown as Package, problems }
}

function packageIn(json: unknown): Package | undefined {
  if (Array.isArray(json))
    return json.length > 0 && json.every(isService) ? flattened(json) : undefined
  if (!isObject(json)) return undefined
  if (Array.isArray(json.contents)) return packageIn(json.contents)
  if (!Array.isArray(json.services)) return isService(json) ? flattened([json]) : undefined
  const flat = flattened(json.services)
  for (const name of tableNames) {
    const entries = json[name]
    if (name === 'services' || !Array.isArray(entries)) continue
    const more = flattened(entries, name)
    for (const table of tableNames)
      for (const entry of more[table]) (flat[table] as unknown[]).push(entry)
  }
  return flat
}

const isService = (value: unknown) =>
  isObject(value) && 'id' in value && 'name' in value && 'status' in value

function checkedTable<T extends Table>(
  table: T,
  entries: readonly unknown[],
  problems: HsdsProblem[],
): Entry<T>[] {
  const seen = new Set<string>()
  return entries.flatMap((value, index) => {
    const read = tables[table].safeParse(value)
    const id = isObject(value) && typeof value.id === 'string' ? value.id : `#${index + 1}`
    if (read.success) {
      // A location that stands inside ten services arrives ten times.
      const isNew = !seen.has(id)
      seen.add(id)
      return isNew ? [read.data as Entry<T>] : []
    }
    for (const { path, message } of read.error.issues) {
      problems.push({ table, entry: id, field: path.join('.'), code: codeOf(message) })
    }
    return []
  })
}

const codeOf = (message: string) => (/^[a-z][a-z-]*$/.test(message) ? message : 'invalid')
