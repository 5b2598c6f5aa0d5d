// What stands in the way of what: rooms and teachers that are asked for twice, and courses that need somebody's eye.
import { addDays } from '../../platform/dates.ts'
import { type Hindrance, isCertified, type Teacher, whatKeepsAway } from '../teachers/door.ts'
import { goingOn, type Held, type State, takesPeople } from './rules.ts'

export type Slot = Pick<Held, 'heldOn' | 'starts' | 'ends' | 'cancelledAt'> & {
  /** Of a lesson that is only meant: anything that no other has. */
  id: string
  title: string
  way: string
  place: string
  room: string
  state: State
  teacherIds: readonly string[]
}
export type Clash =
  | { kind: 'room'; lesson: Slot; other: Slot }
  | { kind: 'teacher'; lesson: Slot; other: Slot; teacher: string }
  | { kind: Hindrance; lesson: Slot; teacher: string }
type Person = Pick<Teacher, 'id' | 'name' | 'hours' | 'away' | 'until'>

/** Every clash between these lessons, each pair once, and of each with the times of its teachers; in order of time. */
export function clashesIn(all: readonly Slot[], teachers: readonly Person[]): Clash[] {
  const slots = all.filter(isOn).toSorted(byTime)
  return slots.flatMap((lesson, at) => [
    ...personal(lesson, teachers),
    ...sameDay(slots, at).flatMap((other) => between(other, lesson, teachers)),
  ])
}

/** The clashes that these new lessons would bring to what is planned already. */
export function clashesWith(
  meant: readonly Slot[],
  planned: readonly Slot[],
  teachers: readonly Person[],
): Clash[] {
  const own = new Set(meant.map(({ id }) => id))
  const others = planned.filter((one) => isOn(one) && !own.has(one.id))
  return meant
    .filter(isOn)
    .toSorted(byTime)
    .flatMap((lesson) => [
      ...personal(lesson, teachers),
      ...others.flatMap((other) => between(lesson, other, teachers)),
    ])
}

/** The same clashes give the same text: who saw them and goes on need not be asked again. */
export const clashKey = (clashes: readonly Clash[]): string =>
  clashes
    .map((one) =>
      [
        one.kind,
        one.lesson.heldOn,
        one.lesson.starts,
        'other' in one ? one.other.id.slice(0, 8) : '',
        'teacher' in one ? one.teacher : '',
      ]
        .filter(Boolean)
        .join(' '),
    )
    .sort()
    .join(';')
    .slice(0, 4000)

/** A place as it is recognised: by its name, whatever hall or address comes after it. */
export const placeKey = (place: string): string => keyOf(placeParts(place).name)

/** The room of a lesson as it is recognised; '' when nobody said which. */
export const roomKey = (one: { place: string; room: string }): string => keyOf(roomOf(one))

/** The room of a lesson in words: its own, else the hall that somebody typed behind the place. */
export const roomOf = ({ place, room }: { place: string; room: string }): string =>
  room || placeParts(place).hall

/** 'Buurthuis De Brug, zaal 2, Kerkstraat 1' is a name and a hall; what else stands there is the address. */
export function placeParts(place: string): { name: string; hall: string } {
  const [first = '', ...rest] = place.split(/[,;()]| [-–] /).map((one) => one.trim())
  const hall = rest.find((one) => isHall.test(one))
  if (hall) return { name: first, hall }
  const inName = endsInHall.exec(first)
  return { name: inName?.[1] ?? first, hall: inName?.[2] ?? '' }
}

// Whole words, also as the end of one: 'grote zaal', 'leslokaal 3'; 'Zaalstraat 5' is an address.
const hallWord =
  '(?:\\S*(?:zaal|zaaltje|lokaal|ruimte|kamer|studio|atelier|aula|kantine|verdieping)|(?:class)?room|hall?)\\d*'
const isHall = new RegExp(`(?:^|\\s)${hallWord}(?:\\s|$)`, 'i')
/** Only with its number: 'De Oude Zaal' is a name. */
const endsInHall = new RegExp(`^(.+?)\\s+(${hallWord}\\s+[\\w.]{1,4})$`, 'i')

const keyOf = (words: string): string => words.trim().toLowerCase().replace(/\s+/g, ' ')

export const isOn = ({ cancelledAt, state }: Pick<Slot, 'cancelledAt' | 'state'>): boolean =>
  cancelledAt === null && state !== 'cancelled'

const byTime = (a: Slot, b: Slot): number =>
  `${a.heldOn} ${a.starts} ${a.id}`.localeCompare(`${b.heldOn} ${b.starts} ${b.id}`)

/** Those before it on the same day: they start earlier or at the same time. */
function sameDay(slots: readonly Slot[], at: number): Slot[] {
  const before: Slot[] = []
  for (let n = at - 1; n >= 0 && slots[n]?.heldOn === slots[at]?.heldOn; n -= 1)
    before.push(slots[n] as Slot)
  return before
}

function between(lesson: Slot, other: Slot, teachers: readonly Person[]): Clash[] {
  if (lesson.heldOn !== other.heldOn || lesson.starts >= other.ends || other.starts >= lesson.ends)
    return []
  const isSameRoom =
    lesson.way === 'place' &&
    other.way === 'place' &&
    roomKey(lesson) !== '' &&
    placeKey(lesson.place) === placeKey(other.place) &&
    roomKey(lesson) === roomKey(other)
  const both = teachers.filter(
    ({ id }) => lesson.teacherIds.includes(id) && other.teacherIds.includes(id),
  )
  return [
    ...(isSameRoom ? [{ kind: 'room' as const, lesson, other }] : []),
    ...both.map(({ name }) => ({ kind: 'teacher' as const, lesson, other, teacher: name })),
  ]
}

function personal(lesson: Slot, teachers: readonly Person[]): Clash[] {
  return teachers
    .filter(({ id }) => lesson.teacherIds.includes(id))
    .flatMap((one) => {
      const kind = whatKeepsAway(one, lesson)
      return kind ? [{ kind, lesson, teacher: one.name }] : []
    })
}

export type Concern = 'no-certificate' | 'too-few'
/** Days before enrolment closes in which too few people are a concern. */
const soonDays = 7

/** What the organisers should look at, after the opening: a certificate that no longer counts, too few people. */
export function concernsOf(
  course: {
    state: State
    programmeId: string | null
    closesOn: string | null
    minimum: number
    seatsTaken: number
  },
  lessons: readonly Held[],
  teachers: readonly Pick<Teacher, 'certificates'>[],
  needsCertificate: boolean,
  today: string,
): Concern[] {
  if (!takesPeople(course.state) && course.state !== 'running') return []
  const { programmeId } = course
  const days = goingOn(lessons)
    .map(({ heldOn }) => heldOn)
    .filter((day) => day >= today)
  const isTaught =
    !needsCertificate ||
    programmeId === null ||
    teachers.some(({ certificates }) => isCertified(certificates, programmeId, days))
  const closes = closingDay(course, lessons)
  const isClosing =
    takesPeople(course.state) && closes !== undefined && closes <= addDays(today, soonDays)
  return [
    ...(days.length > 0 && !isTaught ? (['no-certificate'] as const) : []),
    ...(isClosing && course.seatsTaken < course.minimum ? (['too-few'] as const) : []),
  ]
}

/** The last day of enrolling: as said, and never after that of the first lesson. */
export function closingDay(
  { closesOn }: { closesOn: string | null },
  lessons: readonly Held[],
): string | undefined {
  const first = goingOn(lessons)[0]?.heldOn
  return closesOn && (!first || closesOn < first) ? closesOn : first
}
