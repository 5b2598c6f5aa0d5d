// Believable contributions for tests and the demo.
import { randomUUID } from 'node:crypto'
import type { Db } from '../../platform/tenant.ts'
import { type Activity, exampleKeys, examples, kinds, statuses } from './rules.ts'
import { addContributions, type Content, emptyContent, type NewContribution } from './store.ts'

/** One contribution, with what matters to the story filled in. */
export const contribution = (
  organisationId: string,
  rest: Partial<Content> & { what: string; activities: Activity[] },
): Content => ({ ...emptyContent, organisationId, status: 'pledged', ...rest })

/** Writes contributions as they are; ids when they must be the same each time. */
export async function fillContributions(
  db: Db,
  all: readonly (Content & { id?: string })[],
): Promise<NewContribution[]> {
  const rows = all.map(({ id = randomUUID(), ...content }) => ({ id, content }))
  await addContributions(db, rows)
  return rows
}

/** Many of every kind, spread over these organisations; the same for the same numbers. */
export function manyContributions(organisations: readonly string[], count: number): Content[] {
  return Array.from({ length: count }, (_, n): Content => {
    const example = exampleKeys[n % exampleKeys.length] ?? 'refer'
    const kind = kinds[n % kinds.length] ?? 'people'
    const { activity } = examples[example]
    const start = `2026-${String((n % 12) + 1).padStart(2, '0')}-01`
    return {
      ...emptyContent,
      organisationId: organisations[n % organisations.length] ?? '',
      activities: n % 7 === 0 && activity !== 5 ? [activity, 5] : [activity],
      what: n % 11 === 0 ? `=${n} × "iets", en; meer` : `Bijdrage ${n} aan de keten`,
      example,
      kind,
      amountCents: kind === 'money' ? 125_050 + n : null,
      year: kind === 'money' ? 2026 : null,
      hours: kind === 'people' ? n + 0.5 : null,
      fte: n % 5 === 0 ? 0.125 : null,
      quantity: n % 3 === 0 ? n : null,
      unit: n % 3 === 0 ? 'laptops' : '',
      delivered: n % 6 === 0 ? Math.floor(n / 2) : null,
      startsOn: n % 2 === 0 ? start : null,
      endsOn: n % 4 === 0 ? '2027-12-31' : null,
      status: statuses[n % 4] ?? 'proposed',
      remark: n % 9 === 0 ? 'Eerste regel.\nTweede regel; met "aanhaling".' : '',
      need: example === 'develop' ? 'Een korte les over digitale post.' : '',
      programme: n % 13 === 0 ? 'DigiVeiliger' : '',
      task: n % 13 === 0 ? 'organise' : '',
      part: n % 13 === 0 ? 'joins' : null,
      byFunction: n % 13 === 0 ? 'coördinator' : '',
    }
  })
}
