/** Tables and charts, with numbers too small to tell among them. */
import { html } from '../markup.ts'
import { tableBars, weekBars } from '../parts/chart.ts'
import { stats } from '../parts/stat.ts'
import { table } from '../parts/table.ts'
import { tag } from '../parts/tag.ts'
import type { Sample } from '../samples.ts'
import type { View } from '../view.ts'
import type { Words } from './words.ts'

export function figureSamples(view: View, words: Words): Sample[] {
  const { table: t, chart: c, stat: s } = words
  const heads = { title: c.title, definition: s.definition, labelHead: c.label, valueHead: c.value }
  const weeks = [41, 38, 52, null, 61, 68].map((value, at) => ({ label: `${36 + at}`, value }))
  const year = Array.from({ length: 52 }, (_, at) => ({ label: `${at + 1}`, value: 900 + at * 7 }))
  const themes = c.themes.map((label, at) => ({ label, value: [214, 131, null][at] ?? null }))
  const [time = '', theme = '', number = ''] = t.heads
  const columns = [{ head: time }, { head: theme }, { head: number, num: true }]
  const rows = [
    ['14.52', words.steps.sent, 1234.5],
    ['14.40', tag(words.steps.answer, 'warn'), null],
    ['14.21', { gap: t.gap }, 3],
  ]
  const change = { words: s.compare, kind: 'good' } as const
  return [
    { name: 'table', html: table(view, { caption: t.caption, columns, rows }) },
    {
      name: 'stats',
      html: stats(view, [
        { value: 1669, label: s.label, definition: s.definition, compare: change },
        { value: '<5', label: s.label },
      ]),
    },
    { name: 'bars per week', html: weekBars(view, { ...heads, points: weeks }) },
    { name: 'bars of a year', html: weekBars(view, { ...heads, points: year, fold: true }) },
    { name: 'bars per theme', html: html`${tableBars(view, { ...heads, points: themes })}` },
  ]
}
