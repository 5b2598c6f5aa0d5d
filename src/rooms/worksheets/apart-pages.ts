// A sheet that two people fill in apart: who is ready, and the answers side by side once both are.
import { paths } from '../../paths.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { shownNumber } from '../../ui/numbers.ts'
import { actions, linkButton } from '../../ui/parts/button.ts'
import { panel } from '../../ui/parts/panel.ts'
import { rows as rowList } from '../../ui/parts/rows.ts'
import { type Cell, table } from '../../ui/parts/table.ts'
import { tag } from '../../ui/parts/tag.ts'
import type { View } from '../../ui/view.ts'
import { kindOf, verdictItem } from './kinds.ts'
import type { Row } from './row-store.ts'
import { averageScore, isFarApart, type Part, sightOf } from './rules.ts'
import { inWords } from './show.ts'
import type { Worksheet } from './store.ts'
import { texts } from './texts.ts'

type Facts = { sheet: Worksheet; rows: Row[]; parts: Part[]; personId: string | null }

export function apartPanels(view: View, facts: Facts): Content {
  const { sheet, rows, parts } = facts
  const words = texts[view.lang].kinds[sheet.kind]
  const { items = [] } = kindOf(sheet.kind)
  // Only those whose answers this person may see.
  const people = parts.filter(({ personId }) => rows.some((one) => one.personId === personId))
  const groups = [...new Set(items.map(({ group }) => group))]
  return [
    whoPanel(view, facts),
    people.length > 0 && conclusions(view, facts, people),
    ...(people.length === 0
      ? []
      : groups.map((group) => {
          const here = items.filter((one) => one.group === group).map(({ key }) => key)
          return groupPanel(view, facts, people, words.groups?.[group] ?? group, here)
        })),
  ]
}

function whoPanel(view: View, { sheet, parts, personId }: Facts): Markup {
  const { apart: t, fill } = texts[view.lang]
  const mine = parts.find((one) => one.personId === personId)
  const sight = sightOf(sheet, parts, personId)
  const isOpen = sheet.status === 'open'
  return panel(t.title, [
    parts.length === 0
      ? html`<p>${t.nobody}</p>`
      : rowList(
          parts.map(({ name, handedInAt }) => ({
            title: name,
            tag: handedInAt ? { words: t.ready, kind: 'good' } : { words: t.busy },
          })),
        ),
    isOpen && sight === 'own' && html`<p>${parts.length === 0 ? fill.apart : t.own}</p>`,
    sight === 'waiting' && html`<p role="status">${t.waiting}</p>`,
    isOpen &&
      !mine?.handedInAt &&
      actions([
        linkButton(paths.worksheets.fill(view.at, sheet.id), mine ? t.on : t.start, {
          kind: 'primary',
          icon: 'pencil',
        }),
      ]),
  ])
}

/** What each concludes, with the explanation. */
function conclusions(view: View, { sheet, rows }: Facts, people: Part[]): Markup {
  const t = texts[view.lang].apart
  const words = texts[view.lang].kinds[sheet.kind].verdict ?? {}
  const fields = kindOf(sheet.kind).verdict ?? []
  const isApart = people.length > 1
  return panel(isApart ? t.sideBySide : undefined, [
    table(view, {
      caption: t.conclusion,
      captionUnseen: true,
      columns: [
        { head: texts[view.lang].person },
        ...fields.map(({ key }) => ({ head: words[key]?.label ?? key })),
      ],
      rows: people.map(({ name, personId }) => {
        const row = rows.find((one) => one.item === verdictItem && one.personId === personId)
        return [
          name,
          ...fields.map((field) =>
            inWords(view.lang, field, words[field.key] ?? { label: '' }, row?.values[field.key]),
          ),
        ]
      }),
    }),
  ])
}

function groupPanel(
  view: View,
  { rows }: Facts,
  people: Part[],
  name: string,
  items: readonly string[],
): Markup {
  const { apart: t, sheet, kinds } = texts[view.lang]
  const of = (item: string, person: Part) =>
    rows.find((one) => one.item === item && one.personId === person.personId)
  const scored = rows.filter(({ item }) => item !== null && items.includes(item))
  const average = averageScore(scored)
  const both = people.length > 1
  return panel(
    average === undefined ? name : `${name} · ${sheet.average(shownNumber(view, average))}`,
    [
      table(view, {
        caption: t.caption(name),
        captionUnseen: true,
        columns: [
          { head: t.item },
          ...people.map((person) => ({ head: person.name })),
          ...(both ? [{ head: t.difference }] : []),
        ],
        rows: items.map((item) => [
          kinds.weighing.items?.[item] ?? item,
          ...people.map((person) => answer(view, of(item, person))),
          ...(both
            ? [
                isFarApart(people.flatMap((person) => of(item, person) ?? [])) &&
                  tag(t.talk, 'warn'),
              ]
            : []),
        ]),
      }),
    ],
  )
}

function answer(view: View, row: Row | undefined): Cell {
  const { score, why, breaks } = row?.values ?? {}
  if (score == null && !why && !breaks) return ''
  const stops = breaks === true && html` ${tag(texts[view.lang].apart.breaks, 'bad')}`
  return html`${score != null && html`<b>${Number(score)}</b> `}${why && String(why)}${stops}`
}
