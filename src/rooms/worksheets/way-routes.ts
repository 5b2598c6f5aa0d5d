// From an address to the sheet it names; not there, or not of the own organisation: the same answer.
import type { Context } from 'hono'
import { z } from 'zod'
import { missing } from '../../platform/http.ts'
import type { Env } from '../../ui/env.ts'
import { type Worksheet, worksheetById } from './store.ts'

export const idAt = (c: Context<Env>): string => {
  const id = z.uuid().safeParse(c.req.param('id')).data
  if (!id) throw missing()
  return id
}

export async function sheetAt(c: Context<Env>, id: string = idAt(c)): Promise<Worksheet> {
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
