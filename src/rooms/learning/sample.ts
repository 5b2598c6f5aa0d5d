// The pages of this room from invented values: for the gallery, and for the tests that look at all pages.
import type { Sample } from '../../ui/samples.ts'
import type { View } from '../../ui/view.ts'
import { statements } from '../effect/door.ts'
import { chosen, type Row } from '../monitor/door.ts'
import { type Batch, batchOf } from './batches.ts'
import { publishYear } from './effect.ts'
import { type EffectFacts, effectPage } from './effect-pages.ts'
import { learningPage } from './pages.ts'
import { reportOf } from './report.ts'

const organisations = new Map([
  ['library', 'Bibliotheek Lindemeer'],
  ['seniorweb', 'SeniorWeb Lindemeer'],
])
const programmes = new Map([['ds', 'Digisterker']])

export function learningPages(view: View): Sample[] {
  const today = view.today.toISOString().slice(0, 10)
  const choice = chosen({ period: 'dit-jaar' }, today)
  const around = {
    lang: view.lang,
    organisations,
    programmes,
    organisation: null,
    network: 'Lindemeer',
  }
  const page = (rows: readonly Row[], since: string | null) =>
    learningPage(view, reportOf(rows, { choice, since, today }), around)
  const year = Number(today.slice(0, 4))
  const waits = [{ programme: '', organiser: 'seniorweb', courses: 2 }]
  const effect = (batches: readonly Batch[]): EffectFacts => ({
    names: { lang: view.lang, organisations, programmes },
    years: [year],
    chosen: { year, programme: null, organiser: null },
    groups: publishYear(batches, year),
    hidden: waits,
  })
  return [
    { name: 'figures of learning', html: page(rowsOf(year), `${year}-02-03`) },
    { name: 'figures of learning, nothing yet', html: page([], null) },
    { name: 'effect', html: effectPage(view, effect(batchesOf(year))) },
    { name: 'effect, too few answers', html: effectPage(view, effect([])) },
  ]
}

const rowsOf = (year: number): Row[] =>
  [`${year}-02`, `${year}-05`, `${year}-10`].flatMap((month) => {
    const row = (list: string, key: string, count: number) => ({ list, month, key, count })
    return [
      ...[row('courses', 'held', 2), row('lessons', 'held', 8), row('lessons', 'off', 1)],
      ...[row('seats', 'held', 20), row('waiting', '', 3)],
      ...[row('outcome', 'finished', 12), row('outcome', 'stopped', 6)],
      ...[row('programme', 'ds', 10), row('programme', '', 8)],
      ...[row('organiser', 'library', 10), row('organiser', 'seniorweb', 8)],
      ...[row('led-by', '', 12), row('led-by', 'seniorweb', 6)],
    ]
  })

/** One of the library alone, and one of the library and SeniorWeb together. */
function batchesOf(year: number): Batch[] {
  const closed = (organiserId: string, n: number) => ({
    ...{ id: `${organiserId}-${n}`, courseId: null, year, programmeId: 'ds', organiserId },
    ...{ closedOn: `${year}-03-01`, finished: n + 3 },
    ...{ endAnswers: n, endSaid: saidBy(n, 'yes'), startAnswers: n },
    startSaid: saidBy(n, 'no'),
  })
  const all = [[closed('library', 18)], [closed('library', 6), closed('seniorweb', 7)]]
  return all.map((set) => batchOf(set, () => 0))
}

/** To each statement two thirds said yes and the others no, or the other way round. */
const saidBy = (n: number, most: 'yes' | 'no'): number[] => {
  const [many, others] = [n - Math.floor(n / 3), Math.floor(n / 3)]
  return statements.flatMap(() =>
    most === 'yes' ? [0, others, 0, 0, many] : [0, many, 0, 0, others],
  )
}
