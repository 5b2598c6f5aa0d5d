// Deeds on worksheets. The log says that a sheet was made or changed, never what stands in it or whom it is about.
import { record } from '../../platform/audit.ts'
import type { Db } from '../../platform/tenant.ts'
import { isApart } from './kinds.ts'
import { handInPart, type ItemValues, nextPart, partsOf, saveItems } from './row-store.ts'
import { mayReopen, type Stop, whatStopsClosing } from './rules.ts'
import {
  addWorksheet,
  copyRows,
  type NewSheet,
  nextVersion,
  setStatus,
  type Worksheet,
} from './store.ts'

/** Makes a sheet, with the rows of an earlier one when it begins with that. */
export async function makeSheet(db: Db, sheet: NewSheet): Promise<string> {
  const id = await addWorksheet(db, sheet)
  if (sheet.earlierId) await copyRows(db, sheet.earlierId, id)
  await record(db, 'worksheet.made', id, { kind: sheet.kind })
  return id
}

/** Saves all fixed rows; false when somebody else saved since `version`, or when this part is handed in already. */
export async function fillSheet(
  db: Db,
  sheet: Worksheet,
  filled: { version: number; items: ItemValues[]; isReady: boolean },
): Promise<boolean> {
  const isPart = isApart(sheet.kind)
  const isFirst = isPart
    ? await nextPart(db, sheet.id, filled.version)
    : await nextVersion(db, sheet.id, filled.version)
  if (!isFirst) return false
  await saveItems(db, sheet.id, isPart ? db.who.personId : null, filled.items)
  if (isPart && filled.isReady) await handInPart(db, sheet.id)
  await record(db, isPart && filled.isReady ? 'worksheet.handed-in' : 'worksheet.filled', sheet.id)
  return true
}

/** Closes a sheet; what stops it comes back. */
export async function closeSheet(db: Db, sheet: Worksheet): Promise<Stop[]> {
  const stops = whatStopsClosing(sheet, await partsOf(db, sheet.id))
  if (stops.length > 0) return stops
  if (!(await setStatus(db, sheet.id, 'closed'))) return ['closed']
  await record(db, 'worksheet.closed', sheet.id)
  return []
}

/** Opens a closed sheet again; false when that may not be, or it was open. */
export async function reopenSheet(db: Db, sheet: Worksheet): Promise<boolean> {
  if (!mayReopen(sheet) || !(await setStatus(db, sheet.id, 'open'))) return false
  await record(db, 'worksheet.reopened', sheet.id)
  return true
}
