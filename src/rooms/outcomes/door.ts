// What other rooms may know of decisions and action points.
export { agreeOn, decide } from './actions.ts'
export { actionForm, decisionForm, hasBsn } from './form.ts'
export { partsNav } from './nav.ts'
export { aboutPart, actionRows, paragraphs } from './pages.ts'
export { aboutKept, decisionCode, isOverdue, leads, mayDo } from './rules.ts'
export { type Action, actionsOf, type Decision, decisionsOf, membersOf } from './store.ts'
export { texts as outcomeTexts } from './texts.ts'
