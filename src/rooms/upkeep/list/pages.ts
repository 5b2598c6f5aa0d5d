// The pages around the list of offers: the list itself, what has to be looked at again, and the gaps.
import { paths, type Query } from '../../../paths.ts'
import { localDate, numericDate } from '../../../platform/dates.ts'
import { inDutch } from '../../../ui/dutch.ts'
import { type Content, html, type Markup } from '../../../ui/markup.ts'
import { workPage } from '../../../ui/page.ts'
import { button, linkButton } from '../../../ui/parts/button.ts'
import { emptyState } from '../../../ui/parts/empty.ts'
import { fresh } from '../../../ui/parts/field.ts'
import { withFilters } from '../../../ui/parts/filters.ts'
import { form, hiddenField } from '../../../ui/parts/form.ts'
import { link, unseen } from '../../../ui/parts/link.ts'
import { pager } from '../../../ui/parts/pager.ts'
import { table } from '../../../ui/parts/table.ts'
import { type TagKind, tag } from '../../../ui/parts/tag.ts'
import { selectField, textField, tickField } from '../../../ui/parts/text-field.ts'
import type { View } from '../../../ui/view.ts'
import {
  activities,
  isStale,
  kinds,
  type Line,
  offerTexts as labels,
  type Status,
  statuses,
  type Wish,
} from '../../offers/door.ts'
import { offerTabs } from './tabs.ts'
import { texts } from './texts.ts'

type ListFacts = {
  role: string | null
  wish: Wish
  lines: readonly Line[]
  total: number
  page: number
  pages: number
  /** For whom oversees: to filter by. */
  partners: readonly { id: string; name: string }[]
  /** Which of these lines this person may change. */
  isMine: (line: Pick<Line, 'organisationId' | 'source'>) => boolean
  mayAdd: boolean
  notice: Content
  organisationName: string
}

/** The address of a selection. */
function queryOf(wish: Wish): Query {
  return {
    zoek: wish.text,
    organisatie: wish.organisationId ?? '',
    status: wish.status ?? '',
    soort: wish.kind ?? '',
    activiteit: wish.activity ?? '',
    verouderd: wish.isStale,
  }
}

/** All offers that this person may see, by title. */
export function listPage(view: View, facts: ListFacts): Markup {
  const t = texts[view.lang]
  const query = queryOf(facts.wish)
  const isWide = facts.partners.length > 0 || facts.role === 'desk'
  const files = (['csv', 'xlsx'] as const).map((format) =>
    linkButton(paths.offers.export(view.at, format, query), t[format], { icon: 'download' }),
  )
  const add = linkButton(paths.offers.new(view.at), t.add, { kind: 'primary', icon: 'plus' })
  const on = Object.entries(query).filter(([key, one]) => one && (isWide || key !== 'organisatie'))
  const filters = {
    action: paths.offers.list(view.at),
    fields: filterFields(view, facts, query),
    show: t.filters.show,
    on: on.length,
    label: t.filters.label,
  }
  return workPage(
    view,
    {
      title: t.title,
      sub: isWide ? t.subAll : t.subOwn(facts.organisationName),
      notice: facts.notice,
      actions: [facts.mayAdd && [files, add]],
    },
    [
      offerTabs(view, facts.role, 'list'),
      withFilters(
        view,
        filters,
        facts.total === 0 ? nothing(view, facts, on.length > 0) : lines(view, facts, isWide),
      ),
    ],
  )
}

function nothing(view: View, { mayAdd }: ListFacts, isFiltered: boolean): Markup {
  const t = texts[view.lang]
  if (isFiltered)
    return emptyState(t.noneTitle, t.noneText, [linkButton(paths.offers.list(view.at), t.clear)])
  return emptyState(t.emptyTitle, t.emptyText, [
    mayAdd && linkButton(paths.offers.new(view.at), t.add, { kind: 'primary', icon: 'plus' }),
  ])
}

