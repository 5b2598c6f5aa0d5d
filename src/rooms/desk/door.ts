// What other rooms may know of the desk.
export { noteWarmReferral } from './actions.ts'
export { themeLabel } from './form.ts'
export { labels as deskLabels } from './labels.ts'
export type { Help } from './model.ts'
export { may as mayDesk } from './rules.ts'
export { helpPointById, helpPointsOf, questionById } from './store.ts'
