// From an address to the sheet it names; not there, or not of the own organisation: the same answer.
import type { Context } from 'hono'
import { idIn, missing } from '../../platform/http.ts'
import type { Env } from '../../ui/env.ts'
import { type Worksheet, worksheetById } from './store.ts'

export async function sheetAt(c: Context<Env>, id: string = idIn(c)): Promise<Worksheet> {
  const sheet = await worksheetById(c.var.db, id)
  if (!sheet) throw missing()
  return sheet
}

/** A sheet that may be changed. */
export async function openSheetAt(c: Context<Env>, id?: string): Promise<Worksheet> {
  const sheet = await sheetAt(c, id)
  if (sheet.status === 'closed') throw missing()
  return sheet
}
