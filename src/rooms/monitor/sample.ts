// Tallies and pages of figures for tests and for the gallery. In the demo tallies come from questions and referrals.
import { addDays, mondayOf, weekday } from '../../platform/dates.ts'
import { type About, tally } from '../../platform/tally.ts'
import type { Db } from '../../platform/tenant.ts'
import type { Sample } from '../../ui/samples.ts'
import type { View } from '../../ui/view.ts'
import { figuresPage } from './pages.ts'
import { type Asked, chosen, monthOf } from './period.ts'
import { rangesFor, reportOf } from './report.ts'
import type { Around } from './sheets.ts'
import type { CountRow, ListName, Range, Since } from './store.ts'

type Tallied = { measure: string; day: string; about: About; n: number }

/** What `n` questions add: noted, with one kind of help each. */
export function sampleQuestions(
  day: string,
  about: { theme: string; point: string; organisation: string },
  n: number,
): Tallied[] {
  const { theme, ...at } = about
  return [
    { measure: 'questions.noted', day, about: { theme, ...at }, n },
    { measure: 'questions.help', day, about: { help: 'coached', ...at }, n },
  ]
}

/** What `n` referrals add that were first sent on a day and stand like this now. */
export function sampleReferrals(
  day: string,
  about: { status: string; theme: string; sender: string; receiver: string },
  n: number,
  inTime = 0,
): Tallied[] {
  const { status: _status, ...rest } = about
  return [
    { measure: 'referrals.status', day, about, n },
    { measure: 'referrals.in-time', day, about: rest, n: inTime },
  ]
}

/** Adds tallies as the deeds of other rooms would. */
export async function fillTallies(db: Db, all: readonly Tallied[]): Promise<void> {
  for (const { measure, day, about, n } of all) await tally(db, measure, about, n, day)
}

/** The pages of this room for the gallery: busy, a year, one organisation, too little to show, and empty. */
export function monitorPages(view: View): Sample[] {
  const today = view.today.toISOString().slice(0, 10)
  const page = (name: string, asked: Asked, perWeek: number, facts: Partial<Around> = {}) => {
    const choice = chosen(asked, today)
    const [now, beside] = rangesFor(choice)
    const rows = [now, beside].flatMap((range) => sampleRows(range, today, perWeek))
    const since: Since =
      perWeek === 0
        ? { questions: null, referrals: null }
        : { questions: '2024-11-25', referrals: '2024-12-02' }
    const hasReceived = facts.organisation !== undefined && facts.organisation !== null
    const report = reportOf(rows, { choice, since, today, hasReceived })
    return { name, html: figuresPage(view, report, { ...sampleAround(view), ...facts }) }
  }
  const own = { organisation: 'Bibliotheek Lindemeer', own: new Map([[3, 6] as const]) }
  return [
    page('figures', {}, 70),
    page('figures of a year', { period: '2025' }, 70),
    page('figures of one organisation', { beside: 'ervoor' }, 25, own),
    page('figures, too few to divide', { period: 'deze-maand' }, 2),
    page('figures, wrong period', { from: '2026-11', until: '2026-02' }, 70),
    page('figures, nothing yet', {}, 0),
  ]
}

const sampleAround = (view: View): Around => ({
  lang: view.lang,
  organisations: new Map([
    ['a', 'SeniorWeb Lindemeer'],
    ['b', 'Vrijwilligersorganisatie Schuldhulpmaatjes Noord-Lindemeer en Omstreken'],
    ['c', 'Bankwinkel Haven'],
  ]),
  points: new Map([
    ['p', 'Informatiepunt Digitale Overheid Lindehof'],
    ['q', 'Digibus Lindemeer'],
    ['r', 'Taalhuis'],
  ]),
  organisation: null,
  network: 'Netwerk Digitale Inclusie Lindemeer',
  takenIn: [{ name: 'Netwerk 55+ Digitaal', on: '2025-12-01' }],
  answeredInTimeDays: 5,
  gaps: [
    { activity: 1, offers: 6, national: 1, isGap: false },
    { activity: 2, offers: 1, national: 1, isGap: true },
    { activity: 3, offers: 24, national: 3, isGap: false },
    { activity: 4, offers: 8, national: 2, isGap: false },
    { activity: 5, offers: 0, national: 0, isGap: true },
  ],
  own: null,
  stale: 7,
})

const shares: Partial<Record<ListName, readonly (readonly [string, number])[]>> = {
  theme: [
    ['digid', 30],
    ['device', 22],
    ['benefits', 14],
    ['municipality', 12],
    ['scam', 9],
    ['letters', 7],
    ['pension', 4],
    ['driving', 2],
  ],
  point: [
    ['p', 60],
    ['q', 25],
    ['r', 15],
  ],
  help: [
    ['coached', 40],
    ['explained', 35],
    ['practical', 20],
    ['referred', 5],
  ],
  cold: [
    ['a', 6],
    ['c', 2],
  ],
  status: [
    ['helped', 7],
    ['notReached', 2],
    ['declined', 2],
    ['sent', 2],
    ['accepted', 2],
    ['expired', 1],
    ['withdrawn', 1],
  ],
  receiver: [
    ['a', 10],
    ['b', 5],
    ['c', 2],
  ],
  'in-time': [['', 11]],
  'status-in': [
    ['helped', 6],
    ['accepted', 2],
  ],
  sender: [
    ['a', 6],
    ['c', 2],
  ],
  'in-time-in': [['', 6]],
}

/** Counts of a range up to today: about so many questions a week, and everything else in proportion. */
function sampleRows({ from, until }: Range, today: string, perWeek: number): CountRow[] {
  const rows: CountRow[] = []
  const left = new Map<string, number>()
  const add = (list: ListName, day: string, key: string, share: number) => {
    // What is less than one is carried over to the next day: no chance, and sums that are right.
    const sum = (left.get(`${list} ${key}`) ?? 0) + (share * perWeek) / 500
    const count = Math.floor(sum)
    left.set(`${list} ${key}`, sum - count)
    if (count > 0) rows.push({ list, month: monthOf(day), key, count })
    return count
  }
  for (let day = from; day <= until && day <= today; day = addDays(day, 1)) {
    if (weekday(day) > 5) continue
    for (const [list, keys] of Object.entries(shares) as [ListName, [string, number][]][]) {
      const counts = keys.map(([key, share]) => add(list, day, key, share))
      const count = counts.reduce((a, b) => a + b, 0)
      if (list === 'theme' && count > 0)
        rows.push({ list: 'week', month: monthOf(day), key: mondayOf(day), count })
    }
  }
  return rows
}
