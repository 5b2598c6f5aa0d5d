// What has to be looked at again, and where nothing of the network itself stands.
import { paths } from '../../../paths.ts'
import { localDate, plainDate, shortDate } from '../../../platform/dates.ts'
import { inDutch } from '../../../ui/dutch.ts'
import { type Content, html, type Markup } from '../../../ui/markup.ts'
import { workPage } from '../../../ui/page.ts'
import { button } from '../../../ui/parts/button.ts'
import { emptyState } from '../../../ui/parts/empty.ts'
import { form } from '../../../ui/parts/form.ts'
import { link } from '../../../ui/parts/link.ts'
import { pager } from '../../../ui/parts/pager.ts'
import { panel } from '../../../ui/parts/panel.ts'
import { table } from '../../../ui/parts/table.ts'
import type { View } from '../../../ui/view.ts'
import {
  type ActivityOwners,
  dueOn,
  type Gap,
  offerTexts as labels,
  type StaleLine,
} from '../../offers/door.ts'
import { checkForm } from './pages.ts'
import { offerTabs } from './tabs.ts'
import { texts } from './texts.ts'

type StaleFacts = {
  role: string | null
  lines: readonly StaleLine[]
  /** Organisations that have nobody to write to. */
  unreachable: ReadonlySet<string>
  mayAsk: boolean
  /** After this moment nobody is asked again. */
  since: Date
  notice: Content
  page: number
}

const ownersPerPage = 10

/** What has to be looked at again, per owner; who oversees can ask the owner. */
export function stalePage(view: View, facts: StaleFacts): Markup {
  const t = texts[view.lang]
  const owners = Map.groupBy(facts.lines, ({ organisationId }) => organisationId)
  const pages = Math.max(1, Math.ceil(owners.size / ownersPerPage))
  const page = Math.min(facts.page, pages)
  const shown = [...owners.values()].slice((page - 1) * ownersPerPage, page * ownersPerPage)
  const body =
    owners.size === 0
      ? emptyState(t.staleNone, t.staleNoneText)
      : [
          shown.map((lines) => ownerPanel(view, facts, lines)),
          pager(view, { page, pages, href: (pagina) => paths.offers.stale(view.at, { pagina }) }),
        ]
  return workPage(
    view,
    { title: t.staleTitle, sub: facts.role !== 'coordinator' && t.subAll, notice: facts.notice },
    [offerTabs(view, facts.role, 'stale'), html`<p>${t.staleLead}</p>`, body],
  )
}

function ownerPanel(view: View, facts: StaleFacts, lines: readonly StaleLine[]): Content {
  const t = texts[view.lang]
  const [first] = lines
  if (!first) return undefined
  const { offer, checked, due, deeds } = t.staleColumns
  const rows = lines.map((line) => {
    const day = dueOn(line.checkedOn, line.promiseMonths)
    return [
      link(paths.offers.edit(view.at, line.id), inDutch(view, line.title)),
      line.checkedOn ? plainDate(line.checkedOn, view.lang) : t.neverChecked,
      day && plainDate(day, view.lang),
      checkForm(view, line, paths.offers.stale(view.at)),
    ]
  })
  const columns = [
    { head: offer, wide: true },
    { head: checked },
    { head: due },
    { head: deeds, headUnseen: true },
  ]
  return panel(t.staleOf(first.organisationName, lines.length), [
    table(view, { caption: first.organisationName, captionUnseen: true, columns, rows }),
    facts.mayAsk && asking(view, facts, first),
  ])
}

function asking(view: View, facts: StaleFacts, { organisationId, askedAt }: StaleLine): Markup {
  const t = texts[view.lang]
  if (facts.unreachable.has(organisationId))
    return html`<p class="kw-soft">${t.nobody} ${link(paths.partners.show(view.at, organisationId), t.toPartner)}</p>`
  if (askedAt && askedAt > facts.since)
    return html`<p class="kw-soft">${t.asked(shortDate(localDate(askedAt), view.lang))}</p>`
  return form(view, { action: paths.offers.asked(view.at, organisationId) }, [
    html`<div class="kw-row">${button(t.ask, { kind: 'second', icon: 'mail' })}<span class="kw-soft">${t.askHint}</span></div>`,
  ])
}

type GapFacts = {
  role: string | null
  gaps: readonly Gap[]
  owners: readonly ActivityOwners[]
}

/** What stands under each of the five activities, and where nothing of the network itself does. */
export function gapsPage(view: View, facts: GapFacts): Markup {
  const t = texts[view.lang]
  const { activity, local, national, owners } = t.gapsColumns
  const missing = { gap: link(paths.partners.invitations(view.at), t.gap) }
  const rows = facts.gaps.map((gap) => {
    const own = facts.owners.find((one) => one.activity === gap.activity)?.owners ?? []
    return [
      link(
        paths.offers.list(view.at, { activiteit: gap.activity, status: 'active' }),
        `${gap.activity} ${labels[view.lang].activity[gap.activity]}`,
      ),
      gap.isGap ? missing : gap.offers - gap.national,
      gap.national,
      own.join(', '),
    ]
  })
  const columns = [
    { head: activity },
    { head: local, num: true },
    { head: national, num: true },
    { head: owners, wide: true },
  ]
  const sub = t.gapsCount(facts.gaps.filter(({ isGap }) => isGap).length)
  return workPage(view, { title: t.gapsTitle, sub }, [
    offerTabs(view, facts.role, 'gaps'),
    html`<p>${t.gapsLead}</p>`,
    table(view, { caption: t.gapsTitle, captionUnseen: true, columns, rows }),
  ])
}
