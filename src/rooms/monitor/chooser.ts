// Choosing a period: names as links, a period of one's own as a form; all of it in the address, without JavaScript.
import { paths, type Query } from '../../paths.ts'
import { type Content, html } from '../../ui/markup.ts'
import { button } from '../../ui/parts/button.ts'
import { details } from '../../ui/parts/details.ts'
import { type FieldWords, fresh } from '../../ui/parts/field.ts'
import { form, hiddenField } from '../../ui/parts/form.ts'
import { link } from '../../ui/parts/link.ts'
import { tabs } from '../../ui/parts/tabs.ts'
import { selectField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import {
  besides,
  besideWords,
  monthOf,
  monthsLater,
  monthsMax,
  monthsOf,
  type Period,
  periodOf,
  spans,
  spanWords,
} from './period.ts'
import type { Report } from './report.ts'
import { texts } from './texts.ts'
import { monthInWords } from './words.ts'

/** The address of these same figures, which stays the same when time goes on. */
export const queryOf = ({ choice: { period, beside } }: Pick<Report, 'choice'>): Query => ({
  van: period.from,
  tot: period.until,
  naast: besideWords[beside],
})

/** What a choice is made around: the choice itself, and from when on there is something. */
type Chosen = Pick<Report, 'choice' | 'today'> & { since: Record<string, string | null> }
type Home = (query: Query) => string

/** `home` is the page that is chosen for; the one of all figures when nothing is said. */
export function chooser(
  view: View,
  report: Chosen,
  home: Home = (query) => paths.monitor.home(view.at, query),
): Content {
  const { choice, today } = report
  const t = texts[view.lang]
  const naast = choice.beside === 'year' ? undefined : besideWords[choice.beside]
  const links = spans.map((span) => ({
    href: home({ periode: spanWords[span], naast }),
    label: t.spans[span],
    current: isSame(choice.period, periodOf(span, today)) && (!choice.span || choice.span === span),
  }))
  // In January this quarter is this month and this year: one of them is enough.
  const first = links.findIndex(({ current }) => current)
  const all = links.map((one, at) => ({ ...one, current: at === first }))
  const isOwn = first === -1 || choice.beside !== 'year' || choice.problem !== undefined
  return [
    tabs(view, t.spans.label, all),
    details(t.chooser.open, ownPeriod(view, report, home), isOwn),
  ]
}

function ownPeriod(view: View, report: Chosen, home: Home): Content {
  const { period, beside, asked = period } = report.choice
  const t = texts[view.lang].chooser
  const months = monthsToChoose(report, asked)
  const options = Object.fromEntries(months.map((month) => [month, monthInWords(month, view.lang)]))
  const filled = fresh({ van: asked.from, tot: asked.until })
  const select = (name: string, words: FieldWords) =>
    selectField(view, filled, name, { ...words, options }, { blank: false })
  const about = { action: home({}), label: t.label, class: 'kw-find' }
  const others = besides.map((one, at) => {
    const href = home({ ...queryOf(report), naast: besideWords[one] })
    return html`${at > 0 && ' ·'} ${one === beside ? html`<b>${t.besides[one]}</b>` : link(href, t.besides[one])}`
  })
  return [
    html`<p>${t.beside}${others}</p>`,
    form(view, { ...about, method: 'get' }, [
      select('van', t.from),
      select('tot', t.until),
      hiddenField('naast', besideWords[beside]),
      button(t.show, { kind: 'second' }),
    ]),
  ]
}

/** Newest first: from now back to the first count, at most three years; and the months that were asked for. */
function monthsToChoose({ since, today }: Chosen, asked: Period): string[] {
  const thisMonth = monthOf(today)
  const known = Object.values(since)
    .filter((day) => day !== null)
    .sort()[0]
  const oldest = monthsLater(thisMonth, 1 - monthsMax)
  const counted = known && monthOf(known) > oldest ? monthOf(known) : oldest
  const [from = counted] = [counted, asked.from, asked.until].sort()
  const [, , until = thisMonth] = [thisMonth, asked.from, asked.until].sort()
  return monthsOf({ from, until }).reverse()
}

const isSame = (a: Period, b: Period): boolean => a.from === b.from && a.until === b.until
