// One initiative, with the partners it is connected with and those that fit.
import { paths } from '../../paths.ts'
import { plainDate } from '../../platform/dates.ts'
import { emptySheet, type Sheet } from '../../platform/form.ts'
import { inDutch } from '../../ui/dutch.ts'
import type { Content, Markup } from '../../ui/markup.ts'
import { html } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { typedCrumb } from '../../ui/parts/breadcrumb.ts'
import { linkButton } from '../../ui/parts/button.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { facts } from '../../ui/parts/facts.ts'
import { link } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { columns, panel } from '../../ui/parts/panel.ts'
import type { View } from '../../ui/view.ts'
import { type Decision, decidedList, fitList } from './match-pages.ts'
import { stageTag } from './pages.ts'
import type { Fit } from './rules.ts'
import type { Initiative, Match } from './store.ts'
import { texts } from './texts.ts'
import { type Districts, kindName, labelsOf, whereOf } from './words.ts'

export type Done = keyof (typeof texts)['nl']['done']
type ShowFacts = {
  initiative: Initiative
  districts: Districts
  fits: readonly Fit[]
  matches: readonly Match[]
  mayEdit: boolean
  /** For which partners this reader may decide. */
  mayDecide: (organisationId: string) => boolean
  done?: Done
  /** What was wrong with a reason, and for whom it was meant. */
  wrong?: { organisationId: string; sheet: Sheet }
}

export function showPage(view: View, all: ShowFacts): Markup {
  const t = texts[view.lang]
  const { initiative, mayEdit, done, wrong } = all
  return workPage(
    view,
    {
      title: initiative.title,
      heading: inDutch(view, initiative.title),
      sub: initiative.ownerName,
      crumbs: [
        { label: t.title, href: paths.initiatives.list(view.at) },
        typedCrumb(initiative.title),
      ],
      notice:
        done && notice(view, done === 'moved' ? 'warn' : 'good', t.done[done], { live: 'status' }),
      error: errorSummary(view, wrong?.sheet ?? emptySheet, { reason: t.reason }),
      actions:
        mayEdit &&
        linkButton(paths.initiatives.edit(view.at, initiative.id), t.editShort, { icon: 'pencil' }),
    },
    columns(
      [aboutPanel(view, all), panel(t.fitTitle, fitPart(view, all))],
      [connectedPanel(view, all), declinedPanel(view, all)],
    ),
  )
}

function aboutPanel(view: View, { initiative, districts }: ShowFacts): Markup {
  const t = texts[view.lang]
  const labels = labelsOf(view.lang)
  const { organisationId, ownerName, contactMailbox, contactFunction } = initiative
  const listed = (all: readonly string[], text: string) =>
    (all.length > 0 || text) && [all.join(', '), text && html`<small>${text}</small>`]
  const owner = organisationId
    ? link(paths.relations.partner(view.at, organisationId), ownerName)
    : `${ownerName} (${t.residents})`
  const contact = (contactFunction || contactMailbox) && [
    contactFunction,
    contactMailbox && html` ${link(`mailto:${contactMailbox}`, contactMailbox)}`,
  ]
  const kindsOf = (all: Initiative['needs']) => all.map((kind) => kindName(kind, view.lang))
  const needs = listed(kindsOf(initiative.needs), initiative.needsText)
  const known = [
    { term: t.columns.stage, value: stageTag(view, initiative.stage) },
    { term: t.columns.owner, value: owner },
    { term: t.contact, value: contact },
    { term: t.columns.where, value: whereOf(initiative, districts, view.lang) },
    {
      term: t.columns.targetGroups,
      value: initiative.targetGroups.map((one) => labels.targetGroup[one]).join(', '),
    },
    {
      term: t.columns.activities,
      value: initiative.activities.map((one) => labels.activity[String(one)]).join(', '),
    },
    {
      term: t.columns.themes,
      value: initiative.themes.map((one) => labels.theme[one]).join(', '),
    },
    { term: t.needsTitle, value: needs || t.nothingNeeded },
    {
      term: t.offersTitle,
      value: listed(kindsOf(initiative.offers), initiative.offersText),
    },
  ]
  return panel(t.about, [
    initiative.what && html`<p>${initiative.what}</p>`,
    facts(known.filter(({ value }) => value)),
  ])
}

function fitPart(view: View, all: ShowFacts): Content {
  const t = texts[view.lang]
  const { initiative, fits, districts } = all
  if (initiative.stage === 'ended') return html`<p>${t.fitEnded}</p>`
  if (fits.length === 0) {
    const action = paths.meetings.newAction(view.at, {
      about: paths.initiatives.show(view.at, initiative.id),
      label: initiative.title,
    })
    return [
      html`<p>${t.fitNone}</p>`,
      all.mayEdit && html`<p class="kw-no-print">${link(action, t.gapAction)}</p>`,
    ]
  }
  const items = fits.map(({ partner, reasons }) => ({
    ...decisionOf(all, partner.id),
    name: partner.name,
    href: paths.initiatives.partner(view.at, partner.id),
    reasons,
  }))
  return [html`<p class="kw-soft">${t.fitLead}</p>`, fitList(view, items, districts)]
}

function decisionOf({ initiative, mayDecide, wrong }: ShowFacts, organisationId: string): Decision {
  return {
    initiativeId: initiative.id,
    organisationId,
    mayDecide: mayDecide(organisationId),
    back: 'initiatief',
    sheet: wrong?.organisationId === organisationId ? wrong.sheet : undefined,
  }
}

function connectedPanel(view: View, all: ShowFacts): Markup {
  const t = texts[view.lang]
  const items = all.matches
    .filter(({ status }) => status === 'connected')
    .map((one) => ({
      ...decisionOf(all, one.organisationId),
      match: one,
      name: one.organisationName,
      href: paths.initiatives.partner(view.at, one.organisationId),
      words: t.connectedSince(plainDate(one.decidedOn, view.lang)),
    }))
  return panel(
    t.connectedTitle,
    items.length === 0 ? html`<p>${t.connectedNone}</p>` : decidedList(view, items),
  )
}

function declinedPanel(view: View, all: ShowFacts): Content {
  const t = texts[view.lang]
  const items = all.matches
    .filter(({ status }) => status === 'declined')
    .map((one) => ({
      ...decisionOf(all, one.organisationId),
      match: one,
      name: one.organisationName,
      href: paths.initiatives.partner(view.at, one.organisationId),
      words: `${one.reason} (${t.declinedBy[one.side]}, ${plainDate(one.decidedOn, view.lang)})`,
    }))
  return items.length > 0 && panel(t.declinedTitle, decidedList(view, items))
}
