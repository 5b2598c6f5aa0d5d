// One row of a file to an offer that could be, with everything that there is to say about it.
import { createHash } from 'node:crypto'
import { findPersonalData, shown } from '../../platform/privacy.ts'
import { plain } from '../../platform/reading/plain.ts'
import type { Row } from '../../platform/reading/read.ts'
import type { Hours } from '../../platform/schedule/schedule.ts'
import { hoursFrom } from '../../platform/schedule/written.ts'
import type { PartnerKind } from '../partners/door.ts'
import { type Columns, cellOf, type Field } from './columns.ts'
import { type Cell, type DraftOffer, describe, safeText } from './describe.ts'
import { type DraftLocation, whereIn } from './place.ts'
import { levelOf, type Remark, remark } from './remarks.ts'
import { firstOf, organisationWords } from './words.ts'

export type Draft = {
  row: number
  /** The same row in a later file has the same one. */
  ref: string
  /** Changes when any cell that we read changes. */
  hash: string
  organisation: { name: string; kind: PartnerKind }
  location: DraftLocation | null
  /** The town it is for, to find the municipality by. */
  city: string
  offer: DraftOffer
  hours: Hours | null
  remarks: Remark[]
}

/** `draft` is absent when the row is refused; `label` is how the report calls it, '' when that could tell too much. */
export type Drafted = { row: number; label: string; draft?: Draft; remarks: Remark[] }

export type DraftOptions = {
  /** YYYY-MM-DD */
  today: string
  /** Whose rows they are when the file doesn't say it. */
  organisation?: string
}

/** Reads one row. */
export function draftOf(row: Row, columns: Columns, options: DraftOptions): Drafted {
  const cell: Cell = (field) => cellOf(row, columns, field)
  const names = namesIn(cell, options)
  const personal = personalKinds(cell, options.today)
  const refusals = whatRefuses(row, columns, names, personal)
  if (refusals.length > 0) {
    return {
      row: row.number,
      label: personal.includes('bsn') ? '' : names.label,
      remarks: refusals,
    }
  }
  const draft = wholeDraft(row, columns, names, personal, options)
  return { row: row.number, label: names.label, draft, remarks: draft.remarks }
}

type Names = { organisation: string; title: string; label: string; remarks: Remark[] }

function namesIn(cell: Cell, options: DraftOptions): Names {
  const organisation = safeText(cell('organisation') || options.organisation || '', 200)
  // 'Activiteit' is a number of the chain approach to some, and the name of the thing to others.
  const activity = cell('activities')
  const title = safeText(cell('title') || (/^[\d\s.,;&en]*$/.test(activity) ? '' : activity), 200)
  const where = cell('location') || cell('city')
  const label = [organisation.text, title.text].filter((part) => part !== '').join(' – ')
  return {
    organisation: organisation.text,
    title: title.text,
    label: where === '' ? label : `${label} (${where})`,
    remarks: [...organisation.remarks, ...title.remarks],
  }
}

function whatRefuses(
  row: Row,
  columns: Columns,
  names: Names,
  personal: readonly string[],
): Remark[] {
  const refusals: Remark[] = []
  if (row.width > columns.width) refusals.push(remark('too-many-cells'))
  if (names.title === '') refusals.push(remark('no-title'))
  if (names.organisation === '') refusals.push(remark('no-organisation'))
  if (personal.includes('bsn')) refusals.push(remark('citizen-number'))
  return refusals
}

/** Cells in which people write sentences; phone, e-mail and times have fields of their own. */
const sentences: Field[] = [
  'organisation',
  'title',
  'titleEn',
  'kind',
  'text',
  'textEn',
  'audience',
  'cost',
  'access',
  'location',
  'bring',
]

/** What looks like personal data in the sentences of a row. The phone number of a desk is none, a mobile one may be. */
function personalKinds(cell: Cell, today: string): string[] {
  const text = sentences.map(cell).join('\n')
  const findings = findPersonalData(text, today).filter(
    (one) => one.kind !== 'phone' || /^(\+31|0031|0)?\W*6/.test(shown(text, one)),
  )
  return [...new Set(findings.map(({ kind }) => kind))]
}

function wholeDraft(
  row: Row,
  columns: Columns,
  names: Names,
  personal: string[],
  { today }: DraftOptions,
): Draft {
  const cell: Cell = (field) => cellOf(row, columns, field)
  const where = whereIn(row, columns)
  const hours = hoursIn(cell('hours'), today)
  const described = describe(cell, names.title, hours.hours, today)
  const remarks = [
    ...names.remarks,
    ...(personal.length > 0 ? [remark('personal-data', personal)] : []),
    ...described.remarks,
    ...where.remarks,
    ...hours.remarks,
  ]
  return {
    row: row.number,
    ref: refOf(cell, names),
    hash: hashOf(columns.known.map(({ field }) => `${field}=${cell(field)}`).toSorted()),
    organisation: { name: names.organisation, kind: organisationKind(cell, names.organisation) },
    location: where.location,
    city: where.city,
    offer: { ...described.offer, national: where.national, areaText: where.areaText },
    hours: hours.hours,
    remarks: remarks.toSorted((a, b) => order.indexOf(levelOf(a)) - order.indexOf(levelOf(b))),
  }
}

const order = ['refusal', 'note', 'derived']

/** By its own id where the file has one, else by whose it is, how it is called and where. */
function refOf(cell: Cell, names: Names): string {
  const id = cell('externalId')
  if (id !== '') return hashOf(['id', plain(names.organisation), id])
  const where = (['location', 'street', 'address', 'number', 'city'] as const).map(cell)
  return hashOf([names.organisation, names.title, ...where].map(plain))
}

const hashOf = (parts: string[]) =>
  createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32)

function hoursIn(written: string, today: string): { hours: Hours | null; remarks: Remark[] } {
  if (written === '') return { hours: null, remarks: [] }
  const hours = hoursFrom(written, today)
  if (hours.understood === 'none')
    return { hours, remarks: [remark('hours-not-understood', written)] }
  if (hours.understood === 'part') return { hours, remarks: [remark('hours-partly', written)] }
  return { hours, remarks: hours.remarks.length > 0 ? [remark('hours-doubt', written)] : [] }
}

function organisationKind(cell: Cell, name: string): PartnerKind {
  const bare = plain(name.replace(/\(.*?\)/g, ' '))
  const byName = firstOf(organisationWords, bare)
  const told = firstOf(organisationWords, plain(cell('organisationKind')))
  // 'Vereniging' says less than the name SeniorWeb, 'overheid' less than police.
  const isTelling = byName === 'seniorweb' || byName === 'language-house' || byName === 'police'
  return (
    (isTelling ? byName : (told ?? (cell('organisationKind') === '' ? byName : undefined))) ??
    'other'
  )
}
