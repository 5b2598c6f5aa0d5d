// What other rooms may know of skills.
export {
  areasOf,
  type FrameworkKey,
  frameworkKeys,
  frameworkName,
  newestFramework,
} from './digcomp.ts'
export { type Goal, goals, inOrder, kindOf, type Skill, skillKeys, themesOf } from './skills.ts'
export { texts as skillTexts } from './texts.ts'
