// Which partners would see somebody's contact data only because of a move, by name.
import type { Lang } from '../../paths.ts'
import type { Db } from '../../platform/tenant.ts'
import type { Course } from '../courses/door.ts'
import { organisationsOf } from '../partners/door.ts'
import { newReaders } from './rules.ts'

type Reader = { id: string; name: string }

export async function readersNew(db: Db, from: Course, to: Course): Promise<Reader[]> {
  const all = await organisationsOf(db)
  const nameOf = (id: string) => all.find((one) => one.id === id)?.name ?? ''
  return newReaders(from, to).map((id) => ({ id, name: nameOf(id) }))
}

/** Per course that somebody could go to; those to which nobody is new are left out. */
export async function newTo(
  db: Db,
  from: Course,
  others: readonly Course[],
  lang: Lang,
): Promise<Map<string, string>> {
  const all = await organisationsOf(db)
  const named = others.map((to) => {
    const names = newReaders(from, to).map((id) => all.find((one) => one.id === id)?.name ?? '')
    return [to.id, new Intl.ListFormat(lang).format(names)] as const
  })
  return new Map(named.filter(([, names]) => names !== ''))
}
