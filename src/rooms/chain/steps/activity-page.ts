// WAT: the same work by five activities, with the building blocks they belong to.
import { paths } from '../../../paths.ts'
import { type Content, html, type Markup } from '../../../ui/markup.ts'
import { workPage } from '../../../ui/page.ts'
import { link } from '../../../ui/parts/link.ts'
import { notice } from '../../../ui/parts/notice.ts'
import { panel } from '../../../ui/parts/panel.ts'
import { tag, tags } from '../../../ui/parts/tag.ts'
import type { View } from '../../../ui/view.ts'
import { type Gap, offerTexts } from '../../offers/door.ts'
import { chainNav } from '../../relations/door.ts'
import {
  activitiesOfBlock,
  type BuildingBlock,
  blocksOfActivity,
  buildingBlocks,
} from '../rules.ts'
import type { Known } from './live.ts'
import { texts } from './texts.ts'
import { type Link, toolsOfActivity, toolsOfAll } from './tools.ts'

type ActivityFacts = { known: Known; block: BuildingBlock | null; role: string | null }

export function activitiesPage(view: View, all: ActivityFacts): Markup {
  const t = texts[view.lang].activities
  const { block, known } = all
  const shown = known.perActivity.filter(
    ({ activity }) => block === null || activitiesOfBlock[block].includes(activity),
  )
  return workPage(view, { title: t.title, sub: t.sub }, [
    chainNav(view, 'activities'),
    blockLinks(view, block),
    shown.length === 0
      ? notice(
          view,
          'info',
          html`<p>${t.noBlock}</p><p>${link(paths.relations.partners(view.at), texts[view.lang].toolNames.partners)}</p>`,
        )
      : shown.map((gap) => activityPanel(view, gap, all)),
    panel(t.forAll, toolLinks(view, toolsOfAll(view.at, all.role))),
  ])
}

function blockLinks(view: View, current: BuildingBlock | null): Markup {
  const { activities: t, blockNames } = texts[view.lang]
  const blocks = buildingBlocks.map((block) => ({
    href: paths.chain.activities(view.at, { bouwsteen: block }),
    label: blockNames[block],
    current: block === current,
  }))
  const all = { href: paths.chain.activities(view.at), label: t.all, current: current === null }
  const items = [all, ...blocks].map(
    (one) =>
      html`<li>${one.current ? html`<b aria-current="page">${one.label}</b>` : link(one.href, one.label)}</li>`,
  )
  return html`<nav class="kw-no-print" aria-label="${t.filter}"><ul class="kw-tags kw-tags--links">${items}</ul></nav>`
}

function activityPanel(view: View, gap: Gap, { known, role }: ActivityFacts): Markup {
  const { activities: t, blockNames, facts } = texts[view.lang]
  const { activity, offers, national, isGap } = gap
  const tools = toolsOfActivity(view.at, role, activity)
  const hasPoints = tools.some(({ tool }) => tool === 'points')
  const counts: Content[] = [
    offers === 0 ? t.noOffers : t.offers(offers, national),
    facts.contributions(known.given[activity] ?? 0),
    hasPoints && facts.points(known.points),
  ]
  return panel(t.heading(activity, offerTexts[view.lang].activity[activity]), [
    tags(blocksOfActivity(activity).map((block) => ({ words: blockNames[block] }))),
    isGap && html`<p>${tag(t.gap, 'warn')}</p>`,
    html`<ul>${counts.filter(Boolean).map((one) => html`<li>${one}</li>`)}</ul>`,
    html`<h3>${t.tools}</h3>`,
    toolLinks(view, tools),
  ])
}

function toolLinks(view: View, all: Link[]): Markup {
  const { toolNames } = texts[view.lang]
  const items = all.map(({ tool, href }) => html`<li>${link(href, toolNames[tool])}</li>`)
  return html`<ul class="kw-tags kw-tags--links">${items}</ul>`
}
