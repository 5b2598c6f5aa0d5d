// When two people change the same thing: the second sees both, with everything typed still in the form.
import { momentInWords } from '../../platform/dates.ts'
import type { Sheet } from '../../platform/form.ts'
import type { Content, Markup } from '../markup.ts'
import { html } from '../markup.ts'
import { say } from '../texts.ts'
import type { View } from '../view.ts'
import { actions, button, linkButton } from './button.ts'
import type { FieldWords } from './field.ts'
import { notice } from './notice.ts'
import { panel } from './panel.ts'
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
      shown(words, theirs[name]),
      shown(words, mine[name]),
    ])
  const columns = [{ head: t.field }, { head: t.theirs, wide: true }, { head: t.mine, wide: true }]
  const both =
    rows.length > 0 && table(view, { caption: t.caption, captionUnseen: true, columns, rows })
  return notice(view, 'warn', html`<p>${t.lead}</p>${both}`, {
    title: t.title(changedBy ?? t.someone),
    live: 'alert',
  })
}

type ClashWords = {
  title: string
  text: (who: string, when: string) => string
  someone: string
  both: string
  none: string
  caption: string
  field: string
  yours: string
  theirs: string
  keepMine: string
  keepTheirs: string
}
type Clash = {
  who: string | null
  at: Date
  /** What both changed, as it reads in theirs (before) and in the form (after). */
  both: readonly { label: string; before: string; after: string }[]
  /** Where theirs stands. */
  theirs: string
  /** What the button that keeps mine sends along. */
  keep?: { name: string; value: string }
}

/** Inside the form of whoever saved second, where what only one changed went together: both versions, and the choice. */
export function clashPanel(view: View, t: ClashWords, clash: Clash): Markup {
  const said = t.text(clash.who ?? t.someone, momentInWords(clash.at, view.lang))
  const rows = clash.both.map((one) => [one.label, lines(one.after), lines(one.before)])
  const columns = [{ head: t.field }, { head: t.yours, wide: true }, { head: t.theirs, wide: true }]
  return panel(undefined, [
    notice(view, 'warn', said, { title: t.title, live: 'alert' }),
    html`<p>${rows.length > 0 ? t.both : t.none}</p>`,
    rows.length > 0 && table(view, { caption: t.caption, columns, rows }),
    actions([button(t.keepMine, clash.keep), linkButton(clash.theirs, t.keepTheirs)]),
  ])
}

/** A text with its line breaks; nothing for an empty one. */
export const lines = (text: string): Content =>
  text === '' ? undefined : text.split('\n').map((line, at) => html`${at > 0 && html`<br>`}${line}`)

/** A row as a form would hold it, with the version that it was read at. */
export const typedFrom = (row: object): Record<string, string> =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [key, String(value ?? '')]))

const textOf = (value: string | string[] | undefined) => [value ?? ''].flat().join(', ')
const shown = (words: FieldWords, value: string | string[] | undefined) =>
  [value ?? '']
    .flat()
    .map((one) => words.options?.[one] ?? one)
    .join(', ')
