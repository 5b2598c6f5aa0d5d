// Lists of what fits and of what was decided, with the buttons for who may decide; the same from both sides.
import { paths } from '../../paths.ts'
import { emptySheet, type Sheet } from '../../platform/form.ts'
import type { Content, Markup } from '../../ui/markup.ts'
import { html } from '../../ui/markup.ts'
import { actions, button } from '../../ui/parts/button.ts'
import { details } from '../../ui/parts/details.ts'
import { form, hiddenField } from '../../ui/parts/form.ts'
import { link, unseen } from '../../ui/parts/link.ts'
import { tags } from '../../ui/parts/tag.ts'
import { textField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import type { Reason } from './rules.ts'
import type { Match } from './store.ts'
import { texts } from './texts.ts'
import { type Districts, reasonInWords } from './words.ts'

/** An initiative and a partner of whom this reader may or may not say what becomes of them. */
export type Decision = {
  initiativeId: string
  organisationId: string
  mayDecide: boolean
  /** On whose page the reader is. */
  back: 'initiatief' | 'partner'
  /** A reason that was not right. */
  sheet?: Sheet
}
type Named = Decision & { name: string; href: string }

type Fitting = Named & { reasons: readonly Reason[]; under?: Content }
const shownAtOnce = 5

/** What fits, each with its reasons in words; the best at once, the rest behind a fold. */
export function fitList(view: View, all: readonly Fitting[], districts: Districts): Content {
  const items = all.map((one) => fitItem(view, one, districts))
  const list = (some: Markup[]) => html`<ul class="kw-rows">${some}</ul>`
  const rest = items.slice(shownAtOnce)
  // A reason that was not right must be seen at once.
  const isOpen = all.slice(shownAtOnce).some(({ sheet }) => sheet !== undefined)
  return [
    list(items.slice(0, shownAtOnce)),
    rest.length > 0 && details(texts[view.lang].fitMore(rest.length), list(rest), isOpen),
  ]
}

function fitItem(view: View, one: Fitting, districts: Districts): Markup {
  const reasons = one.reasons.map((reason) => ({
    words: reasonInWords(reason, districts, view.lang),
  }))
  const name = html`<b>${link(one.href, one.name)}</b>`
  return html`<li><div>${name}${one.under && html` <span class="kw-soft">${one.under}</span>`}${tags(reasons)}${one.mayDecide && deciding(view, one)}</div></li>`
}

function deciding(view: View, one: Named): Markup {
  const t = texts[view.lang]
  const { initiativeId: id, name, sheet = emptySheet } = one
  const fixed = [hiddenField('organisatie', one.organisationId), hiddenField('terug', one.back)]
  const connecting = form(view, { action: paths.initiatives.connected(view.at, id) }, [
    fixed,
    button(html`${t.connect}${unseen(t.connectOne(name))}`, { kind: 'second', icon: 'check' }),
  ])
  const declining = form(
    view,
    { action: paths.initiatives.declined(view.at, id), label: t.declineOne(name) },
    [
      fixed,
      textField(view, sheet, 'reason', t.reason, { of: `${id}-${one.organisationId}` }),
      actions([button(t.declineSave, { kind: 'second' })]),
    ],
  )
  return html`<div class="kw-no-print">${connecting}${details(t.declineOne(name), declining, !sheet.ok)}</div>`
}

/** What was decided, each with a way back for who may decide. */
export function decidedList(
  view: View,
  all: readonly (Named & { match: Match; words: Content })[],
): Markup {
  const items = all.map(
    (one) =>
      html`<li><div>${link(one.href, one.name)}<small>${one.words}</small>${one.mayDecide && undoing(view, one)}</div></li>`,
  )
  return html`<ul class="kw-rows">${items}</ul>`
}

function undoing(view: View, one: Named & { match: Match }): Markup {
  const t = texts[view.lang]
  const words = one.match.status === 'connected' ? t.undoConnected : t.undoDeclined
  return form(
    view,
    { action: paths.initiatives.undone(view.at, one.initiativeId), class: 'kw-no-print' },
    [
      hiddenField('organisatie', one.organisationId),
      hiddenField('stand', one.match.status),
      hiddenField('terug', one.back),
      button(html`${words}${unseen(t.ofOne(one.name))}`, { kind: 'plain' }),
    ],
  )
}
