// Turns the demo towns into rows, on the first start only. The same on every machine, but for the dates: those end today.
import type { Installation } from '../src/app/installation.ts'
import { addMonths, instantOf, localDate } from '../src/platform/dates.ts'
import { asJob, type Db } from '../src/platform/tenant.ts'
import { fillAgreements } from '../src/rooms/agreements/sample.ts'
import { fillAttendance } from '../src/rooms/attendance/store.ts'
import { fillChain } from '../src/rooms/chain/sample.ts'
import { fillContributions } from '../src/rooms/contributions/sample.ts'
import { showAllInGuide } from '../src/rooms/courses/door.ts'
import { fillCourses } from '../src/rooms/courses/sample.ts'
import { fillPoints, fillQuestions } from '../src/rooms/desk/sample.ts'
import { closeMeasurements } from '../src/rooms/effect/actions.ts'
import { fillMeasurements } from '../src/rooms/effect/fill-store.ts'
import { fillEnrolments } from '../src/rooms/enrolment/fill-store.ts'
import { fillInitiatives } from '../src/rooms/initiatives/sample.ts'
import { countLearning } from '../src/rooms/learning/counting.ts'
import { formBatches } from '../src/rooms/learning/forming.ts'
import { fillMeeting, finishMeeting } from '../src/rooms/meetings/sample.ts'
import { fillTopics } from '../src/rooms/modules/fill-store.ts'
import { fillOffers } from '../src/rooms/offers/sample.ts'
import { fillOutcomes } from '../src/rooms/outcomes/sample.ts'
import { allNetworks } from '../src/rooms/partners/door.ts'
import { fillNetwork, fillPartners, leadNetwork } from '../src/rooms/partners/sample.ts'
import { fillRegions } from '../src/rooms/places/sample.ts'
import { fillPlaceNames } from '../src/rooms/places/store.ts'
import { fillReferrals } from '../src/rooms/referrals/sample.ts'
import { fillRelations } from '../src/rooms/relations/fill-store.ts'
import { fillSupplies } from '../src/rooms/supplies/fill-store.ts'
import { fillWorksheets } from '../src/rooms/worksheets/fill-store.ts'
import { agreementsOf } from './agreements.ts'
import { chainOf } from './chain.ts'
import { pointsOf, questionsStream } from './desk.ts'
import { idOf, organisationId } from './ids.ts'
import { contributionsOfLindemeer } from './lindemeer/contributions.ts'
import { referralOfCourse } from './lindemeer/course-referral.ts'
import { coursesOfLindemeer } from './lindemeer/courses.ts'
import { initiativesOfLindemeer } from './lindemeer/initiatives.ts'
import { measurementsOfLindemeer } from './lindemeer/measurements.ts'
import { meetingsOfLindemeer } from './lindemeer/meetings.ts'
import { suppliesOfLindemeer } from './lindemeer/supplies.ts'
import { topicsOfLindemeer } from './lindemeer/topics.ts'
import { fillMerged } from './merged.ts'
import { guideOf } from './offers.ts'
import { referralsOf } from './referrals.ts'
import { relationsOf } from './relations.ts'
import { towns } from './towns.ts'
import type { Town } from './types.ts'
import { worksheetsOf } from './worksheets.ts'

/** Fills an empty installation with the two demo towns; does nothing when there is any network. */
export async function fillDemo(
  installation: Pick<Installation, 'database' | 'clock' | 'log'>,
): Promise<void> {
  const { database, log } = installation
  await fillPlaceNames(database.sql)
  if ((await allNetworks(database.sql)).length > 0) return
  const start = performance.now()
  for (const town of towns) await fillTown(installation, town)
  log('info', 'demo.filled', { ms: Math.round(performance.now() - start) })
}

async function fillTown({ database, clock }: Pick<Installation, 'database' | 'clock'>, town: Town) {
  const networkId = idOf('network', town.network.slug)
  await fillRegions(database.sql, regionsOf(town))
  await fillNetwork(database.sql, networkOf(town, networkId))
  await fillPartners(database.sql, networkId, clock.now(), partnersOf(town))
  await leadNetwork(database.sql, networkId, organisationId(town.network.lead.organisation))
  await asJob(database, networkId, clock.now(), (db) => fillCases(db, town))
  if (town.network.slug !== 'lindemeer') return
  // Each at its own moment: the history of what was agreed then is of then.
  for (const one of meetingsOfLindemeer(localDate(clock.now())))
    await asJob(database, networkId, one.at ?? clock.now(), async (db) => {
      await fillMeeting(db, one.meeting)
      if (one.at === null) return
      await fillOutcomes(db, one)
      await finishMeeting(db, one.meeting.id, one.approvedBy)
    })
  await fillMerged({ database, clock })
  // Month by month, as measurements closed: batches are formed of what was closed by then.
  for (const at of monthsUntil(clock.now()))
    await asJob(database, networkId, at, async (db) => {
      await closeMeasurements(db)
      await formBatches(db, inTurn())
    })
}

