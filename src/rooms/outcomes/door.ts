// What other rooms may know of decisions and action points.
export { agreeOn, decide } from './actions.ts'
export { actionForm, decisionForm, hasBsn } from './form.ts'
export { type Part, partsNav } from './nav.ts'
export { aboutPart, actionRows, paragraphs } from './pages.ts'
export {
  aboutAddress,
  aboutKept,
  decisionCode,
  isOverdue,
  leads,
  may as mayOutcomes,
  mayDo,
} from './rules.ts'
export {
  type Action,
  type ActionWish,
  actionsOf,
  type Decision,
  decisionsOf,
  type Member,
  membersOf,
} from './store.ts'
export { texts as outcomeTexts } from './texts.ts'
