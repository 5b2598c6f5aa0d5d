// What other rooms may know of the upkeep of offers.
export { inDutch } from './list/dutch.ts'
export { offerTabs, type Part } from './list/tabs.ts'
