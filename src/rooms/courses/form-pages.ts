// Forms: a course with its lessons.

import { paths } from '../../paths.ts'
import { fullDate, timeInWords } from '../../platform/dates.ts'
import type { Sheet } from '../../platform/form.ts'
import { languageName } from '../../platform/languages.ts'
import { holidayOn } from '../../platform/schedule/holidays.ts'
import { holidayNames } from '../../platform/schedule/word-lists.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { typedCrumb } from '../../ui/parts/breadcrumb.ts'
import { actions, button } from '../../ui/parts/button.ts'
import { pickField, radiosField } from '../../ui/parts/choice-field.ts'
import { dateField, timeField } from '../../ui/parts/date-field.ts'
import { details } from '../../ui/parts/details.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { typedList } from '../../ui/parts/field.ts'
import { form, hiddenField } from '../../ui/parts/form.ts'
import { notice } from '../../ui/parts/notice.ts'
import { panel } from '../../ui/parts/panel.ts'
import { areaField, selectField, textField, tickField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { costs, offerTexts, targetGroups } from '../offers/door.ts'
import type { Clash } from './planning.ts'
import { languages } from './rules.ts'
import { type DayDoubt, type Passed, type PlanDoubts, planKey } from './series.ts'
import { texts as seriesTexts } from './series-texts.ts'
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
  /** What one should look at; saving once more keeps it. */
  doubts?: PlanDoubts | undefined
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
      doubtNotices(view, facts.doubts),
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
    facts.doubts && hiddenField('anyway', planKey(facts.doubts)),
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
      togetherField(view, sheet, words.coOrganisers),
      pickField(view, sheet, 'way', words.way),
      text('place', { optional: true, suggestions: facts.places }),
      text('contactPhone', { optional: true, kind: 'tel' }),
    ]),
    !course && panel(t.parts.when, seriesFields(view, sheet)),
    panel(t.parts.enrol, [
      tickField(view, sheet, 'hasIntake', words.hasIntake, { optional: 'silent' }),
      areaField(view, sheet, 'intakeText', words.intakeText, { optional: true, rows: 2 }),
      text('minimum', { kind: 'number', size: 'tiny' }),
      !course && text('maximum', { ...ownChoice, kind: 'number', size: 'tiny' }),
      dateField(view, sheet, 'opensOn', words.opensOn, { optional: true }),
      dateField(view, sheet, 'closesOn', words.closesOn, { optional: true }),
      tickField(view, sheet, 'sharesNames', words.sharesNames, { optional: 'silent' }),
    ]),
    actions([button(t.save)]),
  ])
}

/** Most courses have one organiser: the others are behind a fold. */
function togetherField(view: View, sheet: Sheet, words: { label: string }): Content {
  const isOpen =
    typedList(sheet, 'coOrganisers').length > 0 || sheet.errors.coOrganisers !== undefined
  const field = pickField(view, sheet, 'coOrganisers', words, { many: true, optional: true })
  return details(texts[view.lang].form.together, field, isOpen)
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
type CourseWord =
  | Exclude<
      keyof (typeof texts)['nl']['form'],
      'newTitle' | 'editTitle' | 'save' | 'parts' | 'together'
    >
  | keyof (typeof seriesTexts)['nl']['fields']

export function seriesWords(view: View) {
  const { fields, rhythms } = seriesTexts[view.lang]
  return { ...fields, rhythm: { ...fields.rhythm, options: rhythms as Record<string, string> } }
}

/** Filled in by the programme when it is left empty; the hint says so, 'not required' would not be true. */
const ownChoice = { optional: 'silent' } as const

/** When the lessons are: a first day, a rhythm, and days to pass over. */
export function seriesFields(view: View, sheet: Sheet): Content {
  const words = seriesWords(view)
  return [
    dateField(view, sheet, 'firstOn', words.firstOn),
    timeField(view, sheet, 'starts', words.starts),
    timeField(view, sheet, 'ends', words.ends, ownChoice),
    radiosField(view, sheet, 'rhythm', words.rhythm),
    textField(view, sheet, 'times', words.times, { ...ownChoice, kind: 'number', size: 'tiny' }),
    areaField(view, sheet, 'except', words.except, { optional: true, rows: 2 }),
    textField(view, sheet, 'room', words.room, { optional: true }),
  ]
}

const clashesShown = 8

/** What is odd about a day and what would be at the same time, in words; a warning and never a wall. */
export function doubtNotices(view: View, doubts: PlanDoubts | undefined): Content {
  return doubts && [dayNotice(view, doubts.days), clashNotice(view, doubts.clashes)]
}

function clashNotice(view: View, clashes: readonly Clash[]): Content {
  if (clashes.length === 0) return undefined
  const t = seriesTexts[view.lang]
  const lines = clashes
    .slice(0, clashesShown)
    .map((one) => html`<li>${clashLine(one, view.lang)}</li>`)
  const more = clashes.length - lines.length
  const body = html`<ul>${lines}${more > 0 && html`<li>${t.more(more)}</li>`}</ul><p>${t.anyway}</p>`
  return notice(view, 'warn', body, { title: t.clashTitle, live: 'alert' })
}

function dayNotice(view: View, days: readonly DayDoubt[]): Content {
  if (days.length === 0) return undefined
  const t = seriesTexts[view.lang]
  const lines = days.map((one) => {
    const day = fullDate(one.day, view.lang)
    const words =
      one.kind === 'holiday'
        ? t.days.holiday(capital(day), holidayNames[view.lang][one.holiday])
        : t.days['no-hour'](day, timeInWords(one.time, view.lang))
    return html`<li>${words}</li>`
  })
  const body = html`<ul>${lines}</ul><p>${t.anyway}</p>`
  return notice(view, 'warn', body, { title: t.days.title, live: 'alert' })
}

/** Which days a series passed over, and why. */
export function passedNotice(view: View, passed: Passed | undefined): Content {
  const all = [...(passed?.byCalendar ?? []), ...(passed?.asSaid ?? [])].sort()
  if (!passed || all.length === 0) return undefined
  const t = seriesTexts[view.lang].passed
  const lines = all.map((date) => {
    const day = capital(fullDate(date, view.lang))
    const holiday = holidayOn(date)
    if (passed.asSaid.includes(date)) return html`<li>${t.asSaid(day)}</li>`
    const name = holiday && holidayNames[view.lang][holiday]
    return html`<li>${name ? t.holiday(day, name) : t.weekend(day)}</li>`
  })
  return notice(view, 'info', html`<ul>${lines}</ul><p>${t.after}</p>`, { title: t.title })
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
