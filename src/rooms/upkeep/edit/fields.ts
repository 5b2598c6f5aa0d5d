// The fields of an offer in their sections; what few people fill in lies in a fold until it holds something.

import type { Sheet } from '../../../platform/form.ts'
import { languageName } from '../../../platform/languages.ts'
import { type Content, html, type Markup } from '../../../ui/markup.ts'
import { pickField } from '../../../ui/parts/choice-field.ts'
import { details } from '../../../ui/parts/details.ts'
import { type FieldWords, typedList, typedText } from '../../../ui/parts/field.ts'
import { hiddenField } from '../../../ui/parts/form.ts'
import { panel } from '../../../ui/parts/panel.ts'
import { areaField, selectField, textField, tickField } from '../../../ui/parts/text-field.ts'
import type { View } from '../../../ui/view.ts'
import { activities, offerTexts as labels, type OfferContent, themes } from '../../offers/door.ts'
import { type Around, usualLanguages } from './form.ts'
import { placesPanel } from './place-fields.ts'
import { texts } from './texts.ts'
import { placesIn } from './typed.ts'

/** Draws the fields of one form by name. */
export type Pen = ReturnType<typeof penFor>

function penFor(view: View, sheet: Sheet, around: Around) {
  const all = fieldWords(view, sheet, around)
  const words = (name: string): FieldWords => all[name] ?? { label: name }
  const optional = { optional: true }
  return {
    view,
    sheet,
    words,
    text: (name: string, options = {}) =>
      textField(view, sheet, name, words(name), { ...optional, ...options }),
    number: (name: string) =>
      textField(view, sheet, name, words(name), { ...optional, kind: 'number', size: 'tiny' }),
    area: (name: string, rows = 2) =>
      areaField(view, sheet, name, words(name), { ...optional, rows }),
    pick: (name: string, options = {}) =>
      pickField(view, sheet, name, words(name), { many: true, ...optional, ...options }),
    select: (name: string, options = {}) => selectField(view, sheet, name, words(name), options),
    tick: (name: string) => tickField(view, sheet, name, words(name), optional),
    /** Open when one of these fields holds something, or is wrong. */
    fold: (label: string, names: readonly string[], body: Content) =>
      details(
        label,
        body,
        names.some((name) => typedList(sheet, name).length > 0 || sheet.errors[name]),
      ),
  }
}

/** All sections; `more` is where the button for another place posts the form to. */
export function formFields(
  view: View,
  sheet: Sheet,
  content: OfferContent,
  around: Around,
  more: string,
): Markup[] {
  const pen = penFor(view, sheet, around)
  const { sections: t } = texts[view.lang]
  return [
    panel(t.what, whatFields(pen)),
    panel(t.about, aboutFields(pen)),
    panel(t.who, whoFields(pen, around)),
    panel(t.how, howFields(pen)),
    panel(t.where, placesPanel(pen, content, around, more)),
    panel(t.contact, [
      pen.text('phone', { kind: 'tel', size: 'short' }),
      pen.text('email', { kind: 'email' }),
      pen.text('url', { kind: 'url' }),
      pen.text('togetherWith'),
    ]),
    panel(t.keeping, keepingFields(pen, around)),
  ]
}

function whatFields({ view, text, area, select, fold }: Pen): Content {
  const english = ['titleEn', 'textEn', 'internalTitle']
  return [
    text('titleNl', { optional: false }),
    area('textNl', 4),
    select('kind'),
    fold(texts[view.lang].folds.english, english, [
      text('titleEn'),
      area('textEn', 4),
      text('internalTitle'),
    ]),
  ]
}

function aboutFields({ view, pick }: Pen): Content {
  const more = { label: texts[view.lang].folds.themes, only: themes.slice(9) }
  return [
    pick('activities', { optional: false }),
    pick('helpKinds'),
    pick('themes', { only: themes.slice(0, 9), more }),
  ]
}

function whoFields({ view, pick, area, number, fold }: Pen, { languages }: Around): Content {
  const t = texts[view.lang].folds
  const usual = languages.filter((code) => usualLanguages.slice(0, 6).includes(code))
  const rest = languages.filter((code) => !usual.includes(code))
  return [
    pick('targetGroups'),
    pick('languages', { only: usual, more: { label: t.languages, only: rest } }),
    fold(
      t.who,
      ['audienceText', 'minAge', 'maxAge', 'capacity'],
      [
        area('audienceText'),
        html`<div class="kw-row">${number('minAge')}${number('maxAge')}</div>`,
        number('capacity'),
      ],
    ),
  ]
}

