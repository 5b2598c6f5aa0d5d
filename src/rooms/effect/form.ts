// What may be sent: one sheet with faces, or a screen full of sheets from paper.
import { z } from 'zod'
import { rule } from '../../platform/form.ts'
import { choices, type Moment, moments, type Sheet, statements, statementsAt } from './rules.ts'

export const answerForm = z.object({
  code: rule.text(40),
  tablet: rule.check(),
  ...Object.fromEntries(statements.map((one) => [one, rule.optionalChoice(choices)])),
})

/** What was chosen on one sheet; undefined when nothing was. */
export function sheetOf(moment: Moment, said: Record<string, unknown>): Sheet | undefined {
  const asked = statementsAt(moment)
  const sheet = statements.map((one) => {
    const choice = said[one]
    return asked.includes(one) ? (choices.find((known) => known === choice) ?? null) : null
  })
  return sheet.some((one) => one !== null) ? sheet : undefined
}

export const momentForm = z.object({ moment: rule.choice(moments) })
const rowsMax = 10
export const rowNumbers = Array.from({ length: rowsMax }, (_, at) => at + 1)
/** The name of one field on the screen of paper sheets. */
export const fieldOf = (row: number, statement: string): string => `${statement}-${row}`

export const typedForm = z.object({
  moment: rule.choice(moments),
  ...Object.fromEntries(
    rowNumbers.flatMap((row) =>
      statements.map((one) => [fieldOf(row, one), rule.optionalWhole(0, choices.length - 1)]),
    ),
  ),
})

/** The sheets that were typed; rows that were left empty are none. */
export function sheetsTyped(moment: Moment, said: Record<string, unknown>): Sheet[] {
  return rowNumbers.flatMap((row) => {
    const one = Object.fromEntries(
      statements.map((statement) => {
        const typed = said[fieldOf(row, statement)]
        return [statement, typeof typed === 'number' ? choices[typed] : null]
      }),
    )
    const sheet = sheetOf(moment, one)
    return sheet ? [sheet] : []
  })
}
