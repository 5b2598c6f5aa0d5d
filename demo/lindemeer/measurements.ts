// What participants of Lindemeer's courses said, invented: a little unsure at the start, surer at the end.
import type { SampleMeasurement } from '../../src/rooms/effect/fill-store.ts'
import {
  type Choice,
  type Moment,
  noCounts,
  statements,
  statementsAt,
  withSheet,
} from '../../src/rooms/effect/rules.ts'
import { idOf } from '../ids.ts'
import { editions } from './course-editions.ts'
import { id } from './course-programmes.ts'

const signs = '234679CDFGHJKMNPQRTVWXY'
const chances: Record<Moment, readonly Choice[]> = {
  start: ['no', 'little', 'little', 'quite', 'no', 'little', 'unknown', 'yes'],
  end: ['quite', 'yes', 'yes', 'little', 'quite', 'yes', 'unknown', 'quite'],
}

/** Of courses that ended or run: both moments, but the newcomers of the language house answered at the end only. */
export function measurementsOfLindemeer(): SampleMeasurement[] {
  return editions
    .filter(({ state }) => state === 'finished' || state === 'running')
    .flatMap(({ key, programme, state, seated }) => {
      const isOver = state === 'finished'
      const end = measurementOf(key, 'end', isOver ? Math.max(4, seated - 1) : 0)
      return programme === 'klik-en-tik' ? [end] : [measurementOf(key, 'start', seated), end]
    })
}

function measurementOf(key: string, moment: Moment, answers: number): SampleMeasurement {
  const own = idOf('measurement', key, moment)
  const bytes = own.replaceAll('-', '').match(/../g) ?? []
  const number = (at: number) => Number.parseInt(bytes[at % bytes.length] ?? '0', 16)
  const code = Array.from({ length: 8 }, (_, at) => signs[number(at) % signs.length]).join('')
  const sheets = Array.from({ length: answers }, (_, n) =>
    statements.map((statement, at) =>
      statementsAt(moment).includes(statement)
        ? (chances[moment][(number(n + at) + n * 3 + at) % chances[moment].length] ?? null)
        : null,
    ),
  )
  return {
    id: own,
    courseId: id(key),
    moment,
    code: `${code.slice(0, 4)}-${code.slice(4)}`,
    answers,
    said: sheets.reduce(withSheet, noCounts()),
  }
}
