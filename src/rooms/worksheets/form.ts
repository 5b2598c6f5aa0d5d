// The forms of this room: what may be typed in each, made from the fields of a kind.
import { z } from 'zod'
import { type Filled, rule, withError } from '../../platform/form.ts'
import { type Kind, kindKeys } from './kinds.ts'
import type { RowFields } from './row-store.ts'
import type { SheetChange } from './store.ts'
import { freeNames, itemPrefix, itemsShape, itemsWithFields, shapeOf, valuesIn } from './values.ts'

const facts = {
  title: rule.line(120),
  madeOn: rule.day(),
  partner: rule.optionalId(),
  topic: rule.anyLine(150),
}
const version = rule.whole(0, 1_000_000)

export const newForm = z.object({
  ...facts,
  kind: rule.choice(kindKeys),
  earlier: rule.optionalId(),
})
export const headForm = (kind: Kind) => z.looseObject({ ...facts, version, ...shapeOf(kind.head) })
export const headNames = (kind: Kind): string[] => ['title', 'topic', ...freeNames(kind.head)]

type Facts = z.infer<z.ZodObject<typeof facts>>
/** What was typed over the table, as it is kept. */
export const changeOf = (kind: Kind, said: Facts & Record<string, unknown>): SheetChange => ({
  title: said.title,
  madeOn: said.madeOn,
  partnerId: kind.about === 'partner' ? said.partner : null,
  topic: kind.about === 'partner' && !said.partner ? said.topic : '',
  about: valuesIn(kind.head, said),
})

export const rowForm = (kind: Kind, goals: readonly string[]) =>
  z.looseObject({
    version,
    partner: rule.optionalId(),
    topic: rule.anyLine(150),
    ...shapeOf(kind.columns, goals),
  })
export const rowNames = (kind: Kind): string[] => ['topic', ...freeNames(kind.columns)]

type Row = { partner: string | null; topic: string }
export const rowOf = (kind: Kind, said: Row & Record<string, unknown>): RowFields => ({
  organisationId: said.partner,
  subject: said.partner ? '' : said.topic,
  values: valuesIn(kind.columns, said),
})

export const itemsForm = (kind: Kind) =>
  z.looseObject({ version, ready: rule.check(), ...itemsShape(kind) })
export const itemNames = (kind: Kind): string[] =>
  itemsWithFields(kind).flatMap(({ item, fields }) => freeNames(fields, itemPrefix(item)))

/** A partner must be one of this network, and one of the two answers must be there. */
export function aboutSomeone<T extends Row>(
  sheet: Filled<T>,
  partners: readonly { id: string }[],
): Filled<T> {
  if (!sheet.ok) return sheet
  const { partner, topic } = sheet.values
  const code = !partner && !topic ? 'required' : partner && !isIn(partners, partner) ? 'choice' : ''
  return code ? { ...withError(sheet, 'partner', code), ok: false } : sheet
}

const isIn = (all: readonly { id: string }[], id: string) => all.some((one) => one.id === id)
