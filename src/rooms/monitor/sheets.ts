// Every table of the page with its words: the page shows it and the CSV holds it, so that they can never say different things.
import type { Lang } from '../../paths.ts'
import { type Column, csv } from '../../platform/sheets.ts'
import { type Known, written } from '../../platform/small-numbers/known.ts'
import { deskLabels, type Help, themeLabel } from '../desk/door.ts'
import type { TakenIn } from '../merging/door.ts'
import { type Activity, type Gap, offerTexts, type Theme } from '../offers/door.ts'
import type { Entry, Pair } from './division.ts'
import {
  type CountedStatus,
  groupNames,
  type Referrals,
  type Report,
  statusGroups,
} from './report.ts'
import { texts } from './texts.ts'
import { barName, periodInShort, periodsApart } from './words.ts'

type Value = number | string
type Line = { label: string; values: Value[]; look?: 'total'; isGap?: boolean }
export const sheetKeys = [
  'weken',
  'onderwerpen',
  'hulppunten',
  'hulp',
  'genoemd',
  'verstuurd',
  'ontvangers',
  'gekregen',
  'afzenders',
  'aanbod',
] as const
export type SheetKey = (typeof sheetKeys)[number]
/** `heads`: of the label first, then of each value; `short` where the page tells the rest. */
export type Sheet = {
  key: SheetKey
  title: string
  definition: string
  heads: string[]
  short?: string[]
  lines: Line[]
}
/** Names of what is counted, and what stands beside the counts. */
export type Around = {
  lang: Lang
  organisations: ReadonlyMap<string, string>
  points: ReadonlyMap<string, string>
  /** null is the whole network. */
  organisation: string | null
  network: string
  answeredInTimeDays: number
  gaps: readonly Gap[]
  /** Own active offers per activity; only for one organisation. */
  own: ReadonlyMap<Activity, number> | null
  stale: number
  /** Networks that became part of this one: what was counted before stands there. */
  takenIn: readonly TakenIn[]
}
export type Sheets = Partial<Record<SheetKey, Sheet>>

/** All tables of a report. */
export function sheetsOf(report: Report, around: Around): Sheets {
  const { lang } = around
  const t = texts[lang]
  const { questions, sent, received } = report
  const organisation = (key: string) => around.organisations.get(key) ?? t.unknown.organisation
  const point = (key: string) => around.points.get(key) ?? t.unknown.point
  const theme = (key: string) => themeLabel(lang, key as Theme) ?? t.unknown.other
  const help = (key: string) => deskLabels[lang].help[key as Help] ?? t.unknown.other
  const list = (key: SheetKey, words: Words, entries: Entry[], name: Name, total?: Pair) =>
    listSheet(report, lang, key, words, { entries, name, total })
  const r = t.referrals
  const all: Sheet[] = [
    barSheet(report, lang),
    list('onderwerpen', t.questions.themes, questions.themes, theme, questions.total),
    list('hulppunten', t.questions.points, questions.points, point, questions.total),
    list('hulp', t.questions.help, questions.help, help),
    list('genoemd', t.questions.named, questions.named, organisation),
    statusSheet(report, around, 'verstuurd', sent),
    list('ontvangers', r.receivers, sent.others, organisation, sent.total),
    ...(received
      ? [
          statusSheet(report, around, 'gekregen', received),
          list('afzenders', r.senders, received.others, organisation, received.total),
        ]
      : []),
    offerSheet(around),
  ]
  return Object.fromEntries(all.map((sheet) => [sheet.key, sheet]))
}

type Words = { title: string; head: string; definition: string }
type Name = (key: string) => string

/** A sheet as a file for Dutch spreadsheets; no cell can run as a formula. */
export function csvOf({ heads, lines }: Pick<Sheet, 'heads' | 'lines'>): string {
  type Row = Record<string, Value>
  const columns = heads.map(
    (label, at): Column<Row> => ({ key: `c${at}`, label, type: at === 0 ? 'text' : 'number' }),
  )
  const rows = lines.map(({ label, values }) =>
    Object.fromEntries([label, ...values].map((value, at) => [`c${at}`, value])),
  )
  return csv(columns, rows)
}

const valuesOf = ({ now, beside }: Pair): Value[] => [now, beside].map((one: Known) => written(one))
const periodHeads = (head: string, { choice, beside }: Report, lang: Lang) => ({
  heads: [head, periodInShort(choice.period, lang), periodInShort(beside, lang)],
  short: [head, ...periodsApart(choice.period, beside, lang)],
})

function listSheet(
  report: Report,
  lang: Lang,
  key: SheetKey,
  words: Words,
  { entries, name, total }: { entries: Entry[]; name: Name; total?: Pair },
): Sheet {
  const lines = entries.map((entry): Line => ({ label: name(entry.key), values: valuesOf(entry) }))
  const last: Line[] =
    total && lines.length > 0
      ? [{ label: texts[lang].total, values: valuesOf(total), look: 'total' }]
      : []
  return {
    ...words,
    key,
    ...periodHeads(words.head, report, lang),
    lines: [...lines, ...last],
  }
}

function barSheet({ questions: { bars } }: Report, lang: Lang): Sheet {
  const words = texts[lang].questions[bars.per]
  const lines = bars.all.map(
    (bar): Line => ({ label: barName(bar, bars.per, lang), values: [written(bar.known)] }),
  )
  return { ...words, key: 'weken', heads: [words.head, words.value], lines }
}

function statusSheet(report: Report, around: Around, key: SheetKey, referrals: Referrals): Sheet {
  const { lang } = around
  const t = texts[lang].referrals
  const isReceived = key === 'gekregen'
  const words = isReceived ? { ...t.status, title: t.statusReceived } : t.status
  const line = (label: string, pair: Pair, look?: Line['look']): Line => ({
    label,
    values: valuesOf(pair),
    look,
  })
  const status = new Map(referrals.statuses.map((entry) => [entry.key, entry]))
  const groups = groupNames.flatMap((group, at): Line[] => [
    ...[referrals.groups[at]].flatMap((entry) => (entry ? [line(t.groups[group], entry)] : [])),
    ...statusGroups[group].flatMap((one: CountedStatus) => {
      const entry = status.get(one)
      return entry ? [line(`– ${t.statuses[one]}`, entry)] : []
    }),
  ])
  const lines = [
    ...groups,
    line(isReceived ? t.allReceived : t.all, referrals.total, 'total'),
    line(t.inTime(around.answeredInTimeDays), referrals.inTime),
  ]
  return { ...words, key, ...periodHeads(words.head, report, lang), lines }
}

function offerSheet({ lang, gaps, own }: Around): Sheet {
  const t = texts[lang].offers
  const lines = gaps.map(
    ({ activity, offers, national, isGap }): Line => ({
      label: `${activity}. ${offerTexts[lang].activity[activity]}`,
      values: [...(own ? [own.get(activity) ?? 0] : []), offers - national, national],
      isGap,
    }),
  )
  const heads = [t.head, ...(own ? [t.own] : []), t.local, t.national]
  return { key: 'aanbod', title: t.title, definition: t.definition, heads, lines }
}
