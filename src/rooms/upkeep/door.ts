// What other rooms may know of the upkeep of offers.
export { offerTabs } from './list/tabs.ts'
