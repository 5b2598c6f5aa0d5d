// The pages of the chain in the large networks: sixty partners, four hundred contributions.
import { paths } from '../src/paths.ts'
import type { Case } from './cases.ts'
import { signedIn, tokensOf } from './people.ts'

export const largeNetwork = (n: number) =>
  ({ slug: `keten-${333 + (n % 10)}`, lang: 'nl' }) as const

const limits = { statements: 12, pageKb: 60 }
const asLead = (n: number, path: string) => ({
  method: 'GET' as const,
  path,
  headers: signedIn(tokensOf(largeNetwork(n).slug).lead),
})

/** The lead looks at who contributes what, and where the gaps are. */
export const matrix: Case = {
  name: 'Matrix, 400 contributions (HTML)',
  bar: 0.25,
  status: 200,
  limits,
  ask: (n) => asLead(n, paths.contributions.home(largeNetwork(n))),
}

/** The lead looks at who works with whom. */
export const map: Case = {
  name: 'Map, 60 partners (HTML)',
  bar: 0.25,
  status: 200,
  limits,
  ask: (n) => asLead(n, paths.relations.map(largeNetwork(n))),
}
