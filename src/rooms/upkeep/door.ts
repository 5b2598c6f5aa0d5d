// What other rooms may know of the upkeep of offers.
export { offerTabs, type Part } from './list/tabs.ts'
