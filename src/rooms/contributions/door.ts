// What other rooms may know of contributions.
export { type Around, aroundOf } from './around-store.ts'
export { type Analysis, analyse, type Cell, type Matrix, matrixOf } from './matrix.ts'
export {
  type Kind as ContributionKind,
  kinds as contributionKinds,
  type Status as ContributionStatus,
} from './rules.ts'
export { type Contribution, contributionById, contributionsOf } from './store.ts'
export { anchorOf } from './table.ts'
export { texts as contributionTexts } from './texts.ts'
export { columnLabel } from './words.ts'
