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
import type { Part } from './batches.ts'
import { type Group, together } from './effect.ts'
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
  groups: readonly Group[]
  /** Courses of this year that wait for a batch. */
  hidden: readonly Part[]
}

export const ownCourses = 'eigen'

/** The groups that a choice is about. */
export function chosenGroups(
  groups: readonly Group[],
  { programme, organiser }: Omit<Chosen, 'year'>,
): Group[] {
  return groups.filter(
    (one) =>
      (programme === null || one.programme === programme) &&
      (organiser === null || one.organiser === organiser),
  )
}

export function effectPage(view: View, facts: EffectFacts): Markup {
  const t = texts[view.lang].effect
  const { names, chosen } = facts
  const groups = chosenGroups(facts.groups, chosen)
  const whole = together(groups, { programme: null, organiser: null })
  const body =
    facts.groups.length === 0
      ? nothingYet(view)
      : groups.length === 0
        ? panel(undefined, html`<p>${t.emptyChoice}</p>`)
        : [
            tablePanel(view, saidTable(names, whole)),
            tablePanel(view, groupTable(names, groups, whole), mixed(facts)),
            html`<p>${link(paths.learning.effectCsv(view.at, queryOf(chosen)), texts[view.lang].csv, { icon: 'download' })}</p>`,
          ]
  return workPage(view, { title: t.title, sub: t.lead }, [
    html`<link rel="stylesheet" href="${asset('learning.css')}">`,
    learnNav(view, 'results'),
    facts.years.length > 0 && chooser(view, facts),
    body,
    hiddenPanel(view, facts),
    panel(
      texts[view.lang].notes.title,
      html`<ul>${t.notes.map((one) => html`<li>${one}</li>`)}</ul>`,
    ),
  ])
}

function chooser(view: View, { names, years, chosen, groups }: EffectFacts): Content {
  const t = texts[view.lang].effect.filter
  const options = (of: (one: Group) => string | null, name: (key: string) => string) => ({
    '': t.all,
    ...Object.fromEntries(
      [...new Set(groups.map(of))].flatMap((key) =>
        key === null ? [] : [[key || ownCourses, name(key)]],
      ),
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

/** What is in groups of more than one programme or organiser. */
function mixed({ names, groups, chosen }: EffectFacts): Content {
  const t = texts[names.lang].effect.groups
  const all = chosenGroups(groups, chosen).filter(
    ({ programme, organiser }) => programme === null || organiser === null,
  )
  const of = together(all, { programme: null, organiser: null }).of
  return of.length > 0 && html`<p class="kw-soft">${t.joined(coursesIn(names, of))}</p>`
}

function hiddenPanel(view: View, { names, hidden }: EffectFacts): Content {
  if (hidden.length === 0) return undefined
  const t = texts[view.lang].effect.hidden
  const count = hidden.reduce((sum, { courses }) => sum + courses, 0)
  return panel(t.title, [
    html`<p><b>${t.count(count)}</b> ${coursesIn(names, hidden)}.</p>`,
    html`<p class="kw-soft">${t.why}</p>`,
  ])
}

const coursesIn = (names: Names, parts: readonly Part[]): string =>
  parts.map((one) => `${keyName(names, one)} (${one.courses})`).join(', ')

function nothingYet(view: View): Markup {
  const t = texts[view.lang].effect.empty
  return emptyState(t.title, t.text, [linkButton(paths.courses.staff(view.at), t.courses)])
}

const queryOf = ({ year, programme, organiser }: Chosen) => ({
  jaar: year,
  programma: programme === '' ? ownCourses : (programme ?? undefined),
  organisatie: organiser ?? undefined,
})
