// The pages of this room from invented values: for the gallery, and for the tests that look at all pages.
import type { Sample } from '../../ui/samples.ts'
import type { View } from '../../ui/view.ts'
import { chosen, type Row } from '../monitor/door.ts'
import { publishYear } from './effect.ts'
import { type EffectFacts, effectPage } from './effect-pages.ts'
import { learningPage } from './pages.ts'
import { reportOf } from './report.ts'
import type { SaidRow } from './store.ts'

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
  const effect = (end: number): EffectFacts => ({
    names: { lang: view.lang, organisations, programmes },
    years: [year],
    chosen: { year, programme: null, organiser: null },
    effect: publishYear(saidRows(year, end), year),
  })
  return [
    { name: 'figures of learning', html: page(rowsOf(year), `${year}-02-03`) },
    { name: 'figures of learning, nothing yet', html: page([], null) },
    { name: 'effect', html: effectPage(view, effect(18)) },
    { name: 'effect, too few answers', html: effectPage(view, effect(6)) },
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

const saidRows = (year: number, end: number): SaidRow[] => {
  const at = { year, programme: 'ds', organiser: 'library' }
  const row = (moment: 'start' | 'end', statement: string, said: string, count: number) => ({
    ...{ ...at, moment, statement, said, count },
  })
  return [
    ...[row('end', '', '', end), row('start', '', '', end), row('end', 'finished', '', end + 3)],
    ...['dare', 'find', 'help'].flatMap((statement) => [
      row('end', statement, 'yes', end - 6),
      row('end', statement, 'little', 6),
      row('start', statement, 'no', end),
    ]),
  ]
}
