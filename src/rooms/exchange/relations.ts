// What belongs to what in flat HSDS tables, and what our own attributes say of an entry.
import type { Entry, Package, Table } from './shape.ts'
import { meaningOf, type OwnField, type Vocabulary, type vocabularies } from './terms.ts'

export type Relations = {
  /** Entries of a table that point at this id. */
  of<T extends Table>(table: T, by: keyof Entry<T> & string, id: string): Entry<T>[]
  /** The value of one of our own facts. */
  fact(id: string, field: OwnField): string | undefined
  /** Keys of one of our lists, only those that we know. */
  tags<V extends Vocabulary>(id: string, vocabulary: V): (typeof vocabularies)[V][number][]
}

export function relationsIn(whole: Package): Relations {
  const facts = new Map<string, string>()
  const tags = new Map<string, string[]>()
  for (const { link_id, taxonomy_term_id, value } of whole.attributes) {
    const meaning = meaningOf(taxonomy_term_id ?? '')
    if (!meaning || !link_id) continue
    const { vocabulary, code } = meaning
    if (vocabulary === 'field') facts.set(`${link_id} ${code}`, value ?? '')
    else
      tags.set(`${link_id} ${vocabulary}`, [...(tags.get(`${link_id} ${vocabulary}`) ?? []), code])
  }
  const indexes = new Map<string, Map<unknown, unknown[]>>()
  return {
    of(table, by, id) {
      const name = `${table} ${by}`
      const index =
        indexes.get(name) ??
        Map.groupBy(whole[table] as unknown[], (entry) => (entry as Record<string, unknown>)[by])
      indexes.set(name, index)
      return (index.get(id) ?? []) as never
    },
    fact: (id, field) => facts.get(`${id} ${field}`),
    tags: (id, vocabulary) => (tags.get(`${id} ${vocabulary}`) ?? []) as never,
  }
}
