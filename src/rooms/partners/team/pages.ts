// Forms about an organisation and its people.
import { paths } from '../../../paths.ts'
import type { Sheet } from '../../../platform/form.ts'
import { inDutch, withDutch } from '../../../ui/dutch.ts'
import { html, type Markup } from '../../../ui/markup.ts'
import { workPage } from '../../../ui/page.ts'
import { actions, button } from '../../../ui/parts/button.ts'
import { radiosField } from '../../../ui/parts/choice-field.ts'
import { errorSummary } from '../../../ui/parts/error-summary.ts'
import { form, hiddenField } from '../../../ui/parts/form.ts'
import { notice } from '../../../ui/parts/notice.ts'
import { panel } from '../../../ui/parts/panel.ts'
import { areaField, selectField, textField } from '../../../ui/parts/text-field.ts'
import type { View } from '../../../ui/view.ts'
import type { StaffRole } from '../rules.ts'
import type { Organisation } from '../store.ts'
import { texts } from '../texts.ts'

/** Changing what partners read about an organisation. */
export function organisationPage(
  view: View,
  organisation: Organisation,
  sheet: Sheet,
  mayName: boolean,
  isNew = false,
): Markup {
  const t = texts[view.lang]
  const words = {
    ...t.form,
    kind: { ...t.form.kind, options: t.kinds },
    sector: { ...t.form.sector, options: t.sectors },
  }
  const action = paths.partners.details(view.at, organisation.id)
  return workPage(
    view,
    {
      title: t.form.editTitle(organisation.name),
      heading: withDutch(view, t.form.editTitle(organisation.name), organisation.name),
      error: errorSummary(view, sheet, fieldsOf(t.form)),
      notice: isNew && notice(view, 'good', t.form.welcome, { live: 'status' }),
    },
    panel(
      undefined,
      form(view, { action, draft: `organisation-${organisation.id}` }, [
        mayName
          ? [
              textField(view, sheet, 'name', t.form.name),
              selectField(view, sheet, 'kind', words.kind),
              radiosField(view, sheet, 'sector', words.sector),
            ]
          : html`<p>${t.form.sharedName}</p>`,
        areaField(view, sheet, 'description', t.form.description, { optional: true }),
        textField(view, sheet, 'phone', t.form.phone, { optional: true, kind: 'tel' }),
        textField(view, sheet, 'email', t.form.email, { optional: true, kind: 'email' }),
        textField(view, sheet, 'url', t.form.url, { optional: true, kind: 'url' }),
        actions([button(t.form.save)]),
      ]),
    ),
  )
}

const fieldsOf = ({
  name,
  kind,
  sector,
  description,
  phone,
  email,
  url,
}: (typeof texts)['nl']['form']) => ({
  name,
  kind,
  sector,
  description,
  phone,
  email,
  url,
})

/** Inviting a colleague into an organisation; `roles` are those that the one who invites may give. */
export function colleaguePage(
  view: View,
  facts: { organisation: Organisation; sheet: Sheet; roles: readonly StaffRole[] },
): Markup {
  const { invite: t, roles } = texts[view.lang]
  return workPage(
    view,
    {
      title: t.colleagueTitle,
      sub: inDutch(view, facts.organisation.name),
      error: errorSummary(view, facts.sheet, { email: t.email, role: t.role }),
    },
    panel(undefined, [
      html`<p>${t.colleagueLead}</p>`,
      form(view, { action: paths.partners.people(view.at) }, [
        hiddenField('organisation', facts.organisation.id),
        textField(view, facts.sheet, 'email', t.email, { kind: 'email' }),
        radiosField(
          view,
          facts.sheet,
          'role',
          { ...t.role, options: roles },
          { only: facts.roles },
        ),
        actions([button(t.send)]),
      ]),
    ]),
  )
}

/** Inviting an organisation into the network. */
export function partnerInvitePage(view: View, sheet: Sheet): Markup {
  const { invite: t, form: words } = texts[view.lang]
  return workPage(
    view,
    {
      title: t.partnerTitle,
      error: errorSummary(view, sheet, { name: words.name, email: t.email }),
    },
    panel(undefined, [
      html`<p>${t.partnerLead}</p>`,
      form(view, { action: paths.partners.invitations(view.at) }, [
        textField(view, sheet, 'name', words.name),
        textField(view, sheet, 'email', t.email, { kind: 'email' }),
        actions([button(t.send)]),
      ]),
    ]),
  )
}
