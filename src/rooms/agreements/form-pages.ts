// The form of an agreement with its parties.
import { paths } from '../../paths.ts'
import type { Sheet } from '../../platform/form.ts'
import type { Content, Markup } from '../../ui/markup.ts'
import { html } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { actions, button, linkButton } from '../../ui/parts/button.ts'
import { checkboxesField } from '../../ui/parts/choice-field.ts'
import { dateField } from '../../ui/parts/date-field.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { errorSentence, type FieldWords, typedText } from '../../ui/parts/field.ts'
import { form, hiddenField } from '../../ui/parts/form.ts'
import { notice } from '../../ui/parts/notice.ts'
import { panel } from '../../ui/parts/panel.ts'
import { areaField, selectField, textField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { partiesMax, rowsIn } from './form.ts'
import { texts } from './texts.ts'

type FormFacts = {
  /** Absent for a new one. */
  id?: string
  sheet: Sheet
  partners: { id: string; name: string }[]
  contributions: { id: string; organisationId: string; what: string }[]
  clash?: Content
}

export function formPage(view: View, all: FormFacts): Markup {
  const t = texts[view.lang]
  const { id, sheet } = all
  const heading = id ? t.edit : t.add
  const title = [heading, id && typedText(sheet, 'subject')].filter(Boolean).join(': ')
  const f = t.form
  const back = id ? paths.agreements.show(view.at, id) : paths.agreements.list(view.at)
  return workPage(
    view,
    {
      title,
      heading,
      crumbs: [{ label: t.title, href: paths.agreements.list(view.at) }, { label: heading }],
      error: errorSummary(view, sheet, fieldsOf(view, all)),
      notice: all.clash,
    },
    form(
      view,
      { action: id ? paths.agreements.edit(view.at, id) : paths.agreements.new(view.at) },
      [
        hiddenField('version', typedText(sheet, 'version') || '0'),
        panel(t.about, [
          selectField(view, sheet, 'kind', f.kind),
          textField(view, sheet, 'subject', f.subject),
          areaField(view, sheet, 'content', f.content, { optional: true }),
          dateField(view, sheet, 'startsOn', f.startsOn),
          dateField(view, sheet, 'endsOn', f.endsOn, { optional: true }),
          dateField(view, sheet, 'reviewOn', f.reviewOn, { optional: true }),
        ]),
        html`<div id="f-parties" tabindex="-1">${partiesError(view, sheet)}</div>`,
        rowNumbers(sheet).map((n) => partyPanel(view, n, all)),
        actions([button(t.save), linkButton(back, t.back, { kind: 'plain' })]),
      ],
    ),
  )
}

function partiesError(view: View, sheet: Sheet): Content {
  const words = errorSentence(view, sheet, 'parties', texts[view.lang].form.parties)
  return words && notice(view, 'bad', words)
}

/** The rows that hold a party, and two empty ones for more; four at least. */
function rowNumbers({ typed }: Sheet): number[] {
  const used = rowsIn(typed).filter((n) =>
    ['organisation', 'name'].some((name) => typed[`${name}-${n}`]),
  )
  const count = Math.min(partiesMax, Math.max(2, used.at(-1) ?? 0) + 2)
  return Array.from({ length: count }, (_, at) => at + 1)
}

function partyPanel(view: View, n: number, { sheet, partners, contributions }: FormFacts): Markup {
  const t = texts[view.lang].partyForm
  const all = { optional: 'silent' } as const
  const organisation = {
    ...t.organisation,
    options: Object.fromEntries(partners.map(({ id, name }) => [id, name])),
  }
  const own = contributions.filter(
    ({ organisationId }) => organisationId === typedText(sheet, `organisation-${n}`),
  )
  const given = {
    ...t.contributions,
    options: Object.fromEntries(own.map(({ id, what }) => [id, what])),
  }
  return panel(t.heading(n), [
    n > 2 && html`<p class="kw-soft">${t.blank}</p>`,
    selectField(view, sheet, `organisation-${n}`, organisation, all),
    textField(view, sheet, `name-${n}`, t.name, all),
    areaField(view, sheet, `does-${n}`, t.does, { ...all, rows: 2 }),
    own.length > 0 && checkboxesField(view, sheet, `contributions-${n}`, given, all),
    textField(view, sheet, `signedBy-${n}`, t.signedBy, all),
    dateField(view, sheet, `signedOn-${n}`, t.signedOn, all),
  ])
}

/** Every field with its words, for the summary of errors and for what two people changed. */
export function fieldsOf(
  view: View,
  { sheet, partners, contributions }: FormFacts,
): Record<string, FieldWords> {
  const { form: f, partyForm: p } = texts[view.lang]
  const names = Object.fromEntries(partners.map(({ id, name }) => [id, name]))
  const gifts = Object.fromEntries(contributions.map(({ id, what }) => [id, what]))
  const parties = rowNumbers(sheet).flatMap((n) => {
    const words = (one: FieldWords): FieldWords => ({
      ...one,
      label: `${p.heading(n)}: ${one.label}`,
    })
    return [
      [`organisation-${n}`, { ...words(p.organisation), options: names }],
      [`name-${n}`, words(p.name)],
      [`does-${n}`, words(p.does)],
      [`contributions-${n}`, { ...words(p.contributions), options: gifts }],
      [`signedBy-${n}`, words(p.signedBy)],
      [`signedOn-${n}`, words(p.signedOn)],
    ] as const
  })
  return { ...f, ...Object.fromEntries(parties) }
}