const monthsUntil = (now: Date): Date[] => {
  const first = `${localDate(now).slice(0, 7)}-01`
  const days = Array.from({ length: 12 }, (_, at) => addMonths(first, at - 11))
  return [...days.map((date) => instantOf({ date, time: '00:00' })), now]
}

/** Chance as it is in a demo that is the same every time. */
function inTurn(): () => number {
  let n = 0
  return () => n++ % 3
}

/** What stands behind row-level security: offers, help points, questions, referrals. */
async function fillCases(db: Db, town: Town) {
  const today = localDate(db.at)
  await fillOffers(db, guideOf(town, today))
  await fillPoints(db, pointsOf(town, today))
  await fillQuestions(db, questionsStream(town, today))
  const more = town.network.slug === 'lindemeer' ? [referralOfCourse(db, today)] : []
  await fillReferrals(db, referralsOf(town, today), more)
  const chain = chainOf(town, today)
  if (chain) await fillChain(db, chain)
  await fillAgreements(db, agreementsOf(town, today))
  await fillRelations(db, relationsOf(town))
  await fillWorksheets(db, worksheetsOf(town, today))
  if (town.network.slug !== 'lindemeer') return
  await fillContributions(db, contributionsOfLindemeer(today))
  await fillInitiatives(db, initiativesOfLindemeer(today))
  const { courses, people } = coursesOfLindemeer(today)
  await fillCourses(db, courses)
  await fillEnrolments(db, people)
  await fillAttendance(db, people.attendance)
  await fillMeasurements(db, measurementsOfLindemeer())
  await countLearning(db)
  await showAllInGuide(db)
  await fillTopics(db, topicsOfLindemeer(today))
  await fillSupplies(db, suppliesOfLindemeer(today))
}

function networkOf({ network, municipality }: Town, id: string) {
  const first = municipality.districts[0]?.neighbourhoods[0]
  return {
    id,
    slug: network.slug,
    name: network.name,
    guideName: network.guideName,
    helplinePhone: network.helpline.phone,
    helplineHours: network.helpline.hours,
    lat: first?.lat ?? 52.5,
    lon: first?.lon ?? 5.3,
    municipality: { code: municipality.code, name: municipality.name },
  }
}

function partnersOf({ partners, cast, network }: Town) {
  const organisations = partners.map(
    ({ organisation: { key, about, website, ...organisation }, ring, since }) => ({
      ...organisation,
      id: organisationId(key),
      description: about.nl,
      url: website,
      ring,
      since,
    }),
  )
  const people = cast.map(({ key, name, email }) => ({ id: idOf('person', key), name, email }))
  const memberships = cast.flatMap((person) =>
    person.memberships
      .filter((membership) => membership.network === network.slug)
      .map(({ organisation, role }) => ({
        id: idOf('membership', network.slug, person.key, organisation, role),
        personId: idOf('person', person.key),
        organisationId: organisationId(organisation),
        role,
        since: '2024-06-01',
      })),
  )
  return { organisations, people, memberships }
}

function regionsOf({ municipality }: Town) {
  const { code, name, validFrom, districts } = municipality
  return {
    municipality: { code, name, validFrom },
    areas: districts.flatMap((district) => [
      { code: district.code, name: district.name, parentCode: null, validFrom },
      ...district.neighbourhoods.map((one) => ({
        code: one.code,
        name: one.name,
        parentCode: district.code,
        validFrom,
      })),
    ]),
    figures: districts.flatMap((district) =>
      district.neighbourhoods.flatMap((one) => [
        { regionCode: one.code, measure: 'inhabitants' as const, value: one.inhabitants },
        { regionCode: one.code, measure: 'households' as const, value: one.households },
      ]),
    ),
    places: districts.flatMap((district) =>
      district.neighbourhoods.map(({ place, lat, lon, inhabitants }) => ({
        name: place,
        lat,
        lon,
        inhabitants,
      })),
    ),
  }
}
