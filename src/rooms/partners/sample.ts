// Believable networks for tests and the demo, written with many rows at once.
import { randomUUID } from 'node:crypto'
import type { Statements } from '../../platform/database.ts'
import { addNetwork, addPartners, setLead } from './fill-store.ts'
import type { PartnerKind, Sector, StaffRole } from './rules.ts'

export type SampleNetwork = {
  id: string
  slug: string
  name: string
  guideName: string
  helplinePhone: string
  helplineHours: { nl: string; en: string }
  lat: number
  lon: number
  municipality?: { code: string; name: string }
}
export type SampleOrganisation = {
  id: string
  name: string
  kind: PartnerKind
  sector: Sector
  description: string
  phone: string | null
  email: string | null
  url: string | null
  ring: 'consortium' | 'associated'
  since: string
}
export type SamplePerson = { id: string; name: string; email: string }
export type SampleMembership = {
  id: string
  personId: string
  organisationId: string
  role: StaffRole
  since: string
}

/** A network with a slug, ready for partners; made by the owner, because the app itself can't make one. */
export async function fillNetwork(sql: Statements, network: SampleNetwork): Promise<void> {
  await addNetwork(sql, network)
}

export type SamplePartners = {
  organisations: SampleOrganisation[]
  people: SamplePerson[]
  memberships: SampleMembership[]
}

/** Partners and people of one network; an organisation or person that exists already only joins. */
export const fillPartners = addPartners

/** Says which organisation leads (domain T8: any partner may). */
export const leadNetwork = setLead

/** The demo cast in small: one network with a library, a welfare partner and SeniorWeb, one person per role. */
export function smallNetwork(slug = 'lindemeer') {
  const network: SampleNetwork = {
    id: randomUUID(),
    slug,
    name: `Netwerk Digitale Inclusie ${slug}`,
    guideName: `Digihulp ${slug}`,
    helplinePhone: '0800-0000',
    helplineHours: {
      nl: 'maandag tot en met vrijdag, 9.00 tot 17.00 uur',
      en: 'Monday to Friday, 9:00 to 17:00',
    },
    lat: 52.6,
    lon: 5.3,
  }
  const library = organisation(`Bibliotheek ${slug}`, 'library', 'public')
  const welfare = organisation(`Welzijn ${slug}`, 'welfare', 'social')
  const seniorweb = organisation(`SeniorWeb ${slug}`, 'seniorweb', 'social')
  const desk = person(`Daan Balie ${slug}`)
  const librarian = person(`Lotte Lezer ${slug}`)
  const welfareWorker = person(`Wim Welzijn ${slug}`)
  const senior = person(`Sien Senior ${slug}`)
  const lead = person(`Rian Regie ${slug}`)
  const admin = person(`Bas Beheer ${slug}`)
  const memberships = [
    member(desk, library, 'desk'),
    member(librarian, library, 'coordinator'),
    member(welfareWorker, welfare, 'coordinator'),
    member(senior, seniorweb, 'coordinator'),
    member(lead, library, 'lead'),
    member(admin, library, 'admin'),
  ]
  return {
    network,
    organisations: { library, welfare, seniorweb },
    people: { desk, librarian, welfareWorker, senior, lead, admin },
    memberships,
  }
}

function organisation(name: string, kind: PartnerKind, sector: Sector): SampleOrganisation {
  return {
    id: randomUUID(),
    name,
    kind,
    sector,
    description: `${name} helpt met digitale vragen.`,
    phone: '000-0000000',
    email: `info@${slugOf(name)}.example`,
    url: `https://${slugOf(name)}.example`,
    ring: 'consortium',
    since: '2024-01-01',
  }
}

const slugOf = (name: string) => name.toLowerCase().replace(/[^a-z]+/g, '-')
const person = (name: string): SamplePerson => ({
  id: randomUUID(),
  name,
  email: `${slugOf(name)}@post.example`,
})
const member = (
  who: SamplePerson,
  where: SampleOrganisation,
  role: StaffRole,
): SampleMembership => ({
  id: randomUUID(),
  personId: who.id,
  organisationId: where.id,
  role,
  since: '2024-01-01',
})
