// What other rooms may do with places.
export { type Moved, move } from './moving.ts'
export { releaseDue, releasePlaces, reservePlaces } from './reserving.ts'
