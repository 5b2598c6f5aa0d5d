// One stock: its numbers, what happened to it, and a form to note more.
import { paths } from '../../paths.ts'
import { localDate, numericDate } from '../../platform/dates.ts'
import type { Sheet } from '../../platform/form.ts'
import { withDutch } from '../../ui/dutch.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { actions, button } from '../../ui/parts/button.ts'
import { pickField, radiosField } from '../../ui/parts/choice-field.ts'
import { details } from '../../ui/parts/details.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { facts as factList } from '../../ui/parts/facts.ts'
import { fresh } from '../../ui/parts/field.ts'
import { form } from '../../ui/parts/form.ts'
import { shortened } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { columns, panel } from '../../ui/parts/panel.ts'
import { table } from '../../ui/parts/table.ts'
import { tag } from '../../ui/parts/tag.ts'
import { selectField, textField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { type CourseLine, periodOf } from '../courses/door.ts'
import type { StockLine } from './demand.ts'
import { deedsOf, isOfCourse } from './rules.ts'
import type { Move } from './store.ts'
import { texts } from './texts.ts'
import { nameOf } from './words.ts'

type StockFacts = {
  line: StockLine
  moves: readonly Move[]
  /** For which it may be handed out. */
  courses: readonly CourseLine[]
  mayKeep: boolean
  sheet: Sheet
  /** What was typed of its details, when that was wrong. */
  editSheet?: Sheet | undefined
  done?: 'noted' | 'saved' | 'added' | 'undoneNow' | undefined
  isStuck?: boolean
}

export function stockPage(view: View, facts: StockFacts): Markup {
  const t = texts[view.lang]
  const { line, mayKeep, done, sheet } = facts
  const { supply, short } = line
  const title = nameOf(supply, view.lang)
  const heading = withDutch(view, title, supply.programmeName ?? '', supply.name)
  return workPage(
    view,
    {
      title,
      heading,
      sub: html`${supply.organisationName} ${short > 0 && tag(t.short(short), 'warn')}`,
      crumbs: [{ label: t.title, href: paths.supplies.list(view.at) }, { label: heading }],
      error: facts.editSheet
        ? errorSummary(view, facts.editSheet, t.form)
        : errorSummary(view, sheet, moveWords(view, facts)),
      notice: done && notice(view, 'good', t[done], { live: 'status' }),
    },
    [
      facts.isStuck && notice(view, 'warn', t.cannotUndo, { live: 'alert' }),
      columns(
        [mayKeep && notePanel(view, facts), mayKeep && editPanel(view, facts)],
        panel(undefined, numbers(view, line)),
      ),
      logPanel(view, facts),
    ],
  )
}

function numbers(view: View, { supply, need }: StockLine): Markup {
  const t = texts[view.lang].facts
  const isBook = supply.kind === 'workbook'
  const all: [string, number][] = [
    [t.atHand, supply.atHand],
    [t.onOrder, supply.onOrder],
    [isBook ? t.handedOut : t.out, supply.handedOut],
    [t.lost, supply.lost],
    [t.reserve, supply.reserve],
    ...(isBook
      ? ([
          [t.needed, need.now],
          [t.atMost, need.atMost],
        ] as [string, number][])
      : []),
  ]
  return factList(all.map(([term, value]) => ({ term, value: String(value) })))
}

function notePanel(view: View, facts: StockFacts): Markup {
  const t = texts[view.lang]
  const { line, sheet, courses } = facts
  const words = moveWords(view, facts)
  return panel(
    t.noteTitle,
    form(view, { action: paths.supplies.show(view.at, line.supply.id) }, [
      pickField(view, sheet, 'deed', words.deed),
      textField(view, sheet, 'count', words.count, { kind: 'number', size: 'tiny' }),
      courses.length > 0 &&
        selectField(view, sheet, 'courseId', words.courseId, { optional: true, blank: false }),
      actions([button(t.note)]),
    ]),
  )
}

function moveWords(view: View, { line, courses }: StockFacts) {
  const t = texts[view.lang]
  const deeds = deedsOf(line.supply.kind).map((deed) => [deed, t.deeds[deed]])
  const named = courses.map((one) => [
    one.id,
    `${one.internalTitle || one.title}, ${periodOf(one, view.lang)}`,
  ])
  return {
    deed: { ...t.form.deed, options: Object.fromEntries(deeds) as Record<string, string> },
    count: t.form.count,
    courseId: {
      ...t.form.courseId,
      options: { '': t.noCourse, ...Object.fromEntries(named) } as Record<string, string>,
    },
  }
}

function logPanel(view: View, { line, moves, mayKeep }: StockFacts): Markup {
  const t = texts[view.lang]
  const heads = t.columns
  const hasCourse = moves.some(({ deed }) => isOfCourse(deed))
  const rows = moves.map((one) => [
    numericDate(localDate(one.at)),
    html`${t.deeds[one.deed]} ${one.undoneAt && tag(t.undone)}`,
    one.count,
    ...(hasCourse ? [one.courseTitle ?? ''] : []),
    one.personName ?? '',
    ...(mayKeep ? [undoForm(view, line, one)] : []),
  ])
  const list = table(view, {
    caption: t.log,
    captionUnseen: true,
    rowHeads: false,
    columns: [
      { head: heads.when },
      { head: heads.deed },
      { head: heads.count, num: true },
      ...(hasCourse ? [{ head: heads.course }] : []),
      { head: heads.who },
      ...(mayKeep ? [{ head: heads.action, headUnseen: true }] : []),
    ],
    rows,
  })
  return panel(t.log, moves.length === 0 ? html`<p>${t.noLog}</p>` : list)
}

function undoForm(view: View, { supply }: StockLine, move: Move): Content {
  if (move.undoneAt) return undefined
  const t = texts[view.lang]
  const about = t.undoOf(`${move.count} ${t.deeds[move.deed]}`)
  const words = shortened(t.undo, about)
  const action = paths.supplies.undone(view.at, supply.id, move.id)
  return form(view, { action, class: 'kw-inline' }, button(words, { kind: 'plain' }))
}

function editPanel(view: View, { line: { supply }, editSheet }: StockFacts): Markup {
  const t = texts[view.lang]
  const sheet = editSheet ?? fresh({ name: supply.name, reserve: String(supply.reserve) })
  const body = form(view, { action: paths.supplies.edit(view.at, supply.id) }, [
    textField(view, sheet, 'name', t.form.name, { optional: true }),
    textField(view, sheet, 'reserve', t.form.reserve, { kind: 'number', size: 'tiny' }),
    actions([button(t.save, { kind: 'second' })]),
  ])
  return panel(undefined, details(t.edit, body, editSheet !== undefined))
}

type NewFacts = {
  sheet: Sheet
  owners: readonly { id: string; name: string }[]
  programmes: readonly { id: string; name: string }[]
}

export function newSupplyPage(view: View, { sheet, owners, programmes }: NewFacts): Markup {
  const t = texts[view.lang]
  const named = (all: readonly { id: string; name: string }[]) =>
    Object.fromEntries(all.map(({ id, name }) => [id, name])) as Record<string, string>
  const words = {
    ...t.form,
    organisationId: { ...t.form.organisationId, options: named(owners) },
    kind: { ...t.form.kind, options: t.kinds as Record<string, string> },
    programmeId: { ...t.form.programmeId, options: named(programmes) },
  }
  return workPage(
    view,
    {
      title: t.add,
      crumbs: [{ label: t.title, href: paths.supplies.list(view.at) }, { label: t.add }],
      error: errorSummary(view, sheet, words),
    },
    panel(
      undefined,
      form(view, { action: paths.supplies.new(view.at) }, [
        selectField(view, sheet, 'organisationId', words.organisationId, { blank: false }),
        radiosField(view, sheet, 'kind', words.kind),
        selectField(view, sheet, 'programmeId', words.programmeId, { optional: true }),
        textField(view, sheet, 'name', words.name, { optional: true }),
        textField(view, sheet, 'reserve', words.reserve, { kind: 'number', size: 'tiny' }),
        actions([button(t.save)]),
      ]),
    ),
  )
}
