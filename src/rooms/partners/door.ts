// What other rooms may know of networks, partners and people.

export {
  type LeadingPerson,
  leadingPeople,
  type NetworkKind,
  networkKind,
  networkKinds,
  setKind,
  setLeadOf,
} from './fill-store.ts'
export { addPartners, endPartners, everyPartner, reopenPartners } from './import-store.ts'
export { manageTabs } from './manage/pages.ts'
export { type PartnerKind, type Settings, type StaffRole, staffRoles } from './rules.ts'
export {
  allNetworks,
  coordinatorEmails,
  leadEmails,
  type Member,
  membershipsOf,
  type Network,
  networkBySlug,
  type Organisation,
  organisationById,
  organisationsOf,
  ownNetwork,
  personById,
  type Term,
  termsOf,
} from './store.ts'

export { roleName } from './texts.ts'
