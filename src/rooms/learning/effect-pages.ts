// The page with what participants say.
import { paths } from '../../paths.ts'
import { asset } from '../../ui/assets.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { button, linkButton } from '../../ui/parts/button.ts'
import { emptyState } from '../../ui/parts/empty.ts'
import { fresh } from '../../ui/parts/field.ts'
import { form } from '../../ui/parts/form.ts'
import { link } from '../../ui/parts/link.ts'
import { panel } from '../../ui/parts/panel.ts'
import { table } from '../../ui/parts/table.ts'
import { selectField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { learnNav } from '../courses/door.ts'
import { type Effect, type Group, together } from './effect.ts'
import {
  groupTable,
  keyName,
  type Names,
  organiserName,
  programmeName,
  saidTable,
  type Table,
} from './effect-sheets.ts'
import { texts } from './texts.ts'

type Chosen = { year: number; programme: string | null; organiser: string | null }
export type EffectFacts = {
  names: Names
  years: readonly number[]
  chosen: Chosen
  effect: Effect
}

export const ownCourses = 'eigen'

/** The groups that a choice is about. */
export function chosenGroups({ groups }: Effect, { programme, organiser }: Chosen): Group[] {
  return groups.filter(
    (one) =>
      (programme === null || one.programme === programme) &&
      (organiser === null || one.organiser === organiser),
  )
}

export function effectPage(view: View, facts: EffectFacts): Markup {
  const t = texts[view.lang].effect
  const { names, effect, chosen } = facts
  const groups = chosenGroups(effect, chosen)
  const whole = together(groups, { programme: null, organiser: null })
  const body =
    effect.groups.length === 0
      ? [nothingYet(view), panel(t.groups.tooFew, tooFew(facts))]
      : [
          groups.length === 0
            ? panel(undefined, html`<p>${t.emptyChoice}</p>`)
            : [
                tablePanel(view, saidTable(names, whole)),
                tablePanel(view, groupTable(names, groups, whole), tooFew(facts)),
                html`<p>${link(paths.learning.effectCsv(view.at, queryOf(chosen)), texts[view.lang].csv, { icon: 'download' })}</p>`,
              ],
        ]
  return workPage(view, { title: t.title, sub: t.lead }, [
    html`<link rel="stylesheet" href="${asset('learning.css')}">`,
    learnNav(view, 'results'),
    facts.years.length > 0 && chooser(view, facts),
    body,
    panel(
      texts[view.lang].notes.title,
      html`<ul>${t.notes.map((one) => html`<li>${one}</li>`)}</ul>`,
    ),
  ])
}

function chooser(view: View, { names, years, chosen, effect }: EffectFacts): Content {
  const t = texts[view.lang].effect.filter
  const keys = effect.groups.filter(({ organiser }) => organiser !== null)
  const options = (of: (one: Group) => string | null, name: (key: string) => string) => ({
    '': t.all,
    ...Object.fromEntries(
      [...new Set(keys.map(of))].map((key) => [key || ownCourses, name(key ?? '')]),
    ),
  })
  const filled = fresh({
    jaar: String(chosen.year),
    programma: chosen.programme === '' ? ownCourses : (chosen.programme ?? ''),
    organisatie: chosen.organiser ?? '',
  })
  const select = (name: string, words: { label: string; options: Record<string, string> }) =>
    selectField(view, filled, name, words, { blank: false, optional: 'silent' })
  const about = {
    action: paths.learning.effect(view.at),
    label: t.label,
    class: 'kw-find kw-find--three',
  }
  return form(view, { ...about, method: 'get' }, [
    select('jaar', {
      ...t.year,
      options: Object.fromEntries(years.map((one) => [one, String(one)])),
    }),
    select('programma', {
      ...t.programme,
      options: options(
        ({ programme }) => programme,
        (key) => programmeName(names, key),
      ),
    }),
    select('organisatie', {
      ...t.organiser,
      options: options(
        ({ organiser }) => organiser,
        (key) => organiserName(names, key),
      ),
    }),
    button(t.show, { kind: 'second' }),
  ])
}

function tablePanel(
  view: View,
  { title, definition, heads, lines }: Table,
  more?: Content,
): Markup {
  return panel(title, [
    html`<p class="kw-soft">${definition}</p>`,
    table(view, {
      caption: title,
      captionUnseen: true,
      columns: heads.map((head, at) => ({ head, num: at > 0 })),
      rows: lines.map(({ label, values, isTotal }) => {
        const bold = (words: Content) => (isTotal ? html`<b>${words}</b>` : words)
        return [bold(label), ...values.map((value) => bold(value))]
      }),
    }),
    more,
  ])
}

function tooFew({ names, effect }: EffectFacts): Content {
  const t = texts[names.lang].effect.groups
  const list = (keys: readonly { programme: string; organiser: string }[]) =>
    keys.map((key) => keyName(names, key)).join(', ')
  const joined = effect.groups.filter(({ organiser }) => organiser === null).flatMap(({ of }) => of)
  return [
    joined.length > 0 && html`<p class="kw-soft">${t.joined(list(joined))}</p>`,
    effect.hidden.length > 0 && html`<p class="kw-soft">${t.tooFewText(list(effect.hidden))}</p>`,
  ]
}

function nothingYet(view: View): Markup {
  const t = texts[view.lang].effect.empty
  return emptyState(t.title, t.text, [linkButton(paths.courses.staff(view.at), t.courses)])
}

const queryOf = ({ year, programme, organiser }: Chosen) => ({
  jaar: year,
  programma: programme === '' ? ownCourses : (programme ?? undefined),
  organisatie: organiser ?? undefined,
})
