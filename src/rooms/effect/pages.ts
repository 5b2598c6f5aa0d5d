// What organisers see: the measurements of one course, and the sheet to print.
import { paths } from '../../paths.ts'
import { fullDate } from '../../platform/dates.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { narrowPage, workPage } from '../../ui/page.ts'
import { actions, button, linkButton } from '../../ui/parts/button.ts'
import { form, hiddenField } from '../../ui/parts/form.ts'
import { link, unseen } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { columns, panel } from '../../ui/parts/panel.ts'
import { printButton } from '../../ui/parts/print.ts'
import type { View } from '../../ui/view.ts'
import { type Course, courseHead, courseTabs, type Lesson } from '../courses/door.ts'
import { facesStyle, facesTable } from './faces.ts'
import { qrPicture } from './qr.ts'
import { answersMax, type Moment, moments } from './rules.ts'
import type { Measurement } from './store.ts'
import { texts } from './texts.ts'

type CourseFacts = {
  course: Course
  lessons: readonly Lesson[]
  calls: number
  measurements: readonly Measurement[]
  /** The last day on which each can be answered. */
  until: Record<Moment, string | undefined>
  today: string
  done?: { kind: 'ready' } | { kind: 'typed'; sheets: number }
}

export function coursePage(view: View, facts: CourseFacts): Markup {
  const t = texts[view.lang].course
  const { course, done } = facts
  const said = done && (done.kind === 'ready' ? t.done.ready : t.done.typed(done.sheets))
  return workPage(
    view,
    {
      ...courseHead(view, course, facts.lessons, t.title, t.lead),
      notice: said && notice(view, 'good', said, { live: 'status' }),
    },
    [
      courseTabs(view, course, 'effect', { people: true, calls: facts.calls }),
      course.state === 'planned'
        ? panel(undefined, html`<p>${t.nobody}</p>`)
        : columns(
            moments.toReversed().map((moment) => momentPanel(view, facts, moment)),
            panel(t.results, [
              html`<p>${t.resultsText}</p>`,
              html`<p>${link(paths.learning.effect(view.at), t.toResults)}</p>`,
            ]),
          ),
    ],
  )
}

function momentPanel(view: View, facts: CourseFacts, moment: Moment): Markup {
  const t = texts[view.lang]
  const one = facts.measurements.find((each) => each.moment === moment)
  const { course, today } = facts
  const last = facts.until[moment]
  const isOver = last !== undefined && last < today
  if (!one)
    return panel(t.moments[moment], [
      html`<p>${isOver ? t.course.over : t.course.about[moment]}</p>`,
      !isOver &&
        form(view, { action: paths.effect.course(view.at, course.id) }, [
          hiddenField('moment', moment),
          actions([
            button(t.course.make[moment], { kind: moment === 'end' ? 'primary' : 'second' }),
          ]),
        ]),
    ])
  const isClosed = one.closedOn !== null || isOver
  const isFull = one.answers >= answersMax(course.seatsTaken)
  return panel(t.moments[moment], [
    html`<p><b>${t.course.count(one.answers, course.seatsTaken)}</b></p>`,
    one.answers > course.seatsTaken &&
      notice(view, 'warn', t.course.tooMany(one.answers - course.seatsTaken)),
    isClosed
      ? html`<p>${t.course.over}</p>`
      : isFull
        ? html`<p>${t.course.full}</p>`
        : [
            last && html`<p class="kw-soft">${t.course.until(fullDate(last, view.lang))}</p>`,
            ways(view, course, one),
          ],
  ])
}

function ways(view: View, course: Course, { moment, code }: Measurement): Content {
  const t = texts[view.lang].course
  const { at } = view
  const address = `${view.baseUrl}${paths.effect.answer(at)}`
  // Both moments can stand on the page: who hears links only must know which is which.
  const named = (words: string) => html`${words}${unseen(`: ${texts[view.lang].moments[moment]}`)}`
  return [
    html`<h3 class="nl-heading">${t.ways.paper}</h3><p>${t.ways.paperText}</p>`,
    actions([
      linkButton(paths.effect.paper(at, course.id, moment), named(t.ways.print), {
        icon: 'printer',
      }),
      linkButton(paths.effect.typed(at, course.id, { moment }), named(t.ways.type), {
        icon: 'keyboard',
      }),
    ]),
    html`<h3 class="nl-heading">${t.ways.tablet}</h3><p>${t.ways.tabletText}</p>`,
    actions([
      linkButton(paths.effect.answer(at, { code, tablet: true }), named(t.ways.openTablet), {
        icon: 'device-laptop',
      }),
    ]),
    html`<h3 class="nl-heading">${t.ways.home}</h3><p>${t.ways.homeText(address)} ${t.code}: <b>${code}</b></p>`,
  ]
}

/** One sheet of paper: the statements with boxes, and how it can be done at home. */
export function paperPage(view: View, course: Course, one: Measurement): Markup {
  const t = texts[view.lang].paper
  const answer = paths.effect.answer(view.at, { code: one.code })
  const about = { title: t.name(course.title), heading: t.title[one.moment], over: course.title }
  return narrowPage(view, { ...about, lead: t.lead }, [
    facesStyle(),
    actions([
      printButton(view),
      linkButton(paths.effect.course(view.at, course.id), t.back, { kind: 'plain' }),
    ]),
    facesTable(view, one.moment),
    html`<section class="kw-at-home">${qrPicture(`${view.baseUrl}${answer}`, t.qr)}<div><p><b>${t.home}</b></p><p>${t.homeText(`${view.baseUrl}${paths.effect.answer(view.at)}`)} ${t.homeCode} <b class="kw-whole">${one.code}</b></p></div></section>`,
  ])
}
