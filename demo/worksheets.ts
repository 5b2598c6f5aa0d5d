// Worksheets of the municipality that leads Lindemeer: one of each kind, and two that can be laid over an earlier one.
import { addDays } from '../src/platform/dates.ts'
import type { SampleRow, SampleSheet } from '../src/rooms/worksheets/fill-store.ts'
import type { Values } from '../src/rooms/worksheets/rules.ts'
import { idOf, organisationId } from './ids.ts'
import {
  type Added,
  analysisBefore,
  analysisKeys,
  analysisNow,
  forces,
  forcesKeys,
  goals,
  tacticKeys,
  tacticsOf,
} from './lindemeer/worksheets.ts'
import type { Town } from './types.ts'
import { alliance, conversation, weighed, weighedAlone } from './worksheets-fixed.ts'

const owner = 'gemeente-lindemeer'

/** Everything that the lead of this town wrote down. */
export function worksheetsOf({ network, partners }: Town, today: string): SampleSheet[] {
  if (network.slug !== 'lindemeer') return []
  const isPartner = (key: string) => partners.some(({ organisation }) => organisation.key === key)
  const day = (ago: number) => addDays(today, -ago)
  const rowsOf = (sheet: string, keys: string[], rows: Added[]): SampleRow[] =>
    rows.map(([who, ...values], at) => ({
      id: idOf('worksheet-row', sheet, String(at)),
      organisationId: isPartner(who) ? organisationId(who) : null,
      subject: isPartner(who) ? '' : who,
      values: Object.fromEntries(keys.map((key, n) => [key, values[n] ?? null])),
    }))
  const sheet = (key: string, kind: SampleSheet['kind'], title: string, ago: number) => ({
    ...{ id: idOf('worksheet', key), kind, title, madeOn: day(ago) },
    organisationId: organisationId(owner),
  })
  const earlier = sheet('analysis-1', 'network-analysis', 'Netwerkanalyse bij de start', 380)
  return [
    { ...earlier, status: 'closed', rows: rowsOf('analysis-1', analysisKeys, analysisBefore) },
    {
      ...sheet('analysis-2', 'network-analysis', 'Netwerkanalyse na een jaar', 21),
      earlierId: earlier.id,
      rows: rowsOf('analysis-2', analysisKeys, analysisNow),
    },
    {
      ...sheet('forces', 'forces', 'Krachten rond het jaarplan', 60),
      rows: rowsOf('forces', forcesKeys, forces),
    },
    {
      ...sheet('goals', 'goals', 'Doelen en samenwerkingen van dit jaar', 45),
      about: { goals: goals.map(([goal]) => goal) },
      rows: goalRows(isPartner),
    },
    {
      ...sheet('tactics', 'tactics', 'Logboek: partners meekrijgen', 120),
      rows: rowsOf('tactics', tacticKeys, tacticsOf(day)),
    },
    ...weighed(sheet, day),
    weighedAlone(sheet, day),
    ...alliance(sheet, day),
    conversation(sheet, day),
  ]
}

function goalRows(isPartner: (key: string) => boolean): SampleRow[] {
  return goals.flatMap(([goal, ...all]) =>
    all
      .filter(([who]) => isPartner(who))
      .map(([who, gain, why]) => ({
        id: idOf('worksheet-row', 'goals', goal, who),
        organisationId: organisationId(who),
        values: { goal, gain, why } satisfies Values,
      })),
  )
}
