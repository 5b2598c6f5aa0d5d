// The figures on top: a few numbers with what they count and how they were before.
import type { Lang } from '../../paths.ts'
import { isExact, type Known, shareOf, written } from '../../platform/small-numbers/known.ts'
import type { Stat } from '../../ui/parts/stat.ts'
import type { Pair } from './division.ts'
import { isHalfCounted, type Referrals, type Report } from './report.ts'
import type { Around } from './sheets.ts'
import { texts } from './texts.ts'
import { legendOf } from './words.ts'

/** Of the network, or of what one organisation noted and sent. */
export function tiles(lang: Lang, report: Report, around: Around): Stat[] {
  const t = texts[lang].stats
  const { questions, sent } = report
  return [
    {
      value: written(questions.total.now),
      label: t.questions,
      compare: change(lang, report),
      definition: explained(lang, t.questionsWhat, questions.total),
    },
    ...referralTiles(lang, sent, around.organisation === null ? t.sent : t.sentOwn, around),
  ]
}

export function receivedTiles(lang: Lang, report: Report, around: Around): Stat[] {
  const { received } = report
  return received ? referralTiles(lang, received, texts[lang].stats.receivedOwn, around) : []
}

function referralTiles(lang: Lang, referrals: Referrals, label: string, around: Around): Stat[] {
  const t = texts[lang].stats
  const { total, inTime } = referrals
  const outcome = referrals.groups.find(({ key }) => key === 'outcome') ?? total
  const share = (part: Pair, label: string, what: string): Stat => {
    const [now, before] = [shareOf(part.now, total.now), shareOf(part.beside, total.beside)]
    const said = [what, before && t.was(before), !now && t.noShare].filter(Boolean)
    return { value: now ?? '–', label, definition: said.join(' ') }
  }
  return [
    { value: written(total.now), label, definition: explained(lang, t.sentWhat, total) },
    share(inTime, t.inTime(around.answeredInTimeDays), t.inTimeWhat),
    share(outcome, t.outcome, t.outcomeWhat),
  ]
}

/** What it counts, how it was before, and what a small or hidden number among them means. */
function explained(lang: Lang, what: string, { now, beside }: Pair): string {
  const before = was(lang, beside)
  const seen = before ? [written(now), written(beside)] : [written(now)]
  return [what, before, legendOf(seen, lang)].filter(Boolean).join(' ')
}

const was = (lang: Lang, known: Known): string => {
  const value = written(known)
  return value === 'x' ? '' : texts[lang].stats.was(String(value))
}

const changeOfMin = 10

/** How much more or less than before, over the months that are over; only when both numbers are shown and not few. */
function change(lang: Lang, report: Report): Stat['compare'] {
  const { total, finished } = report.questions
  if (isHalfCounted(report) || !finished || !isExact(finished.now) || !isExact(finished.beside))
    return undefined
  const [now, then] = [finished.now.min, finished.beside.min]
  if (then < changeOfMin || now < changeOfMin) return undefined
  const percent = Math.round((100 * (now - then)) / then)
  const written = `${percent > 0 ? '+' : percent < 0 ? '−' : ''}${Math.abs(percent)}%`
  const t = texts[lang].stats
  const isAll = total.now.min === now && total.beside.min === then
  return { words: isAll ? written : t.changeInFull(written), kind: percent > 0 ? 'good' : 'plain' }
}
