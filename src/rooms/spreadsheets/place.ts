// Where an offer is: one place with an address, many places in words, or the whole country.
import { normalisePostcode } from '../../platform/geo.ts'
import { plain } from '../../platform/reading/plain.ts'
import type { Row } from '../../platform/reading/read.ts'
import type { Location } from '../offers/door.ts'
import { type Columns, cellOf } from './columns.ts'
import { type Remark, remark } from './remarks.ts'
import { manyPlaces, nationwide } from './words.ts'

export type DraftLocation = Pick<
  Location,
  'name' | 'street' | 'number' | 'postcode' | 'city' | 'lat' | 'lon' | 'pointSource'
>
type Where = {
  location: DraftLocation | null
  national: boolean
  /** The town or municipality, '' when national or unknown. */
  city: string
  areaText: string
  remarks: Remark[]
}

/** Reads the columns about place. */
export function whereIn(row: Row, columns: Columns): Where {
  const cell = (field: Parameters<typeof cellOf>[2]) => cellOf(row, columns, field)
  const name = cell('location')
  const area = cell('city') || cell('municipality')
  const national = nationwide.test(plain(area)) || nationwide.test(plain(cell('municipality')))
  const address = addressIn(row, columns)
  const city = national ? '' : address.city || area
  const remarks = [...address.remarks]
  const hasAddress = address.street !== '' || address.postcode !== ''
  if (national) remarks.push(remark('national-derived'))
  if (!hasAddress && (name === '' || manyPlaces.test(plain(name)))) {
    if (name !== '') remarks.push(remark('many-places', name))
    const areaText = [name, city].filter((part) => part !== '').join(', ')
    return { location: null, national, city, areaText, remarks }
  }
  const point = pointIn(row, columns)
  if (!hasAddress) remarks.push(remark('no-address', name))
  const location: DraftLocation = {
    name: name || `${address.street} ${address.number}`.trim(),
    street: address.street,
    number: address.number,
    postcode: address.postcode,
    city,
    ...point.point,
  }
  return { location, national, city, areaText: '', remarks: [...remarks, ...point.remarks] }
}

type Address = { street: string; number: string; postcode: string; city: string; remarks: Remark[] }

function addressIn(row: Row, columns: Columns): Address {
  const cell = (field: Parameters<typeof cellOf>[2]) => cellOf(row, columns, field)
  const whole = splitAddress(cell('address') || cell('street'))
  const given = cell('postcode') || whole.postcode
  const postcode = normalisePostcode(given) ?? ''
  const number = cell('number')
    ? [cell('number'), cell('numberExtra')].filter((part) => part !== '').join(' ')
    : whole.number
  return {
    street: whole.street,
    number,
    postcode,
    city: nationwide.test(plain(cell('city'))) ? '' : cell('city') || whole.city,
    remarks: given !== '' && postcode === '' ? [remark('postcode-wrong', given)] : [],
  }
}

/** 'Hoogstraat 110a, 3011 PV Rotterdam' in its parts; what is no address stays in `street`. */
export function splitAddress(text: string) {
  const found = /[\s,]*\b([1-9]\d{3} ?[A-Za-z]{2})\b[\s,]*/.exec(text)
  const before = found ? text.slice(0, found.index) : text
  const city = found ? text.slice(found.index + found[0].length) : ''
  const [line = '', rest = ''] = before.split(/,\s*/, 2)
  const parts = /^(.*\S)\s+(\d+\s?(?:[a-zA-Z]\b)?(?:[-/]\w+)*)$/.exec(line)
  return {
    street: parts?.[1]?.trim() ?? line,
    number: parts?.[2]?.trim() ?? '',
    postcode: found?.[1] ?? '',
    city: city.replace(/^,\s*/, '') || (found ? '' : rest),
  }
}

type PointRead = { point: Pick<Location, 'lat' | 'lon' | 'pointSource'>; remarks: Remark[] }

const nowhere = { lat: null, lon: null, pointSource: null }
/** The Netherlands in Europe, with some sea. */
const isHere = (lat: number, lon: number) => lat > 50.7 && lat < 53.7 && lon > 3.1 && lon < 7.3

function pointIn(row: Row, columns: Columns): PointRead {
  const both = cellOf(row, columns, 'point').match(/-?\d+(?:[.,]\d+)?/g) ?? []
  const lat = degrees(cellOf(row, columns, 'lat') || both[0] || '')
  const lon = degrees(cellOf(row, columns, 'lon') || both[1] || '')
  if (lat === null && lon === null) return { point: nowhere, remarks: [] }
  const source = plain(cellOf(row, columns, 'pointSource'))
  const isEstimate = /geschat|schatting|benader|ongeveer|estimate|approx/.test(source)
  const pointSource = isEstimate ? ('estimated' as const) : ('given' as const)
  const remarks = isEstimate ? [remark('point-estimated')] : []
  if (lat !== null && lon !== null && isHere(lat, lon)) {
    return { point: { lat, lon, pointSource }, remarks }
  }
  if (lat !== null && lon !== null && isHere(lon, lat)) {
    return {
      point: { lat: lon, lon: lat, pointSource },
      remarks: [...remarks, remark('point-swapped')],
    }
  }
  return { point: nowhere, remarks: [remark('point-wrong', `${lat ?? '?'} / ${lon ?? '?'}`)] }
}

/** '51.921' and '51,921'; null when it is no number. */
function degrees(text: string): number | null {
  const number = Number(text.replace(',', '.'))
  return text.trim() === '' || !Number.isFinite(number) ? null : number
}
