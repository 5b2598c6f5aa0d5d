// What other rooms may do with places.
export { move } from './moving.ts'
export { releaseDue, releasePlaces, reservePlaces } from './reserving.ts'
