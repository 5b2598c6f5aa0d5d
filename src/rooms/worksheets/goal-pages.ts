// Goals against cooperations: a goal that none of them helps stands out (domain P-05).
import { html, type Markup } from '../../ui/markup.ts'
import { unseen } from '../../ui/parts/link.ts'
import { type Cell, table } from '../../ui/parts/table.ts'
import type { View } from '../../ui/view.ts'
import type { Row } from './row-store.ts'
import { goalsAlone, helps } from './rules.ts'
import { texts } from './texts.ts'

export function goalMatrix(view: View, goals: readonly string[], rows: readonly Row[]): Markup {
  const { sheet: t, kinds } = texts[view.lang]
  // A goal that was taken off the list stays visible as long as a row speaks of it.
  const all = [
    ...new Set([...goals, ...rows.map(({ values }) => String(values.goal ?? ''))]),
  ].filter(Boolean)
  const names = [...new Set(rows.map(({ subject }) => subject))].sort((a, b) =>
    a.localeCompare(b, 'nl'),
  )
  const alone = goalsAlone(all, rows)
  const gains = kinds.goals.columns.gain?.options ?? {}
  const gainOf = (goal: string, name: string): Cell => {
    const row = rows.find((one) => one.subject === name && one.values.goal === goal)
    const [sign = '', ...rest] = (gains[String(row?.values.gain ?? '')] ?? '').split(' ')
    return row ? html`<b>${sign}</b>${unseen(` ${rest.join(' ')}`)}` : ''
  }
  return html`${alone.length > 0 && html`<p><b>${t.alone(alone.length)}</b></p>`}${table(view, {
    caption: t.matrixCaption,
    captionUnseen: true,
    columns: [
      { head: kinds.goals.columns.goal?.label ?? '' },
      ...names.map((head) => ({ head })),
      { head: t.helping },
    ],
    rows: all.map((goal) => [
      goal,
      ...names.map((name) => gainOf(goal, name)),
      alone.includes(goal) ? { gap: t.goalAlone } : rows.filter((one) => helps(one, goal)).length,
    ]),
  })}`
}
