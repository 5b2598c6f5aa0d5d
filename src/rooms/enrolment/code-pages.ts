// The slip with the code, how it stands, and where a code is filled in.
import { paths } from '../../paths.ts'
import { momentInWords } from '../../platform/dates.ts'
import type { Sheet } from '../../platform/form.ts'
import { inDutch } from '../../ui/dutch.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { narrowPage } from '../../ui/page.ts'
import { actions, button, linkButton } from '../../ui/parts/button.ts'
import { details } from '../../ui/parts/details.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { facts as factList } from '../../ui/parts/facts.ts'
import { form, hiddenField } from '../../ui/parts/form.ts'
import { link, phoneLink } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { printButton } from '../../ui/parts/print.ts'
import { textField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { placeFacts } from '../catalogue/door.ts'
import { type Course, courseTexts, type Lesson, lessonLine, wasAndNow } from '../courses/door.ts'
import type { Location } from '../offers/door.ts'
import { texts as intakeTexts } from './intake-texts.ts'
import type { Enrolment } from './store.ts'
import { texts } from './texts.ts'

type SlipFacts = {
  one: Enrolment
  course: Course
  lessons: readonly Lesson[]
  place: Location | undefined
  /** All that give it, by name. */
  organisers: readonly string[]
  proof: string
  /** Whether the organiser lets them move to another course themselves. */
  mayMove: boolean
  isLate: boolean
}

/** How it stands, with the code to keep; nothing about the person, so that a printer shows nobody. */
export function slipPage(view: View, facts: SlipFacts): Markup {
  const { one, course, proof, mayMove, isLate } = facts
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
      over: inDutch(view, course.title),
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
      isIn && lessonsPart(view, facts),
      phone && html`<p>${t.call} ${phoneLink(phone)}.</p>`,
      mayMove &&
        !isOff &&
        actions([linkButton(paths.seating.ownMove(view.at, { bewijs: proof }), t.move)]),
      isIn &&
        details(
          t.stop,
          form(view, { action: paths.enrolment.stopped(view.at) }, [
            hiddenField('bewijs', proof),
            html`<p>${one.status === 'waiting' ? t.stopWaiting : t.stopText}</p>`,
            button(t.stopButton, { kind: 'danger' }),
          ]),
        ),
      actions([
        view.person && backToWork(view, one),
        view.person && link(paths.behalf.choose(view.at), t.another),
        link(paths.courses.list(view.at), t.again),
      ]),
    ],
  )
}

/** Whoever enrolled somebody else goes on where they came from. */
function backToWork(view: View, { referralId, courseId }: Enrolment): Markup {
  const t = texts[view.lang].slip
  return referralId
    ? link(paths.referrals.show(view.at, referralId), t.toReferral)
    : link(paths.courses.manage(view.at, courseId), t.toCourse)
}

function codePart(view: View, code: string): Content {
  const t = texts[view.lang].slip
  const address = `${view.baseUrl}${paths.enrolment.code(view.at)}`
  return html`<section><h2 class="nl-heading nl-heading--level-2">${t.code}</h2><p class="nl-heading nl-heading--level-1"><b>${code}</b></p><p>${t.keep}</p><p class="kw-soft">${t.where}: ${address}</p>${actions([printButton(view, t.print)])}</section>`
}

/** When and where; only for who still comes. */
function lessonsPart(view: View, facts: SlipFacts): Markup {
  const t = texts[view.lang].slip
  const words = intakeTexts[view.lang]
  const { course, organisers } = facts
  return html`<h2 class="nl-heading nl-heading--level-2">${t.lessons}</h2>${lessonList(view, facts.lessons)}${factList(
    [
      ...placeFacts(view, course, facts.place),
      ...(course.bring ? [{ term: t.bring, value: inDutch(view, course.bring) }] : []),
      ...(course.hasIntake
        ? [
            {
              term: courseTexts[view.lang].public.intake,
              value: words.comes,
              note: inDutch(view, course.intakeText),
            },
          ]
        : []),
      { term: words.by, value: new Intl.ListFormat(view.lang).format(organisers) },
    ],
  )}`
}

/** When a lesson is, and when it was to be at first. */
function whenOf(view: View, one: Lesson): Content {
  if (!one.was) return withRoom(view, one)
  const t = texts[view.lang].slip
  const { was, now } = wasAndNow(one.was, one, view.lang)
  return html`${[now, one.was.room === one.room && one.room].filter(Boolean).join(' · ')}<br>${t.lessonMoved} <s>${t.lessonWas(was)}</s>`
}

const withRoom = (view: View, one: Lesson): string =>
  [lessonLine(one, view.lang), one.room].filter(Boolean).join(' · ')

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
