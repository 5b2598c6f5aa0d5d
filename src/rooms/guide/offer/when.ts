// When something is open: the next dates, the regular times, days on which it is shut, and what was written when in doubt.
import { fullDate, localDate } from '../../../platform/dates.ts'
import { nextOpenings } from '../../../platform/schedule/occurrences.ts'
import type { Hours } from '../../../platform/schedule/schedule.ts'
import { nextClosing, stateAt } from '../../../platform/schedule/state.ts'
import {
  becauseInWords,
  openingInWords,
  remarkInWords,
} from '../../../platform/schedule/state-words.ts'
import { isPlainWeek, linesInWords } from '../../../platform/schedule/words.ts'
import { type Content, html, type Markup } from '../../../ui/markup.ts'
import type { Fact } from '../../../ui/parts/facts.ts'
import type { View } from '../../../ui/view.ts'
import { texts } from '../texts.ts'
import { capital } from '../words.ts'

/** How many dates ahead are shown. */
const aheadMax = 3

/** Rows for the list of facts; without any hours one that says so. */
export function whenFacts(view: View, hours: Hours | null): Fact[] {
  const t = texts[view.lang].offer
  if (!hours || isNothing(hours)) return [{ term: t.when, value: t.noTimes }]
  const ahead = nextOpenings(hours, view.today, aheadMax)
  const next: Fact[] =
    ahead.length === 0
      ? []
      : [
          {
            term: ahead.length === 1 ? t.next : t.nextMany,
            value: lines(ahead.map((one) => capital(openingInWords(one, view.today, view.lang)))),
            note: closedSoon(view, hours),
          },
        ]
  return [...next, { term: t.usual, value: regularTimes(view, hours) }]
}

/** The regular times in one line, for a second place. */
export const hoursLine = (view: View, hours: Hours | null): string =>
  !hours || isNothing(hours)
    ? ''
    : linesInWords(hours, view.lang, 'short').join(', ') || hours.written

const isNothing = ({ schedules, exceptions, written }: Hours) =>
  schedules.length === 0 && exceptions.length === 0 && written === ''

function regularTimes(view: View, hours: Hours): Content {
  const t = texts[view.lang].offer
  const regular = linesInWords(hours, view.lang, 'long').map(capital)
  const remarks = hours.remarks.map((remark) => remarkInWords(remark, view.lang))
  const isSure = hours.understood === 'all' && isKnown(hours, view)
  const own = !isSure && hours.written !== ''
  return html`${lines(regular)}${remarks.length > 0 && html`<p>${capital(remarks.join(', '))}.</p>`}${
    own && html`<p lang="nl">${t.written(hours.written)}</p><p>${t.unsure}</p>`
  }`
}

/** A plain week needs no dates to be clear; anything rarer does. */
const isKnown = (hours: Hours, view: View) =>
  isPlainWeek(hours) || stateAt(hours, view.today).is !== 'unknown'

function closedSoon(view: View, hours: Hours): string | undefined {
  const closing = nextClosing(hours, localDate(view.today))
  if (!closing) return undefined
  const t = texts[view.lang].offer
  return t.closed(fullDate(closing.on, view.lang), becauseInWords(closing.because, view.lang))
}

function lines(all: readonly string[]): Markup {
  return html`${all.map((one) => html`<div>${one}</div>`)}`
}
