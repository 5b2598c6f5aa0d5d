// What other rooms with figures use: choosing a period, and lists and totals that keep small numbers hidden.
export { choiceIn } from './asked-routes.ts'
export { shown } from './blocks.ts'
export { chooser, queryOf } from './chooser.ts'
export {
  added,
  type Counts,
  countsOf,
  divided,
  type Entry,
  entriesOf,
  type Pair,
  type Parts,
  pairOf,
  quarterOf,
  type Row,
  remembered,
  totalOf,
} from './division.ts'
export {
  besidePeriod,
  type Choice,
  chosen,
  monthOf,
  monthsOf,
  type Period,
  partsOf,
} from './period.ts'
export { rangesFor } from './report.ts'
export { scopeOf } from './rules.ts'
export { csvOf } from './sheets.ts'
export type { Range } from './store.ts'
export {
  besideInWords,
  legendOf,
  monthInWords,
  monthName,
  periodInShort,
  periodInWords,
  periodsApart,
  shortMonth,
} from './words.ts'
