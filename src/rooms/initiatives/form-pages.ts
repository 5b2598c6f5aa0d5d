// The form of an initiative, new or to change.
import { paths } from '../../paths.ts'
import type { Sheet } from '../../platform/form.ts'
import type { Content, Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { actions, button, linkButton } from '../../ui/parts/button.ts'
import { checkboxesField, pickField } from '../../ui/parts/choice-field.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { type FieldWords, typedText } from '../../ui/parts/field.ts'
import { form, hiddenField } from '../../ui/parts/form.ts'
import { panel } from '../../ui/parts/panel.ts'
import { areaField, selectField, textField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { texts } from './texts.ts'
import { type Districts, labelsOf } from './words.ts'

export type FormFacts = {
  /** Absent for a new one. */
  id?: string
  sheet: Sheet
  /** Whom this person may choose from; without `residents` one of these it must be. */
  partners: readonly { id: string; name: string }[]
  residents: boolean
  districts: Districts
  clash?: Content
}

export function formPage(view: View, all: FormFacts): Markup {
  const t = texts[view.lang]
  const { id, sheet } = all
  const heading = id ? t.edit : t.add
  const title = [heading, id && typedText(sheet, 'title')].filter(Boolean).join(': ')
  const back = id ? paths.initiatives.show(view.at, id) : paths.initiatives.list(view.at)
  const action = id ? paths.initiatives.edit(view.at, id) : paths.initiatives.new(view.at)
  return workPage(
    view,
    {
      title,
      heading,
      crumbs: [{ label: t.title, href: paths.initiatives.list(view.at) }, { label: heading }],
      error: errorSummary(view, sheet, fieldsOf(view, all)),
      notice: all.clash,
    },
    form(view, { action, draft: `initiative-${id ?? 'new'}` }, [
      hiddenField('version', typedText(sheet, 'version') || '0'),
      ...panels(view, all),
      actions([button(t.save), linkButton(back, t.back, { kind: 'plain' })]),
    ]),
  )
}

function panels(view: View, all: FormFacts): Markup[] {
  const { groups } = texts[view.lang]
  const { sheet, residents, districts } = all
  const w = fieldsOf(view, all)
  const optional = { optional: true } as const
  const many = { optional: true, many: true } as const
  return [
    panel(groups.what, [
      textField(view, sheet, 'title', w.title),
      areaField(view, sheet, 'what', w.what, optional),
      pickField(view, sheet, 'stage', w.stage),
    ]),
    panel(groups.who, [
      selectField(view, sheet, 'organisationId', w.organisationId, {
        optional: residents,
        blank: residents,
      }),
      residents && textField(view, sheet, 'runBy', w.runBy, optional),
      textField(view, sheet, 'contactFunction', w.contactFunction, optional),
      textField(view, sheet, 'contactMailbox', w.contactMailbox, { optional: true, kind: 'email' }),
    ]),
    panel(groups.forWhom, [
      districts.length > 0 && pickField(view, sheet, 'areas', w.areas, many),
      textField(view, sheet, 'place', w.place, optional),
      checkboxesField(view, sheet, 'targetGroups', w.targetGroups, optional),
      pickField(view, sheet, 'themes', w.themes, many),
      pickField(view, sheet, 'activities', w.activities, many),
    ]),
    panel(groups.asks, [
      pickField(view, sheet, 'needs', w.needs, many),
      areaField(view, sheet, 'needsText', w.needsText, { optional: true, rows: 2 }),
      pickField(view, sheet, 'offers', w.offers, many),
      areaField(view, sheet, 'offersText', w.offersText, { optional: true, rows: 2 }),
    ]),
  ]
}

/** Every field with its words and what one may choose. */
export function fieldsOf(view: View, { partners, districts }: FormFacts) {
  const t = texts[view.lang]
  const { form: f } = t
  const labels = labelsOf(view.lang)
  const chosen = (words: FieldWords, options: Record<string, string>): FieldWords => ({
    ...words,
    options,
  })
  const named = (all: readonly { id: string; name: string }[]) =>
    Object.fromEntries(all.map(({ id, name }) => [id, name]))
  return {
    ...f,
    stage: chosen(f.stage, t.stages),
    organisationId: chosen(f.organisationId, named(partners)),
    areas: chosen(f.areas, Object.fromEntries(districts.map(({ code, name }) => [code, name]))),
    targetGroups: chosen(f.targetGroups, labels.targetGroup),
    themes: chosen(f.themes, labels.theme),
    activities: chosen(f.activities, labels.activity),
    needs: chosen(f.needs, labels.kind),
    offers: chosen(f.offers, labels.kind),
  }
}
