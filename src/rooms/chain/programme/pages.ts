// What the partners want together, and who leads: the first page of the chain.
import { paths } from '../../../paths.ts'
import { plainDate } from '../../../platform/dates.ts'
import { type Content, html, type Markup } from '../../../ui/markup.ts'
import { workPage } from '../../../ui/page.ts'
import { actions, button, linkButton } from '../../../ui/parts/button.ts'
import { facts } from '../../../ui/parts/facts.ts'
import { form } from '../../../ui/parts/form.ts'
import { link } from '../../../ui/parts/link.ts'
import { notice } from '../../../ui/parts/notice.ts'
import { columns, panel } from '../../../ui/parts/panel.ts'
import { rows } from '../../../ui/parts/rows.ts'
import type { View } from '../../../ui/view.ts'
import type { Expiring } from '../../agreements/door.ts'
import type { NetworkKind } from '../../partners/door.ts'
import { chainNav } from '../../relations/door.ts'
import type { KnownTerm } from '../lead-store.ts'
import { type ContactKind, contactKinds, type Gap } from '../rules.ts'
import type { Contact, Goal, Kept, Programme } from '../store.ts'
import { texts } from './texts.ts'

type NamedContact = Kept<Contact & { organisationName: string | null }>
export type HomeFacts = {
  kind: NetworkKind
  programme: Kept<Programme>
  goals: Kept<Goal>[]
  /** Also a lead of whom no mandate was written down. */
  lead: { name: string | null; term: KnownTerm | undefined }
  contacts: NamedContact[]
  gaps: Gap[]
  steps: { done: number; busy: number }
  maySteer: boolean
  notice?: Content
  /** Agreements that end within three months, as far as this person may see them. */
  expiring: Expiring[]
}

export function homePage(view: View, all: HomeFacts): Markup {
  const t = texts[view.lang]
  return workPage(
    view,
    {
      title: t.title,
      sub: view.network?.name ?? t.sub,
      notice: all.notice,
      actions:
        all.maySteer && linkButton(paths.chain.programme(view.at), t.edit, { icon: 'pencil' }),
    },
    [
      chainNav(view, 'home'),
      all.expiring.length > 0 && expiringNotice(view, all.expiring),
      gapsNotice(view, all.gaps),
      columns(
        [programmePanel(view, all), goalsPanel(view, all), contactsPanel(view, all)],
        [leadPanel(view, all), stepsPanel(view, all)],
      ),
    ],
  )
}

function expiringNotice(view: View, expiring: Expiring[]): Markup {
  const t = texts[view.lang]
  const items = expiring.map(({ id, subject, endsOn }) => {
    const words = t.expiring(subject, plainDate(endsOn, view.lang))
    return html`<li>${link(paths.agreements.show(view.at, id), words)}</li>`
  })
  return notice(view, 'warn', html`<ul>${items}</ul>`, { title: t.expiringTitle })
}

function gapsNotice(view: View, gaps: Gap[]): Markup {
  const t = texts[view.lang]
  if (gaps.length === 0) return notice(view, 'good', t.gapsNone)
  const items = gaps.map((gap) => html`<li>${t.gaps[gap]}</li>`)
  return notice(view, 'warn', html`<ul>${items}</ul>`, { title: t.gapsTitle })
}

function programmePanel(view: View, { programme, kind }: HomeFacts): Markup {
  const t = texts[view.lang]
  const { form: f } = t
  const day = (date: string | null) => (date ? plainDate(date, view.lang) : '')
  const { startsOn, endsOn, parentAgenda, parentUrl } = programme
  const known = [
    { term: t.vision, value: programme.vision },
    { term: t.definition, value: programme.definition },
    { term: f.canText.label, value: programme.canText },
    { term: f.knowText.label, value: programme.knowText },
    { term: f.wantText.label, value: programme.wantText },
    { term: t.kind, value: t.kinds[kind] },
    { term: t.status, value: programme.version > 0 && t.statuses[programme.status] },
    { term: t.term, value: startsOn && t.termWords(day(startsOn), day(endsOn)) },
    { term: t.parent, value: parentAgenda && link(parentUrl, parentAgenda) },
    { term: f.contextPolitics.label, value: programme.contextPolitics },
    { term: f.contextNeeds.label, value: programme.contextNeeds },
    { term: f.contextNetwork.label, value: programme.contextNetwork },
    { term: f.contextMeans.label, value: programme.contextMeans },
    { term: f.contextLibrary.label, value: programme.contextLibrary },
  ]
  return panel(programme.name || t.programme, facts(known.filter(({ value }) => value)))
}

