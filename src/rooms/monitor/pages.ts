import { paths } from '../../paths.ts'
import { plainDate } from '../../platform/dates.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { linkButton } from '../../ui/parts/button.ts'
import { emptyState } from '../../ui/parts/empty.ts'
import { link } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { columns, panel } from '../../ui/parts/panel.ts'
import { stats } from '../../ui/parts/stat.ts'
import { type Cell, table } from '../../ui/parts/table.ts'
import type { View } from '../../ui/view.ts'
import { bars, block, csvLink, shown } from './blocks.ts'
import { chooser } from './chooser.ts'
import type { Pair } from './division.ts'
import { monthOf } from './period.ts'
import { isHalfCounted, type Report } from './report.ts'
import { type Around, type Sheet, type SheetKey, type Sheets, sheetsOf } from './sheets.ts'
import { texts } from './texts.ts'
import { receivedTiles, tiles } from './tiles.ts'
import { besideInWords, monthInWords, monthName, periodInWords } from './words.ts'

/** The figures of a network or of one organisation. */
export function figuresPage(view: View, report: Report, around: Around): Markup {
  const t = texts[view.lang]
  const { choice, beside, since } = report
  const isEmpty = since.questions === null && since.referrals === null
  const other = besideInWords(choice.period, beside, choice.beside, view.lang)
  const period = t.beside(periodInWords(choice.period, view.lang), other)
  const sheets = sheetsOf(report, around)
  return workPage(
    view,
    {
      title: t.title,
      sub: `${around.organisation ?? around.network} · ${period}`,
      actions: linkButton(paths.learning.home(view.at), t.learning, { icon: 'school' }),
      notice: choice.problem && notice(view, 'warn', t.problems[choice.problem]),
    },
    [
      isEmpty ? nothingYet(view) : [chooser(view, report), figures(view, report, around, sheets)],
      offers(view, report, around, sheets.aanbod),
      !isEmpty && notes(view, report, around),
    ],
  )
}

function figures(view: View, report: Report, around: Around, sheets: Sheets): Content {
  const { questions, sent, received } = report
  const isNothing = [questions.total, sent.total, received?.total].every(
    (pair) => !pair || pair.now.max === 0,
  )
  if (isNothing) return emptyPeriod(view, report)
  return [
    unlike(view, report),
    stats(view, tiles(view.lang, report, around)),
    questionPanel(view, report, sheets),
    referralPanel(view, report, around, sheets),
    received && receivedPanel(view, report, around, sheets),
  ]
}

/** What makes the two periods unlike: a month that is not over, or counting that began later. */
function unlike({ lang }: View, report: Report): Content {
  const { choice, since, today } = report
  const t = texts[lang]
  const { until } = choice.period
  const name = monthName(until, lang)
  const said = [
    until === monthOf(today) && t.running(name[0]?.toUpperCase() + name.slice(1)),
    isHalfCounted(report) && t.halfCounted(plainDate(since.questions ?? today, lang)),
  ].filter(Boolean)
  return said.length > 0 && html`<p class="kw-soft">${said.join(' ')}</p>`
}

function questionPanel(view: View, report: Report, sheets: Sheets): Markup {
  const { total } = report.questions
  const show = (key: SheetKey) => block(view, report, sheets[key])
  return panel(
    texts[view.lang].questions.title,
    isNever(total)
      ? html`<p>${texts[view.lang].nothing}</p>`
      : [
          columns([bars(view, report, sheets.weken), show('hulppunten')], show('onderwerpen')),
          columns(show('hulp'), show('genoemd')),
        ],
  )
}

function referralPanel(view: View, report: Report, around: Around, sheets: Sheets): Markup {
  const t = texts[view.lang].referrals
  const title = around.organisation === null ? t.title : t.sentTitle
  if (isNever(report.sent.total)) return panel(title, html`<p>${texts[view.lang].nothing}</p>`)
  return panel(
    title,
    columns(block(view, report, sheets.verstuurd), block(view, report, sheets.ontvangers)),
  )
}

/** Neither now nor beside it. */
const isNever = ({ now, beside }: Pair): boolean => now.max === 0 && beside.max === 0

function receivedPanel(view: View, report: Report, around: Around, sheets: Sheets): Markup {
  const title = texts[view.lang].referrals.receivedTitle
  if (!report.received || isNever(report.received.total))
    return panel(title, html`<p>${texts[view.lang].nothing}</p>`)
  return panel(title, [
    stats(view, receivedTiles(view.lang, report, around)),
    columns(block(view, report, sheets.gekregen), block(view, report, sheets.afzenders)),
  ])
}

function offers(view: View, report: Report, around: Around, sheet: Sheet | undefined): Content {
  if (!sheet) return undefined
  const t = texts[view.lang].offers
  const gaps = around.gaps.filter(({ isGap }) => isGap).length
  const rows = sheet.lines.map(({ label, values, isGap }): Cell[] => {
    const local = around.own ? 1 : 0
    return [
      label,
      ...values.map((value, at) => (isGap && at === local ? { gap: t.gap } : shown(view, value))),
    ]
  })
  const columns = sheet.heads.map((head, at) => ({ head, num: at > 0 }))
  return panel(sheet.title, [
    html`<p class="kw-soft">${sheet.definition}</p>`,
    table(view, { caption: sheet.title, captionUnseen: true, columns, rows }),
    html`<p>${gaps > 0 ? t.gaps(gaps) : t.noGaps} ${around.stale > 0 ? t.stale(around.stale) : t.noStale} ${link(around.stale > 0 ? paths.offers.stale(view.at) : paths.offers.list(view.at), around.stale > 0 ? t.toStale : t.toOffers)}</p>`,
    csvLink(view, report, sheet),
  ])
}

function notes(view: View, { since }: Report, around: Around): Markup {
  const t = texts[view.lang].notes
  const day = (date: string | null) => date && plainDate(date, view.lang)
  const { organisation } = around
  const all = [
    organisation === null ? t.scopeNetwork : t.scopeOwn(organisation),
    t.since(day(since.questions), day(since.referrals)),
    ...around.takenIn.map(({ name, on }) => t.takenIn(name, plainDate(on, view.lang))),
    t.persons,
    t.few,
    t.range,
    t.months,
  ]
  return panel(t.title, html`<ul>${all.map((sentence) => html`<li>${sentence}</li>`)}</ul>`)
}

function nothingYet(view: View): Markup {
  const t = texts[view.lang].empty
  const menu = view.menu.flatMap(({ items }) => items.map(({ href }) => href))
  const ways = [
    { href: paths.desk.home(view.at), words: t.note },
    { href: paths.desk.points(view.at), words: t.points },
  ].filter(({ href }) => menu.includes(href))
  const buttons = ways.map(({ href, words }, at) =>
    linkButton(href, words, { kind: at === 0 ? 'primary' : 'second' }),
  )
  return emptyState(t.title, t.text, buttons)
}

function emptyPeriod(view: View, { since }: Report): Markup {
  const t = texts[view.lang]
  const first = [since.questions, since.referrals].filter((day) => day !== null).sort()[0] ?? ''
  const href = paths.monitor.home(view.at, { periode: monthOf(first) })
  const text = t.emptyPeriod(plainDate(first, view.lang))
  return emptyState(t.nothing, text, [linkButton(href, monthInWords(monthOf(first), view.lang))])
}
