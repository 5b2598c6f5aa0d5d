// What other rooms may know of contributions.
export { aroundOf } from './around-store.ts'
export { type Analysis, analyse, matrixOf } from './matrix.ts'
export { type Kind as ContributionKind, kinds as contributionKinds } from './rules.ts'
export { contributionsOf } from './store.ts'
export { texts as contributionTexts } from './texts.ts'
