// Label, hint and options of every field of an offer.
import type { Sheet } from '../../../platform/form.ts'
import type { FieldWords } from '../../../ui/parts/field.ts'
import type { View } from '../../../ui/view.ts'
import { activities, offerTexts as labels } from '../../offers/door.ts'
import type { Around } from './form.ts'
import { texts } from './texts.ts'
import { placesIn } from './typed.ts'
import { languageInWords } from './words.ts'

type Words = Record<string, FieldWords>

/** Label, hint and options of every field, by name, in the order of the form. */
export function fieldWords(view: View, sheet: Sheet, around: Around): Words {
  const { fields: f } = texts[view.lang]
  const l = labels[view.lang]
  const numbered = Object.fromEntries(activities.map((key) => [key, `${key} ${l.activity[key]}`]))
  const languages = around.languages.map((code) => [code, languageInWords(code, view.lang)])
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
