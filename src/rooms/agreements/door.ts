// What other rooms may know of agreements.
export { countAgreements, type Expiring, expiringAgreements } from './store.ts'
