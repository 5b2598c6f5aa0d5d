// What other rooms may know of reading spreadsheets.
export { costFrom } from './about.ts'
export { lookalikes, organisationKey, placeKey } from './alike.ts'
export { planApart } from './apart.ts'
export { urlFrom } from './contact.ts'
export type { FileProblem, Source } from './file.ts'
export type { Owner, Place } from './gather.ts'
export { splitAddress } from './place.ts'
export type {
  Effect,
  Known,
  KnownOffer,
  KnownRow,
  Outcome,
  Plan,
  PlannedOffer,
  PlannedPlace,
  PlannedRow,
  Totals,
} from './planned.ts'
export { levelOf, type Remark, remark } from './remarks.ts'
export { remarkText, texts as reportTexts } from './texts.ts'
export {
  activityOfKind,
  allOf,
  firstOf,
  helpOfKind,
  kindWords,
  organisationWords,
  targetWords,
  themeWords,
} from './words.ts'