function filterFields(view: View, facts: ListFacts, query: Query): Content[] {
  const { filters: t } = texts[view.lang]
  const words = labels[view.lang]
  const typed = Object.entries(query).map(([key, one]) => [
    key,
    one === true ? 'ja' : String(one || ''),
  ])
  const sheet = fresh(Object.fromEntries(typed))
  const optional = { optional: 'silent', blank: false } as const
  const all = (some: Record<string, string>) => ({ '': t.all, ...some })
  const numbered = activities.map((one) => [one, `${one} ${words.activity[one]}`])
  return [
    textField(view, sheet, 'zoek', t.text, { kind: 'search', optional: 'silent' }),
    facts.partners.length > 0 &&
      selectField(
        view,
        sheet,
        'organisatie',
        { label: t.organisation, options: all(named(facts.partners)) },
        optional,
      ),
    facts.mayAdd &&
      selectField(
        view,
        sheet,
        'status',
        { label: t.status, options: all(pick(statuses, words.status)) },
        optional,
      ),
    selectField(
      view,
      sheet,
      'soort',
      { label: t.kind, options: all(pick(kinds, words.kind)) },
      optional,
    ),
    selectField(
      view,
      sheet,
      'activiteit',
      { label: t.activity, options: all(Object.fromEntries(numbered)) },
      optional,
    ),
    facts.mayAdd && tickField(view, sheet, 'verouderd', { label: t.stale }, { optional: 'silent' }),
  ]
}

const named = (all: readonly { id: string; name: string }[]) =>
  Object.fromEntries(all.map((one) => [one.id, one.name]))
const pick = <K extends string>(keys: readonly K[], words: Record<K, string>) =>
  Object.fromEntries(keys.map((key) => [key, words[key]]))

const looks: Record<Status, TagKind> = {
  active: 'good',
  draft: 'plain',
  inactive: 'warn',
  ended: 'plain',
}

/** An offer's status as a tag. */
export const statusTag = (view: View, status: Status): Markup =>
  tag(labels[view.lang].status[status], looks[status])

function lines(view: View, facts: ListFacts, isWide: boolean): Markup {
  const t = texts[view.lang]
  const { columns: heads } = t
  const href = (page: number) =>
    paths.offers.list(view.at, { ...queryOf(facts.wish), pagina: page })
  const rows = facts.lines.map((line) => [
    html`${titleOf(view, facts, line)}<br><small>${isWide && `${line.organisationName} · `}${labels[view.lang].kind[line.kind]}${
      line.source === 'course' && ` · ${t.fromCourse}`
    }</small>`,
    [...line.activities].sort().join(', '),
    whereOf(view, line),
    statusTag(view, line.status),
    checkedOf(view, line, facts.isMine(line), href(facts.page)),
  ])
  const columns = [
    { head: heads.offer, wide: true },
    { head: heads.activities },
    { head: heads.where },
    { head: heads.status },
    { head: heads.checked },
  ]
  return html`<p><b>${t.found(facts.total)}</b></p>${table(view, { caption: t.title, captionUnseen: true, columns, rows })}${pager(view, { page: facts.page, pages: facts.pages, href })}`
}

/** One's own leads to the form; what is visible of another to what residents see. */
function titleOf(view: View, facts: ListFacts, line: Line): Markup {
  if (line.source === 'course')
    return link(paths.courses.manage(view.at, line.id), inDutch(view, line.title))
  if (facts.isMine(line))
    return link(paths.offers.edit(view.at, line.id), inDutch(view, line.title))
  return link(
    line.status === 'active' ? paths.guide.offer(view.at, line.id) : undefined,
    inDutch(view, line.title),
  )
}

function whereOf(view: View, line: Line): string {
  const t = texts[view.lang]
  if (line.places > 1) return t.places(line.places)
  return line.placeName || (line.national ? t.national : t.noPlace)
}

function checkedOf(view: View, line: Line, isMine: boolean, back: string): Content {
  const t = texts[view.lang]
  const day = line.checkedOn ? numericDate(line.checkedOn) : t.neverChecked
  const isOld = isStale(line.checkedOn, line.promiseMonths, localDate(view.today))
  if (line.status !== 'active' || !isOld) return day
  return html`${day}<br>${tag(t.stale, 'warn', 'clock')}${isMine && checkForm(view, line, back)}`
}

/** "Everything is still right", for one offer; afterwards back to where one was. */
export function checkForm(view: View, line: { id: string; title: string }, back: string): Markup {
  const words = html`${texts[view.lang].stillRight}${unseen(html`: ${inDutch(view, line.title)}`)}`
  return form(view, { action: paths.offers.checked(view.at, line.id), class: 'kw-inline' }, [
    hiddenField('back', back),
    button(words, { kind: 'plain' }),
  ])
}
