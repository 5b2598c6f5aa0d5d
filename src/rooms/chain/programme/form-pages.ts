// The forms of the programme, a goal and a contact.
import { paths } from '../../../paths.ts'
import type { Sheet } from '../../../platform/form.ts'
import type { Content, Markup } from '../../../ui/markup.ts'
import { workPage } from '../../../ui/page.ts'
import { actions, button, linkButton } from '../../../ui/parts/button.ts'
import { radiosField } from '../../../ui/parts/choice-field.ts'
import { dateField } from '../../../ui/parts/date-field.ts'
import { errorSummary } from '../../../ui/parts/error-summary.ts'
import { typedText } from '../../../ui/parts/field.ts'
import { form, hiddenField } from '../../../ui/parts/form.ts'
import { panel } from '../../../ui/parts/panel.ts'
import { areaField, selectField, textField } from '../../../ui/parts/text-field.ts'
import type { View } from '../../../ui/view.ts'
import type { ContactKind } from '../rules.ts'
import { addressOfContact, removeGoalForm } from './pages.ts'
import { texts } from './texts.ts'

export type Partner = { id: string; name: string }
export const home = (view: View) => ({
  label: texts[view.lang].title,
  href: paths.chain.home(view.at),
})
export const save = (view: View) =>
  actions([
    button(texts[view.lang].save),
    linkButton(paths.chain.home(view.at), texts[view.lang].back, { kind: 'plain' }),
  ])
export const version = (sheet: Sheet) => hiddenField('version', typedText(sheet, 'version') || '0')
export const named = (all: readonly Partner[]) =>
  Object.fromEntries(all.map(({ id, name }) => [id, name]))

export function programmePage(view: View, sheet: Sheet, clash?: Content): Markup {
  const t = texts[view.lang]
  const { form: f, legends } = t
  const area = (name: keyof typeof f, rows = 3) =>
    areaField(view, sheet, name, f[name], { optional: 'silent', rows })
  const title = t.edit
  return workPage(
    view,
    {
      title,
      crumbs: [home(view), { label: title }],
      error: errorSummary(view, sheet, f),
      notice: clash,
    },
    form(view, { action: paths.chain.programme(view.at) }, [
      version(sheet),
      panel(legends.what, [
        textField(view, sheet, 'name', f.name, { optional: 'silent' }),
        selectField(view, sheet, 'kind', f.kind, { blank: false }),
        selectField(view, sheet, 'status', f.status, { blank: false }),
        dateField(view, sheet, 'startsOn', f.startsOn, { optional: 'silent' }),
        dateField(view, sheet, 'endsOn', f.endsOn, { optional: 'silent' }),
        area('vision', 4),
        area('definition'),
      ]),
      panel(legends.questions, [area('canText'), area('knowText'), area('wantText')]),
      panel(legends.around, [
        textField(view, sheet, 'parentAgenda', f.parentAgenda, { optional: 'silent' }),
        textField(view, sheet, 'parentUrl', f.parentUrl, { optional: 'silent', kind: 'url' }),
      ]),
      panel(legends.context, [
        area('contextPolitics', 2),
        area('contextNeeds', 2),
        area('contextNetwork', 2),
        area('contextMeans', 2),
        area('contextLibrary', 2),
      ]),
      save(view),
    ]),
  )
}

export function goalPage(view: View, sheet: Sheet, id: string | null, clash?: Content): Markup {
  const t = texts[view.lang]
  const f = t.goalForm
  const heading = id ? t.goalEdit : t.goalAdd
  const title = [heading, id && typedText(sheet, 'text').slice(0, 60)].filter(Boolean).join(': ')
  const action = id ? paths.chain.goal(view.at, id) : paths.chain.newGoal(view.at)
  return workPage(
    view,
    {
      title,
      heading,
      crumbs: [home(view), { label: heading }],
      error: errorSummary(view, sheet, f),
      notice: clash,
      actions: id && removeGoalForm(view, id),
    },
    panel(
      undefined,
      form(view, { action }, [
        version(sheet),
        areaField(view, sheet, 'text', f.text),
        radiosField(view, sheet, 'origin', f.origin),
        textField(view, sheet, 'originText', f.originText, { optional: true }),
        save(view),
      ]),
    ),
  )
}

export function contactPage(
  view: View,
  sheet: Sheet,
  { kind, partners, clash }: { kind: ContactKind; partners: Partner[]; clash?: Content },
): Markup {
  const t = texts[view.lang]
  const f = t.contactForm
  const title = t.contact[kind]
  const owner = { ...f.organisationId, options: named(partners) }
  return workPage(
    view,
    {
      title,
      sub: t.contactsIntro,
      crumbs: [home(view), { label: title }],
      error: errorSummary(view, sheet, f),
      notice: clash,
    },
    panel(
      undefined,
      form(view, { action: paths.chain.contact(view.at, addressOfContact[kind]) }, [
        version(sheet),
        textField(view, sheet, 'functionText', f.functionText),
        selectField(view, sheet, 'organisationId', owner, { optional: true }),
        textField(view, sheet, 'portfolio', f.portfolio, { optional: true }),
        textField(view, sheet, 'email', f.email, { kind: 'email' }),
        areaField(view, sheet, 'motivation', f.motivation, { optional: true }),
        save(view),
      ]),
    ),
  )
}
