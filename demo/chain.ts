// The programme of each town, who led it before, whom to ask, and nine steps half done.
import { addDays, addMonths } from '../src/platform/dates.ts'
import type { ChainData } from '../src/rooms/chain/sample.ts'
import { chain as hogedijk } from './hogedijk/chain.ts'
import { idOf, organisationId } from './ids.ts'
import { chain as lindemeer } from './lindemeer/chain.ts'
import type { ChainTold, Town } from './types.ts'

const told: Record<string, ChainTold> = { lindemeer, hogedijk }

/** The chain of this town; its days hang on `today`, so that the demo never ages. */
export function chainOf(town: Town, today: string): ChainData | undefined {
  const { slug, kind, vision, lead } = town.network
  const chain = told[slug]
  if (!chain) return undefined
  const id = (what: string, n: number) => idOf('chain', slug, what, String(n))
  const startsOn = addMonths(today, -chain.monthsRunning)
  return {
    kind: kinds[kind],
    programme: {
      ...chain.programme,
      vision: vision.nl,
      startsOn,
      endsOn: addMonths(startsOn, 48),
    },
    goals: chain.goals.map((goal, n) => ({ ...goal, id: id('goal', n) })),
    terms: [
      ...chain.before.map(({ organisation, ...term }, n) => ({
        ...term,
        id: id('term', n),
        organisationId: organisationId(organisation),
        endedOn: addDays(lead.since, -1),
      })),
      {
        ...chain.present,
        id: id('term', 99),
        organisationId: organisationId(lead.organisation),
        mandate: lead.mandate.nl,
        fromOn: lead.since,
        untilOn: addMonths(startsOn, 48),
        endedOn: null,
      },
    ],
    contacts: chain.contacts.map(({ organisation, ...contact }) => ({
      ...contact,
      organisationId: organisationId(organisation),
    })),
    steps: chain.steps.map(({ organisation, dueInDays, ...step }) => ({
      ...step,
      ownerId: organisationId(organisation),
      dueOn: addDays(today, dueInDays),
    })),
    evidence: chain.evidence.map((one, n) => ({ ...one, id: id('evidence', n) })),
    start: chain.start,
  }
}

const kinds = {
  chain: 'keten',
  coalition: 'coalitie',
  platform: 'platform',
  'local-alliance': 'alliantie',
} as const
