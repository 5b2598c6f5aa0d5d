// Every table of the page with its words: the page shows it and the CSV holds it.
import type { Lang } from '../../paths.ts'
import { isExact, type Known, shareOf, written } from '../../platform/small-numbers/known.ts'
import {
  type Entry,
  monthInWords,
  type Pair,
  periodInShort,
  periodsApart,
} from '../monitor/door.ts'
import { answersMin } from './batches.ts'
import { type Report, type Thing, things } from './report.ts'
import { groupNames, outcomeGroups } from './rules.ts'
import { texts } from './texts.ts'

export type Value = number | string
export type Line = { label: string; values: Value[]; isTotal?: boolean }
export const sheetKeys = [
  'gepland',
  'maanden',
  'afloop',
  'programmas',
  'organisaties',
  'toeleiding',
] as const
export type SheetKey = (typeof sheetKeys)[number]
export type Sheet = {
  key: SheetKey
  title: string
  definition: string
  heads: string[]
  /** Where the page tells the rest. */
  short?: string[]
  lines: Line[]
}
/** Names of what is counted; null for the organisation is the whole network. */
export type Around = {
  lang: Lang
  organisations: ReadonlyMap<string, string>
  programmes: ReadonlyMap<string, string>
  organisation: string | null
  network: string
}

export function sheetsOf(report: Report, around: Around): Map<SheetKey, Sheet> {
  const t = texts[around.lang]
  const organisation = (key: string) => around.organisations.get(key) ?? t.unknown.organisation
  const all: Sheet[] = [
    plannedSheet(report, around),
    monthSheet(report, around),
    outcomeSheet(report, around),
    listSheet(report, around, 'programmas', t.programmes, report.programmes, (key) =>
      key ? (around.programmes.get(key) ?? t.unknown.programme) : t.ownCourse,
    ),
    ...(around.organisation === null
      ? [listSheet(report, around, 'organisaties', t.organisers, report.organisers, organisation)]
      : []),
    listSheet(report, around, 'toeleiding', t.ledBy, report.ledBy, (key) =>
      key ? organisation(key) : t.byThemselves,
    ),
  ]
  return new Map(all.map((sheet) => [sheet.key, sheet]))
}

/** Planned next to realised, of what is about nobody. */
function plannedSheet({ planned, held, off, choice, beside }: Report, { lang }: Around): Sheet {
  const t = texts[lang].planned
  const [now, then] = [periodInShort(choice.period, lang), periodInShort(beside, lang)]
  const line = (thing: Thing): Line => ({
    label: t.things[thing],
    values: [
      ...[planned[thing].now, held[thing].now, off[thing].now],
      ...[planned[thing].beside, held[thing].beside],
    ],
  })
  const heads = [
    t.head,
    ...[t.planned, t.held, t.off].map((word) => `${word} ${now}`),
    ...[t.planned, t.held].map((word) => `${word} ${then}`),
  ]
  const short = [t.head, t.planned, t.held, t.off, t.thenPlanned, t.thenHeld]
  return { ...t, key: 'gepland', heads, short, lines: things.map(line) }
}

function monthSheet({ months }: Report, { lang }: Around): Sheet {
  const t = texts[lang].months
  const lines = months.map(({ month, known }) => ({
    label: monthInWords(month, lang),
    values: [written(known)],
  }))
  return { ...t, key: 'maanden', heads: [t.head, t.value], lines }
}

function outcomeSheet(report: Report, { lang }: Around): Sheet {
  const t = texts[lang].outcomes
  const found = new Map(report.outcomes.map((one) => [one.key, one]))
  const lines = report.groups.flatMap((group, at): Line[] => {
    const name = groupNames[at] ?? 'known'
    const own = outcomeGroups[name].flatMap((outcome) => {
      const one = found.get(outcome)
      return one && isSaid(one) ? [{ label: `– ${t.names[outcome]}`, values: valuesOf(one) }] : []
    })
    return isSaid(group) ? [{ label: t.groups[name], values: valuesOf(group) }, ...own] : []
  })
  const rest: Line[] = [
    { label: texts[lang].total, values: valuesOf(report.seated), isTotal: true },
    { label: t.began, values: valuesOf(report.began) },
    { label: t.waiting, values: valuesOf(report.waiting) },
    { label: t.signedOff, values: valuesOf(report.signedOff) },
  ]
  return { ...t, key: 'afloop', ...headsOf(t.head, report, lang), lines: [...lines, ...rest] }
}

const isSaid = ({ now, beside }: Pair): boolean => now.max > 0 || beside.max > 0

type Words = { title: string; definition: string; head: string }

function listSheet(
  report: Report,
  { lang }: Around,
  key: SheetKey,
  words: Words,
  entries: readonly Entry[],
  name: (key: string) => string,
): Sheet {
  const lines: Line[] = entries.map((one) => ({ label: name(one.key), values: valuesOf(one) }))
  const total = { label: texts[lang].total, values: valuesOf(report.seated), isTotal: true }
  const { title, definition, head } = words
  const all = lines.length > 0 ? [...lines, total] : []
  return { key, title, definition, ...headsOf(head, report, lang), lines: all }
}

const valuesOf = ({ now, beside }: Pair): Value[] => [written(now), written(beside)]
const headsOf = (head: string, { choice, beside }: Report, lang: Lang) => ({
  heads: [head, periodInShort(choice.period, lang), periodInShort(beside, lang)],
  short: [head, ...periodsApart(choice.period, beside, lang)],
})

/** How many of the seats of courses that were held are taken, as a share. */
export const occupancyOf = (seated: Known, seats: number): string | undefined =>
  shareOf(seated, { min: seats, max: seats })

/** Of whom it is known how the course ended: those who finished, or at least how many of them. */
export function finishedShare(report: Report, which: keyof Pair, lang: Lang): string | undefined {
  const known = report.groups.find(({ key }) => key === 'known')?.[which]
  const finished = report.outcomes.find(({ key }) => key === 'finished')?.[which]
  if (!known || !finished || !isExact(known) || known.min < answersMin) return undefined
  const percent = Math.floor((100 * finished.min) / known.min)
  return (
    shareOf(finished, known) ??
    (finished.min > 0 ? texts[lang].effect.said.atLeast(`${percent}%`) : undefined)
  )
}