function goalsPanel(view: View, { goals, maySteer }: HomeFacts): Markup {
  const t = texts[view.lang]
  const all = goals.map((goal) => ({
    title: html`<span id="doel-${goal.id}">${goal.text}</span>`,
    text: [goal.originText, maySteer && goalLinks(view, goal)],
    href: maySteer ? paths.chain.goal(view.at, goal.id) : undefined,
    tag: {
      words: t.origins[goal.origin],
      kind: goal.origin === 'imposed' ? 'warn' : 'good',
    } as const,
  }))
  return panel(t.goals, [
    all.length === 0 ? html`<p>${t.goalsEmpty}</p>` : rows(all),
    maySteer && actions([linkButton(paths.chain.newGoal(view.at), t.goalAdd, { icon: 'plus' })]),
  ])
}

/** From a goal to what is to be discussed or done about it: both keep the way back. */
function goalLinks(view: View, { id, text }: Goal): Markup {
  const t = texts[view.lang]
  const label = t.goalLabel(text).slice(0, 200)
  const about = { about: `${paths.chain.home(view.at)}#doel-${id}`, label }
  const agenda = link(paths.meetings.nextAgenda(view.at, about), t.goalAgenda, { unseen: text })
  const action = link(paths.meetings.newAction(view.at, about), t.goalAction, { unseen: text })
  return html`<span class="kw-no-print"><br>${agenda} · ${action}</span>`
}

function leadPanel(view: View, { lead: { name, term }, maySteer }: HomeFacts): Markup {
  const t = texts[view.lang]
  const known = [{ term: t.leadOf, value: name ?? t.leadNone, note: term?.functionText }]
  return panel(t.leadTitle, [
    facts([...known, ...(term ? termFacts(view, term) : [])]),
    maySteer && actions([linkButton(paths.chain.lead(view.at), t.leadEdit)]),
    !maySteer && html`<p>${link(paths.chain.lead(view.at), t.leadEdit)}</p>`,
  ])
}

/** What was agreed with a lead. */
export function termFacts(view: View, term: KnownTerm) {
  const t = texts[view.lang]
  const all = [
    { term: t.mandate, value: term.mandate },
    { term: t.since, value: plainDate(term.fromOn, view.lang) },
    { term: t.until, value: term.untilOn && plainDate(term.untilOn, view.lang) },
    {
      term: t.decision,
      value:
        (term.decisionText || term.decisionUrl) &&
        link(term.decisionUrl, term.decisionText || term.decisionUrl),
    },
  ]
  return all.filter(({ value }) => value)
}

function contactsPanel(view: View, { contacts, maySteer }: HomeFacts): Markup {
  const t = texts[view.lang]
  const of = (kind: ContactKind) => contacts.find((contact) => contact.kind === kind)
  const part = (kind: ContactKind) => {
    const contact = of(kind)
    const words = contact ? t.contactEdit : t.contactAdd
    return [
      html`<h3>${t.contact[kind]}</h3>`,
      contact ? facts(contactFacts(view, contact)) : html`<p>${t.contactMissing[kind]}</p>`,
      maySteer &&
        html`<p>${link(paths.chain.contact(view.at, addressOfContact[kind]), words, { unseen: t.contact[kind].toLowerCase() })}</p>`,
    ]
  }
  return panel(t.contacts, [
    html`<p class="kw-soft">${t.contactsIntro}</p>`,
    contactKinds.map(part),
  ])
}

/** In an address these are Dutch words. */
export const addressOfContact: Record<ContactKind, string> = {
  administrative: 'bestuurlijk',
  official: 'ambtelijk',
}

function contactFacts(view: View, contact: NamedContact) {
  const t = texts[view.lang]
  const all = [
    {
      term: t.contactForm.functionText.label,
      value: contact.functionText,
      note: contact.organisationName,
    },
    { term: t.portfolio, value: contact.portfolio },
    { term: t.contactForm.email.label, value: link(`mailto:${contact.email}`, contact.email) },
    { term: t.contactForm.motivation.label, value: contact.motivation },
  ]
  return all.filter(({ value }) => value)
}

function stepsPanel(view: View, { steps }: HomeFacts): Markup {
  const t = texts[view.lang]
  return panel(t.stepsTitle, [
    html`<p>${t.stepsDone(steps.done, steps.busy)}</p>`,
    html`<p>${link(paths.chain.steps(view.at), t.stepsLink)}<br>${link(paths.chain.activities(view.at), t.activitiesLink)}</p>`,
  ])
}

/** A small form of one button, to take a goal away. */
export const removeGoalForm = (view: View, id: string): Markup =>
  form(
    view,
    { action: paths.chain.goalGone(view.at, id), class: 'kw-inline' },
    button(texts[view.lang].goalRemove, { kind: 'danger', icon: 'trash' }),
  )
