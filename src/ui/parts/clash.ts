// When two people change the same thing: the second sees both, with everything typed still in the form.
import type { Sheet } from '../../platform/form.ts'
import type { Content, Markup } from '../markup.ts'
import { html } from '../markup.ts'
import { say } from '../texts.ts'
import type { View } from '../view.ts'
import type { FieldWords } from './field.ts'
import { notice } from './notice.ts'
import { table } from './table.ts'

type Fields = Record<string, FieldWords>

/** What somebody saved meanwhile beside what was typed; `theirs` as it would stand in the same form. */
export function clashNotice(
  view: View,
  fields: Fields,
  changedBy: string | null,
  mine: Sheet['typed'],
  theirs: Sheet['typed'],
): Markup {
  const t = say(view).clash
  const rows = Object.entries(fields)
    .filter(([name]) => textOf(mine[name]) !== textOf(theirs[name]))
    .map(([name, words]): Content[] => [
      words.label,
      shown(words, textOf(theirs[name])),
      shown(words, textOf(mine[name])),
    ])
  const columns = [{ head: t.field }, { head: t.theirs, wide: true }, { head: t.mine, wide: true }]
  const both =
    rows.length > 0 && table(view, { caption: t.caption, captionUnseen: true, columns, rows })
  return notice(view, 'warn', html`<p>${t.lead}</p>${both}`, {
    title: t.title(changedBy ?? t.someone),
    live: 'alert',
  })
}

/** A row as a form would hold it, with the version that it was read at. */
export const typedFrom = (row: object): Record<string, string> =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [key, String(value ?? '')]))

const textOf = (value: string | string[] | undefined) => [value ?? ''].flat().join(', ')
const shown = (words: FieldWords, value: string) => words.options?.[value] ?? value
