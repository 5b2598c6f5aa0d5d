import { z } from 'zod'
import { type Filled, rule, withError } from '../../platform/form.ts'
import { deeds, kinds } from './rules.ts'

export const newSupplyForm = z.object({
  organisationId: rule.id(),
  kind: rule.choice(kinds),
  programmeId: rule.optionalId(),
  name: rule.anyLine(80),
  reserve: rule.whole(0, 10_000),
})
export const supplyForm = z.object({ name: rule.anyLine(80), reserve: rule.whole(0, 10_000) })
export const moveForm = z.object({
  deed: rule.choice(deeds),
  count: rule.whole(1, 10_000),
  courseId: rule.optionalId(),
})

/** A workbook is of a programme; a device is of none. */
export function orderlySupply(sheet: Filled<z.infer<typeof newSupplyForm>>): typeof sheet {
  if (!sheet.ok) return sheet
  const { kind, programmeId } = sheet.values
  if (kind !== 'workbook') return { ...sheet, values: { ...sheet.values, programmeId: null } }
  return programmeId ? sheet : (withError(sheet, 'programmeId', 'required') as typeof sheet)
}
