// The list that people work from.
import { paths, withQuery } from '../../paths.ts'
import { localDate, shortDate } from '../../platform/dates.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { button, linkButton } from '../../ui/parts/button.ts'
import { details } from '../../ui/parts/details.ts'
import { emptyState } from '../../ui/parts/empty.ts'
import { fresh } from '../../ui/parts/field.ts'
import { withFilters } from '../../ui/parts/filters.ts'
import { form, hiddenField } from '../../ui/parts/form.ts'
import { link } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { pager } from '../../ui/parts/pager.ts'
import { type Row, rows } from '../../ui/parts/rows.ts'
import { tabs } from '../../ui/parts/tabs.ts'
import type { TagKind } from '../../ui/parts/tag.ts'
import { selectField, textField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { offerTexts, type Theme } from '../offers/door.ts'
import { labels } from './labels.ts'
import type { ListLine, ListView, SavedFilter } from './list-store.ts'
import type { Status } from './rules.ts'
import type { Referral } from './store.ts'
import { texts } from './texts.ts'

export type ListFacts = {
  /** The address of the list as it is now, by its keys. */
  query: Record<string, string | undefined>
  view: ListView
  views: readonly ListView[]
  counts: Record<ListView, number>
  lines: readonly ListLine[]
  total: number
  page: number
  pages: number
  us: string
  names: Map<string, string>
  saved: readonly SavedFilter[]
  mayExport: boolean
  /** What the lead settled just now. */
  settled: Pick<Referral, 'id' | 'code'> | undefined
}

/** The list that people work from: views with counts, filters, and what they kept. */
export function listPage(view: View, list: ListFacts): Markup {
  const t = texts[view.lang].list
  const at = view.at
  const address = (change: Record<string, string | undefined>) =>
    paths.referrals.list(at, { ...list.query, ...change })
  const waits = (one: ListView) => one === 'new' || one === 'asked'
  const onTabs = list.views.filter((one) => one !== 'settled')
  const all = onTabs.map((one) => ({
    href: paths.referrals.list(at, { map: one }),
    label:
      waits(one) || list.counts[one] === 0 ? t.view[one] : `${t.view[one]} (${list.counts[one]})`,
    current: one === (list.view === 'settled' ? 'stuck' : list.view),
    count: waits(one) ? list.counts[one] : undefined,
  }))
  const { map: _map, pagina: _page, ...filters } = list.query
  const on = Object.values(filters).filter(Boolean).length
  const exports = ['csv', 'xlsx'] as const
  const downloads = exports.map((kind) =>
    link(paths.referrals.export(at, kind, list.query), t[kind], { icon: 'download' }),
  )
  const found = html`<p>${t.found(list.total)}</p>${rows(list.lines.map((line) => rowOf(view, list, line)))}${pager(
    view,
    { page: list.page, pages: list.pages, href: (page) => address({ pagina: String(page) }) },
  )}${list.mayExport && html`<p class="kw-row">${downloads}</p>`}`
  const body = list.lines.length > 0 ? found : emptyState(t.empty[list.view], t.emptyText)
  return workPage(
    view,
    {
      title: t.title,
      actions: linkButton(paths.referrals.new(at), t.new, { kind: 'primary', icon: 'plus' }),
      notice: list.settled && settledNotice(view, list.settled),
    },
    html`${tabs(view, t.views, all)}${stuckLead(view, list)}${withFilters(
      view,
      {
        action: paths.referrals.list(at),
        fields: filterFields(view, list),
        show: t.show,
        on,
        label: t.filters,
      },
      html`${body}${savedPart(view, list)}`,
    )}`,
  )
}

/** What the lead looks at, and the way to what was settled or back. */
function stuckLead(view: View, { view: shown, counts }: ListFacts): Content {
  const t = texts[view.lang].list
  const to = (map: ListView, words: string) =>
    html`<p>${link(paths.referrals.list(view.at, { map }), words)}</p>`
  if (shown === 'settled') {
    const lead = notice(view, 'info', t.settledLead)
    return html`${lead}${to('stuck', t.toStuck(counts.stuck))}`
  }
  if (shown !== 'stuck') return undefined
  const way = counts.settled > 0 && to('settled', t.toSettled(counts.settled))
  return html`${notice(view, 'info', t.stuckLead)}${way}`
}

function settledNotice(view: View, { id, code }: Pick<Referral, 'id' | 'code'>): Markup {
  const t = texts[view.lang].list
  const undo = form(
    view,
    { action: paths.referrals.deed(view.at, id, 'terugzetting') },
    button(t.undo, { kind: 'plain' }),
  )
  return notice(view, 'good', html`${t.settled(code)} ${undo}`, { live: 'status' })
}

function filterFields(view: View, list: ListFacts): Content[] {
  const t = texts[view.lang].list
  const sheet = fresh(list.query)
  const partners = [...list.names].filter(([id]) => id !== list.us)
  const options = { optional: 'silent', blank: false } as const
  const all = (some: Record<string, string>) => ({ '': t.all, ...some })
  return [
    hiddenField('map', list.view),
    selectField(
      view,
      sheet,
      'status',
      { ...t.statusField, options: all(labels[view.lang].status) },
      options,
    ),
    selectField(
      view,
      sheet,
      'thema',
      { ...t.themeField, options: all(offerTexts[view.lang].theme) },
      options,
    ),
    selectField(
      view,
      sheet,
      'partner',
      { ...t.partnerField, options: all(Object.fromEntries(partners)) },
      options,
    ),
    textField(view, sheet, 'code', t.codeField, { optional: 'silent', kind: 'postcode' }),
  ]
}

const kinds: Partial<Record<Status | 'closed', TagKind>> = {
  ...{ helped: 'good', closed: 'good', accepted: 'good' },
  ...{ declined: 'bad', expired: 'bad', notReached: 'bad' },
}

function rowOf(view: View, list: ListFacts, line: ListLine): Row {
  const t = texts[view.lang].list
  const name = (id: string) => list.names.get(id) ?? ''
  const isLate = line.status === 'sent' && line.dueOn !== null && line.dueOn < localDate(view.today)
  const partners = [
    line.senderId === list.us ? '' : t.from(name(line.senderId)),
    line.receiverId === list.us ? '' : t.to(name(line.receiverId)),
  ]
  // The list is sorted by this day.
  const since = shortDate(localDate(line.sentAt ?? line.createdAt), view.lang)
  const theme = offerTexts[view.lang].theme[line.theme as Theme]
  const due =
    line.status === 'sent' && line.dueOn && !isLate ? t.due(shortDate(line.dueOn, view.lang)) : ''
  const small = [...partners, since, due].filter(Boolean).join(' · ')
  const status = labels[view.lang].status[line.seen]
  return {
    title: `${line.code} · ${theme}`,
    href: paths.referrals.show(view.at, line.id),
    text: html`${line.question && html`${line.question}<br>`}${small}${list.view === 'settled' && line.remark && html`<br>${line.remark}`}`,
    tag: isLate
      ? { words: `${status}, ${t.late}`, kind: 'warn' }
      : { words: status, kind: kinds[line.seen] ?? 'plain' },
  }
}

function savedPart(view: View, list: ListFacts): Markup {
  const t = texts[view.lang].list
  const { pagina: _page, ...query } = list.query
  const all = list.saved.map((one) => ({
    title: one.name,
    href: withQuery(
      paths.referrals.list(view.at),
      Object.fromEntries(new URLSearchParams(one.query)),
    ),
    end: form(
      view,
      { action: paths.referrals.filterDropped(view.at, one.id) },
      button(html`${t.drop}<span class="kw-unseen"> ${t.dropUnseen(one.name)}</span>`, {
        kind: 'plain',
      }),
    ),
  }))
  const keep = form(view, { action: paths.referrals.filters(view.at) }, [
    hiddenField('query', withQuery('', query).replace(/^\?/, '')),
    textField(view, fresh(), 'name', t.saveName, {}),
    button(t.save, { kind: 'second', icon: 'star' }),
  ])
  return details(t.saved, html`${all.length > 0 && rows(all)}${keep}`, all.length > 0)
}
