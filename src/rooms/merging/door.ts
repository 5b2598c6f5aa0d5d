// What other rooms and the app may know of merging.

export { closedNotice } from './closed-pages.ts'
export { type TakenIn, takenIn } from './store.ts'
