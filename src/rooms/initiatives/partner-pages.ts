// One partner with the initiatives that it is connected with, started, and that fit it.
import { paths } from '../../paths.ts'
import { plainDate } from '../../platform/dates.ts'
import type { Sheet } from '../../platform/form.ts'
import { emptySheet } from '../../platform/form.ts'
import { withDutch } from '../../ui/dutch.ts'
import type { Content, Markup } from '../../ui/markup.ts'
import { html } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { typedCrumb } from '../../ui/parts/breadcrumb.ts'
import { linkButton } from '../../ui/parts/button.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { notice } from '../../ui/parts/notice.ts'
import { columns, panel } from '../../ui/parts/panel.ts'
import { rows } from '../../ui/parts/rows.ts'
import type { View } from '../../ui/view.ts'
import { type Decision, decidedList, fitList } from './match-pages.ts'
import type { Reason } from './rules.ts'
import type { Done } from './show-pages.ts'
import type { Initiative, Match } from './store.ts'
import { texts } from './texts.ts'
import { type Districts, whereOf } from './words.ts'

type PartnerFacts = {
  partner: { id: string; name: string }
  initiatives: readonly Initiative[]
  fits: readonly { initiative: Initiative; reasons: Reason[] }[]
  matches: readonly Match[]
  districts: Districts
  mayDecide: (initiative: Initiative) => boolean
  done?: Done
  wrong?: { initiativeId: string; sheet: Sheet }
}

export function partnerPage(view: View, all: PartnerFacts): Markup {
  const t = texts[view.lang]
  const { partner, done, wrong } = all
  const own = all.initiatives.filter(({ organisationId }) => organisationId === partner.id)
  return workPage(
    view,
    {
      title: t.partner.title(partner.name),
      heading: withDutch(view, t.partner.title(partner.name), partner.name),
      crumbs: [{ label: t.title, href: paths.initiatives.list(view.at) }, typedCrumb(partner.name)],
      notice:
        done && notice(view, done === 'moved' ? 'warn' : 'good', t.done[done], { live: 'status' }),
      error: errorSummary(view, wrong?.sheet ?? emptySheet, { reason: t.reason }),
      actions: linkButton(paths.relations.partner(view.at, partner.id), t.partner.profile),
    },
    columns(panel(t.partner.fit, fitPart(view, all)), [
      connectedPart(view, all),
      own.length > 0 && panel(t.partner.own, rows(own.map((one) => rowOf(view, one, all)))),
      declinedPart(view, all),
    ]),
  )
}

const rowOf = (view: View, one: Initiative, { districts }: PartnerFacts) => ({
  title: one.title,
  href: paths.initiatives.show(view.at, one.id),
  text: whereOf(one, districts, view.lang),
  tag: { words: texts[view.lang].stages[one.stage] },
})

function fitPart(view: View, all: PartnerFacts): Content {
  const t = texts[view.lang]
  if (all.fits.length === 0) return html`<p>${t.partner.fitNone}</p>`
  const items = all.fits.map(({ initiative, reasons }) => ({
    ...decisionOf(all, initiative),
    name: initiative.title,
    href: paths.initiatives.show(view.at, initiative.id),
    under: `${initiative.ownerName} · ${t.stages[initiative.stage]}`,
    reasons,
  }))
  return [html`<p class="kw-soft">${t.fitLead}</p>`, fitList(view, items, all.districts)]
}

function decisionOf({ partner, mayDecide, wrong }: PartnerFacts, initiative: Initiative): Decision {
  return {
    initiativeId: initiative.id,
    organisationId: partner.id,
    mayDecide: mayDecide(initiative),
    back: 'partner',
    sheet: wrong?.initiativeId === initiative.id ? wrong.sheet : undefined,
  }
}

function decided(view: View, all: PartnerFacts, status: Match['status']) {
  const t = texts[view.lang]
  return all.matches.flatMap((match) => {
    const initiative = all.initiatives.find(({ id }) => id === match.initiativeId)
    if (!initiative || match.status !== status) return []
    const day = plainDate(match.decidedOn, view.lang)
    const words =
      status === 'connected'
        ? t.connectedSince(day)
        : `${match.reason} (${t.declinedBy[match.side]}, ${day})`
    const href = paths.initiatives.show(view.at, initiative.id)
    return [{ ...decisionOf(all, initiative), match, name: initiative.title, href, words }]
  })
}

function connectedPart(view: View, all: PartnerFacts): Markup {
  const t = texts[view.lang].partner
  const items = decided(view, all, 'connected')
  return panel(
    t.connected,
    items.length === 0 ? html`<p>${t.connectedNone}</p>` : decidedList(view, items),
  )
}

function declinedPart(view: View, all: PartnerFacts): Content {
  const items = decided(view, all, 'declined')
  return items.length > 0 && panel(texts[view.lang].partner.declined, decidedList(view, items))
}
