// The meetings, those to come and those of before, and the form of one.
import { paths } from '../../paths.ts'
import { fullDate, plainDate } from '../../platform/dates.ts'
import type { Sheet } from '../../platform/form.ts'
import { inDutch } from '../../ui/dutch.ts'
import { html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { typedCrumb } from '../../ui/parts/breadcrumb.ts'
import { actions, button, linkButton } from '../../ui/parts/button.ts'
import { checkboxesField, radiosField } from '../../ui/parts/choice-field.ts'
import { dateField, timeField } from '../../ui/parts/date-field.ts'
import { emptyState } from '../../ui/parts/empty.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { typedText } from '../../ui/parts/field.ts'
import { form, hiddenField } from '../../ui/parts/form.ts'
import { link } from '../../ui/parts/link.ts'
import { pager } from '../../ui/parts/pager.ts'
import { panel } from '../../ui/parts/panel.ts'
import { type Row, rows } from '../../ui/parts/rows.ts'
import { table } from '../../ui/parts/table.ts'
import { areaField, selectField, textField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { partsNav } from '../outcomes/door.ts'
import { whenInWords } from './calendar.ts'
import { kinds, type Scope, scopes } from './rules.ts'
import type { Line, Meeting } from './store.ts'
import { texts } from './texts.ts'

type ListFacts = {
  coming: readonly Line[]
  past: readonly Line[]
  page: number
  pages: number
  isLead: boolean
}

/** Every meeting of the network. */
export function listPage(view: View, facts: ListFacts): Markup {
  const t = texts[view.lang]
  const add = facts.isLead && [
    linkButton(paths.meetings.new(view.at), t.list.new, { kind: 'primary', icon: 'plus' }),
  ]
  const href = (pagina: number) => paths.meetings.list(view.at, { pagina })
  const nothing = emptyState(
    t.list.none,
    facts.isLead ? t.list.noneText : t.list.noneRead,
    add || [],
  )
  return workPage(view, { title: t.title, sub: t.sub, actions: facts.coming.length > 0 && add }, [
    partsNav(view, 'meetings'),
    panel(
      t.list.coming,
      facts.coming.length === 0 ? nothing : rows(facts.coming.map((one) => comingRow(view, one))),
    ),
    panel(t.list.past, [
      facts.past.length === 0 ? html`<p>${t.list.nonePast}</p>` : pastTable(view, facts.past),
      pager(view, { page: facts.page, pages: facts.pages, href }),
    ]),
  ])
}

function comingRow(view: View, one: Line): Row {
  const t = texts[view.lang]
  const isOff = one.status === 'cancelled'
  const facts = [whenInWords(one, view.lang), one.place, one.items > 0 && t.list.items(one.items)]
  return {
    title: one.title,
    href: paths.meetings.show(view.at, one.id),
    text: facts.filter(Boolean).join(' · '),
    tag: isOff
      ? { words: t.statuses.cancelled, kind: 'bad' }
      : { words: t.kinds[one.kind], kind: 'plain' },
  }
}

function pastTable(view: View, lines: readonly Line[]): Markup {
  const t = texts[view.lang]
  const { title, when, kind, decisions, actions: agreed, report } = t.list.columns
  return table(view, {
    caption: t.list.past,
    captionUnseen: true,
    columns: [
      { head: title },
      { head: when },
      { head: kind },
      { head: decisions, num: true },
      { head: agreed, num: true },
      { head: report },
    ],
    rows: lines.map((one) => [
      link(paths.meetings.show(view.at, one.id), one.title, {
        unseen: plainDate(one.heldOn, view.lang),
      }),
      plainDate(one.heldOn, view.lang),
      one.status === 'cancelled' ? t.statuses.cancelled : t.kinds[one.kind],
      one.decisions,
      one.actions,
      one.hasReport &&
        link(paths.meetings.report(view.at, one.id), t.list.approved, {
          unseen: fullDate(one.heldOn, view.lang),
        }),
    ]),
  })
}

export type PlanFacts = {
  /** Absent for a new one. */
  meeting?: Meeting
  sheet: Sheet
  partners: readonly { id: string; name: string }[]
  /** Of a meeting in a series: how many each choice is for. */
  series?: Record<Scope, number>
  /** What somebody else made of it meanwhile, beside what was typed. */
  clash?: Markup
}

/** A meeting to plan or to change. */
export function planPage(view: View, facts: PlanFacts): Markup {
  const t = texts[view.lang]
  const { meeting, sheet } = facts
  const title = meeting ? t.form.editTitle : t.form.newTitle
  const words = planWords(view, facts)
  return workPage(
    view,
    {
      title: meeting ? `${title}: ${meeting.title}` : title,
      heading: title,
      sub:
        meeting && html`${inDutch(view, meeting.title)}, ${plainDate(meeting.heldOn, view.lang)}`,
      crumbs: [
        { label: t.title, href: paths.meetings.list(view.at) },
        ...(meeting ? [typedCrumb(meeting.title, paths.meetings.show(view.at, meeting.id))] : []),
        { label: title },
      ],
      error: errorSummary(view, sheet, words),
    },
    [
      facts.clash,
      meeting && html`<p class="kw-soft">${t.form.editNote}</p>`,
      planForm(view, facts, words),
    ],
  )
}

/** What the form asks. */
export function planWords({ lang }: View, { partners, series }: PlanFacts) {
  const { form: f, kinds: options } = texts[lang]
  const scope = (['this', 'following', 'all'] as const).map((one) => [
    one,
    f.scope.options[one](series?.[one] ?? 1),
  ])
  return {
    scope: { ...f.scope, options: Object.fromEntries(scope) },
    title: f.title,
    kind: { ...f.kind, options },
    day: f.day,
    starts: f.starts,
    ends: f.ends,
    place: f.place,
    link: f.link,
    repeat: f.repeat,
    times: f.times,
    organisations: {
      ...f.organisations,
      options: Object.fromEntries(partners.map(({ id, name }) => [id, name])),
    },
    agenda: f.agenda,
  }
}

function planForm(view: View, facts: PlanFacts, words: ReturnType<typeof planWords>): Markup {
  const t = texts[view.lang].form
  const { meeting, sheet, series } = facts
  const action = meeting ? paths.meetings.edit(view.at, meeting.id) : paths.meetings.new(view.at)
  const asked = checkboxesField(view, sheet, 'organisations', words.organisations, {
    optional: true,
  })
  return form(view, { action }, [
    meeting
      ? hiddenField('version', typedText(sheet, 'version'))
      : hiddenField('base', typedText(sheet, 'base')),
    series && [
      hiddenField('askedBefore', typedText(sheet, 'askedBefore')),
      hiddenField('agendaBefore', typedText(sheet, 'agendaBefore')),
    ],
    series && panel(undefined, radiosField(view, sheet, 'scope', words.scope, { only: scopes })),
    panel(undefined, [
      textField(view, sheet, 'title', words.title),
      radiosField(view, sheet, 'kind', words.kind, { only: kinds }),
      dateField(view, sheet, 'day', words.day),
      timeField(view, sheet, 'starts', words.starts),
      timeField(view, sheet, 'ends', words.ends),
      textField(view, sheet, 'place', words.place, { optional: true }),
      textField(view, sheet, 'link', words.link, { optional: true, kind: 'url' }),
    ]),
    !meeting &&
      panel(undefined, [
        selectField(view, sheet, 'repeat', words.repeat, { blank: false }),
        textField(view, sheet, 'times', words.times, {
          optional: true,
          kind: 'number',
          size: 'tiny',
        }),
      ]),
    (!meeting || series) && panel(undefined, asked),
    series &&
      panel(undefined, areaField(view, sheet, 'agenda', words.agenda, { optional: true, rows: 6 })),
    actions([button(meeting ? t.change : t.save)]),
  ])
}
