import { paths } from '../../../paths.ts'
import type { Sheet } from '../../../platform/form.ts'
import { withDutch } from '../../../ui/dutch.ts'
import { html, type Markup } from '../../../ui/markup.ts'
import { narrowPage } from '../../../ui/page.ts'
import { actions, button } from '../../../ui/parts/button.ts'
import { errorSummary } from '../../../ui/parts/error-summary.ts'
import { form } from '../../../ui/parts/form.ts'
import { textField } from '../../../ui/parts/text-field.ts'
import type { View } from '../../../ui/view.ts'
import { texts } from '../texts.ts'
import type { Invitation } from './store.ts'

/** Accepting an invitation: a name and an address to sign in with. */
export function joinPage(
  view: View,
  facts: { invitation: Invitation; token: string; sheet: Sheet },
): Markup {
  const { join: t, roles } = texts[view.lang]
  const { invitation, sheet } = facts
  const email = { ...t.email, errors: { tooOften: t.tooOften } }
  return narrowPage(
    view,
    {
      title: t.title(invitation.organisationName),
      heading: withDutch(view, t.title(invitation.organisationName), invitation.organisationName),
      lead: t.lead(view.network?.name ?? '', roles[invitation.role]),
      audience: 'partner',
      error: errorSummary(view, sheet, { name: t.name, email }),
    },
    form(view, { action: paths.partners.invitation(view.at, facts.token) }, [
      textField(view, sheet, 'name', t.name, { autocomplete: 'name' }),
      textField(view, sheet, 'email', email, { autocomplete: 'email', kind: 'email' }),
      actions([button(t.go)]),
    ]),
  )
}

/** The link was used, withdrawn or is too old. */
export function goneInvitationPage(view: View): Markup {
  const { join: t } = texts[view.lang]
  return narrowPage(view, { title: t.goneTitle, audience: 'partner' }, html`<p>${t.gone}</p>`)
}
