// The tables of the effect page with their words: for the page and for the CSV.
import type { Lang } from '../../paths.ts'
import { written } from '../../platform/small-numbers/known.ts'
import { effectTexts, statements, statementsAt } from '../effect/door.ts'
import type { Part } from './batches.ts'
import { agreedOf, type Group, responseOf, type Share, unknownOf } from './effect.ts'
import type { Line, Value } from './sheets.ts'
import { texts } from './texts.ts'

export type Names = {
  lang: Lang
  organisations: ReadonlyMap<string, string>
  programmes: ReadonlyMap<string, string>
}
export type Table = { title: string; definition: string; heads: string[]; lines: Line[] }

export const programmeName = ({ lang, programmes }: Names, key: string): string =>
  key ? (programmes.get(key) ?? texts[lang].unknown.programme) : texts[lang].ownCourse
export const organiserName = ({ lang, organisations }: Names, key: string): string =>
  organisations.get(key) ?? texts[lang].unknown.organisation

type Key = Pick<Part, 'programme' | 'organiser'>
export const keyName = (names: Names, { programme, organiser }: Key): string =>
  `${programmeName(names, programme)} · ${organiserName(names, organiser)}`

function groupName(names: Names, { programme, organiser }: Group): string {
  const t = texts[names.lang].effect.groups
  if (programme === null && organiser === null) return t.rest
  if (programme === null) return t.programmes(organiserName(names, organiser ?? ''))
  if (organiser === null) return t.others(programmeName(names, programme))
  return keyName(names, { programme, organiser })
}

/** Who answered, per group, and all of them together. */
export function groupTable(names: Names, groups: readonly Group[], whole: Group): Table {
  const t = texts[names.lang].effect.groups
  const line = (label: string, one: Group): Line => {
    const response = responseOf(one)
    return {
      label,
      values: [one.end.sheets, response ? t.response[response] : '–', one.start?.sheets || '–'],
    }
  }
  const { group, end, finished, start } = t.columns
  return {
    title: t.title,
    definition: t.definition,
    heads: [group, end, finished, start],
    lines: [
      ...groups.map((one) => line(groupName(names, one), one)),
      ...(groups.length > 1 ? [{ ...line(t.total, whole), isTotal: true }] : []),
    ],
  }
}

/** Per statement how many agreed, at the start and at the end. */
export function saidTable({ lang }: Pick<Names, 'lang'>, { start, end }: Group): Table {
  const t = texts[lang].effect.said
  const lines = statements.map((statement): Line => {
    const asked = statementsAt('start').includes(statement)
    return {
      label: effectTexts[lang].statements[statement],
      values: [
        asked ? shareText(lang, start && agreedOf(start, statement)) : t.none,
        shareText(lang, agreedOf(end, statement)),
        written(unknownOf(end, statement)),
      ],
    }
  })
  const { title, definition, columns } = t
  return {
    title,
    definition,
    heads: [columns.statement, columns.start, columns.end, columns.unknown],
    lines,
  }
}

function shareText(lang: Lang, share: Share | null | undefined): Value {
  if (!share) return '–'
  const t = texts[lang].effect.said
  const percent = `${share.percent}%`
  if (share.kind === 'at-least') return t.atLeast(percent)
  return share.kind === 'at-most' ? t.atMost(percent) : percent
}
