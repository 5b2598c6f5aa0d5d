// The answers as a form; each may be left open, but not all of them.
import { z } from 'zod'
import { type Filled, rule, withError } from '../../platform/form.ts'
import { type Answers, answers, thingKeys } from './rules.ts'

const things = Object.fromEntries(
  thingKeys.map((thing) => [thing, rule.optionalChoice(answers)]),
) as Record<(typeof thingKeys)[number], ReturnType<typeof rule.optionalChoice<typeof answers>>>

export const levelForm = z.object({ ...things, postcode: rule.optionalText(80) })
type Said = z.infer<typeof levelForm>

/** Somebody who chose nothing is asked to choose something. */
export function withOneAnswer(sheet: Filled<Said>): Filled<Said> {
  if (!sheet.ok || thingKeys.some((thing) => sheet.values[thing] !== null)) return sheet
  return withError(sheet, thingKeys[0], 'none') as Filled<Said>
}

/** What was answered, without what was left open. */
export const answersOf = (said: Said): Answers =>
  Object.fromEntries(
    thingKeys.flatMap((thing) => (said[thing] === null ? [] : [[thing, said[thing]]])),
  )
