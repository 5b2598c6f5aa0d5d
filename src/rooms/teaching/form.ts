// What may be typed about a teacher.
import { z } from 'zod'
import { type Filled, rule, type Sheet, withError } from '../../platform/form.ts'
import { dayParts, type Hour, kinds, type Teacher } from '../teachers/door.ts'

const about = {
  kind: rule.choice(kinds),
  name: rule.line(80),
  about: rule.anyLine(160),
  email: rule.optionalEmail(),
}
export const newTeacherForm = z.object({ ...about, organisationId: rule.id() })
export const teacherForm = z.object({ ...about, version: rule.whole(1, 1_000_000) })

export const certificateForm = z.object({
  programmeId: rule.id(),
  issuedOn: rule.day(),
  expiresOn: rule.optionalDay(),
})

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const
export const hourField = (weekday: number): string => `dag-${weekday}`
export const hoursForm = z.object(
  Object.fromEntries(weekdays.map((day) => [hourField(day), rule.choices(dayParts)])),
)

/** The parts of the week that were ticked. */
export const hoursOf = (said: z.infer<typeof hoursForm>): Hour[] =>
  weekdays.flatMap((weekday) => (said[hourField(weekday)] ?? []).map((part) => ({ weekday, part })))

export const hoursTyped = (hours: readonly Hour[]): Sheet['typed'] =>
  Object.fromEntries(
    weekdays.map((day) => [
      hourField(day),
      hours.filter(({ weekday }) => weekday === day).map(({ part }) => part),
    ]),
  )

export const awayForm = z.object({ fromOn: rule.day(), untilOn: rule.optionalDay() })
type AwaySaid = z.infer<typeof awayForm>

/** One day when no last day is given; the last is not before the first. */
export function orderlyAway(sheet: Filled<AwaySaid>): Filled<AwaySaid> {
  if (!sheet.ok) return sheet
  const { fromOn, untilOn } = sheet.values
  return untilOn && untilOn < fromOn
    ? (withError(sheet, 'untilOn', 'order') as Filled<AwaySaid>)
    : sheet
}

/** A certificate does not end before it was given. */
export function orderlyCertificate(
  sheet: Filled<z.infer<typeof certificateForm>>,
): Filled<z.infer<typeof certificateForm>> {
  if (!sheet.ok) return sheet
  const { issuedOn, expiresOn } = sheet.values
  return expiresOn && expiresOn < issuedOn
    ? (withError(sheet, 'expiresOn', 'order') as typeof sheet)
    : sheet
}

export const teacherTyped = ({ kind, name, about, email, version }: Teacher): Sheet['typed'] => ({
  kind,
  name,
  about,
  email: email ?? '',
  version: String(version),
})