function howFields({ view, pick, text, area, fold }: Pen): Content {
  const names = ['costText', 'accessText', 'accessibility', 'bringText']
  return [
    pick('cost', { many: false, optional: false }),
    pick('access'),
    fold(texts[view.lang].folds.how, names, [
      text('costText'),
      area('accessText'),
      text('bringText'),
      pick('accessibility'),
    ]),
  ]
}

function keepingFields({ sheet, select, words, view, tick }: Pen, { owners }: Around): Content {
  const short = { kind: 'number', size: 'tiny' } as const
  return [
    owners.length > 1
      ? select('organisation', { blank: false })
      : hiddenField('organisation', typedText(sheet, 'organisation')),
    textField(view, sheet, 'promiseMonths', words('promiseMonths'), short),
    tick('checked'),
  ]
}

type Words = Record<string, FieldWords>

/** Label, hint and options of every field, by name, in the order of the form. */
export function fieldWords(view: View, sheet: Sheet, around: Around): Words {
  const { fields: f } = texts[view.lang]
  const l = labels[view.lang]
  const numbered = Object.fromEntries(activities.map((key) => [key, `${key} ${l.activity[key]}`]))
  const languages = around.languages.map((code) => [code, languageName(code, view.lang)])
  return {
    titleNl: f.titleNl,
    titleEn: f.titleEn,
    textNl: f.textNl,
    textEn: f.textEn,
    kind: { ...f.kind, options: l.kind },
    internalTitle: f.internalTitle,
    activities: { ...f.activities, options: numbered },
    helpKinds: { ...f.helpKinds, options: l.helpKind },
    themes: { ...f.themes, options: l.theme },
    targetGroups: { ...f.targetGroups, options: l.targetGroup },
    audienceText: f.audienceText,
    minAge: f.minAge,
    maxAge: f.maxAge,
    languages: { ...f.languages, options: Object.fromEntries(languages) },
    capacity: f.capacity,
    cost: { ...f.cost, options: l.cost },
    costText: f.costText,
    access: { ...f.access, options: l.access },
    accessText: f.accessText,
    accessibility: { ...f.accessibility, options: l.accessibility },
    bringText: f.bringText,
    ...placesWords(view, sheet, around),
    national: f.national,
    municipalities: {
      ...f.municipalities,
      options: Object.fromEntries(around.municipalities.map((one) => [one.code, one.name])),
    },
    areaText: f.areaText,
    hours: f.hoursWide,
    days: f.days,
    holidays: f.holidays,
    phone: f.phone,
    email: f.email,
    url: f.url,
    togetherWith: f.togetherWith,
    organisation: {
      ...f.organisation,
      options: Object.fromEntries(around.owners.map((one) => [one.id, one.name])),
    },
    promiseMonths: f.promiseMonths,
    checked: f.checked,
  }
}

function placesWords(view: View, sheet: Sheet, { locations }: Around): Words {
  const { fields: f, place } = texts[view.lang]
  const options = Object.fromEntries(
    locations.map((one) => [
      one.id,
      [one.name, `${one.street} ${one.number}`.trim(), one.city].filter(Boolean).join(', '),
    ]),
  )
  const words: Words = {}
  for (let at = 0; at < placesIn(sheet.typed); at++) {
    const named = (field: FieldWords): FieldWords => ({
      ...field,
      label: `${place(at + 1)}: ${field.label.toLowerCase()}`,
    })
    words[`location-${at}`] = { ...f.location, label: place(at + 1), options }
    words[`hours-${at}`] = named(f.hours)
    words[`days-${at}`] = named(f.days)
    words[`holidays-${at}`] = named(f.holidays)
    words[`phone-${at}`] = named(f.placePhone)
    words[`textNl-${at}`] = named(f.placeTextNl)
    words[`textEn-${at}`] = named(f.placeTextEn)
    words[`gone-${at}`] = named(f.gone)
  }
  return words
}
