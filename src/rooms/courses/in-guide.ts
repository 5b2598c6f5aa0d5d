// A course in the guide: one offer with the same id, written by itself with every deed that changes what it says.
import { localDate } from '../../platform/dates.ts'
import { metresBetween, type Point } from '../../platform/geo.ts'
import { type Hours, noHours, schedule } from '../../platform/schedule/schedule.ts'
import type { Db } from '../../platform/tenant.ts'
import {
  emptyContent,
  endMade,
  type Location,
  locationsNamed,
  locationsOf,
  type MadeOffer,
  madeInGuide,
  type OfferContent,
  saveMade,
} from '../offers/door.ts'
import { organisationsOf } from '../partners/door.ts'
import { themesOf } from '../skills/door.ts'
import { coursesFollowing } from './aim-store.ts'
import { type Lesson, lessonsOfAll } from './lesson-store.ts'
import { goingOn, inGuide, seatsSaid, states } from './rules.ts'
import { type Course, courseLines, coursesIn } from './store.ts'

/** The guide says of these courses what they are now; what is over or called off goes. */
export async function showInGuide(db: Db, ids: readonly string[]): Promise<void> {
  const courses = await coursesIn(db, ids)
  const shown = courses.filter(({ state }) => inGuide(state))
  if (shown.length > 0) await saveMade(db, await offersOf(db, shown))
  const kept = new Set(shown.map(({ id }) => id))
  const gone = ids.filter((id) => !kept.has(id))
  if (gone.length > 0) await endMade(db, gone)
}

/** The guide says of every course of this programme what it trains now. */
export async function showProgrammeInGuide(db: Db, programmeId: string): Promise<void> {
  await showInGuide(db, await coursesFollowing(db, programmeId))
}

/** The same for every course: by the clock, for what changes without a deed. Returns how many. */
export async function showAllInGuide(db: Db): Promise<number> {
  const lines = await courseLines(db, { states: states.filter(inGuide) })
  const ids = new Set([...lines.map(({ id }) => id), ...(await madeInGuide(db))])
  await showInGuide(db, [...ids])
  return ids.size
}

async function offersOf(db: Db, courses: readonly Course[]): Promise<MadeOffer[]> {
  const [lessons, partners, locations] = await Promise.all([
    lessonsOfAll(
      db,
      courses.map(({ id }) => id),
    ),
    organisationsOf(db),
    locationsOf(db),
  ])
  const nameOf = (id: string) => partners.find((one) => one.id === id)?.name ?? ''
  return courses.map((course) => {
    const own = lessons.filter(({ courseId }) => courseId === course.id)
    const together = course.coOrganisers.map(nameOf).filter(Boolean).join(', ')
    const place = course.way === 'place' ? locationNamed(course.place, locations) : undefined
    const content = { ...contentOf(course, own, place), togetherWith: together }
    return {
      id: course.id,
      seats: seatsSaid(course, own, localDate(db.at), db.at),
      content: { ...content, checkedOn: localDate(db.at) },
    }
  })
}

function contentOf(
  course: Course,
  lessons: readonly Lesson[],
  place: Location | undefined,
): OfferContent {
  const at = { id: course.id, locationId: place?.id ?? '', hours: null, textNl: '', textEn: '' }
  return {
    ...emptyContent,
    organisationId: course.organiserId,
    titleNl: course.title,
    textNl: course.about,
    internalTitle: course.internalTitle,
    kind: lessons.length > 1 ? 'course' : 'workshop',
    helpKinds: ['learning'],
    themes: themesOf(course.skills),
    targetGroups: [course.targetGroup],
    languages: [course.language],
    cost: course.cost,
    costText: course.costText,
    access: course.way === 'online' ? ['online'] : ['appointment'],
    capacity: course.maximum,
    areaText: place ? '' : course.place,
    bringText: course.bring,
    phone: course.contactPhone ?? '',
    hours: hoursOf(lessons),
    status: 'active',
    // Its own deeds keep it right: nobody has to be asked to look.
    promiseMonths: 60,
    places: place ? [{ ...at, phone: '', sourceRef: '' }] : [],
  }
}

/** The lessons that go on, each once. */
function hoursOf(lessons: readonly Lesson[]): Hours {
  const schedules = goingOn(lessons).map(({ heldOn, starts, ends }) =>
    schedule({ freq: null, dtstart: heldOn, opensAt: starts, closesAt: ends }),
  )
  return { ...noHours, schedules, closedOnHolidays: false, understood: 'all' }
}

/** Metres from a point to the places of these courses, by course; what is online or unknown is left out. */
export async function distancesOf(
  db: Db,
  courses: readonly Pick<Course, 'id' | 'way' | 'place'>[],
  from: Point,
): Promise<Map<string, number>> {
  const locations = await locationsOf(db)
  const all = courses.flatMap(({ id, way, place }) => {
    const at = way === 'place' ? locationNamed(place, locations) : undefined
    if (at?.lat == null || at.lon === null) return []
    return [[id, Math.round(metresBetween(from, { lat: at.lat, lon: at.lon }))] as const]
  })
  return new Map(all)
}

/** Where this course is given, when the guide knows that place. */
export async function placeOf(
  db: Db,
  { way, place }: Pick<Course, 'way' | 'place'>,
): Promise<Location | undefined> {
  if (way !== 'place' || place === '') return undefined
  return locationNamed(place, await locationsNamed(db, plain(place)))
}

/** The place of the guide that a course names first: 'Buurthuis De Brug, zaal 2'; the longest name wins. */
export function locationNamed<L extends Pick<Location, 'name' | 'kind'>>(
  place: string,
  locations: readonly L[],
): L | undefined {
  const said = plain(place)
  return locations
    .filter(({ name, kind }) => kind === 'physical' && isNamed(said, plain(name)))
    .toSorted((a, b) => b.name.length - a.name.length)[0]
}

const isNamed = (said: string, name: string): boolean =>
  name !== '' && said.startsWith(name) && !/^[\p{L}\p{N}]/u.test(said.slice(name.length))

const plain = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ')
