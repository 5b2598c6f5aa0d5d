// The form of one contribution: what was typed, what it means, and what becomes of it when two people change it at once.
import { z } from 'zod'
import { check, type Errors, rule, type Typed } from '../../platform/form.ts'
import { findPersonalData } from '../../platform/privacy.ts'
import type { Around } from './around-store.ts'
import { type Cell, columnsOf, type Partner } from './matrix.ts'
import {
  type Activity,
  activities,
  exampleKeys,
  examples,
  kinds,
  mayEdit,
  parts,
  type Status,
  statuses,
  statusesFor,
} from './rules.ts'
import { type Content, type Contribution, emptyContent } from './store.ts'

const numbersMax = 1_000_000_000
/** '1.250,5' and '1250.5' are the same; undefined is no number at all. */
export function numberIn(text: string): number | undefined {
  const bare = text.replace(/[€\s]/g, '')
  const dutch = /^\d{1,3}(\.\d{3})+(,\d+)?$|^\d+(,\d+)?$/.test(bare)
  const plain = dutch ? bare.replaceAll('.', '').replace(',', '.') : bare
  if (!/^\d+(\.\d+)?$/.test(plain)) return undefined
  const number = Number(plain)
  return number <= numbersMax ? number : undefined
}

const text = (max: number) => rule.optionalText(max).transform((value) => value ?? '')
const number = () =>
  rule.optionalText(40).transform((value, context) => {
    if (value === null) return null
    const found = numberIn(value)
    if (found !== undefined) return found
    context.addIssue({ code: 'custom', message: 'number' })
    return z.NEVER
  })

const rules = z.object({
  organisationId: rule.id(),
  activities: rule
    .choices(activities.map(String), 1)
    .transform((all) => all.map(Number).sort() as Activity[]),
  what: rule.text(120),
  example: rule.optionalChoice(exampleKeys),
  kind: rule.choice(kinds),
  amount: number(),
  year: rule.optionalWhole(2000, 2100),
  hours: number(),
  fte: number(),
  quantity: number(),
  unit: text(60),
  delivered: number(),
  startsOn: rule.optionalDay(),
  endsOn: rule.optionalDay(),
  status: rule.choice(statuses),
  areaCode: rule.optionalText(20),
  need: text(500),
  remark: text(1000),
  programme: text(80),
  task: text(120),
  part: rule.optionalChoice(parts),
  byFunction: text(80),
})

type Actor = { organisationId: string | null; role: string | null }
type Reader = {
  who: Actor
  /** What it is now; null for a new one. */
  before: { organisationId: string; status: Status } | null
  districts: ReadonlySet<string>
  organisations: ReadonlySet<string>
  today: string
  /** A file tells how things are; it asks nobody to confirm. */
  isFile?: boolean
}
type Read =
  | { ok: true; typed: Typed; errors: Errors; content: Content }
  | { ok: false; typed: Typed; errors: Errors }

/** What the form says, or what is wrong with it, per field. */
export function readContribution(typed: Typed, around: Reader): Read {
  const read = check(rules, typed)
  if (!read.ok) return { ok: false, typed, errors: { ...read.errors } }
  const { amount, ...values } = read.values
  const content = { ...values, amountCents: amount === null ? null : Math.round(amount * 100) }
  const errors = whatIsWrong(content, around)
  return Object.keys(errors).length > 0
    ? { ok: false, typed, errors }
    : { ok: true, typed, errors: {}, content }
}

const freeTexts = ['what', 'remark', 'need', 'unit', 'task', 'programme', 'byFunction'] as const

function whatIsWrong(content: Content, around: Reader): Errors {
  const { who, before } = around
  const errors: Errors = {}
  if (!around.organisations.has(content.organisationId) || !mayEdit(who, content.organisationId))
    errors.organisationId = 'choice'
  // A proposal that moves to another partner is a new proposal.
  const from = before && before.organisationId === content.organisationId ? before.status : null
  if (!around.isFile && !statusesFor(who, content.organisationId, from).includes(content.status))
    errors.status = 'choice'
  if (content.areaCode !== null && !around.districts.has(content.areaCode))
    errors.areaCode = 'choice'
  if (content.startsOn && content.endsOn && content.endsOn < content.startsOn)
    errors.endsOn = 'before-start'
  if (content.example === 'develop' && content.need === '') errors.need = 'required'
  if (content.kind === 'money' && content.status !== 'proposed' && content.status !== 'withdrawn') {
    if (content.amountCents === null) errors.amount = 'required'
    if (content.year === null) errors.year = 'required'
  }
  for (const name of freeTexts)
    if (findPersonalData(content[name], around.today).length > 0) errors[name] = 'personal-data'
  return errors
}

