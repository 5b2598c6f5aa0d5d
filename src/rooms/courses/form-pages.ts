// Forms: a course with its lessons.

import { paths } from '../../paths.ts'
import type { Sheet } from '../../platform/form.ts'
import { languageName } from '../../platform/languages.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { typedCrumb } from '../../ui/parts/breadcrumb.ts'
import { actions, button } from '../../ui/parts/button.ts'
import { checkboxesField, pickField, radiosField } from '../../ui/parts/choice-field.ts'
import { dateField, timeField } from '../../ui/parts/date-field.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { form, hiddenField } from '../../ui/parts/form.ts'
import { notice } from '../../ui/parts/notice.ts'
import { panel } from '../../ui/parts/panel.ts'
import { areaField, selectField, textField, tickField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { costs, offerTexts, targetGroups } from '../offers/door.ts'
import { type Clash, clashKey } from './planning.ts'
import { languages } from './rules.ts'
import type { Course, Programme } from './store.ts'
import { texts } from './texts.ts'
import { clashLine } from './words.ts'

type Partner = { id: string; name: string }
type FormFacts = {
  /** Absent for a new one. */
  course?: Course
  sheet: Sheet
  programmes: readonly Programme[]
  /** Who may organise: of a coordinator only the own organisation. */
  organisers: readonly Partner[]
  partners: readonly Partner[]
  places: readonly string[]
  isClash?: boolean
  /** What the lessons would coincide with; saving once more keeps them. */
  clashes?: readonly Clash[]
}

export function courseFormPage(view: View, facts: FormFacts): Markup {
  const t = texts[view.lang]
  const { course, sheet } = facts
  const title = course ? t.form.editTitle : t.form.newTitle
  const words = courseWords(view, facts)
  return workPage(
    view,
    {
      title: course ? `${title}: ${course.title}` : title,
      heading: title,
      crumbs: [
        { label: t.title, href: paths.courses.staff(view.at) },
        ...(course ? [typedCrumb(course.title, paths.courses.manage(view.at, course.id))] : []),
        { label: title },
      ],
      error: errorSummary(view, sheet, words),
    },
    [
      facts.isClash && notice(view, 'warn', t.staff.clash, { live: 'alert' }),
      clashNotice(view, facts.clashes),
      courseForm(view, facts, words),
    ],
  )
}

function courseForm(view: View, facts: FormFacts, words: ReturnType<typeof courseWords>): Markup {
  const t = texts[view.lang].form
  const { course, sheet } = facts
  const action = course ? paths.courses.edit(view.at, course.id) : paths.courses.new(view.at)
  const text = (name: keyof typeof words, options = {}) =>
    textField(view, sheet, name, words[name], options)
  return form(view, { action }, [
    course && hiddenField('version', String(sheet.typed.version ?? course.version)),
    facts.clashes && hiddenField('anyway', clashKey(facts.clashes)),
    panel(t.parts.what, [
      selectField(view, sheet, 'programmeId', words.programmeId, { optional: true }),
      text('title'),
      text('internalTitle', { optional: true }),
      areaField(view, sheet, 'about', words.about, { optional: true }),
      text('bring', { optional: true }),
      pickField(view, sheet, 'device', words.device, { optional: true }),
    ]),
    panel(t.parts.who, [
      selectField(view, sheet, 'targetGroup', words.targetGroup, { blank: false }),
      pickField(view, sheet, 'level', words.level),
      selectField(view, sheet, 'language', words.language, { blank: false }),
      pickField(view, sheet, 'cost', words.cost),
      text('costText', { optional: true }),
    ]),
    panel(t.parts.where, [
      !course && selectField(view, sheet, 'organiserId', words.organiserId, { blank: false }),
      checkboxesField(view, sheet, 'coOrganisers', words.coOrganisers, { optional: true }),
      pickField(view, sheet, 'way', words.way),
      placeField(view, facts, words.place),
      text('contactPhone', { optional: true, kind: 'tel' }),
    ]),
    !course && panel(t.parts.when, seriesFields(view, sheet)),
    panel(t.parts.enrol, [
      tickField(view, sheet, 'hasIntake', words.hasIntake, { optional: 'silent' }),
      areaField(view, sheet, 'intakeText', words.intakeText, { optional: true, rows: 2 }),
      text('minimum', { kind: 'number', size: 'tiny' }),
      !course && text('maximum', { kind: 'number', size: 'tiny' }),
      dateField(view, sheet, 'opensOn', words.opensOn, { optional: true }),
      dateField(view, sheet, 'closesOn', words.closesOn, { optional: true }),
      tickField(view, sheet, 'sharesNames', words.sharesNames, { optional: 'silent' }),
    ]),
    actions([button(t.save)]),
  ])
}

/** A text one may fill with a known place: the browser offers them while typing. */
function placeField(view: View, facts: FormFacts, words: { label: string }): Content {
  const options = facts.places.slice(0, 12).join(' · ')
  return html`${textField(view, facts.sheet, 'place', words, { optional: true })}${
    options && html`<p class="kw-soft">${options}</p>`
  }`
}

function courseWords(view: View, { programmes, organisers, partners }: FormFacts) {
  const t = texts[view.lang]
  const labels = offerTexts[view.lang]
  const named = (all: readonly Partner[]) =>
    Object.fromEntries(all.map(({ id, name }) => [id, name])) as Record<string, string>
  const pick = <K extends string>(keys: readonly K[], from: Record<K, string>) =>
    Object.fromEntries(keys.map((key) => [key, from[key]])) as Record<string, string>
  return {
    ...t.form,
    programmeId: { ...t.form.programmeId, options: named(programmes) },
    targetGroup: { ...t.form.targetGroup, options: pick(targetGroups, labels.targetGroup) },
    level: { ...t.form.level, options: t.levels as Record<string, string> },
    language: {
      ...t.form.language,
      options: Object.fromEntries(languages.map((code) => [code, languageName(code, view.lang)])),
    },
    cost: { ...t.form.cost, options: pick(costs, labels.cost) },
    organiserId: { ...t.form.organiserId, options: named(organisers) },
    coOrganisers: { ...t.form.coOrganisers, options: named(partners) },
    way: { ...t.form.way, options: t.ways as Record<string, string> },
    ...seriesWords(view),
  } as unknown as Record<CourseWord, { label: string; options?: Record<string, string> }>
}
type CourseWord = Exclude<
  keyof (typeof texts)['nl']['form'],
  'newTitle' | 'editTitle' | 'save' | 'parts'
>

export function seriesWords(view: View) {
  const { form: t, rhythms } = texts[view.lang]
  const { firstOn, starts, ends, times, except, room } = t
  const rhythm = { ...t.rhythm, options: rhythms as Record<string, string> }
  return { firstOn, starts, ends, rhythm, times, except, room }
}

/** When the lessons are: a first day, a rhythm, and days to pass over. */
export function seriesFields(view: View, sheet: Sheet): Content {
  const words = seriesWords(view)
  return [
    dateField(view, sheet, 'firstOn', words.firstOn),
    timeField(view, sheet, 'starts', words.starts),
    timeField(view, sheet, 'ends', words.ends),
    radiosField(view, sheet, 'rhythm', words.rhythm),
    textField(view, sheet, 'times', words.times, { kind: 'number', size: 'tiny', optional: true }),
    areaField(view, sheet, 'except', words.except, { optional: true, rows: 2 }),
    textField(view, sheet, 'room', words.room, { optional: true }),
  ]
}

const clashesShown = 8

/** What would be at the same time, in words; a warning and never a wall. */
export function clashNotice(view: View, clashes: readonly Clash[] | undefined): Content {
  if (!clashes || clashes.length === 0) return undefined
  const t = texts[view.lang].staff
  const lines = clashes
    .slice(0, clashesShown)
    .map((one) => html`<li>${clashLine(one, view.lang)}</li>`)
  const more = clashes.length - lines.length
  const body = html`<ul>${lines}${more > 0 && html`<li>${t.more(more)}</li>`}</ul><p>${t.clashAnyway}</p>`
  return notice(view, 'warn', body, { title: t.clashTitle, live: 'alert' })
}
