// Questions as rows of a spreadsheet, and the day list: totals in the order of the form of the KB.
import { localTime } from '../../../platform/dates.ts'
import type { Column } from '../../../platform/sheets.ts'
import type { View } from '../../../ui/view.ts'
import { type Theme, themes } from '../../offers/door.ts'
import { themeLabel } from '../form.ts'
import { labels } from '../labels.ts'
import {
  channels,
  dayParts,
  digidDetails,
  durations,
  type HelpPoint,
  helps,
  kinds,
  providers,
  results,
} from '../model.ts'
import { pointName } from '../pages.ts'
import type { DayCount, Line } from '../store.ts'
import { texts } from '../texts.ts'

type Named = readonly { id: string; name: string }[]

export type QuestionRow = Record<(typeof questionKeys)[number], string>
const questionKeys = [
  'day',
  'time',
  'dayPart',
  'organisation',
  'point',
  'channel',
  'kind',
  'theme',
  'about',
  'digid',
  'help',
  'referred',
  'warm',
  'duration',
  'result',
  'consentForm',
  'ageClass',
  'counted',
  'note',
] as const

/** The columns of an export, in the order of the form; nothing about who asked or who noted. */
export function questionColumns({ lang }: View): Column<QuestionRow>[] {
  const { note, list, sheet, question } = texts[lang]
  const words: Record<(typeof questionKeys)[number], string> = {
    day: sheet.day,
    time: note.columns.time,
    dayPart: note.dayPart.label,
    organisation: sheet.organisation,
    point: list.columns.point,
    channel: note.channel.label,
    kind: note.kind.label,
    theme: list.columns.theme,
    about: note.about.label,
    digid: 'DigiD',
    help: list.columns.help,
    referred: question.referredTo,
    warm: sheet.warm,
    duration: note.duration.label,
    result: list.columns.result,
    consentForm: sheet.consentForm,
    ageClass: note.ageClass.label,
    counted: sheet.counted,
    note: sheet.note,
  }
  const typeOf = { day: 'date', time: 'time' } as Record<string, 'date' | 'time'>
  return questionKeys.map((key) => ({ key, label: words[key], type: typeOf[key] ?? 'text' }))
}

export function questionRows(view: View, lines: readonly Line[], partners: Named): QuestionRow[] {
  const l = labels[view.lang]
  const { yes, no } = texts[view.lang].dayList
  const names = new Map(partners.map((partner) => [partner.id, partner.name]))
  return lines.map((line) => ({
    day: line.askedOn,
    time: localTime(line.notedAt),
    dayPart: l.dayPart[line.dayPart],
    organisation: line.organisationName,
    point: pointName(view, { name: line.pointName, nameEn: line.pointNameEn }),
    channel: l.channel[line.channel],
    kind: l.kind[line.kind],
    theme: themeLabel(view.lang, line.theme),
    about: line.about ? l.about[line.about] : '',
    digid: line.digid ? l.digid[line.digid] : '',
    help: line.help.map((help) => l.help[help]).join(', '),
    referred: line.referredOrganisations
      .map((id) => names.get(id) ?? '')
      .filter(Boolean)
      .join(', '),
    warm: line.isWarm ? yes : no,
    duration: line.duration ? l.duration[line.duration] : '',
    result: l.result[line.result],
    consentForm: line.consentForm ? yes : no,
    ageClass: line.ageClass ? l.ageClass[line.ageClass] : '',
    counted: line.isCounted ? yes : no,
    note: line.note,
  }))
}

/** One answer of a field of the day list, and how often it was given. */
type DayRow = { field: string; value: string; count: number }
export type DaySheet = { day: string; point: string; organisation: string; rows: DayRow[] }
export type DayLine = DayRow & { day: string; point: string; organisation: string }

export function dayColumns({ lang }: View): Column<DayLine>[] {
  const { sheet, list, dayList } = texts[lang]
  return [
    { key: 'day', label: sheet.day, type: 'date' },
    { key: 'organisation', label: sheet.organisation, type: 'text' },
    { key: 'point', label: list.columns.point, type: 'text' },
    { key: 'field', label: sheet.field, type: 'text' },
    { key: 'value', label: dayList.value, type: 'text' },
    { key: 'count', label: dayList.count, type: 'number' },
  ]
}

/** One sheet per day and help point, its rows in the order of the form. */
export function daySheets(
  view: View,
  counts: readonly DayCount[],
  points: readonly HelpPoint[],
  partners: Named,
): DaySheet[] {
  const sheets = new Map<string, DayCount[]>()
  for (const count of counts) {
    const key = `${count.day} ${count.pointId}`
    sheets.set(key, [...(sheets.get(key) ?? []), count])
  }
  return [...sheets].map(([key, own]) => {
    const [day = '', pointId = ''] = key.split(' ')
    const point = points.find((one) => one.id === pointId)
    return {
      day,
      point: point ? pointName(view, point) : '',
      organisation: point?.organisationName ?? '',
      rows: rowsOf(view, own, partners),
    }
  })
}

const order: Record<string, readonly string[]> = {
  questions: [''],
  visits: [''],
  'day-part': dayParts,
  channel: channels,
  kind: kinds,
  theme: themes,
  about: [...providers, 'none'],
  digid: [...digidDetails, 'none'],
  help: [...helps, 'none'],
  referred: [],
  duration: [...durations, 'none'],
  result: results,
  'consent-form': ['yes', 'no'],
}

function rowsOf(view: View, counts: readonly DayCount[], partners: Named): DayRow[] {
  const { field: names } = texts[view.lang].dayList
  return Object.entries(order).flatMap(([field, values]) => {
    const own = counts.filter((count) => count.field === field)
    const place = (value: string) =>
      values.includes(value) ? values.indexOf(value) : values.length
    const sorted = own.toSorted((a, b) => place(a.value) - place(b.value))
    return sorted.map(({ value, count }) => ({
      field: names[field] ?? field,
      value: valueLabel(view, field, value, partners),
      count,
    }))
  })
}

function valueLabel(view: View, field: string, value: string, partners: Named): string {
  const l = labels[view.lang]
  const t = texts[view.lang].dayList
  const lists: Record<string, Record<string, string>> = {
    questions: { '': t.total },
    visits: { '': t.total },
    'day-part': l.dayPart,
    channel: l.channel,
    kind: l.kind,
    about: l.about,
    digid: l.digid,
    help: l.help,
    referred: { warm: t.warm, ...Object.fromEntries(partners.map((one) => [one.id, one.name])) },
    duration: l.duration,
    result: l.result,
    'consent-form': { yes: t.yes, no: t.no },
  }
  if (value === 'none') return t.none
  if (field === 'theme') return themeLabel(view.lang, value as Theme)
  return lists[field]?.[value] ?? value
}
