// The filters beside the list, and those that are on above it, each with a way to take it off.
import { paths } from '../../../paths.ts'
import type { Typed } from '../../../platform/form.ts'
import { languageName } from '../../../platform/languages.ts'
import { weekdays } from '../../../platform/schedule/schedule.ts'
import { type Content, html, type Markup } from '../../../ui/markup.ts'
import { checkboxesField } from '../../../ui/parts/choice-field.ts'
import { details } from '../../../ui/parts/details.ts'
import { fresh } from '../../../ui/parts/field.ts'
import { hiddenField } from '../../../ui/parts/form.ts'
import { link, unseen } from '../../../ui/parts/link.ts'
import { selectField } from '../../../ui/parts/text-field.ts'
import type { View } from '../../../ui/view.ts'
import { helpKinds, kinds, offerTexts, targetGroups, themes } from '../../offers/door.ts'
import {
  type Chosen,
  chosenIn,
  parts,
  queryOf,
  type SearchQuery,
  withoutFilters,
} from '../rules.ts'
import { texts } from '../texts.ts'
import { capital } from '../words.ts'

const accessShown = ['walk-in', 'home', 'phone', 'online'] as const

/** All filters as fields; a form that is sent carries what was typed along. */
export function filterFields(
  view: View,
  query: SearchQuery,
  languages: readonly string[],
): Content[] {
  const t = texts[view.lang].search
  const labels = offerTexts[view.lang]
  const typed = fresh(typedOf(query))
  const silent = { optional: 'silent' } as const
  const boxes = (name: string, label: string, options: Record<string, string>) =>
    checkboxesField(view, typed, name, { label, options }, silent)
  const list = (name: string, label: string, options: Record<string, string>, all = t.all) =>
    selectField(view, typed, name, { label, options: { '': all, ...options } }, noBlank)
  const spoken = languages.slice(0, 8).map((code) => [code, languageLabel(view, code)])
  const more = [
    spoken.length > 1 && boxes('taal', t.groups.language, Object.fromEntries(spoken)),
    list('thema', t.groups.theme, pick(themes, labels.theme)),
    list('hulp', t.groups.help, pick(helpKinds, labels.helpKind)),
    list('soort', t.groups.kind, pick(kinds, labels.kind)),
    list('voor', t.groups.target, pick(targetGroups, labels.targetGroup)),
  ]
  const { taal, thema, hulp, soort, voor } = query
  const isOpen = [taal, thema, hulp, soort, voor].some((one) => one.length > 0)
  return [
    hiddenField('q', query.q ?? ''),
    hiddenField('postcode', query.postcode ?? ''),
    query.keuze && hiddenField('keuze', query.keuze),
    boxes('wens', t.groups.choose, t.wishes),
    boxes('deel', t.groups.when, pick(parts, t.parts)),
    list('dag', t.groups.day, pick(weekdays, t.days), t.groups.anyDay),
    boxes('hoe', t.groups.how, pick(accessShown, labels.access)),
    details(t.more, html`${more}`, isOpen),
  ]
}

const noBlank = { optional: 'silent', blank: false } as const

/** Everything of the search as hidden fields, so that searching again keeps the filters. */
export function keptFields(query: SearchQuery): Markup[] {
  const { q: _q, postcode: _p, keuze: _k, ...rest } = queryOf(query)
  return Object.entries(rest).flatMap(([key, value]) =>
    [value]
      .flat()
      .filter((one) => one !== undefined && one !== false && one !== '')
      .map((one) => hiddenField(key, one === true ? 'ja' : String(one))),
  )
}

/** What was chosen, each with the search without it. */
export function chosenPart(view: View, query: SearchQuery): Content {
  const t = texts[view.lang].search
  const chosen = chosenIn(query)
  if (chosen.length === 0) return undefined
  const items = chosen.map((one) => {
    const words = html`${unseen(t.remove)} ${chosenLabel(view, one)}`
    return html`<li>${link(paths.guide.search(view.at, one.without), words, { icon: 'x' })}</li>`
  })
  const all = paths.guide.search(view.at, withoutFilters(query))
  const clear = chosen.length > 1 && html`<li>${link(all, t.removeAll)}</li>`
  return html`<ul class="kw-tags kw-tags--links kw-no-print"><li><b>${t.chosen}:</b></li>${items}${clear}</ul>`
}

function chosenLabel(view: View, { filter, value }: Chosen): string {
  const t = texts[view.lang]
  const labels = offerTexts[view.lang]
  const words: Partial<Record<keyof SearchQuery, Record<string, string>>> = {
    thema: labels.theme,
    hulp: labels.helpKind,
    soort: labels.kind,
    hoe: labels.access,
    voor: labels.targetGroup,
    dag: t.search.days,
    deel: t.search.parts,
    keuze: mapTitles(t.choices),
    wens: t.search.wishes,
    taal: { [value]: languageLabel(view, value) },
  }
  return words[filter]?.[value] ?? value
}

const mapTitles = (all: Record<string, { title: string }>) =>
  Object.fromEntries(Object.entries(all).map(([key, { title }]) => [key, title]))

const languageLabel = (view: View, code: string) => capital(languageName(code, view.lang))

const pick = <K extends string>(keys: readonly K[], all: Record<K, string>) =>
  Object.fromEntries(keys.map((key) => [key, all[key]]))

function typedOf({ keuze: _k, q: _q, postcode: _p, blad: _b, ...lists }: SearchQuery): Typed {
  return lists
}
