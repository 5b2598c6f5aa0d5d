import { paths } from '../../../paths.ts'
import type { Sheet } from '../../../platform/form.ts'
import { html, type Markup } from '../../../ui/markup.ts'
import { narrowPage } from '../../../ui/page.ts'
import { actions, button } from '../../../ui/parts/button.ts'
import { errorSummary } from '../../../ui/parts/error-summary.ts'
import { form, hiddenField } from '../../../ui/parts/form.ts'
import { link } from '../../../ui/parts/link.ts'
import { textField } from '../../../ui/parts/text-field.ts'
import type { View } from '../../../ui/view.ts'
import { texts } from '../texts.ts'
import type { CastMember } from './store.ts'

/** Asks for the e-mail address; in the demo also one button per member of the cast. */
export function signInPage(
  view: View,
  facts: { sheet: Sheet; next?: string; cast: CastMember[] },
): Markup {
  const t = texts[view.lang].signIn
  const email = { ...t.email, errors: { tooOften: t.tooOften } }
  return narrowPage(
    view,
    { title: t.title, error: errorSummary(view, facts.sheet, { email }) },
    html`<p>${t.lead}</p>
      ${form(view, { action: paths.partners.signIn(view.at, facts.next) }, [
        textField(view, facts.sheet, 'email', email, { autocomplete: 'email', kind: 'email' }),
        actions([button(t.send)]),
      ])}
      <p>${t.resident} ${link(paths.guide.home(view.at), t.toGuide)}</p>
      ${facts.cast.length > 0 ? castPart(view, facts.cast, facts.next) : ''}`,
  )
}

function castPart(view: View, cast: CastMember[], next: string | undefined): Markup {
  const { signIn: t, roles } = texts[view.lang]
  return html`<section class="kw-cast" aria-labelledby="cast">
    <h2 id="cast">${t.castTitle}</h2>
    <p>${t.castLead}</p>
    ${form(view, { action: paths.partners.signInAs(view.at) }, [
      next ? hiddenField('next', next) : '',
      ...cast.map((one) =>
        button(`${roles[one.role]} – ${one.personName}, ${one.organisationName}`, {
          kind: 'second',
          name: 'membership',
          value: one.membershipId,
        }),
      ),
    ])}
    <p>${t.mail} ${link(paths.dev.mail, t.mailLink)}</p>
  </section>`
}

/** Asks for the code that was mailed. */
export function codePage(
  view: View,
  facts: { sheet: Sheet; id: string; next?: string; isJoining?: boolean },
): Markup {
  const t = texts[view.lang].signIn
  const words = facts.isJoining ? texts[view.lang].join : t
  const code = { ...t.code, errors: { ...t.code.errors, tooOften: t.tooOften } }
  return narrowPage(
    view,
    { title: words.codeTitle, error: errorSummary(view, facts.sheet, { code }) },
    html`<p>${words.codeLead}</p>
      ${form(view, { action: paths.partners.code(view.at, facts.id, facts.next) }, [
        textField(view, facts.sheet, 'code', code, {
          kind: 'postcode',
          autocomplete: 'one-time-code',
          size: 'short',
        }),
        actions([button(words.enter)]),
      ])}
      <p>${facts.isJoining ? words.again : link(paths.partners.signIn(view.at, facts.next), t.again)}</p>
      ${view.demo ? html`<p>${t.mail} ${link(paths.dev.mail, t.mailLink)}</p>` : ''}`,
  )
}
