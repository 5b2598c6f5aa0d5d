// The page of learning: planned and held, who had a seat and how they fared.
import { paths } from '../../paths.ts'
import { isExact, written } from '../../platform/small-numbers/known.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { linkButton } from '../../ui/parts/button.ts'
import { weekBars } from '../../ui/parts/chart.ts'
import { emptyState } from '../../ui/parts/empty.ts'
import { link } from '../../ui/parts/link.ts'
import { columns, panel } from '../../ui/parts/panel.ts'
import { type Stat, stats } from '../../ui/parts/stat.ts'
import { table } from '../../ui/parts/table.ts'
import { tabs } from '../../ui/parts/tabs.ts'
import type { View } from '../../ui/view.ts'
import {
  besideInWords,
  chooser,
  legendOf,
  monthName,
  monthOf,
  periodInWords,
  queryOf,
  shortMonth,
  shown,
} from '../monitor/door.ts'
import type { Report } from './report.ts'
import {
  type Around,
  finishedShare,
  occupancyOf,
  type Sheet,
  type SheetKey,
  sheetsOf,
} from './sheets.ts'
import { texts } from './texts.ts'

export function learningPage(view: View, report: Report, around: Around): Markup {
  const t = texts[view.lang]
  const { choice, beside, since } = report
  const other = besideInWords(choice.period, beside, choice.beside, view.lang)
  const period = t.beside(periodInWords(choice.period, view.lang), other)
  const home = (query: Parameters<typeof paths.learning.home>[1]) =>
    paths.learning.home(view.at, query)
  return workPage(
    view,
    { title: t.title, sub: `${around.organisation ?? around.network} · ${period}` },
    [
      figureTabs(view, 'learning'),
      since.learning === null
        ? nothingYet(view)
        : [chooser(view, report, home), figures(view, report, around), notes(view, around)],
    ],
  )
}

/** From the first page of figures to this one and to the effect. */
function figureTabs(view: View, here: 'learning' | 'effect'): Markup {
  const t = texts[view.lang].nav
  return tabs(view, t.label, [
    { href: paths.monitor.home(view.at), label: t.all, current: false },
    { href: paths.learning.home(view.at), label: t.learning, current: here === 'learning' },
    { href: paths.learning.effect(view.at), label: t.effect, current: here === 'effect' },
  ])
}

function figures(view: View, report: Report, around: Around): Content {
  const sheets = sheetsOf(report, around)
  const show = (key: SheetKey) => block(view, report, sheets.get(key))
  const until = report.choice.period.until
  const name = monthName(until, view.lang)
  const isRunning = until === monthOf(report.today)
  const t = texts[view.lang]
  return [
    isRunning && html`<p class="kw-soft">${t.running(name[0]?.toUpperCase() + name.slice(1))}</p>`,
    stats(view, tiles(view, report)),
    show('gepland'),
    columns(show('afloop'), bars(view, report, sheets.get('maanden'))),
    columns(show('programmas'), show('toeleiding')),
    show('organisaties'),
  ]
}

function tiles(view: View, report: Report): Stat[] {
  const t = texts[view.lang].stats
  const { planned, held, seated } = report
  const share = (
    now: string | undefined,
    then: string | undefined,
    label: string,
    what: string,
  ) => ({
    value: now ?? '–',
    label,
    definition: [what, then && t.was(then), !now && t.noShare].filter(Boolean).join(' '),
  })
  return [
    {
      value: held.courses.now,
      label: t.courses,
      definition: t.coursesWhat(planned.courses.now, held.courses.beside),
    },
    {
      value: held.lessons.now,
      label: t.lessons,
      definition: t.lessonsWhat(planned.lessons.now, held.lessons.beside),
    },
    share(
      occupancyOf(seated.now, held.seats.now),
      occupancyOf(seated.beside, held.seats.beside),
      t.occupancy,
      t.occupancyWhat,
    ),
    share(
      finishedShare(report, 'now', view.lang),
      finishedShare(report, 'beside', view.lang),
      t.finished,
      t.finishedWhat,
    ),
  ]
}

function bars(view: View, report: Report, sheet: Sheet | undefined): Content {
  if (!sheet) return undefined
  const { title, heads, lines } = sheet
  const points = report.months.map(({ month, known }, at) => ({
    label: shortMonth(month, view.lang),
    value: isExact(known) ? known.min : null,
    name: lines[at]?.label,
    written: String(written(known)),
  }))
  const [labelHead = '', valueHead = ''] = heads
  const definition = `${sheet.definition} ${legend(view, sheet)}`.trim()
  return panel(undefined, [
    weekBars(view, { title, definition, labelHead, valueHead, points, fold: true }),
    csvLink(view, report, sheet),
  ])
}

function block(view: View, report: Report, sheet: Sheet | undefined): Content {
  if (!sheet) return undefined
  const t = texts[view.lang]
  const { title, definition, heads, short = heads, lines } = sheet
  const said = legend(view, sheet)
  const rows = lines.map(({ label, values, isTotal }) => {
    const bold = (words: Content) => (isTotal ? html`<b>${words}</b>` : words)
    return [bold(label), ...values.map((value) => bold(shown(view, value)))]
  })
  const body =
    lines.length === 0
      ? html`<p>${report.seated.now.max === 0 ? t.nothing : t.notSplit}</p>`
      : [
          table(view, {
            caption: title,
            captionUnseen: true,
            columns: short.map((head, at) => ({ head, num: at > 0 })),
            rows,
          }),
          csvLink(view, report, sheet),
        ]
  return panel(title, [html`<p class="kw-soft">${definition} ${said}</p>`, body])
}

const legend = (view: View, { lines }: Sheet): string =>
  legendOf(
    lines.flatMap(({ values }) => values),
    view.lang,
  )

function csvLink(view: View, report: Report, { key, title }: Sheet): Markup {
  const t = texts[view.lang]
  const href = paths.learning.csv(view.at, key, queryOf(report))
  return html`<p>${link(href, t.csv, { icon: 'download', unseen: t.csvOf(title) })}</p>`
}

function notes(view: View, { organisation }: Around): Markup {
  const t = texts[view.lang].notes
  const all = [organisation === null ? t.scopeNetwork : t.scopeOwn(organisation), ...t.all]
  return panel(t.title, html`<ul>${all.map((one) => html`<li>${one}</li>`)}</ul>`)
}

function nothingYet(view: View): Markup {
  const t = texts[view.lang].empty
  return emptyState(t.title, t.text, [linkButton(paths.courses.staff(view.at), t.plan)])
}
