// Deeds with consequences: asking owners to look again, and keeping locations.
import { type At, paths } from '../../paths.ts'
import { record } from '../../platform/audit.ts'
import { post } from '../../platform/mail.ts'
import type { Db } from '../../platform/tenant.ts'
import {
  addLocations,
  joinLocations,
  type Location,
  noteAsked,
  refindOffersAt,
  removeLocations,
  saveLocation,
  staleOf,
} from '../offers/door.ts'
import { coordinatorEmails, organisationById } from '../partners/door.ts'
import { staleLetter } from './mails.ts'

type Asking =
  | { asked: true; letters: number }
  | { asked: false; because: 'nothing-stale' | 'nobody' | 'asked' }

/** Asks the coordinators of an organisation to look at what is stale: at most once a week, whoever asks. */
export async function askToCheck(
  db: Db,
  organisationId: string,
  about: { at: At; baseUrl: string; guideName: string },
): Promise<Asking> {
  const [organisation, stale, addresses] = await Promise.all([
    organisationById(db, organisationId),
    staleOf(db, organisationId),
    coordinatorEmails(db, organisationId),
  ])
  if (!organisation || stale.length === 0) return { asked: false, because: 'nothing-stale' }
  if (addresses.length === 0) return { asked: false, because: 'nobody' }
  if (!(await noteAsked(db, organisationId, weekBefore(db.at))))
    return { asked: false, because: 'asked' }
  const facts = {
    organisation: organisation.name,
    guideName: about.guideName,
    titles: stale.map(({ title }) => title),
    link: about.baseUrl + paths.offers.stale(about.at),
  }
  for (const address of addresses) await post(db, staleLetter(address, about.at.lang, facts))
  await record(db, 'upkeep.asked-to-check', organisationId, { offers: stale.length })
  return { asked: true, letters: addresses.length }
}

/** A week before this moment: who was asked after it is not asked again. */
export const weekBefore = (at: Date) => new Date(at.getTime() - 7 * 86_400_000)

/** A location that wasn't there yet. */
export async function addLocation(db: Db, location: Location): Promise<void> {
  await addLocations(db, [location])
  await record(db, 'upkeep.location-added', location.id, { name: location.name })
}

/** Changes a location as it was at `asOf`; false when someone changed it since. Its offers are found by the new words. */
export async function changeLocation(db: Db, location: Location, asOf: Date): Promise<boolean> {
  if (!(await saveLocation(db, location, asOf))) return false
  await refindOffersAt(db, [location.id])
  await record(db, 'upkeep.location-changed', location.id, { name: location.name })
  return true
}

/** Takes a location away; false when an offer or a help point still uses it. */
export async function dropLocation(db: Db, location: Location): Promise<boolean> {
  if (!(await removeLocations(db, [location.id]))) return false
  await record(db, 'upkeep.location-removed', location.id, { name: location.name })
  return true
}

/** Two records of one place become one; false when a help point still uses the first. */
export async function mergeLocation(db: Db, from: Location, to: Location): Promise<boolean> {
  const moved = await joinLocations(db, from.id, to.id)
  if (moved === undefined) return false
  await refindOffersAt(db, [to.id])
  await record(db, 'upkeep.locations-joined', to.id, { name: from.name, offers: moved })
  return true
}
