// One lesson for who gives it: where, with whom, who comes, and the material; made to be printed.

import { inDutch } from '../../ui/dutch.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { narrowPage, workPage } from '../../ui/page.ts'
import { type Crumb, typedCrumb } from '../../ui/parts/breadcrumb.ts'
import { actions } from '../../ui/parts/button.ts'
import { facts as factList } from '../../ui/parts/facts.ts'
import { link } from '../../ui/parts/link.ts'
import { panel } from '../../ui/parts/panel.ts'
import { printButton } from '../../ui/parts/print.ts'
import { table } from '../../ui/parts/table.ts'
import type { View } from '../../ui/view.ts'
import { lessonLine, materialList, type Planned, type Programme, whereOf } from '../courses/door.ts'
import { texts } from './texts.ts'

type LessonFacts = {
  lesson: Planned
  /** Who stands beside this teacher. */
  colleagues: readonly string[]
  programme: Programme | undefined
  /** First names in order of arrival; undefined when the organiser does not share them. */
  names: readonly string[] | undefined
  /** One's own lessons. */
  home: string
  isLinked: boolean
}

export function lessonPage(view: View, facts: LessonFacts): Markup {
  const t = texts[view.lang]
  const { lesson } = facts
  const when = lessonLine(lesson, view.lang)
  const title = `${lesson.title}, ${when}`
  const body = [
    panel(undefined, aboutLesson(view, facts)),
    panel(t.lesson.list, people(view, facts)),
    materialPanel(view, facts),
  ]
  const print = printButton(view, t.lesson.print)
  if (facts.isLinked)
    return narrowPage(
      view,
      { title, heading: inDutch(view, lesson.title), lead: when, audience: 'partner' },
      [
        html`<p class="kw-no-print">${link(facts.home, t.lesson.back, { icon: 'arrow-left' })}</p>`,
        body,
        actions([print]),
      ],
    )
  const crumbs: Crumb[] = [{ label: t.own.title, href: facts.home }, typedCrumb(lesson.title)]
  return workPage(
    view,
    { title, heading: inDutch(view, lesson.title), sub: when, crumbs, actions: print },
    body,
  )
}

function aboutLesson(view: View, { lesson, colleagues }: LessonFacts): Content {
  const t = texts[view.lang].lesson
  return factList([
    { term: t.where, value: [whereOf(lesson, view.lang), lesson.room].filter(Boolean).join(', ') },
    { term: t.organiser, value: lesson.organiserName },
    ...(colleagues.length > 0 ? [{ term: t.together, value: colleagues.join(', ') }] : []),
    { term: t.expected, value: String(lesson.seatsTaken) },
  ])
}

function people(view: View, { names, lesson }: LessonFacts): Content {
  const t = texts[view.lang].lesson
  if (names === undefined) return html`<p>${t.nameless(lesson.organiserName)}</p>`
  if (names.length === 0) return html`<p>${t.nobody}</p>`
  return table(view, {
    caption: t.list,
    captionUnseen: true,
    columns: [{ head: t.columns.nr }, { head: t.columns.name }, { head: t.columns.there }],
    rows: names.map((name, at) => [
      at + 1,
      name || t.erased,
      html`<span aria-hidden="true">☐</span>`,
    ]),
  })
}

function materialPanel(view: View, { programme }: LessonFacts): Content {
  const t = texts[view.lang].lesson
  if (!programme) return undefined
  const { goals, materials, needsWorkbook } = programme
  return panel(`${t.material}: ${programme.name}`, [
    needsWorkbook && html`<p>${t.workbook}</p>`,
    materials.length > 0 && materialList(materials),
    materials.length === 0 && !needsWorkbook && html`<p>${t.noMaterial}</p>`,
    goals.length > 0 &&
      html`<h3>${t.goals}</h3><ul class="kw-list">${goals.map((one) => html`<li>${one}</li>`)}</ul>`,
  ])
}
