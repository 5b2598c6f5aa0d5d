// The form of one question: what may stand in it, the way between form and question, and its fields.
import { z } from 'zod'
import type { Lang } from '../../paths.ts'
import { isDate, localDate } from '../../platform/dates.ts'
import { type Filled, rule, type Sheet, type Typed } from '../../platform/form.ts'
import { type Finding, findPersonalData, shown } from '../../platform/privacy.ts'
import { html, type Markup } from '../../ui/markup.ts'
import { pickField } from '../../ui/parts/choice-field.ts'
import { dateField } from '../../ui/parts/date-field.ts'
import { details } from '../../ui/parts/details.ts'
import { typedList, typedText } from '../../ui/parts/field.ts'
import { hiddenField } from '../../ui/parts/form.ts'
import { notice } from '../../ui/parts/notice.ts'
import { areaField, selectField, tickField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { offerTexts, type Theme, themes } from '../offers/door.ts'
import { labels } from './labels.ts'
import {
  type Answers,
  ageClasses,
  channels,
  dayParts,
  digidDetails,
  durations,
  type HelpPoint,
  helps,
  kinds,
  providers,
  type Question,
  results,
} from './model.ts'
import {
  helpWith,
  kindOf,
  type Person,
  quickThemes,
  resultOf,
  startAnswers,
  whatStopsDay,
  whatStopsNote,
} from './rules.ts'
import { texts } from './texts.ts'

/** Whether a piece of an address can be an id at all. */
export const isId = (text: string | undefined): text is string => z.uuid().safeParse(text).success

/** What is repeated in a form or an address comes as one value or as several. */
const asList = (value: unknown) =>
  Array.isArray(value) ? value : value === undefined || value === '' ? [] : [value]
export const ids = () => z.preprocess(asList, z.array(z.uuid('choice')).max(30, 'choice'))

/** Only theme and help must be there; what is left out follows from now and from the help point. */
export const noting = z.object({
  point: rule.id(),
  visit: rule.optionalId(),
  theme: rule.choice(themes),
  digid: rule.optionalChoice(digidDetails),
  help: rule.choices(helps, 1),
  duration: rule.optionalChoice(durations),
  day: rule.optionalDay(),
  dayPart: rule.optionalChoice(dayParts),
  channel: rule.optionalChoice(channels),
  kind: rule.optionalChoice(kinds),
  about: rule.optionalChoice(providers),
  offer: ids(),
  organisation: ids(),
  result: rule.optionalChoice(results),
  consentForm: rule.check(),
  ageClass: rule.optionalChoice(ageClasses),
  note: rule.optionalText(500),
  vouched: rule.check(),
  /** Which button: another question of this visitor, a warm referral, or only show what fits. */
  next: rule.optionalChoice(['visitor', 'warm', 'fitting'] as const),
  /** The offer whose own button for a warm referral was pressed. */
  warm: rule.optionalId(),
})
export type Noting = z.infer<typeof noting>

/** What the guard finds in the note that was typed. */
export const findingsIn = (sheet: Sheet, at: Date): Finding[] =>
  findPersonalData(typedText(sheet, 'note'), localDate(at))

/** The same form, with what the rules say about its day and its note. */
export function lookedThrough(
  filled: Filled<Noting>,
  at: Date,
  who: Person,
  before?: Question,
): Filled<Noting> {
  const day = typedText(filled, 'day')
  const wrongDay = isDate(day) && whatStopsDay(day, localDate(at), who, before?.askedOn)
  const isVouched = ['ja', 'yes'].includes(typedText(filled, 'vouched'))
  const wrongNote = whatStopsNote(findingsIn(filled, at), isVouched)
  if (!wrongDay && !wrongNote) return filled
  const errors = {
    ...filled.errors,
    ...(wrongDay && { day: wrongDay }),
    ...(wrongNote && { note: wrongNote }),
  }
  return { ok: false, typed: filled.typed, errors }
}

type Around = {
  at: Date
  point: Pick<HelpPoint, 'type' | 'needsAppointment'>
  /** Offers that still exist, and every organisation that was named, also through them. */
  referred: { offers: string[]; organisations: string[] }
  asksBackground: boolean
  /** The question as it was, in a correction: what is left empty stays as it was. */
  before?: Question
}

/** The answers of a filled-in form. */
export function answersOf(values: Noting, around: Around): Answers {
  const start = around.before ?? startAnswers(around.at, around.point)
  const { offers, organisations } = around.referred
  const isReferred = organisations.length > 0 || values.next === 'warm' || values.warm !== null
  const help = helpWith(values.help, isReferred)
  // A tick without a finding says nothing and is not recorded.
  const hasFindings = findPersonalData(values.note ?? '', localDate(around.at)).length > 0
  return {
    askedOn: values.day ?? start.askedOn,
    dayPart: values.dayPart ?? start.dayPart,
    channel: values.channel ?? start.channel,
    kind: values.kind ?? kindOf[values.theme],
    theme: values.theme,
    about: values.about,
    digid: values.theme === 'digid' ? values.digid : null,
    help,
    referredOffers: offers,
    referredOrganisations: organisations,
    duration: values.duration ?? start.duration,
    result: resultOf(values.result, help),
    consentForm: values.consentForm,
    ageClass: around.asksBackground ? values.ageClass : null,
    note: values.note ?? '',
    noteVouched: values.vouched && hasFindings,
  }
}

/** The form as it stands before anyone touches it: day and part of day stay empty, so that they are those of saving. */
export function startTyped(at: Date, point: HelpPoint): Typed {
  const { channel, duration } = startAnswers(at, point)
  return { point: point.id, channel, duration }
}

/** The form of a question that is there already. */
export function typedOf(question: Question): Typed {
  const { theme, kind, help } = question
  return {
    point: question.pointId,
    theme,
    digid: question.digid ?? '',
    help: [...help],
    duration: question.duration ?? '',
    day: question.askedOn,
    dayPart: question.dayPart,
    channel: question.channel,
    // The kind that goes with the theme is left open, so that it follows when the theme is corrected.
    kind: kind === kindOf[theme] ? '' : kind,
    about: question.about ?? '',
    offer: question.referredOffers,
    organisation: question.referredOrganisations,
    result: question.result,
    consentForm: question.consentForm ? 'yes' : '',
    ageClass: question.ageClass ?? '',
    note: question.note,
    vouched: question.noteVouched ? 'yes' : '',
  }
}

/** The same answers again for another visitor: not the day, the note or where they went. */
export function repeatedTyped(question: Question): Typed {
  const { day: _day, dayPart: _part, note: _note, vouched: _vouched, ...typed } = typedOf(question)
  return { ...typed, offer: [], organisation: [], consentForm: '', ageClass: '' }
}

export type FieldFacts = {
  partners: readonly { id: string; name: string }[]
  asksBackground: boolean
  /** What the guard found in the note that was typed. */
  findings: readonly Finding[]
  /** In a correction day and part of day are those of the question. */
  isCorrection: boolean
}

/** The theme as short as it fits on a pill. */
export const themeLabel = (lang: Lang, theme: Theme): string =>
  labels[lang].shortTheme[theme] ?? offerTexts[lang].theme[theme]

/** Every field with its words, in the order of the page: also what the error summary needs. */
export function questionWords(lang: Lang) {
  const t = texts[lang].note
  const l = labels[lang]
  const theme = Object.fromEntries(themes.map((one) => [one, themeLabel(lang, one)]))
  return {
    point: t.point,
    theme: { ...t.theme, options: theme },
    digid: { ...t.digid, options: l.digid },
    help: { ...t.help, options: l.help },
    duration: { ...t.duration, options: l.duration },
    day: t.day,
    dayPart: { ...t.dayPart, options: l.dayPart },
    channel: { ...t.channel, options: l.channel },
    kind: { ...t.kind, options: l.kind },
    about: { ...t.about, options: l.about },
    organisation: t.organisation,
    result: { ...t.result, options: l.result },
    consentForm: t.consentForm,
    ageClass: { ...t.ageClass, options: l.ageClass },
    note: t.text,
    vouched: t.vouched,
  }
}

/** The question in one look: theme, help, duration; the rest behind a fold. */
export function questionFields(view: View, sheet: Sheet, facts: FieldFacts): Markup {
  const w = questionWords(view.lang)
  const t = texts[view.lang].note
  const digits = Object.fromEntries(quickThemes.map((theme, at) => [theme, String(at + 1)]))
  const more = themes.filter((theme) => !(quickThemes as readonly string[]).includes(theme))
  const visit = typedText(sheet, 'visit')
  const isDigid = typedText(sheet, 'theme') === 'digid'
  return html`${visit && hiddenField('visit', visit)}
    ${pickField(view, sheet, 'theme', w.theme, {
      only: quickThemes,
      keys: digits,
      more: { label: t.moreThemes, only: more },
    })}
    <div data-for-theme="digid">${details(t.digidSummary, pickField(view, sheet, 'digid', w.digid), isDigid)}</div>
    ${pickField(view, sheet, 'help', w.help, { many: true, keys: labels[view.lang].helpKey })}
    ${pickField(view, sheet, 'duration', w.duration)}
    ${details(t.more, moreFields(view, sheet, facts), opensMore(sheet))}`
}

function moreFields(view: View, sheet: Sheet, facts: FieldFacts): Markup {
  const w = questionWords(view.lang)
  const optional = { optional: true }
  const partners = Object.fromEntries(facts.partners.map((one) => [one.id, one.name]))
  const chosen = typedList(sheet, 'organisation').filter((id) => id in partners)
  const others = Object.keys(partners).filter((id) => !chosen.includes(id))
  const { choosePartner } = texts[view.lang].note
  const named = { many: true, only: chosen, more: { label: choosePartner, only: others } }
  // In a correction an empty day is the day that it was.
  const day = facts.isCorrection ? { label: w.day.label, errors: w.day.errors } : w.day
  const dayPart = facts.isCorrection ? { ...w.dayPart, hint: undefined } : w.dayPart
  return html`${dateField(view, sheet, 'day', day, optional)}
    ${pickField(view, sheet, 'dayPart', dayPart)}
    ${pickField(view, sheet, 'channel', w.channel)}
    ${selectField(view, sheet, 'kind', w.kind, optional)}
    ${selectField(view, sheet, 'about', w.about, optional)}
    ${pickField(view, sheet, 'result', w.result)}
    ${pickField(view, sheet, 'organisation', { ...w.organisation, options: partners }, named)}
    ${tickField(view, sheet, 'consentForm', w.consentForm, optional)}
    ${facts.asksBackground && pickField(view, sheet, 'ageClass', w.ageClass)}
    ${areaField(view, sheet, 'note', w.note, { ...optional, rows: 2 })}
    ${foundPart(view, sheet, facts.findings)}
    <p class="kw-soft">${texts[view.lang].note.ownList}</p>`
}

/** What the guard found, word for word, for the one who typed it; a BSN can't be ticked away. */
function foundPart(view: View, sheet: Sheet, findings: readonly Finding[]): Markup | undefined {
  if (findings.length === 0) return undefined
  const t = texts[view.lang].note
  const text = typedText(sheet, 'note')
  const list = findings.map(
    (finding) => html`<li><b>${shown(text, finding)}</b>: ${t.foundKind[finding.kind]}</li>`,
  )
  const mayVouch = findings.every((finding) => finding.kind !== 'bsn')
  return html`${notice(view, 'warn', html`<ul>${list}</ul>`, { title: t.found })}
    ${mayVouch && tickField(view, sheet, 'vouched', t.vouched, { optional: true })}`
}

function opensMore(sheet: Sheet): boolean {
  const fields = ['day', 'dayPart', 'kind', 'about', 'result', 'note', 'ageClass']
  const isWrong = fields.some((field) => sheet.errors[field])
  const isFilled = typedList(sheet, 'organisation').length > 0 || typedText(sheet, 'note') !== ''
  return isWrong || isFilled
}
