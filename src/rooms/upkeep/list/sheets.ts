// Offers as rows of a spreadsheet; the columns carry names that an import reads back.
import { linesInWords } from '../../../platform/schedule/words.ts'
import type { Column } from '../../../platform/sheets.ts'
import type { View } from '../../../ui/view.ts'
import { offerTexts as labels, type SheetLine } from '../../offers/door.ts'
import { texts } from './texts.ts'

type SheetRow = ReturnType<typeof rowOf>

const numbers: readonly string[] = ['minAge', 'maxAge', 'capacity', 'promise', 'lat', 'lon']

/** The columns in the language of the page. */
export function offerColumns({ lang }: View): Column<SheetRow>[] {
  const { file: _file, ...words } = texts[lang].sheet
  return Object.entries(words).map(([key, label]) => ({
    key: key as keyof SheetRow,
    label,
    type: key === 'checkedOn' ? 'date' : numbers.includes(key) ? 'number' : 'text',
  }))
}

/** One row for each place of each offer. */
export const offerRows = (view: View, lines: readonly SheetLine[]): SheetRow[] =>
  lines.map((line) => rowOf(view, line))

function rowOf({ lang }: View, line: SheetLine) {
  const t = labels[lang]
  const list = <K extends string | number>(keys: readonly K[], words: Record<K, string>) =>
    keys.map((key) => words[key]).join('; ')
  const { hours } = line
  return {
    id: line.id,
    organisation: line.organisationName,
    organisationKind: line.organisationKind,
    title: line.titleNl,
    titleEn: line.titleEn,
    kind: t.kind[line.kind],
    activities: line.activities.join(', '),
    text: line.textNl,
    textEn: line.textEn,
    themes: list(line.themes, t.theme),
    helpKinds: list(line.helpKinds, t.helpKind),
    targetGroups: list(line.targetGroups, t.targetGroup),
    audience: line.audienceText,
    minAge: line.minAge,
    maxAge: line.maxAge,
    languages: line.languages.join(', '),
    cost: t.cost[line.cost],
    costText: line.costText,
    access: list(line.access, t.access),
    accessText: line.accessText,
    accessibility: list(line.accessibility, t.accessibility),
    bring: line.bringText,
    capacity: line.capacity,
    location: line.placeName,
    street: line.street,
    number: line.number,
    postcode: line.postcode,
    city: line.city,
    area: line.national ? texts[lang].national : line.areaText,
    hours: hours ? hours.written || linesInWords(hours, lang).join('; ') : '',
    phone: line.placePhone || line.phone,
    email: line.email,
    url: line.url,
    status: t.status[line.status],
    checkedOn: line.checkedOn,
    promise: line.promiseMonths,
    source: line.sourceText,
    lat: line.lat,
    lon: line.lon,
  }
}
