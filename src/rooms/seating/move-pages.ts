// To which course: for who organises, and for who holds the code.
import { paths } from '../../paths.ts'
import type { Sheet } from '../../platform/form.ts'
import { html, type Markup } from '../../ui/markup.ts'
import { narrowPage, workPage } from '../../ui/page.ts'
import { actions, button, linkButton } from '../../ui/parts/button.ts'
import { radiosField } from '../../ui/parts/choice-field.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { form, hiddenField } from '../../ui/parts/form.ts'
import { notice } from '../../ui/parts/notice.ts'
import { panel } from '../../ui/parts/panel.ts'
import type { View } from '../../ui/view.ts'
import {
  type Course,
  type CourseLine,
  courseCrumbs,
  periodOf,
  placesInWords,
  whereOf,
} from '../courses/door.ts'
import type { MoveStop } from './moving.ts'
import { texts } from './texts.ts'

export type MoveFacts = {
  course: Course
  others: readonly CourseLine[]
  /** Per course the partners that would see the data anew, by name. */
  newTo: ReadonlyMap<string, string>
  sheet: Sheet
  stop?: MoveStop | undefined
}

/** The choice, each with its days and whether there is a place. */
function choice(
  view: View,
  { others, sheet, newTo }: MoveFacts,
  alsoOf: (names: string) => string,
) {
  const words = choiceWords(view, others)
  const also = (id: string) => {
    const names = newTo.get(id)
    return names && alsoOf(names)
  }
  const hints = Object.fromEntries(
    others.map((one) => [
      one.id,
      [
        periodOf(one, view.lang),
        whereOf(one, view.lang),
        placesInWords(one, view.lang),
        also(one.id),
      ]
        .filter(Boolean)
        .join(' · '),
    ]),
  )
  return radiosField(view, sheet, 'to', words, { hints })
}

function choiceWords(view: View, others: readonly CourseLine[]) {
  const options = Object.fromEntries(others.map(({ id, title }) => [id, title]))
  return { ...texts[view.lang].move.to, options }
}

/** By the organiser. */
export function movePage(view: View, facts: MoveFacts & { id: string; name: string }): Markup {
  const t = texts[view.lang].move
  const { course, others, sheet, stop, name } = facts
  return workPage(
    view,
    {
      title: t.titleOf(name),
      sub: t.lead,
      crumbs: [
        ...courseCrumbs(view, course),
        {
          label: texts[view.lang].places.people,
          href: paths.enrolment.people(view.at, course.id),
        },
        { label: t.crumb },
      ],
      error: errorSummary(view, sheet, { to: choiceWords(view, others) }),
      notice: stop && notice(view, 'warn', t.stops[stop], { live: 'alert' }),
    },
    panel(
      undefined,
      others.length === 0
        ? html`<p>${t.none}</p>`
        : form(view, { action: paths.seating.move(view.at, facts.id) }, [
            choice(view, facts, texts[view.lang].yes.also),
            actions([button(t.save)]),
          ]),
    ),
  )
}

/** By the participant, after the code. */
export function ownMovePage(
  view: View,
  facts: MoveFacts & { proof: string; slip: string },
): Markup {
  const t = texts[view.lang].move
  const { course, others, sheet, stop, proof } = facts
  return narrowPage(
    view,
    {
      title: t.ownTitle,
      over: course.title,
      lead: others.length === 0 ? t.ownNone : t.ownLead,
      error: errorSummary(view, sheet, { to: choiceWords(view, others) }),
      notice: stop && notice(view, 'warn', t.stops[stop], { live: 'alert' }),
    },
    [
      others.length > 0 &&
        form(view, { action: paths.seating.ownMove(view.at) }, [
          hiddenField('bewijs', proof),
          choice(view, facts, texts[view.lang].yes.ownAlso),
          actions([button(t.ownSave)], true),
        ]),
      actions([linkButton(facts.slip, t.back, { kind: 'plain' })]),
    ],
  )
}
