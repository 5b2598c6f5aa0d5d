// Who leads, who did before, and naming another.
import { paths } from '../../../paths.ts'
import { plainDate } from '../../../platform/dates.ts'
import type { Sheet } from '../../../platform/form.ts'
import { type Content, html, type Markup } from '../../../ui/markup.ts'
import { workPage } from '../../../ui/page.ts'
import { actions, button, linkButton } from '../../../ui/parts/button.ts'
import { dateField } from '../../../ui/parts/date-field.ts'
import { errorSummary } from '../../../ui/parts/error-summary.ts'
import { facts } from '../../../ui/parts/facts.ts'
import { form, hiddenField } from '../../../ui/parts/form.ts'
import { notice } from '../../../ui/parts/notice.ts'
import { panel } from '../../../ui/parts/panel.ts'
import { table } from '../../../ui/parts/table.ts'
import { areaField, selectField, textField } from '../../../ui/parts/text-field.ts'
import type { View } from '../../../ui/view.ts'
import type { LeadingPerson } from '../../partners/door.ts'
import type { KnownTerm } from '../lead-store.ts'
import { home, named, type Partner, save, version } from './form-pages.ts'
import { termFacts } from './pages.ts'
import { texts } from './texts.ts'

type LeadFacts = {
  terms: KnownTerm[]
  partners: Partner[]
  people: LeadingPerson[]
  maySteer: boolean
  sheet: Sheet
  notice?: Content
  moved?: boolean
}

/** Who leads, who did before, and naming another. */
export function leadPage(view: View, all: LeadFacts): Markup {
  const t = texts[view.lang]
  const { sheet } = all
  const present = all.terms.find(({ endedOn }) => endedOn === null)
  const clash = all.moved && notice(view, 'warn', t.leadMoved, { live: 'alert' })
  return workPage(
    view,
    {
      title: t.leadEdit,
      crumbs: [home(view), { label: t.leadEdit }],
      error: errorSummary(view, sheet, t.leadForm),
      notice: [all.notice, clash],
    },
    [
      panel(t.leadPresent, [
        facts([
          {
            term: t.leadOf,
            value: present ? leadName(present) : t.leadNone,
            note: present?.functionText,
          },
          ...(present ? termFacts(view, present) : []),
        ]),
        present &&
          all.maySteer &&
          actions([linkButton(paths.chain.leadTerm(view.at, present.id), t.leadCorrect)]),
      ]),
      panel(
        t.leadHistory,
        historyTable(
          view,
          all.terms.filter((term) => term !== present),
        ),
      ),
      all.maySteer && panel(present ? t.leadChange : t.leadFirst, changeForm(view, all, present)),
    ],
  )
}

/** "Bibliotheek Lindemeer", or the person who leads, or one on behalf of the other. */
export const leadName = (term: KnownTerm): string =>
  [term.personName, term.organisationName].filter(Boolean).join(', ')

function historyTable(view: View, terms: KnownTerm[]): Markup {
  const t = texts[view.lang]
  if (terms.length === 0) return html`<p>${t.leadHistoryNone}</p>`
  const rows = terms.map((term) => [
    leadName(term),
    plainDate(term.fromOn, view.lang),
    term.endedOn && plainDate(term.endedOn, view.lang),
    term.mandate,
    term.decisionText,
  ])
  const columns = [
    { head: t.leadOf },
    { head: t.since },
    { head: t.ended },
    { head: t.mandate, wide: true },
    { head: t.decision },
  ]
  return table(view, { caption: t.leadHistoryCaption, captionUnseen: true, columns, rows })
}

function changeForm(view: View, { sheet, partners, people }: LeadFacts, present?: KnownTerm) {
  const t = texts[view.lang]
  const f = t.leadForm
  const persons = people.map(({ id, name, organisation }) => ({
    id,
    name: `${name} (${organisation})`,
  }))
  return form(view, { action: paths.chain.lead(view.at) }, [
    html`<p>${present ? t.leadChangeIntro : t.leadFirstIntro}</p>`,
    hiddenField('present', present?.id ?? ''),
    selectField(
      view,
      sheet,
      'organisationId',
      { ...f.organisationId, options: named(partners) },
      { optional: 'silent' },
    ),
    selectField(
      view,
      sheet,
      'personId',
      { ...f.personId, options: named(persons) },
      { optional: true },
    ),
    mandateFields(view, sheet),
    actions([button(present ? t.leadChange : t.leadFirstSave)]),
  ])
}

function mandateFields(view: View, sheet: Sheet): Content {
  const f = texts[view.lang].leadForm
  return [
    textField(view, sheet, 'functionText', f.functionText, { optional: true }),
    areaField(view, sheet, 'mandate', f.mandate, { optional: true }),
    dateField(view, sheet, 'fromOn', f.fromOn),
    dateField(view, sheet, 'untilOn', f.untilOn, { optional: true }),
    textField(view, sheet, 'decisionText', f.decisionText, { optional: true }),
    textField(view, sheet, 'decisionUrl', f.decisionUrl, { optional: true, kind: 'url' }),
  ]
}

/** Correcting what was agreed with the present lead. */
export function termPage(view: View, sheet: Sheet, term: KnownTerm, clash?: Content): Markup {
  const t = texts[view.lang]
  const crumbs = [
    home(view),
    { label: t.leadEdit, href: paths.chain.lead(view.at) },
    { label: t.leadCorrect },
  ]
  return workPage(
    view,
    {
      title: t.leadCorrect,
      sub: leadName(term),
      crumbs,
      error: errorSummary(view, sheet, t.leadForm),
      notice: clash,
    },
    panel(
      undefined,
      form(view, { action: paths.chain.leadTerm(view.at, term.id) }, [
        version(sheet),
        mandateFields(view, sheet),
        save(view),
      ]),
    ),
  )
}
