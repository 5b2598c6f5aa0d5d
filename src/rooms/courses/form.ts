// The forms of this room: what may be typed in each.
import { z } from 'zod'
import { type Filled, rule, type Sheet, withError } from '../../platform/form.ts'
import { daysTyped, rhythms } from '../../platform/schedule/series.ts'
import { costs, targetGroups } from '../offers/door.ts'
import { knownKeys } from './known-programmes.ts'
import { devices, languages, levels, ways, whatStopsDays } from './rules.ts'
import { whatStopsSeries } from './series.ts'
import type { Course, CourseFields, Programme, ProgrammeFields } from './store.ts'

const about = {
  programmeId: rule.optionalId(),
  title: rule.line(120),
  internalTitle: rule.anyLine(120),
  coOrganisers: rule.ids(),
  way: rule.choice(ways),
  place: rule.anyLine(300),
  language: rule.choice(languages),
  targetGroup: rule.choice(targetGroups),
  level: rule.choice(levels),
  cost: rule.choice(costs),
  costText: rule.anyLine(120),
  about: rule.anyText(2000),
  bring: rule.anyLine(300),
  device: rule.optionalChoice(devices),
  hasIntake: rule.check(),
  intakeText: rule.anyText(600),
  sharesNames: rule.check(),
  contactPhone: rule.optionalPhone(),
  minimum: rule.whole(1, 500),
  opensOn: rule.optionalDay(),
  closesOn: rule.optionalDay(),
}
const series = {
  firstOn: rule.day(),
  starts: rule.time(),
  ends: rule.time(),
  rhythm: rule.choice(rhythms),
  times: rule.optionalWhole(1, 60),
  except: rule.anyText(1000),
  room: rule.anyLine(80),
  /** Which clashes somebody saw and means to keep. */
  anyway: rule.anyText(4000),
}
export const newCourseForm = z.object({
  ...about,
  ...series,
  organiserId: rule.id(),
  maximum: rule.whole(1, 500),
})
export const courseForm = z.object({ ...about, version: rule.whole(1, 1_000_000) })
export const lessonsForm = z.object(series)
export const assignForm = z.object({
  teacherId: rule.id(),
  lessons: rule.ids(),
  anyway: rule.anyText(4000),
})
type SeriesSaid = z.infer<typeof lessonsForm>

/** Adds what the rules of single fields can't see: an end after its start, days that exist, lessons that there can be. */
export function orderlySeries<T extends SeriesSaid>(sheet: Filled<T>, today: string): Filled<T> {
  if (!sheet.ok) return sheet
  const { starts, ends, except, rhythm, times } = sheet.values
  const wrong = (field: string, code: string) => withError(sheet, field, code) as Filled<T>
  if (ends <= starts) return wrong('ends', 'order')
  if (rhythm !== 'once' && times === null) return wrong('times', 'required')
  if (!daysTyped(except)) return wrong('except', 'date')
  const stop = whatStopsSeries(sheet.values, today)
  return stop ? wrong(stop.field, stop.because) : sheet
}

/** The same for the course itself; `firstOn` is the first lesson, where it still matters. */
export function orderlyCourse<
  T extends { minimum: number; maximum?: number; opensOn: string | null; closesOn: string | null },
>(
  sheet: Filled<T>,
  { maximum, firstOn }: { maximum: number | undefined; firstOn: string | undefined },
): Filled<T> {
  if (!sheet.ok) return sheet
  const { minimum, opensOn, closesOn } = sheet.values
  const wrong = (field: string, code: string) => withError(sheet, field, code) as Filled<T>
  if (maximum !== undefined && minimum > maximum) return wrong('minimum', 'order')
  if (opensOn && closesOn && closesOn < opensOn) return wrong('closesOn', 'order')
  const late = whatStopsDays(sheet.values, firstOn)
  return late ? wrong(late === 'opens-late' ? 'opensOn' : 'closesOn', 'late') : sheet
}

/** What a form says of the course, without its lessons. */
export function courseFieldsOf(said: z.infer<typeof newCourseForm>): CourseFields {
  const {
    firstOn: _f,
    starts: _s,
    ends: _e,
    rhythm: _r,
    times: _t,
    except: _x,
    room: _o,
    anyway: _a,
    ...rest
  } = said
  return { ...rest, coOrganisers: rest.coOrganisers.filter((id) => id !== rest.organiserId) }
}

export const courseTyped = (course: Course): Sheet['typed'] => ({
  ...texted(course),
  coOrganisers: course.coOrganisers,
  hasIntake: course.hasIntake ? 'ja' : '',
  sharesNames: course.sharesNames ? 'ja' : '',
})

/** What stands in text boxes. */
export const texted = (all: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(all)
      .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
      .map(([key, value]) => [key, String(value)]),
  )

export const programmeForm = z.object({
  ownerId: rule.id(),
  name: rule.line(120),
  edition: rule.anyLine(60),
  about: rule.anyText(2000),
  goals: rule.anyText(3000).transform(linesOf),
  funding: rule.anyLine(300),
  lessons: rule.optionalWhole(1, 60),
  lessonMinutes: rule.optionalWhole(15, 480),
  maximum: rule.optionalWhole(1, 500),
  needsCertificate: rule.check(),
  needsWorkbook: rule.check(),
  materials: rule.anyText(3000).transform(linesOf),
  source: rule.anyText(600),
  version: rule.optionalWhole(1, 1_000_000),
})

export const programmeTyped = (one: Programme): Sheet['typed'] => ({
  ...texted(one),
  goals: one.goals.join('\n'),
  materials: one.materials.join('\n'),
  needsCertificate: one.needsCertificate ? 'ja' : '',
  needsWorkbook: one.needsWorkbook ? 'ja' : '',
})

export const programmeFieldsOf = ({
  version: _v,
  ...fields
}: z.infer<typeof programmeForm>): ProgrammeFields => fields

/** Which known programme is taken over. */
export const takeForm = z.object({ key: rule.choice(knownKeys) })

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean)
}
