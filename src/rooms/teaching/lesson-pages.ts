// One lesson for who gives it: where, with whom, who comes and who was there, and the material; made to be printed.
import { inDutch } from '../../ui/dutch.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { narrowPage, workPage } from '../../ui/page.ts'
import { type Crumb, typedCrumb } from '../../ui/parts/breadcrumb.ts'
import { actions } from '../../ui/parts/button.ts'
import { facts as factList } from '../../ui/parts/facts.ts'
import { form } from '../../ui/parts/form.ts'
import { link, phoneLink } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { panel } from '../../ui/parts/panel.ts'
import { printButton } from '../../ui/parts/print.ts'
import { table } from '../../ui/parts/table.ts'
import type { View } from '../../ui/view.ts'
import { attendanceFields } from '../attendance/door.ts'
import { lessonLine, materialList, type Planned, type Programme, whereOf } from '../courses/door.ts'
import type { Listed, ListedNotes } from './names.ts'
import type { NotingStop } from './rules.ts'
import { texts } from './texts.ts'

type LessonFacts = {
  lesson: Planned
  /** How many people have a place in the course. */
  seated: number
  /** Of whoever organises it. */
  phone: string | null
  /** Who stands beside this teacher. */
  colleagues: readonly string[]
  programme: Programme | undefined
  /** In order of arrival; undefined when the organiser does not share names. */
  list: { people: readonly Listed[]; noted: ListedNotes } | undefined
  /** Why nothing can be noted now; undefined is that it can. */
  stop: NotingStop | undefined
  /** What became of a form: kept, or refused because of the stop. */
  after: 'saved' | 'refused' | undefined
  /** One's own lessons, and where who was there is sent to. */
  home: string
  action: string
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
  const said = saidAfter(view, facts)
  if (facts.isLinked)
    return narrowPage(
      view,
      {
        title,
        heading: inDutch(view, lesson.title),
        lead: when,
        audience: 'partner',
        notice: said,
      },
      [
        html`<p class="kw-no-print">${link(facts.home, t.lesson.back, { icon: 'arrow-left' })}</p>`,
        body,
        actions([print]),
      ],
    )
  const crumbs: Crumb[] = [{ label: t.own.title, href: facts.home }, typedCrumb(lesson.title)]
  return workPage(
    view,
    {
      ...{ title, heading: inDutch(view, lesson.title), sub: when, crumbs },
      ...{ actions: print, notice: said },
    },
    body,
  )
}

function aboutLesson(view: View, { lesson, colleagues, seated, phone }: LessonFacts): Content {
  const t = texts[view.lang].lesson
  return factList([
    { term: t.where, value: [whereOf(lesson, view.lang), lesson.room].filter(Boolean).join(', ') },
    { term: t.organiser, value: lesson.organiserName },
    ...(phone ? [{ term: t.phone, value: phoneLink(phone) }] : []),
    ...(colleagues.length > 0 ? [{ term: t.together, value: colleagues.join(', ') }] : []),
    { term: t.expected, value: String(seated) },
  ])
}

function saidAfter(view: View, { after, stop, lesson }: LessonFacts): Content {
  const t = texts[view.lang]
  if (after === 'saved') return notice(view, 'good', t.own.saved, { live: 'status' })
  if (after !== 'refused' || !stop) return undefined
  const why = t.lesson.stops[stop](lesson.organiserName)
  return notice(view, 'warn', why, { title: t.lesson.unsaved, live: 'alert' })
}

/** A list to print; from the start of the lesson on, on a screen, a form. */
function people(view: View, facts: LessonFacts): Content {
  const t = texts[view.lang].lesson
  const { list, lesson, stop, action } = facts
  if (list === undefined) return html`<p>${t.nameless(lesson.organiserName)}</p>`
  if (list.people.length === 0) return html`<p>${t.nobody}</p>`
  const paper = paperList(view, list.people)
  if (stop === 'early') return [html`<p class="kw-no-print">${t.later}</p>`, paper]
  if (stop) return paper
  const rows = list.people.map(({ enrolmentId, name }, at) => ({
    enrolmentId,
    label: name || `${t.erased} (${at + 1})`,
  }))
  const fields = attendanceFields(view, lesson, rows, list.noted)
  return [
    html`<p class="kw-no-print">${t.note}</p>`,
    form(view, { action, label: t.list, class: 'kw-no-print' }, fields),
    html`<div class="kw-print">${paper}</div>`,
  ]
}

function paperList(view: View, listed: readonly Listed[]): Markup {
  const t = texts[view.lang].lesson
  return table(view, {
    caption: t.list,
    captionUnseen: true,
    columns: [{ head: t.columns.nr }, { head: t.columns.name }, { head: t.columns.there }],
    rows: listed.map(({ name }, at) => [
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
