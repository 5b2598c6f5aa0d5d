// What the organiser sends: for whom, with which name, in which language.
import { z } from 'zod'
import { type Filled, rule, type Sheet, withError } from '../../platform/form.ts'
import { languages, namesMax } from './rules.ts'

export const nameField = (id: string): string => `naam-${id}`

/** A form with a name for each of these enrolments. */
export const certificateForm = (ids: readonly string[]) =>
  z.object({
    lang: rule.choice(languages),
    for: rule.choices(ids),
    /** The one row of which the own button was pressed. */
    only: rule.optionalId(),
    others: rule.anyText(4_000),
    /** Names that can't be printed are left out. */
    leavesOut: rule.check(),
    ...Object.fromEntries(ids.map((id) => [nameField(id), rule.anyLine(80)])),
  })

type Wanted = { field: string; name: string }
type Said = { for: string[]; only: string | null; others: string }

/** The names in order of the list, then those that were typed below it. */
export function namesIn(said: Said, ids: readonly string[]): Wanted[] {
  const typed = said as unknown as Record<string, string>
  const chosen = ids.filter((id) => (said.only ? id === said.only : said.for.includes(id)))
  const listed = chosen.map((id) => ({ field: nameField(id), name: typed[nameField(id)] ?? '' }))
  const more = said.only ? [] : said.others.split('\n').map((line) => line.trim())
  return [...listed, ...more.filter(Boolean).map((name) => ({ field: 'others', name }))]
}

/** What is missing or too much in what was sent. */
export function checkedNames<T>(sheet: Filled<T>, names: readonly Wanted[]): Sheet {
  if (names.length === 0) return withError(sheet, 'for', 'required')
  if (names.length > namesMax) return withError(sheet, 'for', 'too-many')
  const nameless = names.filter(({ name }) => name === '')
  const long = names.filter(({ name }) => name.length > 80)
  const marked = nameless.reduce<Sheet>(
    (one, { field }) => withError(one, field, 'required'),
    sheet,
  )
  return long.reduce<Sheet>((one, { field }) => withError(one, field, 'too-long'), marked)
}

/** The names with letters that ours don't know, each at its field. */
export const withUnknown = (
  sheet: Sheet,
  names: readonly Wanted[],
  unknown: readonly string[],
): Sheet =>
  names
    .filter(({ name }) => unknown.includes(name))
    .reduce<Sheet>((one, { field }) => withError(one, field, 'letters'), sheet)
