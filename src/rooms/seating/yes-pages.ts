// The question before another partner sees somebody's contact data: read aloud, or on one's own screen.
import { type Lang, paths } from '../../paths.ts'
import type { Sheet } from '../../platform/form.ts'
import { html, type Markup } from '../../ui/markup.ts'
import { narrowPage, workPage } from '../../ui/page.ts'
import { aloud } from '../../ui/parts/aloud.ts'
import { actions, button, linkButton } from '../../ui/parts/button.ts'
import { pickField } from '../../ui/parts/choice-field.ts'
import { dateField } from '../../ui/parts/date-field.ts'
import { details } from '../../ui/parts/details.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { form, hiddenField } from '../../ui/parts/form.ts'
import { panel } from '../../ui/parts/panel.ts'
import { tickField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { type Course, courseCrumbs } from '../courses/door.ts'
import { askedWords } from '../sending/door.ts'
import { moveConsentVersion } from './rules.ts'
import { texts } from './texts.ts'

export type YesFacts = {
  course: Course
  to: Course
  /** To whom it is new. */
  asks: readonly { id: string; name: string }[]
  keptMonths: number
  sheet: Sheet
}

const namesOf = (view: View, asks: YesFacts['asks']): string =>
  new Intl.ListFormat(view.lang).format(asks.map(({ name }) => name))

const hidden = ({ to, asks }: YesFacts) => [
  hiddenField('to', to.id),
  asks.map(({ id }) => hiddenField('named', id)),
]

/** By the organiser: to read aloud in large type, and what the person answered. */
export function moveYesPage(
  view: View,
  facts: YesFacts & { id: string; name: string; today: string },
): Markup {
  const t = texts[view.lang]
  const { course, to, sheet, id } = facts
  const names = namesOf(view, facts.asks)
  const words = { share: t.yes.share, ...askedWords(view.lang) }
  const other: Lang = view.lang === 'nl' ? 'en' : 'nl'
  const read = (lang: Lang) => aloud(lang, texts[lang].yes.read(to.title, names, facts.keptMonths))
  return workPage(
    view,
    {
      title: t.move.titleOf(facts.name),
      heading: t.yes.title,
      sub: t.yes.lead(to.title, names),
      crumbs: [
        ...courseCrumbs(view, course),
        { label: t.places.people, href: paths.enrolment.people(view.at, course.id) },
        { label: t.move.crumb, href: paths.seating.move(view.at, id) },
        { label: t.yes.question },
      ],
      error: errorSummary(view, sheet, words),
    },
    form(view, { action: paths.seating.move(view.at, id) }, [
      hidden(facts),
      panel(t.yes.question, [
        read(view.lang),
        details(t.yes.other, read(other)),
        pickField(view, sheet, 'share', words.share),
      ]),
      panel(t.yes.asked, [
        pickField(view, sheet, 'how', words.how),
        pickField(view, sheet, 'lang', words.lang),
        dateField(view, sheet, 'day', words.day, { max: facts.today }),
        html`<p class="kw-soft">${t.yes.version(moveConsentVersion)}</p>`,
      ]),
      actions([
        button(t.move.save),
        linkButton(paths.seating.move(view.at, id), t.yes.another, { kind: 'plain' }),
      ]),
    ]),
  )
}

/** By the participant, after the code. */
export function ownMoveYesPage(view: View, facts: YesFacts & { proof: string }): Markup {
  const t = texts[view.lang]
  const { to, asks, sheet, proof } = facts
  const names = namesOf(view, asks)
  const lines = t.yes.read(to.title, names, facts.keptMonths).slice(0, -1)
  const { required } = t.yes.agreed
  const agreed = { label: t.yes.agreed.label(names, asks.length), errors: { required } }
  return narrowPage(
    view,
    {
      title: t.move.ownTitle,
      over: facts.course.title,
      lead: lines[0],
      error: errorSummary(view, sheet, { agreed }),
    },
    form(view, { action: paths.seating.ownMove(view.at) }, [
      hiddenField('bewijs', proof),
      hidden(facts),
      lines.slice(1).map((line) => html`<p>${line}</p>`),
      tickField(view, sheet, 'agreed', agreed),
      actions([button(t.move.ownSave)], true),
      actions([
        linkButton(paths.seating.ownMove(view.at, { bewijs: proof }), t.yes.another, {
          kind: 'plain',
        }),
      ]),
    ]),
  )
}