/** A contribution as it stands in the form. */
export function typedOf(content: Partial<Content>, version: number | null = null): Typed {
  const { amountCents, activities: chosen = [], ...rest } = content
  const typed: Typed = { version: version === null ? '' : String(version) }
  for (const [key, value] of Object.entries(rest))
    typed[key] = value === null || value === undefined ? '' : written(value)
  typed.activities = chosen.map(String)
  typed.amount = amountCents == null ? '' : written(amountCents / 100)
  return typed
}

const written = (value: unknown): string =>
  typeof value === 'number' ? String(value).replace('.', ',') : String(value)

const same = (a: Typed[string], b: Typed[string]) =>
  [a ?? ''].flat().join('\n') === [b ?? ''].flat().join('\n')

/**
 * What someone typed over version `base`, while another made `theirs` of it: what only the other changed comes along,
 * what both changed stays as typed and is named.
 */
export function merged(base: Typed, mine: Typed, theirs: Typed): { typed: Typed; both: string[] } {
  const typed: Typed = { ...mine, version: theirs.version }
  const both: string[] = []
  for (const key of Object.keys(theirs).filter((one) => one !== 'version')) {
    if (same(base[key], theirs[key])) continue
    if (same(base[key], mine[key])) typed[key] = theirs[key]
    else if (!same(mine[key], theirs[key])) both.push(key)
  }
  return { typed, both }
}

type Here = Pick<Around, 'partners' | 'districts' | 'arrangement'>

/** Where one came from: a cell, an example, a task. */
export const startQuery = z.object({
  vak: rule.optionalText(60),
  programma: rule.optionalText(80),
  taak: rule.optionalText(120),
  rol: rule.optionalChoice(parts),
  voorbeeld: rule.optionalChoice(exampleKeys),
})

/** What the form starts with: the cell, the example or the task that one came from. */
export function startTyped(asked: z.infer<typeof startQuery>, who: Actor, around: Here): Typed {
  const { vak, programma, taak, rol, voorbeeld } = asked
  const [activity, ...rest] = (vak ?? '').split('.')
  const column = columnsOf(around.partners, around.arrangement).find(
    ({ key }) => key === rest.join('.'),
  )
  const mine = (column?.partners ?? around.partners).filter(({ id }) => mayEdit(who, id))
  const ownHere = mine.find(({ id }) => id === who.organisationId)
  const only = mine.length === 1 ? mine[0] : undefined
  const chosen = activities.filter((one) => String(one) === activity)
  const example = voorbeeld ? { example: voorbeeld, ...examples[voorbeeld] } : undefined
  const { activity: ofExample, ...follows } = example ?? { activity: undefined }
  const organisationId = (ownHere ?? only)?.id ?? ''
  return typedOf({
    ...emptyContent,
    ...follows,
    organisationId,
    activities: ofExample ? [ofExample] : chosen.length > 0 ? chosen : programma ? [3] : [],
    status: statusesFor(who, organisationId, null)[0] ?? 'proposed',
    programme: programma ?? '',
    task: taak ?? '',
    part: rol ?? (programma ? 'joins' : null),
  })
}

export type FormAround = {
  /** Whose contributions this person may write. */
  partners: readonly Partner[]
  districts: readonly { code: string; name: string }[]
  statuses: readonly Status[]
  isProposing: boolean
}

/** What the form chooses from; in a cell only who stands in its column. */
export function formAround(
  who: Actor,
  around: Here,
  cell: Cell | null,
  one?: Contribution,
): FormAround {
  const partners = (cell?.column.partners ?? around.partners).filter(({ id }) => mayEdit(who, id))
  const offered = one
    ? statusesFor(who, one.organisationId, one.status)
    : [...new Set(partners.flatMap(({ id }) => statusesFor(who, id, null)))]
  const isProposing = partners.some(({ id }) => id !== who.organisationId) && !one
  return {
    partners,
    districts: around.districts,
    statuses: statuses.filter((status) => offered.includes(status)),
    isProposing,
  }
}
