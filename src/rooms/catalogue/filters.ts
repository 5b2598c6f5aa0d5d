// The filters beside the list of courses, and those that are on above it.
import { paths } from '../../paths.ts'
import { languageName } from '../../platform/languages.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { checkboxesField } from '../../ui/parts/choice-field.ts'
import { fresh } from '../../ui/parts/field.ts'
import { searchBar } from '../../ui/parts/filters.ts'
import { hiddenField } from '../../ui/parts/form.ts'
import { link, unseen } from '../../ui/parts/link.ts'
import { selectField, textField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { courseTexts } from '../courses/door.ts'
import { type Skill, skillKeys, skillTexts } from '../skills/door.ts'
import { type CatalogueQuery, filtersOn, type Listed, without } from './rules.ts'
import { texts } from './texts.ts'

type Labels = Record<string, Record<string, string>>
const silent = { optional: 'silent' } as const

/** One choice of each list; only languages and skills that there are. */
export function filterFields(view: View, query: CatalogueQuery, all: readonly Listed[]): Content[] {
  const t = texts[view.lang].filters
  const labels = labelsOf(view, all)
  const typed = Object.entries(query).map(([key, value]) => [key, value ?? ''])
  const sheet = fresh(Object.fromEntries(typed))
  const list = (key: 'taal' | 'niveau' | 'start' | 'doel' | 'leren') => {
    const options = { '': t.all, ...labels[key] }
    return selectField(view, sheet, key, { label: t[key], options }, { ...silent, blank: false })
  }
  return [
    hiddenField('postcode', query.postcode ?? ''),
    checkboxesField(view, sheet, 'deel', { label: t.deel, options: labels.deel ?? {} }, silent),
    list('start'),
    list('niveau'),
    list('leren'),
    list('doel'),
    list('taal'),
  ]
}

/** Where somebody lives, on top; the filters come along. */
export function placeBar(view: View, query: CatalogueQuery): Markup {
  const t = texts[view.lang]
  const kept = filtersOn(query).flatMap((key) =>
    [query[key]].flat().map((one) => hiddenField(key, String(one))),
  )
  const field = textField(view, fresh({ postcode: query.postcode ?? '' }), 'postcode', t.postcode, {
    ...silent,
    kind: 'postcode',
    autocomplete: 'postal-code',
  })
  const action = paths.courses.list(view.at)
  return searchBar(view, { action, fields: [field, kept], find: t.find, label: t.findLabel })
}

/** What is on, each with the list without it. */
export function chosenPart(view: View, query: CatalogueQuery, all: readonly Listed[]): Content {
  const t = texts[view.lang]
  const on = filtersOn(query)
  if (on.length === 0) return undefined
  const labels = labelsOf(view, all)
  const items = on.map((key) => {
    const words = [query[key]].flat().map((one) => labels[key]?.[String(one)] ?? String(one))
    const label = html`${unseen(t.remove)} ${words.join(', ')}`
    return html`<li>${link(paths.courses.list(view.at, without(query, key)), label, { icon: 'x' })}</li>`
  })
  return html`<ul class="kw-tags kw-tags--links kw-no-print"><li><b>${t.chosen}:</b></li>${items}</ul>`
}

function labelsOf(view: View, all: readonly Listed[]): Labels {
  const t = texts[view.lang]
  const skills = skillTexts[view.lang]
  const taught = new Set(all.flatMap((one) => one.skills))
  const spoken = [...new Set(all.map(({ language }) => language))]
  const named = (some: readonly Skill[]) =>
    Object.fromEntries(some.map((skill) => [skill, skills.skill[skill]]))
  return {
    deel: t.parts,
    start: t.starts,
    niveau: courseTexts[view.lang].levels,
    doel: skills.goal,
    leren: named(skillKeys.filter((skill) => taught.has(skill))),
    taal: Object.fromEntries(spoken.map((code) => [code, languageName(code, view.lang)])),
  }
}
