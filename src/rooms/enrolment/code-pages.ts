// The slip with the code, how it stands, and where a code is filled in.
import { paths } from '../../paths.ts'
import { momentInWords } from '../../platform/dates.ts'
import type { Sheet } from '../../platform/form.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { narrowPage } from '../../ui/page.ts'
import { actions, button, linkButton } from '../../ui/parts/button.ts'
import { details } from '../../ui/parts/details.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { form, hiddenField } from '../../ui/parts/form.ts'
import { link, phoneLink } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { printButton } from '../../ui/parts/print.ts'
import { textField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { type Course, type Lesson, lessonLine, wasAndNow, whereOf } from '../courses/door.ts'
import type { Enrolment } from './store.ts'
import { texts } from './texts.ts'

type SlipFacts = {
  one: Enrolment
  course: Course
  lessons: readonly Lesson[]
  proof: string
  /** Whether the organiser lets them move to another course themselves. */
  mayMove: boolean
  isLate: boolean
}

/** How it stands, with the code to keep; nothing about the person, so that a printer shows nobody. */
export function slipPage(view: View, facts: SlipFacts): Markup {
  const { one, course, lessons, proof, mayMove, isLate } = facts
  const t = texts[view.lang].slip
  const isOff = course.state === 'cancelled'
  const isIn = one.status === 'enrolled' || one.status === 'offered' || one.status === 'waiting'
  const phone = course.contactPhone ?? view.network?.helplinePhone
  const said =
    one.status === 'offered'
      ? t.texts.offered(one.offeredUntil ? momentInWords(one.offeredUntil, view.lang) : '')
      : t.texts[one.status]
  return narrowPage(
    view,
    {
      title: t.titles[one.status],
      over: course.title,
      lead: isOff ? t.off : said,
      notice: isLate && notice(view, 'warn', t.late, { live: 'alert' }),
    },
    [
      one.status === 'offered' &&
        form(view, { action: paths.enrolment.accepted(view.at) }, [
          hiddenField('bewijs', proof),
          actions([button(t.take)], true),
        ]),
      isIn && codePart(view, one.code ?? ''),
      isIn && lessonsPart(view, course, lessons),
      phone && html`<p>${t.call} ${phoneLink(phone)}.</p>`,
      mayMove &&
        !isOff &&
        actions([linkButton(paths.seating.ownMove(view.at, { bewijs: proof }), t.move)]),
      isIn &&
        details(
          t.stop,
          form(view, { action: paths.enrolment.stopped(view.at) }, [
            hiddenField('bewijs', proof),
            html`<p>${t.stopText}</p>`,
            button(t.stopButton, { kind: 'danger' }),
          ]),
        ),
      actions([
        view.person && link(paths.behalf.choose(view.at), t.another),
        link(paths.courses.list(view.at), t.again),
      ]),
    ],
  )
}

function codePart(view: View, code: string): Content {
  const t = texts[view.lang].slip
  const address = `${view.baseUrl}${paths.enrolment.code(view.at)}`
  return html`<section><h2 class="nl-heading nl-heading--level-2">${t.code}</h2><p class="nl-heading nl-heading--level-1"><b>${code}</b></p><p>${t.keep}</p><p class="kw-soft">${t.where}: ${address}</p>${actions([printButton(view, t.print)])}</section>`
}

/** When and where; only for who still comes. */
function lessonsPart(view: View, course: Course, lessons: readonly Lesson[]): Markup {
  const t = texts[view.lang].slip
  return html`<h2 class="nl-heading nl-heading--level-2">${t.lessons}</h2>${lessonList(view, lessons)}<p>${t.place} ${whereOf(course, view.lang)}</p>`
}

/** When a lesson is, and when it was to be at first. */
function whenOf(view: View, one: Lesson): Content {
  if (!one.was) return lessonLine(one, view.lang)
  const t = texts[view.lang].slip
  const { was, now } = wasAndNow(one.was, one, view.lang)
  return html`${now}<br>${t.lessonMoved} <s>${t.lessonWas(was)}</s>`
}

function lessonList(view: View, lessons: readonly Lesson[]): Markup {
  const t = texts[view.lang].slip
  const items = lessons.map((one) =>
    one.cancelledAt
      ? html`<li><s>${lessonLine(one, view.lang)}</s> <b>${t.lessonOff}</b></li>`
      : html`<li>${whenOf(view, one)}</li>`,
  )
  return html`<ol class="kw-list">${items}</ol>`
}

export function codePage(view: View, sheet: Sheet, pausedUntil?: Date): Markup {
  const t = texts[view.lang].codePage
  const phone = view.network?.helplinePhone
  return narrowPage(
    view,
    {
      title: t.title,
      lead: t.lead,
      error: errorSummary(view, sheet, { code: t.code }),
      notice:
        pausedUntil &&
        notice(view, 'warn', t.paused(momentInWords(pausedUntil, view.lang)), { live: 'alert' }),
    },
    html`${form(view, { action: paths.enrolment.code(view.at) }, [
      textField(view, sheet, 'code', t.code, {
        size: 'short',
        autocomplete: 'off',
        kind: 'postcode',
      }),
      actions([button(t.show)]),
    ])}${phone && html`<p>${t.lost} ${t.call} ${phoneLink(phone)}.</p>`}`,
  )
}
